package logbog.signin;

import java.util.Map;
import logbog.Scenery;
import logbog.roles.Clinic;
import org.springframework.stereotype.Component;

/** Whose way in may be made anew, and a session that is nobody's. */
@Component
class SigninScenery implements Scenery {

  @Override
  public void lay(Clinic.Cast cast, Map<String, String> names) {
    names.putIfAbsent("person", cast.freja().id().toString());
    names.putIfAbsent("session", "made-up");
  }
}
