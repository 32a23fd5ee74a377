package logbog.followup.web;

import java.util.List;
import logbog.declarations.Status;
import logbog.followup.Line;
import logbog.places.Committee;
import logbog.places.School;
import logbog.web.Page;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The list of a school or company.
 *
 * @param owned the schools the operator named this address for
 * @param committees the trade committees this address is a member of
 * @param filtered whether anything was filtered away, so that an empty list is told from none
 * @param start whether this is the newest stretch
 * @param older where the next stretch is
 */
public record HomePage(
    String address,
    List<School> owned,
    List<Committee> committees,
    List<Line> lines,
    FilterForm form,
    Problems problems,
    boolean filtered,
    boolean start,
    @Nullable String older)
    implements Page {

  public List<Status> statuses() {
    return List.of(Status.values());
  }
}
