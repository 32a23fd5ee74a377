package logbog.projects.web;

import logbog.mail.EmailAddress;
import logbog.projects.Confirmations;
import logbog.projects.OwnAddress;
import logbog.projects.ProjectToken;
import logbog.web.Once;
import logbog.web.Pages;
import logbog.web.Problems;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** "I am not the right one": passes a project on to who is (V8). */
@Controller
@RequestMapping("/e/projekt/{key}/videregivelse")
class ProjectHandOnController {

  private final Confirmations confirmations;

  ProjectHandOnController(Confirmations confirmations) {
    this.confirmations = confirmations;
  }

  @GetMapping
  ModelAndView show(@PathVariable("key") ProjectToken token) {
    var invited = confirmations.by(token);
    return invited.standing().open()
        ? Pages.show(new ProjectHandOnPage(token.value(), invited, "", Problems.none()))
        : Pages.goTo(token.path());
  }

  @PostMapping
  ModelAndView handOn(
      @PathVariable("key") ProjectToken token,
      @RequestParam(defaultValue = "") String address,
      Once once) {
    var to = EmailAddress.parse(address);
    if (to.isEmpty()) {
      return rejected(token, address, "projects.ask.address.wrong");
    }
    try {
      return once.goTo(token.path(), () -> confirmations.handOn(token, to.get()));
    } catch (OwnAddress own) {
      return rejected(token, address, own.problem().key());
    }
  }

  private ModelAndView rejected(ProjectToken token, String address, String problem) {
    var invited = confirmations.by(token);
    var problems = Problems.at("address", problem);
    return invited.standing().open()
        ? Pages.rejected(new ProjectHandOnPage(token.value(), invited, address, problems))
        : Pages.goTo(token.path());
  }
}
