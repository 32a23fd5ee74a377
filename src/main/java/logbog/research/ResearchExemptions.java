package logbog.research;

import java.util.List;
import logbog.approvals.Basis;
import logbog.approvals.Subject;
import logbog.credit.Deciding;
import logbog.credit.DecisionId;
import logbog.credit.Ground;
import logbog.credit.NothingChosen;
import logbog.curricula.ResearchModule.Part;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.DoctorAccess;
import logbog.posts.Post;
import logbog.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * <i>Godkendt andet grundlag</i> for research training: all of it, or the modules of one part (M8).
 * Only a secretariat's, and never without the certificate or the number of a case.
 */
@Component
public class ResearchExemptions {

  /** From what a doctor is exempted. */
  public enum Extent {
    /** From research training altogether, chiefly for a PhD. */
    FULL,
    /** From the modules of the course part that are not approved. */
    COURSES,
    /** From those of the project part. */
    PROJECT
  }

  private final Deciding deciding;
  private final DoctorAccess access;
  private final Trainings trainings;

  ResearchExemptions(Deciding deciding, DoctorAccess access, Trainings trainings) {
    this.deciding = deciding;
    this.access = access;
    this.trainings = trainings;
  }

  /**
   * Exempts.
   *
   * @throws logbog.credit.OnlyTheSecretariat for every other role
   * @throws NothingChosen where nothing of it is left, or on another ground than other basis
   * @throws NotFound where the doctor is not in main training
   */
  @Transactional
  public DecisionId exempt(Viewer.Clinician by, PersonId doctor, Extent extent, Ground ground) {
    deciding.secretariat(by);
    var post = Research.main(access.open(by, doctor, "forskning")).orElseThrow(NotFound::new);
    var left = left(post, extent);
    if (left.isEmpty() || ground.basis() != Basis.OTHER_BASIS) {
      throw new NothingChosen();
    }
    return deciding.decide(by, doctor, post.id(), left, ground);
  }

  private List<Subject> left(Post post, Extent extent) {
    return switch (extent) {
      case FULL -> List.of(Subject.researchOf(post.id()));
      case COURSES -> left(post, Part.COURSES);
      case PROJECT -> left(post, Part.PROJECT);
    };
  }

  private List<Subject> left(Post post, Part part) {
    return trainings.of(post).of(part).stream()
        .filter(it -> it.approval() == null)
        .map(it -> Trainings.subject(it.module()))
        .toList();
  }
}
