package logbog.receipts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import logbog.approvals.Approval;
import logbog.approvals.SignedApprovals;
import logbog.people.Viewer;
import logbog.posts.Posts;
import logbog.roles.DemoCast;
import logbog.web.Shell;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The demo's story: Karen has got the receipt of the day; one approval in Lise's name is none of
 * hers, says Lise, and waits for Inger. Told once.
 */
@Component
@ConditionalOnBooleanProperty("logbog.demo")
class Demo {

  private final DemoCast cast;
  private final SignedApprovals signed;
  private final Posts posts;
  private final ReceiptRows receipts;
  private final DisputeRows disputes;
  private final DisputeLetters letters;
  private final Clock clock;

  Demo(
      DemoCast cast,
      SignedApprovals signed,
      Posts posts,
      ReceiptRows receipts,
      DisputeRows disputes,
      DisputeLetters letters,
      Clock clock) {
    this.cast = cast;
    this.signed = signed;
    this.posts = posts;
    this.receipts = receipts;
    this.disputes = disputes;
    this.letters = letters;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(95)
  @Transactional
  void tell() {
    cast.find("karen").ifPresent(this::receipt);
    cast.find("lise").ifPresent(this::dispute);
  }

  private void receipt(Viewer.Clinician karen) {
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    var given =
        signed.by(karen.id(), null, Signing.PAGE).stream().filter(Approval::stands).toList();
    if (!given.isEmpty() && !receipts.any(karen.id())) {
      letters.day(receipts.note(today, Map.of(karen.id(), given.size()), clock.instant()));
    }
  }

  private void dispute(Viewer.Clinician lise) {
    var given = signed.by(lise.id(), null, Signing.PAGE);
    if (!given.isEmpty() && disputes.about(given.stream().map(Approval::id).toList()).isEmpty()) {
      given.stream().filter(Approval::stands).limit(1).forEach(it -> dispute(lise, it));
    }
  }

  /** Beside the door, which waits half a minute and takes the way in from whoever says so. */
  private void dispute(Viewer.Clinician lise, Approval approval) {
    var region = posts.get(approval.post()).region();
    var id = disputes.insert(approval.doctor(), region, lise, clock.instant());
    disputes.insert(id, approval.id());
    letters.disputed(id, region);
  }
}
