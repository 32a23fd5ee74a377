package logbog.declarations;

import java.time.Clock;
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
 * The letter that asks a trainer to fill a declaration. It names the apprentice and the firm and
 * nothing else of anyone's, but that goals stood still, if some did: neither which nor how many nor
 * at what; the link is made again as it is written, so that no secret waits in the outbox.
 */
@Component
class InvitationLetters implements LetterWriter {

  private final InvitationRows invitations;
  private final DeclarationRows declarations;
  private final LastTimes lastTimes;
  private final Links links;
  private final LetterWords words;
  private final Clock clock;

  InvitationLetters(
      InvitationRows invitations,
      DeclarationRows declarations,
      LastTimes lastTimes,
      Links links,
      LetterWords words,
      Clock clock) {
    this.invitations = invitations;
    this.declarations = declarations;
    this.lastTimes = lastTimes;
    this.links = links;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(Links.LETTER);
  }

  /** Empty once the link is dead or there is nothing left to fill. */
  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    return invitations
        .find(InvitationId.of(letter.about()))
        .filter(
            invitation ->
                invitation.open()
                    && invitation.generation() == Links.generation(letter)
                    && invitation.expiresAt().isAfter(clock.instant()))
        .flatMap(
            invitation ->
                declarations
                    .find(invitation.declaration())
                    .filter(declaration -> declaration.status().open())
                    .map(declaration -> prose(letter, invitation, declaration)));
  }

  private Prose prose(Letter letter, Invitation invitation, Declaration declaration) {
    var in = words.in(letter.language());
    var apprentice = declaration.apprenticeName();
    var firm = declaration.workplaceName();
    var before = new ArrayList<String>();
    before.add(
        in.say(
            "declarations.letter.invitation.asks",
            apprentice,
            firm,
            in.date(declaration.period().end())));
    if (declaration.revises() != null) {
      before.add(in.say("declarations.letter.invitation.revises"));
    }
    before.add(in.say("declarations.letter.invitation.how"));
    if (lastTimes.of(declaration).filter(last -> !last.still().isEmpty()).isPresent()) {
      before.add(in.say("declarations.letter.invitation.still"));
    }
    var token = links.token(invitation.id(), invitation.generation());
    return new Prose(
        in.say("declarations.letter.invitation.subject", apprentice),
        "",
        before,
        null,
        in.link("declarations.letter.invitation.act", token.path()),
        List.of(
            in.say(
                "declarations.letter.invitation.until", in.lastDayBefore(invitation.expiresAt()))),
        invitation.handedOnFrom() == null
            ? in.say("declarations.letter.invitation.why", apprentice, firm)
            : in.say("declarations.letter.invitation.why.handed-on", apprentice, firm),
        in.contacts(declaration));
  }
}
