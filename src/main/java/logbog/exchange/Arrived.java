package logbog.exchange;

import logbog.programmes.Edition;

/**
 * An edition as a file says it.
 *
 * @param edition may hold anything, also what could never be published; the programme's number is 0
 *     and its name empty where the file does not say them
 * @param extent how much of an edition the file speaks of; the rest of {@code edition} is filled in
 * @param places where in the file what stands
 */
public record Arrived(Edition edition, Extent extent, Places places) {

  /** How much of an edition a kind of file can say. */
  public enum Extent {
    /** All of it. */
    WHOLE,
    /** Its facts, and of the goals number, title, items and specialities. */
    GOALS,
    /** Only the goals' numbers, titles and items, and perhaps specialities. */
    TITLES
  }
}
