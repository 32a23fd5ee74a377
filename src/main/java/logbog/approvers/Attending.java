package logbog.approvers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import logbog.approvals.Absence;
import logbog.approvals.Attendance;
import logbog.mail.Daytime;
import logbog.people.PersonId;
import org.springframework.stereotype.Component;

/** Tells the pages of approvals who is away and when who is reminded. */
@Component
class Attending implements Attendance {

  private final AwayRows rows;
  private final Reminding reminding;
  private final Clock clock;

  Attending(AwayRows rows, Reminding reminding, Clock clock) {
    this.rows = rows;
    this.reminding = reminding;
    this.clock = clock;
  }

  @Override
  public Map<PersonId, Absence> away(Collection<PersonId> people) {
    return people.isEmpty()
        ? Map.of()
        : rows.among(people, today()).stream()
            .map(Attending::absence)
            .collect(Collectors.toMap(Absence::person, it -> it));
  }

  @Override
  public List<Absence> coveredBy(PersonId deputy) {
    return rows.coveredBy(deputy, today()).stream().map(Attending::absence).toList();
  }

  @Override
  public Map<PersonId, LocalDate> reminded(Collection<PersonId> people) {
    return people.isEmpty() ? Map.of() : reminding.next(people);
  }

  private LocalDate today() {
    return Daytime.day(clock.instant());
  }

  private static Absence absence(Away it) {
    return new Absence(it.person(), it.name(), it.to(), it.deputy(), it.deputyName());
  }
}
