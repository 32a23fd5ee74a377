package logbog.declarations;

import java.util.List;
import java.util.UUID;
import logbog.mail.EmailAddress;
import logbog.mail.Letter;
import logbog.mail.Outbox;
import logbog.people.People;
import org.springframework.stereotype.Component;

/**
 * Tells everyone concerned, in the transaction of what they are told of; the words are written when
 * sent.
 */
@Component
class Notices {

  static final String TO_APPRENTICE = "declarations.completed.apprentice";
  static final String TO_SCHOOL = "declarations.completed.school";
  static final String TO_TRAINER = "declarations.completed.trainer";
  static final String TO_COMMITTEE = "declarations.completed.committee";
  static final String WITHDRAWN = "declarations.withdrawn";
  static final String BEGUN = "declarations.begun";
  static final String HANDED_ON = "declarations.handed-on";
  static final String STANDS_IN = "declarations.stands-in";
  static final String UNDELIVERABLE = "declarations.undeliverable";
  static final String DISPUTED_APPRENTICE = "declarations.disputed.apprentice";
  static final String DISPUTED_SCHOOL = "declarations.disputed.school";

  private final Outbox outbox;
  private final People people;
  private final ContactRows contacts;

  Notices(Outbox outbox, People people, ContactRows contacts) {
    this.outbox = outbox;
    this.people = people;
    this.contacts = contacts;
  }

  /** At the same moment: the apprentice, every school contact and every trainer's address. */
  void completed(Declaration declaration, List<Invitation> invitations) {
    post(TO_APPRENTICE, apprentice(declaration), declaration.id().value());
    school(declaration).forEach(address -> post(TO_SCHOOL, address, declaration.id().value()));
    invitations.stream()
        .filter(Invitation::open)
        .forEach(invitation -> post(TO_TRAINER, invitation.address(), invitation.id().value()));
  }

  /** The trade committee has received a final declaration (V10). */
  void received(Declaration declaration, EmailAddress committee) {
    post(TO_COMMITTEE, committee, declaration.id().value());
  }

  /** The trainers who were asked need not answer any more. */
  void withdrawn(List<Invitation> invitations) {
    invitations.stream()
        .filter(Invitation::open)
        .forEach(invitation -> post(WITHDRAWN, invitation.address(), invitation.id().value()));
  }

  /** The apprentice is reminded to rate themself, while the trainer does (V13). */
  void begun(Declaration declaration) {
    post(BEGUN, apprentice(declaration), declaration.id().value());
  }

  /** The apprentice sees who it was passed on to. */
  void handedOn(Declaration declaration, InvitationId next) {
    post(HANDED_ON, apprentice(declaration), next.value());
  }

  /** The apprentice sees who stands in for a trainer who is away. */
  void standsIn(Declaration declaration, InvitationId next) {
    post(STANDS_IN, apprentice(declaration), next.value());
  }

  /** Nothing reaches an address the apprentice named, and only the apprentice can right it. */
  void undeliverable(Invitation invitation) {
    post(UNDELIVERABLE, people.get(invitation.apprentice()).email(), invitation.id().value());
  }

  void disputed(Declaration declaration) {
    post(DISPUTED_APPRENTICE, apprentice(declaration), declaration.id().value());
    school(declaration)
        .forEach(address -> post(DISPUTED_SCHOOL, address, declaration.id().value()));
  }

  private List<EmailAddress> school(Declaration declaration) {
    return contacts.of(declaration.id()).stream()
        .filter(c -> c.until() == null)
        .map(Contact::address)
        .toList();
  }

  private EmailAddress apprentice(Declaration declaration) {
    return people.get(declaration.apprentice()).email();
  }

  private void post(String kind, EmailAddress to, UUID about) {
    outbox.post(Letter.of(kind, to, about));
  }
}
