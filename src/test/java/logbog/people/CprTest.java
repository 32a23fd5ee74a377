package logbog.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import logbog.roles.Clinic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers here are nobody's: of days that do not exist, or of people born in 2057. */
class CprTest {

  @ParameterizedTest
  @CsvSource({
    "010157-5000",
    "0101575000",
    " 010157 5000 ",
    "01 01 57 - 5000",
  })
  void spacesAndAHyphenDoNoHarm(String typed) {
    assertThat(Cpr.read(typed)).isEqualTo(new Cpr("0101575000"));
  }

  @ParameterizedTest
  @CsvSource({"0101575000", "0101575001", "0101575002", "0101575003", "0101575004"})
  void modulus11RejectsNothing(String typed) {
    assertThat(Cpr.read(typed)).isInstanceOf(Cpr.class);
  }

  @ParameterizedTest
  @CsvSource({
    "3002575000, people.cpr.date",
    "2902575000, people.cpr.date",
    "0013575000, people.cpr.date",
    "0113575000, people.cpr.date",
    "3202575000, people.cpr.date",
    "7101575000, people.cpr.date",
    "010157500, people.cpr.length",
    "01015750000, people.cpr.length",
    "010157-50A0, people.cpr.length",
    "'', people.cpr.missing",
    "' - ', people.cpr.missing",
  })
  void whatIsNoNumberIsRefusedAndSaysWhy(String typed, String why) {
    assertThat(Cpr.read(typed)).isEqualTo(new CprRead.Wrong(why));
  }

  /** A day in a leap year of one century is none in another's. */
  @ParameterizedTest
  @CsvSource({
    "3112990000, 1999-12-31",
    "3112003999, 1900-12-31",
    "3112364000, 2036-12-31",
    "3112374000, 1937-12-31",
    "3112369000, 2036-12-31",
    "3112379000, 1937-12-31",
    "3112575000, 2057-12-31",
    "3112585000, 1858-12-31",
    "3112578000, 2057-12-31",
    "3112588000, 1858-12-31",
    "2902004000, 2000-02-29",
  })
  void theSeventhDigitAndTheYearSayTheCentury(String typed, LocalDate born) {
    assertThat(Cpr.read(typed))
        .isInstanceOfSatisfying(Cpr.class, cpr -> assertThat(cpr.birthDate()).contains(born));
  }

  @Test
  void aLeapDayExistsOnlyInItsCentury() {
    assertThat(Cpr.read("2902000000")).isEqualTo(new CprRead.Wrong("people.cpr.date"));
  }

  @Test
  void aSubstituteHasALetterAndSaysThatItIsOne() {
    var read = Cpr.readSubstitute("010157-x12a");
    assertThat(read).isEqualTo(new Cpr("010157X12A"));
    assertThat(((Cpr) read).substitute()).isTrue();
    assertThat(((Cpr) read).birthDate()).isEmpty();
    assertThat(new Cpr("0101575000").substitute()).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0101575000", "010157-A", "ABCDEF1234", "''", "010157-Æ123"})
  void aSubstituteIsNeverARealNumber(String typed) {
    assertThat(Cpr.readSubstitute(typed)).isEqualTo(new CprRead.Wrong("people.cpr.substitute"));
  }

  @Test
  void itPrintsItselfMasked() {
    var cpr = new Cpr("0101575000");
    assertThat("" + cpr).isEqualTo("010157-xxxx");
    assertThat(cpr.masked()).isEqualTo("010157-xxxx");
    assertThat(cpr.written()).isEqualTo("010157-5000");
  }

  @Test
  void thePeopleOfTheTestsAreNotBornYet() {
    assertThat(Clinic.cpr(1).birthDate().orElseThrow().getYear()).isEqualTo(2057);
    assertThat(Clinic.cpr(250_000).birthDate().orElseThrow().getYear()).isEqualTo(2057);
  }

  @ParameterizedTest
  @CsvSource({
    "20123456, +4520123456",
    "20 12 34 56, +4520123456",
    "+45 20123456, +4520123456",
    "004520123456, +4520123456",
    "+46 70 123 45 67, +46701234567",
  })
  void aMobileNumberCanBeCalledFromAnywhere(String typed, String stored) {
    assertThat(Mobile.parse(typed)).contains(new Mobile(stored));
  }

  @ParameterizedTest
  @CsvSource({"2012345", "201234567", "+45 2012345", "+0 2012345678", "abc", "''"})
  void whatIsNoMobileNumberIsNone(String typed) {
    assertThat(Mobile.parse(typed)).isEmpty();
  }
}
