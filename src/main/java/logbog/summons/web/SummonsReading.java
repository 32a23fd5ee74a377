package logbog.summons.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import logbog.places.School;
import logbog.programmes.Programmes;
import logbog.programmes.Speciality;
import logbog.programmes.SpecialityChoices;
import logbog.summons.Calls;
import logbog.summons.LetterText;
import logbog.summons.Plan;
import logbog.summons.Roster;
import logbog.summons.Rosters;
import logbog.web.Shell;
import logbog.web.Typed;
import org.springframework.stereotype.Component;

/** Reads a summons as typed, field by field: what it says, or what is wrong with it. */
@Component
class SummonsReading {

  private static final int CLASS = 120;
  private static final int LIST = 300_000;

  private final Programmes programmes;
  private final Clock clock;

  SummonsReading(Programmes programmes, Clock clock) {
    this.programmes = programmes;
    this.clock = clock;
  }

  /** Reads all of it. */
  SummonsRead whole(Typing typing, List<School> schools) {
    var typed = new Typed();
    var plan = plan(typing, schools, typed);
    var roster = roster(typing, typed, Calls.MOST);
    var sendAt = Moment.read(typing, typed, clock);
    return new SummonsRead(typed.ok() ? plan : Optional.empty(), roster, sendAt, typed.problems());
  }

  /** Reads all but the apprentices. */
  SummonsRead withoutRoster(Typing typing, List<School> schools) {
    var typed = new Typed();
    var plan = plan(typing, schools, typed);
    var sendAt = Moment.read(typing, typed, clock);
    return new SummonsRead(
        typed.ok() ? plan : Optional.empty(), Roster.NOBODY, sendAt, typed.problems());
  }

  /** Reads the apprentices alone. */
  Roster roster(Typing typing, Typed typed, int most) {
    var text = typing.list();
    var roster = Rosters.text(text.length() > LIST ? text.substring(0, LIST) : text);
    if (text.length() > LIST || roster.guests().size() + roster.faults().size() > most) {
      typed.wrong("list", "summons.roster.many", most);
    } else if (roster.empty()) {
      typed.wrong("list", "summons.roster.none");
    }
    for (int n = 0; n < Math.min(roster.faults().size(), Typing.FIXES); n++) {
      var problem = roster.faults().get(n).problem();
      typed.wrong("fix-" + n, problem.key(), problem.arguments().toArray());
    }
    return roster;
  }

  private Optional<Plan> plan(Typing typing, List<School> schools, Typed typed) {
    var school =
        schools.stream()
            .filter(it -> it.institutionNo().equals(typing.of("school")))
            .findFirst()
            .or(() -> schools.size() == 1 ? Optional.of(schools.getFirst()) : Optional.empty());
    if (school.isEmpty()) {
      typed.wrong("school", "web.field.missing");
    }
    var className = typed.line("className", typing.of("className"), CLASS);
    var course = typed.optionalNumber("mainCourse", typing.of("mainCourse"), 1, 9);
    if (course.isEmpty()) {
      typed.wrong("mainCourse", "web.field.missing");
    }
    var end = typed.date("periodEnd", typing.of("periodEnd"));
    var start = typed.date("schoolStart", typing.of("schoolStart"));
    if (start.isPresent() && end.isPresent() && start.get().isBefore(end.get())) {
      typed.wrong("schoolStart", "summons.form.start-before-end");
    } else if (start.isPresent() && start.get().isBefore(today())) {
      typed.wrong("schoolStart", "summons.form.start-passed");
    }
    var speciality = speciality(typing, typed);
    var contacts = Receivers.read(typing, typed);
    var letter = typed.text("letter", typing.of("letter"), LetterText.LONGEST);
    LetterText.problem(letter)
        .ifPresent(it -> typed.wrong("letter", it.key(), it.arguments().toArray()));
    return typed.ok()
        ? Optional.of(
            new Plan(
                school.orElseThrow().institutionNo(),
                className,
                course.orElseThrow(),
                end.orElseThrow(),
                start.orElseThrow(),
                speciality.map(Speciality::id).orElse(null),
                contacts,
                letter))
        : Optional.empty();
  }

  /** None is an answer: a class may have several. */
  private Optional<Speciality> speciality(Typing typing, Typed typed) {
    return typing.of("programme").isEmpty() && typing.of("speciality").isEmpty()
        ? Optional.empty()
        : SpecialityChoices.of(programmes.specialities())
            .read(typed, typing.of("programme"), typing.of("speciality"));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }
}
