package logbog.backup;

import java.io.Serial;

/** Why nothing was backed up or restored: one sentence for the operator. */
final class NotDone extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  NotDone(String sentence) {
    super(sentence, null, false, false);
  }
}
