package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import logbog.Trade;
import logbog.Trades;
import logbog.mail.Letters;
import logbog.programmes.Programmes;
import logbog.programmes.Sheet;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

/**
 * A new member of a committee, from the mail that invites them to an apprentice asked with what
 * they published, in the narrowest window. Each page is checked by axe.
 */
@JourneyTest
record CommitteeTest(Letters letters, Trades trades, Programmes programmes, Environment set) {

  private static final LocalDate AUGUST = LocalDate.of(2027, 8, 1);

  @Test
  void aNewMemberWritesPreviewsAndPublishesAnEdition(Chromium chromium) {
    var trade = trades.one();
    var ny = "ny-" + UUID.randomUUID().toString().substring(0, 8) + "@udvalg.example";
    invite(chromium.desk(), trade, ny);

    var page = chromium.phone();
    page.setViewportSize(320, 640);
    signIn(page, ny);
    seen(page, "board");
    press(page, "Ny kladde ud fra den nyeste udgave");
    seen(page, "draft");
    writeFacts(page);
    writeTexts(page);
    writeGoal(page);
    preview(page);
    publish(page);

    var sheet = pinned(trade, YearMonth.from(AUGUST));
    assertThat(sheet.version()).isEqualTo("27");
    assertThat(sheet.goals())
        .extracting(Sheet.Goal::title)
        .containsExactly("Bunde og kanter", "Flette en kurv");
    assertThat(pinned(trade, YearMonth.of(2027, 6)).version()).isEqualTo("1");
  }

  /** Pictures of a wide window too: the same pages, for someone at a desk. */
  @Test
  void thePagesAreFitForADesk(Chromium chromium) {
    var trade = trades.one();
    var page = chromium.desk();
    signIn(page, trade.member());
    seen(page, "desk-board");
    page.navigate(to("/udvalg/kladder/" + trade.draft()));
    seen(page, "desk-draft");
    page.navigate(to("/udvalg/kladder/" + trade.draft() + "/maal/1"));
    seen(page, "desk-goal");
    page.navigate(to("/udvalg/kladder/" + trade.draft() + "/skala"));
    seen(page, "desk-scale");
    page.navigate(to("/udvalg/udgaver/" + trade.publication()));
    seen(page, "desk-edition");
    page.navigate(to("/udvalg/kladder/" + trade.draft() + "/forhaandsvisning"));
    seen(page, "desk-preview");
    page.navigate(to("/udvalg/kladder/" + trade.draft() + "/forhaandsvisning?lang=en"));
    seen(page, "desk-preview-english");
  }

  private void invite(Page page, Trade trade, String ny) {
    signIn(page, trade.member());
    page.navigate(to("/udvalg/medlemmer/" + trade.committee()));
    page.locator("#name").fill("Nina Ny");
    page.locator("#email").fill(ny);
    seen(page, "members");
    press(page, "Invitér");
    letters.deliver();
    assertThat(page.locator("main").innerText()).contains("Nina Ny").contains(ny);
  }

  private void signIn(Page page, String address) {
    letters.deliver();
    page.navigate(letters.lastTo(address).link());
    page.getByLabel("E-mail").fill(address);
    press(page, "Send kode");
    page.waitForURL("**/kode");
    letters.deliver();
    page.getByLabel("Engangskode").fill(letters.lastTo(address).code());
    page.locator("main form button[type=submit]").first().click();
    page.waitForURL("**/udvalg");
  }

  private static void writeFacts(Page page) {
    follow(page, "Ret version og ikrafttræden");
    page.locator("#version").fill("");
    press(page, "Gem");
    assertThat(page.locator("#version-error").innerText()).isNotBlank();
    page.locator("#version").fill("27");
    page.locator("#validFrom").fill(AUGUST.toString());
    seen(page, "facts");
    press(page, "Gem");
    assertThat(page.locator("h1").innerText()).contains("Version 27");
  }

  private static void writeTexts(Page page) {
    follow(page, "Ret tekster og arbejdsområder");
    page.locator("#guidance").fill("Tal målene igennem sammen, før I svarer.");
    page.locator("#workAreas").fill("Fletning\nSpåning");
    page.locator("#workAreasEnglish").fill("Weaving\nShaving");
    seen(page, "texts");
    press(page, "Gem");
  }

  private static void writeGoal(Page page) {
    follow(page, "Tilføj mål");
    press(page, "Gem");
    seen(page, "goal-rejected");
    assertThat(page.locator("#no-error").innerText()).isNotBlank();
    assertThat(page.locator("#items-error").innerText()).contains("ingen målpinde");
    page.locator("#no").fill("501");
    page.locator("#title").fill("Flette en kurv");
    page.locator("#companion").fill("Du kan lave en hel kurv.");
    page.locator("#item-0-text").fill("Lærlingen kan flette en kurv.");
    page.locator("#item-0-to").fill("2028-07-31");
    press(page, "Gem");
    seen(page, "draft-written");
    assertThat(page.locator("#maal-501").innerText()).contains("Flette en kurv", "1 målpind");
  }

  private static void preview(Page page) {
    follow(page, "Se skemaet, som det bliver");
    seen(page, "preview");
    assertThat(page.locator("main").innerText())
        .contains("Flette en kurv", "Spåning", "Tal målene igennem sammen");
    assertThat(page.locator("main form").count()).isZero();
    assertThat(page.locator("main button").count()).isZero();
    page.locator("main a.button").last().click();
  }

  private static void publish(Page page) {
    follow(page, "Udgiv …");
    seen(page, "publish");
    assertThat(page.locator("main").innerText())
        .contains("1. august 2027", "bliver på den version, de begyndte på", "2 mål");
    press(page, "Udgiv");
    seen(page, "published");
    assertThat(page.locator("main").innerText()).contains("Udgaven er fastfrosset");
  }

  private Sheet pinned(Trade trade, YearMonth begun) {
    var speciality =
        programmes.specialities().stream()
            .filter(known -> known.programme().equals(trade.programme()))
            .findFirst()
            .orElseThrow();
    return programmes.pin(speciality.id(), begun, LocalDate.of(2027, 12, 31)).sheet();
  }

  private String to(String path) {
    return set.getRequiredProperty("logbog.base-url") + path;
  }

  private static void follow(Page page, String link) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link)).first().click();
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button).setExact(true))
        .click();
  }

  private static void seen(Page page, String name) {
    Chromium.picture(page, "committee-" + name);
    Chromium.check(page);
  }
}
