package logbog.declarations;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWriter;
import logbog.mail.Prose;
import org.springframework.stereotype.Component;

/**
 * Tells a trade committee's receiving address that a final declaration has come (V10); one that is
 * no longer the programme's hears nothing.
 */
@Component
class CommitteeLetters implements LetterWriter {

  private final DeclarationRows declarations;
  private final FinalCopies finals;
  private final LetterWords words;

  CommitteeLetters(DeclarationRows declarations, FinalCopies finals, LetterWords words) {
    this.declarations = declarations;
    this.finals = finals;
    this.words = words;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(Notices.TO_COMMITTEE);
  }

  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    var declaration = declarations.get(DeclarationId.of(letter.about()));
    return finals.goesTo(declaration, letter.to())
        ? Optional.of(prose(letter, declaration))
        : Optional.empty();
  }

  private Prose prose(Letter letter, Declaration declaration) {
    var in = words.in(letter.language());
    var before = new ArrayList<String>();
    before.add(
        in.say(
            "declarations.letter.committee.text",
            declaration.apprenticeName(),
            declaration.specialityName(),
            in.date(declaration.period().end())));
    if (declaration.revises() != null) {
      before.add(in.say("declarations.letter.completed.replaces"));
    }
    return in.about(
        declaration,
        "declarations.letter.committee.subject",
        "",
        before,
        in.link("declarations.letter.completed.read", "/udvalg/afsluttende/" + declaration.id()),
        "declarations.letter.committee.next",
        in.say("declarations.letter.committee.why", declaration.sheet().programmeName()));
  }
}
