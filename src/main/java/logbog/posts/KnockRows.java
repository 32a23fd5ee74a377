package logbog.posts;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.Grant;
import logbog.roles.GrantReading;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks for a reader's role with the doctor's name and posts, in one statement. */
@Component
class KnockRows {

  private static final String KNOCK =
      """
      select %s, concat_ws(', ', t.name, nullif(t.hospital, '')) as department_name, d.name as doctor_name, each.*
      from roles.counting(:today, :now) h
      left join places.department t on t.id = h.department
      left join people.person d on d.id = :doctor
      left join (%s) each on each.doctor_id = :doctor
      where h.id = :grant and h.person = :reader
      order by each.employed_on, each.id, each.number
      """
          .formatted(GrantReading.COLUMNS, PostRows.POSTS);

  private final JdbcClient jdbc;
  private final Clock clock;

  KnockRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Empty where the role counts no more. */
  Optional<Knock> of(Viewer.Clinician reader, PersonId doctor) {
    var grants = new ArrayList<Grant>();
    var names = new ArrayList<@Nullable String>();
    var now = clock.instant();
    var posts =
        Gathering.all(
            jdbc.sql(KNOCK)
                .param("today", now.atZone(Shell.DENMARK).toLocalDate())
                .param("now", Columns.utc(now))
                .param("doctor", doctor.value())
                .param("grant", reader.active().value())
                .param("reader", reader.id().value()),
            row -> {
              if (grants.isEmpty()) {
                grants.add(GrantReading.read(row, 0));
                names.add(row.getString("department_name"));
                names.add(row.getString("doctor_name"));
              }
            });
    return grants.stream()
        .findFirst()
        .map(
            by ->
                new Knock(
                    by, by.department() == null ? null : names.getFirst(), names.getLast(), posts));
  }
}
