package logbog.roles.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.CourseCatalogue;
import logbog.roles.Grant;
import logbog.roles.Held;
import logbog.roles.Role;
import logbog.roles.Roles;
import logbog.roles.UserFile;
import logbog.roles.Users;
import logbog.web.Problems;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of a user together, as it is and as it was typed. */
@Component
class UserPages {

  private final Users users;
  private final Roles roles;
  private final TypedDepartments departments;
  private final TypedPlaces places;
  private final CourseCatalogue catalogue;
  private final Clock clock;

  UserPages(
      Users users,
      Roles roles,
      TypedDepartments departments,
      TypedPlaces places,
      CourseCatalogue catalogue,
      Clock clock) {
    this.users = users;
    this.roles = roles;
    this.departments = departments;
    this.places = places;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }

  TypedPlaces places() {
    return places;
  }

  UserPage of(Viewer.Clinician viewer, PersonId user) {
    return page(viewer, user, GrantForm.EMPTY, null, "", Problems.none());
  }

  UserPage giving(Viewer.Clinician viewer, PersonId user, GrantForm typed, Problems problems) {
    return page(viewer, user, typed, null, "", problems);
  }

  UserPage opened(Viewer.Clinician viewer, PersonId user, String number) {
    return page(viewer, user, GrantForm.EMPTY, number, "", Problems.none());
  }

  UserPage rejected(Viewer.Clinician viewer, PersonId user, Problems problems) {
    return page(viewer, user, GrantForm.EMPTY, null, "", problems);
  }

  UserPage numbering(Viewer.Clinician viewer, PersonId user, String typed, Problems problems) {
    return page(viewer, user, GrantForm.EMPTY, null, typed, problems);
  }

  GrantFields fields(Grant by, GrantForm typed) {
    return new GrantFields(
        by.role(),
        typed,
        by.role() == Role.SECRETARIAT ? departments.choices(by.region()) : List.of(),
        catalogue);
  }

  private UserPage page(
      Viewer.Clinician viewer,
      PersonId user,
      GrantForm typed,
      @Nullable String number,
      String numberTyped,
      Problems problems) {
    var file = users.open(viewer, user);
    return new UserPage(
        file, active(file, user), fields(file.by(), typed), number, numberTyped, today(), problems);
  }

  private @Nullable Held active(UserFile file, PersonId user) {
    var first = roles.first(user);
    return file.user().held().stream()
        .filter(held -> first.filter(it -> it.id().equals(held.grant().id())).isPresent())
        .findFirst()
        .orElse(null);
  }
}
