package logbog.credit.web;

import java.util.Optional;
import java.util.UUID;
import logbog.approvals.Kind;
import logbog.approvals.Subject;

/** What can be ticked, as a form sends it: its kind and its id. */
final class SubjectField {

  private SubjectField() {}

  static String value(Subject subject) {
    return subject.kind() + "-" + subject.id();
  }

  /** Empty for what no page of ours sends; other kinds are not credited here. */
  static Optional<Subject> read(String sent) {
    try {
      var dash = sent.indexOf('-');
      var kind = Kind.valueOf(sent.substring(0, Math.max(0, dash)));
      return switch (kind) {
        case COMPETENCE, COURSE, COURSE_PART ->
            Optional.of(new Subject(kind, UUID.fromString(sent.substring(dash + 1))));
        case TIME, GOALS, RESEARCH_MODULE, RESEARCH -> Optional.empty();
      };
    } catch (IllegalArgumentException madeUp) {
      return Optional.empty();
    }
  }
}
