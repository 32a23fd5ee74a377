package logbog.declarations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import logbog.people.Viewer;
import logbog.placements.Placements;
import logbog.programmes.Programmes;
import logbog.programmes.SpecialityId;
import org.springframework.stereotype.Component;

/**
 * What a new request begins with, by field: what was asked last, but the period, its end and
 * number, which is always asked anew.
 */
@Component
public class RequestBeginnings {

  private final Requests requests;
  private final Placements placements;
  private final Programmes programmes;

  RequestBeginnings(Requests requests, Placements placements, Programmes programmes) {
    this.requests = requests;
    this.placements = placements;
    this.programmes = programmes;
  }

  /**
   * The fields.
   *
   * @param again whether there was a last time
   */
  public record Begun(Map<String, String> fields, boolean again) {}

  public Begun of(Viewer.Member apprentice) {
    var last = requests.last(apprentice);
    var fields = last.map(it -> new HashMap<>(it.fields())).orElseGet(HashMap::new);
    if (last.isEmpty()) {
      fields.put("training", "COMPANY");
      placements
          .preferred(apprentice.id())
          .ifPresent(speciality -> fields.put("speciality", speciality.toString()));
    }
    fields.put("kind", Kind.ORDINARY.name());
    Optional.ofNullable(fields.get("speciality"))
        .map(SpecialityId::valueOf)
        .flatMap(programmes::speciality)
        .ifPresent(speciality -> fields.put("programme", speciality.programme().toString()));
    return new Begun(fields, last.isPresent());
  }
}
