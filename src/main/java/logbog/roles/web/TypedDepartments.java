package logbog.roles.web;

import java.util.List;
import java.util.Optional;
import logbog.places.Department;
import logbog.places.DepartmentId;
import logbog.places.Departments;
import logbog.places.Region;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Departments as they are typed, with their full names to choose from. */
@Component
class TypedDepartments {

  private static final int MOST = 2000;

  private final Departments departments;

  TypedDepartments(Departments departments) {
    this.departments = departments;
  }

  /** The full names of a region's. */
  List<String> choices(@Nullable Region region) {
    return departments.matching("", MOST).stream()
        .filter(it -> it.region() == region)
        .map(Department::inFull)
        .toList();
  }

  /** The one that is called so, or the only one in which all typed words stand. */
  Optional<DepartmentId> read(Typed typed, String field, String raw) {
    var line = typed.line(field, raw, 400);
    if (line.isEmpty()) {
      return Optional.empty();
    }
    var found = departments.matching(line.replace(",", " "), MOST);
    var exact = found.stream().filter(it -> it.inFull().equalsIgnoreCase(line)).toList();
    var meant = exact.isEmpty() ? found : exact;
    if (meant.size() != 1) {
      typed.wrong(field, meant.isEmpty() ? "roles.department.unknown" : "roles.department.several");
      return Optional.empty();
    }
    return Optional.of(meant.getFirst().id());
  }
}
