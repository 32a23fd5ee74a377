package logbog.posts;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.places.Departments;
import logbog.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads all of a doctor's posts with what has happened in them, in a fixed number of statements.
 */
@Component
public class Trainings {

  private final DoctorAccess access;
  private final Departments departments;
  private final SupervisionRows supervisions;
  private final Talks talks;
  private final PlannedRows planned;
  private final Leaves leaves;
  private final Cards cards;
  private final JdbcClient jdbc;
  private final Clock clock;

  Trainings(
      DoctorAccess access,
      Departments departments,
      SupervisionRows supervisions,
      Talks talks,
      PlannedRows planned,
      Leaves leaves,
      Cards cards,
      JdbcClient jdbc,
      Clock clock) {
    this.access = access;
    this.departments = departments;
    this.supervisions = supervisions;
    this.talks = talks;
    this.planned = planned;
    this.leaves = leaves;
    this.cards = cards;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional
  public Training of(Viewer.Clinician viewer, PersonId doctor) {
    return of(access.open(viewer, doctor, "forloeb"));
  }

  Training of(DoctorRecord record) {
    var all = record.posts().stream().flatMap(post -> post.elements().stream()).toList();
    var ids = all.stream().map(Element::id).toList();
    return new Training(
        record,
        LocalDate.ofInstant(clock.instant(), Shell.DENMARK),
        departments.of(all.stream().map(Element::department).toList()),
        supervisions.of(ids),
        talks.of(ids),
        plans(ids),
        planned.of(record.posts()),
        leaves.of(record.doctor()),
        cards.of(record.posts()),
        cards.attested(record.doctor()));
  }

  private Map<ElementId, Instant> plans(List<ElementId> elements) {
    var sent = new HashMap<ElementId, Instant>();
    jdbc.sql(
            """
            select element_id, max(sent_at) as sent_at from posts.plan
            where element_id = any (:elements) group by element_id
            """)
        .param("elements", elements.stream().map(ElementId::value).toArray(UUID[]::new))
        .query(
            row -> {
              sent.put(
                  ElementId.of(row.getObject("element_id", UUID.class)),
                  Columns.moment(row, "sent_at"));
            });
    return sent;
  }
}
