package logbog.receipts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import logbog.approvals.ApprovalId;
import logbog.people.PersonId;
import logbog.places.DepartmentId;
import logbog.places.Region;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is disputed and not settled: neither reset by the secretariat nor closed. */
@Component
class OpenDisputes {

  private static final String OPEN =
      """
      from receipts.disputed x
      join receipts.dispute d on d.id = x.dispute_id
      join approvals.standing s on s.approval_id = x.approval_id
      where s.disputed_at is not null
      """;

  private final JdbcClient jdbc;

  OpenDisputes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How many wait for a region's secretariat. */
  int waiting(Region region) {
    return jdbc.sql("select count(distinct d.id) " + OPEN + " and d.region = :region")
        .param("region", region.name())
        .query(Integer.class)
        .single();
  }

  List<Doubted> of(PersonId doctor) {
    return jdbc.sql(
            "select x.approval_id, d.doctor_id, s.effective_at "
                + OPEN
                + " and d.doctor_id = :doctor order by x.approval_id")
        .param("doctor", doctor.value())
        .query(OpenDisputes::read)
        .list();
  }

  /** Of doctors who are or were at a department in the post that it is about. */
  List<Doubted> at(DepartmentId department, LocalDate today) {
    return jdbc.sql(
            "select x.approval_id, d.doctor_id, s.effective_at "
                + OPEN
                + """
                and exists (
                  select from posts.element e where e.post_id = s.post_id and e.department_id = :department
                    and e.withdrawn_at is null and e.first_day <= :today)
                order by x.approval_id
                """)
        .param("department", department.value())
        .param("today", today)
        .query(OpenDisputes::read)
        .list();
  }

  private static Doubted read(ResultSet row, int n) throws SQLException {
    return new Doubted(
        ApprovalId.of(row.getObject("approval_id", UUID.class)),
        PersonId.of(row.getObject("doctor_id", UUID.class)),
        row.getObject("effective_at", OffsetDateTime.class).toInstant());
  }
}
