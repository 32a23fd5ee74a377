package logbog.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has read what of a learner's record: the entries whose act ends in {@code Read}. One reading
 * is published as {@link RecordRead} or an event of one's own with the same details; many at once,
 * as by a file with a whole class in it, are kept by {@link #keep}.
 */
@Component
public class Readings {

  /** How many a list shows at a time. */
  public static final int PAGE = 50;

  private static final String MANY = "RecordRead";

  private static final String COLUMNS =
      """
       id, at, actor, subject, learner, details ->> 'as' as "as", details ->> 'matter' as matter,
       details ->> 'name' as name, details ->> 'place' as place, details ->> 'through' as through,
       cast(details ->> 'periodEnd' as date) as period_end
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Readings(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * The newest readings of a learner's record, {@link #PAGE} and one more if there are more.
   *
   * @param before the last of the stretch before this one
   */
  public List<Reading> of(UUID learner, @Nullable UUID before) {
    return jdbc.sql(
            "select"
                + COLUMNS
                + """
                from audit.entry e
                where learner = :learner and id < :before and act like '%Read'
                order by id desc limit :page
                """)
        .param("learner", learner)
        .param("before", before == null ? new UUID(-1, -1) : before)
        .param("page", PAGE + 1)
        .query(Readings::read)
        .list();
  }

  /**
   * The newest readings by these addresses for one school, as long: what its people have opened.
   * Each address's are walked by themselves.
   *
   * @param school its number: a name may change
   */
  public List<Reading> by(List<String> addresses, String school, @Nullable UUID before) {
    return jdbc.sql(
            "select r.* from unnest(:addresses) address cross join lateral (select"
                + COLUMNS
                + """
                from audit.entry e
                where actor = address and actor_kind = 'OFFICE' and act like '%Read'
                  and id < :before and details ->> 'school' = :school
                order by id desc limit :page) r
                order by id desc limit :page
                """)
        .param("addresses", addresses.toArray(String[]::new))
        .param("school", school)
        .param("before", before == null ? new UUID(-1, -1) : before)
        .param("page", PAGE + 1)
        .query(Readings::read)
        .list();
  }

  /**
   * Keeps one entry for each learner whose record someone takes away at once, in the caller's
   * transaction and in one statement. What was read of each is the learner's own record.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void keep(Reader reader, Matter matter, List<UUID> learners) {
    var details = reader.details(matter);
    jdbc.sql(
            """
            insert into audit.entry (at, actor_kind, actor, act, learner, subject, details)
            select :at, :kind, :actor, :act, learner, learner, jsonb_object(:keys, :values)
            from (select distinct learner from unnest(:learners) learner) each
            """)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("kind", reader.actor().kind().name())
        .param("actor", reader.actor().name())
        .param("act", MANY)
        .param("keys", details.keySet().toArray(String[]::new))
        .param("values", details.values().toArray(String[]::new))
        .param("learners", learners.toArray(UUID[]::new))
        .update();
  }

  private static Reading read(ResultSet row, int n) throws SQLException {
    var as = row.getString("as");
    var matter = row.getString("matter");
    return new Reading(
        row.getObject("id", UUID.class),
        row.getObject("learner", UUID.class),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getString("actor"),
        as == null ? null : ReadAs.valueOf(as),
        row.getString("name"),
        row.getString("place"),
        row.getString("through"),
        matter == null ? Matter.DECLARATION : Matter.valueOf(matter),
        row.getObject("subject", UUID.class),
        row.getObject("period_end", LocalDate.class));
  }
}
