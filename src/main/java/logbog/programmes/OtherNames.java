package logbog.programmes;

import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The other names of specialities, and the search that knows them. */
@Component
class OtherNames {

  /** Words that say what kind of thing is looked for, new ones and old, and not which. */
  private static final Pattern KIND_OF_THING =
      Pattern.compile(
          "(?iu)(?:praktik|oplæring)(?:s?mål|s?erklæring)?|elev|lærling|mål|uddannelse|speciale");

  private final JdbcClient jdbc;
  private final Register register;

  OtherNames(JdbcClient jdbc, Register register) {
    this.jdbc = jdbc;
    this.register = register;
  }

  /** A name given up renames the speciality that has it still; nothing else of it changes. */
  void learn(OtherName other) {
    if (other.until() != null) {
      rename(other);
    }
    register.learn(List.of(other.programme()), List.of(other.speciality()));
    var programme = register.named(other.programme()).orElseThrow();
    jdbc.sql(
            """
            insert into programmes.other_name as known (speciality, name, until) values (:speciality, :name, :until)
            on conflict (speciality, lower(name collate "da-x-icu")) do update set until = excluded.until
            where known.until is distinct from excluded.until
            """)
        .param("speciality", register.speciality(programme.id(), other.speciality()).value())
        .param("name", other.name())
        .param("until", other.until(), Types.DATE)
        .update();
  }

  private void rename(OtherName other) {
    jdbc.sql(
            """
            update programmes.speciality s set name = :name
            from programmes.programme p
            where p.id = s.programme and lower(p.name collate "da-x-icu") = lower(:programme collate "da-x-icu")
              and lower(s.name collate "da-x-icu") = lower(:before collate "da-x-icu")
              and not exists (
                select from programmes.speciality o
                where o.programme = s.programme
                  and lower(o.name collate "da-x-icu") = lower(:name collate "da-x-icu"))
            """)
        .param("programme", other.programme())
        .param("before", other.name())
        .param("name", other.speciality())
        .update();
  }

  /** The specialities that all the words are found in, whatever name they stand in. */
  List<Found> search(String typed) {
    return jdbc.sql(
            """
            select s.name, p.name as programme, o.names,
              exists (select from programmes.newest_edition e where e.speciality = s.id) as has_goals
            from programmes.speciality s join programmes.programme p on p.id = s.programme
            cross join lateral (
              select coalesce(array_agg(name order by name), '{}') as names
              from programmes.other_name where speciality = s.id) o
            where lower(concat_ws(' ', s.name, p.name, p.number, array_to_string(o.names, ' ')) collate "da-x-icu")
              like all (select lower(word collate "da-x-icu") from unnest(:words) word)
            order by p.name collate "da-x-icu", s.name collate "da-x-icu"
            """)
        .param("words", patterns(typed))
        .query(
            (row, n) ->
                new Found(
                    row.getString("name"),
                    row.getString("programme"),
                    row.getBoolean("has_goals"),
                    List.of((String[]) row.getArray("names").getArray())))
        .list();
  }

  private static String[] patterns(String typed) {
    return Arrays.stream(typed.strip().split("\\s+"))
        .filter(word -> !KIND_OF_THING.matcher(word).matches())
        .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
        .toArray(String[]::new);
  }
}
