package logbog.posts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import logbog.people.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads posts with the elements that stand, in one statement. */
@Component
class PostRows {

  private static final String POSTS =
      """
      select p.*, e.id as element_id, e.number, e.department_id, e.first_day, e.last_day, e.percent
      from posts.post p
      left join posts.element e on e.post_id = p.id and e.withdrawn_at is null
      """;

  private static final String ORDER = " order by p.employed_on, p.id, e.number";

  private final JdbcClient jdbc;

  PostRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A person's name and posts; empty where there is no such person. */
  Optional<NamedPosts> of(PersonId doctor) {
    var names = new ArrayList<String>();
    var posts =
        Gathering.all(
            jdbc.sql(
                    """
                        select d.name as doctor_name, each.* from people.person d
                        left join (%s) each on each.doctor_id = d.id
                        where d.id = :doctor order by each.employed_on, each.id, each.number
                        """
                        .formatted(POSTS))
                .param("doctor", doctor.value()),
            row -> names.add(row.getString("doctor_name")));
    return names.stream().findFirst().map(name -> new NamedPosts(name, posts));
  }

  List<Post> of(Collection<PostId> ids) {
    return Gathering.all(
        jdbc.sql(POSTS + " where p.id = any (:ids)" + ORDER)
            .param("ids", ids.stream().map(PostId::value).toArray(UUID[]::new)),
        _ -> {});
  }

  List<Post> posts(PersonId doctor) {
    return Gathering.all(
        jdbc.sql(POSTS + " where p.doctor_id = :doctor" + ORDER).param("doctor", doctor.value()),
        _ -> {});
  }

  /** Also for an element that was withdrawn: what was approved of it stands on its post. */
  Optional<PostId> ofElement(ElementId id) {
    return jdbc.sql("select post_id from posts.element where id = :id")
        .param("id", id.value())
        .query((row, n) -> PostId.of(row.getObject(1, UUID.class)))
        .optional();
  }

  List<PersonId> beginning(LocalDate day) {
    return jdbc.sql(
            """
            select e.doctor_id from posts.element e
            where e.first_day = :day and e.withdrawn_at is null and not exists (
              select from posts.element earlier
              where earlier.doctor_id = e.doctor_id and earlier.withdrawn_at is null and earlier.first_day < :day)
            group by e.doctor_id order by e.doctor_id
            """)
        .param("day", day)
        .query((row, n) -> PersonId.of(row.getObject(1, UUID.class)))
        .list();
  }
}
