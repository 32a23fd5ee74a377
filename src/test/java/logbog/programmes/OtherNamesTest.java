package logbog.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import logbog.ModuleTest;
import logbog.audit.Actor;
import logbog.intake.Intake;
import logbog.intake.Laid;
import org.junit.jupiter.api.Test;

/** What else a speciality is called, and what becomes of a name it had. */
@ModuleTest
record OtherNamesTest(Intake intake, Programmes programmes, Publications publications) {

  @Test
  void aSpecialityIsFoundByAnotherWordForIt() {
    assertThat(programmes.search("sosu-ass"))
        .extracting(Found::name)
        .containsExactly("Social- og sundhedsassistent");
  }

  @Test
  void oldAndNewWordsForTrainingAreLeftAside() {
    assertThat(programmes.search("praktikmål tømrer")).extracting(Found::name).contains("Tømrer");
    assertThat(programmes.search("oplæring tømrer lærling"))
        .extracting(Found::name)
        .contains("Tømrer");
  }

  @Test
  void whatIsTypedIsNoPattern() {
    assertThat(programmes.search("%")).isEmpty();
    assertThat(programmes.search("")).hasSizeGreaterThanOrEqualTo(128);
  }

  @Test
  void aRenamedSpecialityIsTheSameUnderItsNewName() {
    var craft = new Craft(7501, intake, programmes);
    craft.lay(Craft.goal("Bund"));
    var before = craft.speciality();
    rename(7501);
    assertThat(craft.speciality("Fletning 7501").id()).isEqualTo(before);
    assertThat(programmes.search("flet 7501"))
        .extracting(Found::name)
        .containsExactly("Fletning 7501");
  }

  @Test
  void aFileThatStillSaysTheOldNameMakesNoSpecialityAnew() {
    var craft = new Craft(7502, intake, programmes);
    craft.lay(Craft.goal("Bund"));
    rename(7502);
    craft.lay(Craft.goal("Kant"));
    assertThat(programmes.search("Kurvefletter 7502")).hasSize(1);
    var speciality = craft.speciality("Fletning 7502").id();
    assertThat(Craft.titles(programmes.pin(speciality, Craft.BEGUN, Craft.ENDS).sheet()))
        .containsExactly("Kant");
  }

  @Test
  void whatWasPublishedUnderTheOldNameIsStillAsked() {
    var craft = new Craft(7503, intake, programmes);
    craft.lay(Craft.goal("Bund"));
    var speciality = craft.speciality(craft.specialityName());
    var edition = Wicker.edition(Wicker.goal(500, "Udvalgets", speciality.name()));
    publications.publish(
        speciality.programme(),
        new Edition(
            7503,
            craft.name(),
            "1",
            LocalDate.of(2023, 8, 1),
            edition.audience(),
            edition.goals(),
            edition.scale(),
            edition.texts()),
        new Actor(Actor.Kind.OFFICE, "eva@udvalg.example"));
    rename(7503);
    assertThat(Craft.titles(programmes.pin(speciality.id(), Craft.BEGUN, Craft.ENDS).sheet()))
        .containsExactly("Udvalgets");
  }

  private void rename(int number) {
    var row =
        "programme;speciality;known_as;renamed_on\nKurvefletter %d;Fletning %d;Flet %d;2026-08-01\n";
    assertThat(Laid.read(intake, "navne.csv", row.formatted(number, number, number))).isEmpty();
  }
}
