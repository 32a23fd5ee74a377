package logbog.audit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something Birgit did, for tests of the trail. */
record Deed(UUID subject, @Nullable UUID learner, Map<String, String> details) implements Traced {

  static Deed done() {
    return new Deed(UUID.randomUUID(), UUID.randomUUID(), Map.of());
  }

  @Override
  public Actor actor() {
    return new Actor(Actor.Kind.OFFICE, "birgit@midtby.example");
  }
}
