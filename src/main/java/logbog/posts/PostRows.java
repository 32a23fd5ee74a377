package logbog.posts;

import java.time.LocalDate;
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

  static final String POSTS =
      """
      select p.*, g.id as programme_id,
        e.id as element_id, e.number, e.department_id, e.first_day, e.last_day, e.percent
      from posts.post p
      left join lateral (
        select g.id from posts.regional_programme g
        where g.curriculum_id = p.curriculum_id and g.region = p.region and g.employed_from <= p.employed_on
        order by g.employed_from desc, g.id desc limit 1) g on true
      left join posts.element e on e.post_id = p.id and e.withdrawn_at is null
      """;

  private static final String ORDER = " order by p.employed_on, p.id, e.number";

  private final JdbcClient jdbc;

  PostRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
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
