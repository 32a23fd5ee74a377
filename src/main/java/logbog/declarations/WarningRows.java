package logbog.declarations;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what a signed declaration warns of (V14), with the signature and for ever. */
@Component
class WarningRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  WarningRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * @param goals counted from 0; at least one
   */
  void add(Declaration declaration, List<Integer> goals) {
    jdbc.sql(
            """
            insert into declarations.warning (declaration_id, apprentice_id, goals, warned_at)
            values (:id, :apprentice, cast(:goals as smallint[]), :now)
            """)
        .param("id", declaration.id().value())
        .param("apprentice", declaration.apprentice().value())
        .param("goals", Columns.literal(goals.stream().map(goal -> goal + 1).toList()))
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }
}
