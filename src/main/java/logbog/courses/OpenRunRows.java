package logbog.courses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import logbog.people.PersonId;
import logbog.posts.PostId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Runs to come of what a doctor has to take, of all posts in one statement. */
@Component
class OpenRunRows {

  private static final String OPEN =
      """
      with sought as (
        select * from unnest(cast(:posts as uuid[]), cast(:keys as text[]), cast(:regions as text[]), cast(:specialities as text[]))
          as s(post_id, key, region, speciality)),
      open as (
        select s.post_id, r.* from sought s
        join courses.run r on r.part_key is null and r.region = s.region and r.course_key = s.key and r.last_day >= :today
        union all
        select s.post_id, r.* from sought s
        join courses.run r on r.part_key = s.key and r.speciality = s.speciality and r.last_day >= :today),
      first as (
        select *, row_number() over (partition by post_id order by first_day, id) as place_in_list from open)
      select f.*, exists (
        select from courses.participant p where p.run_id = f.id and p.doctor_id = :doctor and p.until is null) as enrolled
      from first f where f.place_in_list <= :most order by f.first_day, f.id
      """;

  private final JdbcClient jdbc;

  OpenRunRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** By post, the first to be held first. */
  Map<PostId, List<OpenRun>> of(PersonId doctor, List<Sought> sought, LocalDate today) {
    var runs = new HashMap<PostId, List<OpenRun>>();
    jdbc.sql(OPEN)
        .param("posts", sought.stream().map(it -> it.post().id().value()).toArray(UUID[]::new))
        .param("keys", texts(sought, Sought::key))
        .param("regions", texts(sought, it -> it.post().region().name()))
        .param("specialities", texts(sought, it -> it.post().speciality()))
        .param("today", today)
        .param("doctor", doctor.value())
        .param("most", RunRows.MOST)
        .query(
            row -> {
              runs.computeIfAbsent(
                      PostId.of(row.getObject("post_id", UUID.class)), _ -> new ArrayList<>())
                  .add(new OpenRun(RunRows.run(row, 0), row.getBoolean("enrolled")));
            });
    return runs;
  }

  private static String[] texts(List<Sought> sought, Function<Sought, @Nullable String> text) {
    return sought.stream().map(text).toArray(String[]::new);
  }
}
