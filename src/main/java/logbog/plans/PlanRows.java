package logbog.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import logbog.declarations.DeclarationId;
import logbog.documents.UploadId;
import logbog.documents.Uploads;
import logbog.people.PersonId;
import logbog.places.StaffMember;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The questions as they follow from what is signed, and the answers as they are kept. */
@Component
class PlanRows {

  private final JdbcClient jdbc;
  private final Uploads uploads;

  PlanRows(JdbcClient jdbc, Uploads uploads) {
    this.jdbc = jdbc;
    this.uploads = uploads;
  }

  /**
   * A school's people answer for the school a declaration names, or for one whose list was named:
   * an address of their own that an apprentice of another school has named gives no right to.
   */
  private static final String THEIRS =
      """
      (each.institution_no is null or each.institution_no = any(:schools) or exists (
         select from declarations.school_contact k
         join places.read_for(:address, :today) r on r.address = k.address
         where k.declaration_id = each.declaration_id and r.address <> :address))
      """;

  /** What was asked for earlier is answered by what has come since. */
  static final int YEARS = 2;

  /**
   * Those of an address's scope without an answer, asked for in the last {@value #YEARS} years; its
   * list is walked backwards, one by one.
   *
   * @param schools the numbers of those at which the address is named
   */
  List<PlanTask> open(
      String address,
      String[] schools,
      LocalDate today,
      @Nullable DeclarationId before,
      int count) {
    return jdbc.sql(
            """
            select m.* from (
              select distinct declaration_id from declarations.school_scope(:address, :today)
              where declaration_id < :before and declaration_id >= :since) mine
            cross join lateral (
              select * from declarations.plan_matter each
              where each.declaration_id = mine.declaration_id and not exists (
                select from plans.answer a where a.declaration_id = mine.declaration_id)
                and %s
              offset 0) m
            order by m.declaration_id desc limit :count
            """
                .formatted(THEIRS))
        .param("schools", schools)
        .param("since", since(today))
        .param("address", address)
        .param("today", today)
        .param("before", before == null ? new UUID(-1, -1) : before.value())
        .param("count", count)
        .query(PlanRows::read)
        .list();
  }

  Optional<PlanTask> find(String address, String[] schools, LocalDate today, DeclarationId id) {
    return jdbc.sql(
            """
            select each.* from declarations.plan_matter each
            where each.declaration_id = :id and exists (
              select from declarations.school_scope(:address, :today) s
              where s.declaration_id = each.declaration_id)
              and %s
            """
                .formatted(THEIRS))
        .param("schools", schools)
        .param("id", id.value())
        .param("address", address)
        .param("today", today)
        .query(PlanRows::read)
        .optional();
  }

  /** Which addresses of the school receive it. */
  Set<String> receivers(DeclarationId id) {
    return Set.copyOf(
        jdbc.sql("select address from declarations.school_contact where declaration_id = :id")
            .param("id", id.value())
            .query(String.class)
            .list());
  }

  /** The least id of version 7 that can have been made so long ago. */
  private static UUID since(LocalDate today) {
    var day = today.minusYears(YEARS).atStartOfDay(ZoneOffset.UTC).toInstant();
    return new UUID(day.toEpochMilli() << 16, Long.MIN_VALUE);
  }

  boolean asks(DeclarationId id) {
    return jdbc.sql(
            "select exists (select from declarations.plan_matter m where m.declaration_id = :id)")
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  void opened(PlanTask task, StaffMember by, Instant now) {
    jdbc.sql(
            """
            insert into plans.opening (declaration_id, address, apprentice_id, name, school_name, opened_at)
            values (:id, :address, :apprentice, :name, :school, :now) on conflict do nothing
            """)
        .param("id", task.declaration().value())
        .param("address", by.address().value())
        .param("apprentice", task.apprentice().value())
        .param("name", by.name())
        .param("school", by.school().name())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void answer(
      PlanTask task,
      StaffMember by,
      @Nullable LocalDate revisedOn,
      String words,
      @Nullable UploadId file,
      Instant now) {
    jdbc.sql(
            """
            insert into plans.answer (declaration_id, apprentice_id, revised_on, words, upload_id, answered_at, answered_by,
              answerer_name, school_name)
            values (:id, :apprentice, cast(:on as date), :words, cast(:file as uuid), :now, :by, :name, :school)
            """)
        .param("id", task.declaration().value())
        .param("apprentice", task.apprentice().value())
        .param("on", revisedOn == null ? null : revisedOn.toString())
        .param("words", words)
        .param("file", file == null ? null : file.toString())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("by", by.address().value())
        .param("name", by.name())
        .param("school", by.school().name())
        .update();
  }

  PlanCourse course(DeclarationId id) {
    var openings =
        jdbc.sql(
                """
                select name, school_name, opened_at from plans.opening
                where declaration_id = :id order by opened_at, address
                """)
            .param("id", id.value())
            .query(
                (row, n) ->
                    new PlanOpening(
                        row.getString("name"),
                        row.getString("school_name"),
                        instant(row, "opened_at")))
            .list();
    var answers =
        jdbc.sql("select * from plans.answer where declaration_id = :id order by id desc")
            .param("id", id.value())
            .query(this::answer)
            .list();
    return new PlanCourse(openings, answers);
  }

  private static PlanTask read(ResultSet row, int n) throws SQLException {
    return new PlanTask(
        DeclarationId.of(row.getObject("declaration_id", UUID.class)),
        PersonId.of(row.getObject("apprentice_id", UUID.class)),
        row.getString("apprentice_name"),
        row.getString("class_name"),
        row.getString("workplace_name"),
        row.getObject("period_end", LocalDate.class),
        instant(row, "completed_at"),
        grounds(row),
        row.getString("institution_no"));
  }

  private PlanAnswer answer(ResultSet row, int n) throws SQLException {
    var file = row.getObject("upload_id", UUID.class);
    return new PlanAnswer(
        row.getObject("revised_on", LocalDate.class),
        row.getString("words"),
        file == null
            ? null
            : attachment(DeclarationId.of(row.getObject("declaration_id", UUID.class)), file),
        instant(row, "answered_at"),
        row.getString("answerer_name"),
        row.getString("school_name"));
  }

  private @Nullable PlanAttachment attachment(DeclarationId id, UUID file) {
    return uploads
        .find(PlanPapers.holder(id), UploadId.of(file))
        .map(it -> new PlanAttachment(it.id(), it.name()))
        .orElse(null);
  }

  private static Set<Ground> grounds(ResultSet row) throws SQLException {
    var grounds = EnumSet.noneOf(Ground.class);
    if (row.getBoolean("needs")) {
      grounds.add(Ground.SPECIAL_NEEDS);
    }
    switch (row.getString("goals_reached")) {
      case "PARTLY" -> grounds.add(Ground.GOALS_PARTLY);
      case "NO" -> grounds.add(Ground.GOALS_NOT);
      default -> {}
    }
    if (row.getBoolean("at_risk")) {
      grounds.add(Ground.AT_RISK);
    }
    return grounds;
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
