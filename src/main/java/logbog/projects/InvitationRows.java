package logbog.projects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import logbog.mail.EmailAddress;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of trainers asked to confirm, and of the links mailed to them. */
@Component
class InvitationRows {

  private final JdbcClient jdbc;

  InvitationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  InvitationId add(
      Project project,
      EmailAddress address,
      Instant now,
      Instant expires,
      @Nullable InvitationId from) {
    return jdbc.sql(
            """
            insert into projects.invitation
              (project_id, apprentice_id, address, invited_at, expires_at, handed_on_from)
            values (:project, :apprentice, :address, :now, :expires, :from) returning id
            """)
        .param("project", project.id().value())
        .param("apprentice", project.apprentice().value())
        .param("address", address.value())
        .param("now", Columns.utc(now))
        .param("expires", Columns.utc(expires))
        .param("from", from == null ? null : from.value())
        .query((row, n) -> InvitationId.of(row.getObject(1, UUID.class)))
        .single();
  }

  /** The one that counts; there is one at most. */
  Optional<Invitation> open(ProjectId project) {
    return jdbc.sql(
            "select * from projects.invitation where project_id = :project and closed_at is null")
        .param("project", project.value())
        .query(InvitationRows::read)
        .optional();
  }

  Optional<Invitation> find(InvitationId id) {
    return jdbc.sql("select * from projects.invitation where id = :id")
        .param("id", id.value())
        .query(InvitationRows::read)
        .optional();
  }

  /** What a link was mailed for, and as which generation. */
  Optional<Mailed> by(ProjectToken token) {
    return jdbc.sql(
            """
            select i.*, l.generation as mailed from projects.link l
            join projects.invitation i on i.id = l.invitation_id
            where l.token_hash = :hash
            """)
        .param("hash", token.hash())
        .query((row, n) -> new Mailed(read(row, n), row.getInt("mailed")))
        .optional();
  }

  void link(ProjectToken token, InvitationId invitation, PersonId apprentice, int generation) {
    jdbc.sql(
            """
            insert into projects.link (token_hash, invitation_id, apprentice_id, generation)
            values (:hash, :invitation, :apprentice, :generation)
            """)
        .param("hash", token.hash())
        .param("invitation", invitation.value())
        .param("apprentice", apprentice.value())
        .param("generation", generation)
        .update();
  }

  /** Takes the next generation of a link into use, which kills the one before. */
  int renew(InvitationId id, Instant expires) {
    return jdbc.sql(
            """
            update projects.invitation
            set generation = generation + 1, expires_at = :expires, refused_at = null
            where id = :id and closed_at is null returning generation
            """)
        .param("expires", Columns.utc(expires))
        .param("id", id.value())
        .query(Integer.class)
        .single();
  }

  void close(InvitationId id, Invitation.Why why, Instant now) {
    jdbc.sql(
            """
            update projects.invitation set closed_at = :now, closed_why = :why
            where id = :id and closed_at is null
            """)
        .param("now", Columns.utc(now))
        .param("why", why.name())
        .param("id", id.value())
        .update();
  }

  void name(InvitationId id, String name, Instant now) {
    jdbc.sql(
            """
            update projects.invitation set trainer_name = :name, named_at = coalesce(named_at, :now)
            where id = :id
            """)
        .param("name", name)
        .param("now", Columns.utc(now))
        .param("id", id.value())
        .update();
  }

  /** The mail server refused the newest link's letter. */
  void refused(InvitationId id, int generation, Instant at) {
    jdbc.sql(
            """
            update projects.invitation set refused_at = :at
            where id = :id and generation = :generation and closed_at is null
            """)
        .param("at", Columns.utc(at))
        .param("id", id.value())
        .param("generation", generation)
        .update();
  }

  private static Invitation read(ResultSet row, int n) throws SQLException {
    var from = Columns.id(row, "handed_on_from");
    var why = row.getString("closed_why");
    return new Invitation(
        InvitationId.of(row.getObject("id", UUID.class)),
        ProjectId.of(row.getObject("project_id", UUID.class)),
        PersonId.of(row.getObject("apprentice_id", UUID.class)),
        new EmailAddress(row.getString("address")),
        Columns.moment(row, "invited_at"),
        Columns.moment(row, "expires_at"),
        row.getInt("generation"),
        from == null ? null : InvitationId.of(from),
        Columns.instant(row, "refused_at"),
        row.getString("trainer_name"),
        Columns.instant(row, "closed_at"),
        why == null ? null : Invitation.Why.valueOf(why));
  }

  /**
   * @param generation of the link that was followed, which may not be the newest
   */
  record Mailed(Invitation invitation, int generation) {}
}
