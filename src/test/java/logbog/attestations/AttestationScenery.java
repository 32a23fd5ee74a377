package logbog.attestations;

import java.util.Map;
import logbog.Scenery;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Amina's first element, at Karen's, is over; that at Grete's is under way. */
@Component
@Order(32)
class AttestationScenery implements Scenery {

  private final Postings postings;

  AttestationScenery(Postings postings) {
    this.postings = postings;
  }

  @Override
  public void lay(Clinic.Cast cast, Map<String, String> names) {
    var first = postings.amina(cast).elements().getFirst();
    names.put("doctor@past", cast.amina().id().toString());
    names.put("element@past", first.id().toString());
  }
}
