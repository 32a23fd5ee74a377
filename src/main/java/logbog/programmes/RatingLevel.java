package logbog.programmes;

/**
 * One level of a scale: what is stored, and the words the trainer chooses by.
 *
 * @param label short, for lists and prints, for example {@code 2}
 */
public record RatingLevel(short value, String label, String words) {}
