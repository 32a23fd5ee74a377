package logbog.attestations.web;

import logbog.attestations.AttestedElement;
import logbog.web.Problem;
import org.jspecify.annotations.Nullable;

/**
 * An element in the list.
 *
 * @param timeClosed why the reader may not attest its time now; null where they may
 * @param goalsClosed why the reader may not attest its goals now; null where they may
 */
public record Row(
    AttestedElement element, @Nullable Problem timeClosed, @Nullable Problem goalsClosed) {

  public Half time() {
    return new Half(element, true, timeClosed);
  }

  public Half goals() {
    return new Half(element, false, goalsClosed);
  }
}
