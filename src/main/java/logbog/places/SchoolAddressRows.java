package logbog.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import logbog.mail.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of schools' own addresses, with the links by which they prove themselves. */
@Component
class SchoolAddressRows {

  /** Mail houses open to all: an address there ends with nothing. */
  private static final List<String> EVERYBODYS =
      List.of("gmail.com", "hotmail.com", "outlook.com", "outlook.dk", "live.dk", "icloud.com");

  private static final String OPEN =
      """
      select l.id, l.school, s.name as school_name, l.address, l.note, l.added_by, l.asked_at, l.proven_at, l.generation
      from places.school_address l join places.school s on s.institution_no = l.school
      where l.ended_at is null and
      """;

  private final JdbcClient jdbc;
  private final AddressLinks links;
  private final Clock clock;

  SchoolAddressRows(JdbcClient jdbc, AddressLinks links, Clock clock) {
    this.jdbc = jdbc;
    this.links = links;
    this.clock = clock;
  }

  List<EmailAddress> proven(String institutionNo) {
    return jdbc.sql(
            """
            select address from places.school_address
            where school = :school and proven_at is not null and ended_at is null order by id
            """)
        .param("school", institutionNo)
        .query((row, n) -> new EmailAddress(row.getString(1)))
        .list();
  }

  /** Where schools have their mail; not where everybody has. */
  Set<String> domains() {
    return Set.copyOf(
        jdbc.sql(
                """
                select distinct split_part(address, '@', 2) from places.school_address
                where proven_at is not null and ended_at is null
                  and split_part(address, '@', 2) <> all (:everybodys)
                """)
            .param("everybodys", EVERYBODYS.toArray(String[]::new))
            .query((row, n) -> row.getString(1))
            .list());
  }

  List<EmailAddress> readFor(EmailAddress address, LocalDate today) {
    return jdbc.sql("select distinct address from places.read_for(:address, :today)")
        .param("address", address.value())
        .param("today", today)
        .query((row, n) -> new EmailAddress(row.getString(1)))
        .list();
  }

  List<SchoolAddress> of(String institutionNo) {
    return jdbc.sql(OPEN + " l.school = :school order by l.id")
        .param("school", institutionNo)
        .query(SchoolAddressRows::read)
        .list();
  }

  Optional<SchoolAddress> of(UUID id) {
    return jdbc.sql(OPEN + " l.id = :id").param("id", id).query(SchoolAddressRows::read).optional();
  }

  /** The link a line is answered by now, while it stands on the list. */
  Optional<AddressLink> link(UUID id) {
    return jdbc.sql(
            "select generation from places.school_address where id = :id and ended_at is null")
        .param("id", id)
        .query(Integer.class)
        .optional()
        .map(generation -> links.of(id, generation));
  }

  /** Whose link it is, while it can be used or has been. */
  Optional<SchoolAddress> by(AddressLink link) {
    return jdbc.sql(
            OPEN + " l.link = :link and (l.proven_at is not null or l.asked_at > :earliest)")
        .param("link", link.hash())
        .param("earliest", links.earliest().atOffset(ZoneOffset.UTC))
        .query(SchoolAddressRows::read)
        .optional();
  }

  /** Writes an address down; empty when it stands there already. */
  Optional<UUID> add(String institutionNo, EmailAddress address, String note, String by) {
    var id = jdbc.sql("select uuidv7()").query(UUID.class).single();
    return jdbc.sql(
            """
            insert into places.school_address (id, school, address, note, added_at, added_by, link, asked_at)
            values (:id, :school, :address, :note, :now, :by, :link, :now)
            on conflict do nothing returning id
            """)
        .param("id", id)
        .param("school", institutionNo)
        .param("address", address.value())
        .param("note", note)
        .param("now", now())
        .param("by", by)
        .param("link", links.of(id, 1).hash())
        .query(UUID.class)
        .optional();
  }

  /** A newer link, which kills the one before; its number. */
  int renew(SchoolAddressId id) {
    var generation =
        1
            + jdbc.sql("select generation from places.school_address where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    jdbc.sql(
            "update places.school_address set generation = :generation, link = :link, asked_at ="
                + " :now where id = :id")
        .param("generation", generation)
        .param("link", links.of(id.value(), generation).hash())
        .param("now", now())
        .param("id", id.value())
        .update();
    return generation;
  }

  void prove(SchoolAddressId id) {
    jdbc.sql(
            "update places.school_address set proven_at = :now where id = :id and proven_at is"
                + " null")
        .param("now", now())
        .param("id", id.value())
        .update();
  }

  void end(SchoolAddressId id, String by) {
    jdbc.sql(
            "update places.school_address set ended_at = :now, ended_by = :by where id = :id and"
                + " ended_at is null")
        .param("now", now())
        .param("by", by)
        .param("id", id.value())
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private static SchoolAddress read(ResultSet row, int n) throws SQLException {
    var proven = row.getObject("proven_at", OffsetDateTime.class);
    return new SchoolAddress(
        SchoolAddressId.of(row.getObject("id", UUID.class)),
        new School(row.getString("school"), row.getString("school_name")),
        new EmailAddress(row.getString("address")),
        row.getString("note"),
        row.getString("added_by"),
        row.getObject("asked_at", OffsetDateTime.class).toInstant(),
        proven == null ? null : proven.toInstant());
  }
}
