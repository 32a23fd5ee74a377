package logbog.roles;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import logbog.Scenery;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lise's role, and a number that is nobody's; Karen's role is not Lise's. */
@Component
@Order(100)
class UserScenery implements Scenery {

  private static final AtomicInteger NUMBER = new AtomicInteger(500_000);

  @Override
  public void lay(Clinic.Cast cast, Map<String, String> names) {
    names.put("person", cast.lise().id().toString());
    names.put("grant", cast.lise().active().toString());
    names.put("grant@karen", cast.karen().active().toString());
    names.put("number", Clinic.cpr(NUMBER.incrementAndGet()).value());
  }
}
