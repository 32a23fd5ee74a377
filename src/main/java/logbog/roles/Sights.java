package logbog.roles;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import logbog.people.PersonId;
import logbog.places.Department;
import logbog.places.Departments;
import logbog.places.Region;
import logbog.web.NotFound;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * What of a user opens to whom (M19): all are found by every secretariat; whole opens whoever
 * belongs to its region, or to none. The project lead opens all, an education lead the supervisors
 * of their own department. For everyone else there are no users.
 */
@Component
class Sights {

  private final Departments departments;
  private final ObjectProvider<DoctorRegions> doctors;

  Sights(Departments departments, ObjectProvider<DoctorRegions> doctors) {
    this.departments = departments;
    this.doctors = doctors;
  }

  /**
   * Whether this role finds users at all.
   *
   * @throws NotFound if it does not
   */
  void finds(Grant by) {
    if (!by.role().findsUsers()) {
      throw new NotFound();
    }
  }

  /**
   * @param ever all that the user ever held
   * @throws NotFound where this role finds nobody
   */
  Sight of(Grant by, PersonId person, List<Grant> ever) {
    finds(by);
    var whole =
        switch (by.role()) {
          case PROJECT_LEAD -> true;
          case SECRETARIAT -> reaches(by, regions(person, ever));
          default ->
              ever.stream()
                  .anyMatch(
                      grant ->
                          grant.role().supervises()
                              && Objects.equals(grant.department(), by.department()));
        };
    return whole ? Sight.WHOLE : Sight.NARROW;
  }

  /** The regions a user belongs to, by all roles ever held; empty for none. */
  private Set<Region> regions(PersonId person, List<Grant> ever) {
    var regions = EnumSet.noneOf(Region.class);
    departments
        .of(ever.stream().map(Grant::department).filter(Objects::nonNull).distinct().toList())
        .values()
        .stream()
        .map(Department::region)
        .forEach(regions::add);
    ever.stream().map(Grant::region).filter(Objects::nonNull).forEach(regions::add);
    if (ever.stream().anyMatch(grant -> grant.role() == Role.TRAINEE)) {
      doctors.forEach(it -> regions.addAll(it.of(person)));
    }
    return regions;
  }

  private static boolean reaches(Grant by, Set<Region> regions) {
    return regions.isEmpty() || by.region() != null && regions.contains(by.region());
  }
}
