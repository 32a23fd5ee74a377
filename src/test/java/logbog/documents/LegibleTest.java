package logbog.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntPredicate;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** What is written is read, or seen not to be. */
class LegibleTest {

  private static final IntPredicate LATIN = c -> c >= ' ' && c < 0x250 && c != 0xAD && c != 0x7F;

  @Test
  void whatCanBePrintedStandsAsItIs() {
    assertThat(Legible.of("Blåbærgrød <b> & \"é\"\nnæste linje", LATIN))
        .isEqualTo("Blåbærgrød <b> & \"é\"\nnæste linje");
  }

  @Test
  void anAccentWrittenApartJoinsItsLetter() {
    assertThat(Legible.of("bla\u030abær 漢", LATIN)).isEqualTo("blåbær [?]");
  }

  @Test
  void whatCannotBePrintedIsMarkedOnceAStretch() {
    assertThat(Legible.of("Godt 😀👍🏽👨‍👩‍👧 arbejde 漢字!", LATIN))
        .isEqualTo("Godt [?] arbejde [?]!");
  }

  @Test
  void whatNobodySeesIsLeftOut() {
    assertThat(Legible.of("af\u00adde\u200bling\u0007\u202e x\u2003y\tz non\u2011stop", LATIN))
        .isEqualTo("afdeling x y z non-stop");
  }

  @Test
  void theMarkIsExplainedOnlyWhereItStands() {
    var page = Jsoup.parse("<p>Hej 😀</p><p class=\"if-illegible\">Forklaring</p>");
    Legible.make(page, LATIN);
    assertThat(page.text()).isEqualTo("Hej [?] Forklaring");
    var plain = Jsoup.parse("<p>Hej</p><p class=\"if-illegible\">Forklaring</p>");
    Legible.make(plain, LATIN);
    assertThat(plain.text()).isEqualTo("Hej");
  }
}
