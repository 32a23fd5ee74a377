package logbog.people;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;

/**
 * A doctor's own access opens: on the first day of the first element, and once (M12, M13). Whoever
 * keeps the accounts hears it in the same transaction and sends the letter of access.
 *
 * @param firstDay of the first element; a doctor registered late is admitted after it
 */
public record DoctorAdmitted(PersonId doctor, LocalDate firstDay, Actor actor) implements Traced {

  @Override
  public UUID subject() {
    return doctor.value();
  }

  @Override
  public UUID learner() {
    return doctor.value();
  }

  @Override
  public Map<String, String> details() {
    return Map.of("firstDay", firstDay.toString());
  }
}
