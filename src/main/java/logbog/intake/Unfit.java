package logbog.intake;

import java.util.List;

/** A file of which nothing can be taken. */
class Unfit extends Exception {

  private final transient List<Finding> findings;

  Unfit(List<Finding> findings) {
    super("A file of which nothing can be taken", null, false, false);
    this.findings = findings;
  }

  static Unfit because(String key, Object... arguments) {
    return new Unfit(List.of(Finding.ofFile(key, arguments)));
  }

  List<Finding> findings() {
    return findings;
  }
}
