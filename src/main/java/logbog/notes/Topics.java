package logbog.notes;

import java.util.List;
import java.util.stream.Stream;
import logbog.curricula.Curricula;
import logbog.curricula.Curriculum;
import logbog.posts.DoctorRecord;
import logbog.posts.Post;
import org.springframework.stereotype.Component;

/** What notes about a doctor can be about: the competences and courses of the posts' curricula. */
@Component
class Topics {

  private final Curricula curricula;

  Topics(Curricula curricula) {
    this.curricula = curricula;
  }

  List<Topic> of(DoctorRecord record) {
    return record.posts().stream()
        .map(Post::curriculum)
        .distinct()
        .map(curricula::get)
        .flatMap(Topics::of)
        .toList();
  }

  private static Stream<Topic> of(Curriculum curriculum) {
    return Stream.concat(
        curriculum.competences().stream()
            .map(it -> new Topic(About.of(it.id()), it.code() + " " + it.title())),
        curriculum.courses().stream().map(it -> new Topic(About.of(it.id()), it.title())));
  }
}
