package logbog.committee.web;

import java.util.Map;
import logbog.committee.Desks;
import logbog.committee.DraftId;
import logbog.committee.Mapped;
import logbog.committee.Mappings;
import logbog.committee.Overtaken;
import logbog.people.Viewer;
import logbog.web.NotFound;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where a committee says what became of each goal of the edition its draft follows. */
@Controller
@RequestMapping("/udvalg/kladder/{draft}/kobling")
class MappingController {

  private final Mappings mappings;
  private final Desks desks;

  MappingController(Mappings mappings, Desks desks) {
    this.mappings = mappings;
    this.desks = desks;
  }

  @GetMapping
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Office member, @PathVariable("draft") DraftId id) {
    var mapped = mapped(member, id);
    return Pages.show(page(member, mapped, MappingPage.form(mapped), Problems.none()));
  }

  @PostMapping
  ModelAndView save(
      @AuthenticationPrincipal Viewer.Office member,
      @PathVariable("draft") DraftId id,
      @RequestParam Map<String, String> fields,
      Once once) {
    var mapped = mapped(member, id);
    var sent = new Sent(fields);
    var reading = new MappingReading(sent, mapped);
    var mapping = reading.mapping();
    if (!reading.typed().ok()) {
      return Pages.rejected(page(member, mapped, sent, reading.typed().problems()));
    }
    try {
      return once.goTo(
          () -> {
            mappings.keep(member, id, mapping, sent.of("was"));
            return "/udvalg/kladder/" + id + "/udgivelse";
          });
    } catch (Overtaken overtaken) {
      var problems = Problems.at("mapping", "committee.overtaken", overtaken.now().changedBy());
      return Pages.show(page(member, mapped(member, id), sent, problems), HttpStatus.CONFLICT);
    }
  }

  private Mapped mapped(Viewer.Office member, DraftId id) {
    return mappings.of(member, id).orElseThrow(NotFound::new);
  }

  private MappingPage page(Viewer.Office member, Mapped mapped, Sent form, Problems problems) {
    return new MappingPage(
        desks.programme(member, mapped.draft().programme()), mapped, form, problems);
  }
}
