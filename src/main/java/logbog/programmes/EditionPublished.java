package logbog.programmes;

import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import org.jspecify.annotations.Nullable;

/**
 * A committee published an edition of a programme.
 *
 * @param subject the publication
 */
public record EditionPublished(
    UUID subject, Actor actor, ProgrammeId programme, String version, int serial)
    implements Traced {

  @Override
  public @Nullable UUID learner() {
    return null;
  }

  @Override
  public Map<String, String> details() {
    return Map.of("programme", programme.toString(), "version", version, "serial", "" + serial);
  }
}
