package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import logbog.approvals.Approved;
import logbog.documents.Proof;
import logbog.documents.SentFiles;
import logbog.people.People;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import org.junit.jupiter.api.Test;

/** What a training secretariat decides: credit, exemption, and a reset on a written request. */
@JourneyTest
record OfficeOfDoctorsTest(
    Clinic clinic, Postings postings, Approved approved, People people, Passes passes) {

  private static final String MAIL =
      "From: Karen Vinther <karen@laege.example>\r\nDate: Mon, 16 Nov 2026 10:00:00 +0100\r\n"
          + "Subject: Forkert\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nNulstil den.\r\n";

  @Test
  void creditAndExemptionsAreGivenAndRead(Windows windows) throws Exception {
    var cast = clinic.cast();
    var freja = postings.freja(cast).doctor();
    var path = "/logbog/laeger/" + freja;
    var office = passes.admit(windows.desk(), cast.inger()).isOn("ClinicianFrontPage");
    office.open("/logbog/merit").sees("MeritPage");
    office.open(path + "/merit").sees("CreditPage", "none").follow("Godkend merit");
    office.sees("DecidingPage").press("Godkend merit").sees("DecidingPage", "rejected");
    office.check("input[name=subject] >> nth=0").put("#note", "To år i Malmø");
    office.choose("#letter", "brev.pdf", SentFiles.pdf()).press("Godkend merit");
    office.sees("CreditPage", "given").open("/logbog/merit").sees("MeritPage", "one");
    office.follow("Dispensation for et aflyst kursus").sees("GroupPage");
    office.press("Se, hvem det bliver").sees("GroupPage", "rejected");
    office.page().locator("#course").selectOption("KOM/");
    office.put("#list", people.get(freja).email().value() + "\nen@anden.example");
    office.press("Se, hvem det bliver").sees("GroupPreviewPage");
    office.press("Giv de valgte dispensation").sees("GroupPreviewPage", "rejected");
    office.put("#caseNo", "2026-1").press("Giv de valgte dispensation").isOn("MeritPage");
    assertThat(office.says()).contains("Aflyst kursus", "2026-1", "To år i Malmø");

    var doctor = passes.admit(windows.phone(), cast.freja());
    doctor.open(path + "/merit").sees("CreditPage", "own");
    assertThat(doctor.says()).contains("To år i Malmø", "brev.pdf", "2026-1");
    try (var proof = Proof.of(doctor.fetch(path + "/kompetencer/pdf"))) {
      assertThat(proof.text()).contains("To år i Malmø");
    }
    doctor.follow("English").isOn("CreditPage");
  }

  @Test
  void researchTrainingIsNotedAndExemptedFrom(Windows windows) {
    var cast = clinic.cast();
    var amina = postings.amina(cast).doctor();
    var path = "/logbog/laeger/" + amina + "/forskning";
    var doctor = passes.admit(windows.phone(), cast.amina()).open(path).sees("ResearchPage");
    doctor.press("Gem noten").sees("ResearchPage", "rejected");
    doctor.pick("#module", "Forskningens metoder");
    doctor.put("#begun", postings.today().minusMonths(3).toString()).press("Gem noten");
    doctor.sees("ResearchPage", "noted");
    var office = passes.admit(windows.desk(), cast.inger());
    office.open(path).isOn("ResearchPage").follow("Giv dispensation");
    office.sees("ResearchExemptionPage").press("Giv dispensation");
    office.sees("ResearchExemptionPage", "rejected").check("#extent-FULL");
    office.put("#caseNo", "2019-815").press("Giv dispensation").sees("ResearchPage", "exempted");
    doctor.open(path).isOn("ResearchPage").follow("English").isOn("ResearchPage");
  }

  @Test
  void anApprovalIsResetOnAMailAndEveryoneReadsWhy(Windows windows) throws IOException {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    approved.standing(cast.karen(), post, approved.competence(post, "1"));
    var office = passes.admit(windows.desk(), cast.inger());
    office.open("/logbog/nulstillinger").sees("ResetListPage");
    office.open("/logbog/laeger/" + post.doctor() + "/nulstilling").sees("ResetFormPage");
    var record = "Gem henvendelsen, og se, hvad der berøres";
    office.press(record).sees("ResetFormPage", "rejected");
    office.check("input[name=approval]").put("#because", "Forkert læge");
    office.choose("#mail", "fejl.eml", MAIL.getBytes(StandardCharsets.UTF_8)).press(record);
    office.sees("ResetPage", "check").press("Nulstil de valgte, og giv besked");
    office.sees("ResetPage", "done");
    var path = office.page().url().replaceAll("^https?://[^/]+", "");
    var doctor = passes.admit(windows.phone(), cast.freja());
    doctor.open(path).sees("ResetPage", "own");
    assertThat(doctor.says()).contains("Forkert læge", "Inger Kjær", "Nulstil den.");
    var approver = passes.admit(windows.phone(), cast.karen()).open(path).isOn("ResetPage");
    assertThat(approver.says()).contains("Forkert læge").doesNotContain("Nulstil den.");
    office.open("/logbog/nulstillinger").sees("ResetListPage", "one");
  }
}
