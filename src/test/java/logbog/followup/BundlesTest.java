package logbog.followup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import logbog.ModuleTest;
import logbog.Story;
import logbog.declarations.DeclarationId;
import logbog.tables.Unzipped;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The PDFs of a class in one file (V9). */
@ModuleTest
record BundlesTest(Story story, Listing listing, JdbcClient jdbc) {

  @Test
  void eachIsTheSameFileAsFetchedAlone() throws Exception {
    var cast = story.cast();
    var first = signed(cast, 1);
    var second = signed(cast, 2);
    var parts = Unzipped.of(listing.file(cast.birgit(), "/fil/zip?className=MS24-2"));
    assertThat(parts).hasSize(3);
    assertThat(List.copyOf(parts.values()).subList(0, 2))
        .containsExactly(alone(cast, second), alone(cast, first));
    assertThat(parts.keySet())
        .allSatisfy(
            name ->
                assertThat(name)
                    .matches(
                        "(Oplæringserklæring Mads Holm \\d{4}-\\d\\d-\\d\\d\\.pdf|Indhold\\.txt)"));
  }

  @Test
  void whatIsNotInItIsSaidInWords() throws Exception {
    var cast = story.cast();
    signed(cast, 1);
    story.asked(cast, 2);
    assertThat(contents(cast, "/fil/zip"))
        .contains("Her er 1 udfyldte erklæringer.", "1 er ikke udfyldt endnu:", "- Mads Holm, ");
    assertThat(contents(cast, "/fil/zip?course=1")).doesNotContain("ikke udfyldt");
  }

  @Test
  void twoOfTheSameNameAreBothThere() throws Exception {
    var cast = story.cast();
    signed(cast, 1);
    signed(cast, 1);
    assertThat(Unzipped.of(listing.file(cast.birgit(), "/fil/zip")).keySet())
        .hasSize(3)
        .anyMatch(name -> name.endsWith(" (2).pdf"));
  }

  @Test
  void eachIsReadAndNothingThatIsLeftOut() throws Exception {
    var cast = story.cast();
    var first = signed(cast, 1);
    var second = signed(cast, 2);
    listing.file(cast.birgit(), "/fil/zip?course=1");
    assertThat(readings(first)).isOne();
    assertThat(readings(second)).isZero();
  }

  @Test
  void whereNothingIsSignedThereIsNothingToGet() {
    var cast = story.cast();
    var id = story.asked(cast);
    assertThat(listing.page(cast.birgit(), "/fil/zip"))
        .hasStatus(404)
        .bodyText()
        .contains("Ingen af erklæringerne på listen er udfyldt endnu");
    assertThat(readings(id)).isZero();
  }

  private DeclarationId signed(Story.Cast cast, int course) {
    var id = story.asked(cast, course);
    story.signed(cast, id);
    return id;
  }

  private byte[] alone(Story.Cast cast, DeclarationId id) {
    return listing.file(cast.birgit(), "/erklaeringer/" + id + "/pdf");
  }

  private String contents(Story.Cast cast, String path) throws Exception {
    return new String(Unzipped.of(listing.file(cast.birgit(), path)).get("Indhold.txt"), UTF_8);
  }

  private int readings(DeclarationId id) {
    return jdbc.sql(
            "select count(*) from audit.entry where subject = :id and act = 'DeclarationRead'")
        .param("id", id.value())
        .query(Integer.class)
        .single();
  }
}
