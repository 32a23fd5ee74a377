package logbog.credit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import logbog.approvals.ApprovalId;
import logbog.approvals.Basis;
import logbog.documents.UploadId;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.places.Region;
import logbog.posts.PostId;
import logbog.roles.Grant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of decisions and of what they cover. */
@Component
class DecisionRows {

  private final JdbcClient jdbc;
  private final CoveredRows covered;

  DecisionRows(JdbcClient jdbc, CoveredRows covered) {
    this.jdbc = jdbc;
    this.covered = covered;
  }

  /** All that concern a doctor, newest first, with what they cover of this doctor's. */
  List<Decision> of(PersonId doctor) {
    return with(
        jdbc.sql(
                SELECT
                    + """
                    where exists (
                      select from credit.covered c where c.decision_id = d.id and c.doctor_id = :doctor)
                    order by d.id desc
                    """)
            .param("doctor", doctor.value())
            .query(DecisionRows::read)
            .list(),
        doctor);
  }

  /** A region's, newest first, with all they cover. */
  List<Decision> of(Region region, @Nullable DecisionId before, int count) {
    return with(
        jdbc.sql(SELECT + "where d.region = :region and d.id < :before order by d.id desc limit :n")
            .param("region", region.name())
            .param("before", before == null ? new UUID(-1, -1) : before.value())
            .param("n", count)
            .query(DecisionRows::read)
            .list(),
        null);
  }

  Optional<Decision> find(PersonId doctor, DecisionId id) {
    return of(doctor).stream().filter(it -> it.id().equals(id)).findFirst();
  }

  /** A new id: the letter is kept as its decision's before there is one. */
  DecisionId next() {
    return DecisionId.of(jdbc.sql("select uuidv7()").query(UUID.class).single());
  }

  void insert(
      DecisionId id,
      Ground ground,
      @Nullable CreditLetter letter,
      @Nullable String course,
      Viewer.Clinician by,
      Grant as,
      Instant now) {
    jdbc.sql(
            """
            insert into credit.decision (id, basis, note, case_no, upload_id, letter_name,
              cancelled_course, region, decided_at, decided_by, decided_as, decider_name)
            values (:id, :basis, :note, :case, cast(:upload as uuid), :letter, :course, :region, :now, :by,
              :as, :name)
            """)
        .param("id", id.value())
        .param("basis", ground.basis().name())
        .param("note", ground.note())
        .param("case", ground.caseNo())
        .param("upload", letter == null ? null : letter.id().toString())
        .param("letter", letter == null ? null : letter.name())
        .param("course", course)
        .param("region", String.valueOf(as.region()))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("by", by.id().value())
        .param("as", as.id().value())
        .param("name", by.displayName())
        .update();
  }

  void cover(DecisionId id, PersonId doctor, PostId post, @Nullable ApprovalId approval) {
    covered.insert(id, new Covered(doctor, post, approval));
  }

  private List<Decision> with(List<Decision> bare, @Nullable PersonId doctor) {
    var all = covered.of(bare.stream().map(Decision::id).toList(), doctor);
    return bare.stream()
        .map(
            it ->
                new Decision(
                    it.id(),
                    it.basis(),
                    it.note(),
                    it.caseNo(),
                    it.letter(),
                    it.cancelledCourse(),
                    it.at(),
                    it.by(),
                    all.getOrDefault(it.id(), List.of())))
        .toList();
  }

  private static final String SELECT = "select d.* from credit.decision d ";

  private static Decision read(ResultSet row, int n) throws SQLException {
    var letter = row.getObject("upload_id", UUID.class);
    return new Decision(
        DecisionId.of(row.getObject("id", UUID.class)),
        Basis.valueOf(row.getString("basis")),
        row.getString("note"),
        row.getString("case_no"),
        letter == null ? null : new CreditLetter(UploadId.of(letter), row.getString("letter_name")),
        row.getString("cancelled_course"),
        row.getObject("decided_at", OffsetDateTime.class).toInstant(),
        row.getString("decider_name"),
        List.of());
  }
}
