package logbog.summons;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import logbog.mail.EmailAddress;
import logbog.programmes.SpecialityId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The summonses as they are kept. */
@Component
class SummonsRows {

  private static final String SELECT =
      """
      select s.*,
             (select array_agg(k.address order by k.id) from summons.contact k
              where k.summons_id = s.id and k.until is null) as contacts
      from summons.summons s
      """;

  private final JdbcClient jdbc;
  private final Clock clock;
  private final SchoolNames schools;

  SummonsRows(JdbcClient jdbc, Clock clock, SchoolNames schools) {
    this.jdbc = jdbc;
    this.clock = clock;
    this.schools = schools;
  }

  SummonsId add(Plan plan, String writtenBy, String writerName, Instant sendAt) {
    var id =
        SummonsId.of(
            jdbc.sql(
                    """
                    insert into summons.summons
                      (school, class_name, main_course, period_end, school_start, speciality_id, letter,
                       written_at, written_by, writer_name, send_at)
                    values
                      (:school, :class, :course, :end, :start, :speciality, :letter, :now, :by, :name, :sendAt)
                    returning id
                    """)
                .params(facts(plan))
                .param("by", writtenBy)
                .param("name", writerName)
                .param("sendAt", sendAt.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .single());
    name(id, plan.contacts());
    return id;
  }

  void change(SummonsId id, Plan plan, String by, Instant sendAt) {
    jdbc.sql(
            """
            update summons.summons
            set class_name = :class, main_course = :course, period_end = :end, school_start = :start,
                speciality_id = :speciality, letter = :letter, send_at = :sendAt,
                changed_at = :now, changed_by = :by, version = version + 1
            where id = :id and school = :school
            """)
        .params(facts(plan))
        .param("by", by)
        .param("sendAt", sendAt.atOffset(ZoneOffset.UTC))
        .param("id", id.value())
        .update();
    jdbc.sql(
            """
            update summons.contact set until = :now
            where summons_id = :id and until is null and address <> all (:addresses)
            """)
        .param("id", id.value())
        .param("now", now())
        .param("addresses", addresses(plan.contacts()))
        .update();
    name(id, plan.contacts());
  }

  void cancel(SummonsId id, String by) {
    jdbc.sql(
            """
            update summons.summons set cancelled_at = :now, cancelled_by = :by, version = version + 1
            where id = :id and cancelled_at is null
            """)
        .param("id", id.value())
        .param("by", by)
        .param("now", now())
        .update();
  }

  Optional<Summons> find(SummonsId id) {
    return jdbc.sql(SELECT + "where s.id = :id")
        .param("id", id.value())
        .query(this::read)
        .optional();
  }

  /** Holds its row, so that what is read stays so until the transaction ends. */
  Optional<Summons> lock(SummonsId id) {
    return jdbc.sql(SELECT + "where s.id = :id for update of s")
        .param("id", id.value())
        .query(this::read)
        .optional();
  }

  /** Those of some schools, newest first. */
  List<Summons> of(List<String> institutionNos, @Nullable SummonsId before, int count) {
    return jdbc.sql(
            SELECT
                + """
                where s.school = any (:schools) and (cast(:before as uuid) is null or s.id < cast(:before as uuid))
                order by s.id desc limit :count
                """)
        .param("schools", institutionNos.toArray(String[]::new))
        .param("before", before == null ? null : before.value())
        .param("count", count)
        .query(this::read)
        .list();
  }

  private void name(SummonsId id, List<EmailAddress> contacts) {
    jdbc.sql(
            """
            insert into summons.contact (summons_id, address, since)
            select :id, address, :now from unnest(:addresses) with ordinality as t (address, n) order by n
            on conflict (summons_id, address) where until is null do nothing
            """)
        .param("id", id.value())
        .param("now", now())
        .param("addresses", addresses(contacts))
        .update();
  }

  private Map<String, @Nullable Object> facts(Plan plan) {
    var facts = new HashMap<String, @Nullable Object>();
    facts.put("school", plan.institutionNo());
    facts.put("class", plan.className());
    facts.put("course", plan.mainCourse());
    facts.put("end", plan.periodEnd());
    facts.put("start", plan.schoolStart());
    facts.put("speciality", plan.speciality() == null ? null : plan.speciality().value());
    facts.put("letter", plan.letter());
    facts.put("now", now());
    return facts;
  }

  private Summons read(ResultSet row, int n) throws SQLException {
    var speciality = row.getObject("speciality_id", UUID.class);
    var plan =
        new Plan(
            row.getString("school"),
            row.getString("class_name"),
            row.getInt("main_course"),
            row.getObject("period_end", LocalDate.class),
            row.getObject("school_start", LocalDate.class),
            speciality == null ? null : SpecialityId.of(speciality),
            Arrays.stream((String[]) row.getArray("contacts").getArray())
                .map(EmailAddress::of)
                .toList(),
            row.getString("letter"));
    return new Summons(
        SummonsId.of(row.getObject("id", UUID.class)),
        plan,
        schools.of(plan.institutionNo()),
        Objects.requireNonNull(instant(row, "written_at")),
        row.getString("written_by"),
        row.getString("writer_name"),
        Objects.requireNonNull(instant(row, "send_at")),
        instant(row, "changed_at"),
        instant(row, "cancelled_at"),
        row.getInt("version"));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }

  static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }

  private static String[] addresses(List<EmailAddress> addresses) {
    return addresses.stream().map(EmailAddress::value).toArray(String[]::new);
  }
}
