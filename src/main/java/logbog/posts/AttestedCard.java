package logbog.posts;

import java.time.Instant;
import java.util.UUID;
import logbog.roles.Role;
import org.jspecify.annotations.Nullable;

/**
 * A qualification card as a department attested it, with name and role as they were.
 *
 * @param department where, in words
 * @param withdrawnBecause null while it stands
 */
public record AttestedCard(
    UUID id,
    PostId post,
    ElementId element,
    String key,
    String title,
    String name,
    Role role,
    String department,
    Instant at,
    @Nullable String withdrawnBecause,
    @Nullable String withdrawnBy) {

  public boolean stands() {
    return withdrawnBecause == null;
  }
}
