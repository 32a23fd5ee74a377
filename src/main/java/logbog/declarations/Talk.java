package logbog.declarations;

import java.time.LocalDate;

/** Whether the declaration was given in co-operation with the apprentice (V3 d). */
public sealed interface Talk {

  /** The talk has been held. */
  record Held(LocalDate on) implements Talk {}

  /** Not held yet; the school sees when it is agreed. */
  record Agreed(LocalDate on) implements Talk {}
}
