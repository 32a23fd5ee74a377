package logbog.receipts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import logbog.approvals.Approval;
import logbog.approvals.ApprovalId;
import logbog.approvals.Approvals;
import logbog.approvals.SignedApprovals;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What carries the viewer's own name, whatever role they had then or have now. */
@Component
public class Signing {

  /** How many a list shows at a time. */
  public static final int PAGE = 50;

  private final SignedApprovals signed;
  private final Approvals approvals;
  private final DisputeRows disputes;
  private final People people;
  private final Clock clock;

  Signing(
      SignedApprovals signed,
      Approvals approvals,
      DisputeRows disputes,
      People people,
      Clock clock) {
    this.signed = signed;
    this.approvals = approvals;
    this.disputes = disputes;
    this.people = people;
    this.clock = clock;
  }

  /** The newest first; {@link #PAGE} and one more if there are more. */
  public List<SignedLine> of(Viewer.Clinician viewer, @Nullable ApprovalId before) {
    return lines(signed.by(viewer.id(), before, PAGE + 1));
  }

  /**
   * All of the day on which one was given: whoever acts in another's name seldom does so once.
   *
   * @throws NotFound where it does not carry the viewer's name
   */
  public List<SignedLine> sameDay(Viewer.Clinician viewer, ApprovalId id) {
    var one = approvals.get(id);
    if (!one.by().person().equals(viewer.id())) {
      throw new NotFound();
    }
    var day = LocalDate.ofInstant(one.at(), Shell.DENMARK);
    return lines(signed.by(viewer.id(), start(day), start(day.plusDays(1))));
  }

  public Instant now() {
    return clock.instant();
  }

  private List<SignedLine> lines(List<Approval> found) {
    var names = people.names(found.stream().map(Approval::doctor).distinct().toList());
    var disputed = new HashMap<ApprovalId, Dispute>();
    disputes
        .about(found.stream().map(Approval::id).toList())
        .forEach(it -> it.approvals().forEach(approval -> disputed.put(approval, it)));
    return found.stream()
        .map(it -> new SignedLine(it, names.getOrDefault(it.doctor(), ""), disputed.get(it.id())))
        .toList();
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Shell.DENMARK).toInstant();
  }
}
