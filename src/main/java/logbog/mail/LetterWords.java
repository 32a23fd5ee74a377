package logbog.mail;

import java.time.LocalDate;
import java.util.Locale;
import logbog.web.BaseUrl;
import logbog.web.Shell;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The texts, dates and links of a module's letters, in the language of each. */
@Component
public class LetterWords {

  private final MessageSource texts;
  private final BaseUrl baseUrl;

  LetterWords(MessageSource texts, BaseUrl baseUrl) {
    this.texts = texts;
    this.baseUrl = baseUrl;
  }

  /**
   * @param begun what the keys of the module's letters begin with, for example {@code
   *     approvers.letter.}
   */
  public In in(String begun, Locale language) {
    return new In(begun, language);
  }

  /** The words in one language. */
  public final class In {

    private final String begun;
    private final Locale language;

    private In(String begun, Locale language) {
      this.begun = begun;
      this.language = language;
    }

    public String say(String key, Object... arguments) {
      return texts.getMessage(begun + key, arguments, language);
    }

    /** {@code 21. november 2026}. */
    public String date(LocalDate date) {
      return Shell.dateIn(language, date);
    }

    public Prose.Action link(String label, String path) {
      return new Prose.Action(label, baseUrl.to(path));
    }
  }
}
