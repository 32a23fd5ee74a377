package logbog.declarations.web;

import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Typed;

/** Asks for the code of a paper. */
public record CheckPage(String typed, Problems problems) implements Page {

  private static final int LONGEST = 200;
  private static final String FIELD = "code";

  static CheckPage blank() {
    return new CheckPage("", Problems.none());
  }

  /** What was typed is no code. */
  static CheckPage malformed(String typed) {
    return saying("declarations.check.malformed", typed);
  }

  /** It could be a code, but is nobody's. */
  static CheckPage unknown(String typed) {
    return saying("declarations.check.unknown", typed);
  }

  private static CheckPage saying(String problem, String typed) {
    return new CheckPage(
        new Typed().optionalLine(FIELD, typed, LONGEST), Problems.at(FIELD, problem));
  }
}
