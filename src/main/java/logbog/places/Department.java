package logbog.places;

/**
 * Where a doctor trains.
 *
 * @param key what the registers call it; it never changes
 * @param hospital empty for a practice
 */
public record Department(
    DepartmentId id, String key, Kind kind, String hospital, String name, Region region) {

  /** A department of a hospital, or a practice. */
  public enum Kind {
    DEPARTMENT,
    PRACTICE
  }

  /** {@code Medicinsk Afdeling, Midtby Sygehus}. */
  public String inFull() {
    return hospital.isEmpty() ? name : name + ", " + hospital;
  }
}
