package logbog.audit;

import java.util.Map;
import java.util.UUID;

/**
 * Someone other than the learner read something of the learner's record. Whatever part shows a
 * record to others publishes it in the transaction of the look-up, so that nothing is shown that
 * the learner is not told of ({@link Readings}).
 *
 * @param subject what was read: a declaration, a project, or the learner
 */
public record RecordRead(UUID learner, UUID subject, Reader reader, Matter matter)
    implements Traced {

  @Override
  public Actor actor() {
    return reader.actor();
  }

  @Override
  public Map<String, String> details() {
    return reader.details(matter);
  }
}
