package logbog.declarations;

/**
 * What kind of declaration is asked for: at the end of a period, at the end of it all (V10), or of
 * a broken-off one (V11).
 */
public enum Kind {
  ORDINARY,
  FINAL,
  PARTIAL
}
