package logbog.attestations;

import java.util.List;
import java.util.Set;
import logbog.approvals.Approvals;
import logbog.approvals.Subject;
import logbog.curricula.Competence;
import logbog.curricula.Curricula;
import logbog.posts.Element;
import logbog.posts.Post;
import logbog.posts.Posts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The competences planned for an element, and which of them do not stand yet (M6). */
@Component
class Goals {

  private final Curricula curricula;
  private final Posts posts;

  /** Asked late: approvals ask the rules, and these what is approved. */
  private final ObjectProvider<Approvals> approvals;

  Goals(Curricula curricula, Posts posts, ObjectProvider<Approvals> approvals) {
    this.curricula = curricula;
    this.posts = posts;
    this.approvals = approvals;
  }

  /** In the order of the curriculum. */
  List<Competence> planned(Post post, Element element) {
    var planned = Set.copyOf(posts.planned(post).getOrDefault(element.id(), List.of()));
    return curricula.get(post.curriculum()).competences().stream()
        .filter(it -> planned.contains(it.id()))
        .toList();
  }

  List<Competence> missing(Post post, Element element) {
    var standing = approvals.getObject().standing(post.doctor(), post.id());
    return missing(planned(post, element), standing);
  }

  static List<Competence> missing(List<Competence> planned, Set<Subject> standing) {
    return planned.stream().filter(it -> !standing.contains(Subject.of(it.id()))).toList();
  }
}
