package logbog.approvals;

import static logbog.approvals.Columns.id;
import static logbog.approvals.Columns.utc;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What carries someone's name, also what was taken back or struck through. */
@Component
public class SignedApprovals {

  private final JdbcClient jdbc;

  SignedApprovals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The newest first.
   *
   * @param before the last of the stretch before
   */
  public List<Approval> by(PersonId signer, @Nullable ApprovalId before, int most) {
    return jdbc.sql(
            ApprovalRows.ALL
                + """
                 where a.signer_id = :signer
                   and (cast(:before as uuid) is null or (a.effective_at, a.id) < (
                     select l.effective_at, l.id from approvals.approval l
                     where l.id = cast(:before as uuid) and l.signer_id = :signer))
                 order by a.effective_at desc, a.id desc limit :most
                """)
        .param("signer", signer.value())
        .param("before", before == null ? null : before.toString())
        .param("most", most)
        .query(ApprovalReading::read)
        .list();
  }

  /** All given within a time, the first first. */
  public List<Approval> by(PersonId signer, Instant from, Instant to) {
    return jdbc.sql(
            ApprovalRows.ALL
                + """
                 where a.signer_id = :signer and a.effective_at >= :from and a.effective_at < :to
                 order by a.effective_at, a.id
                """)
        .param("signer", signer.value())
        .param("from", utc(from.plus(Approval.PENDING)))
        .param("to", utc(to.plus(Approval.PENDING)))
        .query(ApprovalReading::read)
        .list();
  }

  /**
   * How many carry whose name that were given within a time; what was taken back carries none. Each
   * signer is looked up by themselves, so that it costs as much as there are signers, however long
   * the logbook has been kept.
   */
  public Map<PersonId, Integer> counted(Instant from, Instant to) {
    var counted = new LinkedHashMap<PersonId, Integer>();
    jdbc.sql(
            """
            with recursive signer (id) as (
              (select signer_id from approvals.approval order by signer_id limit 1)
              union all
              select (select a.signer_id from approvals.approval a where a.signer_id > s.id order by a.signer_id limit 1)
              from signer s where s.id is not null)
            select s.id, c.signed from signer s cross join lateral (
              select count(*) as signed from approvals.approval a
              where a.signer_id = s.id and a.effective_at >= :from and a.effective_at < :to
                and not exists (select from approvals.withdrawal w where w.approval_id = a.id)) c
            where s.id is not null and c.signed > 0 order by s.id
            """)
        .param("from", utc(from.plus(Approval.PENDING)))
        .param("to", utc(to.plus(Approval.PENDING)))
        .query(
            row -> {
              counted.put(PersonId.of(id(row, "id")), row.getInt("signed"));
            });
    return counted;
  }
}
