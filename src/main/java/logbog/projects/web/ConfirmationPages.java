package logbog.projects.web;

import logbog.projects.Confirmations;
import logbog.projects.Invited;
import logbog.projects.ProjectToken;
import logbog.web.Pages;
import logbog.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What a link leads to now. */
@Component
class ConfirmationPages {

  private final Confirmations confirmations;

  ConfirmationPages(Confirmations confirmations) {
    this.confirmations = confirmations;
  }

  ModelAndView show(ProjectToken token, boolean renewed) {
    var invited = confirmations.by(token);
    return switch (invited.standing()) {
      case UNNAMED, READING, CONFIRMED -> Pages.show(live(token, invited));
      case EXPIRED, NEWER_LINK, WITHDRAWN, REPLACED, HANDED_ON ->
          Pages.show(new DeadProjectLinkPage(token.value(), invited, renewed), HttpStatus.GONE);
    };
  }

  /** The project as it is now, to be read anew, with the comment that was typed. */
  ModelAndView changed(ProjectToken token, String comment) {
    var invited = confirmations.by(token);
    return Pages.show(
        new ConfirmationPage(token.value(), invited, "", comment, Problems.none(), true),
        HttpStatus.CONFLICT);
  }

  /** With what was typed, as long as the link is open. */
  ModelAndView rejected(ProjectToken token, String name, String comment, Problems problems) {
    var invited = confirmations.by(token);
    return invited.standing().open()
        ? Pages.rejected(
            new ConfirmationPage(token.value(), invited, name, comment, problems, false))
        : Pages.goTo(token.path());
  }

  private static ConfirmationPage live(ProjectToken token, Invited invited) {
    return new ConfirmationPage(token.value(), invited, "", "", Problems.none(), false);
  }
}
