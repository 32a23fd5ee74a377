package logbog.declarations.web;

import java.util.List;
import logbog.declarations.Invited;
import logbog.declarations.Words;
import logbog.programmes.Contact;
import logbog.programmes.RatingLevel;
import logbog.web.Page;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * All answers in words, what is still missing, and the act of sending.
 *
 * @param missing by field of the sheet
 * @param refused whether sending was tried with something missing
 */
public record SummaryPage(
    String token,
    Invited invited,
    List<Line> lines,
    Problems missing,
    boolean refused,
    Contact questions)
    implements Page {

  /** One goal and its answer. */
  public record Line(GoalCard card, @Nullable RatingLevel level, boolean unchanged) {}

  public Words words() {
    return invited.draft().words();
  }

  public List<Line> falls() {
    return lines.stream().filter(line -> line.card().fell()).toList();
  }

  /** How many goals the apprentice rated otherwise (V13). */
  public int differences() {
    return (int) lines.stream().filter(line -> line.card().differs()).count();
  }

  public int unchanged() {
    return (int) lines.stream().filter(Line::unchanged).count();
  }

  /** Where a missing answer is given: on the sheet, but for what is said here. */
  public String place(String field) {
    return field.equals("falls") ? "#falls" : "/e/" + token + "#" + field;
  }

  /** How the texts choose between apprentice (0) and pupil (1): the programme's own word. */
  public int learner() {
    return invited.declaration().sheet().learnerWord().equals("elev") ? 1 : 0;
  }

  public String signer() {
    return String.valueOf(invited.invitation().trainerName());
  }
}
