package logbog.receipts;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import logbog.mail.Daytime;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWriter;
import logbog.mail.Prose;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.web.BaseUrl;
import logbog.web.Shell;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the letters of receipts and disputes: how many or that there is one, and where. */
@Component
class ReceiptWords implements LetterWriter {

  private final ReceiptRows receipts;
  private final DisputeRows disputes;
  private final People people;
  private final MessageSource texts;
  private final BaseUrl baseUrl;

  ReceiptWords(
      ReceiptRows receipts,
      DisputeRows disputes,
      People people,
      MessageSource texts,
      BaseUrl baseUrl) {
    this.receipts = receipts;
    this.disputes = disputes;
    this.people = people;
    this.texts = texts;
    this.baseUrl = baseUrl;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(DisputeLetters.DAY, DisputeLetters.DISPUTED, DisputeLetters.CLOSED);
  }

  /** A receipt waits for the morning, also of a day off: it is about safety and urges nothing. */
  @Override
  public Instant earliest(Letter letter, Instant ready) {
    if (!letter.kind().equals(DisputeLetters.DAY)) {
      return ready;
    }
    var morning = Daytime.from(Daytime.day(ready));
    return morning.isAfter(ready) ? morning : ready;
  }

  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    return switch (letter.kind()) {
      case DisputeLetters.DAY -> receipts.find(letter.about()).flatMap(it -> day(letter, it));
      case DisputeLetters.DISPUTED ->
          dispute(letter)
              .filter(Dispute::open)
              .flatMap(it -> prose(letter, "disputed", "/logbog/bestridelser/" + it.id(), ""));
      default -> dispute(letter).flatMap(_ -> prose(letter, "closed", "/logbog/underskrevet", ""));
    };
  }

  private Optional<Prose> day(Letter letter, Receipt receipt) {
    var text =
        say(
            letter,
            "receipts.letter.day.text",
            receipt.signed(),
            Shell.dateIn(letter.language(), receipt.day()));
    return prose(letter, "day", "/logbog/underskrevet", text);
  }

  private Optional<Dispute> dispute(Letter letter) {
    return disputes.find(DisputeId.of(letter.about()));
  }

  private Optional<Prose> prose(Letter letter, String which, String path, String text) {
    var key = "receipts.letter." + which;
    return people
        .find(PersonId.valueOf(letter.details().getOrDefault(DisputeLetters.PERSON, "")))
        .map(
            person ->
                new Prose(
                    say(letter, key + ".subject"),
                    say(letter, "receipts.letter.greeting", person.name()),
                    List.of(text.isEmpty() ? say(letter, key + ".text") : text),
                    null,
                    new Prose.Action(say(letter, key + ".act"), baseUrl.to(path)),
                    List.of(),
                    say(letter, key + ".why"),
                    List.of()));
  }

  private String say(Letter letter, String key, Object... arguments) {
    return texts.getMessage(key, arguments, letter.language());
  }
}
