package logbog.summons;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import logbog.declarations.DeclarationId;
import logbog.mail.EmailAddress;
import logbog.people.PersonId;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The apprentices called, as they are kept. */
@Component
class CalledRows {

  /** For how many days after school has begun a summons is still to be answered. */
  private static final int LATE = 60;

  private final JdbcClient jdbc;
  private final Clock clock;

  CalledRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Adds apprentices in one statement, in their order; those on it already stay as they are.
   *
   * @param known whose account has proven which address
   * @return how many were added
   */
  int add(SummonsId summons, List<Guest> guests, Map<EmailAddress, PersonId> known, String by) {
    return jdbc.sql(
            """
            insert into summons.called (summons_id, name, address, apprentice_id, added_at, added_by)
            select :summons, t.name, t.address, t.apprentice, :now, :by
            from unnest(:names, :addresses, cast(:apprentices as uuid[])) with ordinality as t (name, address, apprentice, n)
            order by n
            on conflict (summons_id, address) where off_at is null do nothing
            """)
        .param("summons", summons.value())
        .param("now", now())
        .param("by", by)
        .param("names", guests.stream().map(Guest::name).toArray(String[]::new))
        .param("addresses", guests.stream().map(it -> it.address().value()).toArray(String[]::new))
        .param(
            "apprentices",
            guests.stream()
                .map(it -> known.get(it.address()))
                .map(person -> person == null ? null : person.value())
                .toArray(UUID[]::new))
        .update();
  }

  void takeOff(CalledId id, String by) {
    jdbc.sql(
            "update summons.called set off_at = :now, off_by = :by where id = :id and off_at is null")
        .param("id", id.value())
        .param("by", by)
        .param("now", now())
        .update();
  }

  /** An account has proven an address: its summonses are that person's; how many. */
  int own(PersonId person, EmailAddress address) {
    return jdbc.sql(
            """
            update summons.called set apprentice_id = :person
            where address = :address and apprentice_id is null and off_at is null
            """)
        .param("person", person.value())
        .param("address", address.value())
        .update();
  }

  Optional<Called> find(CalledId id) {
    return jdbc.sql("select * from summons.called where id = :id")
        .param("id", id.value())
        .query(CalledRows::read)
        .optional();
  }

  /** An apprentice's that stand, are not answered, and whose school period has not long begun. */
  List<Called> open(PersonId apprentice) {
    return jdbc.sql(
            """
            select c.* from summons.called c join summons.summons s on s.id = c.summons_id
            where c.apprentice_id = :apprentice and c.off_at is null and c.declaration_id is null
              and s.cancelled_at is null and c.posted_at is not null and s.school_start > :passed
            order by s.school_start, c.id
            """)
        .param("apprentice", apprentice.value())
        .param("passed", LocalDate.ofInstant(clock.instant(), Shell.DENMARK).minusDays(LATE))
        .query(CalledRows::read)
        .list();
  }

  /**
   * Those on a summons by Danish alphabet, so many at a time.
   *
   * @param after the last of the stretch before this one
   * @param which all of them, those without an account, or those who have not asked
   */
  List<Called> of(SummonsId summons, @Nullable CalledId after, Which which, int count) {
    return jdbc.sql(
            """
            select c.* from summons.called c
            where c.summons_id = :summons and c.off_at is null
              and (cast(:after as uuid) is null or (c.name collate "da-x-icu", c.id) >
                (select a.name collate "da-x-icu", a.id from summons.called a where a.id = cast(:after as uuid)))
              and (:which = 'ALL' or (:which = 'WITHOUT_ACCOUNT' and c.apprentice_id is null)
                or (:which = 'NOT_ASKED' and c.declaration_id is null))
            order by c.name collate "da-x-icu", c.id limit :count
            """)
        .param("summons", summons.value())
        .param("after", after == null ? null : after.value())
        .param("which", which.name())
        .param("count", count)
        .query(CalledRows::read)
        .list();
  }

  /** All that are on a summons. */
  List<Called> of(SummonsId summons) {
    return of(summons, null, Which.ALL, Integer.MAX_VALUE);
  }

  Tally tally(SummonsId summons) {
    return jdbc.sql(
            """
            select count(*) as called, count(posted_at) as posted, count(*) - count(apprentice_id) as without_account,
                   count(declaration_id) as asked
            from summons.called where summons_id = :summons and off_at is null
            """)
        .param("summons", summons.value())
        .query((row, n) -> new Tally(row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
        .single();
  }

  /** Those whose letter is still to be posted, the oldest first; their rows are held. */
  List<Called> unposted(SummonsId summons, int count) {
    return jdbc.sql(
            """
            select * from summons.called
            where summons_id = :summons and posted_at is null and off_at is null
            order by id limit :count for update skip locked
            """)
        .param("summons", summons.value())
        .param("count", count)
        .query(CalledRows::read)
        .list();
  }

  void posted(List<Called> called) {
    jdbc.sql("update summons.called set posted_at = :now where id = any (:ids)")
        .param("now", now())
        .param("ids", called.stream().map(it -> it.id().value()).toArray(UUID[]::new))
        .update();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  static Called read(ResultSet row, int n) throws SQLException {
    var apprentice = row.getObject("apprentice_id", UUID.class);
    var declaration = row.getObject("declaration_id", UUID.class);
    return new Called(
        CalledId.of(row.getObject("id", UUID.class)),
        SummonsId.of(row.getObject("summons_id", UUID.class)),
        row.getString("name"),
        EmailAddress.of(row.getString("address")),
        apprentice == null ? null : PersonId.of(apprentice),
        SummonsRows.instant(row, "posted_at"),
        declaration == null ? null : DeclarationId.of(declaration),
        SummonsRows.instant(row, "asked_at"),
        SummonsRows.instant(row, "off_at"));
  }
}
