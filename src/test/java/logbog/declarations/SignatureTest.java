package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import logbog.ModuleTest;
import logbog.Story;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of the shared draft when it is signed, and of whoever was at it just then. */
@ModuleTest
record SignatureTest(
    Story story,
    Answers answers,
    Invitations invitations,
    Revisions revisions,
    Tokens tokens,
    JdbcClient jdbc,
    Meanwhile meanwhile) {

  @Test
  void theDraftGoesWithTheSignatureAndNotBefore() {
    var cast = story.cast();
    var id = story.asked(cast);
    story.answered(cast, id);
    assertThatThrownBy(() -> deleteDraft(id))
        .hasMessageContaining("answers that are not signed are never thrown away");
    answers.complete(story.karens(cast, id), true);
    assertThat(deleteDraft(id)).isZero();
  }

  @Test
  void anAnswerThatWaitedForTheSignatureIsRefused() {
    var cast = story.cast();
    var id = story.asked(cast);
    var token = story.answered(cast, id);
    var sheet = invitations.by(token).declaration().pinned();
    var late = whileSigning(token, () -> answers.rate(token, 0, (short) 3, sheet));
    assertThatThrownBy(late::join)
        .isInstanceOf(CompletionException.class)
        .hasCauseInstanceOf(DeclarationClosed.class);
    assertThat(Objects.requireNonNull(invitations.by(token).filling()).levels().getFirst())
        .isZero();
  }

  @Test
  void aSignatureThatWaitedForAnotherIsTheSameSignature() {
    var cast = story.cast();
    var id = story.asked(cast);
    var token = story.answered(cast, id);
    var again = whileSigning(token, () -> answers.complete(token, true));
    assertThat(again.join())
        .isEqualTo(Objects.requireNonNull(invitations.by(token).filling()).receipt());
  }

  @Test
  void eachAnswerKeepsItsAuthorWhenAnotherSignsAndInACorrection() {
    var cast = story.cast();
    var id = story.asked(cast);
    var poul = tokens.of(id, cast.poul());
    story.answered(cast, id);
    invitations.name(poul, "Poul Krogh");
    var words = Wording.FOCUS.taken(words("Furnering"), story.words());
    var shown = Shown.of(invitations.by(poul).draft());
    answers.save(poul, Map.of(1, (short) 3), words, EnumSet.of(Wording.FOCUS), shown);
    answers.complete(story.karens(cast, id), true);
    assertThat(Objects.requireNonNull(invitations.by(poul).filling()).authors())
        .startsWith("Karen Lund", "Poul Krogh", "Karen Lund");
    var corrected = revisions.ask(cast.mads(), id, "Forkert niveau");
    var draft = invitations.by(story.karens(cast, corrected)).draft();
    assertThat(draft.wordAuthors())
        .containsEntry("focus", tokens.invitation(id, cast.poul()))
        .containsEntry("talk", tokens.invitation(id, cast.karen()));
    assertThat(draft.authors().subList(0, 2))
        .containsExactly(tokens.invitation(id, cast.karen()), tokens.invitation(id, cast.poul()));
  }

  private Words words(String focus) {
    return new Words("", null, "", false, "", null, null, focus, "");
  }

  private <T> CompletableFuture<T> whileSigning(InvitationToken token, Callable<T> other) {
    return meanwhile.of(() -> answers.complete(token, true), other);
  }

  private int deleteDraft(DeclarationId id) {
    return jdbc.sql("delete from declarations.draft where declaration_id = :id")
        .param("id", id.value())
        .update();
  }
}
