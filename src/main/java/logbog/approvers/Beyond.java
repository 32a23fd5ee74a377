package logbog.approvers;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import logbog.approvals.Ask;
import logbog.approvals.AskId;
import logbog.approvals.Covers;
import logbog.mail.Daytime;
import logbog.people.PersonId;
import logbog.roles.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What waits where someone leads for people who are away, and whoever stands in may not approve: a
 * supervisor stands in for a lead, and attests no goals (M3). It is stuck as if nobody stood in.
 */
@Component
public class Beyond {

  private final JdbcClient jdbc;
  private final Covers covers;
  private final Roles roles;
  private final Clock clock;

  Beyond(JdbcClient jdbc, Covers covers, Roles roles, Clock clock) {
    this.jdbc = jdbc;
    this.covers = covers;
    this.roles = roles;
    this.clock = clock;
  }

  /**
   * What waits for someone who is away, or will be, and whoever stands in may not approve now. What
   * they may not approve themselves waits for something else.
   */
  public List<Ask> of(Away away) {
    var deputy = away.deputy();
    if (deputy == null) {
      return List.of();
    }
    var stuck = covers.beyond(roles.currentOf(deputy), waiting(away.person()));
    var own = roles.currentOf(away.person());
    var theirs = Set.copyOf(covers.beyond(own, stuck.stream().map(Ask::id).toList()));
    return stuck.stream().filter(it -> !theirs.contains(it)).toList();
  }

  private List<AskId> waiting(PersonId person) {
    return jdbc.sql(
            """
            select id from approvals.waiting where asked_id = :person order by id limit 200
            """)
        .param("person", person.value())
        .query((row, n) -> AskId.of(row.getObject("id", UUID.class)))
        .list();
  }

  /** The two hundred that have waited longest are looked at. */
  Tally of(PersonId lead) {
    var now = clock.instant();
    var byDeputy = new HashMap<PersonId, List<AskId>>();
    jdbc.sql(
            WaitingNow.WITH
                + """
                select answered_by, id from waiting
                where answered_by <> asked_id and :person not in (asked_id, doctor_id, answered_by)
                  and department in (select department from leads where person = :person)
                order by id limit 200
                """)
        .param("today", Daytime.day(now))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("person", lead.value())
        .query(
            row -> {
              byDeputy
                  .computeIfAbsent(
                      PersonId.of(row.getObject("answered_by", UUID.class)), _ -> new ArrayList<>())
                  .add(AskId.of(row.getObject("id", UUID.class)));
            });
    var stuck = new ArrayList<Ask>();
    byDeputy.forEach((deputy, asks) -> stuck.addAll(covers.beyond(roles.currentOf(deputy), asks)));
    return Tally.of(stuck);
  }
}
