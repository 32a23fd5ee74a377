package logbog.roles.web;

import java.util.List;
import java.util.Optional;
import logbog.people.NumberTaken;
import logbog.people.Viewer;
import logbog.roles.Finding;
import logbog.roles.Known;
import logbog.roles.Newcomer;
import logbog.roles.Newcomers;
import logbog.roles.RoleRefused;
import logbog.roles.Roles;
import logbog.roles.Wish;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Refusal;
import logbog.web.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Enters somebody new with a role; whoever the logbook knows already is shown instead. */
@Controller
@RequestMapping(NewcomerPage.PATH)
class NewcomerController {

  private final Newcomers newcomers;
  private final Finding finding;
  private final Roles roles;
  private final UserPages pages;

  NewcomerController(Newcomers newcomers, Finding finding, Roles roles, UserPages pages) {
    this.newcomers = newcomers;
    this.finding = finding;
    this.roles = roles;
    this.pages = pages;
  }

  /** What was typed, and what it may mean. */
  private record Typing(Viewer.Clinician viewer, NewcomerForm person, GrantForm grant) {}

  @GetMapping
  ModelAndView form(@AuthenticationPrincipal Viewer.Clinician viewer) {
    finding.allow(viewer);
    var typing = new Typing(viewer, NewcomerForm.EMPTY, GrantForm.EMPTY);
    return Pages.show(page(typing, List.of(), List.of(), Problems.none()));
  }

  @PostMapping
  ModelAndView enter(
      @AuthenticationPrincipal Viewer.Clinician viewer,
      NewcomerForm form,
      GrantForm grant,
      Once once) {
    finding.allow(viewer);
    var typing = new Typing(viewer, form, grant);
    var typed = new Typed();
    var by = roles.active(viewer);
    var who = form.read(typed, by.role());
    var wish = grant.read(typed, by, pages.places(), pages.today());
    if (who.isEmpty() || wish.isEmpty()) {
      return again(typing, typed.problems());
    }
    return unknown(typing, who.get()).orElseGet(() -> entered(typing, who.get(), wish.get(), once));
  }

  private ModelAndView entered(Typing typing, Newcomer who, Wish wish, Once once) {
    try {
      return once.goTo(() -> UsersPage.SHELF + "/" + newcomers.enter(typing.viewer(), who, wish));
    } catch (RoleRefused refused) {
      return again(typing, at("role", refused));
    } catch (NumberTaken taken) {
      return again(typing, at("cpr", taken));
    }
  }

  /** The same page with those it may be, or nothing where it is nobody we know. */
  private Optional<ModelAndView> unknown(Typing typing, Newcomer who) {
    var known = newcomers.same(who);
    if (!known.isEmpty()) {
      var problems = Problems.at("email", "roles.newcomer.known");
      return Optional.of(Pages.rejected(page(typing, known, List.of(), problems)));
    }
    var namesakes =
        typing.person().other() == null ? newcomers.namesakes(who.name()) : List.<Known>of();
    return namesakes.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Pages.rejected(
                page(
                    typing, List.of(), namesakes, Problems.at("name", "roles.newcomer.namesake"))));
  }

  private static Problems at(String field, Refusal refusal) {
    return Problems.none().add(field, refusal.problem().key());
  }

  private ModelAndView again(Typing typing, Problems problems) {
    return Pages.rejected(page(typing, List.of(), List.of(), problems));
  }

  private NewcomerPage page(
      Typing typing, List<Known> known, List<Known> namesakes, Problems problems) {
    return new NewcomerPage(
        typing.person(),
        pages.fields(roles.active(typing.viewer()), typing.grant()),
        known,
        namesakes,
        problems);
  }
}
