package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import logbog.approvals.Approved;
import logbog.approvals.Subject;
import logbog.courses.Coursework;
import logbog.people.People;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import org.junit.jupiter.api.Test;

/**
 * A course from its announcement to a list approved at once, and a speciality's courses overall.
 */
@JourneyTest
record CoursesTest(
    Clinic clinic,
    Postings postings,
    Approved approved,
    Coursework courses,
    People people,
    Passes passes) {

  @Test
  void aProviderApprovesAWholeListAndTheDoctorSeesIt(Windows windows) {
    var cast = clinic.cast();
    postings.freja(cast);
    courses.coming(cast.bo(), "KOM");
    var bo = passes.admit(windows.desk(), cast.bo());
    bo.follow("Kurser og deltagerlister").sees("RunListPage").press("Opret kurset");
    bo.sees("RunListPage", "rejected").put("#place", "Midtby Sygehus");
    bo.put("#first", postings.today().toString()).pick("#course", "AKUT Akut behandling");
    bo.press("Opret kurset").sees("RunPage", "empty");
    bo.type("Navn eller e-mail", people.get(cast.freja().id()).email().value()).press("Find");
    bo.sees("RunPage", "found").press("Sæt Freja Holm på listen").sees("RunPage", "listed");
    bo.press("Godkend alle uden kryds").sees("RunPage", "approved");
    bo.press("Fortryd for hele listen").isOn("RunPage");
    assertThat(bo.says()).contains("Ikke godkendt");
    bo.press("Godkend alle uden kryds").isOn("RunPage");

    var freja = passes.admit(windows.phone(), cast.freja());
    freja.open("/logbog/laeger/" + cast.freja().id() + "/kurser").sees("DoctorCoursesPage");
    assertThat(freja.says()).contains("1 af 3 godkendt", "af Bo Riis");
    freja.press("Tilmeld dig Kommunikation").sees("DoctorCoursesPage", "enrolled");
    freja.press("Meld dig fra Kommunikation").isOn("DoctorCoursesPage");
  }

  @Test
  void theHeadCourseLeaderGivesTheOverallApproval(Windows windows) {
    var cast = clinic.cast();
    var post = postings.amina(cast);
    for (var part : courses.course(post, "ALMEN").parts()) {
      approved.standing(cast.tove(), post, Subject.of(part.id()));
    }
    var tove = passes.admit(windows.phone(), cast.tove()).follow("Kurser og deltagerlister");
    tove.sees("RunListPage", "overall").press("Giv Amina Yusuf samlet godkendelse");
    tove.sees("RunListPage", "given");
    var amina = passes.admit(windows.phone(), cast.amina());
    amina.open("/logbog/laeger/" + cast.amina().id() + "/kurser").sees("DoctorCoursesPage", "main");
    assertThat(amina.says()).contains("7 af 7 dele godkendt", "af Tove Ager");
  }
}
