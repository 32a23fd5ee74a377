package logbog.competences;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import logbog.curricula.Competence;
import logbog.curricula.CompetenceId;
import org.jspecify.annotations.Nullable;

/**
 * What there is around the approvals of a post's competences: assessments, wishes, and since when
 * those are disputed that are.
 */
record Around(
    Map<CompetenceId, List<Tally>> tallies,
    Map<CompetenceId, SupervisorWish> wishes,
    Map<CompetenceId, Instant> disputed) {

  /** How often it was assessed, by each method its curriculum asks for. */
  List<Repetition> repetitions(Competence competence) {
    var of = tallies.getOrDefault(competence.id(), List.of());
    return competence.assessments().stream().map(asked -> Repetition.of(asked, of)).toList();
  }

  /** The newest wish. */
  @Nullable SupervisorWish wish(CompetenceId competence) {
    return wishes.get(competence);
  }

  /** Since when its approval is disputed. */
  @Nullable Instant disputed(CompetenceId competence) {
    return disputed.get(competence);
  }
}
