package logbog.places;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The schools of the register. */
@Component
public class Schools {

  private final JdbcClient jdbc;

  /** Kept for a minute: another node may have read a newer register. */
  private final LoadingCache<Schools, List<School>> known =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build(Schools::load);

  Schools(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All schools by Danish alphabet, for suggestions; kept in memory. */
  public List<School> all() {
    return known.get(this);
  }

  /** The school whose name was typed or picked, whatever the case of its letters. */
  public Optional<School> named(String name) {
    return all().stream()
        .filter(school -> school.name().equalsIgnoreCase(name.strip()))
        .findFirst();
  }

  Optional<School> numbered(String institutionNo) {
    return all().stream()
        .filter(school -> school.institutionNo().equals(institutionNo))
        .findFirst();
  }

  /** Adds the schools not known yet, and renames those known by another name. */
  void learn(List<School> schools) {
    jdbc.sql(
            """
            insert into places.school as known (institution_no, name)
            select * from unnest(:numbers, :names)
            on conflict (institution_no) do update set name = excluded.name
            where known.name <> excluded.name
            """)
        .param("numbers", schools.stream().map(School::institutionNo).toArray(String[]::new))
        .param("names", schools.stream().map(School::name).toArray(String[]::new))
        .update();
  }

  void refresh() {
    known.invalidateAll();
  }

  private List<School> load() {
    return jdbc.sql(
            "select institution_no, name from places.school order by name collate \"da-x-icu\"")
        .query((row, n) -> new School(row.getString(1), row.getString(2)))
        .list();
  }
}
