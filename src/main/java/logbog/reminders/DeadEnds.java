package logbog.reminders;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import logbog.mail.Daytime;
import logbog.mail.DeadAddress;
import logbog.mail.DeadAddresses;
import logbog.mail.EmailAddress;
import logbog.people.AddressProven;
import logbog.people.Viewer;
import logbog.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dead addresses a school can right: of apprentices it has called, and its own on open
 * requests. A trainer's is the apprentice's to right, and stands on the declaration.
 */
@Component
public class DeadEnds {

  /** How many a page shows; whoever has more begins with the newest. */
  public static final int MOST = 100;

  /** How long after the school start an apprentice's address still matters. */
  private static final int LATE = 60;

  private final JdbcClient jdbc;
  private final Rhythms schools;
  private final DeadAddresses dead;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  DeadEnds(
      JdbcClient jdbc,
      Rhythms schools,
      DeadAddresses dead,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.schools = schools;
    this.dead = dead;
    this.events = events;
    this.clock = clock;
  }

  /** The newest first. */
  public List<DeadEnd> of(Viewer.Office viewer, String institutionNo) {
    var school = schools.school(viewer, institutionNo);
    return jdbc.sql(
            """
            select d.address, d.since, d.said, s.name, s.class_name, 0 as requests
            from summons.roll s join mail.dead_address d on d.address = s.address
            where s.institution_no = :school and s.school_start > cast(:today as date) - :late
            union all
            select d.address, d.since, d.said, '', '', count(*)
            from declarations.open_request o
            join declarations.school_contact k on k.declaration_id = o.declaration_id
            join mail.dead_address d on d.address = k.address
            where o.institution_no = :school
            group by d.address, d.since, d.said
            order by since desc, address limit :most
            """)
        .param("school", school.institutionNo())
        .param("today", Daytime.day(clock.instant()))
        .param("late", LATE)
        .param("most", MOST)
        .query(DeadEnds::read)
        .list();
  }

  /**
   * The school says that one of these works.
   *
   * @throws NotFound for an address that is not among the school's
   */
  @Transactional
  public void revive(Viewer.Office viewer, String institutionNo, EmailAddress address) {
    if (of(viewer, institutionNo).stream().noneMatch(end -> end.dead().address().equals(address))) {
      throw new NotFound();
    }
    dead.revive(address, viewer.address());
    events.publishEvent(
        new AddressRevived(
            UUID.randomUUID(),
            viewer.actor(),
            Map.of("school", institutionNo, "address", address.value())));
  }

  /** Whoever has just read a mail there shows that it works. */
  @EventListener
  void hear(AddressProven proven) {
    dead.revive(proven.address(), proven.person().toString());
  }

  private static DeadEnd read(ResultSet row, int n) throws SQLException {
    return new DeadEnd(
        new DeadAddress(
            new EmailAddress(row.getString("address")),
            row.getObject("since", OffsetDateTime.class).toInstant(),
            row.getString("said")),
        row.getString("name"),
        row.getString("class_name"),
        row.getInt("requests"));
  }
}
