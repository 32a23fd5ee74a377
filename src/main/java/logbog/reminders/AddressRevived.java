package logbog.reminders;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import org.jspecify.annotations.Nullable;

/** A school says that an address mail came back from works again. */
record AddressRevived(UUID subject, Actor actor, Map<String, String> details) implements Traced {

  @Override
  public @Nullable UUID learner() {
    return null;
  }
}
