package logbog.projects;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.web.Postage;
import logbog.web.Throttle;
import logbog.web.TooManyAttempts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who a project goes to, in the apprentice's hands: the trainer who is to confirm it, and the
 * school's addresses that read it then (V8, V9).
 */
@Component
public class Asking {

  /** Of one apprentice, for all projects: the link, and to each school address that comes anew. */
  private static final int LETTERS_A_DAY = 30;

  private final ProjectRows rows;
  private final EntryRows entries;
  private final InvitationRows invitations;
  private final ContactRows contacts;
  private final Links links;
  private final Notices notices;
  private final Throttle throttle;
  private final Postage postage;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Asking(
      ProjectRows rows,
      EntryRows entries,
      InvitationRows invitations,
      ContactRows contacts,
      Links links,
      Notices notices,
      Throttle throttle,
      Postage postage,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.entries = entries;
    this.invitations = invitations;
    this.contacts = contacts;
    this.links = links;
    this.notices = notices;
    this.throttle = throttle;
    this.postage = postage;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Asks a trainer, in place of the one asked before; the same address gets a new link.
   *
   * @throws NothingToConfirm while there is no entry
   */
  @Transactional
  public void ask(
      Viewer.Member apprentice, ProjectId id, EmailAddress trainer, List<EmailAddress> school) {
    var project = rows.held(apprentice, id);
    refuseConfirmed(project);
    if (entries.of(id).isEmpty()) {
      throw new NothingToConfirm();
    }
    if (!throttle.admits("project-ask:" + id, 10, Duration.ofDays(1))) {
      throw new TooManyAttempts();
    }
    pay(apprentice);
    var now = clock.instant();
    contacts.name(project, school, now);
    var before = invitations.open(id);
    if (before.isPresent() && before.get().address().equals(trainer)) {
      links.renew(before.get(), now);
    } else {
      before.ifPresent(it -> invitations.close(it.id(), Invitation.Why.REPLACED, now));
      links.invite(project, trainer, now, null);
    }
    tell(project, apprentice, Map.of("asked", trainer.value()));
  }

  /** Calls the trainer's link off; the project can be deleted or sent to someone else. */
  @Transactional
  public void callBack(Viewer.Member apprentice, ProjectId id) {
    var project = rows.held(apprentice, id);
    refuseConfirmed(project);
    withdraw(project);
    tell(project, apprentice, Map.of("calledBack", id.toString()));
  }

  /** Names other school addresses, also after it is confirmed; the new ones are told then. */
  @Transactional
  public void share(Viewer.Member apprentice, ProjectId id, List<EmailAddress> school) {
    var project = rows.held(apprentice, id);
    var before = contacts.of(id).stream().map(Contact::address).toList();
    contacts.name(project, school, clock.instant());
    if (project.status().confirmed()) {
      for (var address : school.stream().filter(it -> !before.contains(it)).toList()) {
        pay(apprentice);
        notices.shared(project, address);
      }
    }
    tell(
        project,
        apprentice,
        Map.of("shared", String.join(" ", school.stream().map(EmailAddress::value).toList())));
  }

  /** The school addresses a new project begins with. */
  public List<EmailAddress> usualSchool(Viewer.Member apprentice) {
    return contacts.lastNamedBy(apprentice.id());
  }

  void withdraw(Project project) {
    invitations
        .open(project.id())
        .ifPresent(
            it -> {
              invitations.close(it.id(), Invitation.Why.WITHDRAWN, clock.instant());
              notices.withdrawn(project, it);
            });
  }

  private void pay(Viewer.Member apprentice) {
    postage.pay("project:" + apprentice.id(), LETTERS_A_DAY);
  }

  private static void refuseConfirmed(Project project) {
    if (project.status().confirmed()) {
      throw new ProjectClosed();
    }
  }

  private void tell(Project project, Viewer.Member apprentice, Map<String, String> details) {
    events.publishEvent(
        new ProjectEvent.ProjectAddressed(
            project.id(), apprentice.id(), apprentice.actor(), details));
  }
}
