package logbog.registers;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Traced;
import logbog.people.PersonId;

/**
 * A doctor's own access opened: on the first day of the first element, and once (M12, M13).
 *
 * @param firstDay of the first element; a doctor registered late is admitted after it
 */
record DoctorAdmitted(PersonId doctor, LocalDate firstDay, Actor actor) implements Traced {

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
