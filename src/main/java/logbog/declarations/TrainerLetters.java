package logbog.declarations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWriter;
import logbog.mail.Prose;
import org.springframework.stereotype.Component;

/**
 * Tells a trainer that the declaration is signed, with a receipt to object from, or called back.
 */
@Component
class TrainerLetters implements LetterWriter {

  private final InvitationRows invitations;
  private final DeclarationRows declarations;
  private final CompletionRows completions;
  private final Links links;
  private final LetterWords words;

  TrainerLetters(
      InvitationRows invitations,
      DeclarationRows declarations,
      CompletionRows completions,
      Links links,
      LetterWords words) {
    this.invitations = invitations;
    this.declarations = declarations;
    this.completions = completions;
    this.links = links;
    this.words = words;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(Notices.TO_TRAINER, Notices.WITHDRAWN);
  }

  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    var invitation = invitations.find(InvitationId.of(letter.about())).orElseThrow();
    var declaration = declarations.get(invitation.declaration());
    return letter.kind().equals(Notices.TO_TRAINER)
        ? receipt(letter, invitation, declaration)
        : Optional.of(withdrawn(letter, declaration));
  }

  private Optional<Prose> receipt(Letter letter, Invitation invitation, Declaration declaration) {
    var in = words.in(letter.language());
    return completions
        .find(declaration.id())
        .map(
            filling ->
                new Prose(
                    in.say(
                        "declarations.letter.completed.trainer.subject",
                        declaration.apprenticeName()),
                    "",
                    signed(in, declaration, filling),
                    null,
                    in.link(
                        "declarations.letter.completed.trainer.act",
                        links.token(invitation.id(), invitation.generation()).path()),
                    List.of(in.say("declarations.letter.completed.trainer.next")),
                    in.say("declarations.letter.completed.trainer.why"),
                    in.contacts(declaration)));
  }

  private static List<String> signed(LetterWords.In in, Declaration declaration, Filling filling) {
    var said = new ArrayList<String>();
    said.add(
        in.say(
            "declarations.letter.completed.trainer",
            filling.signerName(),
            declaration.apprenticeName(),
            declaration.workplaceName()));
    said.addAll(in.paper(filling, "declarations.letter.completed.paper.trainer"));
    return said;
  }

  private Prose withdrawn(Letter letter, Declaration declaration) {
    var in = words.in(letter.language());
    var apprentice = declaration.apprenticeName();
    var firm = declaration.workplaceName();
    return new Prose(
        in.say("declarations.letter.withdrawn.subject", apprentice),
        "",
        List.of(
            in.say("declarations.letter.withdrawn.text", apprentice, firm),
            in.say("declarations.letter.withdrawn.next")),
        null,
        null,
        List.of(),
        in.say("declarations.letter.invitation.why", apprentice, firm),
        in.contacts(declaration));
  }
}
