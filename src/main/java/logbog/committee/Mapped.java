package logbog.committee;

import java.util.List;
import java.util.Optional;
import logbog.programmes.Edition;
import logbog.programmes.Goal;
import logbog.programmes.Mapping;

/**
 * What became of the goals of the edition a draft follows.
 *
 * @param said by the committee so far; empty where nobody has saved anything
 */
public record Mapped(Draft draft, Edition before, Optional<Mapping> said) {

  /** What is said as far as it fits the draft as it is now; the rest is proposed. */
  public Mapping shown() {
    var proposed = Mapping.proposed(before, draft.edition());
    return said.map(mapping -> mapping.fitted(before, draft.edition(), proposed)).orElse(proposed);
  }

  /** The goals of which nothing is said that fits the draft as it is now. */
  public List<Integer> loose() {
    return said.map(mapping -> mapping.loose(before, draft.edition())).orElseGet(this::numbers);
  }

  /** The numbers of the goals that something must have become of. */
  public List<Integer> numbers() {
    return before.goals().stream().map(Goal::no).distinct().toList();
  }

  /** Tells whether a colleague saved meanwhile. */
  public String mark() {
    return said.map(mapping -> Integer.toHexString(mapping.asJson().hashCode())).orElse("");
  }
}
