package logbog.posts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import logbog.curricula.CurriculumId;
import logbog.curricula.Stage;
import logbog.people.PersonId;
import logbog.places.DepartmentId;
import logbog.places.Region;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gathers the rows of a join into posts. */
final class Gathering {

  /** Looks at a row. */
  interface Glance {
    void at(ResultSet row) throws SQLException;
  }

  private final LinkedHashMap<PostId, Post> posts = new LinkedHashMap<>();

  private Gathering() {}

  static List<Post> all(JdbcClient.StatementSpec asked, Glance glance) {
    var gathered = new Gathering();
    asked.query(
        row -> {
          glance.at(row);
          gathered.add(row);
        });
    return gathered.posts.values().stream()
        .map(
            it ->
                new Post(
                    it.id(),
                    it.doctor(),
                    it.stage(),
                    it.speciality(),
                    it.curriculum(),
                    it.region(),
                    it.employedOn(),
                    it.programme(),
                    List.copyOf(it.elements())))
        .toList();
  }

  private void add(ResultSet row) throws SQLException {
    var id = row.getObject("id", UUID.class);
    if (id == null) {
      return;
    }
    var post = posts.get(PostId.of(id));
    if (post == null) {
      post = post(row, PostId.of(id));
      posts.put(post.id(), post);
    }
    var element = row.getObject("element_id", UUID.class);
    if (element != null) {
      post.elements()
          .add(
              new Element(
                  ElementId.of(element),
                  post.id(),
                  row.getInt("number"),
                  DepartmentId.of(row.getObject("department_id", UUID.class)),
                  row.getObject("first_day", LocalDate.class),
                  row.getObject("last_day", LocalDate.class),
                  row.getInt("percent")));
    }
  }

  private static Post post(ResultSet row, PostId id) throws SQLException {
    return new Post(
        id,
        PersonId.of(row.getObject("doctor_id", UUID.class)),
        Stage.valueOf(row.getString("stage")),
        row.getString("speciality"),
        CurriculumId.of(row.getObject("curriculum_id", UUID.class)),
        Region.valueOf(row.getString("region")),
        row.getObject("employed_on", LocalDate.class),
        row.getObject("programme_id", UUID.class),
        new ArrayList<>());
  }
}
