package logbog.committee.web;

import logbog.committee.ArrivalId;
import logbog.committee.ArrivalOvertaken;
import logbog.committee.Arrivals;
import logbog.committee.Overtaken;
import logbog.people.Viewer;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Refusal;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a member looks through what a file would change, and takes it in. */
@Controller
@RequestMapping(UploadController.PATH + "/{arrival}")
class ArrivalController {

  private final Arrivals arrivals;

  ArrivalController(Arrivals arrivals) {
    this.arrivals = arrivals;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Office member, @PathVariable("arrival") ArrivalId id) {
    return Pages.show(new ArrivalPage(arrivals.preview(member, id), false));
  }

  @PostMapping
  ModelAndView take(
      @AuthenticationPrincipal Viewer.Office member,
      @PathVariable("arrival") ArrivalId id,
      @RequestParam(defaultValue = "") String was,
      Once once) {
    try {
      return once.goTo(
          () -> {
            var drafts = arrivals.take(member, id, was);
            return drafts.size() == 1 ? "/udvalg/kladder/" + drafts.getFirst() : "/udvalg";
          });
    } catch (ArrivalOvertaken | Overtaken overtaken) {
      return again(member, id, overtaken);
    }
  }

  private ModelAndView again(Viewer.Office member, ArrivalId id, Refusal overtaken) {
    return Pages.show(new ArrivalPage(arrivals.preview(member, id), true), overtaken.status());
  }
}
