package logbog.intake;

import logbog.web.Problem;

/**
 * Something wrong with a file.
 *
 * @param line counted from 1, the header included; 0 for the whole file
 * @param field the column, or empty for the whole row
 */
public record Finding(long line, String field, Problem problem) {

  static Finding ofFile(String key, Object... arguments) {
    return new Finding(0, "", Problem.of(key, arguments));
  }
}
