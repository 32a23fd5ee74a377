package logbog.followup.web;

import logbog.followup.NoteId;
import logbog.followup.Party;
import logbog.web.Page;
import logbog.web.Problems;

/** What was said of a closed note could not be kept: the form again, with what was typed. */
public record NoteClosingPage(Party party, NoteId note, String remark, Problems problems)
    implements Page {

  public String declaration() {
    return NotePage.shelf(party.side()) + party.declaration();
  }
}
