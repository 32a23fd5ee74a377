package logbog.curricula;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The parts of editions, so that what points at one points at something that exists. */
@Component
class PartRows {

  private final JdbcClient jdbc;

  PartRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(Curriculum edition) {
    var curriculum = edition.id().value();
    edition
        .competences()
        .forEach(
            it -> add("competence (id, curriculum, code)", it.id().value(), curriculum, it.code()));
    for (var course : edition.courses()) {
      add("course (id, curriculum, key)", course.id().value(), curriculum, course.key());
      course
          .parts()
          .forEach(
              it ->
                  add(
                      "course_part (id, course, key)",
                      it.id().value(),
                      course.id().value(),
                      it.key()));
    }
    edition
        .research()
        .forEach(
            it ->
                add(
                    "research_module (id, curriculum, key)",
                    it.id().value(),
                    curriculum,
                    it.key()));
  }

  private void add(String table, UUID id, UUID of, String key) {
    jdbc.sql("insert into curricula." + table + " values (:id, :of, :key)")
        .param("id", id)
        .param("of", of)
        .param("key", key)
        .update();
  }
}
