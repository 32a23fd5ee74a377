package logbog.credit;

import java.time.Clock;
import java.util.List;
import logbog.approvals.Approvals;
import logbog.approvals.Given;
import logbog.approvals.Subject;
import logbog.credit.PrintedCompetences.Line;
import logbog.credit.PrintedCompetences.OfPost;
import logbog.curricula.Competence;
import logbog.curricula.Curricula;
import logbog.people.Identities;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.DoctorAccess;
import logbog.posts.DoctorRecord;
import logbog.posts.Post;
import logbog.roles.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The printout <i>Kompetencer</i>. The doctor and the secretariat, who send it on, get it with the
 * whole CPR number; everyone else who may read the record gets it masked.
 */
@Component
public class CompetencePrints {

  private final DoctorAccess access;
  private final Identities identities;
  private final Curricula curricula;
  private final Approvals approvals;
  private final Credits credits;
  private final Clock clock;

  CompetencePrints(
      DoctorAccess access,
      Identities identities,
      Curricula curricula,
      Approvals approvals,
      Credits credits,
      Clock clock) {
    this.access = access;
    this.identities = identities;
    this.curricula = curricula;
    this.approvals = approvals;
    this.credits = credits;
    this.clock = clock;
  }

  /** All of a doctor's posts, the first employed first. */
  @Transactional
  public PrintedCompetences of(Viewer.Clinician viewer, PersonId doctor) {
    var record = access.open(viewer, doctor, "kompetencer-papir");
    var given = approvals.given(List.of(doctor));
    return new PrintedCompetences(
        record.name(),
        number(viewer, record),
        record.posts().stream().map(post -> of(post, given)).toList(),
        credits.of(record),
        clock.instant());
  }

  private OfPost of(Post post, Given given) {
    var curriculum = curricula.get(post.curriculum());
    return new OfPost(
        post,
        curriculum.title(),
        curriculum.competences().stream().map(it -> line(post, it, given)).toList());
  }

  private Line line(Post post, Competence competence, Given given) {
    var subject = Subject.of(competence.id());
    var of =
        given.all().stream()
            .filter(it -> it.post().equals(post.id()) && it.subject().equals(subject))
            .toList();
    var standing = of.stream().filter(it -> it.countsAt(clock.instant())).findFirst().orElse(null);
    return new Line(
        competence.code(),
        competence.title(),
        standing,
        given.disputed(standing),
        of.stream().filter(it -> it.reset().isPresent()).toList());
  }

  private String number(Viewer.Clinician viewer, DoctorRecord record) {
    return record.own() || record.by().role() == Role.SECRETARIAT
        ? identities.open(record.doctor(), viewer, "kompetencer på papir").written()
        : identities.masked(record.doctor());
  }
}
