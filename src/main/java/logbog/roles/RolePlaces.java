package logbog.roles;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import logbog.people.GrantId;
import logbog.places.Department;
import logbog.places.DepartmentId;
import logbog.places.Departments;
import logbog.web.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where roles hold, as it is written beside a name: {@code Medicinsk Afdeling, Midtby Sygehus}. It
 * is what a signature keeps, so it is the same in every language.
 */
@Component
public class RolePlaces {

  private static final Locale DANISH = Locale.of("da");

  private final Departments departments;
  private final CourseCatalogue courses;

  RolePlaces(Departments departments, CourseCatalogue courses) {
    this.departments = departments;
    this.courses = courses;
  }

  /** Empty for a role that holds everywhere. */
  public String of(Grant grant) {
    return grant.department() == null
        ? said(grant, null)
        : departments.get(grant.department()).inFull();
  }

  /** For many, in one statement. */
  public Map<GrantId, String> of(Collection<Grant> grants) {
    var known =
        departments.of(
            grants.stream().map(Grant::department).filter(Objects::nonNull).distinct().toList());
    var places = new HashMap<GrantId, String>();
    grants.forEach(grant -> places.put(grant.id(), said(grant, at(known, grant.department()))));
    return places;
  }

  private static @Nullable Department at(
      Map<DepartmentId, Department> known, @Nullable DepartmentId id) {
    return id == null ? null : known.get(id);
  }

  private String said(Grant grant, @Nullable Department department) {
    if (department != null) {
      return department.inFull();
    }
    if (grant.region() != null) {
      var region =
          switch (grant.region()) {
            case NORTH -> "Videreuddannelsesregion Nord";
            case SOUTH -> "Videreuddannelsesregion Syd";
            case EAST -> "Videreuddannelsesregion Øst";
          };
      return grant.course() == null ? region : grant.course() + ", " + region;
    }
    return grant.speciality() == null
        ? ""
        : (grant.course() == null ? "" : part(grant.course()) + ", ") + named(grant.speciality());
  }

  private String named(String speciality) {
    return label(courses.specialities(DANISH), speciality);
  }

  /** The catalogue says its speciality before it, which follows here by itself. */
  private String part(String key) {
    var label = label(courses.parts(DANISH), key);
    return label.substring(label.indexOf(": ") + 1).strip();
  }

  private static String label(List<Choice> choices, String value) {
    return choices.stream()
        .filter(choice -> choice.value().equals(value))
        .map(Choice::label)
        .findFirst()
        .orElse(value);
  }
}
