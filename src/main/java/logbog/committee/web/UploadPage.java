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
  private static final String COLUMNS =
      "programme_no, programme, version, valid_from, speciality, goal_no, goal_title, item_no,"
          + " item_text";
  private static final String DATES =
      "item_valid_from, item_valid_to, goal_valid_from, goal_valid_to";

  public List<Trouble> listed() {
    return troubles.stream().limit(LISTED).toList();
  }

  /** The columns a table of goals must have, as they are called in any language. */
  public String columns() {
    return COLUMNS;
  }

  /** Those it may have. */
  public String dates() {
    return DATES;
  }

  public Map<String, String> names(Shell shell) {
    return Map.of("file", shell.text("committee.upload.file"));
  }
}
