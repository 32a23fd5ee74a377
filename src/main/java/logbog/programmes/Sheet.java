package logbog.programmes;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import logbog.programmes.Goal.Picture;
import logbog.programmes.Goal.Required;
import org.jspecify.annotations.Nullable;

/**
 * Exactly what a trainer is asked: the applicable goals and items, the scale and the form texts, in
 * order. Stored once per distinct content and never changed (V7). Levels of a declaration stand in
 * the order of {@link #goals()}. Whatever may be null is left out of what is stored, so that a
 * Sheet without it keeps the name it always had.
 *
 * @param learnerWord {@code lærling} or {@code elev}
 * @param legalReference editable text of the form, may be empty
 * @param speciality as the committee writes it
 * @param guidance what the committee wants the trainer to know before answering, may be empty
 * @param kind the kind of apprentice the goals were chosen for, where they differ by it
 * @param reachedFrom the lowest level that counts as reached, where the committee says so
 * @param texts the committee's own, without the addresses; null where the shipped ones stand
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
    String guidance,
    @Nullable ApprenticeKind kind,
    @Nullable Integer reachedFrom,
    @Nullable Texts texts) {

  /** A Sheet as it is without anything a committee may add. */
  public Sheet(
      String programmeNo,
      String programmeName,
      String version,
      String speciality,
      String learnerWord,
      List<Goal> goals,
      List<RatingLevel> scale,
      String legalReference,
      String guidance) {
    this(
        programmeNo,
        programmeName,
        version,
        speciality,
        learnerWord,
        goals,
        scale,
        legalReference,
        guidance,
        null,
        null,
        null);
  }

  /**
   * A goal as it is asked about.
   *
   * @param english its title, where the committee has written one
   * @param companion the same in plain words
   * @param recommendedBefore the main course it should be reached before
   * @param required levels it should stand at on the way (V14)
   * @param picture shows what is meant
   */
  public record Goal(
      String no,
      String title,
      List<Item> items,
      @Nullable String english,
      @Nullable Translated companion,
      @Nullable Integer recommendedBefore,
      @Nullable List<Required> required,
      @Nullable Picture picture) {

    public Goal(String no, String title, List<Item> items) {
      this(no, title, items, null, null, null, null, null);
    }

    public String title(Locale language) {
      return english != null && inEnglish(language) ? english : title;
    }

    /** The level it should stand at before a main course; null is at the end of the training. */
    public @Nullable Integer required(@Nullable Integer mainCourse) {
      return required == null
          ? null
          : required.stream()
              .filter(level -> Objects.equals(level.before(), mainCourse))
              .map(Required::level)
              .findFirst()
              .orElse(null);
    }
  }

  /** A numbered item of a goal (målpind). */
  public record Item(String no, String text, @Nullable String english) {

    public Item(String no, String text) {
      this(no, text, null);
    }

    public String text(Locale language) {
      return english != null && inEnglish(language) ? english : text;
    }
  }

  /** The committee's texts; where it has none, {@link Texts#SHIPPED}, which say nothing. */
  public Texts ownTexts() {
    return texts == null ? Texts.SHIPPED : texts;
  }

  /** Whether a level is one of the scale's. */
  public boolean allows(short level) {
    return scale.stream().anyMatch(l -> l.value() == level);
  }

  /**
   * Whether this level can be given to this goal.
   *
   * @param goal counted from 0
   */
  public boolean has(int goal, short level) {
    return goal >= 0 && goal < goals.size() && allows(level);
  }

  public RatingLevel level(short value) {
    return scale.stream().filter(l -> l.value() == value).findFirst().orElseThrow();
  }

  private static boolean inEnglish(Locale language) {
    return language.getLanguage().equals("en");
  }
}
