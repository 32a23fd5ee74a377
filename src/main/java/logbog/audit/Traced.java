package logbog.audit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event that leaves a trail. Publish it with Spring's {@code ApplicationEventPublisher} inside
 * the transaction of the change (or of the read): the audit row commits with it or not at all.
 */
public interface Traced {

  /**
   * What happened, in the past tense: by default the event's own name, for example {@code
   * DeclarationCompleted}.
   */
  default String act() {
    return getClass().getSimpleName();
  }

  Actor actor();

  /** The learner whose record it concerns, if any. */
  @Nullable UUID learner();

  /** The thing it happened to. */
  UUID subject();

  /** Ids and facts worth keeping; never a secret, a level or free text. */
  default Map<String, String> details() {
    return Map.of();
  }
}
