package logbog.courses;

import java.util.Map;
import logbog.Scenery;
import logbog.roles.Clinic;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Bo's course to come, with nobody on its list. */
@Component
@Order(40)
class CourseScenery implements Scenery {

  private final Coursework courses;

  CourseScenery(Coursework courses) {
    this.courses = courses;
  }

  @Override
  public void lay(Clinic.Cast cast, Map<String, String> names) {
    names.put("run", courses.coming(cast.bo(), "AKUT").toString());
    names.put("file", names.getOrDefault("file", "00000000-0000-0000-0000-000000000000"));
  }
}
