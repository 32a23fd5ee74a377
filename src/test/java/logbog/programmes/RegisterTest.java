package logbog.programmes;

import static logbog.programmes.Craft.BEGUN;
import static logbog.programmes.Craft.ENDS;
import static logbog.programmes.Craft.goal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import logbog.ModuleTest;
import logbog.intake.Finding;
import logbog.intake.Intake;
import logbog.intake.Laid;
import logbog.places.Committees;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The register of programmes and specialities, and whom to ask. */
@ModuleTest
record RegisterTest(Intake intake, Programmes programmes, Committees committees) {

  @Test
  void allProgrammesCanBeChosenAlsoThoseWithoutGoals() {
    assertThat(programmes.specialities())
        .extracting(Speciality::name)
        .contains("Tømrer", "Urmager", "Datatekniker med speciale i programmering")
        .hasSizeGreaterThanOrEqualTo(128);
  }

  @Test
  void programmesStandInDanishOrder() {
    assertThat(programmes.specialities())
        .extracting(Speciality::programmeName)
        .containsSubsequence("Anlægsgartner", "Webudvikler")
        .containsSubsequence("Mejerist", "Murer", "Møbelsnedker og orgelbygger")
        .containsSubsequence(
            "Social- og sundhedshjælper", "Støberitekniker", "Værktøjsuddannelsen");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Møbelsnedker", "Bygningssnedker", "Maskinsnedker"})
  void theShippedExamplesAreMarkedAndCanBeAsked(String name) {
    var craft = craft(7301);
    var sheet = programmes.pin(craft.speciality(name).id(), BEGUN, ENDS).sheet();
    assertThat(sheet.version()).startsWith("eksempel");
    assertThat(sheet.goals()).hasSizeBetween(12, 15);
    assertThat(Craft.titles(sheet)).allMatch(title -> title.endsWith("(eksempel)"));
  }

  @Test
  void namesAreTheSameWhateverTheCaseOfTheirLetters() {
    assertThat(lay("", "KURVEFLETTER 7302;FLET 7302")).isEmpty();
    craft(7302).lay(goal("Bund"));
    assertThat(programmes.specialities())
        .filteredOn(known -> known.name().equalsIgnoreCase("Flet 7302"))
        .singleElement()
        .matches(Speciality::hasGoals);
  }

  @Test
  void aNumberBelongsToOneProgramme() {
    craft(7303).lay(goal("Bund"));
    assertThat(lay(";programme_no", "Bødker 7303;Bødker 7303;7303"))
        .extracting(Finding::field)
        .containsExactly("programme_no");
    assertThat(programmes.specialities())
        .extracting(Speciality::name)
        .doesNotContain("Bødker 7303");
  }

  @Test
  void theRegisterSaysWhomToAskAndWhatLearnersAreCalled() {
    var craft = craft(7304);
    craft.lay(goal("Bund"));
    var row = "Kurvefletter 7304;Flet 7304;Inga;inga@flet.example;+4500000002;elev";
    assertThat(lay(";contact_name;contact_email;contact_phone;learner_word", row)).isEmpty();
    assertThat(craft.contact()).isEqualTo(new Contact("Inga", "inga@flet.example", "+4500000002"));
    assertThat(craft.sheet().learnerWord()).isEqualTo("elev");
  }

  @Test
  void anEmptyFieldErasesNothing() {
    var craft = craft(7305);
    craft.lay(goal("Bund"));
    lay(";contact_name;contact_email", "Kurvefletter 7305;Flet 7305;Inga;inga@flet.example");
    lay(";contact_name;contact_email", "Kurvefletter 7305;Flet 7305;;");
    assertThat(craft.contact().email()).isEqualTo("inga@flet.example");
  }

  @Test
  void theFormMaySayWhomToAskWhereTheRegisterDoesNot() {
    var craft = craft(7306);
    craft.lay(goal("Bund"));
    var form =
        "kind;value;label;words\nlevel;1;A;a\nlevel;2;B;b\n"
            + "text;contact_name;;Eva\ntext;contact_email;;eva@flet.example\n";
    assertThat(Laid.read(intake, "7306.scale.csv", form)).isEmpty();
    assertThat(craft.contact()).isEqualTo(new Contact("Eva", "eva@flet.example", ""));
  }

  @Test
  void whereNobodyIsNamedTheOperatorIsAsked() {
    var craft = craft(7307);
    craft.lay(goal("Bund"));
    assertThat(craft.contact().email()).isEqualTo("drift@logbog.example");
  }

  @Test
  void aCommitteeIsKnownByTheProgrammesThatNameIt() {
    assertThat(lay(";committee", "Kurvefletter 7308;Flet 7308;Fletudvalget")).isEmpty();
    assertThat(committees.named("fletudvalget")).isPresent();
  }

  private List<Finding> lay(String columns, String row) {
    return Laid.read(intake, "register.csv", "programme;speciality" + columns + "\n" + row + "\n");
  }

  private Craft craft(int number) {
    return new Craft(number, intake, programmes);
  }
}
