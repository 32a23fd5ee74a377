package logbog.courses;

import java.util.List;
import java.util.stream.Stream;
import logbog.posts.Post;

/**
 * What a doctor still has to take on a post.
 *
 * @param key of a course, or of a part of one
 */
record Sought(Post post, String key) {

  /** Courses and parts that are not approved. */
  static List<Sought> of(PostCourses of) {
    return of.courses().stream()
        .flatMap(it -> it.overall() ? it.parts().stream() : Stream.of(it))
        .filter(it -> !it.approved())
        .map(it -> new Sought(of.post(), it.described().code()))
        .toList();
  }
}
