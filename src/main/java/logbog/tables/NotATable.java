package logbog.tables;

import java.util.List;

/** A file that cannot be read as a table, with all that is in the way. */
public class NotATable extends Exception {

  private final transient List<Trouble> troubles;

  NotATable(List<Trouble> troubles) {
    super("A file that cannot be read as a table", null, false, false);
    this.troubles = List.copyOf(troubles);
  }

  static NotATable because(String key, Object... arguments) {
    return new NotATable(List.of(Trouble.ofFile(key, arguments)));
  }

  public List<Trouble> troubles() {
    return troubles;
  }
}
