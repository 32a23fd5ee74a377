package logbog.summons;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import logbog.declarations.DeclarationId;
import logbog.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests beside the summonses they may answer. */
@Component
class AnswerRows {

  private static final String ASKED =
      """
      a.declaration_id as asked_id, a.apprentice_id as asker, a.school_name, a.institution_no, a.main_course,
      a.period_end, a.requested_at
      """;

  private final JdbcClient jdbc;

  AnswerRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Asked> asked(DeclarationId id) {
    return jdbc.sql(
            "select " + ASKED + " from declarations.asked_about a where a.declaration_id = :id")
        .param("id", id.value())
        .query(AnswerRows::asked)
        .optional();
  }

  /** Those on a summons without an answer, each with their requests about periods ending since. */
  List<Pair> askedBy(SummonsId summons, LocalDate since) {
    return jdbc.sql(
            "select c.*, "
                + ASKED
                + """
                from summons.called c join declarations.asked_about a on a.apprentice_id = c.apprentice_id
                where c.summons_id = :summons and c.off_at is null and c.declaration_id is null
                  and a.period_end >= :since
                order by a.declaration_id
                """)
        .param("summons", summons.value())
        .param("since", since)
        .query((row, n) -> new Pair(CalledRows.read(row, n), asked(row, n)))
        .list();
  }

  List<Pair> answersOf(SummonsId summons) {
    return jdbc.sql(
            "select c.*, "
                + ASKED
                + """
                from summons.called c join declarations.asked_about a on a.declaration_id = c.declaration_id
                where c.summons_id = :summons
                """)
        .param("summons", summons.value())
        .query((row, n) -> new Pair(CalledRows.read(row, n), asked(row, n)))
        .list();
  }

  /** The calls of an apprentice that nothing answers yet. */
  List<Called> waiting(PersonId apprentice) {
    return jdbc.sql(
            """
            select c.* from summons.called c join summons.summons s on s.id = c.summons_id
            where c.apprentice_id = :apprentice and c.declaration_id is null and c.off_at is null
              and s.cancelled_at is null
            """)
        .param("apprentice", apprentice.value())
        .query(CalledRows::read)
        .list();
  }

  /** Every request of an apprentice that may still be waited for. */
  List<Asked> of(PersonId apprentice) {
    return jdbc.sql(
            "select " + ASKED + " from declarations.asked_about a where a.apprentice_id = :it")
        .param("it", apprentice.value())
        .query(AnswerRows::asked)
        .list();
  }

  /** Whether it is the answer now; one that has another keeps it. */
  boolean answer(CalledId called, Asked asked) {
    return jdbc.sql(
                """
                update summons.called set declaration_id = :declaration, asked_at = :at
                where id = :id and declaration_id is null
                """)
            .param("id", called.value())
            .param("declaration", asked.declaration().value())
            .param("at", asked.at().atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  void letGo(CalledId called) {
    jdbc.sql("update summons.called set declaration_id = null, asked_at = null where id = :id")
        .param("id", called.value())
        .update();
  }

  void letGo(DeclarationId declaration) {
    jdbc.sql(
            "update summons.called set declaration_id = null, asked_at = null where declaration_id"
                + " = :it")
        .param("it", declaration.value())
        .update();
  }

  private static Asked asked(ResultSet row, int n) throws SQLException {
    return new Asked(
        DeclarationId.of(row.getObject("asked_id", UUID.class)),
        PersonId.of(row.getObject("asker", UUID.class)),
        row.getString("school_name"),
        row.getString("institution_no"),
        row.getObject("main_course", Integer.class),
        row.getObject("period_end", LocalDate.class),
        Objects.requireNonNull(SummonsRows.instant(row, "requested_at")));
  }
}
