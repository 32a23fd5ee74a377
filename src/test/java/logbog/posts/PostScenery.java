package logbog.posts;

import java.util.Map;
import logbog.Scenery;
import logbog.roles.Clinic;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Freja's, Jonas's and Amina's posts, and their elements under way. */
@Component
@Order(10)
class PostScenery implements Scenery {

  private final Postings postings;

  PostScenery(Postings postings) {
    this.postings = postings;
  }

  @Override
  public void lay(Clinic.Cast cast, Map<String, String> names) {
    lay("", postings.freja(cast), names);
    lay("@jonas", postings.jonas(cast), names);
    lay("@amina", postings.amina(cast), names);
  }

  private void lay(String whose, Post post, Map<String, String> names) {
    names.put("post" + whose, post.id().toString());
    names.put("element" + whose, post.on(postings.today()).orElseThrow().id().toString());
  }
}
