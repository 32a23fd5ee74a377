package logbog.registers;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.people.AccessLetters;
import logbog.people.PersonId;
import logbog.roles.Roles;
import logbog.web.Shell;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * When doctors' own access opens: on the first day of the first element, or at once for those
 * registered after it (M12, M13). What day that is, the elements say as they stand by then.
 */
@Component
class Admissions {

  private final Roles roles;
  private final AccessLetters letters;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Admissions(
      Roles roles,
      AccessLetters letters,
      JdbcClient jdbc,
      ApplicationEventPublisher events,
      Clock clock) {
    this.roles = roles;
    this.letters = letters;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** Enrols a doctor from the first day on, and lets them in if it is here. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void expect(PersonId doctor, Actor by) {
    jdbc.sql(
            """
            insert into registers.expected (doctor_id, expected_at) values (:doctor, :now) on conflict do nothing
            """)
        .param("doctor", doctor.value())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    firstDay(doctor)
        .ifPresent(
            first -> {
              roles.enrol(doctor, first, by);
              if (!first.isAfter(today())) {
                admit(doctor, first, by);
              }
            });
  }

  /** Lets all in whose first day is here, also a day that nobody ran for. */
  @Transactional
  public int admitAllDue() {
    var due =
        jdbc.sql(
                """
                select x.doctor_id from registers.expected x
                where not exists (select from registers.admission a where a.doctor_id = x.doctor_id)
                  and exists (
                    select from posts.element e
                    where e.doctor_id = x.doctor_id and e.withdrawn_at is null and e.first_day <= :today)
                order by x.doctor_id
                """)
            .param("today", today())
            .query((row, n) -> PersonId.of(row.getObject(1, UUID.class)))
            .list();
    due.forEach(
        doctor -> firstDay(doctor).ifPresent(first -> admit(doctor, first, Actor.system())));
    return due.size();
  }

  private void admit(PersonId doctor, LocalDate first, Actor by) {
    var opened =
        jdbc.sql(
                """
                insert into registers.admission (doctor_id, first_day, admitted_at) values (:doctor, :first, :now)
                on conflict do nothing
                """)
            .param("doctor", doctor.value())
            .param("first", first)
            .param("now", clock.instant().atOffset(ZoneOffset.UTC))
            .update();
    if (opened == 1) {
      roles.enrol(doctor, first, by);
      letters.send(doctor);
      events.publishEvent(new DoctorAdmitted(doctor, first, by));
    }
  }

  private Optional<LocalDate> firstDay(PersonId doctor) {
    return jdbc.sql(
            """
            select first_day from posts.element
            where doctor_id = :doctor and withdrawn_at is null order by first_day limit 1
            """)
        .param("doctor", doctor.value())
        .query((row, n) -> row.getObject(1, LocalDate.class))
        .optional();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }
}
