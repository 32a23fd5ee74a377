package logbog.projects;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import logbog.mail.Prose;
import logbog.web.BaseUrl;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the letters about projects have in common. */
@Component
class LetterWords {

  private final MessageSource texts;
  private final BaseUrl baseUrl;

  LetterWords(MessageSource texts, BaseUrl baseUrl) {
    this.texts = texts;
    this.baseUrl = baseUrl;
  }

  In in(Locale language) {
    return new In(language);
  }

  /** The words in one language. */
  final class In {

    private final Locale language;

    private In(Locale language) {
      this.language = language;
    }

    String say(String key, Object... arguments) {
      return texts.getMessage(key, arguments, language);
    }

    /** The last whole day before a moment, in Denmark. */
    String lastDayBefore(Instant moment) {
      return Shell.dateIn(language, moment.minusMillis(1).atZone(Shell.DENMARK).toLocalDate());
    }

    /**
     * A letter with one act or none.
     *
     * @param key under which its subject, text, what comes next and why stand
     * @param path where the act leads, or null where there is none
     */
    Prose about(String key, String apprentice, @Nullable String path) {
      var root = "projects.letter." + key;
      return new Prose(
          say(root + ".subject", apprentice),
          "",
          List.of(say(root + ".text", apprentice)),
          null,
          path == null ? null : new Prose.Action(say(root + ".act"), baseUrl.to(path)),
          List.of(say(root + ".next", apprentice)),
          say(root + ".why", apprentice),
          List.of(say("projects.letter.questions", apprentice)));
    }

    /** The same to the apprentice, whom nobody needs to be named to. */
    Prose toApprentice(String key, Project project) {
      var prose = about(key, project.apprenticeName(), "/laerepladsprojekt/" + project.id());
      return new Prose(
          prose.subject(),
          say("projects.letter.greeting", project.apprenticeName()),
          prose.before(),
          null,
          prose.action(),
          prose.after(),
          prose.why(),
          List.of());
    }
  }
}
