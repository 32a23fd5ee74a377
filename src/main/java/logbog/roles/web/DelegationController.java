package logbog.roles.web;

import logbog.people.GrantId;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.Delegations;
import logbog.roles.Users;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** An education lead lets a supervisor approve single competences, by dates, and takes it back. */
@Controller
@RequestMapping(UsersPage.SHELF + "/{person}/roller/{grant}/delegering")
class DelegationController {

  private final Delegations delegations;
  private final Users users;
  private final UserPages pages;

  DelegationController(Delegations delegations, Users users, UserPages pages) {
    this.delegations = delegations;
    this.users = users;
    this.pages = pages;
  }

  @PostMapping
  ModelAndView give(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable("person") PersonId id,
      @PathVariable GrantId grant,
      @RequestParam(required = false) @Nullable String from,
      @RequestParam(required = false) @Nullable String to,
      Once once) {
    users.allow(viewer, id, grant);
    var typed = new Typed();
    var first = typed.optionalDate("delegateFrom-" + grant, from).orElse(pages.today());
    var last = typed.optionalDate("delegateTo-" + grant, to).orElse(null);
    if (last != null && (last.isBefore(first) || last.isBefore(pages.today()))) {
      typed.wrong("delegateTo-" + grant, "roles.give.to.before");
    }
    if (!typed.ok()) {
      return Pages.rejected(pages.rejected(viewer, id, typed.problems()));
    }
    return once.goTo(
        () -> {
          delegations.give(viewer, grant, first, last);
          return UsersPage.SHELF + "/" + id;
        });
  }

  @PostMapping("/ophoer")
  ModelAndView end(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable("person") PersonId id,
      @PathVariable GrantId grant,
      Once once) {
    users.allow(viewer, id, grant);
    return once.goTo(
        () -> {
          delegations.end(viewer, grant);
          return UsersPage.SHELF + "/" + id;
        });
  }
}
