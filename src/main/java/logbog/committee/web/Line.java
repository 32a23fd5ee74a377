package logbog.committee.web;

import logbog.programmes.Marked;

/**
 * One thing that two editions say, side by side.
 *
 * @param name what it is
 * @param language of what is said, where that is not the reader's; empty where it is
 */
public record Line(String name, String language, Marked said) {

  static Line of(String name, String before, String after) {
    return new Line(name, "", Marked.of(before, after));
  }

  static Line in(String language, String name, String before, String after) {
    return new Line(name, language, Marked.of(before, after));
  }

  boolean blank() {
    return said.before().isEmpty() && said.after().isEmpty();
  }
}
