package logbog.declarations.web;

import java.util.List;
import java.util.Map;
import logbog.declarations.Invited;
import logbog.declarations.LastTime;
import logbog.programmes.Contact;
import logbog.web.Page;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * The sheet a trainer fills, on a phone as often as not.
 *
 * @param token the link, which is the only key
 * @param form what its fields show: the draft, or what was typed when that was rejected
 * @param authors whose each answer in words is, by field, where it is another trainer's
 * @param rehearsal whether nobody is asked: a committee looks at its draft, and {@code token} is
 *     the way back to it
 * @param problems what was rejected, or answered by another trainer meanwhile
 */
public record FillingPage(
    String token,
    Invited invited,
    FillingForm form,
    List<GoalCard> goals,
    Map<String, String> authors,
    Problems problems,
    Contact questions,
    boolean rehearsal)
    implements Page {

  public int answered() {
    return form.levels().size();
  }

  public List<GoalCard> canStay() {
    return goals.stream().filter(GoalCard::canStay).toList();
  }

  public @Nullable String focusFromLastTime() {
    var last = invited.last();
    return last == null || last.focus().isEmpty() ? null : last.focus();
  }

  public @Nullable LastTime last() {
    return invited.last();
  }

  /** Where to go on: the first goal without a level, or what comes after the goals. */
  public String next() {
    return goals.stream()
        .filter(goal -> goal.chosen() == null)
        .findFirst()
        .map(GoalCard::id)
        .orElse("words");
  }

  /** Whether the work areas shown are last time's, not saved yet. */
  public boolean begunWithLastTime() {
    var last = invited.last();
    return last != null
        && !last.workAreas().isEmpty()
        && invited.draft().words().workAreas().isEmpty()
        && last.workAreas().equals(form.workAreas());
  }

  /** How the texts choose between apprentice (0) and pupil (1): the programme's own word. */
  public int learner() {
    return invited.declaration().sheet().learnerWord().equals("elev") ? 1 : 0;
  }

  public boolean mine(String field) {
    return !authors.containsKey(field);
  }
}
