package logbog.workplaces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import logbog.documents.Proof;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.places.Cvr;
import logbog.web.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A firm shares its number and its trainers with its apprentices by a link (V2, V9). */
@ModuleTest
record SharingTest(MockMvcTester http, Story story, Cards cards, TestClock clock, JdbcClient jdbc) {

  private static final Cvr NORDLYS = Cvr.of("13748136");

  @Test
  void anApprenticeWhoOpensTheLinkGetsTheRequestFilled() {
    var cast = asked();
    var token = shared(cast, "poul-neu@nordlys.example");
    var page = as(cast.mads(), token);
    assertThat(page).hasStatusOk().bodyText().contains("poul-neu@nordlys.example", "13748136");
    var used =
        http.post()
            .uri(token.path() + "/anmodning")
            .with(Story.as(cast.mads()))
            .with(Story.aForm())
            .exchange();
    assertThat(used).hasStatus(HttpStatus.SEE_OTHER);
    var draft = String.valueOf(used.getResponse().getHeader("Location"));
    assertThat(http.get().uri(draft).with(Story.as(cast.mads())))
        .hasStatusOk()
        .bodyText()
        .contains("value=\"poul-neu@nordlys.example\"", "value=\"13748136\"")
        .contains("value=\"Midtby Tekniske Skole\"")
        .doesNotContain("value=\"" + cast.karen() + "\"");
  }

  @Test
  void theTrainersAddressesAreForApprenticesWhoHaveSignedIn() throws Exception {
    var cast = asked();
    var token = shared(cast, "poul-neu@nordlys.example");
    assertThat(http.get().uri(token.path()))
        .hasStatusOk()
        .bodyText()
        .contains("Nordlys Møbler ApS", "13748136", "Log ind")
        .doesNotContain("poul-neu@nordlys.example");
    assertThat(http.get().uri(token.path()).with(Story.office(cast.birgit())))
        .bodyText()
        .doesNotContain("poul-neu@nordlys.example");
    try (var proof = Proof.of(poster(cast.karen(), newest(cast), "a4"))) {
      assertThat(proof.text()).doesNotContain("poul-neu@nordlys.example");
    }
  }

  @Test
  void aLinkCalledBackOrTooOldFillsNothing() {
    var cast = asked();
    var token = shared(cast, cast.karen());
    cards.revoke(karen(cast), newest(cast));
    assertThat(as(cast.mads(), token))
        .hasStatus(HttpStatus.GONE)
        .bodyText()
        .contains("gælder ikke");
    assertThatThrownBy(() -> cards.use(cast.mads(), token)).isInstanceOf(NoSuchLink.class);
    var old = shared(cast, cast.karen());
    clock.moveBy(Duration.ofDays(Cards.DAYS + 2));
    assertThat(as(cast.mads(), old)).hasStatus(HttpStatus.GONE);
    assertThatThrownBy(() -> cards.use(cast.mads(), old)).isInstanceOf(NoSuchLink.class);
  }

  @Test
  void nobodySharesForAFirmThatNoApprenticeNamedThemAt() {
    var cast = asked();
    var other = new Offer(Cvr.of("25052943"), "Anden", List.of(EmailAddress.of(cast.karen())));
    assertThatThrownBy(() -> cards.make(karen(cast), other)).isInstanceOf(NotFound.class);
    var nordlys = new Offer(NORDLYS, "Nordlys", List.of(EmailAddress.of(cast.karen())));
    assertThatThrownBy(() -> cards.make(new Viewer.Office(cast.birgit()), nordlys))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void onlyTheHashOfTheLinkIsKept() {
    var cast = asked();
    var token = shared(cast, cast.karen());
    assertThat(
            jdbc.sql("select row_to_json(c)::text from workplaces.card c where address = :address")
                .param("address", cast.karen())
                .query(String.class)
                .list())
        .hasSize(1)
        .noneMatch(row -> row.contains(token.value()));
    assertThat(token.toString()).doesNotContain(token.value());
  }

  @Test
  void thePosterIsForEveryReaderAndTheCodeLeadsToTheLink() throws Exception {
    var cast = asked();
    var token = shared(cast, cast.karen());
    for (var size : List.of("a4", "a5")) {
      try (var proof = Proof.of(poster(cast.karen(), newest(cast), size))) {
        assertThat(proof.flaws()).isEmpty();
        assertThat(proof.pages()).hasSize(1);
        assertThat(proof.scanned()).endsWith(token.path());
        assertThat(proof.text()).contains("Nordlys Møbler ApS", "13748136");
      }
    }
  }

  private Story.Cast asked() {
    var cast = story.cast();
    story.asked(cast);
    return cast;
  }

  private LinkToken shared(Story.Cast cast, String trainer) {
    var offer = new Offer(NORDLYS, "Nordlys Møbler ApS", List.of(EmailAddress.of(trainer)));
    return cards.token(cards.make(karen(cast), offer));
  }

  private CardId newest(Story.Cast cast) {
    return cards.of(karen(cast)).getFirst().id();
  }

  private static Viewer.Office karen(Story.Cast cast) {
    return new Viewer.Office(cast.karen());
  }

  private MvcTestResult as(Viewer viewer, LinkToken token) {
    return http.get().uri(token.path()).with(Story.as(viewer)).exchange();
  }

  private byte[] poster(String office, CardId card, String size) {
    return http.get()
        .uri("/home/laerested/oplysninger/{card}/opslag/{size}", card, size)
        .with(Story.office(office))
        .exchange()
        .getResponse()
        .getContentAsByteArray();
  }
}
