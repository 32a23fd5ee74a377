package logbog.approvals;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import logbog.people.PersonId;

/**
 * Who of those asked is away today, who stands in, and when they are reminded. The module that
 * reminds them implements it as a bean.
 */
public interface Attendance {

  /** Those of these who are away today. */
  Map<PersonId, Absence> away(Collection<PersonId> people);

  /** Those who are away today and have named this person. */
  List<Absence> coveredBy(PersonId deputy);

  /** When each of these is reminded next of what waits for them; nobody for whom nothing does. */
  Map<PersonId, LocalDate> reminded(Collection<PersonId> people);
}
