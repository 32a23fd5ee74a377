package logbog.resets.web;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import logbog.approvals.ApprovalId;
import logbog.documents.FileRefused;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.resets.NothingToReset;
import logbog.resets.Recording;
import logbog.resets.RequestDone;
import logbog.resets.RequestId;
import logbog.resets.ResetRequest;
import logbog.resets.Resets;
import logbog.resets.WrittenRequest;
import logbog.web.Once;
import logbog.web.Pages;
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

/** Where a secretariat records a written request for a reset, and what it asks for. */
@Controller
class ResetFormController {

  private final Recording recording;
  private final Resets resets;
  private final RequestReading reading;
  private final Prefilling prefilling;

  ResetFormController(
      Recording recording, Resets resets, RequestReading reading, Prefilling prefilling) {
    this.recording = recording;
    this.resets = resets;
    this.reading = reading;
    this.prefilling = prefilling;
  }

  @Bean
  static Receives resetRequests() {
    return new Receives(ResetListPage.PATH);
  }

  @GetMapping("/logbog/laeger/{doctor}/nulstilling")
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Clinician by,
      @PathVariable PersonId doctor,
      @RequestParam(required = false) @Nullable UUID bestridelse) {
    var form = prefilling.form(by, doctor, bestridelse);
    return Pages.show(page(by, doctor, form, Problems.none()));
  }

  @PostMapping(ResetListPage.PATH)
  ModelAndView record(
      @AuthenticationPrincipal Viewer.Clinician by,
      @RequestParam PersonId doctor,
      @RequestParam(required = false) @Nullable MultipartFile file,
      @RequestParam(required = false) @Nullable MultipartFile mail,
      ResetForm form,
      Once once)
      throws IOException {
    var page = page(by, doctor, form, Problems.none());
    var typed = new Typed();
    var chosen = chosen(form);
    if (chosen.isEmpty()) {
      typed.wrong("approval", NothingToReset.KEY);
    }
    var earlier = earlier(page, form);
    try {
      if (earlier.isPresent() && typed.ok()) {
        var id = earlier.get();
        return once.goTo(ResetPage.path(id), () -> recording.add(by, id, doctor, chosen));
      }
      var written =
          earlier.isPresent()
              ? Optional.<WrittenRequest>empty()
              : reading.read(by, form, file, mail, typed);
      if (written.isPresent() && typed.ok()) {
        return once.goTo(() -> ResetPage.path(recording.record(by, doctor, chosen, written.get())));
      }
    } catch (FileRefused refused) {
      typed.wrong("file", refused.problem().key(), refused.problem().arguments().toArray());
    } catch (NothingToReset | RequestDone refused) {
      typed.wrong("approval", refused.problem().key());
    }
    return Pages.rejected(page(by, doctor, form, typed.problems()));
  }

  private ResetFormPage page(
      Viewer.Clinician by, PersonId doctor, ResetForm form, Problems problems) {
    var resettable = recording.resettable(by, doctor);
    var open = resets.list(by, null).stream().filter(it -> it.done() == null).toList();
    return new ResetFormPage(resettable, open, form, problems);
  }

  private static Optional<RequestId> earlier(ResetFormPage page, ResetForm form) {
    return page.open().stream()
        .map(ResetRequest::id)
        .filter(it -> it.toString().equals(form.request()))
        .findFirst();
  }

  private static List<ApprovalId> chosen(ResetForm form) {
    return form.approval().stream().flatMap(ResetFormController::id).toList();
  }

  private static Stream<ApprovalId> id(String sent) {
    try {
      return Stream.of(ApprovalId.valueOf(sent));
    } catch (IllegalArgumentException madeUp) {
      return Stream.empty();
    }
  }
}
