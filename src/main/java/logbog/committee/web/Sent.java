package logbog.committee.web;

import java.util.HashMap;
import java.util.Map;

/** The fields of a form whose rows nobody counts beforehand: as typed, by name. */
public record Sent(Map<String, String> fields) {

  /** How many rows a form can have at most; what is named beyond is not read. */
  private static final int MOST_ROWS = 200;

  public Sent {
    fields = Map.copyOf(fields);
  }

  public String of(String name) {
    return fields.getOrDefault(name, "");
  }

  /** The same with these fields as they were sent. */
  Sent and(Map<String, String> sent, String... names) {
    var both = new HashMap<>(fields);
    for (var name : names) {
      both.put(name, sent.getOrDefault(name, ""));
    }
    return new Sent(both);
  }

  public boolean on(String name) {
    return !of(name).isEmpty();
  }

  /** How many rows of this name the form has: {@code item-0-no}, {@code item-1-no} … */
  public int rows(String row, String column) {
    var rows = 0;
    while (rows < MOST_ROWS && fields.containsKey(row + "-" + rows + "-" + column)) {
      rows++;
    }
    return rows;
  }

  /** Whether nothing is typed in these columns of a row. */
  boolean blank(String row, int n, String... columns) {
    for (var column : columns) {
      if (!of(row + "-" + n + "-" + column).isBlank()) {
        return false;
      }
    }
    return true;
  }
}
