package logbog.declarations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import logbog.mail.EmailAddress;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of invitations. */
@Component
class InvitationRows {

  private final JdbcClient jdbc;

  InvitationRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  InvitationId add(
      DeclarationId declaration,
      PersonId apprentice,
      EmailAddress address,
      Instant now,
      Instant expires,
      @Nullable InvitationId handedOnFrom) {
    return jdbc.sql(
            """
            insert into declarations.invitation
              (declaration_id, apprentice_id, address, invited_at, expires_at, handed_on_from)
            values (:declaration, :apprentice, :address, :now, :expires, :from)
            returning id
            """)
        .param("declaration", declaration.value())
        .param("apprentice", apprentice.value())
        .param("address", address.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("expires", expires.atOffset(ZoneOffset.UTC))
        .param("from", handedOnFrom == null ? null : handedOnFrom.value())
        .query((row, n) -> InvitationId.of(row.getObject(1, UUID.class)))
        .single();
  }

  List<Invitation> of(DeclarationId declaration) {
    return jdbc.sql(
            "select * from declarations.invitation where declaration_id = :id order by invited_at, id")
        .param("id", declaration.value())
        .query(InvitationRows::read)
        .list();
  }

  /** The addresses that passed these invitations on, some of them on the declaration corrected. */
  Map<InvitationId, EmailAddress> passedOnBy(DeclarationId declaration) {
    return jdbc
        .sql(
            """
            select distinct giver.id, giver.address from declarations.invitation i
            join declarations.invitation giver on giver.id = i.handed_on_from
            where i.declaration_id = :id
            """)
        .param("id", declaration.value())
        .query(
            (row, n) ->
                Map.entry(
                    InvitationId.of(row.getObject(1, UUID.class)),
                    new EmailAddress(row.getString(2))))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Optional<Invitation> find(InvitationId id) {
    return jdbc.sql("select * from declarations.invitation where id = :id")
        .param("id", id.value())
        .query(InvitationRows::read)
        .optional();
  }

  /** Closes an open invitation; whether it was open. */
  boolean close(InvitationId id, Invitation.Why why, Instant now) {
    return jdbc.sql(
                """
                update declarations.invitation set closed_at = :now, closed_why = :why
                where id = :id and closed_at is null
                """)
            .param("id", id.value())
            .param("why", why.name())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /**
   * Takes the next generation of a link into use, which kills the one before; a refusal of the old
   * letter is forgotten.
   */
  int renew(InvitationId id, Instant expires) {
    return jdbc.sql(
            """
            update declarations.invitation
            set generation = generation + 1, expires_at = :expires, refused_at = null, refusal = null
            where id = :id and closed_at is null
            returning generation
            """)
        .param("id", id.value())
        .param("expires", expires.atOffset(ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }

  /** Moves the day the open links die, when the period's end was corrected. */
  void expire(DeclarationId declaration, Instant expires) {
    jdbc.sql(
            """
            update declarations.invitation set expires_at = :expires
            where declaration_id = :id and closed_at is null
            """)
        .param("id", declaration.value())
        .param("expires", expires.atOffset(ZoneOffset.UTC))
        .update();
  }

  void name(InvitationId id, String name, Instant now) {
    jdbc.sql(
            """
            update declarations.invitation set trainer_name = :name, named_at = coalesce(named_at, :now)
            where id = :id
            """)
        .param("id", id.value())
        .param("name", name)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /**
   * The mail server refused the newest link's letter; kept until the address is replaced or a new
   * link is asked for. Whether that is news.
   */
  boolean refused(InvitationId id, int generation, String why, Instant at) {
    return jdbc.sql(
                """
                update declarations.invitation set refused_at = :at, refusal = :why
                where id = :id and generation = :generation and closed_at is null and refused_at is null
                """)
            .param("id", id.value())
            .param("generation", generation)
            .param("why", why)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Mail reaches this address after all: no open invitation of its is refused any more. */
  void works(EmailAddress address) {
    jdbc.sql(
            """
            update declarations.invitation set refused_at = null, refusal = null
            where hashtextextended(address, 0) = hashtextextended(:address, 0) and address = :address
              and closed_at is null and refused_at is not null
            """)
        .param("address", address.value())
        .update();
  }

  private static Invitation read(ResultSet row, int n) throws SQLException {
    return read(row, "id");
  }

  /** Reads an invitation whose own id may stand under another name beside other rows. */
  static Invitation read(ResultSet row, String id) throws SQLException {
    return new Invitation(
        InvitationId.of(row.getObject(id, UUID.class)),
        DeclarationId.of(row.getObject("declaration_id", UUID.class)),
        PersonId.of(row.getObject("apprentice_id", UUID.class)),
        new EmailAddress(row.getString("address")),
        instant(row, "invited_at"),
        instant(row, "expires_at"),
        row.getInt("generation"),
        Columns.id(row, "handed_on_from").map(InvitationId::of).orElse(null),
        Columns.instant(row, "refused_at").orElse(null),
        row.getString("refusal"),
        row.getString("trainer_name"),
        Columns.instant(row, "named_at").orElse(null),
        Columns.instant(row, "closed_at").orElse(null),
        Columns.word(row, "closed_why").map(Invitation.Why::valueOf).orElse(null));
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return Columns.instant(row, column).orElseThrow();
  }
}
