package logbog.curricula;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import logbog.Scenery;
import logbog.roles.Clinic;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A file of curricula that Dorte has sent and not published. */
@Component
@Order(5)
class CurriculumScenery implements Scenery {

  private final SentCurricula sent;

  CurriculumScenery(SentCurricula sent) {
    this.sent = sent;
  }

  @Override
  public void lay(Clinic.Cast cast, Map<String, String> names) {
    var file = Written.main("kulisse", "thoraxkirurgi", "2019-01-01").text();
    names.put("sent", sent.send(cast.dorte(), file.getBytes(StandardCharsets.UTF_8)).toString());
  }
}
