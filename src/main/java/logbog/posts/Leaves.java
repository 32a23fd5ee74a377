package logbog.posts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import logbog.people.PersonId;
import logbog.people.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When doctors are on leave. It moves no date of an element: that does the register's addendum. */
@Component
public class Leaves {

  private final Elements elements;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Leaves(Elements elements, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.elements = elements;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** What stands of a doctor's, by day. */
  public List<Leave> of(PersonId doctor) {
    return jdbc.sql(
            """
            select * from posts.leave where doctor_id = :doctor and withdrawn_at is null order by first_day, id
            """)
        .param("doctor", doctor.value())
        .query(Leaves::read)
        .list();
  }

  /** Notes it; from and to belong to it. */
  @Transactional
  public void note(
      Viewer.Clinician by, PersonId doctor, ElementId id, LocalDate from, LocalDate to) {
    var opened = open(by, doctor, id);
    jdbc.sql(
            """
            insert into posts.leave (post_id, doctor_id, first_day, last_day, known_at, known_by)
            values (:post, :doctor, :from, :to, :now, :by)
            """)
        .param("post", opened.post().id().value())
        .param("doctor", doctor.value())
        .param("from", from)
        .param("to", to)
        .param("now", Columns.utc(clock.instant()))
        .param("by", by.id().value())
        .update();
    tell(by, opened, Map.of("from", from.toString(), "to", to.toString()));
  }

  /** Takes it back; that it was noted stays known. */
  @Transactional
  public void withdraw(Viewer.Clinician by, PersonId doctor, ElementId id, UUID leave) {
    var opened = open(by, doctor, id);
    var withdrawn =
        jdbc.sql(
                """
                update posts.leave set withdrawn_at = :now, withdrawn_by = :by
                where id = :id and post_id = :post and withdrawn_at is null
                """)
            .param("id", leave)
            .param("post", opened.post().id().value())
            .param("now", Columns.utc(clock.instant()))
            .param("by", by.id().value())
            .update();
    if (withdrawn == 1) {
      tell(by, opened, Map.of("withdrawn", leave.toString()));
    }
  }

  /**
   * An element for which the viewer keeps leave.
   *
   * @throws NotYours for whoever may read it and keeps none
   */
  @Transactional
  public OpenedElement open(Viewer.Clinician by, PersonId doctor, ElementId id) {
    var opened = elements.open(by, doctor, id);
    if (!opened.keepsLeave()) {
      throw NotYours.toKeepLeave();
    }
    return opened;
  }

  private void tell(Viewer.Clinician by, OpenedElement opened, Map<String, String> details) {
    events.publishEvent(
        new TrainingEvent.LeaveChanged(
            opened.element().id(), opened.record().doctor(), by.actor(), details));
  }

  private static Leave read(ResultSet row, int n) throws SQLException {
    return new Leave(
        row.getObject("id", UUID.class),
        PostId.of(row.getObject("post_id", UUID.class)),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class));
  }
}
