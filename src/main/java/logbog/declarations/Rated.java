package logbog.declarations;

import org.jspecify.annotations.Nullable;

/**
 * What an apprentice has rated themself at on a declaration.
 *
 * @param own null before the first level
 */
public record Rated(Declaration declaration, @Nullable SelfRating own) {

  /** Whether levels can still be given. */
  public boolean open() {
    return SelfRatings.mayRate(declaration);
  }

  public int answered() {
    return own == null ? 0 : own.answered();
  }
}
