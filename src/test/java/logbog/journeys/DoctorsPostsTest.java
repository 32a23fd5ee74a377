package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import logbog.documents.SentFiles;
import logbog.posts.Postings;
import logbog.registers.RegisterFiles;
import logbog.roles.Clinic;
import org.junit.jupiter.api.Test;

/** A doctor's posts: plan and talks, the registers' file, notes and what is for nobody else. */
@JourneyTest
record DoctorsPostsTest(Clinic clinic, Postings postings, Passes passes) {

  @Test
  void theDoctorWritesThePlanAndTheDepartmentNamesSupervisorsAndHoldsTalks(Windows windows) {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    var posts = "/logbog/laeger/" + post.doctor() + "/forloeb";
    var element = posts + "/" + post.elements().getFirst().id();

    var lead = passes.admit(windows.desk(), cast.karen());
    lead.open("/logbog/laeger").sees("DoctorListPage").follow("Freja Holm").sees("PostsPage");
    lead.open(element).sees("ElementPage").press("Gør til vejleder");
    lead.sees("ElementPage", "rejected").pick("#supervisor", "Henrik Bast");
    lead.press("Gør til vejleder").isOn("ElementPage").tick("Introduktionssamtale");
    lead.put("#heldOn", postings.today().toString()).put("#note", "Vi mødes om torsdagen");
    lead.press("Notér samtalen").isOn("ElementPage");
    lead.put("#leaveFrom", postings.today().toString());
    lead.put("#leaveTo", postings.today().plusDays(2).toString()).press("Notér orlov");
    lead.sees("ElementPage", "held");
    assertThat(lead.says()).contains("Hovedvejleder: Henrik Bast", "Vi mødes om torsdagen");

    var doctor = passes.admit(windows.phone(), cast.freja()).follow("Mit forløb");
    doctor.sees("PostsPage", "own").open(element + "/plan").sees("TrainingPlanPage");
    doctor.press("Send planen").sees("TrainingPlanPage", "rejected");
    doctor.put("#words", "Akut modtagelse hver tirsdag").press("Send planen");
    lead.open(element + "/plan").sees("TrainingPlanPage", "lead");
    doctor.open(element + "/plan").sees("TrainingPlanPage", "sent");
    assertThat(doctor.says()).contains("Åbnet af Karen Vinther");
    doctor.open("/logbog/profil").follow("Hvem har set din logbog?").sees("SeenPage");
    assertThat(doctor.says())
        .contains("Karen Vinther, Uddannelsesansvarlig overlæge", "gange, senest");
    doctor.open(posts + "/beskaeftigelse").sees("EmploymentPage").press("Gem");
    doctor.sees("EmploymentPage", "rejected").put("#from", "2024-02-01");
    doctor.put("#place", "Midtby Sygehus").put("#position", "Vikar").press("Gem");
    doctor.sees("EmploymentPage", "one").follow("Ret Midtby Sygehus").isOn("EmploymentPage");
    doctor.follow("English").isOn("EmploymentPage");
    assertThat(new Danish().leftOn(doctor.page())).isEmpty();
  }

  @Test
  void aSecretariatLooksAtAFileBeforeItTakesIt(Windows windows) {
    var cast = clinic.cast();
    var office = passes.admit(windows.desk(), cast.inger()).open("/logbog/import");
    office.sees("ImportPage").press("Se, hvad filen betyder").sees("ImportPage", "rejected");
    office.choose("#file", "nord.csv", RegisterFiles.mixed(postings.today()));
    office.press("Se, hvad filen betyder").sees("ImportPreviewPage");
    assertThat(office.says()).contains("-xxxx", "Ny", "Kan ikke tages", "Linje 3");
    office.press("Tag filen").sees("ImportTakenPage").open("/logbog/planlagte");
    office.sees("UpcomingPage");
    assertThat(office.says()).contains("Åse Nygård");
    office.open("/logbog/uddannelsesprogrammer").sees("RegionalProgrammeListPage");
    office.follow("Klinisk basisuddannelse (eksempel)").sees("RegionalProgrammePage");
    office.press("Offentliggør programmet").sees("RegionalProgrammePage", "rejected");
    office.open("/logbog/import").sees("ImportPage", "history");
    office.follow("English").isOn("ImportPage");
    assertThat(new Danish().leftOn(office.page())).isEmpty();
  }

  @Test
  void notesAreReadByWhoeverMayAndReflectionsByTheirDoctor(Windows windows) throws IOException {
    var cast = clinic.cast();
    var notes = "/logbog/laeger/" + postings.freja(cast).doctor() + "/noter";
    var lead = passes.admit(windows.desk(), cast.karen()).open(notes);
    lead.sees("NotesPage").press("Gem noten").sees("NotesPage", "rejected");
    lead.put("#words", "God kontakt med patienterne").choose("#file", "a.pdf", SentFiles.pdf());
    lead.press("Gem noten").sees("NotesPage", "written");
    var doctor = passes.admit(windows.phone(), cast.freja()).open(notes).sees("NotesPage", "own");
    assertThat(doctor.says()).contains("God kontakt", "Karen Vinther");
    doctor.follow("Skriv en refleksion, som kun du kan læse").sees("ReflectionsPage");
    doctor.press("Gem").sees("ReflectionsPage", "rejected").put("#words", "Svær vagt");
    doctor.press("Gem").sees("ReflectionsPage", "one");
    lead.open("/logbog/refleksioner").isOn("ReflectionsPage");
    assertThat(lead.says()).doesNotContain("Svær vagt");
    assertThat(new String(lead.fetch(notes), StandardCharsets.UTF_8)).doesNotContain("Svær vagt");
    doctor.follow("English").isOn("ReflectionsPage");
    assertThat(new Danish().leftOn(doctor.page())).isEmpty();
  }
}
