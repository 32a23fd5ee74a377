package logbog.declarations.web;

import java.util.ArrayList;
import logbog.declarations.InvitationToken;
import logbog.declarations.Invitations;
import logbog.declarations.Invited;
import logbog.web.Problems;
import org.springframework.stereotype.Component;

/** Makes the summary from the sheet: the same goals, with their answers in words. */
@Component
class SummaryPages {

  private final FillingPages sheets;
  private final Invitations invitations;

  SummaryPages(FillingPages sheets, Invitations invitations) {
    this.sheets = sheets;
    this.invitations = invitations;
  }

  /** Falls are asked about here anyway, so they are not among what is missing. */
  SummaryPage show(InvitationToken token, Invited invited) {
    return page(token, invited, invitations.missing(invited, true), false);
  }

  SummaryPage refused(InvitationToken token, Invited invited, Problems missing) {
    return page(token, invited, missing, true);
  }

  private SummaryPage page(
      InvitationToken token, Invited invited, Problems missing, boolean refused) {
    var sheet = sheets.show(token.value(), invited);
    var lines = new ArrayList<SummaryPage.Line>();
    for (var card : sheet.goals()) {
      var level = invited.draft().levels().get(card.index());
      lines.add(
          new SummaryPage.Line(
              card,
              level == null ? null : invited.declaration().sheet().level(level),
              invited.draft().unchanged().get(card.index())));
    }
    return new SummaryPage(token.value(), invited, lines, missing, refused, sheet.questions());
  }
}
