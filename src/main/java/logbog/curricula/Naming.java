package logbog.curricula;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids made of names, so that the same edition has the same ids in every installation. */
record Naming(String curriculum) {

  CurriculumId id() {
    return CurriculumId.of(made("curriculum", ""));
  }

  CompetenceId competence(String code) {
    return CompetenceId.of(made("competence", code));
  }

  CourseId course(String key) {
    return CourseId.of(made("course", key));
  }

  CoursePartId part(String key) {
    return CoursePartId.of(made("course part", key));
  }

  ResearchModuleId module(String key) {
    return ResearchModuleId.of(made("research module", key));
  }

  private UUID made(String kind, String code) {
    return UUID.nameUUIDFromBytes(
        (kind + "\n" + curriculum + "\n" + code).getBytes(StandardCharsets.UTF_8));
  }
}
