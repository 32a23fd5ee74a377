package logbog.followup;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import logbog.places.Cvr;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What is wanted, as conditions of a statement: only those that ask for something, so that the
 * database plans for what is asked. {@code a} is a declaration as asked for, {@code o} how far it
 * has come.
 */
final class Narrowing {

  /**
   * Whether nothing newer of the same apprentice is within the scope. Worked out for one
   * declaration at a time: {@code offset 0} keeps the planner from looking at those of all
   * apprentices.
   */
  private static final String LATEST =
      """
      a.withdrawn_at is null and not (
        select exists (
          select from declarations.asked n
          where n.apprentice_id = a.apprentice_id and n.id > a.id and n.withdrawn_at is null and %s)
        offset 0)"""
          .formatted(Reach.holds("n.id"));

  private final List<String> conditions = new ArrayList<>();
  private final List<UnaryOperator<StatementSpec>> parameters = new ArrayList<>();

  Narrowing(Wanted wanted) {
    text("a.class_name", "className", wanted.className());
    each("concat_ws(' ', a.apprentice_name, a.workplace_name, a.speciality_name)", wanted.words());
    company(wanted.company());
    is("a.kind", "kind", wanted.kind() == null ? null : wanted.kind().name(), Types.VARCHAR);
    is("a.main_course", "mainCourse", wanted.mainCourse(), Types.SMALLINT);
    compared("a.period_end >= :from", "from", wanted.from(), Types.DATE);
    compared("a.period_end <= :to", "to", wanted.to(), Types.DATE);
    if (wanted.specialities() != null) {
      conditions.add("a.speciality_id = any (:specialities)");
      var ids = wanted.specialities().stream().map(it -> it.value()).toArray(UUID[]::new);
      parameters.add(it -> it.param("specialities", ids));
    }
    if (wanted.latest()) {
      conditions.add(LATEST);
    }
    is(
        "o.status",
        "status",
        wanted.status() == null ? null : wanted.status().name(),
        Types.VARCHAR);
  }

  /** To stand after another condition. */
  String and() {
    return conditions.stream().map(it -> " and " + it).reduce("", String::concat);
  }

  StatementSpec bind(StatementSpec statement) {
    var bound = statement;
    for (var parameter : parameters) {
      bound = parameter.apply(bound);
    }
    return bound;
  }

  private void text(String column, String name, String text) {
    if (!text.isEmpty()) {
      conditions.add(lower(column) + " like " + lower(":" + name));
      parameters.add(it -> it.param(name, part(text)));
    }
  }

  private void each(String columns, String words) {
    if (!words.isBlank()) {
      conditions.add(
          lower(columns) + " like all (select " + lower("word") + " from unnest(:words) word)");
      var parts =
          Stream.of(words.split("\\s+"))
              .filter(word -> !word.isEmpty())
              .map(Narrowing::part)
              .toArray(String[]::new);
      parameters.add(it -> it.param("words", parts));
    }
  }

  private void company(String typed) {
    if (!typed.isEmpty()) {
      conditions.add(
          "(" + lower("a.workplace_name") + " like " + lower(":company") + " or a.cvr = :cvr)");
      var cvr = Cvr.parse(typed).map(Cvr::value).orElse(null);
      parameters.add(it -> it.param("company", part(typed)).param("cvr", cvr, Types.VARCHAR));
    }
  }

  private void is(String column, String name, @Nullable Object value, int type) {
    compared(column + " = :" + name, name, value, type);
  }

  private void compared(String condition, String name, @Nullable Object value, int type) {
    if (value != null) {
      conditions.add(condition);
      parameters.add(it -> it.param(name, value, type));
    }
  }

  private static String lower(String text) {
    return "lower(" + text + " collate \"da-x-icu\")";
  }

  /** A pattern for what holds this text; what was typed is no pattern itself. */
  private static String part(String text) {
    return "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }
}
