package logbog.places;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The trade committees, known by name once a programme register has named them. */
@Component
public class Committees {

  private final JdbcClient jdbc;

  Committees(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Committee> all() {
    return jdbc.sql("select id, name from places.committee order by name collate \"da-x-icu\"")
        .query(
            (row, n) ->
                new Committee(
                    CommitteeId.of(row.getObject("id", UUID.class)), row.getString("name")))
        .list();
  }

  /** As a sentence lists them. */
  String names() {
    var names = all().stream().map(Committee::name).collect(Collectors.joining(", "));
    return names.isEmpty() ? "none" : names;
  }

  /** The committee of that name, whatever the case of its letters. */
  public Optional<Committee> named(String name) {
    return all().stream().filter(known -> known.name().equalsIgnoreCase(name.strip())).findFirst();
  }

  /** The committee of that name, known from now on if it was not. */
  public Committee learn(String name) {
    return named(name)
        .orElseGet(
            () -> {
              jdbc.sql("insert into places.committee (name) values (:name) on conflict do nothing")
                  .param("name", name)
                  .update();
              return named(name).orElseThrow();
            });
  }
}
