package logbog.declarations.web;

import logbog.declarations.Disagreement;
import logbog.declarations.TalkSheet;
import logbog.web.Page;
import logbog.web.Shell;

/**
 * What to talk about, as questions, for the screen and for paper.
 *
 * @param back where the reader came from
 */
public record TalkSheetPage(TalkSheet sheet, String back) implements Page {

  /** What one asks the other, by who sees more. */
  public String question(Shell shell, Disagreement difference) {
    return shell.text(
        difference.apprenticeHigher() ? "declarations.talk.missing" : "declarations.talk.unseen",
        sheet.declaration().apprenticeName(),
        difference.trainer());
  }

  /** Whether the apprentice has rated nothing. */
  public boolean unrated() {
    return sheet.unrated() == sheet.declaration().sheet().goals().size();
  }
}
