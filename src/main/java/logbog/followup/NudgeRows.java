package logbog.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import logbog.mail.EmailAddress;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who can act on which lines of the board, and who was nudged about them. */
@Component
class NudgeRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  NudgeRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The trainers a letter reaches; where it reaches none, the apprentice, who can put the address
   * right or send a new link. In the order of addresses, so that two who press at once wait for
   * each other in one order.
   */
  Map<EmailAddress, List<BoardLine>> recipients(List<BoardLine> lines) {
    var bySubject = new LinkedHashMap<UUID, BoardLine>();
    lines.forEach(line -> bySubject.put(line.subject(), line));
    var recipients = new TreeMap<String, List<BoardLine>>();
    jdbc.sql(
            """
            select i.declaration_id, i.address from declarations.open_invitation i
            where i.declaration_id = any(:ids) and not i.refused and i.expires_at > :now
            union
            select o.declaration_id, p.address
            from declarations.open_request o join people.address_of p on p.person = o.apprentice_id
            where o.declaration_id = any(:ids) and not exists (
              select from declarations.open_invitation i
              where i.declaration_id = o.declaration_id and not i.refused and i.expires_at > :now)
            union
            select r.called_id, r.address from summons.roll r
            where r.called_id = any(:ids) and r.declaration_id is null and r.posted_at is not null
            """)
        .param("ids", bySubject.keySet().toArray(UUID[]::new))
        .param("now", now())
        .query(
            row -> {
              var line = bySubject.get(row.getObject(1, UUID.class));
              if (line != null) {
                recipients.computeIfAbsent(row.getString(2), it -> new ArrayList<>()).add(line);
              }
            });
    var addressed = new LinkedHashMap<EmailAddress, List<BoardLine>>();
    recipients.forEach((address, about) -> addressed.put(new EmailAddress(address), about));
    return addressed;
  }

  /** Whether a letter has gone to this address today. */
  boolean today(EmailAddress to, LocalDate today) {
    return jdbc.sql(
            "select exists (select from followup.nudge where recipient = :to and day = :day)")
        .param("to", to.value())
        .param("day", today)
        .query(Boolean.class)
        .single();
  }

  /** Empty when somebody else was faster; the index lets only one a day in. */
  Optional<UUID> add(
      EmailAddress to, LocalDate today, String by, String name, List<BoardLine> about) {
    var id =
        jdbc.sql(
                """
                insert into followup.nudge (recipient, day, nudged_at, nudged_by, nudger_name)
                values (:to, :day, :now, :by, :name) on conflict do nothing returning id
                """)
            .param("to", to.value())
            .param("day", today)
            .param("now", now())
            .param("by", by)
            .param("name", name)
            .query(UUID.class)
            .optional();
    id.ifPresent(nudge -> about.forEach(line -> about(nudge, line)));
    return id;
  }

  private void about(UUID nudge, BoardLine line) {
    var declaration = line.declaration();
    var called = line.called();
    var apprentice = line.apprentice();
    jdbc.sql(
            """
            insert into followup.nudged (nudge_id, declaration_id, called_id, apprentice_id)
            values (:nudge, cast(:declaration as uuid), cast(:called as uuid), cast(:apprentice as uuid))
            """)
        .param("nudge", nudge)
        .param("declaration", declaration == null ? null : declaration.value())
        .param("called", declaration == null && called != null ? called.value() : null)
        .param("apprentice", apprentice == null ? null : apprentice.value())
        .update();
  }

  /** A letter as it was asked for. */
  record Nudge(String nudger, Set<UUID> declarations, Set<UUID> called) {}

  Nudge get(UUID id) {
    var nudger =
        jdbc.sql("select nudger_name from followup.nudge where id = :id")
            .param("id", id)
            .query(String.class)
            .single();
    return new Nudge(nudger, ids(id, "declaration_id"), ids(id, "called_id"));
  }

  private Set<UUID> ids(UUID nudge, String column) {
    return Set.copyOf(
        jdbc.sql(
                "select %1$s from followup.nudged where nudge_id = :id and %1$s is not null"
                    .formatted(column))
            .param("id", nudge)
            .query((row, n) -> row.getObject(1, UUID.class))
            .list());
  }

  /** Of these, those who still have not asked. */
  List<UUID> unasked(Set<UUID> called) {
    return jdbc.sql(
            """
            select r.called_id from summons.roll r
            where r.called_id = any(:ids) and r.declaration_id is null order by r.called_id
            """)
        .param("ids", called.toArray(UUID[]::new))
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }

  /** Of these, those that still wait and of which this address is the apprentice's. */
  List<UUID> stuck(EmailAddress apprentice, Set<UUID> declarations) {
    return jdbc.sql(
            """
            select o.declaration_id
            from declarations.open_request o join people.address_of p on p.person = o.apprentice_id
            where o.declaration_id = any(:ids) and p.address = :address
            order by o.declaration_id
            """)
        .param("ids", declarations.toArray(UUID[]::new))
        .param("address", apprentice.value())
        .query((row, n) -> row.getObject(1, UUID.class))
        .list();
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
