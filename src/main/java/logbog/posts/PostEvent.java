package logbog.posts;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import logbog.people.PersonId;

/** What happens to posts and their elements; each leaves its row in the trail with the change. */
public sealed interface PostEvent extends Traced {

  PersonId doctor();

  @Override
  default UUID learner() {
    return doctor().value();
  }

  /** A post became known. */
  record PostBegun(PostId post, PersonId doctor, Actor actor) implements PostEvent {
    @Override
    public UUID subject() {
      return post.value();
    }
  }

  /** An element became known, got other dates, another place or percentage, or came back. */
  record ElementPlaced(ElementId element, PersonId doctor, Actor actor, Map<String, String> details)
      implements PostEvent {
    @Override
    public UUID subject() {
      return element.value();
    }
  }

  /** An element will not be, or was not; what it was stays in its history. */
  record ElementWithdrawn(ElementId element, PersonId doctor, Actor actor) implements PostEvent {
    @Override
    public UUID subject() {
      return element.value();
    }
  }
}
