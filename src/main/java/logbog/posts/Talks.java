package logbog.posts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.Role;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The introduction, adjustment and final talk of an element (M17), noted by whoever held them. A
 * doctor never notes a talk of their own.
 */
@Component
public class Talks {

  /** The longest note. */
  public static final int LONGEST = 4000;

  private final Elements elements;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Talks(Elements elements, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.elements = elements;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /**
   * An element in which the viewer notes talks.
   *
   * @throws NotYours for whoever may read it and holds none
   */
  @Transactional
  public OpenedElement open(Viewer.Clinician by, PersonId doctor, ElementId id) {
    var opened = elements.open(by, doctor, id);
    if (!opened.guides()) {
      throw NotYours.toGuide();
    }
    return opened;
  }

  /** Notes a talk as held. */
  @Transactional
  public void hold(
      Viewer.Clinician by,
      PersonId doctor,
      ElementId id,
      Talk.Kind kind,
      LocalDate heldOn,
      String note) {
    var as = open(by, doctor, id).record().by();
    jdbc.sql(
            """
            insert into posts.talk (element_id, doctor_id, kind, held_on, note, noted_at, noted_by, grant_id, name, role)
            values (:element, :doctor, :kind, :on, :note, :now, :by, :grant, :name, :role)
            """)
        .param("element", id.value())
        .param("doctor", doctor.value())
        .param("kind", kind.name())
        .param("on", heldOn)
        .param("note", note)
        .param("now", Columns.utc(clock.instant()))
        .param("by", by.id().value())
        .param("grant", as.id().value())
        .param("name", by.displayName())
        .param("role", as.role().name())
        .update();
    events.publishEvent(
        new TrainingEvent.TalkHeld(
            id, doctor, by.actor(), Map.of("kind", kind.name(), "on", heldOn.toString())));
  }

  /** All of these elements', the newest note first. */
  Map<ElementId, List<Talk>> of(Collection<ElementId> elements) {
    var talks = new LinkedHashMap<ElementId, List<Talk>>();
    jdbc.sql("select * from posts.talk where element_id = any (:elements) order by id desc")
        .param("elements", elements.stream().map(ElementId::value).toArray(UUID[]::new))
        .query(
            row -> {
              talks
                  .computeIfAbsent(
                      ElementId.of(row.getObject("element_id", UUID.class)), _ -> new ArrayList<>())
                  .add(read(row));
            });
    return talks;
  }

  private static Talk read(ResultSet row) throws SQLException {
    return new Talk(
        row.getObject("id", UUID.class),
        Talk.Kind.valueOf(row.getString("kind")),
        row.getObject("held_on", LocalDate.class),
        row.getString("note"),
        row.getString("name"),
        Role.valueOf(row.getString("role")),
        Columns.moment(row, "noted_at"));
  }
}
