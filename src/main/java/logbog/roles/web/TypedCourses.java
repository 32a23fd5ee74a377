package logbog.roles.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import logbog.places.Region;
import logbog.roles.CourseCatalogue;
import logbog.roles.Scope;
import logbog.web.Choice;
import logbog.web.Typed;
import org.springframework.stereotype.Component;

/** Where a course role holds, as chosen from what the curricula have. */
@Component
class TypedCourses {

  private final CourseCatalogue catalogue;

  TypedCourses(CourseCatalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** All courses of a speciality. */
  Optional<Scope> all(Typed typed, String speciality) {
    if (!has(catalogue.specialities(Locale.ROOT), speciality)) {
      typed.wrong("speciality", "roles.give.speciality.missing");
      return Optional.empty();
    }
    return Optional.of(Scope.of(speciality, null));
  }

  /** One part, which says its speciality. */
  Optional<Scope> part(Typed typed, String part) {
    var scope = catalogue.specialityOf(part).map(speciality -> Scope.of(speciality, part));
    if (scope.isEmpty()) {
      typed.wrong("course", "roles.give.course.missing");
    }
    return scope;
  }

  /** One general course, or all that are held in the region. */
  Optional<Scope> general(Typed typed, Region region, String course) {
    if (course.isEmpty()) {
      return Optional.of(Scope.in(region));
    }
    if (!has(catalogue.generalCourses(), course)) {
      typed.wrong("course", "roles.give.course.missing");
      return Optional.empty();
    }
    return Optional.of(Scope.in(region, course));
  }

  private static boolean has(List<Choice> choices, String value) {
    return choices.stream().anyMatch(choice -> choice.value().equals(value));
  }
}
