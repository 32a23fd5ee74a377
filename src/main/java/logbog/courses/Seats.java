package logbog.courses;

import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import logbog.approvals.Subject;
import logbog.curricula.Course;
import logbog.curricula.Curricula;
import logbog.people.PersonId;
import logbog.posts.Post;
import logbog.posts.Posts;
import org.springframework.stereotype.Component;

/** Finds the post whose curriculum asks for what a run gives. */
@Component
class Seats {

  private final Posts posts;
  private final Curricula curricula;

  Seats(Posts posts, Curricula curricula) {
    this.posts = posts;
    this.curricula = curricula;
  }

  /** With the post last begun, where several do; empty where none does. */
  Optional<Seat> of(PersonId doctor, Run run) {
    return posts.of(doctor).stream()
        .sorted(Comparator.comparing(Post::employedOn).reversed())
        .flatMap(post -> in(post, run).stream())
        .findFirst();
  }

  private Optional<Seat> in(Post post, Run run) {
    var courses = curricula.get(post.curriculum()).courses();
    if (run.part() == null) {
      return courses.stream()
          .filter(it -> post.region() == run.region())
          .filter(it -> it.kind() == Course.Kind.GENERAL && it.key().equals(run.course()))
          .findFirst()
          .map(it -> new Seat(post.id(), Subject.of(it.id())));
    }
    return courses.stream()
        .filter(it -> Objects.equals(post.speciality(), run.speciality()))
        .flatMap(it -> it.parts().stream())
        .filter(it -> it.key().equals(run.part()))
        .findFirst()
        .map(it -> new Seat(post.id(), Subject.of(it.id())));
  }
}
