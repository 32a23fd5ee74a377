package logbog.audit;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What the verifier found.
 *
 * @param end where the intact chain reaches
 * @param checkpoints signatures checked on the way
 * @param unsealed entries not yet linked
 * @param oldestUnsealed how long the first of them has waited; zero if none
 * @param flaw the first thing wrong, or null
 */
record Verdict(
    Link end, long checkpoints, long unsealed, Duration oldestUnsealed, @Nullable Flaw flaw) {

  boolean intact() {
    return flaw == null;
  }

  /** The first bad position of the chain, and what is wrong there. */
  record Flaw(long position, String what) {}
}
