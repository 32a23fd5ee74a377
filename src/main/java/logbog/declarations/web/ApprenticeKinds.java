package logbog.declarations.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import logbog.programmes.ApprenticeKind;
import logbog.programmes.Programmes;
import logbog.programmes.SpecialityId;
import logbog.web.Typed;
import org.springframework.stereotype.Component;

/** Reads the kind of apprentice, asked only where the edition in force has goals for some kinds. */
@Component
class ApprenticeKinds {

  private final Programmes programmes;

  ApprenticeKinds(Programmes programmes) {
    this.programmes = programmes;
  }

  Optional<ApprenticeKind> read(
      Typed typed,
      RequestForm form,
      Optional<SpecialityId> speciality,
      Optional<YearMonth> begun,
      Optional<LocalDate> end) {
    return speciality.isPresent()
            && begun.isPresent()
            && end.isPresent()
            && programmes.tellsKindsApart(speciality.get(), begun.get(), end.get())
        ? Chosen.of(typed, "apprenticeKind", form.apprenticeKind(), ApprenticeKind.class)
        : Optional.empty();
  }
}
