package logbog.summons;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import logbog.ModuleTest;
import logbog.Story;
import logbog.declarations.Ask;
import logbog.declarations.Kind;
import logbog.declarations.Period;
import logbog.declarations.Requests;
import logbog.mail.EmailAddress;
import logbog.people.AddressProven;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The pages of summonses, with what people really type into them. */
@ModuleTest
record SummonsPagesTest(
    MockMvcTester http,
    Calls calls,
    Summonses summonses,
    Secretariat secretariat,
    Story story,
    Requests requests,
    ApplicationEventPublisher events,
    TransactionTemplate transaction,
    JdbcClient jdbc) {

  @Test
  void nothingIsTakenWhileALineOfTheListReachesNobody() throws Exception {
    var desk = secretariat.one();
    var answer = send(desk, "Mads Holm <mads@x.dk>\nSofie Bang <sofie@y>", "Kære {fornavn}");
    assertThat(answer).hasStatus(422);
    var page = page(answer);
    assertThat(page.select("#fix-0").val()).isEqualTo("Sofie Bang <sofie@y>");
    assertThat(page.select("#fix-0-error").text()).contains("sofie@y");
    assertThat(page.select("#list").val()).isEqualTo("Mads Holm <mads@x.dk>");
    assertThat(page.select("#className").val()).isEqualTo("MS24-2");
    assertThat(summonses.of(desk.birgit(), null)).isEmpty();
  }

  @Test
  void anUnknownPlaceInTheLetterIsQuestioned() throws Exception {
    var answer = send(secretariat.one(), "Mads Holm <mads@x.dk>", "Kære {elev}");
    assertThat(answer).hasStatus(422);
    assertThat(page(answer).select("#letter-error").text()).contains("{elev}", "{navn}");
  }

  @Test
  void aDoubleClickSummonsOnce() {
    var desk = secretariat.one();
    var key = UUID.randomUUID().toString();
    for (int n = 0; n < 2; n++) {
      assertThat(
              http.post()
                  .uri("/home/indkaldelser")
                  .with(Story.as(desk.birgit()))
                  .param("_key", key)
                  .with(Story.aForm())
                  .params(fields(desk, "Mads Holm <mads@x.dk>", "Velkommen")))
          .hasStatus(303);
    }
    assertThat(summonses.of(desk.birgit(), null)).hasSize(1);
  }

  @Test
  void anOldDanishFileFillsTheFormAndIsSaid() throws Exception {
    var desk = secretariat.one();
    var file =
        "Navn;E-mail\nSøren Ågård;soren@x.dk\nIda;\n".getBytes(Charset.forName("windows-1252"));
    var answer =
        http.post()
            .uri("/home/indkaldelser/regneark")
            .multipart()
            .file(new MockMultipartFile("file", "hold.csv", "text/csv", file))
            .with(Story.as(desk.birgit()))
            .with(Story.aForm())
            .exchange();
    assertThat(answer).hasStatus(200);
    assertThat(page(answer).select("#list").val()).isEqualTo("Søren Ågård <soren@x.dk>");
    assertThat(page(answer).text()).contains("Windows-1252", "Søren");
    assertThat(page(answer).select("#fix-0-error").text()).contains("mangler");
  }

  @Test
  void theLookingThroughShowsTheLetterOfWhoeverIsChosen() throws Exception {
    var desk = secretariat.one();
    var fields =
        fields(desk, "Mads Holm <mads@x.dk>\nSofie Bang <sofie@y.dk>", "Hej {fornavn} på {hold}");
    fields.set("shown", "sofie@y.dk");
    var page =
        page(
            http.post()
                .uri("/home/indkaldelser/gennemsyn")
                .with(Story.as(desk.birgit()))
                .with(Story.aForm())
                .params(fields)
                .exchange());
    assertThat(page.select(".lb-letter").text()).contains("Kære Sofie Bang", "Hej Sofie på MS24-2");
    assertThat(summonses.of(desk.birgit(), null)).isEmpty();
  }

  @Test
  void oneTapAsksAndTheContactsAreTheSummons() {
    var desk = secretariat.one();
    var cast = story.cast();
    requests.request(cast.mads(), ask(cast));
    var called = summon(desk, cast);
    var shown = http.get().uri("/indkaldelser/" + called).with(Story.as(cast.mads())).exchange();
    assertThat(shown).bodyText().contains("Send til " + cast.karen(), "Nordlys");
    var tapped =
        http.post()
            .uri("/indkaldelser/" + called + "/anmodning")
            .with(Story.as(cast.mads()))
            .with(Story.aForm())
            .exchange();
    assertThat(tapped).hasStatus(303);
    var declaration = summonses.call(cast.mads(), called).called().declaration();
    assertThat(declaration).isNotNull();
    assertThat(tapped.getResponse().getRedirectedUrl()).isEqualTo("/erklaeringer/" + declaration);
    assertThat(
            jdbc.sql("select address from declarations.contact where declaration_id = :id")
                .param("id", declaration.value())
                .query(String.class)
                .list())
        .containsExactly("kontor-" + desk.institutionNo() + "@skolen.example");
    assertThat(summonses.open(cast.mads())).isEmpty();
  }

  @Test
  void oneOfAnotherPeriodWithTheSameMainCourseIsPointedAtAndHindersNothing() {
    var desk = secretariat.one();
    var cast = story.cast();
    var twin = requests.request(cast.mads(), ask(cast, 2));
    var called = summon(desk, cast);
    var shown = http.get().uri("/indkaldelser/" + called).with(Story.as(cast.mads())).exchange();
    assertThat(shown).bodyText().contains("/erklaeringer/" + twin, "Send til " + cast.karen());
    http.post()
        .uri("/indkaldelser/" + called + "/anmodning")
        .with(Story.as(cast.mads()))
        .with(Story.aForm())
        .exchange();
    assertThat(summonses.call(cast.mads(), called).called().declaration())
        .isNotNull()
        .isNotEqualTo(twin);
  }

  @Test
  void aSummonsCalledOffAsksForNothing() {
    var desk = secretariat.one();
    var cast = story.cast();
    requests.request(cast.mads(), ask(cast));
    var called = summon(desk, cast);
    calls.cancel(desk.birgit(), summonses.call(cast.mads(), called).summons().id());
    assertThat(
            http.post()
                .uri("/indkaldelser/" + called + "/anmodning")
                .with(Story.as(cast.mads()))
                .with(Story.aForm()))
        .hasStatus(409);
  }

  private CalledId summon(Secretariat.Desk desk, Story.Cast cast) {
    var id =
        calls.write(
            desk.birgit(),
            secretariat.plan(desk),
            List.of(new Guest("Mads Holm", EmailAddress.of(cast.email()))),
            null);
    transaction.executeWithoutResult(
        status ->
            events.publishEvent(
                new AddressProven(cast.mads().id(), EmailAddress.of(cast.email()))));
    return summonses.called(desk.birgit(), id).getFirst().id();
  }

  /** What Mads asked half a year ago, at another school. */
  private Ask ask(Story.Cast cast) {
    return ask(cast, 1);
  }

  private Ask ask(Story.Cast cast, int course) {
    var ask = story.ask(cast, 1);
    var end = ask.period().end().minusMonths(6);
    return new Ask(
        ask.speciality(),
        ask.begun(),
        ask.workplace(),
        new Period(Kind.ORDINARY, end, course, "Havnens Erhvervsskole", null, "MS24-1"),
        ask.trainers(),
        ask.contacts());
  }

  private MvcTestResult send(Secretariat.Desk desk, String list, String letter) {
    return http.post()
        .uri("/home/indkaldelser")
        .with(Story.as(desk.birgit()))
        .with(Story.aForm())
        .params(fields(desk, list, letter))
        .exchange();
  }

  private MultiValueMap<String, String> fields(Secretariat.Desk desk, String list, String letter) {
    var plan = secretariat.plan(desk);
    var fields = new LinkedMultiValueMap<String, String>();
    fields.set("className", plan.className());
    fields.set("mainCourse", "2");
    fields.set("periodEnd", plan.periodEnd().toString());
    fields.set("schoolStart", plan.schoolStart().toString());
    fields.set("contact1", plan.contacts().getFirst().value());
    fields.set("letter", letter);
    fields.set("when", "NOW");
    fields.set("list", list);
    return fields;
  }

  private static Document page(MvcTestResult answer) throws Exception {
    return Jsoup.parse(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
  }
}
