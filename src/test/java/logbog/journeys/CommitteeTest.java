package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import logbog.Trade;
import logbog.Trades;
import logbog.documents.Photo;
import logbog.mail.Letters;
import logbog.programmes.Programmes;
import logbog.programmes.Sheet;
import org.junit.jupiter.api.Test;

/**
 * A new member of a committee, from the mail that invites them to an apprentice asked with what
 * they published.
 */
@JourneyTest
record CommitteeTest(Letters letters, Trades trades, Programmes programmes) {

  private static final LocalDate AUGUST = LocalDate.of(2027, 8, 1);

  @Test
  void aNewMemberWritesPreviewsAndPublishesAnEdition(Windows windows) {
    var trade = trades.one();
    var ny = "ny-" + UUID.randomUUID().toString().substring(0, 8) + "@udvalg.example";
    invite(windows.desk(), trade, ny);

    var window = windows.phone();
    signIn(window, ny).sees("BoardPage").press("Ny kladde ud fra den nyeste udgave");
    window.sees("DraftPage", "begun");
    writeFacts(window);
    writeTexts(window);
    writeGoal(window);
    preview(window);
    difference(window);
    map(window);
    publish(window);

    var sheet = pinned(trade, YearMonth.from(AUGUST));
    assertThat(sheet.version()).isEqualTo("27");
    assertThat(sheet.goals())
        .extracting(Sheet.Goal::title)
        .containsExactly("Bunde og kanter", "Flette en kurv");
    assertThat(pinned(trade, YearMonth.of(2027, 6)).version()).isEqualTo("1");
  }

  @Test
  void atADeskTheScaleAndAPublishedEditionAreSeenAndTheDraftInEnglish(Windows windows)
      throws IOException {
    var trade = trades.one();
    var draft = "/udvalg/kladder/" + trade.draft();
    var window = windows.desk();
    signIn(window, trade.member()).sees("BoardPage");
    window.open(draft).sees("DraftPage");
    window.open(draft + "/maal/1").sees("GoalPage");
    window.choose("#picture", "fletning.jpg", Photo.jpeg(900, 600));
    window.press("Gem billede").sees("GoalPage", "picture-without-description");
    window.choose("#picture", "fletning.jpg", Photo.jpeg(900, 600));
    window.put("#description", "En bund i kryds").press("Gem billede");
    window.sees("GoalPage", "picture");
    window.open(draft + "/skala").sees("ScalePage");
    window.put("#level-0-words", "").press("Gem").sees("ScalePage", "rejected");
    window.open("/udvalg/udgaver/" + trade.publication()).sees("EditionPage");
    window.open(draft + "/kobling").sees("MappingPage");
    window.open("/udvalg/uddannelser/" + trade.programme() + "/forskel?alt=on");
    window.sees("DifferencePage", "all").open("/udvalg?lang=en").isOn("BoardPage");
    window.open("/udvalg/uddannelser/" + trade.programme() + "/forskel");
    window.sees("DifferencePage", "english");
    window.open(draft + "/kobling").sees("MappingPage", "english");
    window.open(draft + "/forhaandsvisning?sprog=en").sees("FillingPage", "rehearsal-english");
  }

  @Test
  void anyoneLooksAProgrammeUpInTheRegister(Windows windows) {
    var window = windows.phone().open("/uddannelser?q=M%C3%B8belsnedker").sees("RegisterPage");
    assertThat(window.says()).contains("Møbelsnedker");
  }

  private void invite(Window window, Trade trade, String ny) {
    signIn(window, trade.member()).isOn("BoardPage").follow("Udvalgets medlemmer");
    window.isOn("MembersPage").press("Invitér").sees("MembersPage", "rejected");
    window.put("#name", "Nina Ny").put("#email", ny).press("Invitér").sees("MembersPage");
    letters.deliver();
    assertThat(window.says()).contains("Nina Ny").contains(ny);
  }

