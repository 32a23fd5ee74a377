package logbog.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import logbog.mail.EmailAddress;
import logbog.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The appointments of committees, read as memberships. */
@Component
class MemberRows {

  private static final String OPEN = " ended_at is null and (until is null or until >= :today) ";
  private static final String TODAY = " since <= :today and" + OPEN;

  private final JdbcClient jdbc;
  private final Clock clock;

  MemberRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Committee> committeesOf(EmailAddress address) {
    return jdbc.sql(
            """
            select id, name from places.committee
            where id in (select committee from places.appointment where address = :address and"""
                + TODAY
                + """
                ) order by name collate "da-x-icu"
                """)
        .param("address", address.value())
        .param("today", today())
        .query(
            (row, n) ->
                new Committee(
                    CommitteeId.of(row.getObject("id", UUID.class)), row.getString("name")))
        .list();
  }

  /** Today's and those still to come. */
  List<Member> of(CommitteeId committee) {
    return members(committee, OPEN);
  }

  List<Member> todays(CommitteeId committee) {
    return members(committee, TODAY);
  }

  /** Waits for another change of the same committee's members. */
  void lock(CommitteeId committee) {
    jdbc.sql("select id from places.committee where id = :id for update")
        .param("id", committee.value())
        .query(UUID.class)
        .single();
  }

  void end(MemberId member, String by) {
    jdbc.sql(
            "update places.appointment set ended_at = :now, ended_by = :by where id = :id and ended_at is null")
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", by)
        .param("id", member.value())
        .update();
  }

  /** One whose last day has passed makes room for the same address again. */
  void endLapsed(CommitteeId committee, EmailAddress address) {
    jdbc.sql(
            """
            update places.appointment set ended_at = :now, ended_by = 'until'
            where committee = :committee and address = :address and ended_at is null and until < :today
            """)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("committee", committee.value())
        .param("address", address.value())
        .param("today", today())
        .update();
  }

  private List<Member> members(CommitteeId committee, String when) {
    return jdbc.sql(
            "select id, address, name, since, until, named_by from places.appointment where committee = :id and"
                + when
                + "order by name collate \"da-x-icu\", id")
        .param("id", committee.value())
        .param("today", today())
        .query(MemberRows::read)
        .list();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }

  private static Member read(ResultSet row, int n) throws SQLException {
    return new Member(
        MemberId.of(row.getObject("id", UUID.class)),
        new EmailAddress(row.getString("address")),
        row.getString("name"),
        row.getObject("since", LocalDate.class),
        row.getObject("until", LocalDate.class),
        row.getString("named_by"));
  }
}
