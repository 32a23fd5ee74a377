package logbog.courses;

import java.util.List;
import logbog.posts.Post;

/**
 * The courses of one post.
 *
 * @param title of the curriculum it is on
 * @param runs those to come that the doctor may take, with whether they are on the list
 */
public record PostCourses(
    Post post, String title, List<CourseStanding> courses, List<OpenRun> runs) {

  PostCourses with(List<OpenRun> open) {
    return new PostCourses(post, title, courses, open);
  }

  /** How many courses there are, the overall approval as one. */
  public int all() {
    return courses.size();
  }

  public long done() {
    return courses.stream().filter(CourseStanding::approved).count();
  }
}
