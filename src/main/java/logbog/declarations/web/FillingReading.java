package logbog.declarations.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import logbog.declarations.NotOnTheSheet;
import logbog.declarations.Reached;
import logbog.declarations.Shown;
import logbog.declarations.Wording;
import logbog.declarations.Words;
import logbog.programmes.SheetHash;
import logbog.web.Problems;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;

/** A sent sheet, read: answers to save, or what is wrong with them. */
record FillingReading(
    Map<Integer, Short> levels, Words words, Set<Wording> sent, Shown shown, Problems problems) {

  private static final int LONG = 4000;
  private static final int SHORT = 1000;

  static FillingReading of(FillingForm form, LocalDate today) {
    return of(form, today, today);
  }

  /** What was answered on paper some days ago: a talk agreed then may be past by now. */
  static FillingReading copied(FillingForm form, LocalDate today) {
    return of(form, today, LocalDate.MIN);
  }

  private static FillingReading of(FillingForm form, LocalDate today, LocalDate earliest) {
    var typed = new Typed();
    var workAreas = typed.optionalText("workAreas", form.workAreas(), LONG);
    var note = typed.optionalText("goalsReached", form.goalsReachedNote(), SHORT);
    var needs = typed.optionalText("specialNeeds", form.specialNeeds(), LONG);
    var none = "none".equals(form.needs());
    if (none && !needs.isEmpty()) {
      typed.wrong("specialNeeds", "declarations.e.needs.both");
    }
    var held = held(typed, form, today);
    var agreed = agreed(typed, form, earliest);
    if (held != null && agreed != null) {
      typed.wrong("talk", "declarations.e.talk.both");
    }
    var words =
        new Words(
            workAreas,
            reached(form.goalsReached()),
            note,
            none,
            needs,
            held,
            agreed,
            typed.optionalText("focus", form.focus(), SHORT),
            typed.optionalText("remarks", form.remarks(), LONG));
    var sent = Arrays.stream(Wording.values()).filter(form::holds).collect(Collectors.toSet());
    return new FillingReading(
        form.levels(),
        words,
        sent,
        Shown.parse(form.was()).on(SheetHash.parse(form.sheet()).orElse(null)),
        typed.problems());
  }

  /** One level and nothing else: what a tap on the sheet sends. */
  boolean oneLevel() {
    return levels.size() == 1 && sent.isEmpty();
  }

  private static @Nullable LocalDate held(Typed typed, FillingForm form, LocalDate today) {
    if ("agreed".equals(form.talk())) {
      return null;
    }
    var held = typed.optionalDate("talk", form.talkHeld());
    if (held.isPresent() && held.get().isAfter(today)) {
      typed.wrong("talk", "declarations.e.talk.future");
    }
    return held.orElse(null);
  }

  private static @Nullable LocalDate agreed(Typed typed, FillingForm form, LocalDate earliest) {
    if ("held".equals(form.talk())) {
      return null;
    }
    var agreed = typed.optionalDate("talk", form.talkAgreed());
    if (agreed.isPresent() && agreed.get().isBefore(earliest)) {
      typed.wrong("talk", "declarations.e.talk.past");
    }
    return agreed.orElse(null);
  }

  private static @Nullable Reached reached(@Nullable String typed) {
    return typed == null || typed.isEmpty()
        ? null
        : Arrays.stream(Reached.values())
            .filter(reached -> reached.name().equals(typed))
            .findFirst()
            .orElseThrow(NotOnTheSheet::new);
  }
}
