package logbog.declarations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import logbog.mail.EmailAddress;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWriter;
import logbog.mail.Prose;
import org.springframework.stereotype.Component;

/** Tells an apprentice that their declaration is signed, passed on to someone else, or disputed. */
@Component
class ApprenticeLetters implements LetterWriter {

  private final DeclarationRows declarations;
  private final InvitationRows invitations;
  private final CompletionRows completions;
  private final LetterWords words;

  ApprenticeLetters(
      DeclarationRows declarations,
      InvitationRows invitations,
      CompletionRows completions,
      LetterWords words) {
    this.declarations = declarations;
    this.invitations = invitations;
    this.completions = completions;
    this.words = words;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(
        Notices.TO_APPRENTICE,
        Notices.HANDED_ON,
        Notices.STANDS_IN,
        Notices.UNDELIVERABLE,
        Notices.DISPUTED_APPRENTICE);
  }

  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    return switch (letter.kind()) {
      case Notices.TO_APPRENTICE -> completed(letter);
      case Notices.HANDED_ON -> Optional.of(handedOn(letter));
      case Notices.STANDS_IN -> Optional.of(standsIn(letter));
      case Notices.UNDELIVERABLE -> undeliverable(letter);
      default -> Optional.of(disputed(letter));
    };
  }

  private Optional<Prose> completed(Letter letter) {
    var in = words.in(letter.language());
    var declaration = declarations.get(DeclarationId.of(letter.about()));
    return completions
        .find(declaration.id())
        .map(
            filling -> {
              var before = new ArrayList<String>();
              before.add(
                  in.say(
                      "declarations.letter.completed.apprentice",
                      filling.signerName(),
                      in.date(declaration.period().end())));
              before.addAll(in.paper(filling, "declarations.letter.completed.paper"));
              if (declaration.revises() != null) {
                before.add(in.say("declarations.letter.completed.replaces"));
              }
              if (!filling.atRisk().isEmpty()) {
                before.add(in.say("declarations.letter.completed.warns"));
              }
              return prose(
                  in,
                  declaration,
                  "declarations.letter.completed.subject",
                  before,
                  "declarations.letter.completed.read",
                  "declarations.letter.completed.apprentice.next");
            });
  }

  private Prose handedOn(Letter letter) {
    var in = words.in(letter.language());
    var next = invitations.find(InvitationId.of(letter.about())).orElseThrow();
    var declaration = declarations.get(next.declaration());
    var from = Optional.ofNullable(next.handedOnFrom()).flatMap(invitations::find);
    return prose(
        in,
        declaration,
        "declarations.letter.handed-on.subject",
        List.of(
            in.say(
                "declarations.letter.handed-on.text",
                from.map(Invitation::trainerName)
                    .orElseGet(() -> in.say("declarations.letter.handed-on.someone")),
                declaration.workplaceName())),
        "declarations.letter.handed-on.act",
        "declarations.letter.handed-on.next");
  }

  private Prose standsIn(Letter letter) {
    var in = words.in(letter.language());
    var next = invitations.find(InvitationId.of(letter.about())).orElseThrow();
    var declaration = declarations.get(next.declaration());
    var away = Optional.ofNullable(next.handedOnFrom()).flatMap(invitations::find);
    return prose(
        in,
        declaration,
        "declarations.letter.stands-in.subject",
        List.of(
            in.say(
                "declarations.letter.stands-in.text",
                away.map(Invitation::address).map(EmailAddress::value).orElse(""),
                next.address().value(),
                declaration.workplaceName())),
        "declarations.letter.handed-on.act",
        "declarations.letter.stands-in.next");
  }

  /** Empty when the address has been righted, or a new link has been asked for. */
  private Optional<Prose> undeliverable(Letter letter) {
    var in = words.in(letter.language());
    var invitation = invitations.find(InvitationId.of(letter.about())).orElseThrow();
    var declaration = declarations.get(invitation.declaration());
    return invitation.open() && invitation.refusedAt() != null && declaration.status().open()
        ? Optional.of(
            prose(
                in,
                declaration,
                "declarations.letter.undeliverable.subject",
                List.of(
                    in.say(
                        "declarations.letter.undeliverable.text",
                        invitation.address().value(),
                        declaration.workplaceName(),
                        in.date(declaration.period().end()))),
                "declarations.letter.undeliverable.act",
                "declarations.letter.undeliverable.next"))
        : Optional.empty();
  }

  private Prose disputed(Letter letter) {
    var in = words.in(letter.language());
    var declaration = declarations.get(DeclarationId.of(letter.about()));
    return prose(
        in,
        declaration,
        "declarations.letter.disputed.subject",
        List.of(
            in.say(
                "declarations.letter.disputed.text",
                declaration.apprenticeName(),
                declaration.workplaceName())),
        "declarations.letter.handed-on.act",
        "declarations.letter.disputed.next.apprentice");
  }

  private static Prose prose(
      LetterWords.In in,
      Declaration declaration,
      String subject,
      List<String> before,
      String act,
      String after) {
    return in.about(
        declaration,
        subject,
        in.say("declarations.letter.greeting", declaration.apprenticeName()),
        before,
        in.link(act, "/erklaeringer/" + declaration.id()),
        after,
        in.say("declarations.letter.apprentice.why"));
  }
}
