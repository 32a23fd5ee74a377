package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import logbog.mail.EmailAddress;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** A link that is dead saves nothing, whichever way it died and whichever way is tried (V8). */
@ModuleTest
record DeadLinksTest(
    LinkHolder holder,
    Story story,
    Tokens tokens,
    Invitations invitations,
    Addressees addressees,
    Meanwhile meanwhile,
    TestClock clock) {

  @Test
  void anExpiredOne() {
    var cast = story.cast();
    var id = story.asked(cast);
    var token = named(cast, id);
    clock.moveBy(Duration.ofDays(150));
    assertDead(token);
  }

  @Test
  void oneThatANewerOneReplaced() {
    var cast = story.cast();
    var id = story.asked(cast);
    var token = named(cast, id);
    addressees.resend(cast.mads(), id, tokens.invitation(id, cast.karen()));
    assertDead(token);
    assertThat(holder.tap(tokens.of(id, cast.karen()), Map.of("g0", "1"))).hasStatusOk();
  }

  @Test
  void oneCalledOff() {
    var cast = story.cast();
    var id = story.asked(cast);
    var token = named(cast, id);
    addressees.revoke(cast.mads(), id, tokens.invitation(id, cast.karen()));
    assertDead(token);
  }

  @Test
  void oneHandedOn() {
    var cast = story.cast();
    var id = story.asked(cast);
    var token = named(cast, id);
    invitations.handOn(token, EmailAddress.of("ny-" + cast.karen()));
    assertDead(token);
  }

  @Test
  void oneOfASignedDeclaration() {
    var cast = story.cast();
    var id = story.asked(cast);
    story.signed(cast, id);
    assertDead(story.karens(cast, id));
  }

  @Test
  void aNewLinkThatWaitedUntilTheInvitationWasCalledOffIsRefused() {
    var cast = story.cast();
    var id = story.asked(cast);
    var old = named(cast, id);
    var karen = tokens.invitation(id, cast.karen());
    addressees.resend(cast.mads(), id, karen);
    var late =
        meanwhile.of(
            () -> addressees.revoke(cast.mads(), id, karen),
            () -> {
              invitations.renew(old);
              return old;
            });
    assertThatThrownBy(late::join).hasCauseInstanceOf(DeclarationClosed.class);
  }

  private InvitationToken named(Story.Cast cast, DeclarationId id) {
    var token = story.karens(cast, id);
    invitations.name(token, "Karen Lund");
    assertThat(holder.tap(token, Map.of("g0", "1"))).hasStatusOk();
    return token;
  }

  private void assertDead(InvitationToken token) {
    var before = invitations.by(token).draft();
    assertThat(holder.tap(token, Map.of("g0", "3"))).hasStatus(HttpStatus.CONFLICT);
    assertThat(holder.tap(token, Map.of("workAreas", "Andet", "was", "")))
        .hasStatus(HttpStatus.CONFLICT);
    for (var under : new String[] {"/svar", "/uaendret", "/navn", "/afsendelse"}) {
      holder.post(token, under, Map.of("name", "X", "g0", "3", "workAreas", "Andet", "falls", "1"));
    }
    assertThat(invitations.by(token).draft()).isEqualTo(before);
    assertThat(invitations.by(token).invitation().trainerName()).isEqualTo("Karen Lund");
  }
}
