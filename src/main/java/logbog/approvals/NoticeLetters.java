package logbog.approvals;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWriter;
import logbog.mail.Prose;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.web.BaseUrl;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the letters about approvals: that there is something, and where; never what. */
@Component
class NoticeLetters implements LetterWriter {

  private final NoticeRows rows;
  private final People people;
  private final MessageSource texts;
  private final BaseUrl baseUrl;

  NoticeLetters(NoticeRows rows, People people, MessageSource texts, BaseUrl baseUrl) {
    this.rows = rows;
    this.people = people;
    this.texts = texts;
    this.baseUrl = baseUrl;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(Notices.NEWS, Notices.WORK, Notices.RESET);
  }

  /** Waits until what it gathers is gathered, and until people are awake. */
  @Override
  public Instant earliest(Letter letter, Instant ready) {
    if (letter.kind().equals(Notices.RESET)) {
      return ready;
    }
    var due = Notices.due(letter);
    return due.isAfter(ready) ? due : ready;
  }

  /** Empty where all of it was taken back, or done, in the meantime. */
  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    return switch (letter.kind()) {
      case Notices.NEWS ->
          rows.news(PersonId.of(letter.about()), Notices.due(letter))
              ? prose(letter, "news", PersonId.of(letter.about()), "/logbog")
              : Optional.empty();
      case Notices.WORK ->
          rows.work(PersonId.of(letter.about()), Notices.due(letter))
              ? prose(letter, "work", PersonId.of(letter.about()), "/logbog/opgaver")
              : Optional.empty();
      default ->
          prose(
              letter,
              "reset",
              PersonId.valueOf(letter.details().getOrDefault("person", "")),
              "/logbog/nulstillinger/" + letter.about());
    };
  }

  private Optional<Prose> prose(Letter letter, String which, PersonId to, String path) {
    var key = "approvals.letter." + which;
    return people
        .find(to)
        .map(
            person ->
                new Prose(
                    say(letter.language(), key + ".subject"),
                    say(letter.language(), "approvals.letter.greeting", person.name()),
                    List.of(say(letter.language(), key + ".text")),
                    null,
                    new Prose.Action(say(letter.language(), key + ".act"), baseUrl.to(path)),
                    List.of(),
                    say(letter.language(), key + ".why"),
                    List.of()));
  }

  private String say(Locale language, String key, Object... arguments) {
    return texts.getMessage(key, arguments, language);
  }
}
