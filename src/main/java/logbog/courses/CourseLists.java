package logbog.courses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.Approvals;
import logbog.approvals.Basis;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.web.Shell;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Approves a list of participants at once: each gets an approval of their own, and for half a
 * minute all of them can be taken back.
 */
@Component
public class CourseLists {

  private final CourseRuns runs;
  private final ParticipantRows participants;
  private final Approvals approvals;
  private final Clock clock;

  CourseLists(CourseRuns runs, ParticipantRows participants, Approvals approvals, Clock clock) {
    this.runs = runs;
    this.participants = participants;
    this.approvals = approvals;
    this.clock = clock;
  }

  /**
   * Approves those who took part; who is approved already, or on it no more, is passed over. All or
   * none.
   *
   * @param present of those whom the reader saw on it: who came onto it meanwhile is not approved
   * @return how many were approved
   * @throws ApprovalRefused before its last day
   * @throws ListRefused for the first who cannot be approved
   */
  @Transactional
  public int approve(Viewer.Clinician by, RunId id, Set<PersonId> present) {
    var run = runs.held(by, id);
    if (!run.over(LocalDate.ofInstant(clock.instant(), Shell.DENMARK))) {
      throw ApprovalRefused.before(run.last(), "courses.refused.early", run.last().toString());
    }
    var approved =
        participants.of(id).stream()
            .filter(it -> it.approved().isEmpty() && present.contains(it.doctor()))
            .sorted(Comparator.comparing(it -> it.doctor().toString()))
            .toList();
    approved.forEach(it -> approve(by, it));
    return approved.size();
  }

  /**
   * Takes back what one has approved of it, while that is pending.
   *
   * @throws ApprovalRefused once all of it is of effect
   */
  @Transactional
  public void retract(Viewer.Clinician by, RunId id) {
    runs.held(by, id);
    retract(by, participants.of(id));
  }

  private void retract(Viewer.Clinician by, List<Participant> listed) {
    var pending =
        approvals.pendingOf(by).stream()
            .filter(it -> listed.stream().anyMatch(of -> of.isOf(it)))
            .sorted(Comparator.comparing(it -> it.doctor().toString()))
            .toList();
    if (pending.isEmpty()) {
      throw new ApprovalRefused("courses.refused.too-late");
    }
    pending.forEach(it -> approvals.withdraw(by, it.id()));
  }

  private void approve(Viewer.Clinician by, Participant it) {
    try {
      approvals.approve(by, it.doctor(), it.post(), it.subject(), Basis.APPROVED, null);
    } catch (ApprovalRefused refused) {
      throw new ListRefused(it.name(), refused);
    }
  }
}
