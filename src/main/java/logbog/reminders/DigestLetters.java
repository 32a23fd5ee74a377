package logbog.reminders;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import logbog.declarations.OpenSheets;
import logbog.mail.Daytime;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWords;
import logbog.mail.LetterWriter;
import logbog.mail.Prose;
import org.springframework.stereotype.Component;

/**
 * Writes the letter that reminds somebody of all that is open with them, as it is when the letter
 * leaves: by day, and only if anything still is.
 */
@Component
class DigestLetters implements LetterWriter {

  /** How many sheets one letter holds links to, and how many apprentices it names. */
  static final int MOST = 20;

  private final OpenRows open;
  private final OpenSheets sheets;
  private final Welcoming welcoming;
  private final LetterWords words;

  DigestLetters(OpenRows open, OpenSheets sheets, Welcoming welcoming, LetterWords words) {
    this.open = open;
    this.sheets = sheets;
    this.welcoming = welcoming;
    this.words = words;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(Posting.DIGEST);
  }

  @Override
  public Instant earliest(Letter letter, Instant ready) {
    return Daytime.earliest(ready);
  }

  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    var rows = open.of(letter.about());
    var digest = new Digest(words.in("reminders.letter.", letter.language()));
    if (rows.stream().anyMatch(row -> row.role() == Role.TRAINER)) {
      var waiting = sheets.of(letter.to(), MOST + 1);
      digest.trainer(
          waiting, open.dues(waiting.stream().map(it -> it.declaration().value()).toList()));
    }
    for (var row : rows) {
      if (row.role() == Role.APPRENTICE && row.about().equals("CALLED")) {
        digest.called(row, welcoming.way(letter, row.subject()));
      } else if (row.role() == Role.APPRENTICE && !row.reachable()) {
        digest.unreachable(row);
      }
    }
    digest.school(rows.stream().filter(row -> row.role() == Role.SCHOOL).toList());
    return digest.prose();
  }
}
