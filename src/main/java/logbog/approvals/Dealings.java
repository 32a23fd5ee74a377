package logbog.approvals;

import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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

  /**
   * What both have comes in the same columns. Kinds are words of the statement, and whose it is one
   * value, not a list: so the database knows beforehand how many rows there are, plans once, and
   * reads what ended them once and not for each.
   */
  private static final String BOTH =
      """
      select true as given, a.id, a.post_id, a.kind, a.subject_id, a.basis, a.signer_id as by_id, a.grant_id,
        a.signer_name as by_name, a.signer_role as by_role, a.signer_place as by_place, a.at, a.effective_at as then_at,
        a.note as words, r.at as ended_at, r.resetter_name as ender, r.resetter_place as ender_place, null as why,
        null::date as earliest
      from approvals.approval a
      left join approvals.reset r on r.approval_id = a.id and r.doctor_id = :doctor
      where a.%1$s and a.kind in (%2$s)
        and a.id not in (select w.approval_id from approvals.withdrawal w where w.doctor_id = :doctor)
      union all
      select false, k.id, k.post_id, k.kind, k.subject_id, null, k.asked_id, k.grant_id,
        k.asked_name, k.asked_role, k.asked_place, k.asked_at, k.opened_at,
        k.closed_comment, k.closed_at, null, null, k.closed_why,
        k.earliest
      from approvals.ask k
      where k.%1$s and k.kind in (%2$s)
      order by at, id
      """;

  private final JdbcClient jdbc;

  Dealings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of some kinds on one post. */
  public Dealt of(Post post, Kind... kinds) {
    return read("post_id = :post", kinds, post.doctor(), Map.of("post", post.id().value()));
  }

  /** Those of some kinds on all of a doctor's posts. */
  public Dealt of(PersonId doctor, Kind... kinds) {
    return read("doctor_id = :doctor", kinds, doctor, Map.of());
  }

  private Dealt read(String whose, Kind[] kinds, PersonId doctor, Map<String, UUID> more) {
    var words = Stream.of(kinds).map(it -> "'" + it.name() + "'").collect(Collectors.joining(", "));
    var dealt = new Dealt(new ArrayList<>(), new ArrayList<>());
    jdbc.sql(BOTH.formatted(whose, words))
        .param("doctor", doctor.value())
        .params(more)
        .query(
            row -> {
              if (row.getBoolean("given")) {
                dealt.given().add(DealtReading.given(row));
              } else {
                dealt.asked().add(DealtReading.asked(row));
              }
            });
    return dealt;
  }
}
