package logbog.competences.web;

import java.util.Objects;
import logbog.approvals.Subject;
import logbog.competences.CompetenceLine;
import logbog.competences.CompetenceState;
import logbog.people.PersonId;
import logbog.posts.DoctorRecord;
import logbog.posts.Post;
import org.jspecify.annotations.Nullable;

/**
 * The one next thing to do about a competence.
 *
 * @param key of the text that says it
 */
public record Next(String key, String path) {

  /**
   * @param reader who looks
   * @return null where nothing is to be done, or another has to do it
   */
  static @Nullable Next of(
      DoctorRecord record, PersonId reader, Post post, CompetenceLine line, CompetenceState state) {
    return switch (state) {
      case NOT_ASKED, ANSWERED, RESET -> record.own() ? ask(post, line, state) : null;
      case ASKED, OPENED -> asked(record, reader, line);
      case APPROVED, CREDITED, EXEMPTED, PENDING, WISHED -> null;
    };
  }

  private static Next ask(Post post, CompetenceLine line, CompetenceState state) {
    return new Next(
        state == CompetenceState.NOT_ASKED ? "competences.next.ask" : "competences.next.again",
        AskPaths.ask(post.id(), Subject.of(line.competence().id())));
  }

  private static @Nullable Next asked(DoctorRecord record, PersonId reader, CompetenceLine line) {
    var ask = Objects.requireNonNull(line.ask());
    if (record.own()) {
      return new Next("competences.next.see", AskPaths.own(ask.id()));
    }
    return ask.to().person().equals(reader)
        ? new Next("competences.next.decide", AskPaths.task(ask.id()))
        : null;
  }
}
