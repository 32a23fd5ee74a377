package logbog.committee.web;

import java.util.List;
import java.util.Map;
import logbog.programmes.Programme;
import logbog.tables.Trouble;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/**
 * Where a member sends a file of goals, with what was wrong with the last.
 *
 * @param into the programme chosen; empty for as the file says
 */
public record UploadPage(
    List<Programme> programmes, String into, Problems problems, List<Trouble> troubles)
    implements Page {

  private static final int LISTED = 200;

  public List<Trouble> listed() {
    return troubles.stream().limit(LISTED).toList();
  }

  public Map<String, String> names(Shell shell) {
    return Map.of("file", shell.text("committee.upload.file"));
  }
}
