package logbog.committee.web;

import java.util.Map;
import logbog.people.Viewer;
import logbog.places.CommitteeId;
import logbog.places.MemberId;
import logbog.places.Memberships;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Typed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where members of a committee invite each other, and end a membership. */
@Controller
@RequestMapping("/udvalg/medlemmer/{committee}")
class MembersController {

  private final Memberships memberships;

  MembersController(Memberships memberships) {
    this.memberships = memberships;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Office member, @PathVariable("committee") CommitteeId id) {
    return Pages.show(page(member, id, new Sent(Map.of()), Problems.none()));
  }

  @PostMapping
  ModelAndView invite(
      @AuthenticationPrincipal Viewer.Office member,
      @PathVariable("committee") CommitteeId id,
      @RequestParam Map<String, String> fields,
      Once once) {
    memberships.committee(member, id);
    var sent = new Sent(fields);
    var typed = new Typed();
    var who = new MemberReading(new Row(sent, typed)).who();
    if (!typed.ok() || who.isEmpty()) {
      return Pages.rejected(page(member, id, sent, typed.problems()));
    }
    return once.goTo(
        () -> {
          memberships.invite(member, id, who.orElseThrow());
          return "/udvalg/medlemmer/" + id;
        });
  }

  @PostMapping("/{member}/ophoer")
  ModelAndView end(
      @AuthenticationPrincipal Viewer.Office viewer,
      @PathVariable("committee") CommitteeId id,
      @PathVariable("member") MemberId member,
      Once once) {
    return once.goTo(
        () -> {
          memberships.end(viewer, id, member);
          return memberships.of(viewer.email()).stream().anyMatch(c -> c.id().equals(id))
              ? "/udvalg/medlemmer/" + id
              : "/udvalg";
        });
  }

  private MembersPage page(Viewer.Office member, CommitteeId id, Sent form, Problems problems) {
    return new MembersPage(
        memberships.committee(member, id),
        memberships.members(member, id),
        member.address(),
        form,
        problems);
  }
}
