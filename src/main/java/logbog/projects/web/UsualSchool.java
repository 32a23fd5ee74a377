package logbog.projects.web;

import java.util.List;
import java.util.Optional;
import logbog.declarations.LastAsk;
import logbog.declarations.Requests;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.places.SchoolAddress;
import logbog.places.Schools;
import logbog.places.Staff;
import logbog.projects.Asking;
import org.springframework.stereotype.Component;

/**
 * Who of the school reads a project, as long as nobody is named: whom the apprentice named last.
 */
@Component
class UsualSchool {

  private final Asking asking;
  private final Requests requests;
  private final Schools schools;
  private final Staff staff;

  UsualSchool(Asking asking, Requests requests, Schools schools, Staff staff) {
    this.asking = asking;
    this.requests = requests;
    this.schools = schools;
    this.staff = staff;
  }

  /**
   * What is known of the school.
   *
   * @param readers of the project before, or else of the last declaration asked for
   * @param offered the own list of the school that was asked for it, to choose from
   */
  record Known(List<EmailAddress> readers, List<SchoolAddress> offered) {}

  Known to(Viewer.Member apprentice) {
    var before = asking.usualSchool(apprentice);
    Optional<LastAsk> last = requests.last(apprentice);
    return new Known(
        before.isEmpty() ? last.map(LastAsk::contacts).orElseGet(List::of) : before,
        last.flatMap(it -> schools.named(it.declaration().period().schoolName()))
            .map(staff::listOf)
            .orElseGet(List::of));
  }
}
