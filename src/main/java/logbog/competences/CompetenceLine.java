package logbog.competences;

import java.time.Instant;
import java.util.List;
import logbog.approvals.ListedApproval;
import logbog.approvals.ListedAsk;
import logbog.curricula.Competence;
import org.jspecify.annotations.Nullable;

/**
 * How far one competence has come.
 *
 * @param planned the numbers of the elements it is planned for
 * @param approval the one that stands; null where none does
 * @param disputed since when that one is disputed (bestridt); null where it is not
 * @param struck those the secretariat has reset, the newest first
 * @param ask the newest request, open or closed; null where there was none
 * @param wish the newest wish for a supervisor; null where there was none
 * @param repetitions how often it was assessed, by each of its methods
 */
public record CompetenceLine(
    Competence competence,
    List<Integer> planned,
    @Nullable ListedApproval approval,
    @Nullable Instant disputed,
    List<ListedApproval> struck,
    @Nullable ListedAsk ask,
    @Nullable SupervisorWish wish,
    List<Repetition> repetitions) {

  /** In what state it is, derived from what has happened. */
  public CompetenceState stateAt(Instant now) {
    if (approval != null) {
      return approval.pendingAt(now)
          ? CompetenceState.PENDING
          : CompetenceState.of(approval.basis());
    }
    if (ask != null && ask.open()) {
      return ask.opened() ? CompetenceState.OPENED : CompetenceState.ASKED;
    }
    if (wish != null && wish.waits()) {
      return CompetenceState.WISHED;
    }
    if (ask != null && ask.closed() != null && ask.closed().why().answer()) {
      return CompetenceState.ANSWERED;
    }
    return struck.isEmpty() ? CompetenceState.NOT_ASKED : CompetenceState.RESET;
  }

  /** The methods that the curriculum asks for more often than they were used. */
  public List<Repetition> missing() {
    return repetitions.stream().filter(it -> !it.complete()).toList();
  }
}
