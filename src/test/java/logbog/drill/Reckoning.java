package logbog.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Holds what was acknowledged against what the database has. */
final class Reckoning {

  private static final String SIGNED = "select declaration_id, levels from declarations.completion";

  /** In the draft until they are signed. */
  private static final String ANSWERS =
      "select declaration_id, levels from declarations.draft union all " + SIGNED;

  private final Ledger ledger;
  private final JdbcClient database;

  Reckoning(Ledger ledger, JdbcClient database) {
    this.ledger = ledger;
    this.database = database;
  }

  /** What was acknowledged and is not there, each in a sentence. */
  List<String> lost() {
    var lost = new ArrayList<String>();
    ledger.answers.forEach(
        (id, answers) -> {
          var levels = levels(ANSWERS, id);
          if (levels.isEmpty()) {
            lost.add("the request " + id);
          }
          answers.forEach(
              (goal, level) -> {
                if (!levels.isEmpty() && !Objects.equals(levels.get(goal), level)) {
                  lost.add("the answer to goal " + goal + " of " + id);
                }
              });
        });
    ledger.completed.forEach(
        (id, goals) -> {
          if (levels(SIGNED, id).size() != goals) {
            lost.add("the signature of " + id);
          }
        });
    return lost;
  }

  /** What stands without all that was to be written with it, and what was written twice. */
  List<String> halfWritten() {
    return database
        .sql(
            """
            select 'request ' || d.id from declarations.declaration d
            where not exists (select from declarations.draft f where f.declaration_id = d.id)
                  and not exists (select from declarations.completion s where s.declaration_id = d.id)
               or not exists (select from declarations.contact c where c.declaration_id = d.id)
               or not exists (select from audit.entry e where e.subject = d.id and e.act = 'DeclarationRequested')
               or not exists (
                 select from declarations.invitation i
                 join declarations.link l on l.invitation_id = i.id
                 join mail.letter m on m.about = i.id
                 where i.declaration_id = d.id)
            union all
            select 'signature ' || c.declaration_id from declarations.completion c
            where not exists (
                select from audit.entry e where e.subject = c.declaration_id and e.act = 'DeclarationCompleted')
               or not exists (select from mail.letter m where m.about = c.declaration_id)
               or exists (select from declarations.draft f where f.declaration_id = c.declaration_id)
            union all
            select 'twice ' || e.act || ' ' || e.subject from audit.entry e
            where e.act in ('DeclarationRequested', 'DeclarationCompleted')
            group by e.act, e.subject having count(*) > 1
            """)
        .query((row, n) -> row.getString(1))
        .list();
  }

  /** How many declarations the people of the drill have signed. */
  int signed() {
    return database
        .sql(
            """
            select count(*) from declarations.completion c
            join people.person p on p.id = c.apprentice_id and p.email like '%@drill.example'
            """)
        .query(Integer.class)
        .single();
  }

  private List<@Nullable Integer> levels(String rows, String declaration) {
    return database
        .sql("select unnest(levels) from (" + rows + ") rows where declaration_id = :id::uuid")
        .param("id", declaration)
        .query((row, n) -> row.getObject(1) == null ? null : row.getInt(1))
        .list();
  }
}
