package logbog.roles.web;

import logbog.people.GrantId;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.Newcomers;
import logbog.roles.RoleRefused;
import logbog.roles.Roles;
import logbog.roles.Users;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Gives a user a role and ends one, by whoever may (M3); the rest are told who can. */
@Controller
@RequestMapping(UsersPage.SHELF + "/{person}/roller")
class GrantController {

  private final Newcomers newcomers;
  private final Roles roles;
  private final Users users;
  private final UserPages pages;

  GrantController(Newcomers newcomers, Roles roles, Users users, UserPages pages) {
    this.newcomers = newcomers;
    this.roles = roles;
    this.users = users;
    this.pages = pages;
  }

  @PostMapping
  ModelAndView give(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable("person") PersonId id,
      GrantForm form,
      Once once) {
    users.allow(viewer, id);
    var typed = new Typed();
    var wish = form.read(typed, roles.active(viewer), pages.places(), pages.today());
    if (wish.isEmpty()) {
      return Pages.rejected(pages.giving(viewer, id, form, typed.problems()));
    }
    try {
      return once.goTo(
          () -> {
            newcomers.give(viewer, id, wish.get());
            return UsersPage.SHELF + "/" + id;
          });
    } catch (RoleRefused refused) {
      return Pages.rejected(
          pages.giving(viewer, id, form, Problems.at("role", refused.problem().key())));
    }
  }

  /** No last day is at once. */
  @PostMapping("/{grant}/ophoer")
  ModelAndView end(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      @PathVariable("person") PersonId id,
      @PathVariable GrantId grant,
      @RequestParam(required = false) @Nullable String lastDay,
      Once once) {
    users.allow(viewer, id, grant);
    var typed = new Typed();
    var field = "lastDay-" + grant;
    var day = typed.optionalDate(field, lastDay).orElse(pages.today());
    if (day.isBefore(pages.today())) {
      typed.wrong(field, "roles.end.past");
    }
    if (!typed.ok()) {
      return Pages.rejected(pages.rejected(viewer, id, typed.problems()));
    }
    return once.goTo(
        () -> {
          roles.end(viewer, grant, day);
          return UsersPage.SHELF + "/" + id;
        });
  }
}
