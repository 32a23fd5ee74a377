package logbog.curricula;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import logbog.ModuleTest;
import logbog.intake.Finding;
import logbog.intake.Intake;
import logbog.intake.Laid;
import logbog.programmes.CanonicalJson;
import logbog.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What doctors are to learn: specialities, and editions that never change (M11). */
@ModuleTest
record CurriculaTest(Intake intake, Curricula curricula, JdbcClient jdbc) {

  private static final LocalDate EMPLOYED = LocalDate.of(2026, 9, 1);

  @Test
  void the39SpecialitiesStandInDanishOrder() {
    assertThat(curricula.specialities())
        .hasSizeGreaterThanOrEqualTo(39)
        .extracting(MedicalSpeciality::nameDa)
        .containsSubsequence("Akutmedicin", "Almen medicin", "Anæstesiologi", "Urologi");
  }

  @Test
  void theExampleOfKbuHas16CompetencesOverAllSevenRolesAndThreeCourses() {
    var kbu = inForce(Stage.KBU, null).orElseThrow();
    assertThat(kbu.title()).endsWith("(eksempel)");
    assertThat(kbu.competences()).hasSize(16).allMatch(it -> !it.assessments().isEmpty());
    assertThat(kbu.competences().stream().flatMap(it -> it.roles().stream()).collect(toSet()))
        .isEqualTo(Set.of(DoctorRole.values()));
    assertThat(kbu.courses()).extracting(Course::key).containsExactly("AKUT", "KOM", "LAER");
  }

  @Test
  void theExamplesOfGeneralPracticeHaveTheCoursesOfTheirStage() {
    assertThat(inForce(Stage.INTRODUCTION, "almen-medicin").orElseThrow().courses())
        .extracting(Course::key)
        .containsExactly("SOL1");
    var main = inForce(Stage.MAIN, "almen-medicin").orElseThrow();
    assertThat(main.courses()).extracting(Course::key).containsExactly("SOL2", "SOL3", "ALMEN");
    assertThat(main.courses().getLast().parts().stream().mapToInt(CoursePart::hours).sum())
        .isEqualTo(210);
    assertThat(main.research().stream().mapToInt(ResearchModule::hours).sum()).isEqualTo(148);
  }

  @Test
  void aCompetenceIsReadWhole() {
    lay(Written.main("laest-hel", "urologi", "2019-01-01").competence("FIM3"));
    var competence = curricula.named("laest-hel").orElseThrow().competences().getLast();
    assertThat(curricula.competence(competence.id())).isEqualTo(competence);
    assertThat(competence.code()).isEqualTo("FIM3");
    assertThat(competence.roles()).containsExactly(DoctorRole.LEADER, DoctorRole.SCHOLAR);
    assertThat(competence.assessments())
        .containsExactly(new Assessment("Mini-CEX", 2), new Assessment("Samtale", 1));
    assertThat(curricula.holding(competence.id()).key()).isEqualTo("laest-hel");
  }

