package logbog.committee;

import java.util.Map;
import logbog.mail.Letter;
import logbog.mail.Outbox;
import logbog.places.Appointed;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Queues the letter to a new member, whoever appointed them; {@link MemberLetters} writes it. */
@Component
class MemberMail {

  static final String APPOINTED = "committee.appointed";

  private final Outbox outbox;

  MemberMail(Outbox outbox) {
    this.outbox = outbox;
  }

  @EventListener
  void tell(Appointed member) {
    if (member.kind().equals("committee")) {
      outbox.post(
          Letter.of(APPOINTED, member.address(), member.subject())
              .with(Map.of("committee", member.place())));
    }
  }
}
