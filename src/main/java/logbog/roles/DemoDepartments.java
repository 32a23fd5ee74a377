package logbog.roles;

import logbog.places.Department.Kind;
import logbog.places.DepartmentId;
import logbog.places.Departments;
import logbog.places.Region;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Where the doctors of the demo train: two departments of one hospital, and a practice. */
@Component
@ConditionalOnBooleanProperty("logbog.demo")
class DemoDepartments {

  private static final String HOSPITAL = "Midtby Sygehus";

  private final Departments departments;

  DemoDepartments(Departments departments) {
    this.departments = departments;
  }

  DepartmentId medical() {
    return department("midtby-medicin", "Medicinsk Afdeling");
  }

  DepartmentId surgery() {
    return department("midtby-kirurgi", "Kirurgisk Afdeling");
  }

  DepartmentId practice() {
    return departments.add("havnegade", Kind.PRACTICE, "", "Lægehuset Havnegade", Region.NORTH);
  }

  private DepartmentId department(String key, String name) {
    return departments.add(key, Kind.DEPARTMENT, HOSPITAL, name, Region.NORTH);
  }
}
