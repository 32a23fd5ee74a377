package logbog.declarations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import logbog.mail.Prose;
import logbog.web.BaseUrl;
import logbog.web.Shell;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What the letters about declarations have in common: their language, dates, links and contacts.
 */
@Component
class LetterWords {

  private final MessageSource texts;
  private final BaseUrl baseUrl;
  private final GoalQuestions questions;

  LetterWords(MessageSource texts, BaseUrl baseUrl, GoalQuestions questions) {
    this.texts = texts;
    this.baseUrl = baseUrl;
    this.questions = questions;
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

    /** That it was copied from paper, where it was. */
    List<String> paper(Filling filling, String key) {
      var paper = filling.paper();
      return paper == null
          ? List.of()
          : List.of(say(key, paper.transcriber(), paper.school(), date(paper.signedOn())));
    }

    /** {@code 21. november 2026}. */
    String date(LocalDate date) {
      return Shell.dateIn(language, date);
    }

    /** The last whole day before a moment, in Denmark. */
    String lastDayBefore(Instant moment) {
      return date(moment.minusMillis(1).atZone(Shell.DENMARK).toLocalDate());
    }

    Prose.Action link(String labelKey, String path) {
      return new Prose.Action(say(labelKey), baseUrl.to(path));
    }

    /**
     * A letter to someone who follows a declaration: the apprentice's name in its subject, one link
     * to read it, and whom to ask at its end.
     */
    Prose about(
        Declaration declaration,
        String subjectKey,
        String greeting,
        List<String> before,
        Prose.Action link,
        String afterKey,
        String why) {
      return new Prose(
          say(subjectKey, declaration.apprenticeName()),
          greeting,
          before,
          null,
          link,
          List.of(say(afterKey)),
          why,
          contacts(declaration));
    }

    /** Whom to ask about the goals, as a line of the letter's end. */
    List<String> contacts(Declaration declaration) {
      var who = questions.about(declaration);
      return List.of(
          who.phone().isEmpty()
              ? say("declarations.letter.questions", who.name(), who.email())
              : say("declarations.letter.questions.phone", who.name(), who.email(), who.phone()));
    }
  }
}
