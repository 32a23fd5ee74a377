package logbog.programmes;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** All specialities, kept in memory: every form lists them. */
@Component
class Specialities {

  private final JdbcClient jdbc;

  /** Kept for a minute: another node may have read newer files. */
  private final LoadingCache<Specialities, List<Speciality>> known =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build(Specialities::load);

  Specialities(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Speciality> all() {
    return known.get(this);
  }

  Optional<Speciality> find(SpecialityId id) {
    return all().stream().filter(speciality -> speciality.id().equals(id)).findFirst();
  }

  List<Speciality> of(ProgrammeId programme) {
    return all().stream().filter(known -> known.programme().equals(programme)).toList();
  }

  /** The names a programme's specialities have, in small letters. */
  Set<String> namesIn(ProgrammeId programme) {
    return of(programme).stream()
        .map(speciality -> speciality.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  void refresh() {
    known.invalidateAll();
  }

  private List<Speciality> load() {
    return jdbc.sql(
            """
            select s.id, s.name, p.id as programme_id, p.name as programme_name,
              exists (select from programmes.newest_edition e where e.speciality = s.id) as has_goals
            from programmes.speciality s join programmes.programme p on p.id = s.programme
            order by p.name collate "da-x-icu", s.name collate "da-x-icu"
            """)
        .query(
            (row, n) ->
                new Speciality(
                    SpecialityId.of(row.getObject("id", UUID.class)),
                    row.getString("name"),
                    ProgrammeId.of(row.getObject("programme_id", UUID.class)),
                    row.getString("programme_name"),
                    row.getBoolean("has_goals")))
        .list();
  }
}
