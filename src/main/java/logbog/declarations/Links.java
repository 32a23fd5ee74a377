package logbog.declarations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import logbog.keys.Keys;
import logbog.mail.EmailAddress;
import logbog.mail.Letter;
import logbog.mail.Outbox;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes and remakes the secret links of invitations, and posts the letters that carry them (V8).
 */
@Component
class Links {

  static final String LETTER = "declarations.invitation";

  /** How long a link lives after the later of the period's end and its sending. */
  static final int DAYS = 90;

  private final JdbcClient jdbc;
  private final People people;
  private final Keys keys;
  private final Outbox outbox;

  Links(JdbcClient jdbc, People people, Keys keys, Outbox outbox) {
    this.jdbc = jdbc;
    this.people = people;
    this.keys = keys;
    this.outbox = outbox;
  }

  /** The token of one generation of an invitation's link: the same every time it is made. */
  InvitationToken token(InvitationId invitation, int generation) {
    return new InvitationToken(
        keys.token("declarations.link", invitation.toString(), Integer.toString(generation)));
  }

  /** The last moment of the ninetieth day, Danish time. */
  static Instant expiry(LocalDate periodEnd, Instant sent) {
    var today = sent.atZone(Shell.DENMARK).toLocalDate();
    var from = periodEnd.isAfter(today) ? periodEnd : today;
    return from.plusDays(DAYS + 1L).atStartOfDay(Shell.DENMARK).toInstant();
  }

  /**
   * Stores the hash of a generation's token and posts the letter with the link.
   *
   * @throws OwnAddress where it is the first to the apprentice's own address
   */
  void send(
      InvitationId invitation,
      PersonId apprentice,
      EmailAddress to,
      int generation,
      Instant expires) {
    ready(invitation, apprentice, to, generation);
    outbox.post(
        Letter.of(LETTER, to, invitation.value())
            .until(expires)
            .with(Map.of("generation", Integer.toString(generation))));
  }

  /** The same without a letter, for whoever sends the link in one of their own. */
  void ready(InvitationId invitation, PersonId apprentice, EmailAddress to, int generation) {
    if (generation == 1 && people.get(apprentice).email().equals(to)) {
      throw new OwnAddress(to);
    }
    jdbc.sql(
            """
            insert into declarations.link (token_hash, invitation_id, apprentice_id, generation)
            values (:hash, :invitation, :apprentice, :generation)
            """)
        .param("hash", token(invitation, generation).hash())
        .param("invitation", invitation.value())
        .param("apprentice", apprentice.value())
        .param("generation", generation)
        .update();
  }

  /** The generation a letter carries. */
  static int generation(Letter letter) {
    return Integer.parseInt(letter.details().getOrDefault("generation", "0"));
  }
}
