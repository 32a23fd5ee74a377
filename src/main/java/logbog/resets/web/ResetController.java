package logbog.resets.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import logbog.approvals.ApprovalId;
import logbog.approvals.ApprovalRefused;
import logbog.people.Viewer;
import logbog.resets.NothingToReset;
import logbog.resets.RequestId;
import logbog.resets.ResetRecords;
import logbog.resets.Resets;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Resets of approvals: the secretariat's list, a request with all that rests on what it asks for,
 * and the record that everyone who was told reads.
 */
@Controller
@RequestMapping(ResetListPage.PATH)
class ResetController {

  private final Resets resets;
  private final ResetRecords records;

  ResetController(Resets resets, ResetRecords records) {
    this.resets = resets;
    this.records = records;
  }

  @GetMapping
  ModelAndView list(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @RequestParam(required = false) @Nullable RequestId before) {
    return Pages.show(ResetListPage.of(resets.list(viewer, before), before == null));
  }

  @GetMapping("/{request}")
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Clinician viewer, @PathVariable RequestId request) {
    return Pages.show(new ResetPage(records.open(viewer, request), null, Problems.none()));
  }

  @GetMapping("/{request}/bilag")
  ResponseEntity<Resource> file(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable RequestId request,
      HttpServletResponse response) {
    return records.file(viewer, request).answer(response);
  }

  @PostMapping("/{request}/nulstilling")
  ModelAndView reset(
      @AuthenticationPrincipal Viewer.Clinician by,
      @PathVariable RequestId request,
      @RequestParam(required = false) @Nullable List<String> approval,
      Once once) {
    var chosen = Objects.requireNonNullElse(approval, List.<String>of());
    try {
      return once.goTo(ResetPage.path(request), () -> resets.reset(by, request, ids(chosen)));
    } catch (NothingToReset | ApprovalRefused refused) {
      return Pages.rejected(new ResetPage(records.open(by, request), chosen, said(refused)));
    }
  }

  private static Problems said(Refusal refused) {
    var problem = refused.problem();
    return Problems.at("approval", problem.key(), problem.arguments().toArray());
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
