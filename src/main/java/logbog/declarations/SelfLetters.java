package logbog.declarations;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import logbog.mail.Daytime;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWriter;
import logbog.mail.Prose;
import org.springframework.stereotype.Component;

/**
 * Reminds an apprentice to rate themself when the trainer has begun (V13): the talk is near. Not
 * sent to one who has done it meanwhile, and by day: a trainer may begin in the evening.
 */
@Component
class SelfLetters implements LetterWriter {

  private final DeclarationRows declarations;
  private final SelfRows rows;
  private final LetterWords words;

  SelfLetters(DeclarationRows declarations, SelfRows rows, LetterWords words) {
    this.declarations = declarations;
    this.rows = rows;
    this.words = words;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(Notices.BEGUN);
  }

  @Override
  public Instant earliest(Letter letter, Instant ready) {
    return Daytime.earliest(ready);
  }

  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    return declarations
        .find(DeclarationId.of(letter.about()))
        .filter(SelfRatings::mayRate)
        .filter(declaration -> rows.find(declaration).filter(SelfRating::complete).isEmpty())
        .map(declaration -> prose(letter, declaration));
  }

  private Prose prose(Letter letter, Declaration declaration) {
    var in = words.in(letter.language());
    return in.about(
        declaration,
        "declarations.letter.begun.subject",
        in.say("declarations.letter.greeting", declaration.apprenticeName()),
        List.of(
            in.say(
                "declarations.letter.begun.text",
                declaration.workplaceName(),
                in.date(declaration.period().end()))),
        in.link(
            "declarations.letter.begun.act",
            "/erklaeringer/" + declaration.id() + "/selvvurdering"),
        "declarations.letter.begun.next",
        in.say("declarations.letter.apprentice.why"));
  }
}
