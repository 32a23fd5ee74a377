package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import logbog.approvals.Approved;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import org.junit.jupiter.api.Test;

/** What carries an approver's name, "this was not me", and what the secretariat makes of it. */
@JourneyTest
record ReceiptsTest(Clinic clinic, Postings postings, Approved approved, Passes passes) {

  @Test
  void whatIsNotOnesOwnIsDisputedAndSettled(Windows windows) {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    approved.standing(cast.karen(), post, approved.competence(post, "1"));
    approved.standing(cast.karen(), post, approved.competence(post, "2"));
    var elsewhere = passes.admit(windows.desk(), cast.karen());
    var karen = passes.admit(windows.phone(), cast.karen()).follow("Underskrevet i dit navn");
    karen.sees("SignedPage").leave("main .lb-card a").sees("DisputePage");
    karen.page().locator("input[name=approval]:checked").uncheck();
    karen.press("Det var ikke mig").sees("DisputePage", "rejected");
    karen.check("input[name=approval] >> nth=0").press("Det var ikke mig").isOn("SessionsPage");
    assertThat(karen.says()).contains("dine andre sessioner er logget ud");
    elsewhere.open("/logbog").isOn("ClinicianLoginPage");
    karen.open("/logbog/underskrevet").sees("SignedPage", "disputed");
    karen.open("/logbog").sees("ClinicianFrontPage", "disputed");

    var office = passes.admit(windows.desk(), cast.inger()).follow("Bestridte godkendelser");
    office.sees("DisputeListPage").follow("Karen Vinther").sees("DisputedPage");
    office.press("Luk bestridelsen").sees("DisputedPage", "rejected");
    office.follow("Åbn nulstillingen").sees("ResetFormPage", "filled");
    assertThat(office.page().locator("#from").inputValue()).isEqualTo("Karen Vinther");
    office.open("/logbog/bestridelser").follow("Karen Vinther");
    office
        .put("#because", "Hun gav den selv")
        .press("Luk bestridelsen")
        .sees("DisputedPage", "closed");
    office.follow("English").isOn("DisputedPage");
    assertThat(karen.open("/logbog/underskrevet").isOn("SignedPage").says())
        .contains("Hun gav den selv");
    karen.follow("English").isOn("SignedPage");
    assertThat(new Danish().leftOn(karen.page())).isEmpty();
  }
}
