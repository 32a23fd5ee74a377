package logbog.approvers;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import logbog.mail.Prose;
import logbog.web.BaseUrl;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The texts, dates and links of letters to approvers, in the language of each. */
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
      return texts.getMessage("approvers.letter." + key, arguments, language);
    }

    /** {@code 21. november 2026}. */
    String date(LocalDate date) {
      var pattern = language.getLanguage().equals("da") ? "d. MMMM uuuu" : "d MMMM uuuu";
      return DateTimeFormatter.ofPattern(pattern, language).format(date);
    }

    Prose.Action link(String key, String path) {
      return new Prose.Action(say(key), baseUrl.to(path));
    }
  }
}
