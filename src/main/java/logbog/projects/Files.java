package logbog.projects;

import java.util.List;
import logbog.mail.Outbox;
import org.springframework.stereotype.Component;

/** Puts together all that belongs to a project. */
@Component
class Files {

  private final EntryRows entries;
  private final InvitationRows invitations;
  private final ConfirmationRows confirmations;
  private final ContactRows contacts;
  private final ProjectRows rows;
  private final Outbox outbox;

  Files(
      EntryRows entries,
      InvitationRows invitations,
      ConfirmationRows confirmations,
      ContactRows contacts,
      ProjectRows rows,
      Outbox outbox) {
    this.entries = entries;
    this.invitations = invitations;
    this.confirmations = confirmations;
    this.contacts = contacts;
    this.rows = rows;
    this.outbox = outbox;
  }

  /** What concerns its content alone. */
  ProjectFile read(Project project) {
    return new ProjectFile(
        project,
        entries.of(project.id()),
        project.status().confirmed() ? confirmations.of(project.id()).orElseThrow() : null,
        null,
        List.of(),
        rows.newer(project.id()).orElse(null),
        List.of());
  }

  /** With the chain of those who were asked, for the apprentice. */
  ProjectFile whole(Project project) {
    var content = read(project);
    var invitation = invitations.open(project.id()).orElse(null);
    return new ProjectFile(
        project,
        content.entries(),
        content.confirmation(),
        invitation,
        contacts.of(project.id()),
        content.newer(),
        invitation == null ? List.of() : outbox.deliveriesOf(List.of(invitation.id().value())));
  }
}
