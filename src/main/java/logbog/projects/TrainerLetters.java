package logbog.projects;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWriter;
import logbog.mail.Prose;
import org.springframework.stereotype.Component;

/**
 * The letters to a trainer: the request to confirm, the receipt, and that it was called back. They
 * name the apprentice and nothing of the project; a link is made again as it is written, so that no
 * secret waits in the outbox.
 */
@Component
class TrainerLetters implements LetterWriter {

  private final InvitationRows invitations;
  private final ProjectRows projects;
  private final Links links;
  private final LetterWords words;
  private final Clock clock;

  TrainerLetters(
      InvitationRows invitations,
      ProjectRows projects,
      Links links,
      LetterWords words,
      Clock clock) {
    this.invitations = invitations;
    this.projects = projects;
    this.links = links;
    this.words = words;
    this.clock = clock;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(Links.LETTER, Notices.RECEIPT, Notices.WITHDRAWN);
  }

  /** Empty once the link is dead or there is nothing left to confirm. */
  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    var in = words.in(letter.language());
    if (letter.kind().equals(Notices.WITHDRAWN)) {
      var apprentice = letter.details().getOrDefault("apprentice", "");
      return Optional.of(in.about("withdrawn", apprentice, null));
    }
    return invitations
        .find(InvitationId.of(letter.about()))
        .filter(Invitation::open)
        .flatMap(
            invitation ->
                letter.kind().equals(Links.LETTER)
                    ? invitation(in, letter, invitation)
                    : Optional.of(prose(in, "receipt", invitation)));
  }

  private Optional<Prose> invitation(LetterWords.In in, Letter letter, Invitation invitation) {
    var project = projects.get(invitation.project());
    if (invitation.generation() != Links.generation(letter)
        || !invitation.expiresAt().isAfter(clock.instant())
        || project.status().confirmed()) {
      return Optional.empty();
    }
    var prose = prose(in, invitation.handedOnFrom() == null ? "asked" : "passed-on", invitation);
    var until = in.say("projects.letter.until", in.lastDayBefore(invitation.expiresAt()));
    return Optional.of(
        new Prose(
            prose.subject(),
            prose.greeting(),
            prose.before(),
            null,
            prose.action(),
            List.of(prose.after().getFirst(), until),
            prose.why(),
            prose.contacts()));
  }

  private Prose prose(LetterWords.In in, String key, Invitation invitation) {
    return in.about(
        key,
        projects.get(invitation.project()).apprenticeName(),
        links.token(invitation.id(), invitation.generation()).path());
  }
}
