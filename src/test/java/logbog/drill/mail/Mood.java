package logbog.drill.mail;

/** How a mail server receives whoever calls. */
enum Mood {
  WELL,
  /** Nobody listens: the connection is refused. */
  DOWN,
  /** Hangs up before a word is said. */
  HANGS_UP,
  /** Greets with 421. */
  BUSY,
  /** Lets callers in, and says nothing. */
  SILENT,
  /** Takes no mail from our sender for now. */
  TAKES_NONE
}
