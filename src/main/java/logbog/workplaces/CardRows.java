package logbog.workplaces;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.places.Cvr;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what workplaces share. */
@Component
class CardRows {

  private final JdbcClient jdbc;

  CardRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(CardId id, UUID hash, Viewer.Office by, Offer offer, Instant now, Instant expires) {
    jdbc.sql(
            """
            insert into workplaces.card (id, token_hash, address, cvr, name, trainers, made_at, expires_at)
            values (:id, :hash, :address, :cvr, :name, :trainers, :now, :expires)
            """)
        .param("id", id.value())
        .param("hash", hash)
        .param("address", by.address())
        .param("cvr", offer.cvr().value())
        .param("name", offer.name())
        .param(
            "trainers", offer.trainers().stream().map(EmailAddress::value).toArray(String[]::new))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("expires", expires.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Those that work, the newest first. */
  List<Card> of(Viewer.Office office, Instant now, int most) {
    return jdbc.sql(
            """
            select * from workplaces.card
            where address = :address and revoked_at is null and expires_at > :now
            order by made_at desc limit :most
            """)
        .param("address", office.address())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("most", most)
        .query(CardRows::read)
        .list();
  }

  Optional<Card> find(UUID hash) {
    return jdbc.sql("select * from workplaces.card where token_hash = :hash")
        .param("hash", hash)
        .query(CardRows::read)
        .optional();
  }

  Optional<Card> find(Viewer.Office office, CardId id) {
    return jdbc.sql("select * from workplaces.card where id = :id and address = :address")
        .param("id", id.value())
        .param("address", office.address())
        .query(CardRows::read)
        .optional();
  }

  /** Whether it worked. */
  boolean revoke(CardId id, Instant now) {
    return jdbc.sql(
                "update workplaces.card set revoked_at = :now where id = :id and revoked_at is null")
            .param("id", id.value())
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  private static Card read(ResultSet row, int n) throws SQLException {
    var trainers =
        Arrays.stream((Object[]) row.getArray("trainers").getArray())
            .map(address -> new EmailAddress(address.toString()))
            .toList();
    return new Card(
        CardId.of(row.getObject("id", UUID.class)),
        new EmailAddress(row.getString("address")),
        new Offer(Cvr.of(row.getString("cvr")), row.getString("name"), trainers),
        Objects.requireNonNull(instant(row, "made_at")),
        Objects.requireNonNull(instant(row, "expires_at")),
        instant(row, "revoked_at"));
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
