package logbog.approvals;

import static logbog.approvals.Columns.id;
import static logbog.approvals.Columns.instant;
import static logbog.approvals.Columns.utc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import logbog.people.PersonId;
import logbog.posts.PostId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of approvals: rows are added and never changed. */
@Component
class ApprovalRows {

  static final String ALL =
      """
      select a.*, w.at as withdrawn_at, r.at as reset_at, r.request_id, r.resetter_id,
             r.grant_id as resetter_grant, r.resetter_name, r.resetter_role, r.resetter_place
      from approvals.approval a
      left join approvals.withdrawal w on w.approval_id = a.id
      left join approvals.reset r on r.approval_id = a.id
      """;

  private final JdbcClient jdbc;

  ApprovalRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  ApprovalId insert(
      PersonId doctor,
      PostId post,
      Subject subject,
      Described described,
      Basis basis,
      Signer by,
      Instant at,
      @Nullable String note) {
    return jdbc.sql(
            """
            insert into approvals.approval
              (doctor_id, post_id, kind, subject_id, code, title, basis, signer_id, grant_id, signer_name, signer_role,
               signer_place, at, effective_at, note)
            values (:doctor, :post, :kind, :subject, :code, :title, :basis, :signer, :grant, :name, :role,
               :place, :at, :effective, :note)
            returning id
            """)
        .param("doctor", doctor.value())
        .param("post", post.value())
        .param("kind", subject.kind().name())
        .param("subject", subject.id())
        .param("code", described.code())
        .param("title", described.title())
        .param("basis", basis.name())
        .param("signer", by.person().value())
        .param("grant", by.grant().value())
        .param("name", by.name())
        .param("role", by.role().name())
        .param("place", by.place())
        .param("at", utc(at))
        .param("effective", utc(at.plus(Approval.PENDING)))
        .param("note", note)
        .query((row, n) -> ApprovalId.of(id(row, "id")))
        .single();
  }

  void withdraw(Approval approval, Instant at) {
    jdbc.sql(
            "insert into approvals.withdrawal (approval_id, doctor_id, at) values (:id, :doctor, :at)")
        .param("id", approval.id().value())
        .param("doctor", approval.doctor().value())
        .param("at", utc(at))
        .update();
  }

  void reset(Collection<ApprovalId> ids, Signer by, UUID request, Instant at) {
    jdbc.sql(
            """
            insert into approvals.reset
              (approval_id, doctor_id, request_id, resetter_id, grant_id, resetter_name, resetter_role, resetter_place, at)
            select a.id, a.doctor_id, :request, :person, :grant, :name, :role, :place, :at
            from approvals.approval a where a.id = any (:ids)
            """)
        .param("ids", values(ids))
        .param("request", request)
        .param("person", by.person().value())
        .param("grant", by.grant().value())
        .param("name", by.name())
        .param("role", by.role().name())
        .param("place", by.place())
        .param("at", utc(at))
        .update();
  }

  Optional<Approval> find(ApprovalId id) {
    return all(List.of(id)).stream().findFirst();
  }

  List<Approval> all(Collection<ApprovalId> ids) {
    return jdbc.sql(ALL + " where a.id = any (:ids) order by a.at, a.id")
        .param("ids", values(ids))
        .query(ApprovalReading::read)
        .list();
  }

  List<Approval> of(PersonId doctor) {
    return jdbc.sql(ALL + " where a.doctor_id = :doctor order by a.at, a.id")
        .param("doctor", doctor.value())
        .query(ApprovalReading::read)
        .list();
  }

  /** The same, with what of it is disputed. */
  Given given(Collection<PersonId> doctors) {
    var given = new Given(new ArrayList<>(), new HashMap<>());
    jdbc.sql(
            "select g.*, s.disputed_at from ("
                + ALL
                + """
                 where a.doctor_id = any (:doctors)) g
                left join approvals.standing s
                  on s.approval_id = g.id and s.doctor_id = g.doctor_id and s.disputed_at is not null
                order by array_position(:doctors, g.doctor_id), g.at, g.id
                """)
        .param("doctors", doctors.stream().map(PersonId::value).toArray(UUID[]::new))
        .query(
            row -> {
              var approval = ApprovalReading.read(row, 0);
              var since = instant(row, "disputed_at");
              given.all().add(approval);
              if (since != null) {
                given.disputed().put(approval.id(), since);
              }
            });
    return given;
  }

  /** All there ever were of one thing, the newest first. */
  List<Approval> of(PersonId doctor, PostId post, Subject subject) {
    return jdbc.sql(
            ALL
                + """
                 where a.doctor_id = :doctor and a.post_id = :post and a.kind = :kind and a.subject_id = :subject
                 order by a.at desc, a.id desc
                """)
        .param("doctor", doctor.value())
        .param("post", post.value())
        .param("kind", subject.kind().name())
        .param("subject", subject.id())
        .query(ApprovalReading::read)
        .list();
  }

  /** What someone has given that they can still take back, the newest first. */
  List<Approval> pending(PersonId signer, Instant now) {
    return jdbc.sql(
            ALL
                + """
                 where a.signer_id = :signer and a.effective_at > :now and w.at is null and r.at is null
                 order by a.at desc, a.id desc
                """)
        .param("signer", signer.value())
        .param("now", utc(now))
        .query(ApprovalReading::read)
        .list();
  }

  private static UUID[] values(Collection<ApprovalId> ids) {
    return ids.stream().map(ApprovalId::value).toArray(UUID[]::new);
  }
}
