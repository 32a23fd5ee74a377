package logbog.projects;

import java.time.Instant;
import java.util.Map;
import logbog.keys.Keys;
import logbog.mail.EmailAddress;
import logbog.mail.Letter;
import logbog.mail.Outbox;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Makes and remakes the secret links of invitations, and posts the letters that carry them (V8). As
 * those of declarations, on tables of their own: the secret itself is made by {@link Keys}.
 */
@Component
class Links {

  static final String LETTER = "projects.invitation";

  private static final int DAYS = 90;

  private final InvitationRows rows;
  private final People people;
  private final Keys keys;
  private final Outbox outbox;

  Links(InvitationRows rows, People people, Keys keys, Outbox outbox) {
    this.rows = rows;
    this.people = people;
    this.keys = keys;
    this.outbox = outbox;
  }

  /** The token of one generation of an invitation's link: the same every time it is made. */
  ProjectToken token(InvitationId invitation, int generation) {
    return new ProjectToken(
        keys.token("projects.link", invitation.toString(), Integer.toString(generation)));
  }

  /** The last moment of the ninetieth day after its sending, Danish time. */
  static Instant expiry(Instant sent) {
    return sent.atZone(Shell.DENMARK)
        .toLocalDate()
        .plusDays(DAYS + 1L)
        .atStartOfDay(Shell.DENMARK)
        .toInstant();
  }

  /**
   * Asks an address, with the first link.
   *
   * @throws OwnAddress where it is the apprentice's
   */
  InvitationId invite(
      Project project, EmailAddress to, Instant now, @Nullable InvitationId handedOnFrom) {
    if (people.get(project.apprentice()).email().equals(to)) {
      throw new OwnAddress(to);
    }
    var expires = expiry(now);
    var invitation = rows.add(project, to, now, expires, handedOnFrom);
    send(invitation, project.apprentice(), to, 1, expires);
    return invitation;
  }

  /** Mails a new link to the same address; the older ones die. */
  void renew(Invitation invitation, Instant now) {
    var expires = expiry(now);
    var generation = rows.renew(invitation.id(), expires);
    send(invitation.id(), invitation.apprentice(), invitation.address(), generation, expires);
  }

  private void send(
      InvitationId invitation,
      PersonId apprentice,
      EmailAddress to,
      int generation,
      Instant expires) {
    rows.link(token(invitation, generation), invitation, apprentice, generation);
    outbox.post(
        Letter.of(LETTER, to, invitation.value())
            .until(expires)
            .with(Map.of("generation", Integer.toString(generation))));
  }

  /** The generation a letter carries. */
  static int generation(Letter letter) {
    return Integer.parseInt(letter.details().getOrDefault("generation", "0"));
  }
}
