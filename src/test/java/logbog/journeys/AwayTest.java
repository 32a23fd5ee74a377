package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import logbog.approvals.Approved;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import org.junit.jupiter.api.Test;

/** A supervisor goes on leave, and the education lead stands in. */
@JourneyTest
record AwayTest(Clinic clinic, Postings postings, Approved approved, Passes passes) {

  @Test
  void aSupervisorGoesOnLeaveAndTheLeadApprovesInTheirOwnName(Windows windows) {
    var cast = clinic.cast();
    var ask = approved.ask(cast.freja(), postings.freja(cast), "1", cast.lise());
    var lise = passes.admit(windows.phone(), cast.lise()).open("/logbog/opgaver").isOn("TasksPage");
    lise.follow("Skal du på orlov?").sees("AwayPage");
    lise.type("Sidste dag", postings.today().plusDays(9).toString());
    lise.check("input[value='" + cast.karen().id() + "']");
    lise.press("Meld orlov").isOn("AwayPage").sees("AwayPage", "away");
    assertThat(lise.says()).contains("Karen Vinther er stedfortræder");
    var freja = passes.admit(windows.phone(), cast.freja()).open("/logbog/anmodninger/" + ask);
    assertThat(freja.isOn("OwnAskPage").says()).contains("Lise Thorup er på orlov til og med");
    var karen = passes.admit(windows.phone(), cast.karen()).open("/logbog/opgaver");
    karen.isOn("TasksPage").sees("TasksPage", "covered");
    assertThat(karen.says()).contains("Du er stedfortræder for Lise Thorup");
    karen.open("/logbog/opfoelgning").sees("DepartmentPage", "away");
    assertThat(karen.says()).contains("Orlov til og med", "Stedfortræder: Karen Vinther");
    karen.open("/logbog/opgaver/" + ask).isOn("TaskPage").sees("TaskPage", "covered");
    karen.press("Godkend for Freja Holm").isOn("TasksPage");
  }
}
