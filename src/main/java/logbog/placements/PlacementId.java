package logbog.placements;

import java.util.UUID;

/** A dated placement of an apprentice. */
public record PlacementId(UUID value) {

  public static PlacementId of(UUID value) {
    return new PlacementId(value);
  }
}
