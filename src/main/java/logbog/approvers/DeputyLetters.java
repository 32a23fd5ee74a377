package logbog.approvers;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import logbog.mail.Daytime;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWords;
import logbog.mail.LetterWriter;
import logbog.mail.Prose;
import org.springframework.stereotype.Component;

/** Tells whoever is named that they stand in, for whom and until when. */
@Component
class DeputyLetters implements LetterWriter {

  static final String DEPUTY = "approvers.deputy";

  private final AwayRows rows;
  private final LetterWords words;
  private final Clock clock;

  DeputyLetters(AwayRows rows, LetterWords words, Clock clock) {
    this.rows = rows;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(DEPUTY);
  }

  /** Empty where it was taken back, or is over. */
  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    var in = words.in("approvers.letter.", letter.language());
    return rows.find(letter.about(), Daytime.day(clock.instant())).map(it -> prose(it, in));
  }

  private static Prose prose(Away away, LetterWords.In in) {
    return new Prose(
        in.say("deputy.subject", away.name()),
        in.say("greeting", away.deputyName()),
        List.of(
            in.say("deputy.text", away.name(), in.date(away.from()), in.date(away.to())),
            in.say("deputy.means")),
        null,
        in.link(in.say("act"), "/logbog/opgaver"),
        List.of(),
        in.say("deputy.why", away.name()),
        List.of());
  }
}
