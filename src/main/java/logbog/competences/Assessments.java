package logbog.competences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import logbog.curricula.CompetenceId;
import logbog.curricula.Curricula;
import logbog.people.Viewer;
import logbog.posts.DoctorRecord;
import logbog.posts.Post;
import logbog.roles.Roles;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The assessments behind competences. The doctor or whoever saw it records one; it counts when the
 * assessor has confirmed it, and nobody confirms their own.
 */
@Component
public class Assessments {

  /** The longest text about one, and the longest reason. */
  public static final int LONGEST = 2000;

  private final AssessmentRows rows;
  private final Teachers teachers;
  private final Curricula curricula;
  private final Roles roles;
  private final Settling settling;
  private final AssessmentLetters letters;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Assessments(
      AssessmentRows rows,
      Teachers teachers,
      Curricula curricula,
      Roles roles,
      Settling settling,
      AssessmentLetters letters,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.teachers = teachers;
    this.curricula = curricula;
    this.roles = roles;
    this.settling = settling;
    this.letters = letters;
    this.events = events;
    this.clock = clock;
  }

  /** Who may have held one, as the departments' people are today. */
  public List<Teacher> assessors(Post post) {
    return teachers.of(post);
  }

  /**
   * Records one. By the assessor it counts at once; by the doctor it waits for the assessor.
   *
   * @param record opened for the viewer
   * @throws AssessmentRefused for a day, a method or an assessor that cannot be
   */
  @Transactional
  public AssessmentId record(
      Viewer.Clinician viewer, DoctorRecord record, Post post, CompetenceId competence, Seen seen) {
    refuseWrong(post, competence, seen);
    var assessor =
        teachers
            .find(post, seen.assessor())
            .filter(it -> record.own() || it.person().equals(viewer.id()))
            .orElseThrow(() -> new AssessmentRefused("assessor", "assessor"));
    var now = clock.instant();
    var id =
        rows.insert(post.doctor(), post.id(), competence, seen, assessor.name(), viewer.id(), now);
    events.publishEvent(
        new CompetenceEvent.AssessmentRecorded(
            id, post.doctor(), viewer.actor(), Map.of("competence", competence.toString())));
    if (record.own()) {
      letters.tell(assessor.person());
    } else {
      settling.settle(
          viewer, held(id), Settlement.What.CONFIRMED, assessor.department().inFull(), "");
    }
    return id;
  }

  /** The doctor takes one back that nobody has answered. */
  @Transactional
  public HeldAssessment withdraw(Viewer.Clinician doctor, AssessmentId id) {
    roles.active(doctor);
    var held = held(id);
    if (!held.doctor().equals(doctor.id())) {
      throw new NotFound();
    }
    settling.settle(doctor, held, Settlement.What.WITHDRAWN, "", "");
    return held;
  }

  private void refuseWrong(Post post, CompetenceId competence, Seen seen) {
    var asked = curricula.get(post.curriculum()).competence(competence).orElseThrow(NotFound::new);
    if (asked.assessments().stream().noneMatch(it -> it.method().equals(seen.method()))) {
      throw new AssessmentRefused("method", "method");
    }
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    if (seen.on().isAfter(today) || seen.on().isBefore(post.employedOn())) {
      throw new AssessmentRefused("day", "on");
    }
  }

  private HeldAssessment held(AssessmentId id) {
    return rows.find(id).orElseThrow(NotFound::new);
  }
}
