package logbog.oversight;

import java.util.Map;
import logbog.Scenery;
import logbog.roles.Clinic;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Karen's department. */
@Component
@Order(90)
class OversightScenery implements Scenery {

  @Override
  public void lay(Clinic.Cast cast, Map<String, String> names) {
    names.putIfAbsent("department", cast.medical().value().toString());
  }
}
