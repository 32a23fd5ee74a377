package logbog.declarations.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import logbog.declarations.Kind;
import logbog.declarations.web.PaperSheet.Head;
import logbog.programmes.ApprenticeKind;
import logbog.programmes.Programmes;
import logbog.programmes.Speciality;
import logbog.programmes.SpecialityChoices;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads which empty form is wanted, field by field. */
@Component
class EmptyFormReading {

  private static final int NAME = 120;

  /** As many as the largest class. */
  static final int MOST = 40;

  private final Programmes programmes;

  EmptyFormReading(Programmes programmes) {
    this.programmes = programmes;
  }

  /** What was asked for. */
  record Wanted(
      Speciality speciality,
      YearMonth begun,
      LocalDate end,
      @Nullable ApprenticeKind kind,
      List<Head> heads) {}

  SpecialityChoices choices() {
    return SpecialityChoices.of(programmes.specialities());
  }

  Optional<Wanted> read(Typed typed, EmptyFormForm form, String school) {
    var speciality =
        choices().read(typed, RequestForm.or(form.programme()), RequestForm.or(form.speciality()));
    var begun = typed.month("begun", form.begun());
    var end = typed.date("periodEnd", form.periodEnd());
    var course = typed.optionalNumber("mainCourse", form.mainCourse(), 1, 9);
    var className = typed.optionalLine("className", form.className(), NAME);
    var names = names(typed, form.names());
    var kind = kind(typed, form, speciality, begun, end);
    if (!typed.ok() || speciality.isEmpty() || begun.isEmpty() || end.isEmpty()) {
      return Optional.empty();
    }
    var heads =
        names.stream()
            .map(
                name ->
                    new Head(
                        name,
                        Kind.ORDINARY,
                        end.get(),
                        course.map(String::valueOf).orElse(""),
                        school,
                        className,
                        "",
                        ""))
            .toList();
    return Optional.of(
        new Wanted(speciality.get(), begun.get(), end.get(), kind.orElse(null), heads));
  }

  private Optional<ApprenticeKind> kind(
      Typed typed,
      EmptyFormForm form,
      Optional<Speciality> speciality,
      Optional<YearMonth> begun,
      Optional<LocalDate> end) {
    if (speciality.isEmpty()
        || begun.isEmpty()
        || end.isEmpty()
        || !programmes.tellsKindsApart(speciality.get().id(), begun.get(), end.get())) {
      return Optional.empty();
    }
    return Chosen.of(typed, "apprenticeKind", form.apprenticeKind(), ApprenticeKind.class);
  }

  private static List<String> names(Typed typed, @Nullable String lines) {
    var names =
        typed
            .optionalText("names", lines, MOST * NAME)
            .lines()
            .map(String::strip)
            .filter(name -> !name.isEmpty())
            .map(name -> name.length() > NAME ? name.substring(0, NAME) : name)
            .toList();
    if (names.size() > MOST) {
      typed.wrong("names", "declarations.empty.names.most", MOST);
    }
    return names.isEmpty() ? List.of("") : names;
  }
}
