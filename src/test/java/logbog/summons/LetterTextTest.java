package logbog.summons;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A letter's text is text: a fixed list of places is filled in, and nothing else happens. */
class LetterTextTest {

  private static final Filled FILLED =
      new Filled(
          "Mads Holm {skole} $1",
          "MS24-2",
          "2",
          "1. marts 2027",
          "4. marts 2027",
          "Midtby",
          "kontor@midtby.example");

  @Test
  void placesAreFilledInWhateverTheirCaseAndLetters() {
    assertThat(
            LetterText.paragraphs(
                "{Fornavn} på {hold}, {hovedforloeb}\n\n{oplæring slutter}/{OPLAERING-SLUTTER}",
                FILLED))
        .containsExactly("Mads på MS24-2, 2", "1. marts 2027/1. marts 2027");
  }

  @Test
  void whatIsFilledInIsNotReadAgain() {
    assertThat(LetterText.paragraphs("Hej {navn} ${navn}", FILLED))
        .containsExactly("Hej Mads Holm {skole} $1 $Mads Holm {skole} $1");
  }

  @Test
  void everyPlaceOfThePageCanBeFilledIn() {
    assertThat(LetterText.problem(String.join(" ", LetterText.places()))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Kære {lærer},summons.letter.unknown",
    "Hej {},summons.letter.unknown",
    "Se https://skolen.dk,summons.letter.link",
    "Se www.skolen.dk,summons.letter.link",
    "Mads 010101-1234,summons.letter.cpr",
  })
  void whatCannotBeSentIsQuestioned(String text, String problem) {
    assertThat(LetterText.problem(text).orElseThrow().key()).isEqualTo(problem);
  }

  @Test
  void aNameWithoutASurnameIsAFirstName() {
    assertThat(new Filled("Mads", "", "", "", "", "", "").firstName()).isEqualTo("Mads");
  }
}
