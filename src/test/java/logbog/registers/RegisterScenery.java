package logbog.registers;

import java.util.Map;
import logbog.Scenery;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A file that Inger has brought and nobody has taken. */
@Component
@Order(15)
class RegisterScenery implements Scenery {

  private final Postings postings;
  private final Imports imports;

  RegisterScenery(Postings postings, Imports imports) {
    this.postings = postings;
    this.imports = imports;
  }

  @Override
  public void lay(Clinic.Cast cast, Map<String, String> names) {
    var today = postings.today();
    var file =
        new Register()
            .line(Register.cpr(), Register.email(), 1, today, today.plusDays(180))
            .bytes();
    names.put("brought", imports.bring(cast.inger(), "nord.csv", file).toString());
  }
}
