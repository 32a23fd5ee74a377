package logbog.approvals;

import java.util.List;
import org.springframework.stereotype.Component;

/** What is to be expected of a request, from what is known of the one asked. */
@Component
class Outlooks {

  private final Attendance attendance;

  Outlooks(Attendance attendance) {
    this.attendance = attendance;
  }

  Outlook of(Ask ask) {
    if (!ask.open()) {
      return Outlook.NONE;
    }
    var asked = List.of(ask.to().person());
    return new Outlook(
        attendance.away(asked).get(ask.to().person()),
        attendance.reminded(asked).get(ask.to().person()));
  }
}
