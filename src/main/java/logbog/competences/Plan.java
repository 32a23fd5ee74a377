package logbog.competences;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import logbog.curricula.CompetenceId;
import logbog.posts.Post;
import logbog.posts.Posts;
import org.springframework.stereotype.Component;

/** Which element of a post each competence is planned for (M6). */
@Component
class Plan {

  private final Posts posts;

  Plan(Posts posts) {
    this.posts = posts;
  }

  /** The numbers of the elements, in their order. */
  Map<CompetenceId, List<Integer>> of(Post post) {
    var planned = new HashMap<CompetenceId, List<Integer>>();
    var by = posts.planned(post);
    for (var element : post.elements()) {
      for (var competence : by.getOrDefault(element.id(), List.of())) {
        planned.computeIfAbsent(competence, _ -> new ArrayList<>()).add(element.number());
      }
    }
    return planned;
  }
}
