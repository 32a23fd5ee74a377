package logbog.declarations.web;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import logbog.declarations.Draft;
import logbog.declarations.NotOnTheSheet;
import logbog.declarations.Shown;
import logbog.declarations.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The sheet as sent: the whole page, or the one answer a script saves at once. What is null was not
 * on what was sent.
 *
 * @param levels as typed, by goal counted from 0 ({@code g0} … on the page)
 * @param needs {@code none} or {@code some}
 * @param talk {@code held} or {@code agreed}
 * @param was what the page showed before it was filled
 * @param sheet the name of the Sheet by which its goals were counted
 */
public record FillingForm(
    Map<Integer, Short> levels,
    @Nullable String workAreas,
    @Nullable String goalsReached,
    @Nullable String goalsReachedNote,
    @Nullable String needs,
    @Nullable String specialNeeds,
    @Nullable String talk,
    @Nullable String talkHeld,
    @Nullable String talkAgreed,
    @Nullable String focus,
    @Nullable String remarks,
    @Nullable String was,
    @Nullable String sheet) {

  private static final Pattern GOAL = Pattern.compile("g(\\d{1,3})");
  private static final Pattern LEVEL = Pattern.compile("-?\\d{1,4}");

  /**
   * Reads what was sent; unknown fields are left alone.
   *
   * @throws NotOnTheSheet for a level that can be none
   */
  static FillingForm of(Map<String, String> sent) {
    var levels = new TreeMap<Integer, Short>();
    sent.forEach(
        (name, value) -> {
          var goal = GOAL.matcher(name);
          if (goal.matches()) {
            levels.put(Integer.valueOf(goal.group(1)), level(value));
          }
        });
    return new FillingForm(
        levels,
        WorkAreas.sent(sent),
        sent.get("goalsReached"),
        sent.get("goalsReachedNote"),
        sent.get("needs"),
        sent.get("specialNeeds"),
        sent.get("talk"),
        sent.get("talkHeld"),
        sent.get("talkAgreed"),
        sent.get("focus"),
        sent.get("remarks"),
        sent.get("was"),
        sent.get("sheet"));
  }

  /** The sheet as the draft has it; work areas nobody wrote yet begin with last time's. */
  static FillingForm of(Draft draft, String lastWorkAreas) {
    var levels = new TreeMap<Integer, Short>();
    for (int i = 0; i < draft.levels().size(); i++) {
      var level = draft.levels().get(i);
      if (level != null) {
        levels.put(i, level);
      }
    }
    var words = draft.words();
    var untouched = words.workAreas().isEmpty() && !draft.wordAuthors().containsKey("workAreas");
    return new FillingForm(
        levels,
        untouched ? lastWorkAreas : words.workAreas(),
        words.goalsReached() == null ? null : words.goalsReached().name(),
        words.goalsReachedNote(),
        words.specialNeedsNone() ? "none" : words.specialNeeds().isEmpty() ? null : "some",
        words.specialNeeds(),
        words.talkHeld() != null ? "held" : words.talkAgreed() != null ? "agreed" : null,
        words.talkHeld() == null ? "" : words.talkHeld().toString(),
        words.talkAgreed() == null ? "" : words.talkAgreed().toString(),
        words.focus(),
        words.remarks(),
        Shown.of(draft).toString(),
        null);
  }

  /** The same, with its levels by goal as they are counted now. */
  FillingForm with(Map<Integer, Short> levels) {
    return new FillingForm(
        levels,
        workAreas,
        goalsReached,
        goalsReachedNote,
        needs,
        specialNeeds,
        talk,
        talkHeld,
        talkAgreed,
        focus,
        remarks,
        was,
        null);
  }

  /** Whether this answer, or a part of it, was on what was sent. */
  boolean holds(Wording wording) {
    return switch (wording) {
      case WORK_AREAS -> workAreas != null;
      case GOALS_REACHED -> goalsReached != null || goalsReachedNote != null;
      case SPECIAL_NEEDS -> needs != null || specialNeeds != null;
      case TALK -> talk != null || talkHeld != null || talkAgreed != null;
      case FOCUS -> focus != null;
      case REMARKS -> remarks != null;
    };
  }

  /** The text typed with this answer; empty for none. */
  String textOf(Wording wording) {
    var text =
        switch (wording) {
          case WORK_AREAS -> workAreas;
          case GOALS_REACHED -> goalsReachedNote;
          case SPECIAL_NEEDS -> specialNeeds;
          case TALK -> null;
          case FOCUS -> focus;
          case REMARKS -> remarks;
        };
    return text == null ? "" : text.strip();
  }

  private static Short level(String typed) {
    if (!LEVEL.matcher(typed).matches()) {
      throw new NotOnTheSheet();
    }
    return Short.valueOf(typed);
  }
}
