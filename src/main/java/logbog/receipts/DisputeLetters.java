package logbog.receipts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import logbog.mail.Letter;
import logbog.mail.Outbox;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.places.Region;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.roles.Roles;
import org.springframework.stereotype.Component;

/** Queues the letters of disputes, and of a day's receipts; {@link ReceiptWords} writes them. */
@Component
class DisputeLetters {

  static final String DAY = "receipts.day";
  static final String DISPUTED = "receipts.disputed";
  static final String CLOSED = "receipts.closed";

  /** Whom a letter greets. */
  static final String PERSON = "person";

  private final Roles roles;
  private final People people;
  private final Outbox outbox;

  DisputeLetters(Roles roles, People people, Outbox outbox) {
    this.roles = roles;
    this.people = people;
    this.outbox = outbox;
  }

  /** To everyone of the region's secretariat, in the transaction of the dispute. */
  void disputed(DisputeId dispute, Region region) {
    outbox.post(
        roles.holders(Role.SECRETARIAT, region).stream()
            .map(Grant::person)
            .distinct()
            .map(it -> letter(DISPUTED, it, dispute.value()))
            .toList());
  }

  /** To whoever disputed it. */
  void closed(Dispute dispute) {
    outbox.post(letter(CLOSED, dispute.signer(), dispute.id().value()));
  }

  /** In the transaction in which the receipts are noted. */
  void day(List<Receipt> receipts) {
    outbox.post(receipts.stream().map(it -> letter(DAY, it.person(), it.id())).toList());
  }

  private Letter letter(String kind, PersonId to, UUID about) {
    return people.get(to).letter(kind, about).with(Map.of(PERSON, to.toString()));
  }
}
