package logbog.declarations.web;

import org.jspecify.annotations.Nullable;

/**
 * Which empty form is wanted, and for whom.
 *
 * @param names one apprentice a line; nothing is one form for nobody
 * @param mail where it is sent to, instead of printed
 */
public record EmptyFormForm(
    @Nullable String programme,
    @Nullable String speciality,
    @Nullable String begun,
    @Nullable String periodEnd,
    @Nullable String apprenticeKind,
    @Nullable String mainCourse,
    @Nullable String className,
    @Nullable String names,
    @Nullable String mail) {

  static EmptyFormForm blank() {
    return new EmptyFormForm(null, null, null, null, null, null, null, null, null);
  }
}
