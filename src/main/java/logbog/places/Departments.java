package logbog.places;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The departments and practices where doctors train. */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
public class Departments {

  private static final String SELECT =
      "select id, key, kind, hospital, name, region from places.department ";

  private final JdbcClient jdbc;

  Departments(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One that must exist, because something points at it. */
  public Department get(DepartmentId id) {
    return jdbc.sql(SELECT + "where id = :id")
        .param("id", id.value())
        .query(Departments::read)
        .single();
  }

  public Optional<Department> find(String key) {
    return jdbc.sql(SELECT + "where key = :key")
        .param("key", key)
        .query(Departments::read)
        .optional();
  }

  /** Several, in one statement. */
  public Map<DepartmentId, Department> of(Collection<DepartmentId> ids) {
    return jdbc
        .sql(SELECT + "where id = any (:ids)")
        .param("ids", ids.stream().map(DepartmentId::value).distinct().toArray(UUID[]::new))
        .query(Departments::read)
        .list()
        .stream()
        .collect(Collectors.toMap(Department::id, it -> it));
  }

  /**
   * Those in whose key, name or hospital every typed word stands, in Danish order.
   *
   * @param typed nothing is all
   */
  public List<Department> matching(String typed, int most) {
    return jdbc.sql(
            SELECT
                + """
                where not exists (
                  select from regexp_split_to_table(lower(trim(:typed)), '\\s+') word
                  where strpos(lower(name || ' ' || hospital || ' ' || key), word) = 0)
                order by hospital collate "da-x-icu", name collate "da-x-icu", id limit :most
                """)
        .param("typed", typed)
        .param("most", most)
        .query(Departments::read)
        .list();
  }

  /**
   * A new one, or new names for one whose key is known.
   *
   * @param hospital empty for a practice, and never for a department
   */
  @Transactional
  public DepartmentId add(
      String key, Department.Kind kind, String hospital, String name, Region region) {
    return jdbc.sql(
            """
            insert into places.department (key, kind, hospital, name, region)
            values (:key, :kind, :hospital, :name, :region)
            on conflict (key) do update
              set hospital = excluded.hospital, name = excluded.name, region = excluded.region
            returning id
            """)
        .param("key", key)
        .param("kind", kind.name())
        .param("hospital", hospital)
        .param("name", name)
        .param("region", region.name())
        .query((row, n) -> DepartmentId.of(row.getObject(1, UUID.class)))
        .single();
  }

  private static Department read(ResultSet row, int n) throws SQLException {
    return new Department(
        DepartmentId.of(row.getObject("id", UUID.class)),
        row.getString("key"),
        Department.Kind.valueOf(row.getString("kind")),
        row.getString("hospital"),
        row.getString("name"),
        Region.valueOf(row.getString("region")));
  }
}
