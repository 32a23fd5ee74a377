package logbog.places;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is named for a school or a committee. A committee's members write its programmes' goals; no
 * one is given a declaration to read: that follows only from being named by an apprentice or a
 * school (V9).
 */
@Component
class Appointments {

  private final JdbcClient jdbc;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  Appointments(JdbcClient jdbc, Clock clock, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.events = events;
  }

  /** Whether this is news. */
  @Transactional
  public boolean appoint(School school, Appointee who, Actor by) {
    return keep(school.institutionNo(), null, "school", school.institutionNo(), who, by);
  }

  /** Whether this is news. */
  @Transactional
  public boolean appoint(Committee committee, Appointee who, Actor by) {
    return keep(null, committee.id().value(), "committee", committee.name(), who, by);
  }

  private boolean keep(
      @Nullable String school,
      @Nullable UUID committee,
      String kind,
      String place,
      Appointee who,
      Actor by) {
    var kept =
        jdbc.sql(
                """
                insert into places.appointment (school, committee, address, name, since, until, named_by)
                values (:school, :committee, :address, :name, :since, :until, :by)
                on conflict do nothing returning id
                """)
            .param("school", school, Types.VARCHAR)
            .param("committee", committee, Types.OTHER)
            .param("address", who.address().value())
            .param("name", who.name())
            .param("since", who.since() == null ? today() : who.since())
            .param("until", who.until(), Types.DATE)
            .param("by", by.name())
            .query((row, n) -> row.getObject(1, UUID.class))
            .optional();
    kept.ifPresent(id -> events.publishEvent(new Appointed(id, by, kind, place, who.address())));
    return kept.isPresent();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }
}
