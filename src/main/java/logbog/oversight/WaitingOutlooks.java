package logbog.oversight;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import logbog.approvals.Attendance;
import logbog.approvals.Outlook;
import logbog.people.PersonId;
import org.springframework.stereotype.Component;

/** Who of those for whom something waits is away, and when the others are reminded. */
@Component
class WaitingOutlooks {

  private final Attendance attendance;

  WaitingOutlooks(Attendance attendance) {
    this.attendance = attendance;
  }

  Map<PersonId, Outlook> of(List<Waiting> waiting) {
    var people = waiting.stream().map(Waiting::person).distinct().toList();
    var away = attendance.away(people);
    var reminded = attendance.reminded(people);
    return people.stream()
        .collect(
            Collectors.toMap(
                Function.identity(), it -> new Outlook(away.get(it), reminded.get(it))));
  }
}
