package logbog.receipts.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import logbog.approvals.ApprovalId;
import logbog.people.Viewer;
import logbog.receipts.Disputes;
import logbog.receipts.NothingToDispute;
import logbog.receipts.Signing;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What carries one's own name, day by day, and where one says that it was not oneself. */
@Controller
@RequestMapping(SignedPage.PATH)
class SignedController {

  private final Signing signing;
  private final Disputes disputes;

  SignedController(Signing signing, Disputes disputes) {
    this.signing = signing;
    this.disputes = disputes;
  }

  @GetMapping
  ModelAndView list(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @RequestParam(required = false) @Nullable ApprovalId before) {
    return Pages.show(SignedPage.of(signing.of(viewer, before), before == null, signing.now()));
  }

  @GetMapping("/{approval}")
  ModelAndView ask(
      @AuthenticationPrincipal Viewer.Clinician viewer, @PathVariable ApprovalId approval) {
    return Pages.show(page(viewer, approval, List.of(approval.toString()), Problems.none()));
  }

  @PostMapping("/{approval}")
  ModelAndView dispute(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable("approval") ApprovalId one,
      @RequestParam(name = "approval", required = false) @Nullable List<String> typed,
      HttpServletRequest request,
      Once once) {
    var chosen = Objects.requireNonNullElse(typed, List.<String>of());
    var page = page(viewer, one, chosen, Problems.at("approval", NothingToDispute.KEY));
    try {
      return once.goTo(() -> disputes.dispute(viewer, ids(chosen), here(request)));
    } catch (NothingToDispute refused) {
      return Pages.rejected(page);
    }
  }

  private DisputePage page(
      Viewer.Clinician viewer, ApprovalId one, List<String> chosen, Problems problems) {
    return new DisputePage(one, signing.sameDay(viewer, one), chosen, signing.now(), problems);
  }

  private static String here(HttpServletRequest request) {
    var session = request.getSession(false);
    return session == null ? "" : session.getId();
  }

  private static List<ApprovalId> ids(List<String> sent) {
    return sent.stream()
        .flatMap(
            it -> {
              try {
                return Stream.of(ApprovalId.valueOf(it));
              } catch (IllegalArgumentException madeUp) {
                return Stream.empty();
              }
            })
        .toList();
  }
}
