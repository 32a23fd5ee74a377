package logbog.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import logbog.curricula.Assessment;
import logbog.curricula.Competence;
import logbog.curricula.CompetenceId;
import logbog.curricula.Course;
import logbog.curricula.CourseId;
import logbog.curricula.CoursePart;
import logbog.curricula.CoursePartId;
import logbog.curricula.Curriculum;
import logbog.curricula.CurriculumId;
import logbog.curricula.DoctorRole;
import logbog.curricula.Stage;
import logbog.programmes.CanonicalJson;

/**
 * A curriculum of 120 competences and 40 courses, one of which has 21 parts, and a smaller one of
 * an introduction; with texts as long as those of the specialities.
 */
record Editions(Connection database) {

  static final String SPECIALITY = "almen-medicin";
  static final int PARTS = 21;

  static final Curriculum MAIN = edition("bench-main", Stage.MAIN, 120, 40);
  static final Curriculum INTRODUCTION = edition("bench-introduction", Stage.INTRODUCTION, 77, 0);

  void sow() throws SQLException {
    for (var edition : List.of(MAIN, INTRODUCTION)) {
      keep(edition);
      for (var competence : edition.competences()) {
        part(
            "competence (id, curriculum, code)",
            competence.id().value(),
            edition.id().value(),
            competence.code());
      }
      for (var course : edition.courses()) {
        part(
            "course (id, curriculum, key)",
            course.id().value(),
            edition.id().value(),
            course.key());
        for (var each : course.parts()) {
          part("course_part (id, course, key)", each.id().value(), course.id().value(), each.key());
        }
      }
    }
  }

  private void keep(Curriculum edition) throws SQLException {
    try (var insert =
        database.prepareStatement(
            """
            insert into curricula.curriculum (id, key, stage, speciality, valid_from, origin, hash, content, published_at)
            select ?, ?, ?, ?, '2099-01-01', 'EXAMPLE', sha256(convert_to(content, 'UTF8')), content, now()
            from (select ?::text as content) edition
            """)) {
      insert.setObject(1, edition.id().value());
      insert.setString(2, edition.key());
      insert.setString(3, edition.stage().name());
      insert.setString(4, SPECIALITY);
      insert.setString(5, CanonicalJson.write(edition));
      insert.execute();
    }
  }

  private void part(String table, UUID id, UUID of, String key) throws SQLException {
    try (var insert =
        database.prepareStatement("insert into curricula." + table + " values (?, ?, ?)")) {
      insert.setObject(1, id);
      insert.setObject(2, of);
      insert.setString(3, key);
      insert.execute();
    }
  }

  private static Curriculum edition(String key, Stage stage, int competences, int courses) {
    return new Curriculum(
        CurriculumId.of(named(key, "")),
        key,
        stage,
        SPECIALITY,
        "Almen medicin (måling)",
        LocalDate.of(2099, 1, 1),
        null,
        IntStream.rangeClosed(1, competences).mapToObj(n -> competence(key, n)).toList(),
        IntStream.rangeClosed(1, courses).mapToObj(n -> course(key, n)).toList(),
        List.of());
  }

  private static Competence competence(String edition, int n) {
    var roles = DoctorRole.values();
    return new Competence(
        CompetenceId.of(named(edition, "competence" + n)),
        "B" + n,
        "Varetage udredning og behandling af patienten med symptombillede " + n,
        "Lægen lægger en plan for udredning og behandling sammen med patienten, vurderer behovet for"
            + " henvisning, følger op på svar og forklarer, hvad der skal ske og hvorfor.",
        List.of(roles[n % roles.length]),
        List.of("Mesterlære i klinikken"),
        List.of(new Assessment("Mini-CEX", 1), new Assessment("Struktureret vejledersamtale", 1)));
  }

  /** The last is the speciality's, in parts. */
  private static Course course(String edition, int n) {
    var parts =
        n < 40
            ? List.<CoursePart>of()
            : IntStream.rangeClosed(1, PARTS).mapToObj(p -> part(edition, p)).toList();
    return new Course(
        CourseId.of(named(edition, "course" + n)),
        "BK" + n,
        parts.isEmpty() ? Course.Kind.GENERAL : Course.Kind.SPECIALITY,
        "Kursus " + n + " i ledelse, læring og samarbejde",
        parts.isEmpty() ? 21 : 210,
        parts);
  }

  private static CoursePart part(String edition, int n) {
    return new CoursePart(
        CoursePartId.of(named(edition, "part" + n)),
        "BD" + n,
        "Delkursus " + n + " i almen medicin",
        10);
  }

  private static UUID named(String edition, String part) {
    return UUID.nameUUIDFromBytes((edition + part).getBytes(StandardCharsets.UTF_8));
  }
}
