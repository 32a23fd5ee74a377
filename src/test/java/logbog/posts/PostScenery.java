package logbog.posts;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import logbog.Scenery;
import logbog.roles.Clinic;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Freja's, Jonas's and Amina's posts, and their elements under way. Henrik is Freja's principal
 * supervisor; she has leave to come and has written one employment.
 */
@Component
@Order(10)
class PostScenery implements Scenery {

  private final Postings postings;
  private final Supervisors supervisors;
  private final SupervisionRows supervisions;
  private final Leaves leaves;
  private final Employments employments;

  PostScenery(
      Postings postings,
      Supervisors supervisors,
      SupervisionRows supervisions,
      Leaves leaves,
      Employments employments) {
    this.postings = postings;
    this.supervisors = supervisors;
    this.supervisions = supervisions;
    this.leaves = leaves;
    this.employments = employments;
  }

  @Override
  public void lay(Clinic.Cast cast, Map<String, String> names) {
    lay("@jonas", postings.jonas(cast), names);
    lay("@amina", postings.amina(cast), names);
    var post = postings.freja(cast);
    lay("", post, names);
    names.put("curriculum", post.curriculum().value().toString());
    names.put("today", postings.today().toString());
    names.put("lise", cast.lise().id().toString());
    names.put("qualification", UUID.randomUUID().toString());
    var freja = cast.freja().id();
    var element = post.elements().getFirst();
    supervisors.name(cast.karen(), freja, element.id(), cast.henrik().id(), true);
    names.put("supervision", supervisions.of(List.of(element.id())).getFirst().id().toString());
    leaves.note(cast.karen(), freja, element.id(), element.to(), element.to());
    names.put("leave", leaves.of(freja).getFirst().id().toString());
    employments.add(
        cast.freja(), new EmploymentFacts(element.from(), null, "Midtby", "Læge", null));
    names.put("employment", employments.of(freja).getFirst().id().toString());
  }

  private void lay(String whose, Post post, Map<String, String> names) {
    names.put("post" + whose, post.id().toString());
    names.put("element" + whose, post.on(postings.today()).orElseThrow().id().toString());
  }
}
