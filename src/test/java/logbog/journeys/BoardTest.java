package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import logbog.Story;
import logbog.Story.Cast;
import logbog.TestClock;
import logbog.declarations.DeclarationId;
import logbog.declarations.Tokens;
import logbog.documents.SentFiles;
import logbog.mail.EmailAddress;
import logbog.mail.Letters;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.places.Campuses;
import logbog.web.Shell;
import org.junit.jupiter.api.Test;

/** A school secretary's class from red to green, and what the three follow up together. */
@JourneyTest
record BoardTest(
    Story story,
    Letters letters,
    People people,
    Campuses campuses,
    Tokens tokens,
    TestClock time,
    Clock clock) {

  /** Two nudges and one call (V6, V9). */
  @Test
  void onAPhoneAClassGoesFromRedToGreen(Windows windows) {
    tuesdayMorning();
    var cast = story.cast();
    var mads = story.asked(cast);
    var sofies = member(cast, "Sofie Bang");
    var sofie = story.asked(sofies);
    var ali = member(cast, "Ali Yıldız");
    var third = story.asked(ali);
    time.moveBy(Duration.ofDays(14));
    letters.deliver();
    var window = signedIn(windows.phone(), cast.birgit(), "/home/tavle");
    window.sees("BoardPage", "red");
    assertThat(window.says()).contains("MS24-2", "14 dage tilbage", "Rød");
    window.follow("MS24-2").sees("DeparturePage", "red");
    assertThat(window.says()).contains("3 i alt: 3 røde, ingen gule, ingen grønne");
    window.leave("button[aria-label='Ryk for Sofie Bang']").sees("DeparturePage", "nudged");
    assertThat(window.says()).contains("2 rykkerbreve er på vej.", "Rykket");
    window.press("Ryk alle 3 røde").sees("DeparturePage", "nudged-all");
    assertThat(window.says()).contains("4 rykkerbreve er på vej. 2 modtagere har fået");
    letters.deliver();
    assertThat(letters.lastTo(cast.karen()).text()).contains("/e/" + token(mads, cast));
    assertThat(letters.lastTo(sofies.karen()).text()).contains("/e/" + token(sofie, sofies));
    story.signed(cast, mads);
    story.signed(sofies, sofie);
    window.follow("Ringeliste til print").sees("CallListPage");
    assertThat(window.says()).contains("Ali Yıldız").doesNotContain("Sofie Bang");
    window.follow("Tilbage til holdet").isOn("DeparturePage");
    window.follow("Skriv et opkald om Ali Yıldız").isOn("CallPage").press("Gem opkaldet");
    window.sees("CallPage", "rejected").type("Hvem talte du med?", "Karen Lund");
    window.type("Hvad blev der lovet?", "Sender fredag");
    window.put("#until", today().plusDays(3).toString()).press("Gem opkaldet");
    window.sees("DeparturePage", "promised");
    assertThat(window.says())
        .contains("3 i alt: ingen røde, en gul, 2 grønne", "Lovet til", "Sender fredag");
    story.signed(ali, third);
    window.follow("Alle hold").sees("BoardPage", "green");
    assertThat(window.says()).contains("Grøn").doesNotContain("Der mangler");
    window.follow("MS24-2").sees("DeparturePage", "green");
    assertThat(window.says()).contains("3 i alt: ingen røde, ingen gule, 3 grønne");
  }

  @Test
  void atADeskTheCallListIsPrinted(Windows windows) {
    tuesdayMorning();
    var cast = story.cast();
    story.asked(cast);
    story.asked(member(cast, "Sofie Bang"));
    time.moveBy(Duration.ofDays(14));
    var window = signedIn(windows.desk(), cast.birgit(), "/home/tavle");
    window
        .follow("MS24-2")
        .sees("DeparturePage")
        .follow("Ringeliste til print")
        .sees("CallListPage");
    var page = window.page();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    page.setViewportSize(794, 1123);
    window.picture("CallListPage-print");
    assertThat(page.locator("header a, main .lb-screen-only").all())
        .noneMatch(left -> left.isVisible() && !left.innerText().equals("Logbog"));
    assertThat(window.says()).contains("Telefon", "Talte med", "Lovede", "Inden", "Mads Holm");
  }

  @Test
  void theThreeFollowUpTogether(Windows windows) {
    tuesdayMorning();
    var cast = story.cast();
    var id = story.asked(cast);
    var window = signedIn(windows.phone(), cast.birgit(), "/home/erklaeringer/" + id);
    window.sees("OfficePage", "unfollowed").follow("Skriv en opfølgning").isOn("NotePage");
    window.press("Gem opfølgningen").sees("NotePage", "rejected");
    window.type("Hvad skal der ske?", "Aftal datoen for samtalen").tick("Lærestedet");
    window.put("#due", today().plusDays(5).toString()).press("Gem opfølgningen");
    window.sees("OfficePage", "followed");
    assertThat(window.says()).contains("Aftal datoen for samtalen", "Lærestedet gør det inden");
    letters.deliver();
    assertThat(letters.lastTo(cast.karen()).text()).doesNotContain("Aftal datoen");
    var karen = signedIn(windows.phone(), cast.karen(), "/home/erklaeringer/" + id);
    karen.isOn("OfficePage").page().locator("summary", text("Luk opfølgningen")).click();
    karen.put("textarea[name=remark]", "x".repeat(1001)).press("Luk opfølgningen");
    karen.sees("NoteClosingPage").type("Hvad blev der gjort?", "Aftalt til torsdag");
    karen.press("Luk opfølgningen").sees("OfficePage", "closed");
    assertThat(karen.says()).contains("Der er ingen åbne opfølgninger", "Lukkede opfølgninger (1)");
  }

  /** V15 */
  @Test
  void theSchoolsPeopleDecideOnTheEducationPlan(Windows windows) throws IOException {
    tuesdayMorning();
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    var id = story.asked(cast);
    story.signed(cast, id);
    var window = signedIn(windows.desk(), campus.colleague(), "/home/opgaver");
    window.sees("PlanTasksPage").follow("Mads Holm").sees("PlanPage");
    assertThat(window.says()).contains("Mere tid til læsning af tegninger");
    window.press("Gem svaret").sees("PlanPage", "rejected").check("#answer-REVISED");
    window
        .put("#on", today().toString())
        .type("Hvis ja: hvad blev ændret", "En uge mere i værkstedet");
    window.page().setInputFiles("#file", plan());
    window.press("Gem svaret").sees("PlanPage", "answered");
    assertThat(window.says())
        .contains("Uddannelsesplanen blev revideret", "Åbn den reviderede plan: ny-plan.pdf");
    window.follow("Alle opgaver").sees("PlanTasksPage", "none");
    var karen = signedIn(windows.phone(), cast.karen(), "/home/erklaeringer/" + id);
    karen.sees("OfficePage", "plan");
    assertThat(karen.says())
        .contains("Læst af Bo Holm", "En uge mere i værkstedet")
        .contains("Åbn den reviderede plan: ny-plan.pdf");
    var birgit = signedIn(windows.phone(), cast.birgit(), "/home/erklaeringer/" + id);
    birgit.sees("OfficePage", "plan-closed");
    assertThat(birgit.says())
        .contains("kan kun de, der er navngivet der")
        .doesNotContain("ny-plan");
  }

  private static FilePayload plan() throws IOException {
    return new FilePayload("ny-plan.pdf", "application/pdf", SentFiles.pdf());
  }

  private static Page.LocatorOptions text(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }

  private Window signedIn(Window window, String email, String page) {
    window.open(page).isOn("CodeRequestPage").type("E-mail", email).press("Send kode");
    window.isOn("CodeEntryPage");
    letters.deliver();
    return window.type("Engangskode", letters.lastTo(email).code()).press("Log ind");
  }

  /** Another apprentice of the same class, at a firm of their own. */
  private Cast member(Cast cast, String name) {
    var other = story.cast();
    var id = people.add(name, EmailAddress.of("x" + other.email()));
    return new Cast(
        new Viewer.Member(id, name),
        "x" + other.email(),
        other.karen(),
        other.poul(),
        cast.birgit());
  }

  private String token(DeclarationId id, Cast cast) {
    return tokens.of(id, cast.karen()).value();
  }

  /** Letters that urge leave by day. */
  private void tuesdayMorning() {
    var tuesday = today().with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    time.moveTo(tuesday.atTime(10, 0).atZone(Shell.DENMARK).toInstant());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }
}
