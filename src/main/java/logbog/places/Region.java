package logbog.places;

/** The three regions of the doctors' training; each has a secretariat. */
public enum Region {
  /** Nordjylland and Midtjylland. */
  NORTH,
  /** Syddanmark. */
  SOUTH,
  /** Hovedstaden and Sjælland. */
  EAST
}
