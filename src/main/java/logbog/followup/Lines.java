package logbog.followup;

import java.util.List;
import java.util.Optional;
import logbog.declarations.DeclarationId;

/**
 * A stretch of the list, newest first.
 *
 * @param more whether older ones follow
 */
public record Lines(List<Line> lines, boolean more) {

  /** Where the next stretch begins. */
  public Optional<DeclarationId> last() {
    return more ? Optional.of(lines.getLast().id()) : Optional.empty();
  }
}
