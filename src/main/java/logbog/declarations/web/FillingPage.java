package logbog.declarations.web;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import logbog.declarations.Invited;
import logbog.declarations.LastTime;
import logbog.programmes.Contact;
import logbog.programmes.Question;
import logbog.programmes.RatingLevel;
import logbog.programmes.Topic;
import logbog.programmes.Translated;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;
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

  /** How many goals that stand still are named on top; the others say so where they stand. */
  private static final int NAMED = 5;

  public int answered() {
    return form.levels().size();
  }

  public List<GoalCard> canStay() {
    return goals.stream().filter(GoalCard::canStay).toList();
  }

  /** The same by the level they stay on, each said once however many goals have it. */
  public Map<RatingLevel, List<GoalCard>> stays() {
    return canStay().stream()
        .collect(groupingBy(GoalCard::last, LinkedHashMap::new, Collectors.toList()));
  }

  /** How far the apprentice has come with rating themself; null where nobody asks for it (V13). */
  public @Nullable Integer ownRated() {
    var own = invited.own();
    return rehearsal || !invited.declaration().sheet().ownTexts().ratesFirst()
        ? null
        : own == null ? 0 : own.answered();
  }

  /** The goals that have stood still. */
  public List<GoalCard> still() {
    return goals.stream().filter(GoalCard::still).toList();
  }

  /** The first of them, which are named on top. */
  public List<GoalCard> stillNamed() {
    return still().stream().limit(NAMED).toList();
  }

  /** How many more there are. */
  public int stillMore() {
    return still().size() - stillNamed().size();
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

  /** The fields by the names they bear on the page; asked for only where something is wrong. */
  public Map<String, String> names(Shell shell) {
    if (problems.isEmpty()) {
      return Map.of();
    }
    var names = new HashMap<String, String>();
    goals.forEach(
        card -> names.put(card.id(), card.goal().no() + " " + card.goal().title(shell.locale())));
    names.put(
        "workAreas", question(shell, Topic.WORK_AREAS, shell.text("declarations.e.work-areas")));
    names.put(
        "goalsReached", question(shell, Topic.GOALS_REACHED, shell.text("declarations.e.reached")));
    names.put(
        "specialNeeds", question(shell, Topic.SPECIAL_NEEDS, shell.text("declarations.e.needs")));
    names.put("talk", question(shell, Topic.TALK, shell.text("declarations.e.talk", learner())));
    names.put("focus", question(shell, Topic.FOCUS, shell.text("declarations.e.focus")));
    names.put("remarks", question(shell, Topic.REMARKS, shell.text("declarations.e.remarks")));
    return names;
  }

  public WorkAreas workAreas() {
    return WorkAreas.of(invited.declaration().sheet(), form.workAreas());
  }

  /** A question in the committee's words, where it has its own. */
  public String question(Shell shell, Topic topic, String shipped) {
    return said(shell, own(topic).text(), shipped);
  }

  public String help(Shell shell, Topic topic, String shipped) {
    return said(shell, own(topic).help(), shipped);
  }

  /** What the committee wants the trainer to know first; empty for nothing. */
  public String guidance(Shell shell) {
    var sheet = invited.declaration().sheet();
    return said(shell, sheet.ownTexts().guidance(), sheet.guidance());
  }

  public String legalReference(Shell shell) {
    var sheet = invited.declaration().sheet();
    return said(shell, sheet.ownTexts().legalReference(), sheet.legalReference());
  }

  /**
   * The level a goal should stand at by the end of this period (V14); a draft may name none of the
   * scale's.
   */
  public @Nullable RatingLevel required(GoalCard card) {
    var sheet = invited.declaration().sheet();
    var level = card.goal().required(invited.declaration().period().mainCourse());
    return level == null || !sheet.allows(level.shortValue())
        ? null
        : sheet.level(level.shortValue());
  }

  private Question own(Topic topic) {
    return invited.declaration().sheet().ownTexts().question(topic);
  }

  private static String said(Shell shell, Translated own, String shipped) {
    return own.blank() ? shipped : own.in(shell.locale());
  }

  public boolean mine(String field) {
    return !authors.containsKey(field);
  }
}
