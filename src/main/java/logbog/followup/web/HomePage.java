package logbog.followup.web;

import java.util.List;
import logbog.followup.Line;
import logbog.places.Committee;
import logbog.places.School;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * All declarations of a school or company, or some of them.
 *
 * @param owned the schools the operator named this address for
 * @param committees the trade committees this address is a member of
 * @param start whether this is the newest stretch
 * @param older where the next stretch is
 */
public record HomePage(
    String address,
    List<School> owned,
    List<Committee> committees,
    List<Line> lines,
    FilterView filter,
    boolean start,
    @Nullable String older)
    implements Page {}
