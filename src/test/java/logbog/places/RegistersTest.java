package logbog.places;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.Charset;
import logbog.ModuleTest;
import logbog.intake.Finding;
import logbog.intake.Intake;
import logbog.intake.Laid;
import org.junit.jupiter.api.Test;

/** The registers of schools and companies. */
@ModuleTest
record RegistersTest(Intake intake, Schools schools, Companies companies) {

  @Test
  void aSchoolIsKnownByItsNameHoweverItIsTyped() {
    assertTaken("skoler.csv", "institution_no;name\n771001;Ærøs Skole for Rebslagere\n");
    assertThat(schools.named(" ærøs skole for REBSLAGERE "))
        .contains(new School("771001", "Ærøs Skole for Rebslagere"));
  }

  @Test
  void schoolsStandInDanishOrder() {
    assertTaken(
        "skoler.csv", "institution_no;name\n772001;Årup Reb\n772002;Zahles Reb\n772003;Ølby Reb\n");
    assertThat(schools.all())
        .extracting(School::name)
        .containsSubsequence("Zahles Reb", "Ølby Reb", "Årup Reb");
  }

  @Test
  void aSchoolThatChangesItsNameKeepsItsNumber() {
    assertTaken("skoler.csv", "institution_no;name\n773001;Gammel Rebskole\n");
    assertTaken("skoler.csv", "institution_no;name\n773001;Ny Rebskole\n");
    assertThat(schools.named("Gammel Rebskole")).isEmpty();
    assertThat(schools.numbered("773001")).map(School::name).contains("Ny Rebskole");
  }

  @Test
  void aSchoolThatLeavesTheFileStaysKnown() {
    assertTaken("skoler.csv", "institution_no;name\n774001;Sejlmagerskolen\n");
    assertTaken("skoler.csv", "institution_no;name\n774002;Bødkerskolen\n");
    assertThat(schools.named("Sejlmagerskolen")).isPresent();
  }

  @Test
  void aCompanyIsKnownByItsNumber() {
    assertTaken("firmaer.csv", "cvr,name\nDK 99000104,\"Reb, Tov & Søn\"\n");
    assertThat(companies.nameOf(Cvr.of("99000104"))).contains("Reb, Tov & Søn");
  }

  @Test
  void ofACompanyThatStandsTwiceTheLastNameCounts() {
    assertTaken("firmaer.csv", "cvr;name\n99000112;Tov\n99000112;Tov og Net\n");
    assertThat(companies.nameOf(Cvr.of("99000112"))).contains("Tov og Net");
  }

  @Test
  void aFileWithOneWrongNumberIsNotTakenAtAll() {
    var found =
        Laid.read(intake, "firmaer.csv", "cvr;name\n99000120;Kurv A/S\n12345678;Skurk A/S\n");
    assertThat(found).extracting(Finding::line, Finding::field).containsExactly(tuple(3L, "cvr"));
    assertThat(companies.nameOf(Cvr.of("99000120"))).isEmpty();
  }

  @Test
  void aFileInWindows1252IsToldApart() {
    var bytes =
        "cvr;name\n99000120;Reb\n99000139;Ålegård\n".getBytes(Charset.forName("windows-1252"));
    var found = Laid.read(intake, "firmaer.csv", bytes);
    assertThat(found).extracting(Finding::line).containsExactly(3L);
    assertThat(found.getFirst().problem().key()).isEqualTo("intake.not-utf-8");
    assertThat(companies.nameOf(Cvr.of("99000120"))).isEmpty();
  }

  @Test
  void aFileInUtf16IsNotText() {
    assertThat(Laid.read(intake, "firmaer.csv", "cvr;name\n".getBytes(UTF_16))).isNotEmpty();
  }

  @Test
  void aFileOfNoKnownKindIsReported() {
    var found = Laid.read(intake, "indkøb.csv", "vare;antal\nReb;3\n");
    assertThat(found)
        .extracting(finding -> finding.problem().key())
        .containsExactly("intake.unknown");
  }

  @Test
  void missingColumnsAreNamed() {
    var found = Laid.read(intake, "skoler.csv", "institution_no;navn\n775001;Rebskolen\n");
    assertThat(found.getFirst().problem().arguments()).asList().containsExactly("name");
  }

  private void assertTaken(String file, String text) {
    assertThat(Laid.read(intake, file, text)).isEmpty();
  }
}
