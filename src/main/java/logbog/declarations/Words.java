package logbog.declarations;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The answers in words so far (V3); any may be missing until completion. Texts are empty when
 * nothing is written.
 *
 * @param specialNeedsNone the explicit "none", which is an answer
 */
public record Words(
    String workAreas,
    @Nullable Reached goalsReached,
    String goalsReachedNote,
    boolean specialNeedsNone,
    String specialNeeds,
    @Nullable LocalDate talkHeld,
    @Nullable LocalDate talkAgreed,
    String focus,
    String remarks) {

  public static Words none() {
    return new Words("", null, "", false, "", null, null, "", "");
  }
}
