package logbog.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import logbog.ModuleTest;
import logbog.people.Cpr;
import logbog.people.Identities;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.places.Region;
import logbog.posts.Element;
import logbog.posts.Postings;
import logbog.posts.Posts;
import logbog.registers.Judged.Verdict;
import logbog.roles.Clinic;
import logbog.roles.Role;
import logbog.roles.Scope;
import logbog.web.NotFound;
import logbog.web.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file of the registers: looked at line by line, then taken once and whole (M12, M13). */
@ModuleTest
record ImportsTest(
    Clinic clinic,
    Postings postings,
    Imports imports,
    Identities identities,
    People people,
    Posts posts,
    JdbcClient jdbc) {

  @Test
  void aFileIsLookedAtFirstAndTakenOnceAndTheSameAgainChangesNothing() {
    var inger = clinic.cast().inger();
    var cpr = Register.cpr();
    var file = two(cpr, Register.email()).bytes();
    var first = imports.bring(inger, "nord.csv", file);
    assertThat(verdicts(inger, first)).containsExactly(Verdict.NEW, Verdict.NEW);
    assertThat(identities.find(cpr)).isEmpty();
    take(inger, first);
    var doctor = identities.find(cpr).orElseThrow();
    assertThat(people.get(doctor).name()).isEqualTo("Åse Nygård");
    assertThat(posts.of(doctor).getFirst().elements())
        .extracting(Element::number)
        .containsExactly(1, 2);
    assertThatThrownBy(() -> imports.preview(inger, first)).isInstanceOf(NotFound.class);
    assertThat(imports.file(inger, first).taken().orElseThrow().fresh()).isEqualTo(2);
    var again = imports.bring(inger, "nord.csv", file);
    assertThat(imports.preview(inger, again).changesAnything()).isFalse();
    assertThat(verdicts(inger, again)).containsExactly(Verdict.UNCHANGED, Verdict.UNCHANGED);
  }

  @Test
  void windowsLettersAndCommasAreReadAsWell() {
    var inger = clinic.cast().inger();
    var file = two(Register.cpr(), Register.email()).inWindows1252();
    assertThat(imports.preview(inger, imports.bring(inger, "nord.csv", file)).lines())
        .extracting(Judged::name)
        .containsOnly("Åse Nygård");
  }

  @Test
  void aLineThatIsWrongStaysOutWithItsReasonAndTheOthersGo() {
    var inger = clinic.cast().inger();
    var today = postings.today();
    var good = Register.cpr();
    var register = new Register().line(good, Register.email(), 1, today, today.plusDays(180));
    wrong(register, RegisterColumns.CPR, "310299-1234");
    wrong(register, RegisterColumns.SPECIALITY, "haarfletning", "introduktion");
    wrong(register, RegisterColumns.SPECIALITY, "neurologi", "introduktion");
    wrong(register, RegisterColumns.REGION, "Øst");
    wrong(register, RegisterColumns.TO, today.minusDays(1).toString());
    wrong(register, RegisterColumns.EMAIL, "ikke en adresse");
    wrong(register, RegisterColumns.PERCENT, "120");
    wrong(register, RegisterColumns.HOSPITAL, "");
    var id = imports.bring(inger, "nord.csv", register.bytes());
    var preview = imports.preview(inger, id);
    assertThat(preview.count(Verdict.NEW)).isEqualTo(1);
    assertThat(preview.lines())
        .filteredOn(it -> it.verdict() == Verdict.WRONG)
        .extracting(Judged::number, it -> key(it))
        .containsExactly(
            tuple(3L, "people.cpr.date"),
            tuple(4L, "registers.line.speciality"),
            tuple(5L, "registers.line.no-curriculum"),
            tuple(6L, "registers.line.other-region"),
            tuple(7L, "registers.line.backwards"),
            tuple(8L, "registers.line.email"),
            tuple(9L, "web.field.number"),
            tuple(10L, "registers.line.hospital"));
    take(inger, id);
    assertThat(identities.find(good)).isPresent();
    assertThat(imports.file(inger, id).taken().orElseThrow().wrong()).isEqualTo(8);
  }

  @Test
  void elementsThatOverlapAreTakenOnlyIfTheSecretariatSaysSo() {
    var inger = clinic.cast().inger();
    var today = postings.today();
    var cpr = Register.cpr();
    var email = Register.email();
    var file =
        new Register()
            .line(cpr, email, 1, today, today.plusDays(180))
            .line(cpr, email, 2, today.plusDays(100), today.plusDays(300))
            .but(RegisterColumns.EMPLOYED, today.toString())
            .bytes();
    var id = imports.bring(inger, "nord.csv", file);
    assertThat(verdicts(inger, id)).containsExactly(Verdict.QUESTIONED, Verdict.QUESTIONED);
    take(inger, id);
    assertThat(identities.find(cpr)).isEmpty();
    var again = imports.bring(inger, "nord.csv", file);
    imports.take(inger, again, imports.preview(inger, again).digest(), true, false);
    assertThat(posts.of(identities.find(cpr).orElseThrow()).getFirst().elements()).hasSize(2);
  }

  @Test
  void anElementThatMovesOrVanishesStaysInItsHistory() {
    var inger = clinic.cast().inger();
    var cpr = Register.cpr();
    var email = Register.email();
    take(inger, imports.bring(inger, "1.csv", two(cpr, email).bytes()));
    var before = posts.of(identities.find(cpr).orElseThrow()).getFirst();
    var from = before.employedOn();
    var moved =
        new Register()
            .line(cpr, email, 1, from, from.plusDays(200))
            .but(RegisterColumns.PERCENT, "80");
    var id = imports.bring(inger, "2.csv", moved.bytes());
    var preview = imports.preview(inger, id);
    assertThat(verdicts(inger, id)).containsExactly(Verdict.QUESTIONED);
    assertThat(preview.vanished()).extracting(Vanished::number).containsExactly(2);
    imports.take(inger, id, preview.digest(), true, true);
    var now = posts.get(before.id());
    assertThat(now.elements()).extracting(Element::percent).containsExactly(80);
    assertThat(posts.history(before.elements().getFirst().id())).hasSize(2);
    assertThat(posts.history(before.elements().getLast().id()).getFirst().withdrawn()).isTrue();
  }

  @Test
  void ofTwoSecretariatsAtOnceOneTakesAndTheOtherLooksAgain() throws Exception {
    var cast = clinic.cast();
    var other = clinic.also(clinic.person("Ida Lind"), Role.SECRETARIAT, Scope.in(Region.NORTH));
    var file = two(Register.cpr(), Register.email()).bytes();
    var one = imports.bring(cast.inger(), "a.csv", file);
    var two = imports.bring(other, "b.csv", file);
    var digest = imports.preview(cast.inger(), one).digest();
    try (var both = Executors.newFixedThreadPool(2)) {
      var first = both.submit(() -> imports.take(cast.inger(), one, digest, false, false));
      var second = both.submit(() -> imports.take(other, two, digest, false, false));
      var failed = 0;
      for (var each : List.of(first, second)) {
        try {
          each.get();
        } catch (ExecutionException overtaken) {
          assertThat(overtaken).hasCauseInstanceOf(ImportOvertaken.class);
          failed++;
        }
      }
      assertThat(failed).isEqualTo(1);
    }
  }

  @Test
  void itIsTakenWholeOrNotAtAll() {
    var inger = clinic.cast().inger();
    var cpr = Register.cpr();
    var id = imports.bring(inger, "nord.csv", two(cpr, Register.email()).bytes());
    assertThatThrownBy(() -> imports.take(inger, id, "0".repeat(64), false, false))
        .isInstanceOf(ImportOvertaken.class);
    assertThat(identities.find(cpr)).isEmpty();
    assertThat(imports.waiting(inger, id)).isTrue();
  }

  @Test
  void noNumberIsLeftToReadWhileAFileWaits() {
    var inger = clinic.cast().inger();
    var cpr = Register.cpr();
    var id = imports.bring(inger, "nord.csv", two(cpr, Register.email()).bytes());
    var kept =
        new String(
            jdbc.sql("select sealed from registers.waiting where file_id = :id")
                .param("id", id.value())
                .query(byte[].class)
                .single(),
            StandardCharsets.ISO_8859_1);
    assertThat(kept).doesNotContain(cpr.value(), cpr.written(), "Nyg");
    assertThat(imports.preview(inger, id).lines())
        .extracting(Judged::cpr)
        .containsOnly(cpr.masked());
  }

  @Test
  void forAnyOtherRoleAndRegionThereAreNoImports() {
    var cast = clinic.cast();
    var id = imports.bring(cast.inger(), "n.csv", two(Register.cpr(), Register.email()).bytes());
    for (var other : List.of(cast.palle(), cast.karen(), cast.freja(), cast.dorte())) {
      assertThatThrownBy(() -> imports.preview(other, id)).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void aFileOfSomethingElseIsRefusedWithWhatItLacks() {
    var inger = clinic.cast().inger();
    assertThatThrownBy(
            () -> imports.bring(inger, "x.csv", "cpr;navn\n1;2\n".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(FileUnfit.class);
  }

  private Register two(Cpr cpr, String email) {
    var from = postings.today();
    return new Register()
        .line(cpr, email, 1, from, from.plusDays(180))
        .line(cpr, email, 2, from.plusDays(181), from.plusDays(360))
        .but(RegisterColumns.EMPLOYED, from.toString());
  }

  private void wrong(Register register, String column, String value) {
    wrong(register, column, value, "KBU");
  }

  private void wrong(Register register, String column, String value, String stage) {
    LocalDate today = postings.today();
    register
        .line(Register.cpr(), Register.email(), 1, today, today.plusDays(180))
        .but(RegisterColumns.STAGE, stage)
        .but(column, value);
  }

  private static String key(Judged judged) {
    return judged.remark() instanceof Problem problem ? problem.key() : "";
  }

  private List<Verdict> verdicts(Viewer.Clinician viewer, ImportId id) {
    return imports.preview(viewer, id).lines().stream().map(Judged::verdict).toList();
  }

  private void take(Viewer.Clinician viewer, ImportId id) {
    imports.take(viewer, id, imports.preview(viewer, id).digest(), false, false);
  }
}
