package logbog.approvals.web;

import logbog.approvals.Approval;
import logbog.approvals.Ask;
import logbog.approvals.Kind;
import logbog.approvals.Subject;
import logbog.people.PersonId;
import logbog.posts.PostId;

/**
 * Where what is asked for stands in a doctor's record, by the paths that all parts of it agree on.
 *
 * @param part the last word of the part's path
 */
public record RecordPlace(PersonId doctor, PostId post, Subject subject, String part) {

  static RecordPlace of(PersonId doctor, PostId post, Subject subject) {
    return new RecordPlace(doctor, post, subject, part(subject.kind()));
  }

  static RecordPlace of(Ask ask) {
    return of(ask.doctor(), ask.post(), ask.subject());
  }

  static RecordPlace of(Approval approval) {
    return of(approval.doctor(), approval.post(), approval.subject());
  }

  /** The part of the record, where the next one is asked for. */
  public String all() {
    return "/logbog/laeger/%s/%s?forloeb=%s".formatted(doctor, part, post);
  }

  /** What is asked for itself where it has a page, else the part it stands in. */
  public String itself() {
    return subject.kind() == Kind.COMPETENCE
        ? "/logbog/laeger/%s/%s/%s?forloeb=%s".formatted(doctor, part, subject.id(), post)
        : all();
  }

  private static String part(Kind kind) {
    return switch (kind) {
      case COMPETENCE -> "kompetencer";
      case COURSE, COURSE_PART -> "kurser";
      case TIME, GOALS -> "attestationer";
      case RESEARCH, RESEARCH_MODULE -> "forskning";
    };
  }
}
