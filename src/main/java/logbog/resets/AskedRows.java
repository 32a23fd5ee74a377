package logbog.resets;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import logbog.approvals.Approval;
import logbog.approvals.ApprovalId;
import logbog.people.PersonId;
import logbog.resets.ResetRequest.Asked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of what requests ask for, and of who was told. */
@Component
class AskedRows {

  private final JdbcClient jdbc;

  AskedRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(RequestId request, Approval approval) {
    jdbc.sql(
            """
            insert into resets.asked (request_id, approval_id, doctor_id)
            values (:request, :approval, :doctor) on conflict do nothing
            """)
        .param("request", request.value())
        .param("approval", approval.id().value())
        .param("doctor", approval.doctor().value())
        .update();
  }

  /** What each of these asks for, in one statement. */
  Map<RequestId, List<Asked>> of(Collection<RequestId> requests) {
    var found = new HashMap<RequestId, List<Asked>>();
    jdbc.sql(
            """
            select * from resets.asked where request_id = any (:requests)
            order by request_id, doctor_id, approval_id
            """)
        .param("requests", requests.stream().map(RequestId::value).toArray(UUID[]::new))
        .query(
            row -> {
              found
                  .computeIfAbsent(
                      RequestId.of(row.getObject("request_id", UUID.class)), _ -> new ArrayList<>())
                  .add(
                      new Asked(
                          ApprovalId.of(row.getObject("approval_id", UUID.class)),
                          PersonId.of(row.getObject("doctor_id", UUID.class))));
            });
    return found;
  }

  /** A person is told of an approval once, for the first reason. */
  void tell(RequestId request, ApprovalId approval, PersonId person, Told.Why why) {
    jdbc.sql(
            """
            insert into resets.told (request_id, approval_id, person_id, why)
            values (:request, :approval, :person, :why) on conflict do nothing
            """)
        .param("request", request.value())
        .param("approval", approval.value())
        .param("person", person.value())
        .param("why", why.name())
        .update();
  }

  List<Told> told(RequestId request) {
    return jdbc.sql(
            """
            select approval_id, person_id, why from resets.told where request_id = :request
            order by why, person_id, approval_id
            """)
        .param("request", request.value())
        .query(
            (row, n) ->
                new Told(
                    ApprovalId.of(row.getObject(1, UUID.class)),
                    PersonId.of(row.getObject(2, UUID.class)),
                    Told.Why.valueOf(row.getString(3))))
        .list();
  }
}
