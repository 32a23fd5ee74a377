package logbog.followup;

import java.time.LocalDate;
import java.util.Set;
import logbog.declarations.Kind;
import logbog.declarations.Status;
import logbog.programmes.SpecialityId;
import org.jspecify.annotations.Nullable;

/**
 * Which lines of the list are wanted; empty or null is all.
 *
 * @param className a part of the class's name
 * @param words parts of the apprentice's, the workplace's or the speciality's name, all of them to
 *     be found
 * @param company a part of the workplace's name, or its CVR number
 * @param specialities of a programme, for example; null is all
 * @param from the first day on which the training period may end
 * @param to the last
 * @param latest only the newest of each apprentice, without those called back
 */
public record Wanted(
    @Nullable Status status,
    String className,
    String words,
    @Nullable Kind kind,
    @Nullable Integer mainCourse,
    @Nullable Set<SpecialityId> specialities,
    String company,
    @Nullable LocalDate from,
    @Nullable LocalDate to,
    boolean latest) {

  public static final Wanted EVERYTHING = new Wanted(null, "", "");

  Wanted(@Nullable Status status, String className, String words) {
    this(status, className, words, null, null, null, "", null, null, false);
  }

  public boolean everything() {
    return equals(EVERYTHING);
  }
}
