package logbog.followup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import logbog.ModuleTest;
import logbog.Statements;
import logbog.Story;
import logbog.declarations.DeclarationId;
import logbog.declarations.Status;
import logbog.documents.PressesBusy;
import logbog.people.Viewer;
import logbog.tables.Unzipped;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The PDFs of a class in one file (V9). */
@ModuleTest
record BundlesTest(
    Story story, Listing listing, Bundles bundles, Statements statements, JdbcClient jdbc) {

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

  @Test
  void whatCanNeverBeSignedIsNotLookedFor() throws Exception {
    var cast = story.cast();
    signed(cast, 1);
    assertThat(
            statements.of(
                () ->
                    assertThatThrownBy(() -> pack(cast, new Wanted(Status.SENT, "", "")))
                        .isInstanceOf(NothingSigned.class)))
        .isEmpty();
  }

  /** Where there is no room, nothing is looked for either. */
  @Test
  void whoFindsNoRoomCostsNothing() throws Exception {
    var cast = story.cast();
    signed(cast, 1);
    var begun = new CountDownLatch(2);
    var end = new CountDownLatch(1);
    try (var others = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int n = 0; n < 2; n++) {
        others.submit(() -> pack(cast, Wanted.EVERYTHING, held(begun, end)));
      }
      assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();
      try {
        assertThat(
                statements.of(
                    () ->
                        assertThatThrownBy(() -> pack(cast, Wanted.EVERYTHING))
                            .isInstanceOf(PressesBusy.class)))
            .isEmpty();
      } finally {
        end.countDown();
      }
    }
  }

  private static Bundles.Way held(CountDownLatch begun, CountDownLatch end) {
    return () -> {
      begun.countDown();
      try {
        end.await();
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
      }
      return OutputStream.nullOutputStream();
    };
  }

  private void pack(Story.Cast cast, Wanted wanted) throws IOException {
    pack(cast, wanted, OutputStream::nullOutputStream);
  }

  private @Nullable Void pack(Story.Cast cast, Wanted wanted, Bundles.Way way) throws IOException {
    bundles.pack(new Viewer.Office(cast.birgit()), wanted, Locale.of("da"), way);
    return null;
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
