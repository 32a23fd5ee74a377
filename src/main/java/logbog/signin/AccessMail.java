package logbog.signin;

import java.util.Locale;
import logbog.mail.EmailAddress;
import logbog.mail.Letter;
import logbog.mail.Outbox;
import logbog.people.People;
import logbog.signin.AccessLink.Purpose;
import org.springframework.stereotype.Component;

/** Queues the letters about ways into the medical track; {@link AccessWords} writes them. */
@Component
class AccessMail {

  private final Outbox outbox;
  private final People people;
  private final AccessLinks links;
  private final Brake brake;

  AccessMail(Outbox outbox, People people, AccessLinks links, Brake brake) {
    this.outbox = outbox;
    this.people = people;
    this.links = links;
    this.brake = brake;
  }

  /**
   * Whether an address may get another letter that anyone can ask for. Ask outside transactions.
   */
  boolean mayReach(EmailAddress address) {
    var hourly = brake.admits(Limit.LETTER_PER_ADDRESS, address.value());
    var daily = brake.admits(Limit.LETTER_PER_ADDRESS_DAILY, address.value());
    return hourly && daily;
  }

  void link(Purpose purpose, Access to, Locale language) {
    var link = links.issue(purpose, to.person());
    outbox.post(Letter.of(kind(purpose), to.email(), link.id()).in(language).until(link.expires()));
  }

  /** In the reader's own language: whoever caused it may be somebody else, in another browser. */
  void notice(Notice notice, Access to) {
    var language = people.get(to.person()).language();
    outbox.post(Letter.of(notice.kind(), to.email(), to.person().value()).in(language));
  }

  static String kind(Purpose purpose) {
    return purpose == Purpose.ACCESS ? "signin.access" : "signin.access-password";
  }
}
