package logbog.programmes;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A goal of an edition (oplæringsmål), for all the specialities that share it.
 *
 * @param no its number, 1–999999; stands once in an edition
 * @param companion the same in plain words, for those who find the title hard; may be empty
 * @param kinds the kinds of apprentice it is for; none named is all of them
 * @param specialities where it belongs, and when
 * @param items in the order they are read in
 * @param recommendedBefore the main course it should be reached before; null where none is named
 * @param required the levels it should stand at on the way (V14)
 */
public record Goal(
    int no,
    Translated title,
    Translated companion,
    Set<ApprenticeKind> kinds,
    List<Belonging> specialities,
    List<Item> items,
    @Nullable Integer recommendedBefore,
    List<Required> required,
    @Nullable Picture picture) {

  public Goal {
    kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
    specialities = List.copyOf(specialities);
    items = List.copyOf(items);
    required = List.copyOf(required);
  }

  /** A goal with no more than a number, a title, specialities and items. */
  public static Goal plain(int no, String title, List<Belonging> specialities, List<Item> items) {
    return new Goal(
        no,
        Translated.danish(title),
        Translated.NOTHING,
        Set.of(),
        specialities,
        items,
        null,
        List.of(),
        null);
  }

  /** The same goal of other specialities. */
  Goal with(List<Belonging> specialities) {
    return new Goal(
        no, title, companion, kinds, specialities, items, recommendedBefore, required, picture);
  }

  /** The same goal with this picture, or none. */
  public Goal showing(@Nullable Picture picture) {
    return new Goal(
        no, title, companion, kinds, specialities, items, recommendedBefore, required, picture);
  }

  public boolean isFor(ApprenticeKind kind) {
    return kinds.isEmpty() || kinds.contains(kind);
  }

  /**
   * That a goal is one of a speciality's, from a date to a date.
   *
   * @param speciality its name in the register, whatever the case of its letters
   */
  public record Belonging(String speciality, @Nullable LocalDate from, @Nullable LocalDate to)
      implements Dated {

    /** Whether it is this speciality, whatever the case of its letters. */
    public boolean isOf(String speciality) {
      return this.speciality.toLowerCase(Locale.ROOT).equals(speciality.toLowerCase(Locale.ROOT));
    }
  }

  /**
   * A numbered item (målpind). A number may stand again with other dates: a text that takes over
   * from another.
   *
   * @param no 1–999
   */
  public record Item(int no, Translated text, @Nullable LocalDate from, @Nullable LocalDate to)
      implements Dated {}

  /**
   * A level a goal should stand at.
   *
   * @param before the main course that follows the period; null is at the end of the training
   * @param level a value of the edition's scale
   */
  public record Required(@Nullable Integer before, int level) {}

  /**
   * A picture that shows what is meant.
   *
   * @param sha256 its name in {@link GoalPictures}, in hex
   * @param description for those who cannot see it
   */
  public record Picture(String sha256, Translated description) {

    /** Where it is shown from. */
    public String path() {
      return "/billeder/" + sha256;
    }
  }
}
