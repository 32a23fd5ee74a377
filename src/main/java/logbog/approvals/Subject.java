package logbog.approvals;

import java.util.UUID;
import logbog.curricula.CompetenceId;
import logbog.curricula.CourseId;
import logbog.curricula.CoursePartId;
import logbog.posts.ElementId;
import logbog.posts.PostId;

/**
 * What an approval is of.
 *
 * @param id of a competence, a course, a part of one, an element, a research module or, for {@link
 *     Kind#RESEARCH}, the post
 */
public record Subject(Kind kind, UUID id) {

  public static Subject of(CompetenceId competence) {
    return new Subject(Kind.COMPETENCE, competence.value());
  }

  public static Subject of(CourseId course) {
    return new Subject(Kind.COURSE, course.value());
  }

  public static Subject of(CoursePartId part) {
    return new Subject(Kind.COURSE_PART, part.value());
  }

  public static Subject timeOf(ElementId element) {
    return new Subject(Kind.TIME, element.value());
  }

  public static Subject goalsOf(ElementId element) {
    return new Subject(Kind.GOALS, element.value());
  }

  public static Subject researchModule(UUID module) {
    return new Subject(Kind.RESEARCH_MODULE, module);
  }

  public static Subject researchOf(PostId post) {
    return new Subject(Kind.RESEARCH, post.value());
  }
}