  @Test
  void theSameFileAgainIsTheSameEditionAndAnotherTextIsRefused() {
    assertThat(lay(Written.main("fast", "neurologi", "2019-01-01"))).isEmpty();
    var first = curricula.named("fast").orElseThrow();
    assertThat(lay(Written.main("fast", "neurologi", "2019-01-01"))).isEmpty();
    assertThat(lay(Written.main("fast", "neurologi", "2019-01-01").competence("H2")))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.line()).isEqualTo(2);
              assertThat(it.problem().key()).isEqualTo("curricula.file.published");
            });
    assertThat(stored("fast")).isEqualTo(first);
  }

  /** M11: what counts is the day of employment, so several are in force at once. */
  @Test
  void aDoctorIsOnTheEditionInForceAtEmployment() {
    lay(Written.main("gammel", "radiologi", "2019-01-01"));
    lay(Written.main("ny", "radiologi", "2026-01-01"));
    assertThat(on("radiologi", LocalDate.of(2025, 12, 31))).contains("gammel");
    assertThat(on("radiologi", LocalDate.of(2026, 1, 1))).contains("ny");
    assertThat(on("radiologi", LocalDate.of(2018, 12, 31))).isEmpty();
  }

  @Test
  void anExampleCountsOnlyWhereThereIsNothingElse() {
    Laid.readShipped(
        intake,
        "e.csv",
        Written.main("eksempel", "patologisk-anatomi-og-cytologi", "2024-01-01").text());
    assertThat(on("patologisk-anatomi-og-cytologi", EMPLOYED)).contains("eksempel");
    lay(Written.main("rigtig", "patologisk-anatomi-og-cytologi", "2019-01-01"));
    assertThat(on("patologisk-anatomi-og-cytologi", EMPLOYED)).contains("rigtig");
  }

  @Test
  void theDayASpecialityJoinedIsKeptWhenALaterFileSaysNone() {
    var columns = "speciality_code;name_da;name_en;joined\n";
    Laid.read(intake, "s.csv", columns + "retsmedicin;Retsmedicin;Forensic medicine;2026-03-01\n");
    Laid.read(intake, "s.csv", columns + "retsmedicin;Retsmedicin;Forensic medicine;\n");
    assertThat(curricula.speciality("retsmedicin").orElseThrow().joined())
        .isEqualTo(LocalDate.of(2026, 3, 1));
  }

  @Test
  void whatIsInNoEditionIsNotThere() {
    var nobody = new Naming("findes-ikke").competence("1");
    assertThatThrownBy(() -> curricula.competence(nobody)).isInstanceOf(NotFound.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          competence;H1;T;U;;;;leder;L;M;;                   ! 4 ! code       ! curricula.file.twice
          competence;H2;T;U;;;;chef;L;M;;                    ! 4 ! roles      ! curricula.file.role
          competence;H2;T;U;;;;leder;L;0 x M;;               ! 4 ! assessments! web.field.number
          competence;H2;;U;;;;leder;L;M;;                    ! 4 ! title      ! web.field.missing
          competence;H 2;T;U;;;;leder;L;M;;                  ! 4 ! code       ! curricula.file.code-of-part
          course-part;K1;Del;;;;;;;;10;K                     ! 4 ! belongs_to ! curricula.file.no-course
          general-course;SOL2;Kursus;;;;;;;;0;               ! 4 ! hours      ! web.field.number
          lesson;K;Kursus;;;;;;;;10;                         ! 4 ! kind       ! curricula.file.kind
          speciality-course;K;Kursus;;;;;;;;10;              ! 2 !            ! curricula.file.part-hours
          research-module;F;Modul;;;;;;;;147;kurser          ! 2 !            ! curricula.file.research-hours
          research-module;F;Modul;;;;;;;;148;hjemme          ! 4 ! belongs_to ! curricula.file.half
          edition;;Igen;;MAIN;urologi;2019-01-01;;;;;        ! 4 ! curriculum ! curricula.file.edition-twice
          """)
  void aFileWithAMistakeIsRefusedWholeWithItsLine(
      String row, int line, @Nullable String field, String problem) {
    assertThat(lay(Written.main("forkert", "urologi", "2019-01-01").row(row.strip())))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.line()).isEqualTo(line);
              assertThat(it.field()).isEqualTo(field == null ? "" : field.strip());
              assertThat(it.problem().key()).isEqualTo(problem.strip());
            });
    assertThat(curricula.named("forkert")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          edition;;T;;KBU;urologi;2019-01-01;;;;;     ! curricula.file.speciality
          edition;;T;;INTRODUCTION;;2019-01-01;;;;;   ! curricula.file.speciality
          edition;;T;;TURNUS;urologi;2019-01-01;;;;;  ! curricula.file.stage
          edition;;T;;KBU;;2019-01-01;;;;;            ! curricula.file.no-competences
          competence;H1;T;U;;;;leder;L;M;;            ! curricula.file.no-edition
          edition;;T;;MAIN;urologi;;;;;;              ! web.field.missing
          """)
  void anEditionWithoutAProperHeadingIsRefused(String row, String problem) {
    assertThat(lay(Written.bare("hovedloes", row.strip())))
        .extracting(it -> it.problem().key())
        .contains(problem.strip());
  }

  @Test
  void anUnknownSpecialityIsNotLearnedFromACurriculum() {
    assertThat(lay(Written.main("ukendt", "astrologi", "2019-01-01")))
        .extracting(it -> it.problem().key())
        .containsExactly("curricula.file.no-speciality");
  }

  private Optional<Curriculum> inForce(Stage stage, @Nullable String speciality) {
    return curricula.inForce(stage, speciality, EMPLOYED);
  }

  private Optional<String> on(String speciality, LocalDate day) {
    return curricula.inForce(Stage.MAIN, speciality, day).map(Curriculum::key);
  }

  private Curriculum stored(String key) {
    return jdbc.sql("select content from curricula.curriculum where key = :key")
        .param("key", key)
        .query((row, n) -> CanonicalJson.read(row.getString(1), Curriculum.class))
        .single();
  }

  private List<Finding> lay(Written file) {
    return Laid.read(intake, "maal.csv", file.text());
  }
}
