package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import logbog.ModuleTest;
import logbog.Story;
import logbog.mail.EmailAddress;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterRefused;
import logbog.mail.Letters;
import logbog.mail.ReceivedMail;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;

/** What the letters say, to whom, and what they keep quiet about. */
@ModuleTest
record LettersTest(
    Story story,
    Tokens tokens,
    Invitations invitations,
    Requests requests,
    Declarations declarations,
    Letters letters,
    ApplicationEventPublisher events) {

  @Test
  void anInvitationNamesTheApprenticeAndTheFirmAndLeadsToItsOwnLink() {
    var cast = story.cast();
    var id = story.asked(cast);
    letters.deliver();
    var mail = letters.lastTo(cast.karen());
    assertThat(mail.path()).isEqualTo(story.karens(cast, id).path());
    assertThat(mail.html()).contains(mail.link());
    assertThat(mail.text())
        .contains("Mads Holm", "Nordlys Møbler ApS", "Spørgsmål om oplæringsmål", "fordi")
        .doesNotContain(cast.email(), "Midtby", "MS24-2", cast.birgit());
    assertThat(letters.lastTo(cast.poul()).path()).isNotEqualTo(mail.path());
  }

  @Test
  void noLetterHoldsALevelOrFreeTextAndEachHasOneLink() {
    var cast = story.cast();
    var id = story.asked(cast);
    story.signed(cast, id);
    letters.deliver();
    for (var address : new String[] {cast.email(), cast.birgit(), cast.karen(), cast.poul()}) {
      assertThat(letters.to(address))
          .isNotEmpty()
          .allSatisfy(
              mail -> {
                assertThat(mail.link()).isNotEmpty();
                assertThat(mail.text() + mail.html())
                    .doesNotContain("Mere tid til", "Maskinværksted", "selvstændigt", "Finering");
              });
    }
    assertThat(letters.lastTo(cast.email()).path()).isEqualTo("/erklaeringer/" + id);
    assertThat(letters.lastTo(cast.birgit()).path()).isEqualTo("/home/erklaeringer/" + id);
    assertThat(letters.lastTo(cast.karen()).path()).isEqualTo(story.karens(cast, id).path());
  }

  @Test
  void anInvitationIsNotSentOnceItIsCalledBackRenewedOrAnswered() {
    var back = story.cast();
    requests.withdraw(back.mads(), story.asked(back));
    var done = story.cast();
    story.signed(done, story.asked(done));
    letters.deliver();
    assertThat(letters.to(back.karen())).extracting(ReceivedMail::subject).noneMatch(this::asks);
    assertThat(letters.lastTo(back.karen()).text()).contains("Du skal ikke gøre mere");
    assertThat(letters.to(done.karen())).extracting(ReceivedMail::subject).noneMatch(this::asks);
  }

  @Test
  void theApprenticeHearsWhoPassedItOn() {
    var cast = story.cast();
    var karens = story.karens(cast, story.asked(cast));
    invitations.name(karens, "Karen Lund");
    invitations.handOn(karens, EmailAddress.of("ny-" + cast.karen()));
    letters.deliver();
    assertThat(letters.lastTo(cast.email()).text()).contains("Karen Lund har givet din anmodning");
    assertThat(letters.lastTo("ny-" + cast.karen()).text()).contains("kollega");
    assertThat(letters.to(cast.karen())).isEmpty();
  }

  /** A refusal counts for the link that was refused, not for one mailed since. */
  @Test
  void aRefusedInvitationCannotBeDeliveredUntilANewLinkIsMailed() {
    var cast = story.cast();
    var id = story.asked(cast);
    refuse(cast, id, 1);
    refuseOf(cast.poul(), id, 1);
    assertThat(declarations.of(cast.mads(), null).getFirst().status())
        .isEqualTo(Status.UNDELIVERABLE);
    refuse(cast, id, 7);
    assertThat(declarations.fileOf(cast.mads(), id).invitations())
        .allSatisfy(i -> assertThat(i.refusal()).isEqualTo("550 no such user"));
  }

  private void refuse(Story.Cast cast, DeclarationId id, int generation) {
    refuseOf(cast.karen(), id, generation);
  }

  private void refuseOf(String address, DeclarationId id, int generation) {
    var invitation = invitations.by(tokens.of(id, address)).invitation();
    var letter =
        Letter.of("declarations.invitation", invitation.address(), invitation.id().value())
            .with(Map.of("generation", Integer.toString(generation)));
    events.publishEvent(
        new LetterRefused(
            LetterId.of(UUID.randomUUID()),
            letter,
            generation == 1 ? "550 no such user" : "too late",
            invitation.invitedAt()));
  }

  private boolean asks(String subject) {
    return subject.startsWith("Oplæringserklæring for");
  }
}
