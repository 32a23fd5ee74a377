package logbog.summons;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import logbog.mail.EmailAddress;
import logbog.web.Shell;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of a summons to one apprentice, for the mail, the paper and the preview alike. */
@Component
class LetterWords {

  private final MessageSource texts;

  LetterWords(MessageSource texts) {
    this.texts = texts;
  }

  In in(Call call, Locale language) {
    return new In(
        call.summons().plan(), call.summons().schoolName(), call.called().name(), language);
  }

  /** For a summons that is not written yet. */
  In in(Plan plan, String schoolName, String name, Locale language) {
    return new In(plan, schoolName, name, language);
  }

  /** The words to one apprentice in one language. */
  final class In {

    private final Plan plan;
    private final String schoolName;
    private final String name;
    private final Locale language;

    private In(Plan plan, String schoolName, String name, Locale language) {
      this.plan = plan;
      this.schoolName = schoolName;
      this.name = name;
      this.language = language;
    }

    /** {0} the apprentice, {1} the school, {2} the class, {3} main course, {4} end, {5} start. */
    String say(String key) {
      return texts.getMessage(
          key,
          new Object[] {
            name,
            schoolName,
            plan.className(),
            Integer.toString(plan.mainCourse()),
            date(plan.periodEnd()),
            date(plan.schoolStart())
          },
          language);
    }

    /** What the school wrote, its places filled in. */
    List<String> body() {
      var filled =
          new Filled(
              name,
              plan.className(),
              Integer.toString(plan.mainCourse()),
              date(plan.periodEnd()),
              date(plan.schoolStart()),
              schoolName,
              addresses());
      return LetterText.paragraphs(plan.letter(), filled);
    }

    /** Both dates, whatever the school wrote. */
    String dates() {
      return say("summons.letter.dates");
    }

    String contacts() {
      return texts.getMessage("summons.letter.contacts", new Object[] {addresses()}, language);
    }

    private String addresses() {
      return plan.contacts().stream().map(EmailAddress::value).collect(Collectors.joining(", "));
    }

    private String date(LocalDate date) {
      return Shell.dateIn(language, date);
    }
  }
}
