package logbog.plans.web;

import logbog.declarations.DeclarationId;
import logbog.people.Viewer;
import logbog.plans.Plans;
import logbog.web.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The education plans a school has to decide on, for its named people. */
@Controller
@RequestMapping("/home/opgaver")
class PlanTasksController {

  private final Plans plans;

  PlanTasksController(Plans plans) {
    this.plans = plans;
  }

  @GetMapping
  ModelAndView list(
      @AuthenticationPrincipal Viewer.Office office,
      @RequestParam(required = false) @Nullable DeclarationId before) {
    var found = plans.open(office, before);
    return Pages.show(
        new PlanTasksPage(
            found.tasks(),
            before == null,
            found.last().map(last -> "/home/opgaver?before=" + last).orElse(null)));
  }
}
