package logbog.competences;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import logbog.curricula.CompetenceId;
import logbog.posts.Post;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts a post's assessments, reads its wishes and what is disputed of it, in one statement. */
@Component
class AroundRows {

  private static final String ALL =
      """
      select s.competence_id, s.method, count(t.what) filter (where t.what = 'CONFIRMED')::integer as done,
        count(*) filter (where t.what is null)::integer as waiting,
        null::uuid as id, null::uuid as doctor_id, null::uuid as post_id, null::uuid as department_id, null as name,
        null as email, null as note, null::timestamptz as wished_at, null as what, null::uuid as by_id, null as by_name,
        null::timestamptz as at, null::uuid as supervisor_id, null as because, null::timestamptz as disputed_at
      from competences.assessment s left join competences.settlement t on t.assessment_id = s.id
      where s.doctor_id = :doctor and s.post_id = :post group by s.competence_id, s.method
      union all
      select w.competence_id, null, null, null,
        w.id, w.doctor_id, w.post_id, w.department_id, w.name,
        w.email, w.note, w.wished_at, a.what, a.by_id, a.by_name,
        a.at, a.supervisor_id, a.because, null
      from competences.wish w left join competences.wish_answer a on a.wish_id = w.id
      where w.doctor_id = :doctor and w.post_id = :post
      union all
      select x.subject_id, null, null, null,
        null, null, null, null, null,
        null, null, null, null, null, null,
        null, null, null, x.disputed_at
      from approvals.standing x
      where x.doctor_id = :doctor and x.post_id = :post and x.kind = 'COMPETENCE' and x.disputed_at is not null
      order by id
      """;

  private final JdbcClient jdbc;

  AroundRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Around of(Post post) {
    var tallies = new HashMap<CompetenceId, List<Tally>>();
    var wishes = new HashMap<CompetenceId, SupervisorWish>();
    var disputed = new HashMap<CompetenceId, Instant>();
    jdbc.sql(ALL)
        .param("doctor", post.doctor().value())
        .param("post", post.id().value())
        .query(
            row -> {
              var of = CompetenceId.of(row.getObject("competence_id", UUID.class));
              var method = row.getString("method");
              var since = row.getObject("disputed_at", OffsetDateTime.class);
              if (since != null) {
                disputed.put(of, since.toInstant());
              } else if (method == null) {
                wishes.put(of, WishRows.read(row, 0));
              } else {
                tallies
                    .computeIfAbsent(of, _ -> new ArrayList<>())
                    .add(new Tally(of, method, row.getInt("done"), row.getInt("waiting")));
              }
            });
    return new Around(tallies, wishes, disputed);
  }
}
