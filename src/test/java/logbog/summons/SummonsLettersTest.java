package logbog.summons;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import logbog.Browser;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import logbog.documents.Documents;
import logbog.documents.Proof;
import logbog.mail.EmailAddress;
import logbog.mail.Letters;
import logbog.mail.ReceivedMail;
import logbog.people.AddressProven;
import logbog.programmes.Programmes;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever is called gets one letter, which says both dates and opens nothing of anyone else's. */
@ModuleTest
record SummonsLettersTest(
    Calls calls,
    Sendings sendings,
    Summonses summonses,
    Secretariat secretariat,
    Prints prints,
    Documents documents,
    Story story,
    Letters letters,
    Programmes programmes,
    ApplicationEventPublisher events,
    TransactionTemplate transaction,
    TestClock time,
    MockMvcTester http) {

  @Test
  void oneLetterSaysBothDatesAndCarriesThemForTheCalendar() {
    var desk = secretariat.one();
    var cast = story.cast();
    sent(desk, cast, null);
    var mail = letters.lastTo(cast.email());
    assertThat(letters.to(cast.email())).hasSize(1);
    assertThat(mail.subject()).isEqualTo("Indkaldelse til hovedforløb 2 på " + desk.school());
    assertThat(mail.text())
        .contains("Kære Mads Holm", "Din oplæringsperiode slutter", "Din skoleperiode begynder");
    assertThat(mail.text()).contains("Vi ses ", "kontor-" + desk.institutionNo());
    assertThat(Objects.requireNonNull(mail.attachment()).type()).startsWith("text/calendar");
    assertThat(calendar(mail)).contains("SEQUENCE:0", "STATUS:CONFIRMED");
  }

  @Test
  void whoHasNoAccountChoosesAPasswordAndLandsInTheSummons() {
    var desk = secretariat.one();
    var email = "jonas-" + System.nanoTime() + "@x.example";
    var id =
        calls.write(
            desk.birgit(),
            secretariat.plan(desk),
            List.of(new Guest("Jonas Øster", EmailAddress.of(email))),
            null);
    sendings.post(id);
    letters.deliver();
    var path = letters.lastTo(email).path();
    assertThat(path).startsWith("/konto/velkommen/");
    var browser = new Browser(http);
    var page = browser.open(path);
    assertThat(page.page().select("#name").val()).isEqualTo("Jonas Øster");
    assertThat(browser.open(path).status()).isEqualTo(200);
    assertThat(browser.send(path, Map.of("name", "Jonas Øster")).status()).isEqualTo(422);
    browser.open(path);
    var speciality = story.cabinetMaking();
    var typed =
        Map.of(
            "name",
            "Jonas Øster",
            "password",
            "blomkål-tordenvejr-7",
            "speciality",
            speciality.toString(),
            "programme",
            programmes.speciality(speciality).orElseThrow().programme().toString());
    var answer = browser.send(path, typed);
    var called = summonses.called(desk.birgit(), id).getFirst();
    assertThat(answer.location()).isEqualTo("/indkaldelser/" + called.id());
    assertThat(called.hasAccount()).isTrue();
    assertThat(browser.open("/indkaldelser/" + called.id()).page().text())
        .contains("Vi mangler lidt fra dig");
    assertThat(browser.open("/").page().text()).contains("Du er indkaldt til hovedforløb 2");
    letters.deliver();
    assertThat(letters.to(email)).as("no second letter to confirm").hasSize(1);
    assertThat(new Browser(http).open(path).location()).startsWith("/login?til=");
  }

  @Test
  void anAccountsLetterOpensNothingWithoutSigningIn() {
    var desk = secretariat.one();
    var cast = story.cast();
    sent(desk, cast, cast);
    var mail = letters.lastTo(cast.email());
    assertThat(mail.path()).startsWith("/indkaldelser/");
    assertThat(new Browser(http).open(mail.path()).location()).startsWith("/login?til=");
    assertThat(http.get().uri(mail.path()).with(Story.as(story.cast().mads()))).hasStatus(404);
    assertThat(http.get().uri(mail.path()).with(Story.as(cast.mads()))).hasStatus(200);
  }

  @Test
  void changedDatesAreToldAndAWordOfTheLetterIsNot() {
    var desk = secretariat.one();
    var cast = story.cast();
    var id = sent(desk, cast, cast);
    var plan = secretariat.plan(desk);
    calls.change(desk.birgit(), id, with(plan, 0, "Et andet brev"), null);
    letters.deliver();
    assertThat(letters.to(cast.email())).hasSize(1);
    calls.change(desk.birgit(), id, with(plan, 7, "Et andet brev"), null);
    letters.deliver();
    var mail = letters.lastTo(cast.email());
    assertThat(mail.subject()).contains("ændret");
    assertThat(calendar(mail)).contains("SEQUENCE:2");
    calls.cancel(desk.birgit(), id);
    letters.deliver();
    assertThat(calendar(letters.lastTo(cast.email()))).contains("STATUS:CANCELLED");
    assertThat(letters.lastTo(cast.email()).hasLink()).isFalse();
  }

  @Test
  void aSummonsCalledOffBeforeItIsSentIsNeverHeardOf() {
    var desk = secretariat.one();
    var cast = story.cast();
    var id = written(desk, cast, time.instant().plus(Duration.ofDays(1)));
    sendings.post(id);
    letters.deliver();
    assertThat(letters.to(cast.email())).isEmpty();
    calls.cancel(desk.birgit(), id);
    time.moveBy(Duration.ofDays(2));
    sendings.post(id);
    letters.deliver();
    assertThat(letters.to(cast.email())).isEmpty();
  }

  @Test
  void aLaterHourIsKeptAndWhoeverWasTakenOffGetsNothing() {
    var desk = secretariat.one();
    var cast = story.cast();
    var sofie = story.cast();
    var id = written(desk, cast, time.instant().plus(Duration.ofHours(5)));
    calls.add(desk.birgit(), id, List.of(new Guest("Sofie Bang", EmailAddress.of(sofie.email()))));
    var mads =
        summonses.called(desk.birgit(), id).stream()
            .filter(it -> it.address().value().equals(cast.email()))
            .findFirst()
            .orElseThrow();
    calls.takeOff(desk.birgit(), id, mads.id());
    time.moveBy(Duration.ofHours(5));
    sendings.post(id);
    sendings.post(id);
    letters.deliver();
    assertThat(letters.to(cast.email())).isEmpty();
    assertThat(letters.to(sofie.email())).hasSize(1);
  }

  @Test
  void thePapersAreFitForTheArchiveAndForEveryReader() throws Exception {
    var desk = secretariat.one();
    var id = sent(desk, story.cast(), null);
    calls.add(
        desk.birgit(),
        id,
        List.of(new Guest("Ægidius Øst-Ågård", EmailAddress.of("aeg@x.example"))));
    var danish = Locale.of("da");
    var pdf = documents.print(danish, () -> prints.letters(desk.birgit(), id, 1));
    Files.createDirectories(Path.of("target/prints"));
    Files.write(Path.of("target/prints/summons-letters.pdf"), pdf.bytes());
    try (var proof = Proof.of(pdf.bytes())) {
      assertThat(proof.flaws()).isEmpty();
      assertThat(proof.pages()).hasSize(2);
      assertThat(proof.pages())
          .allSatisfy(
              page ->
                  assertThat(page).contains("Oplæringsperioden slutter", "Skoleperioden begynder"));
      assertThat(proof.text()).contains("Kære Mads Holm", "Kære Ægidius Øst-Ågård");
    }
    var sheet = documents.print(danish, () -> prints.introduction(desk.birgit(), id));
    Files.write(Path.of("target/prints/summons-introduction.pdf"), sheet.bytes());
    try (var proof = Proof.of(sheet.bytes())) {
      assertThat(proof.flaws()).isEmpty();
      assertThat(proof.scanned()).isEqualTo("http://localhost:8080/konto/opret");
    }
  }

  private SummonsId sent(Secretariat.Desk desk, Story.Cast cast, Story.@Nullable Cast proven) {
    var id = written(desk, cast, null);
    if (proven != null) {
      prove(proven);
    }
    sendings.post(id);
    letters.deliver();
    return id;
  }

  private SummonsId written(Secretariat.Desk desk, Story.Cast cast, @Nullable Instant at) {
    return calls.write(
        desk.birgit(),
        secretariat.plan(desk),
        List.of(new Guest("Mads Holm", EmailAddress.of(cast.email()))),
        at);
  }

  private void prove(Story.Cast cast) {
    transaction.executeWithoutResult(
        status ->
            events.publishEvent(
                new AddressProven(cast.mads().id(), EmailAddress.of(cast.email()))));
  }

  private static String calendar(ReceivedMail mail) {
    return Objects.requireNonNull(mail.attachment()).content();
  }

  private static Plan with(Plan plan, int days, String letter) {
    return new Plan(
        plan.institutionNo(),
        plan.className(),
        plan.mainCourse(),
        plan.periodEnd().plusDays(days),
        plan.schoolStart().plusDays(days),
        plan.speciality(),
        plan.contacts(),
        letter);
  }
}
