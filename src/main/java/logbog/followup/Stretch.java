package logbog.followup;

import java.util.UUID;

/**
 * Where a stretch of a class begins: after one that is here or not, by what it is kept under. Those
 * who are waited for come first.
 */
public record Stretch(boolean here, UUID after) {

  public static final Stretch START = new Stretch(false, new UUID(0, 0));

  public boolean start() {
    return equals(START);
  }

  /** As the rest of an address's query. */
  public String query() {
    return start() ? "" : "&efter=" + after + "&her=" + here;
  }
}
