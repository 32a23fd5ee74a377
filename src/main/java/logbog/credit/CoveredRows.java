package logbog.credit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import logbog.approvals.ApprovalId;
import logbog.people.PersonId;
import logbog.posts.PostId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what decisions cover. */
@Component
class CoveredRows {

  private final JdbcClient jdbc;

  CoveredRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(DecisionId id, Covered covered) {
    var approval = covered.approval();
    jdbc.sql(
            """
            insert into credit.covered (decision_id, doctor_id, post_id, approval_id)
            values (:id, :doctor, :post, cast(:approval as uuid))
            """)
        .param("id", id.value())
        .param("doctor", covered.doctor().value())
        .param("post", covered.post().value())
        .param("approval", approval == null ? null : approval.toString())
        .update();
  }

  /**
   * What decisions cover, in one statement.
   *
   * @param doctor whose, or null for everybody's
   */
  Map<DecisionId, List<Covered>> of(Collection<DecisionId> ids, @Nullable PersonId doctor) {
    var found = new HashMap<DecisionId, List<Covered>>();
    jdbc.sql(
            """
            select * from credit.covered
            where decision_id = any (:ids) and doctor_id = coalesce(cast(:doctor as uuid), doctor_id)
            order by id
            """)
        .param("ids", ids.stream().map(DecisionId::value).toArray(UUID[]::new))
        .param("doctor", doctor == null ? null : doctor.toString())
        .query(
            row -> {
              found
                  .computeIfAbsent(
                      DecisionId.of(row.getObject("decision_id", UUID.class)),
                      _ -> new ArrayList<>())
                  .add(
                      new Covered(
                          PersonId.of(row.getObject("doctor_id", UUID.class)),
                          PostId.of(row.getObject("post_id", UUID.class)),
                          Optional.ofNullable(row.getObject("approval_id", UUID.class))
                              .map(ApprovalId::of)
                              .orElse(null)));
            });
    return found;
  }
}
