package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import logbog.declarations.Invited.Standing;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The life of a request: called back, corrected, re-addressed, signed, revised (V2, V6–V9). */
@ModuleTest
record RequestsTest(
    Story story,
    Requests requests,
    Addressees addressees,
    Invitations invitations,
    Answers answers,
    Revisions revisions,
    Declarations declarations,
    Tokens tokens,
    JdbcClient jdbc,
    TestClock time) {

  @Test
  void aRequestCalledBackKillsItsLinks() {
    var cast = story.cast();
    var id = story.asked(cast);
    var link = story.karens(cast, id);
    requests.withdraw(cast.mads(), id);
    assertThat(invitations.by(link).standing()).isEqualTo(Standing.WITHDRAWN);
    assertThatThrownBy(() -> invitations.name(link, "Karen Lund"))
        .isInstanceOf(DeclarationClosed.class);
    assertThat(status(cast, id)).isEqualTo(Status.WITHDRAWN);
  }

  @Test
  void whatIsSignedIsNeitherCalledBackNorCorrectedNorReaddressed() {
    var cast = story.cast();
    var id = story.asked(cast);
    story.signed(cast, id);
    assertThatThrownBy(() -> requests.withdraw(cast.mads(), id))
        .isInstanceOf(DeclarationClosed.class);
    assertThatThrownBy(() -> requests.correct(cast.mads(), id, story.ask(cast, 3)))
        .isInstanceOf(DeclarationClosed.class);
    assertThatThrownBy(
            () -> addressees.invite(cast.mads(), id, EmailAddress.of("ny@nordlys.example")))
        .isInstanceOf(DeclarationClosed.class);
  }

  @Test
  void theDatabaseItselfRefusesToChangeWhatIsSigned() {
    var cast = story.cast();
    var id = story.asked(cast);
    story.signed(cast, id);
    assertThatThrownBy(
            () ->
                jdbc.sql("update declarations.declaration set class_name = 'andet' where id = :id")
                    .param("id", id.value())
                    .update())
        .isInstanceOf(DataIntegrityViolationException.class);
    assertThatThrownBy(
            () ->
                jdbc.sql(
                        "update declarations.completion set remarks = 'andet' where declaration_id"
                            + " = :id")
                    .param("id", id.value())
                    .update())
        .hasRootCauseMessage("ERROR: permission denied for table completion");
  }

  @Test
  void aCorrectedEndDateKeepsTheAnswersAlreadyGiven() {
    var cast = story.cast();
    var id = story.asked(cast, 1);
    var link = story.answered(cast, id);
    var before = invitations.by(link).draft().levels();
    requests.correct(cast.mads(), id, story.ask(cast, 2));
    assertThat(invitations.by(link).draft().levels()).isEqualTo(before);
    assertThat(invitations.by(link).declaration().period().mainCourse()).isEqualTo(2);
  }

  @Test
  void aCorrectedEndDateMovesTheDayTheLinksDie() {
    var cast = story.cast();
    var id = story.asked(cast, 1);
    var later = story.ask(cast, 9);
    requests.correct(cast.mads(), id, later);
    time.moveBy(Duration.ofDays(daysUntil(later.period().end()) + 89));
    assertThat(invitations.by(story.karens(cast, id)).standing()).isEqualTo(Standing.UNNAMED);
    time.moveBy(Duration.ofDays(3));
    assertThat(invitations.by(story.karens(cast, id)).standing()).isEqualTo(Standing.EXPIRED);
    assertThat(status(cast, id)).isEqualTo(Status.EXPIRED);
  }

  @Test
  void anothersDeclarationDoesNotExist() {
    var cast = story.cast();
    var id = story.asked(cast);
    var sofie = story.cast().mads();
    assertThatThrownBy(() -> declarations.fileOf(sofie, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> requests.withdraw(sofie, id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> revisions.ask(sofie, id, "Fejl")).isInstanceOf(NotFound.class);
  }

  @Test
  void aLinkOfAnotherDeclarationCannotBeTouchedThroughOnesOwn() {
    var cast = story.cast();
    var other = story.cast();
    var mine = story.asked(cast);
    var theirs =
        declarations.fileOf(other.mads(), story.asked(other)).invitations().getFirst().id();
    assertThatThrownBy(() -> addressees.revoke(cast.mads(), mine, theirs))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> addressees.resend(cast.mads(), mine, theirs))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aNewLinkKillsTheOldOne() {
    var cast = story.cast();
    var id = story.asked(cast);
    var old = story.karens(cast, id);
    addressees.resend(cast.mads(), id, invitations.by(old).invitation().id());
    assertThat(invitations.by(old).standing()).isEqualTo(Standing.NEWER_LINK);
    assertThat(invitations.by(story.karens(cast, id)).standing()).isEqualTo(Standing.UNNAMED);
  }

  @Test
  void aReplacedAddressLosesItsLinkAndItsScopeAtOnce() {
    var cast = story.cast();
    var id = story.asked(cast);
    var wrong = story.karens(cast, id);
    assertThat(inScope(cast.karen(), id)).isTrue();
    addressees.replace(
        cast.mads(),
        id,
        invitations.by(wrong).invitation().id(),
        EmailAddress.of("rigtig-" + cast.karen()));
    assertThat(invitations.by(wrong).standing()).isEqualTo(Standing.CLOSED);
    assertThat(inScope(cast.karen(), id)).isFalse();
    assertThat(inScope("rigtig-" + cast.karen(), id)).isTrue();
  }

  @Test
  void aReplacedSchoolAddressLosesItsScopeAtOnce() {
    var cast = story.cast();
    var id = story.asked(cast);
    addressees.replaceContact(
        cast.mads(), id, EmailAddress.of(cast.birgit()), EmailAddress.of("ny-" + cast.birgit()));
    assertThatThrownBy(() -> declarations.readBy(new Viewer.Office(cast.birgit()), id))
        .isInstanceOf(NotFound.class);
    assertThat(declarations.readBy(new Viewer.Office("ny-" + cast.birgit()), id).declaration().id())
        .isEqualTo(id);
  }

  @Test
  void aCorrectionOfASignedOneIsANewOneWithTheOldAnswersFilledIn() {
    var cast = story.cast();
    var id = story.asked(cast);
    story.signed(cast, id);
    var levels = levels(cast, id);
    var revision = revisions.ask(new Viewer.Office(cast.birgit()), id, "Forkert dato for samtalen");
    var link = tokens.of(revision, cast.karen());
    assertThat(invitations.by(link).draft().levels()).isEqualTo(levels);
    assertThat(status(cast, id)).isEqualTo(Status.COMPLETED);
    invitations.name(link, "Karen Lund");
    answers.complete(link, true);
    assertThat(status(cast, id)).isEqualTo(Status.REPLACED);
    assertThat(declarations.fileOf(cast.mads(), id).replacedBy()).isEqualTo(revision);
    assertThat(levels(cast, id)).isEqualTo(levels);
  }

  @Test
  void oneCorrectionAtATime() {
    var cast = story.cast();
    var id = story.asked(cast);
    var link = story.signed(cast, id);
    var first = revisions.ask(cast.mads(), id, "Fejl");
    assertThat(revisions.ask(link, "Også fejl")).isEqualTo(first);
  }

  @Test
  void aTrainersAddressInTheBackOfficeDoesNotAskForCorrections() {
    var cast = story.cast();
    var id = story.asked(cast);
    story.signed(cast, id);
    assertThatThrownBy(() -> revisions.ask(new Viewer.Office(cast.karen()), id, "Fejl"))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void anAddressItWasHandedOnToSeesNoCorrectionItHasNotCompleted() {
    var cast = story.cast();
    var id = story.asked(cast);
    invitations.handOn(tokens.of(id, cast.poul()), EmailAddress.of("ny-" + cast.poul()));
    story.signed(cast, id);
    var revision = revisions.ask(cast.mads(), id, "Fejl");
    assertThat(inScope("ny-" + cast.poul(), id)).isFalse();
    assertThat(inScope("ny-" + cast.poul(), revision)).isFalse();
    assertThat(inScope(cast.karen(), revision)).isTrue();
  }

  @Test
  void theSheetOfARequestStaysAsItWasAsked() {
    var cast = story.cast();
    var id = story.asked(cast);
    var sheet = invitations.by(story.karens(cast, id)).declaration().sheet();
    assertThat(sheet.goals()).isNotEmpty();
    assertThat(invitations.by(story.karens(cast, id)).draft().levels())
        .hasSameSizeAs(sheet.goals());
  }

  private List<Short> levels(Story.Cast cast, DeclarationId id) {
    return Objects.requireNonNull(declarations.fileOf(cast.mads(), id).filling()).levels();
  }

  private Status status(Story.Cast cast, DeclarationId id) {
    return declarations.fileOf(cast.mads(), id).declaration().status();
  }

  private boolean inScope(String address, DeclarationId id) {
    return jdbc.sql(
            "select exists (select from declarations.scope(:a, current_date) where declaration_id ="
                + " :id)")
        .param("a", address)
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  private long daysUntil(LocalDate day) {
    return ChronoUnit.DAYS.between(LocalDate.ofInstant(time.instant(), Shell.DENMARK), day);
  }
}
