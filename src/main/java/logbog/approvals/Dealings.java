package logbog.approvals;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import logbog.people.PersonId;
import logbog.posts.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Approvals and requests of a doctor's together, in one statement: for pages that show all of them,
 * and for whoever knows already whose record they may see.
 */
@Component
public class Dealings {

  private static final String BOTH =
      """
      select true as given, a.id, a.doctor_id, a.post_id, a.kind, a.subject_id, a.code, a.title, a.basis, a.grant_id, a.note,
        a.signer_id, a.signer_name, a.signer_role, a.signer_place, a.at, a.effective_at, null::timestamptz as withdrawn_at,
        r.at as reset_at, r.request_id, r.resetter_id, r.grant_id as resetter_grant, r.resetter_name, r.resetter_role,
        r.resetter_place,
        null::uuid as asked_id, null as asked_name, null as asked_role, null as asked_place, null::date as on_day,
        null::integer as files, null::uuid as held_by, null::timestamptz as asked_at, null::timestamptz as opened_at,
        null::timestamptz as closed_at, null as closed_why, null as closed_comment, null::date as earliest,
        null::uuid as approval_id
      from approvals.approval a
      left join approvals.reset r on r.approval_id = a.id and r.doctor_id = :doctor
      where a.doctor_id = :doctor and a.post_id = any (:posts) and a.kind = any (:kinds)
        and not exists (
          select from approvals.withdrawal w where w.approval_id = a.id and w.doctor_id = :doctor)
      union all
      select false, k.id, k.doctor_id, k.post_id, k.kind, k.subject_id, k.code, k.title, k.basis, k.grant_id, k.note,
        null, null, null, null, null, null, null,
        null, null, null, null, null, null,
        null,
        k.asked_id, k.asked_name, k.asked_role, k.asked_place, k.on_day,
        k.files, k.held_by, k.asked_at, k.opened_at,
        k.closed_at, k.closed_why, k.closed_comment, k.earliest,
        k.approval_id
      from approvals.ask k
      where k.doctor_id = :doctor and k.post_id = any (:posts) and k.kind = any (:kinds)
      order by at, id
      """;

  private final JdbcClient jdbc;

  Dealings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of some kinds on some of a doctor's posts. */
  public Dealt of(PersonId doctor, List<Post> posts, Kind... kinds) {
    var dealt = new Dealt(new ArrayList<>(), new ArrayList<>());
    jdbc.sql(BOTH)
        .param("doctor", doctor.value())
        .param("posts", posts.stream().map(it -> it.id().value()).toArray(UUID[]::new))
        .param("kinds", Stream.of(kinds).map(Kind::name).toArray(String[]::new))
        .query(
            row -> {
              if (row.getBoolean("given")) {
                dealt.given().add(ApprovalReading.read(row, 0));
              } else {
                dealt.asked().add(AskReading.read(row, 0));
              }
            });
    return dealt;
  }
}
