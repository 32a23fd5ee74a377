package logbog.research;

import java.util.Map;
import logbog.Scenery;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Amina is in main training, where research is. */
@Component
@Order(65)
class ResearchScenery implements Scenery {

  private final Postings postings;
  private final Trainings trainings;

  ResearchScenery(Postings postings, Trainings trainings) {
    this.postings = postings;
    this.trainings = trainings;
  }

  @Override
  public void lay(Clinic.Cast cast, Map<String, String> names) {
    var module = trainings.of(postings.amina(cast)).modules().getFirst().module();
    names.put("researchModule", module.id().toString());
    names.put("today", postings.today().toString());
  }
}
