package logbog.research.web;

import java.util.List;
import logbog.curricula.Stage;
import logbog.people.ClinicianTidings;
import logbog.people.Viewer;
import logbog.posts.Posts;
import logbog.roles.Role;
import logbog.roles.Roles;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Research training, on the front page of a doctor in main training. */
@Component
@Order(60)
class ResearchDoors implements ClinicianTidings {

  private final Roles roles;
  private final Posts posts;

  ResearchDoors(Roles roles, Posts posts) {
    this.roles = roles;
    this.posts = posts;
  }

  @Override
  public List<Door> doors(Viewer.Clinician viewer) {
    return roles.active(viewer).role() == Role.TRAINEE
            && posts.of(viewer.id()).stream().anyMatch(post -> post.stage() == Stage.MAIN)
        ? List.of(new Door(ResearchPage.path(viewer.id()), "research.door", 0))
        : List.of();
  }
}
