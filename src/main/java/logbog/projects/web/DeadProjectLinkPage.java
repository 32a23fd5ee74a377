package logbog.projects.web;

import java.util.Objects;
import logbog.projects.Invited;
import logbog.projects.ProjectToken;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * A link that opens nothing any more: why, and what to do next.
 *
 * @param invited null for a link nobody mailed
 * @param renewed whether a new one was sent a moment ago
 */
public record DeadProjectLinkPage(String token, @Nullable Invited invited, boolean renewed)
    implements Page {

  public String reason() {
    return invited == null ? "UNKNOWN" : invited.standing().name();
  }

  public String apprentice() {
    return invited == null ? "" : invited.project().apprenticeName();
  }

  public boolean renewable() {
    return invited != null
        && invited.standing().renewable()
        && !invited.project().status().confirmed();
  }

  public String path() {
    return new ProjectToken(token).path();
  }

  /** Whoever holds the link may not be its owner. */
  public String address() {
    return Objects.requireNonNull(invited).invitation().address().hinted();
  }
}
