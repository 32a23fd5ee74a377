package logbog.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What a line of the board is coloured by.
 *
 * @param disputed a trainer says it was not they who signed
 * @param corrects it corrects one that is signed
 * @param promised somebody has promised it by a day that has not passed
 * @param deadline the start of school, or the end of the period where none is known
 */
public record Facts(
    Coming coming, boolean disputed, boolean corrects, boolean promised, LocalDate deadline) {

  /** Whole Danish days; below zero when it has passed. */
  long daysLeft(LocalDate today) {
    return ChronoUnit.DAYS.between(today, deadline);
  }
}
