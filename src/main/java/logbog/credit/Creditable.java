package logbog.credit;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import logbog.approvals.Subject;
import logbog.curricula.Course;
import logbog.curricula.Curriculum;
import logbog.posts.Post;

/**
 * What of a post can still be credited, in the order of its curriculum.
 *
 * @param competences those nobody has approved
 * @param courses general courses, parts of the speciality's, and these overall
 */
public record Creditable(Post post, List<Item> competences, List<Item> courses) {

  /** One thing, with the name people know it by. */
  public record Item(Subject subject, String name) {}

  static Creditable of(Post post, Curriculum curriculum, Set<Subject> standing) {
    return new Creditable(
        post,
        left(
            curriculum.competences().stream()
                .map(it -> new Item(Subject.of(it.id()), it.code() + " " + it.title())),
            standing),
        left(curriculum.courses().stream().flatMap(Creditable::items), standing));
  }

  public boolean isEmpty() {
    return competences.isEmpty() && courses.isEmpty();
  }

  private static Stream<Item> items(Course course) {
    return Stream.concat(
        course.parts().stream()
            .map(it -> new Item(Subject.of(it.id()), course.title() + ": " + it.title())),
        Stream.of(new Item(Subject.of(course.id()), course.title())));
  }

  private static List<Item> left(Stream<Item> all, Set<Subject> standing) {
    return all.filter(it -> !standing.contains(it.subject())).toList();
  }
}
