package logbog.declarations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWriter;
import logbog.mail.Prose;
import logbog.places.Successors;
import org.springframework.stereotype.Component;

/** Tells a colleague that they are named to take over from a trainer who leaves. */
@Component
class TakeoverLetters implements LetterWriter {

  private final Successors successors;
  private final LetterWords words;

  TakeoverLetters(Successors successors, LetterWords words) {
    this.successors = successors;
    this.words = words;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(Takeovers.LETTER);
  }

  /** Empty once it is taken back. */
  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    var in = words.in(letter.language());
    return successors
        .find(letter.about())
        .map(
            named ->
                new Prose(
                    in.say("declarations.letter.takeover.subject", named.leaverName()),
                    in.say("declarations.letter.greeting", named.name()),
                    List.of(
                        in.say(
                            "declarations.letter.takeover.text",
                            named.leaverName(),
                            named.leaver().value()),
                        in.say("declarations.letter.takeover.next")),
                    null,
                    null,
                    List.of(in.say("declarations.letter.takeover.wrong", named.leaverName())),
                    in.say("declarations.letter.takeover.why", named.leaverName()),
                    List.of()));
  }
}
