package logbog.posts;

import java.util.Set;
import java.util.stream.Collectors;
import logbog.people.PersonId;
import logbog.places.Region;
import logbog.roles.DoctorRegions;
import org.springframework.stereotype.Component;

/** A doctor belongs to the regions of their posts. */
@Component
class RegionsOfPosts implements DoctorRegions {

  private final Posts posts;

  RegionsOfPosts(Posts posts) {
    this.posts = posts;
  }

  @Override
  public Set<Region> of(PersonId doctor) {
    return posts.of(doctor).stream().map(Post::region).collect(Collectors.toUnmodifiableSet());
  }
}
