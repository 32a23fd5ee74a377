package logbog.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Writes the letters of one module at the moment they are sent. Each module that sends letters has
 * one as a bean.
 */
public interface LetterWriter {

  /** The kinds of letters this writer writes; each kind has exactly one writer. */
  Set<String> kinds();

  /**
   * The words of a letter, or empty when there is no longer a reason to send it (called back,
   * replaced, used): then it is dropped. Called outside any transaction and possibly more than once
   * for one letter; must answer the same each time.
   */
  Optional<Prose> write(LetterId id, Letter letter);

  /**
   * When a letter that is ready may leave: at once, unless its writer lets it wait for the morning.
   * Asked again then.
   */
  default Instant earliest(Letter letter, Instant ready) {
    return ready;
  }
}
