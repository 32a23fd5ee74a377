package logbog.mail;

import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import org.springframework.stereotype.Component;

/**
 * Which of the due jobs a node takes next: of letters as many as lanes are free, the oldest first,
 * and beside them whatever else is due, however many letters wait.
 */
@Component
class DueJobs extends PostgreSqlJdbcCustomization {

  private final Lanes lanes;

  DueJobs(Lanes lanes) {
    super(false, false);
    this.lanes = lanes;
  }

  /** The first two parameters are the library's: not picked, and the time. Known may have more. */
  @Override
  public String createSelectDueQuery(String table, int limit, String known, boolean byPriority) {
    return """
        with ask (picked, now) as (select ?::boolean, ?::timestamptz)
        (select * from %1$s
          where picked = (select picked from ask) and execution_time <= (select now from ask)
            and task_name <> 'mail.letter' %2$s
          order by execution_time limit %3$d)
        union all
        (select * from %1$s
          where picked = (select picked from ask) and execution_time <= (select now from ask)
            and task_name = 'mail.letter'
          order by execution_time limit %4$d)
        """
        .formatted(table, known, limit, lanes.free());
  }
}
