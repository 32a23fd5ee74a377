package logbog.research;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import logbog.people.PersonId;
import logbog.posts.PostId;

/** A doctor has noted when a module of the research training began or ended. */
record ResearchNoted(PostId post, PersonId doctor, Actor actor, Map<String, String> details)
    implements Traced {

  @Override
  public UUID subject() {
    return post.value();
  }

  @Override
  public UUID learner() {
    return doctor.value();
  }
}
