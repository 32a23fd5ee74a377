package logbog.workplaces.web;

import java.util.List;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import logbog.web.Typed;
import logbog.workplaces.LinkToken;
import logbog.workplaces.Question;
import logbog.workplaces.Questions;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where a firm answers an apprentice by the mailed link, which is the only key. Looking changes
 * nothing.
 */
@Controller
@RequestMapping("/laerested/svar/{link}")
class AnswerController {

  private static final int NAME = 100;

  private final Questions questions;
  private final OfferReading reading;

  AnswerController(Questions questions, OfferReading reading) {
    this.questions = questions;
    this.reading = reading;
  }

  @GetMapping
  ModelAndView show(@PathVariable("link") LinkToken token) {
    var question = questions.by(token);
    var form = OfferForm.with("", List.of(question.address().value()));
    var page = page(token, question, form, Problems.none());
    return Pages.show(page, page.open() || question.answered() ? HttpStatus.OK : HttpStatus.GONE);
  }

  @PostMapping
  ModelAndView answer(@PathVariable("link") LinkToken token, OfferForm form, Once once) {
    var typed = new Typed();
    var by = typed.line("by", form.by(), NAME);
    var offer = reading.read(typed, form);
    if (offer.isEmpty()) {
      var question = questions.by(token);
      return questions.open(question)
          ? Pages.rejected(page(token, question, form, typed.problems()))
          : Pages.goTo(token.answerPath());
    }
    return once.goTo(token.answerPath(), () -> questions.answer(token, by, offer.get()));
  }

  private AnswerPage page(LinkToken token, Question question, OfferForm form, Problems problems) {
    return new AnswerPage(
        token.answerPath(),
        questions.asker(question).name(),
        question,
        questions.open(question),
        form,
        problems);
  }
}
