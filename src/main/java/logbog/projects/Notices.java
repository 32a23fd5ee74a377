package logbog.projects;

import java.util.Map;
import java.util.UUID;
import logbog.mail.EmailAddress;
import logbog.mail.Letter;
import logbog.mail.Outbox;
import logbog.people.People;
import org.springframework.stereotype.Component;

/** Tells everyone concerned, in the transaction of what they are told of. */
@Component
class Notices {

  static final String CONFIRMED = "projects.confirmed.apprentice";
  static final String SHARED = "projects.shared";
  static final String RECEIPT = "projects.receipt";
  static final String WITHDRAWN = "projects.withdrawn";
  static final String HANDED_ON = "projects.handed-on";
  static final String DISPUTED = "projects.disputed.apprentice";
  static final String DISPUTED_SCHOOL = "projects.disputed.school";

  private final Outbox outbox;
  private final People people;
  private final ContactRows contacts;

  Notices(Outbox outbox, People people, ContactRows contacts) {
    this.outbox = outbox;
    this.people = people;
    this.contacts = contacts;
  }

  /** At the same moment: the apprentice, the school's addresses and the trainer. */
  void confirmed(Project project, Invitation by) {
    post(CONFIRMED, apprentice(project), project.id().value());
    contacts.of(project.id()).forEach(it -> shared(project, it.address()));
    post(RECEIPT, by.address(), by.id().value());
  }

  void shared(Project project, EmailAddress school) {
    post(SHARED, school, project.id().value());
  }

  /** Names the apprentice itself: the project may be gone when the letter is written. */
  void withdrawn(Project project, Invitation asked) {
    outbox.post(
        Letter.of(WITHDRAWN, asked.address(), asked.id().value())
            .with(Map.of("apprentice", project.apprenticeName())));
  }

  /** The apprentice sees who it was passed on to. */
  void handedOn(Project project, InvitationId next) {
    post(HANDED_ON, apprentice(project), next.value());
  }

  void disputed(Project project) {
    post(DISPUTED, apprentice(project), project.id().value());
    contacts
        .of(project.id())
        .forEach(it -> post(DISPUTED_SCHOOL, it.address(), project.id().value()));
  }

  private EmailAddress apprentice(Project project) {
    return people.get(project.apprentice()).email();
  }

  private void post(String kind, EmailAddress to, UUID about) {
    outbox.post(Letter.of(kind, to, about));
  }
}
