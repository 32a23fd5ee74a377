package logbog.research;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import logbog.curricula.ResearchModuleId;
import logbog.people.PersonId;
import logbog.posts.PostId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of what doctors note of their modules. */
@Component
class WorkRows {

  private final JdbcClient jdbc;

  WorkRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(PersonId doctor, PostId post, ResearchModuleId module, Work work, Instant now) {
    var ended = work.ended();
    jdbc.sql(
            """
            insert into research.work (doctor_id, post_id, module_id, begun_on, ended_on, words, noted_at)
            values (:doctor, :post, :module, :begun, cast(:ended as date), :words, :now)
            """)
        .param("doctor", doctor.value())
        .param("post", post.value())
        .param("module", module.value())
        .param("begun", work.begun())
        .param("ended", ended == null ? null : ended.toString())
        .param("words", work.words())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  /** The newest of each module. */
  Map<ResearchModuleId, Work> of(PostId post) {
    var found = new HashMap<ResearchModuleId, Work>();
    jdbc.sql(
            """
            select distinct on (module_id) * from research.work
            where post_id = :post order by module_id, id desc
            """)
        .param("post", post.value())
        .query(
            row -> {
              found.put(
                  ResearchModuleId.of(row.getObject("module_id", UUID.class)),
                  new Work(
                      row.getObject("begun_on", LocalDate.class),
                      row.getObject("ended_on", LocalDate.class),
                      row.getString("words")));
            });
    return found;
  }
}
