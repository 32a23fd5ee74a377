package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import logbog.mail.Letters;
import logbog.web.Shell;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.Environment;

/**
 * The whole way as its people walk it: a newcomer opens an account and asks, the trainer fills the
 * sheet on a phone, the apprentice and the school find it. Each page is checked by axe and is no
 * wider than its window.
 */
@JourneyTest
record MainJobTest(Letters letters, Clock clock, Environment set) {

  @Test
  void aDeclarationFromRequestToSchool(Chromium chromium) {
    var n = UUID.randomUUID().toString().substring(0, 8);
    var mads = "mads-" + n + "@demo.example";
    var karen = "karen-" + n + "@nordlys.example";
    var birgit = "birgit-" + n + "@midtby.example";

    var apprentice = chromium.phone();
    openAccount(apprentice, mads);
    ask(apprentice, karen, birgit);
    letters.deliver();

    var trainer = chromium.phone();
    fillAndSend(trainer, letters.lastTo(karen).link());
    letters.deliver();

    apprentice.navigate(letters.lastTo(mads).link());
    seen(apprentice, "apprentice-declaration");
    assertThat(apprentice.locator("main").innerText()).contains("Udfyldt").contains("Karen Lund");

    var school = chromium.desk();
    signInWithCode(school, birgit, letters.lastTo(birgit).link());
    seen(school, "school-declaration");
    assertThat(school.locator("main").innerText())
        .contains("Mads Holm")
        .contains("Mere tid til tegninger");
    school.navigate(to("/home"));
    seen(school, "school-list");
    assertThat(school.locator("main").innerText()).contains("Mads Holm").contains("Læst af skolen");

    apprentice.navigate(to("/erklaeringer"));
    seen(apprentice, "apprentice-list");
    assertThat(apprentice.locator("main").innerText()).contains("Læst af skolen");
  }

  private void openAccount(Page page, String email) {
    page.navigate(to("/"));
    seen(page, "front");
    page.navigate(to("/konto/opret"));
    page.getByLabel("Navn").fill("Mads Holm");
    page.getByLabel("E-mail").fill(email);
    page.getByLabel("Uddannelse")
        .selectOption(new SelectOption().setLabel("Møbelsnedker og orgelbygger"));
    page.getByLabel("Speciale").selectOption(new SelectOption().setLabel("Møbelsnedker"));
    page.getByLabel("Adgangskode").fill("fyrretræ-og-høvl-26");
    seen(page, "account");
    press(page, "Opret konto");
    letters.deliver();
    page.navigate(letters.lastTo(email).link());
    seen(page, "account-proof");
    page.locator("main form button[type=submit]").click();
    page.navigate(to("/login"));
    if (page.getByLabel("Adgangskode").count() > 0) {
      page.getByLabel("E-mail").fill(email);
      page.getByLabel("Adgangskode").fill("fyrretræ-og-høvl-26");
      seen(page, "login");
      press(page, "Log ind");
    }
    page.navigate(to("/"));
    seen(page, "doors");
    assertThat(page.locator("main").innerText())
        .contains("Opret erklæring", "Se erklæringer", "Profil", "Lærepladsprojekt");
  }

  private void ask(Page page, String karen, String birgit) {
    page.navigate(to("/erklaeringer/ny"));
    page.getByLabel("Virksomhed").check(forced());
    page.getByLabel("Almindelig").check(forced());
    page.getByLabel("Uddannelsen begyndt").fill(today().minusMonths(14).toString().substring(0, 7));
    page.getByLabel("Slutdato for oplæringsperioden").fill(today().plusWeeks(2).toString());
    page.locator("#mainCourse").selectOption("2");
    page.locator("#school").fill("Midtby Tekniske Skole");
    page.locator("#className").fill("MS24-2");
    page.locator("#contact1").fill(birgit);
    page.locator("#trainer1").fill(karen);
    page.locator("#cvr").fill("13748136");
    page.locator("#workplaceName").fill("Nordlys Møbler ApS");
    seen(page, "request");
    press(page, "Opret erklæring");
    seen(page, "request-sent");
    assertThat(page.locator("main").innerText()).contains("Sendt").contains(karen);
  }

  private void fillAndSend(Page page, String link) {
    page.navigate(link);
    seen(page, "sheet-name");
    page.getByLabel("Dit navn").fill("Karen Lund");
    page.locator("main form button[type=submit]").first().click();
    var goals = page.locator("fieldset[id^=goal-]").all();
    assertThat(goals).hasSizeBetween(12, 15);
    for (var goal : goals) {
      goal.locator("input[type=radio]").nth(2).check(forced());
    }
    page.getByLabel("Arbejdsområder og funktioner").fill("Maskinværksted og montage");
    page.getByLabel("Delvist").check(forced());
    page.getByLabel("Ja, nemlig").check(forced());
    page.locator("#specialNeeds textarea").fill("Mere tid til tegninger");
    page.getByLabel("Samtalen er holdt").check(forced());
    page.locator("#talk input[type=date]").first().fill(today().toString());
    seen(page, "sheet");
    press(page, "Gem og se opsummering");
    seen(page, "sheet-summary");
    press(page, "Send erklæringen til skolen");
    seen(page, "sheet-receipt");
  }

  private void signInWithCode(Page page, String email, String notice) {
    page.navigate(notice);
    seen(page, "code-ask");
    page.getByLabel("E-mail").fill(email);
    press(page, "Send kode");
    letters.deliver();
    seen(page, "code-enter");
    page.getByLabel("Engangskode").fill(letters.lastTo(email).code());
    page.locator("main form button[type=submit]").first().click();
    page.waitForURL("**/home/erklaeringer/**");
  }

  private String to(String path) {
    return set.getRequiredProperty("logbog.base-url") + path;
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }

  private static void press(Page page, String button) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(button)).first().click();
  }

  private static void seen(Page page, String name) {
    Chromium.picture(page, "main-job-" + name);
    Chromium.check(page);
  }

  /** The design system draws its own radio over the browser's. */
  private static Locator.CheckOptions forced() {
    return new Locator.CheckOptions().setForce(true);
  }
}
