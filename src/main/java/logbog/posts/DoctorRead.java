package logbog.posts;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Matter;
import logbog.audit.Reader;
import logbog.audit.Traced;
import logbog.people.PersonId;
import logbog.roles.Grant;

/** Someone other than the doctor read a part of the doctor's record, in a role they hold. */
record DoctorRead(PersonId doctor, Actor actor, Map<String, String> details) implements Traced {

  static DoctorRead of(PersonId doctor, Reader reader, Grant by) {
    var details = new TreeMap<>(reader.details(Matter.LOGBOOK));
    details.put("grant", by.id().value().toString());
    return new DoctorRead(doctor, reader.actor(), Map.copyOf(details));
  }

  @Override
  public UUID learner() {
    return doctor.value();
  }

  @Override
  public UUID subject() {
    return doctor.value();
  }
}
