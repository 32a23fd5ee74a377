package logbog.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calls as they are kept. */
@Component
class PhoneCallRows {

  private final JdbcClient jdbc;
  private final Clock clock;

  PhoneCallRows(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  void add(
      Callee callee,
      String by,
      String name,
      String spokeWith,
      String promised,
      @Nullable LocalDate until) {
    var declaration = callee.declaration();
    var called = callee.called();
    var apprentice = callee.apprentice();
    jdbc.sql(
            """
            insert into followup.call (declaration_id, called_id, apprentice_id, spoke_with, promised, until, rung_at, rung_by,
              caller_name)
            values (cast(:declaration as uuid), cast(:called as uuid), cast(:apprentice as uuid), :with, :promised,
              cast(:until as date), :now, :by, :name)
            """)
        .param("declaration", declaration == null ? null : declaration.value())
        .param("called", called == null ? null : called.value())
        .param("apprentice", apprentice == null ? null : apprentice.value())
        .param("with", spokeWith)
        .param("promised", promised)
        .param("until", until == null ? null : until.toString())
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("by", by)
        .param("name", name)
        .update();
  }

  List<PhoneCall> about(Callee callee) {
    return jdbc.sql(
            """
            select spoke_with, promised, until, rung_at, caller_name from followup.call
            where declaration_id = :subject or called_id = :subject order by id desc
            """)
        .param("subject", callee.subject())
        .query(PhoneCallRows::read)
        .list();
  }

  static PhoneCall read(ResultSet row, int n) throws SQLException {
    return new PhoneCall(
        row.getString("spoke_with"),
        row.getString("promised"),
        row.getObject("until", LocalDate.class),
        row.getObject("rung_at", OffsetDateTime.class).toInstant(),
        row.getString("caller_name"));
  }
}
