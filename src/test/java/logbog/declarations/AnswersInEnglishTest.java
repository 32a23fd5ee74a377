package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import logbog.ModuleTest;
import logbog.declarations.web.OfficePage;
import logbog.declarations.web.SignedView;
import logbog.programmes.Contact;
import logbog.web.Drawings;
import logbog.web.Problems;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/**
 * A signed declaration read in English: translated where the committee has, else said to be Danish.
 */
@ModuleTest
record AnswersInEnglishTest(Drawings drawings) {

  @Test
  void whatIsTranslatedIsReadInEnglishAndWhatIsNotIsSpokenAsDanish() {
    var page = page("en");
    assertThat(page.select("tbody th > span").eachText())
        .contains("The apprentice can make a part of furniture from a drawing");
    assertThat(page.select(".lb-items span").eachText())
        .contains("Chooses materials and tools for task 2");
    assertThat(page.select("td > span").eachText()).contains("Can do it with guidance");
    assertThat(page.select("main [lang=da]").eachText())
        .contains("Møbelsnedker", "Har ikke arbejdet med målet")
        .contains("Lærlingen kan fremstille en møbeldel efter tegning")
        .noneMatch(text -> text.contains("The apprentice") || text.contains("Can do it"));
  }

  @Test
  void inDanishNothingIsAForeignWord() {
    var page = page("da");
    assertThat(page.select("main [lang]")).isEmpty();
    assertThat(page.text()).doesNotContain("The apprentice can", "Can do it");
  }

  private Document page(String language) {
    var print = PrintSamples.usual(4);
    var file =
        new DeclarationFile(
            print.declaration(),
            null,
            print.filling(),
            print.hallmark(),
            null,
            null,
            false,
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            new Contact("Udvalget", "udvalg@traefag.example", ""));
    var page =
        new OfficePage(
            file, List.of(), SignedView.of(file, OfficePage.SHELF), false, "", Problems.none());
    return Jsoup.parse(drawings.draw(page, Locale.of(language)));
  }
}
