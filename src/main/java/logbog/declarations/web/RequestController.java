package logbog.declarations.web;

import java.util.UUID;
import logbog.declarations.Ask;
import logbog.declarations.DeclarationId;
import logbog.declarations.OwnAddress;
import logbog.declarations.RequestDrafts;
import logbog.declarations.Requests;
import logbog.people.Viewer;
import logbog.programmes.NoGoalsYet;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an apprentice asks for a declaration. */
@Controller
@RequestMapping("/erklaeringer/ny")
class RequestController {

  private final Requests requests;
  private final RequestDrafts drafts;
  private final RequestReading reading;
  private final RequestPages pages;
  private final AddressQuestions questions;
  private final Succeeded succeeded;

  RequestController(
      Requests requests,
      RequestDrafts drafts,
      RequestReading reading,
      RequestPages pages,
      AddressQuestions questions,
      Succeeded succeeded) {
    this.requests = requests;
    this.drafts = drafts;
    this.reading = reading;
    this.pages = pages;
    this.questions = questions;
    this.succeeded = succeeded;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @RequestParam(required = false) @Nullable UUID kladde) {
    var kept = kladde == null ? null : drafts.find(apprentice, kladde).orElse(null);
    return Pages.show(kept == null ? pages.begin(apprentice) : pages.resume(kept));
  }

  @PostMapping
  ModelAndView send(
      @AuthenticationPrincipal Viewer.Member apprentice, RequestForm form, Once once) {
    var read = reading.request(form);
    if (read.ask().isEmpty()) {
      return Pages.rejected(pages.rejected(form, read.problems()));
    }
    var doubtful = questions.about(apprentice, form);
    if (!doubtful.isEmpty()) {
      return Pages.rejected(pages.rejected(form.asked(), doubtful));
    }
    var left = succeeded.asked(form);
    if (left.isPresent()) {
      return Pages.rejected(pages.succeeded(form, left.get()));
    }
    var ask = read.ask().get();
    try {
      return once.goTo(() -> "/erklaeringer/" + request(apprentice, ask, form));
    } catch (AskedAlready twin) {
      return Pages.rejected(pages.questioned(form, twin.id));
    } catch (OwnAddress own) {
      return Pages.rejected(
          pages.rejected(form, Problems.at(form.trainer(own.address()), own.toThem())));
    } catch (NoGoalsYet none) {
      return Pages.rejected(
          pages.rejected(
              form, Problems.at("speciality", "programmes.no-goals", none.speciality())));
    }
  }

  /**
   * Asked inside the idempotent act, so that a repeat of the first submission is not taken for a
   * second request.
   */
  private DeclarationId request(Viewer.Member apprentice, Ask ask, RequestForm form) {
    if (form.repeat() == null) {
      requests.twin(apprentice, ask, null).ifPresent(AskedAlready::raise);
    }
    pages.draftOf(form).ifPresent(draft -> drafts.drop(apprentice, draft));
    return requests.request(apprentice, ask);
  }

  /** A request for the same period stands already. */
  private static final class AskedAlready extends RuntimeException {
    private final DeclarationId id;

    private AskedAlready(DeclarationId id) {
      super(null, null, false, false);
      this.id = id;
    }

    static void raise(DeclarationId id) {
      throw new AskedAlready(id);
    }
  }
}
