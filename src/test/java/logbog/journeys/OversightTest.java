package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import logbog.oversight.Requests;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import logbog.roles.Roles;
import org.junit.jupiter.api.Test;

/** A department and a region are followed up on. */
@JourneyTest
record OversightTest(
    Clinic clinic, Postings postings, Requests requests, Roles roles, Passes passes) {

  @Test
  void aTutorAnEducationLeadAndASecretariatFollowUp(Windows windows) {
    var cast = clinic.cast();
    var freja = postings.freja(cast);
    postings.amina(cast);
    requests.wait(freja, cast.lise());
    roles.end(cast.karen(), cast.lise().active(), postings.today().plusDays(20));
    var grete =
        passes.admit(windows.phone(), cast.grete()).open("/logbog").isOn("ClinicianFrontPage");
    grete.follow("Opfølgning").sees("DepartmentPage", "behind");
    assertThat(grete.says()).contains("Amina Yusuf", "Ingen anmodninger venter");
    var karen = passes.admit(windows.desk(), cast.karen()).open("/logbog/opfoelgning");
    karen.sees("DepartmentPage");
    assertThat(karen.says()).contains("Skriv under, før de går", "Lise Thorup");
    var inger = passes.admit(windows.desk(), cast.inger()).open("/logbog/opfoelgning");
    inger.sees("RegionPage").follow("Medicinsk Afdeling").isOn("DepartmentPage");
  }
}
