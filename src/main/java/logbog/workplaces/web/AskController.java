package logbog.workplaces.web;

import java.util.UUID;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.TooManyLetters;
import logbog.workplaces.Questions;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an apprentice asks a firm for its number and its trainers' addresses. */
@Controller
@RequestMapping("/erklaeringer/kladder/{id}/laerested")
class AskController {

  private final Questions questions;

  AskController(Questions questions) {
    this.questions = questions;
  }

  @GetMapping
  ModelAndView show(@AuthenticationPrincipal Viewer.Member apprentice, @PathVariable UUID id) {
    return Pages.show(new AskPage(id, questions.about(apprentice, id), "", Problems.none()));
  }

  @PostMapping
  ModelAndView ask(
      @AuthenticationPrincipal Viewer.Member apprentice,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String address,
      Once once) {
    var asked = questions.about(apprentice, id);
    var to = EmailAddress.parse(address);
    if (to.isEmpty()) {
      return Pages.rejected(
          new AskPage(
              id,
              asked,
              OfferForm.or(address),
              Problems.at("address", "workplaces.offer.address")));
    }
    try {
      return once.goTo(
          () -> {
            questions.ask(apprentice, id, to.get());
            return "/erklaeringer/kladder/" + id + "/laerested";
          });
    } catch (TooManyLetters today) {
      return Pages.rejected(
          new AskPage(id, asked, to.get().value(), Problems.at("address", today.problem().key())));
    }
  }
}
