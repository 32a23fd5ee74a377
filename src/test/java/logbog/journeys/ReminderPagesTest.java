package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.Clock;
import java.time.LocalDate;
import logbog.Story;
import logbog.declarations.Requests;
import logbog.mail.Letters;
import logbog.places.Campuses;
import logbog.reminders.Ends;
import logbog.web.Shell;
import org.junit.jupiter.api.Test;

/**
 * How people say that they are away, in which weeks a school is heard, and what it has to right.
 */
@JourneyTest
record ReminderPagesTest(
    Story story, Campuses campuses, Ends ends, Requests requests, Letters letters, Clock clock) {

  @Test
  void onAPhoneATrainerSaysWhoStandsIn(Windows windows) {
    var cast = story.cast();
    var id = story.asked(cast, 5);
    var window = windows.phone().open("/home/fravaer");
    signIn(window, cast.karen());
    window.sees("LeavePage").press("Gem").sees("LeavePage", "rejected");
    var back = LocalDate.ofInstant(clock.instant(), Shell.DENMARK).plusDays(12);
    window
        .put("#lastDay", back.toString())
        .put("#deputy", "inger@nordlys.example")
        .press("Gem")
        .sees("LeavePage", "away");
    assertThat(window.says()).contains("Påmindelser går til inger@nordlys.example");
    window.open("/home/erklaeringer/" + id).sees("OfficePage", "step");
    assertThat(window.says()).contains("minder vi de oplæringsansvarlige");
    window.open("/home/fravaer").isOn("LeavePage").press("Jeg er tilbage").isOn("LeavePage");
    assertThat(window.says()).doesNotContain("inger@nordlys.example");
  }

  @Test
  void atADeskASchoolChoosesItsWeeks(Windows windows) {
    var campus = campuses.one();
    var window = windows.desk().open("/home/skoler/" + campus.no() + "/paamindelser");
    signIn(window, campus.colleague());
    window.sees("RhythmPage");
    for (var week : new String[] {"-6", "-3", "-1", "0", "1"}) {
      window
          .page()
          .locator("[id='week" + week + "']")
          .uncheck(new Locator.UncheckOptions().setForce(true));
    }
    window.press("Gem").sees("RhythmPage", "rejected");
    window.check("[id='week-4']").check("[id='week-2']");
    window.pick("#schoolWeek", "2 uger efter skolestart").press("Gem").isOn("RhythmPage");
    assertThat(window.page().locator("[name=weeks]:checked").count()).isEqualTo(2);
  }

  @Test
  void onAPhoneASchoolSeesWhichOfItsAddressesIsDead(Windows windows) {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    requests.request(cast.mads(), ends.at(campus, story.ask(cast, 1)));
    ends.kill(cast.birgit());
    var window = windows.phone().open("/home/skoler/" + campus.no() + "/doede-adresser");
    signIn(window, campus.owner());
    window.sees("DeadEndsPage");
    assertThat(window.says()).contains(cast.birgit(), "550 No such user");
    window.press(cast.birgit() + " virker igen").sees("DeadEndsPage", "none");
    assertThat(window.says()).contains("Mails når frem til alle");
  }

  private void signIn(Window window, String email) {
    window.isOn("CodeRequestPage").type("E-mail", email).press("Send kode").isOn("CodeEntryPage");
    letters.deliver();
    window.type("Engangskode", letters.lastTo(email).code()).press("Log ind");
  }
}
