package logbog.posts;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.audit.Matter;
import logbog.audit.ReadAs;
import logbog.audit.Reader;
import logbog.audit.Traced;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.Grant;

/** Someone other than the doctor read in the doctor's record, in a role and for a purpose. */
record DoctorRead(PersonId doctor, Actor actor, Map<String, String> details) implements Traced {

  static DoctorRead of(PersonId doctor, Viewer.Clinician reader, Grant by, String purpose) {
    var actor = reader.actor();
    var details =
        new TreeMap<>(
            new Reader(actor, ReadAs.CLINICIAN, reader.displayName(), null, null)
                .details(Matter.LOGBOOK));
    details.put("role", by.role().name());
    details.put("grant", by.id().value().toString());
    details.put("purpose", purpose);
    return new DoctorRead(doctor, actor, Map.copyOf(details));
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
