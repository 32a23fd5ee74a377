package logbog.places;

import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is named for a school or a committee. A committee's members write its programmes' goals; a
 * school's people read what its own proven addresses may read, and nothing by being named alone
 * (V9).
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
  public boolean appoint(School school, Appointee who, StaffRole role, Actor by) {
    var kept = keep(school.institutionNo(), null, who, role, by);
    kept.ifPresent(id -> tell(id, by, "school", school.institutionNo(), who));
    return kept.isPresent();
  }

  /** An appointment in the place of one just ended; no one is told of a new one. */
  @Transactional
  public UUID renew(School school, Appointee who, StaffRole role, Actor by) {
    return keep(school.institutionNo(), null, who, role, by).orElseThrow();
  }

  /** Whether this is news. */
  @Transactional
  public boolean appoint(Committee committee, Appointee who, Actor by) {
    var kept = keep(null, committee.id().value(), who, null, by);
    kept.ifPresent(id -> tell(id, by, "committee", committee.name(), who));
    return kept.isPresent();
  }

  private void tell(UUID id, Actor by, String kind, String place, Appointee who) {
    events.publishEvent(new Appointed(id, by, kind, place, who.address()));
  }

  private Optional<UUID> keep(
      @Nullable String school,
      @Nullable UUID committee,
      Appointee who,
      @Nullable StaffRole role,
      Actor by) {
    return jdbc.sql(
            """
            insert into places.appointment (school, committee, address, name, role, since, until, named_by)
            values (:school, :committee, :address, :name, :role, :since, :until, :by)
            on conflict do nothing returning id
            """)
        .param("school", school, Types.VARCHAR)
        .param("committee", committee, Types.OTHER)
        .param("address", who.address().value())
        .param("name", who.name())
        .param("role", role == null ? null : role.name(), Types.VARCHAR)
        .param("since", who.since() == null ? today() : who.since())
        .param("until", who.until(), Types.DATE)
        .param("by", by.name())
        .query((row, n) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
        .optional();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }
}
