package logbog.posts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The history of employment, written by the doctor alone and read by whoever may read the record. A
 * row is changed until it is sent as documentation; the database holds to that too.
 */
@Component
public class Employments {

  private static final int MOST = 200;

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Employments(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** All of a doctor's, the first begun first; whose record it is, the caller has opened. */
  public List<Employment> of(PersonId doctor) {
    return jdbc.sql(
            "select * from posts.employment where doctor_id = :doctor order by first_day, id")
        .param("doctor", doctor.value())
        .query(Employments::read)
        .list();
  }

  @Transactional
  public void add(Viewer.Clinician doctor, EmploymentFacts facts) {
    if (of(doctor.id()).size() >= MOST) {
      throw new TooManyEmployments();
    }
    var id =
        written(
                """
                insert into posts.employment (doctor_id, first_day, last_day, place, position, hours, saved_at)
                values (:doctor, :from, :to, :place, :position, :hours, :now) returning id
                """,
                doctor,
                facts)
            .query(UUID.class)
            .single();
    events.publishEvent(new EmploymentEvent.EmploymentWritten(id, doctor.id(), doctor.actor()));
  }

  @Transactional
  public void change(Viewer.Clinician doctor, UUID id, EmploymentFacts facts) {
    open(doctor, id);
    written(
            """
            update posts.employment set first_day = :from, last_day = :to, place = :place, position = :position,
              hours = :hours, saved_at = :now
            where id = :id and doctor_id = :doctor
            """,
            doctor,
            facts)
        .param("id", id)
        .update();
    events.publishEvent(new EmploymentEvent.EmploymentWritten(id, doctor.id(), doctor.actor()));
  }

  @Transactional
  public void remove(Viewer.Clinician doctor, UUID id) {
    open(doctor, id);
    jdbc.sql("delete from posts.employment where id = :id").param("id", id).update();
    events.publishEvent(new EmploymentEvent.EmploymentRemoved(id, doctor.id(), doctor.actor()));
  }

  /** Says that all rows there are have gone as documentation, in the sender's transaction (M10). */
  @Transactional(propagation = Propagation.MANDATORY)
  public void sent(PersonId doctor, Actor by) {
    jdbc.sql(
            "update posts.employment set sent_at = :now where doctor_id = :doctor and sent_at is null")
        .param("doctor", doctor.value())
        .param("now", Columns.utc(clock.instant()))
        .update();
    events.publishEvent(new EmploymentEvent.EmploymentsSent(doctor, by));
  }

  private void open(Viewer.Clinician doctor, UUID id) {
    var row =
        jdbc.sql("select * from posts.employment where id = :id and doctor_id = :doctor for update")
            .param("id", id)
            .param("doctor", doctor.id().value())
            .query(Employments::read)
            .optional()
            .orElseThrow(NotFound::new);
    if (!row.open()) {
      throw new EmploymentSent();
    }
  }

  private JdbcClient.StatementSpec written(
      String sql, Viewer.Clinician doctor, EmploymentFacts facts) {
    return jdbc.sql(sql)
        .param("doctor", doctor.id().value())
        .param("from", facts.from())
        .param("to", facts.to(), Types.DATE)
        .param("place", facts.place())
        .param("position", facts.position())
        .param("hours", facts.hours(), Types.NUMERIC)
        .param("now", Columns.utc(clock.instant()));
  }

  private static Employment read(ResultSet row, int n) throws SQLException {
    return new Employment(
        row.getObject("id", UUID.class),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        row.getString("place"),
        row.getString("position"),
        row.getBigDecimal("hours"),
        Columns.instant(row, "sent_at"));
  }
}
