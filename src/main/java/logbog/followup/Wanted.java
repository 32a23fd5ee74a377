package logbog.followup;

import logbog.declarations.Status;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the list are wanted; empty is all.
 *
 * @param className a part of the class's name
 * @param words parts of the apprentice's, the workplace's or the speciality's name, all of them to
 *     be found
 */
public record Wanted(@Nullable Status status, String className, String words) {

  public boolean everything() {
    return status == null && className.isEmpty() && words.isEmpty();
  }
}
