package logbog.approvals;

/**
 * How a subject is named in lists.
 *
 * @param code its short code, for example {@code I1}; empty where it has none
 * @param title what it is called, for example its competence's title or "Tid, 2. delforløb"
 */
public record Described(String code, String title) {

  /** On one line. */
  public String line() {
    return code.isEmpty() ? title : code + " " + title;
  }
}
