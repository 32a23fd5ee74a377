package logbog.declarations;

import static logbog.declarations.Unpacked.declaration;
import static logbog.declarations.Unpacked.karens;
import static logbog.declarations.Unpacked.pouls;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import logbog.ModuleTest;
import logbog.declarations.web.SignedPrint;
import logbog.documents.Documents;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** An upgrade to packed rows changes nothing that was signed (V6). */
@ModuleTest
record PackingTest(JsonMapper json, Clock clock, Documents documents) {

  private static final String KAREN = "Karen Lund";
  private static final String POUL = "Poul Krogh";

  @Test
  void everySignedAnswerIsReadAndPrintedAsItWas() throws Exception {
    var held = new Talk.Held(LocalDate.of(2026, 1, 6));
    var agreed = new Talk.Agreed(LocalDate.of(2026, 2, 6));
    try (var database = new Unpacked()) {
      database.upgrade();
      var rows = rows(database);
      same(rows, 1, filling(List.of(KAREN, KAREN, KAREN), false, "", held, "Finering", "", 1));
      same(rows, 2, filling(List.of(KAREN, POUL, KAREN), true, "", agreed, "", "Flot", 2));
      same(rows, 3, filling(List.of(KAREN, KAREN, KAREN), false, "Tid", held, "Finering", "", 3));
      same(rows, 4, filling(List.of(KAREN, POUL, KAREN), false, "", held, "Finering", "", 4));
    }
  }

  @Test
  void everyAnswerInWordsKeepsItsAuthor() throws Exception {
    try (var database = new Unpacked()) {
      database.upgrade();
      assertThat(rows(database).again(declaration(1)).wordAuthors())
          .isEqualTo(of(1, "workAreas", "goalsReached", "specialNeeds", "talk", "focus"));
      assertThat(rows(database).again(declaration(2)).wordAuthors())
          .hasSize(5)
          .containsEntry("workAreas", pouls(2))
          .containsEntry("talk", pouls(2))
          .containsEntry("remarks", karens(2));
      assertThat(rows(database).again(declaration(3)).wordAuthors())
          .isEqualTo(
              of(3, "workAreas", "goalsReached", "specialNeeds", "talk", "focus", "remarks"));
      assertThat(rows(database).again(declaration(4)).wordAuthors()).isEmpty();
    }
  }

  @Test
  void whatCannotBePackedWholeStopsTheUpgradeAndStaysAsItWas() throws Exception {
    try (var database = new Unpacked()) {
      database
          .owner()
          .sql(
              """
              update declarations.draft
              set word_authors = jsonb_build_object('more', declaration_id) where declaration_id = :id
              """)
          .param("id", declaration(1).value())
          .update();
      assertThatThrownBy(database::upgrade)
          .hasMessageContaining("packing would change a signed declaration");
      assertThat(
              database
                  .owner()
                  .sql(
                      "select count(*) from declarations.completion where cardinality(authors) = 3")
                  .query(Integer.class)
                  .single())
          .isEqualTo(4);
    }
  }

  private void same(CompletionRows rows, int n, Filling before) {
    var now = rows.find(declaration(n)).orElseThrow();
    assertThat(now).as("%d", n).isEqualTo(before);
    assertThat(pdf(now)).as("%d", n).isEqualTo(pdf(before));
  }

  private byte[] pdf(Filling filling) {
    var usual = PrintSamples.usual(3);
    var print = new Print(usual.declaration(), filling, usual.since());
    return documents.print(Locale.of("da"), () -> SignedPrint.of(print)).bytes();
  }

  private static Filling filling(
      List<String> authors,
      boolean unchanged,
      String needs,
      Talk talk,
      String focus,
      String remarks,
      long receipt) {
    return new Filling(
        List.of((short) 3, (short) 0, (short) 2),
        authors,
        List.of(false, unchanged, unchanged),
        "Montage",
        Reached.PARTLY,
        "",
        needs,
        talk,
        focus,
        remarks,
        KAREN,
        Instant.parse("2026-01-07T07:00:00Z"),
        receipt);
  }

  /** All of them Karen's. */
  private static Map<String, InvitationId> of(int n, String... fields) {
    return Stream.of(fields).collect(Collectors.toMap(field -> field, field -> karens(n)));
  }

  private CompletionRows rows(Unpacked database) {
    return new CompletionRows(database.application(), json, clock);
  }
}
