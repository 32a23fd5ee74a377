package logbog.committee.web;

import java.util.HashMap;
import java.util.Map;
import logbog.web.Shell;

/**
 * Gathers the names that the fields of a form bear on the page; those of a row end in the row's.
 */
final class Names {

  private final Shell shell;
  private final Map<String, String> byField = new HashMap<>();
  private String row = "";
  private String rowName = "";

  Names(Shell shell) {
    this.shell = shell;
  }

  Names put(String field, String key) {
    byField.put(field, shell.text(key));
    return this;
  }

  Names english(String field, String key) {
    byField.put(named(field), said(shell.text("committee.english.of", shell.text(key))));
    return this;
  }

  /** What follows are the columns of this row. */
  Names row(String field, String name) {
    row = field;
    rowName = name;
    return this;
  }

  Names column(String field, String key) {
    byField.put(named(field), said(shell.text(key)));
    return this;
  }

  Map<String, String> byField() {
    return Map.copyOf(byField);
  }

  private String named(String field) {
    return row.isEmpty() ? field : row + "-" + field;
  }

  private String said(String name) {
    return rowName.isEmpty() ? name : name + ", " + rowName;
  }
}
