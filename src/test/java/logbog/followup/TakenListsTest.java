package logbog.followup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import logbog.ModuleTest;
import logbog.Statements;
import logbog.Story;
import logbog.declarations.Ask;
import logbog.declarations.Requests;
import logbog.placements.Workplace;
import logbog.places.Cvr;
import logbog.tables.Grid;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The list as a file (V9). */
@ModuleTest
record TakenListsTest(
    Story story, Listing listing, Requests requests, Statements statements, JdbcClient jdbc) {

  @Test
  void aFileHoldsExactlyWhatIsFilteredAndNoneOfTheAnswers() throws Exception {
    var cast = story.cast();
    story.asked(story.cast());
    story.asked(cast, 1);
    story.signed(cast, story.asked(cast, 2));
    for (var file : List.of("/fil/csv", "/fil/xlsx")) {
      var all = grid(listing.file(cast.birgit(), file));
      assertThat(all.lines())
          .extracting(line -> line.of("hovedforløb") + " " + line.of("status"))
          .containsExactly("2 Udfyldt", "1 Sendt");
      var some = grid(listing.file(cast.birgit(), file + "?status=COMPLETED&className=ms24"));
      assertThat(some.lines())
          .singleElement()
          .satisfies(
              line -> {
                assertThat(line.of("lærling")).isEqualTo("Mads Holm");
                assertThat(line.of("underskrevet af")).isEqualTo("Karen Lund");
                assertThat(line.of("cvr-nummer")).isEqualTo("13748136");
              });
    }
    assertThat(new String(listing.file(cast.birgit(), "/fil/csv"), UTF_8))
        .doesNotContain("Mere tid til læsning", "Maskinværksted");
  }

  @Test
  void inAFileOfApprenticesEachStandsOnce() throws Exception {
    var cast = story.cast();
    story.asked(cast, 1);
    story.asked(cast, 2);
    assertThat(grid(listing.file(cast.birgit(), "/fil/csv?latest=true")).lines())
        .singleElement()
        .satisfies(line -> assertThat(line.of("hovedforløb")).isEqualTo("2"));
  }

  @Test
  void whatSomebodyNamedLikeAFormulaStaysText() throws Exception {
    var cast = story.cast();
    var ask = story.ask(cast, 1);
    requests.request(
        cast.mads(),
        new Ask(
            ask.speciality(),
            ask.begun(),
            Workplace.company("=1+1", new Cvr("13748136")),
            ask.period(),
            ask.trainers(),
            ask.contacts()));
    assertThat(new String(listing.file(cast.birgit(), "/fil/csv"), UTF_8)).contains(";'=1+1;");
    assertThat(grid(listing.file(cast.birgit(), "/fil/xlsx")).lines().getFirst().of("lærested"))
        .isEqualTo("=1+1");
  }

  @Test
  void thatALineWasTakenIsInTheTrailOfEachPersonOnce() throws Exception {
    var cast = story.cast();
    story.asked(cast, 1);
    story.asked(cast, 2);
    listing.file(cast.birgit(), "/fil/csv?course=1");
    assertThat(taken(cast)).containsExactly(cast.birgit() + " EXPORT");
    listing.file(cast.birgit(), "/fil/xlsx");
    assertThat(taken(cast)).hasSize(2);
  }

  @Test
  void aFileIsFourStatementsForItsFirstThousandLines() throws Exception {
    var cast = story.cast();
    for (int course = 1; course <= 3; course++) {
      story.asked(cast, course);
      assertThat(statements.of(() -> listing.file(cast.birgit(), "/fil/xlsx"))).hasSize(4);
    }
  }

  @Test
  void aFilterThatCannotBeReadGivesThePageAndNoFile() {
    var cast = story.cast();
    assertThat(listing.page(cast.birgit(), "/fil/csv?status=LOST"))
        .hasStatus(422)
        .bodyText()
        .contains("status-error");
  }

  private static Grid grid(byte[] file) throws Exception {
    return Grid.read(file, columns -> true);
  }

  private List<String> taken(Story.Cast cast) {
    return jdbc.sql(
            """
            select actor || ' ' || (details ->> 'matter') from audit.entry
            where learner = :person and act = 'RecordRead' order by id
            """)
        .param("person", cast.mads().id().value())
        .query((row, n) -> row.getString(1))
        .list();
  }
}
