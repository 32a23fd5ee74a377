package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import logbog.ModuleTest;
import logbog.declarations.web.SignedPrint;
import logbog.documents.Documents;
import logbog.documents.Proof;
import org.junit.jupiter.api.Test;

/** What a declaration is on paper. */
@ModuleTest
record PrintTest(Documents documents) {

  private static final Locale DANISH = Locale.of("da");
  private static final Locale ENGLISH = Locale.of("en");

  @Test
  void anyDeclarationIsFitForTheArchiveAndForEveryReader() throws Exception {
    for (var print : List.of(PrintSamples.usual(3), PrintSamples.tooMuch())) {
      for (var language : List.of(DANISH, ENGLISH)) {
        try (var proof = proof(print, language)) {
          assertThat(proof.flaws()).isEmpty();
          assertThat(proof.language()).isEqualTo(language.getLanguage());
        }
      }
    }
  }

  @Test
  void everySheetOfPaperSaysWhoseItIsAndHowManyThereAre() throws Exception {
    try (var proof = proof(PrintSamples.tooMuch(), DANISH)) {
      var pages = proof.pages();
      assertThat(pages).hasSizeGreaterThan(5);
      for (int n = 1; n <= pages.size(); n++) {
        assertThat(pages.get(n - 1))
            .contains(PrintSamples.LONG_NAME, "Side " + n + " af " + pages.size())
            .contains("ERSTATTET", "BESTRIDT");
      }
    }
  }

  @Test
  void theGoalsAreATableWhoseCellsHaveHeaders() throws Exception {
    try (var proof = proof(PrintSamples.usual(40), DANISH)) {
      var tags = proof.tags();
      assertThat(tags).contains("H1", "H2", "Table", "THead", "Caption", "TD");
      // Three columns and forty goals, and the facts before and after them.
      assertThat(tags.stream().filter("TH"::equals).count()).isGreaterThanOrEqualTo(43);
    }
  }

  @Test
  void whatWasAnsweredIsReadInTheReadersLanguage() throws Exception {
    try (var proof = proof(PrintSamples.usual(3), DANISH)) {
      assertThat(proof.title()).isEqualTo("Mads Holm, erklæring for perioden til 1. december 2026");
      assertThat(proof.text())
          .contains(
              "Oplæringserklæring", "Erklæringens art Almindelig", "Maskinværksted og montage")
          .contains(
              "1 Kan udføre opgaven under", "(uændret)", "Karen Lund", "Kvitteringsnummer 1234")
          .doesNotContain("ERSTATTET", "BESTRIDT", "[?]");
    }
    try (var proof = proof(PrintSamples.usual(3), ENGLISH)) {
      assertThat(proof.text()).contains("Training declaration", "Receipt number 1234");
      assertThat(proof.pages().getFirst()).contains("Page 1 of 2");
      assertThat(proof.text().replaceAll("\\s+", " "))
          .contains(
              "2 The apprentice can make a part", "Chooses materials", "Can do it with guidance");
      // Speciality and programme, two goals, four items, two levels, the legal reference.
      assertThat(proof.tagsIn("da")).contains("TD", "P").hasSize(11);
    }
  }

  @Test
  void aPaperCanBeCheckedByItsCode() throws Exception {
    for (var print : List.of(PrintSamples.usual(3), PrintSamples.tooMuch())) {
      var code = print.hallmark().code().written();
      try (var proof = proof(print, DANISH)) {
        assertThat(proof.scanned()).isEqualTo(PrintSamples.OURS.to("/kontrol/" + code));
        assertThat(proof.pages()).allSatisfy(page -> assertThat(page).contains(code));
        assertThat(proof.text().replaceAll("\\s+", " "))
            .contains(
                "Kontrolkode " + code, "Fingeraftryk (SHA-256) " + print.hallmark().hashInGroups());
        assertThat(proof.text().replaceAll("\\s+", "")).contains(PrintSamples.OURS.to("/kontrol."));
        assertThat(proof.tags()).contains("Figure");
      }
    }
  }

  @Test
  void theKindIsNamed() throws Exception {
    var unchanged = new Aftermath(false, false, false);
    try (var proof = proof(PrintSamples.of(3, Kind.FINAL, unchanged), DANISH)) {
      assertThat(proof.text())
          .contains("Afsluttende oplæringserklæring", "Erklæringens art Afsluttende");
    }
    try (var proof = proof(PrintSamples.of(3, Kind.PARTIAL, unchanged), DANISH)) {
      assertThat(proof.text()).contains("Erklæringens art Delvis");
    }
  }

  @Test
  void whatHasComeOfItSinceIsSaid() throws Exception {
    assertThat(saidSince(new Aftermath(true, false, false)))
        .contains("BESTRIDT", "Erklæringen er bestridt")
        .doesNotContain("ERSTATTET");
    assertThat(saidSince(new Aftermath(false, true, false)))
        .contains("En rettelse er på vej")
        .doesNotContain("ERSTATTET", "BESTRIDT");
    assertThat(saidSince(new Aftermath(false, false, true)))
        .contains("ERSTATTET", "Den gælder ikke længere")
        .doesNotContain("BESTRIDT");
  }

  @Test
  void whatIsTypedIsTextAndNothingElse() throws Exception {
    var typed = "<img src='file:///etc/passwd'><style>* { display: none }</style>&lt;</p><h1>Ny";
    try (var proof = proof(PrintSamples.saying(typed), DANISH)) {
      assertThat(proof.text().replaceAll("\\s+", " ")).contains(typed);
      assertThat(proof.tags().stream().filter("H1"::equals)).hasSize(1);
    }
  }

  @Test
  void whatNoFontHasIsMarkedAndTheMarkExplained() throws Exception {
    try (var proof = proof(PrintSamples.saying(PrintSamples.UNPRINTABLE), DANISH)) {
      assertThat(proof.text())
          .contains(
              "Godt [?] [?] én afdeling ‘’ – → Ω", "Tegn, der ikke kan trykkes, står som [?].");
    }
  }

  @Test
  void theSameDeclarationIsTheSameBytesWhateverItsReadersHaveDone() {
    var completed = PrintSamples.usual(40);
    var d = completed.declaration();
    var read =
        new Declaration(
            d.id(),
            d.apprentice(),
            d.apprenticeName(),
            d.workplaceName(),
            d.cvr(),
            d.speciality(),
            d.specialityName(),
            d.period(),
            d.sheet(),
            d.pinned(),
            d.requestedAt(),
            d.revises(),
            d.revisionReason(),
            Status.READ);
    var prints =
        Stream.of(
                completed,
                completed,
                new Print(read, completed.filling(), completed.since(), completed.hallmark()))
            .map(print -> pdf(print, DANISH));
    assertThat(prints).allSatisfy(bytes -> assertThat(bytes).isEqualTo(pdf(completed, DANISH)));
    assertThat(pdf(completed, ENGLISH)).isNotEqualTo(pdf(completed, DANISH));
  }

  private String saidSince(Aftermath since) throws Exception {
    try (var proof = proof(PrintSamples.of(3, Kind.ORDINARY, since), DANISH)) {
      return proof.text();
    }
  }

  private Proof proof(Print print, Locale language) throws Exception {
    return Proof.of(pdf(print, language));
  }

  private byte[] pdf(Print print, Locale language) {
    return documents.print(language, () -> SignedPrint.of(print, PrintSamples.OURS)).bytes();
  }
}
