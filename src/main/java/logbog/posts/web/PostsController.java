package logbog.posts.web;

import java.util.function.Function;
import java.util.stream.Collectors;
import logbog.curricula.Curricula;
import logbog.curricula.Curriculum;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.Post;
import logbog.posts.Trainings;
import logbog.web.Pages;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A doctor's posts and elements, with who guides, what is planned and what was held. */
@Controller
class PostsController {

  private final Trainings trainings;
  private final Curricula curricula;

  PostsController(Trainings trainings, Curricula curricula) {
    this.trainings = trainings;
    this.curricula = curricula;
  }

  @GetMapping(Paths.POSTS)
  ModelAndView show(
      @AuthenticationPrincipal Viewer.Clinician viewer, @PathVariable PersonId doctor) {
    var training = trainings.of(viewer, doctor);
    var on =
        training.record().posts().stream()
            .map(Post::curriculum)
            .distinct()
            .map(curricula::get)
            .collect(Collectors.toMap(Curriculum::id, Function.identity()));
    return Pages.show(new PostsPage(training, on));
  }
}
