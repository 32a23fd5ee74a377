package logbog.committee;

import logbog.programmes.Edition;
import org.jspecify.annotations.Nullable;

/**
 * What a file that is taken in would change.
 *
 * @param draft the draft it would be written into; null where a new one would be begun
 * @param edition the draft as it stands, or what the new one is compared with
 */
record Basis(@Nullable DraftId draft, Edition edition) {

  /** Changes when a colleague changes what the file is compared with. */
  String mark() {
    return draft + " " + Part.ALL.mark(edition);
  }
}
