package logbog.competences;

import java.util.List;
import logbog.curricula.Curricula;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.posts.Posts;
import logbog.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What assessors say of the assessments that doctors have recorded in their names. */
@Component
public class Assessors {

  private final AssessmentRows rows;
  private final Teachers teachers;
  private final Posts posts;
  private final Curricula curricula;
  private final People people;
  private final Settling settling;

  Assessors(
      AssessmentRows rows,
      Teachers teachers,
      Posts posts,
      Curricula curricula,
      People people,
      Settling settling) {
    this.rows = rows;
    this.teachers = teachers;
    this.posts = posts;
    this.curricula = curricula;
    this.people = people;
    this.settling = settling;
  }

  /** What waits for this viewer's word, oldest first, with whose it is. */
  public List<WaitingAssessment> waitingFor(Viewer.Clinician viewer) {
    var waiting = rows.waitingFor(viewer.id());
    var names = people.names(waiting.stream().map(HeldAssessment::doctor).distinct().toList());
    return waiting.stream()
        .map(
            it ->
                new WaitingAssessment(
                    it, names.getOrDefault(it.doctor(), ""), curricula.competence(it.competence())))
        .toList();
  }

  /**
   * Confirms one; it counts from now on.
   *
   * @throws AssessmentRefused when it was answered before, or the assessor trains the doctor no
   *     more
   */
  @Transactional
  public void confirm(Viewer.Clinician assessor, AssessmentId id) {
    settle(assessor, id, Settlement.What.CONFIRMED, "");
  }

  /** Says that it was not so, and why; the doctor reads it. */
  @Transactional
  public void refuse(Viewer.Clinician assessor, AssessmentId id, String because) {
    settle(assessor, id, Settlement.What.REFUSED, because);
  }

  private void settle(
      Viewer.Clinician assessor, AssessmentId id, Settlement.What what, String because) {
    var held =
        rows.find(id).filter(it -> it.assessor().equals(assessor.id())).orElseThrow(NotFound::new);
    var present =
        teachers
            .find(posts.get(held.post()), assessor.id())
            .orElseThrow(() -> new AssessmentRefused("ended", ""));
    settling.settle(assessor, held, what, present.department().inFull(), because);
  }
}
