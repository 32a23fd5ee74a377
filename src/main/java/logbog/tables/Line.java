package logbog.tables;

import java.util.List;

/**
 * One row of a table that arrived.
 *
 * @param number counted from 1 with the header
 * @param columns the names of the fields, in lower case
 * @param fields what stands in them; may be shorter than the columns
 */
public record Line(long number, List<String> columns, List<String> fields) {

  /** What stands in a column; empty where the file has no such column. */
  public String of(String column) {
    var at = columns.indexOf(column);
    return at < 0 || at >= fields.size() ? "" : fields.get(at);
  }

  boolean blank() {
    return fields.stream().allMatch(String::isBlank);
  }
}
