package logbog.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import logbog.mail.EmailAddress;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterRefused;
import logbog.mail.Letters;
import logbog.projects.Invited.Standing;
import org.junit.jupiter.api.Test;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The trainer's link to a project is of the same kind as that to a declaration (V8). */
@ModuleTest
record LinkTest(
    Story story,
    Workbench workbench,
    Projects projects,
    Workshop workshop,
    Asking asking,
    Confirmations confirmations,
    Letters letters,
    MockMvcTester http,
    JdbcClient jdbc,
    ApplicationEventPublisher events,
    TestClock clock) {

  @Test
  void theMailedLinkOpensItAndNothingElseInTheLetterTellsOfIt() {
    var cast = story.cast();
    var id = workbench.asked(cast);
    letters.deliver();
    var mail = letters.lastTo(cast.karen());
    assertThat(mail.path()).isEqualTo(workbench.token(id).path());
    assertThat(mail.subject()).isEqualTo("Mads Holm beder dig bekræfte et projekt");
    assertThat(mail.text() + mail.html())
        .contains("fordi")
        .doesNotContain("Stol i eg", "Høvlede", cast.email(), cast.birgit());
    assertThat(http.get().uri(mail.path())).hasStatus(200).bodyText().contains("Dit navn");
  }

  @Test
  void lookingWritesNothingHoweverOften() {
    var id = workbench.asked(story.cast());
    var before = rows();
    for (int n = 0; n < 3; n++) {
      assertThat(http.get().uri(workbench.token(id).path())).hasStatus(200);
      assertThat(http.get().uri(workbench.token(id).path() + "/bekraeftelse")).hasStatus(303);
    }
    assertThat(rows()).isEqualTo(before);
  }

  @Test
  void onlyTheHashOfALinkIsKept() {
    var token = workbench.token(workbench.asked(story.cast()));
    assertThat(token.value()).hasSize(43); // 256 bits
    assertThat(
            jdbc.sql("select count(*) from projects.link l where l::text like '%' || :token || '%'")
                .param("token", token.value())
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(token.toString()).doesNotContain(token.value());
  }

  @Test
  void aMadeUpLinkOpensNothing() {
    assertThat(http.get().uri("/e/projekt/" + "Z".repeat(43))).hasStatus(404);
  }

  @Test
  void theNameComesFirst() {
    var id = workbench.asked(story.cast());
    var token = workbench.token(id);
    assertThatExceptionOfType(ProjectClosed.class)
        .isThrownBy(() -> confirmations.confirm(token, version(token), ""));
    confirmations.name(token, "Karen Lund");
    assertThat(confirmations.by(token).project().status()).isEqualTo(Status.OPENED);
  }

  @Test
  void whatIsConfirmedIsWhatWasRead() {
    var cast = story.cast();
    var id = workbench.asked(cast);
    var token = workbench.token(id);
    confirmations.name(token, "Karen Lund");
    var read = version(token);
    workshop.rewrite(cast.mads(), id, workbench.outline("Et helt andet bord"));
    assertThatExceptionOfType(ChangedSince.class)
        .isThrownBy(() -> confirmations.confirm(token, read, ""));
    confirmations.confirm(token, version(token), "");
    assertThat(confirmations.by(token).standing()).isEqualTo(Standing.CONFIRMED);
  }

  @Test
  void aNewLinkKillsTheOldOneWhichOffersANewOne() {
    var cast = story.cast();
    var id = workbench.asked(cast);
    var old = workbench.token(id);
    workbench.ask(cast, id, cast.birgit());
    assertThat(confirmations.by(old).standing()).isEqualTo(Standing.NEWER_LINK);
    assertThat(http.get().uri(old.path()))
        .hasStatus(410)
        .bodyText()
        .contains("Send nyt link til samme adresse");
    confirmations.renew(old);
    letters.deliver();
    assertThat(letters.lastTo(cast.karen()).path()).isEqualTo(workbench.token(id).path());
  }

  @Test
  void aLinkDiesNinetyDaysAfterItsSendingAndCanBeRenewed() {
    var id = workbench.asked(story.cast());
    var token = workbench.token(id);
    clock.moveBy(Duration.ofDays(89));
    assertThat(confirmations.by(token).standing()).isEqualTo(Standing.UNNAMED);
    clock.moveBy(Duration.ofDays(3));
    assertThat(confirmations.by(token).standing()).isEqualTo(Standing.EXPIRED);
    confirmations.renew(token);
    assertThat(confirmations.by(workbench.token(id)).standing()).isEqualTo(Standing.UNNAMED);
  }

  @Test
  void itIsHandedOnToTheRightOneAndTheApprenticeIsTold() {
    var cast = story.cast();
    var id = workbench.asked(cast);
    var karens = workbench.token(id);
    confirmations.handOn(karens, EmailAddress.of(cast.poul()));
    assertThat(confirmations.by(karens).standing()).isEqualTo(Standing.HANDED_ON);
    letters.deliver();
    assertThat(letters.lastTo(cast.poul()).path()).isEqualTo(workbench.token(id).path());
    assertThat(letters.lastTo(cast.poul()).text()).contains("En kollega");
    assertThat(letters.lastTo(cast.email()).path()).isEqualTo("/laerepladsprojekt/" + id);
  }

  @Test
  void calledBackItCanBeSentToAnother() {
    var cast = story.cast();
    var id = workbench.asked(cast);
    var token = workbench.token(id);
    asking.callBack(cast.mads(), id);
    assertThat(confirmations.by(token).standing()).isEqualTo(Standing.WITHDRAWN);
    assertThat(projects.fileOf(cast.mads(), id).project().status()).isEqualTo(Status.DRAFT);
    workbench.ask(cast, id, cast.birgit());
    assertThat(projects.fileOf(cast.mads(), id).project().status()).isEqualTo(Status.SENT);
  }

  @Test
  void aRefusedLetterIsSeenByTheApprentice() {
    var cast = story.cast();
    var id = workbench.asked(cast);
    var asked = Objects.requireNonNull(projects.fileOf(cast.mads(), id).invitation());
    var letter =
        Letter.of(Links.LETTER, asked.address(), asked.id().value())
            .with(Map.of("generation", "1"));
    events.publishEvent(
        new LetterRefused(LetterId.of(UUID.randomUUID()), letter, "550", clock.instant()));
    assertThat(projects.fileOf(cast.mads(), id).project().status()).isEqualTo(Status.UNDELIVERABLE);
  }

  @Test
  void whoeverDidNotConfirmItSaysSoAndEveryoneIsTold() {
    var cast = story.cast();
    var id = workbench.asked(cast);
    var token = workbench.confirmed(workbench.token(id));
    letters.deliver();
    assertThat(letters.lastTo(cast.karen()).path()).isEqualTo(token.path());
    confirmations.dispute(token);
    confirmations.dispute(token);
    letters.deliver();
    assertThat(letters.lastTo(cast.birgit()).subject()).contains("bestridt");
    assertThat(letters.lastTo(cast.email()).subject()).contains("bestridt");
    var confirmation = Objects.requireNonNull(projects.fileOf(cast.mads(), id).confirmation());
    assertThat(confirmation.disputedAt()).isNotNull();
  }

  private int version(ProjectToken token) {
    return confirmations.by(token).project().version();
  }

  private String rows() {
    return jdbc.sql(
            """
            select (select count(*) from audit.entry) || '/' || (select count(*) from mail.letter)
              || '/' || (select count(*) from web.once) || '/' || (select count(*) from projects.link)
            """)
        .query(String.class)
        .single();
  }
}
