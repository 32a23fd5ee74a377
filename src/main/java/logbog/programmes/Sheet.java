package logbog.programmes;

import java.util.List;

/**
 * Exactly what a trainer is asked: the applicable goals and items, the scale and the form texts, in
 * order. Stored once per distinct content and never changed (V7). Levels of a declaration stand in
 * the order of {@link #goals()}.
 *
 * @param learnerWord {@code lærling} or {@code elev}
 * @param legalReference editable text of the form, may be empty
 * @param speciality as the committee writes it
 * @param guidance what the committee wants the trainer to know before answering, may be empty
 */
public record Sheet(
    String programmeNo,
    String programmeName,
    String version,
    String speciality,
    String learnerWord,
    List<Goal> goals,
    List<RatingLevel> scale,
    String legalReference,
    String guidance) {

  /** A goal as it is asked about. */
  public record Goal(String no, String title, List<Item> items) {}

  /** A numbered item of a goal (målpind). */
  public record Item(String no, String text) {}

  /** Whether a level is one of the scale's. */
  public boolean allows(short level) {
    return scale.stream().anyMatch(l -> l.value() == level);
  }

  public RatingLevel level(short value) {
    return scale.stream().filter(l -> l.value() == value).findFirst().orElseThrow();
  }
}
