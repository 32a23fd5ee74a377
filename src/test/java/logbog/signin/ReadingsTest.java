package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import logbog.ModuleTest;
import logbog.Story;
import logbog.audit.Actor;
import logbog.audit.Matter;
import logbog.audit.ReadAs;
import logbog.audit.Reader;
import logbog.audit.Reading;
import logbog.audit.Readings;
import logbog.people.Viewer;
import logbog.places.Campuses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Everyone sees who has read their record, when, what and why (V9). */
@ModuleTest
record ReadingsTest(
    Story story,
    Campuses campuses,
    Readings readings,
    MockMvcTester http,
    TransactionTemplate transaction) {

  private static final Reader BO =
      new Reader(
          new Actor(Actor.Kind.OFFICE, "bo@midtby.example"),
          ReadAs.STAFF,
          "Bo Holm",
          "Midtby Tekniske Skole",
          null);

  @Test
  void anApprenticeSeesWhoReadTheirDeclarationWhatAndWhy() throws Exception {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    var id = story.asked(cast);
    story.signed(cast, id);
    open(campus.colleague(), "/home/erklaeringer/" + id);
    open(cast.birgit(), "/home/erklaeringer/" + id + "/pdf");
    open(cast.karen(), "/home/erklaeringer/" + id);
    var cards = page(cast.mads(), "").select(".lb-card");
    assertThat(cards).hasSize(3);
    assertThat(cards.get(0).text())
        .contains("Karen Lund, Nordlys Møbler ApS", "som lærestedets adresse");
    assertThat(cards.get(1).text())
        .contains(cast.birgit(), "Erklæringen som PDF", "som skolens adresse");
    assertThat(cards.get(2).text())
        .contains("Bo Holm, " + campus.school().name(), "på skolens egen liste", cast.birgit());
    assertThat(cards.select("a").eachAttr("href")).allMatch(("/erklaeringer/" + id)::equals);
    assertThat(page(story.cast().mads(), "").select(".lb-card")).as("only their own").isEmpty();
  }

  @Test
  void whatATrainerDoesByTheLinkIsNoReading() throws Exception {
    var cast = story.cast();
    story.signed(cast, story.asked(cast));
    assertThat(page(cast.mads(), "").text()).contains("Ingen har åbnet noget om dig endnu.");
  }

  @Test
  void manyAreKeptAtOnceOneEach() {
    var mads = story.cast().mads().id().value();
    var sofie = story.cast().mads().id().value();
    transaction.executeWithoutResult(
        status -> readings.keep(BO, Matter.ARCHIVE, List.of(mads, sofie, mads)));
    assertThat(Stream.of(mads, sofie).map(it -> readings.of(it, null)))
        .allSatisfy(
            found ->
                assertThat(found)
                    .singleElement()
                    .extracting(Reading::who, Reading::matter, Reading::as)
                    .containsExactly(
                        "Bo Holm, Midtby Tekniske Skole", Matter.ARCHIVE, ReadAs.STAFF));
    assertThatThrownBy(() -> readings.keep(BO, Matter.ARCHIVE, List.of(mads)))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void aLongListGoesOnWhereItStopped() throws Exception {
    var mads = story.cast().mads();
    for (int i = 0; i < Readings.PAGE + 3; i++) {
      transaction.executeWithoutResult(
          status -> readings.keep(BO, Matter.EXPORT, List.<UUID>of(mads.id().value())));
    }
    var first = page(mads, "");
    assertThat(first.select(".lb-card")).hasSize(Readings.PAGE);
    var older = first.select("nav a[href*=before]").attr("href");
    var rest = page(mads, older.substring(older.indexOf('?')));
    assertThat(rest.select(".lb-card")).hasSize(3);
  }

  private Document page(Viewer.Member apprentice, String query) throws Exception {
    return Jsoup.parse(
        http.get()
            .uri("/profil/laesninger" + query)
            .with(Story.as(apprentice))
            .exchange()
            .getResponse()
            .getContentAsString());
  }

  private void open(String office, String path) {
    assertThat(http.get().uri(path).with(Story.office(office))).hasStatusOk();
  }
}
