package logbog.committee;

/** What would become of a goal. */
public enum ChangeKind {
  NEW,
  CHANGED,
  GONE
}
