package logbog.research.web;

import java.io.IOException;
import logbog.approvals.ApprovalRefused;
import logbog.approvals.Basis;
import logbog.credit.Deciding;
import logbog.credit.GroundReading;
import logbog.credit.NothingChosen;
import logbog.documents.FileRefused;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.research.Research;
import logbog.research.ResearchExemptions;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problem;
import logbog.web.Problems;
import logbog.web.Receives;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/** Where a secretariat exempts a doctor from research training, fully or from one part of it. */
@Controller
class ResearchExemptionController {

  private final Research research;
  private final ResearchExemptions exemptions;
  private final Deciding deciding;
  private final GroundReading reading;

  ResearchExemptionController(
      Research research, ResearchExemptions exemptions, Deciding deciding, GroundReading reading) {
    this.research = research;
    this.exemptions = exemptions;
    this.deciding = deciding;
    this.reading = reading;
  }

  @Bean
  static Receives researchCertificates() {
    return new Receives(ResearchExemptionPage.EXEMPTIONS);
  }

  @GetMapping("/logbog/laeger/{doctor}/forskning/dispensation")
  ModelAndView show(@AuthenticationPrincipal Viewer.Clinician by, @PathVariable PersonId doctor) {
    return Pages.show(page(by, doctor, ExemptionForm.blank(), Problems.none()));
  }

  @PostMapping(ResearchExemptionPage.EXEMPTIONS)
  ModelAndView exempt(
      @AuthenticationPrincipal Viewer.Clinician by,
      @RequestParam PersonId doctor,
      @RequestParam(required = false) @Nullable MultipartFile letter,
      ExemptionForm form,
      Once once)
      throws IOException {
    var page = page(by, doctor, form, Problems.none());
    var typed = new Typed();
    var extent = form.from();
    if (extent.isEmpty()) {
      typed.wrong("extent", "web.field.missing");
    }
    var ground = reading.read(by, Basis.OTHER_BASIS, form.ground(), letter, typed);
    if (extent.isPresent() && ground.isPresent()) {
      try {
        return once.goTo(
            ResearchPage.path(doctor),
            () -> exemptions.exempt(by, doctor, extent.get(), ground.get()));
      } catch (FileRefused refused) {
        wrong(typed, "letter", refused.problem());
      } catch (NothingChosen nothing) {
        typed.wrong("extent", "research.exempt.nothing-left");
      } catch (ApprovalRefused refused) {
        wrong(typed, "extent", refused.problem());
      }
    }
    return Pages.rejected(new ResearchExemptionPage(page.file(), form, typed.problems()));
  }

  private ResearchExemptionPage page(
      Viewer.Clinician by, PersonId doctor, ExemptionForm form, Problems problems) {
    deciding.secretariat(by);
    return ResearchExemptionPage.of(research.of(by, doctor), form, problems);
  }

  private static void wrong(Typed typed, String field, Problem problem) {
    typed.wrong(field, problem.key(), problem.arguments().toArray());
  }
}
