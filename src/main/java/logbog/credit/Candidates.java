package logbog.credit;

import java.util.Optional;
import logbog.approvals.Approval;
import logbog.approvals.Approvals;
import logbog.approvals.Subject;
import logbog.credit.Candidate.Standing;
import logbog.curricula.Curricula;
import logbog.mail.EmailAddress;
import logbog.people.Cpr;
import logbog.people.Identities;
import logbog.people.People;
import logbog.people.Person;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.DoctorAccess;
import logbog.posts.DoctorRecord;
import logbog.posts.Post;
import logbog.roles.Grant;
import logbog.web.NotFound;
import org.springframework.stereotype.Component;

/** Finds the doctors of a list, and where in their logbooks a course is. */
@Component
class Candidates {

  private final Identities identities;
  private final People people;
  private final DoctorAccess access;
  private final Curricula curricula;
  private final Approvals approvals;

  Candidates(
      Identities identities,
      People people,
      DoctorAccess access,
      Curricula curricula,
      Approvals approvals) {
    this.identities = identities;
    this.people = people;
    this.access = access;
    this.curricula = curricula;
    this.approvals = approvals;
  }

  /** By what a list says: an e-mail address or a CPR number. */
  Candidate find(Viewer.Clinician by, Grant grant, String typed, CancelledCourse course) {
    return who(typed)
        .map(it -> of(by, grant, typed, it, course))
        .orElseGet(() -> Candidate.unknown(typed));
  }

  Candidate of(
      Viewer.Clinician by, Grant grant, String typed, PersonId doctor, CancelledCourse course) {
    try {
      return in(access.open(by, doctor, "aflyst-kursus"), grant, typed, course);
    } catch (NotFound elsewhere) {
      return Candidate.unknown(typed);
    }
  }

  private Candidate in(DoctorRecord record, Grant grant, String typed, CancelledCourse course) {
    for (var post : record.posts().reversed()) {
      var subject =
          post.region() == grant.region()
              ? course.in(curricula.get(post.curriculum()))
              : Optional.<Subject>empty();
      if (subject.isPresent()) {
        var place = new CoursePlace(record.doctor(), post.id(), subject.get());
        return new Candidate(
            typed,
            record.name(),
            place,
            approved(record, post, subject.get()) ? Standing.APPROVED : Standing.EXEMPTED);
      }
    }
    return new Candidate(typed, record.name(), null, Standing.NOT_ASKED);
  }

  private boolean approved(DoctorRecord record, Post post, Subject subject) {
    return approvals.of(record.doctor()).stream()
        .filter(Approval::stands)
        .anyMatch(it -> it.post().equals(post.id()) && it.subject().equals(subject));
  }

  private Optional<PersonId> who(String typed) {
    return Cpr.read(typed) instanceof Cpr number
        ? identities.find(number)
        : EmailAddress.parse(typed)
            .flatMap(address -> people.claiming(address).stream().findFirst())
            .map(Person::id);
  }
}
