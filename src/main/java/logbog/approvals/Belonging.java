package logbog.approvals;

import logbog.curricula.CompetenceId;
import logbog.curricula.CourseId;
import logbog.curricula.CoursePartId;
import logbog.curricula.Curricula;
import logbog.curricula.ResearchModuleId;
import logbog.posts.ElementId;
import logbog.posts.Post;
import org.springframework.stereotype.Component;

/**
 * Whether a subject is one of a post: of the edition the doctor is on (M11), or of its elements.
 * Another edition may have a competence of the same title, and that is not it.
 */
@Component
class Belonging {

  private final Curricula curricula;

  Belonging(Curricula curricula) {
    this.curricula = curricula;
  }

  /**
   * @throws ApprovalRefused where it is none of the post's
   */
  void check(Subject subject, Post post) {
    if (!belongs(subject, post)) {
      throw new ApprovalRefused(
          switch (subject.kind()) {
            case COMPETENCE -> "approvals.refused.competence-elsewhere";
            case COURSE, COURSE_PART -> "approvals.refused.course-elsewhere";
            case TIME, GOALS -> "approvals.refused.element-elsewhere";
            case RESEARCH_MODULE, RESEARCH -> "approvals.refused.research-elsewhere";
          });
    }
  }

  private boolean belongs(Subject subject, Post post) {
    var id = subject.id();
    var edition = curricula.get(post.curriculum());
    return switch (subject.kind()) {
      case COMPETENCE -> edition.competence(CompetenceId.of(id)).isPresent();
      case COURSE -> edition.course(CourseId.of(id)).isPresent();
      case COURSE_PART -> edition.part(CoursePartId.of(id)).isPresent();
      case TIME, GOALS -> post.element(ElementId.of(id)).isPresent();
      case RESEARCH_MODULE -> edition.module(ResearchModuleId.of(id)).isPresent();
      case RESEARCH -> post.id().value().equals(id);
    };
  }
}
