package logbog.tables;

import logbog.web.Problem;

/**
 * Something wrong with a file that arrived.
 *
 * @param row counted from 1 with the header; 0 where the file has no rows or all of it is meant
 * @param where the column, the cell or the path in the file; empty where the whole row is meant
 */
public record Trouble(long row, String where, Problem problem) {

  public static Trouble of(long row, String where, String key, Object... arguments) {
    return new Trouble(row, where, Problem.of(key, arguments));
  }

  /** About the file as a whole. */
  public static Trouble ofFile(String key, Object... arguments) {
    return of(0, "", key, arguments);
  }
}
