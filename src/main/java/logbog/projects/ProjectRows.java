package logbog.projects;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import logbog.mail.EmailAddress;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of projects. */
@Component
class ProjectRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  ProjectRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  ProjectId insert(PersonId apprentice, String name, Outline outline, @Nullable ProjectId revises) {
    return jdbc.sql(
            """
            insert into projects.project (apprentice_id, apprentice_name, title, description, speciality_name,
              workplace_name, begun_at, saved_at, revises)
            values (:apprentice, :name, :title, :description, :speciality, :workplace, :now, :now, :revises)
            returning id
            """)
        .param("apprentice", apprentice.value())
        .param("name", name)
        .param("title", outline.title())
        .param("description", outline.description())
        .param("speciality", outline.specialityName())
        .param("workplace", outline.workplaceName())
        .param("now", now())
        .param("revises", revises == null ? null : revises.value())
        .query((row, n) -> ProjectId.of(row.getObject(1, UUID.class)))
        .single();
  }

  void rewrite(ProjectId id, Outline outline) {
    jdbc.sql(
            """
            update projects.project
            set title = :title, description = :description, speciality_name = :speciality,
                workplace_name = :workplace
            where id = :id
            """)
        .param("title", outline.title())
        .param("description", outline.description())
        .param("speciality", outline.specialityName())
        .param("workplace", outline.workplaceName())
        .param("id", id.value())
        .update();
  }

  /** Counts a change, of which a trainer reading just now is told. */
  void changed(ProjectId id) {
    jdbc.sql("update projects.project set version = version + 1, saved_at = :now where id = :id")
        .param("now", now())
        .param("id", id.value())
        .update();
  }

  /** The apprentice's own, held still until the transaction ends. */
  Project held(Viewer.Member apprentice, ProjectId id) {
    hold(id);
    return owned(apprentice, id);
  }

  void hold(ProjectId id) {
    jdbc.sql("select id from projects.project where id = :id for update")
        .param("id", id.value())
        .query((row, n) -> n)
        .list();
  }

  Project owned(Viewer.Member apprentice, ProjectId id) {
    return find(id)
        .filter(project -> project.apprentice().equals(apprentice.id()))
        .orElseThrow(NoSuchProject::new);
  }

  Optional<Project> find(ProjectId id) {
    return jdbc.sql("select * from projects.overview(:now) where id = :id")
        .param("now", now())
        .param("id", id.value())
        .query(ProjectRows::read)
        .optional();
  }

  Project get(ProjectId id) {
    return find(id).orElseThrow(NoSuchProject::new);
  }

  /** One that is confirmed and named this proven address (V9). */
  Project inScopeOf(EmailAddress address, ProjectId id) {
    return jdbc.sql(
            """
            select o.* from projects.overview(:now) o
            where o.id = :id and exists (
              select from projects.scope(:address, :today) s where s.project_id = o.id)
            """)
        .param("now", now())
        .param("id", id.value())
        .param("address", address.value())
        .param("today", LocalDate.ofInstant(clock.instant(), Shell.DENMARK))
        .query(ProjectRows::read)
        .optional()
        .orElseThrow(NoSuchProject::new);
  }

  Optional<ProjectId> newer(ProjectId id) {
    return jdbc.sql("select id from projects.project where revises = :id")
        .param("id", id.value())
        .query((row, n) -> ProjectId.of(row.getObject(1, UUID.class)))
        .optional();
  }

  /** Those of an apprentice that are not confirmed. */
  int unconfirmed(PersonId apprentice) {
    return jdbc.sql(
            """
            select count(*) from projects.project p
            where p.apprentice_id = :apprentice
              and not exists (select from projects.confirmation c where c.project_id = p.id)
            """)
        .param("apprentice", apprentice.value())
        .query(Integer.class)
        .single();
  }

  /** What hangs on it goes with it; what is confirmed stays. */
  void delete(ProjectId id) {
    jdbc.sql("delete from projects.project where id = :id").param("id", id.value()).update();
  }

  static Project read(ResultSet row, int n) throws SQLException {
    var revises = Columns.id(row, "revises");
    return new Project(
        ProjectId.of(row.getObject("id", UUID.class)),
        PersonId.of(row.getObject("apprentice_id", UUID.class)),
        row.getString("apprentice_name"),
        new Outline(
            row.getString("title"),
            row.getString("description"),
            row.getString("speciality_name"),
            row.getString("workplace_name")),
        Columns.moment(row, "begun_at"),
        Columns.moment(row, "saved_at"),
        row.getInt("version"),
        revises == null ? null : ProjectId.of(revises),
        Status.valueOf(row.getString("status")));
  }

  private OffsetDateTime now() {
    return Columns.utc(clock.instant());
  }
}
