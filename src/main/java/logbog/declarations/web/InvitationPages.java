package logbog.declarations.web;

import logbog.declarations.GoalQuestions;
import logbog.declarations.InvitationToken;
import logbog.declarations.Invitations;
import logbog.declarations.Invited;
import logbog.web.Page;
import logbog.web.Pages;
import logbog.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What a link leads to now: the name, the sheet, the receipt, or why it leads nowhere. */
@Component
class InvitationPages {

  private final Invitations invitations;
  private final GoalQuestions questions;
  private final FillingPages sheets;

  InvitationPages(Invitations invitations, GoalQuestions questions, FillingPages sheets) {
    this.invitations = invitations;
    this.questions = questions;
    this.sheets = sheets;
  }

  ModelAndView show(InvitationToken token, boolean renewed) {
    var invited = invitations.by(token);
    return switch (invited.standing()) {
      case UNNAMED -> Pages.show(name(token, invited, "", Problems.none()));
      case FILLING -> Pages.show(sheets.show(token.value(), invited));
      case SIGNED -> Pages.show(receipt(token, invited, "", Problems.none()));
      case EXPIRED, NEWER_LINK, WITHDRAWN, CLOSED, HANDED_ON ->
          Pages.show(
              DeadLinkPage.of(
                  token.value(), invited, renewed, questions.about(invited.declaration())),
              HttpStatus.GONE);
    };
  }

  /** On to the page the link leads to now; a link nobody mailed leads nowhere. */
  ModelAndView back(InvitationToken token) {
    invitations.by(token);
    return Pages.goTo(token.path());
  }

  Page name(InvitationToken token, Invited invited, String typed, Problems problems) {
    return new InvitationPage(
        token.value(), invited, typed, problems, questions.about(invited.declaration()));
  }

  Page handOn(
      InvitationToken token, Invited invited, String typed, String checked, Problems problems) {
    return new InvitationHandOnPage(
        token.value(), invited, typed, checked, problems, questions.about(invited.declaration()));
  }

  Page receipt(InvitationToken token, Invited invited, String typed, Problems problems) {
    return new ReceiptPage(
        token.value(),
        invited,
        invitations.aftermath(invited),
        typed,
        problems,
        questions.about(invited.declaration()));
  }
}