  private Window signIn(Window window, String address) {
    letters.deliver();
    window.open(letters.lastTo(address).link()).isOn("CodeRequestPage");
    window.type("E-mail", address).press("Send kode").isOn("CodeEntryPage");
    letters.deliver();
    return window.type("Engangskode", letters.lastTo(address).code()).press("Log ind");
  }

  private static void writeFacts(Window window) {
    window.follow("Ret version og ikrafttræden").isOn("FactsPage");
    window.put("#version", "").press("Gem").sees("FactsPage", "rejected");
    window.put("#version", "27").put("#validFrom", AUGUST.toString()).press("Gem");
    assertThat(window.isOn("DraftPage").says()).contains("Version 27");
  }

  private static void writeTexts(Window window) {
    window.follow("Ret tekster og arbejdsområder").isOn("TextsPage");
    window.put("#guidance", "Tal målene igennem sammen, før I svarer.");
    window.put("#workAreas", "Fletning").put("#workAreasEnglish", "Weaving\nShaving");
    window.press("Gem").sees("TextsPage", "rejected");
    window.put("#workAreas", "Fletning\nSpåning").press("Gem").isOn("DraftPage");
  }

  private static void writeGoal(Window window) {
    window.follow("Tilføj mål").isOn("GoalPage").put("#item-0-from", "2028-08-01").press("Gem");
    window.sees("GoalPage", "rejected");
    window.put("#item-0-from", "").press("Gem").sees("GoalPage", "without-items");
    assertThat(window.says()).contains("ingen målpinde");
    window.put("#no", "501").put("#title", "Flette en kurv");
    window.put("#companion", "Du kan lave en hel kurv.");
    window.put("#item-0-text", "Lærlingen kan flette en kurv.").put("#item-0-to", "2028-07-31");
    window.press("Gem").sees("DraftPage", "written");
    assertThat(window.page().locator("#maal-501").innerText())
        .contains("Flette en kurv", "1 målpind");
  }

  private static void preview(Window window) {
    window.follow("Se skemaet, som det bliver").sees("FillingPage", "rehearsal");
    assertThat(window.says()).contains("Flette en kurv", "Spåning", "Tal målene igennem sammen");
    assertThat(window.page().locator("main form, main button").count()).isZero();
    window.follow("Tilbage til kladden").isOn("DraftPage");
  }

  private static void difference(Window window) {
    window.follow("Se, hvad kladden ændrer").sees("DifferencePage");
    assertThat(window.says()).contains("1 nyt mål", "Flette en kurv", "1. august 2027");
    assertThat(window.says()).doesNotContain("Bunde og kanter");
    assertThat(window.page().locator("main ins").count()).isPositive();
    window.page().goBack();
    window.isOn("DraftPage");
  }

  private static void map(Window window) {
    window.follow("Udgiv …").isOn("PublicationPage").follow("Sig, hvad der er blevet af målene");
    window.sees("MappingPage").put("#to-500", "77").press("Gem koblingen");
    window.sees("MappingPage", "rejected").put("#to-500", "500, 501");
    window.pick("#kind-500", "Delt").press("Gem koblingen").sees("PublicationPage", "mapped");
    window.follow("Tilbage til kladden").isOn("DraftPage");
  }

  private static void publish(Window window) {
    window.follow("Udgiv …").sees("PublicationPage");
    assertThat(window.says())
        .contains("1. august 2027", "bliver på den version, de begyndte på", "2 mål");
    window.press("Udgiv").sees("EditionPage", "published");
    assertThat(window.says()).contains("Udgaven er fastfrosset");
  }

  private Sheet pinned(Trade trade, YearMonth begun) {
    var speciality =
        programmes.specialities().stream()
            .filter(known -> known.programme().equals(trade.programme()))
            .findFirst()
            .orElseThrow();
    return programmes.pin(speciality.id(), begun, LocalDate.of(2027, 12, 31)).sheet();
  }
}
