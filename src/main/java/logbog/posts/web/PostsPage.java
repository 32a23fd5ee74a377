package logbog.posts.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import logbog.curricula.Curriculum;
import logbog.curricula.CurriculumId;
import logbog.posts.Element;
import logbog.posts.Post;
import logbog.posts.Talk;
import logbog.posts.Training;
import logbog.web.Page;

/**
 * A doctor's posts, the newest first.
 *
 * @param curricula those the posts are on
 */
public record PostsPage(Training training, Map<CurriculumId, Curriculum> curricula)
    implements Page {

  public List<Post> posts() {
    return training.record().posts().stream()
        .sorted(Comparator.comparing(Post::employedOn).reversed())
        .toList();
  }

  public String title(Post post) {
    return curricula.get(post.curriculum()) instanceof Curriculum known ? known.title() : "";
  }

  public String element(Element element) {
    return Paths.element(training.record().doctor(), element.id());
  }

  public String employment() {
    return Paths.employment(training.record().doctor());
  }

  public Talk.Kind[] kinds() {
    return Talk.Kind.values();
  }

  /** {@code now}, {@code before} or {@code later}. */
  public String when(Element element) {
    return element.covers(training.today())
        ? "now"
        : element.from().isAfter(training.today()) ? "later" : "before";
  }

  public static String lower(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
