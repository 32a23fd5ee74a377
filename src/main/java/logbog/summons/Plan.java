package logbog.summons;

import java.time.LocalDate;
import java.util.List;
import logbog.mail.EmailAddress;
import logbog.programmes.SpecialityId;
import org.jspecify.annotations.Nullable;

/**
 * What a summons says, as the school enters it.
 *
 * @param institutionNo of the school
 * @param mainCourse 1–9
 * @param periodEnd last day of the training period; the declaration is asked for by it
 * @param schoolStart first day at school; not before the period's end
 * @param speciality where the whole class has one
 * @param contacts one to five addresses that receive the declarations (V9)
 * @param letter the letter's body with its placeholders
 */
public record Plan(
    String institutionNo,
    String className,
    int mainCourse,
    LocalDate periodEnd,
    LocalDate schoolStart,
    @Nullable SpecialityId speciality,
    List<EmailAddress> contacts,
    String letter) {

  public Plan {
    contacts = List.copyOf(contacts);
    if (schoolStart.isBefore(periodEnd)) {
      throw new IllegalArgumentException("School begins after the training period");
    }
  }
}
