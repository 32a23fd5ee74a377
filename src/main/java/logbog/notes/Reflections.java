package logbog.notes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import logbog.keys.Keys;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.web.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A doctor's private reflections. Nothing here takes whose they are: they are always the viewer's
 * own, so that no role, secretariats and support included, has a way to ask for another's. They are
 * kept encrypted with a key of the doctor's own, about their row. The trail does not tell of them.
 */
@Component
public class Reflections {

  /** The longest reflection. */
  public static final int LONGEST = 10_000;

  private final JdbcClient jdbc;
  private final Keys keys;
  private final Clock clock;

  Reflections(JdbcClient jdbc, Keys keys, Clock clock) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.clock = clock;
  }

  /** The viewer's own, the newest first. */
  public List<Reflection> of(Viewer.Clinician viewer) {
    return jdbc.sql("select * from notes.reflection where doctor_id = :doctor order by id desc")
        .param("doctor", viewer.id().value())
        .query(this::read)
        .list();
  }

  /**
   * One of the viewer's own.
   *
   * @throws NotFound for anyone else's
   */
  public Reflection get(Viewer.Clinician viewer, ReflectionId id) {
    return of(viewer).stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  @Transactional
  public ReflectionId write(Viewer.Clinician viewer, String words) {
    var id = ReflectionId.of(jdbc.sql("select uuidv7()").query(UUID.class).single());
    jdbc.sql(
            """
            insert into notes.reflection (id, doctor_id, sealed, sealed_with, written_at, changed_at)
            values (:id, :doctor, :sealed, :with, :now, :now)
            """)
        .param("id", id.value())
        .param("doctor", viewer.id().value())
        .param("sealed", keys.seal(purpose(viewer.id()), words, id.toString()))
        .param("with", keys.id())
        .param("now", now())
        .update();
    return id;
  }

  @Transactional
  public void change(Viewer.Clinician viewer, ReflectionId id, String words) {
    var changed =
        jdbc.sql(
                """
                update notes.reflection set sealed = :sealed, sealed_with = :with, changed_at = :now
                where id = :id and doctor_id = :doctor
                """)
            .param("id", id.value())
            .param("doctor", viewer.id().value())
            .param("sealed", keys.seal(purpose(viewer.id()), words, id.toString()))
            .param("with", keys.id())
            .param("now", now())
            .update();
    if (changed == 0) {
      throw new NotFound();
    }
  }

  @Transactional
  public void remove(Viewer.Clinician viewer, ReflectionId id) {
    var removed =
        jdbc.sql("delete from notes.reflection where id = :id and doctor_id = :doctor")
            .param("id", id.value())
            .param("doctor", viewer.id().value())
            .update();
    if (removed == 0) {
      throw new NotFound();
    }
  }

  /** Each doctor has a key of their own. */
  private static String purpose(PersonId doctor) {
    return "notes.reflection/" + doctor;
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  private Reflection read(ResultSet row, int n) throws SQLException {
    var id = ReflectionId.of(row.getObject("id", UUID.class));
    var doctor = PersonId.of(row.getObject("doctor_id", UUID.class));
    return new Reflection(
        id,
        keys.known(row.getString("sealed_with"))
            .open(purpose(doctor), row.getBytes("sealed"), id.toString()),
        row.getObject("written_at", OffsetDateTime.class).toInstant(),
        row.getObject("changed_at", OffsetDateTime.class).toInstant());
  }
}
