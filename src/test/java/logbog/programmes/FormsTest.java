package logbog.programmes;

import static logbog.programmes.Craft.goal;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import logbog.ModuleTest;
import logbog.intake.Finding;
import logbog.intake.Intake;
import logbog.intake.Laid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scale and the texts a programme asks with (V5). */
@ModuleTest
record FormsTest(Intake intake, Programmes programmes) {

  private static final String HEADER = "kind;value;label;words\n";
  private static final String TWO_LEVELS = "level;1;A;begynder\nlevel;2;B;rutineret\n";

  @Test
  void withoutAScaleOfItsOwnAProgrammeHasTheShippedOne() {
    var craft = craft(7201);
    craft.lay(goal("Bund"));
    assertThat(craft.sheet().scale())
        .extracting(RatingLevel::words)
        .containsExactly(
            "har ikke arbejdet med målet",
            "kan under vejledning arbejde med målet",
            "kan i samarbejde med andre arbejde med målet",
            "kan selvstændigt arbejde med målet");
  }

  @Test
  void aCommitteeMayGiveItsOwnScale() {
    var craft = craft(7202);
    craft.lay(goal("Bund"));
    assertThat(lay(7202, TWO_LEVELS)).isEmpty();
    assertThat(craft.sheet().scale())
        .containsExactly(
            new RatingLevel((short) 1, "A", "begynder"),
            new RatingLevel((short) 2, "B", "rutineret"));
  }

  @Test
  void theFormMaySayMoreThanTheScale() {
    var craft = craft(7203);
    craft.lay(goal("Bund"));
    var texts = "text;learner_word;;elev\ntext;legal_reference;;Efter reglerne\n";
    assertThat(lay(7203, TWO_LEVELS + texts + "text;guidance;;Tal sammen\n")).isEmpty();
    var sheet = craft.sheet();
    assertThat(sheet.learnerWord()).isEqualTo("elev");
    assertThat(sheet.legalReference()).isEqualTo("Efter reglerne");
    assertThat(sheet.guidance()).isEqualTo("Tal sammen");
  }

  @Test
  void aSheetOncePinnedKeepsItsScale() {
    var craft = craft(7204);
    craft.lay(goal("Bund"));
    var before = craft.pin();
    assertThat(lay(7204, TWO_LEVELS)).isEmpty();
    assertThat(programmes.sheet(before.hash()).scale()).isEqualTo(Form.SHIPPED.scale());
    assertThat(craft.pin().hash()).isNotEqualTo(before.hash());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "level;1;A;begynder\n",
        TWO_LEVELS + "level;2;C;avanceret\n",
        TWO_LEVELS + "level;x;C;avanceret\n",
        TWO_LEVELS + "level;3;C;\n",
        TWO_LEVELS + "trin;3;C;avanceret\n",
        TWO_LEVELS + "text;farve;;rød\n",
        TWO_LEVELS + "text;guidance;;A\ntext;guidance;;B\n",
        TWO_LEVELS + "text;learner_word;;studerende\n",
        TWO_LEVELS + "text;contact_email;;udvalget\n",
      })
  void aFormThatDoesNotHoldTogetherIsRefused(String rows) {
    assertThat(lay(7205, rows)).isNotEmpty();
  }

  private List<Finding> lay(int number, String rows) {
    return Laid.read(intake, number + ".scale.csv", HEADER + rows);
  }

  private Craft craft(int number) {
    return new Craft(number, intake, programmes);
  }
}
