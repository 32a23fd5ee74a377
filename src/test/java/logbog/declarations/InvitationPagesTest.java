package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a trainer's link opens, and for whom (V8). */
@ModuleTest
record InvitationPagesTest(
    LinkHolder holder,
    Story story,
    Tokens tokens,
    Invitations invitations,
    Requests requests,
    TestClock clock,
    JdbcClient jdbc) {

  @Test
  void aMadeUpLinkOpensNothingAndSaysWhatToDo() {
    var madeUp = new InvitationToken("made-up");
    assertThat(holder.get(madeUp))
        .hasStatus(HttpStatus.NOT_FOUND)
        .bodyText()
        .contains("Linket kendes ikke", "Tekniske problemer");
    assertThat(holder.get(madeUp, "/opsummering")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(holder.post(madeUp, "/navn", Map.of("name", "X"))).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(holder.tap(madeUp, Map.of("g0", "1"))).hasStatus(HttpStatus.NOT_FOUND);
  }

  /** Mail scanners open links, again and again. */
  @Test
  void openingALinkChangesNothingAndLeavesNoSession() {
    var cast = story.cast();
    var id = story.asked(cast);
    var token = story.karens(cast, id);
    var before = everything();
    for (int i = 0; i < 3; i++) {
      var opened = holder.get(token);
      assertThat(opened).hasStatusOk().bodyText().contains("Dit navn").doesNotContain("radio");
      assertThat(opened.getResponse().getCookies())
          .allSatisfy(cookie -> assertThat(cookie.getName()).contains("csrf"));
      for (var under : new String[] {"/opsummering", "/videregivelse", "/navn", "/svar"}) {
        holder.get(token, under);
      }
    }
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void theFirstActIsStatingOnesName() {
    var cast = story.cast();
    var id = story.asked(cast);
    var token = story.karens(cast, id);
    holder.tap(token, Map.of("g0", "1"));
    assertThat(invitations.by(token).draft().answered()).isZero();
    assertThat(holder.post(token, "/navn", Map.of("name", " ")))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Skal udfyldes");
    assertThat(holder.post(token, "/navn", Map.of("name", "Karen Lund")))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(holder.get(token))
        .hasStatusOk()
        .bodyText()
        .contains("Du svarer som Karen Lund", "0 af ");
    assertThat(status(id)).isEqualTo("OPENED");
  }

  @Test
  void aNameTooLongOrUnreadableIsRefusedAndKept() {
    var cast = story.cast();
    var token = story.karens(cast, story.asked(cast));
    assertThat(holder.post(token, "/navn", Map.of("name", "K".repeat(101))))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("K".repeat(101));
    assertThat(holder.post(token, "/navn", Map.of("name", "Karen\u0007")))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void handingOnClosesTheLinkAndMailsAnotherToTheRightPerson() {
    var cast = story.cast();
    var id = story.asked(cast);
    var karens = story.karens(cast, id);
    assertThat(holder.post(karens, "/videregivelse", Map.of("address", "ikke en adresse")))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("ikke en adresse");
    assertThat(holder.post(karens, "/videregivelse", Map.of("address", cast.poul())))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    var right = "ny-" + cast.karen();
    assertThat(holder.post(karens, "/videregivelse", Map.of("address", right)))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(holder.get(karens))
        .hasStatus(HttpStatus.GONE)
        .bodyText()
        .contains("givet videre", "Spørgsmål om oplæringsmål")
        .doesNotContain(right);
    assertThat(holder.get(tokens.of(id, right))).hasStatusOk();
  }

  @Test
  void anExpiredLinkOffersANewOneToTheSameAddress() {
    var cast = story.cast();
    var id = story.asked(cast);
    var old = story.karens(cast, id);
    clock.moveBy(Duration.ofDays(150));
    assertThat(holder.get(old))
        .hasStatus(HttpStatus.GONE)
        .bodyText()
        .contains("Linket er udløbet", "Send nyt link til samme adresse", "Spørgsmål om opl")
        .doesNotContain(cast.karen());
    assertThat(holder.post(old, "/nyt-link", Map.of())).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(holder.get(old)).hasStatus(HttpStatus.GONE).bodyText().contains("nyere link");
    assertThat(holder.get(tokens.of(id, cast.karen()))).hasStatusOk();
  }

  @Test
  void aRequestCalledBackSaysSoAndTakesNothingMore() {
    var cast = story.cast();
    var id = story.asked(cast);
    var token = story.answered(cast, id);
    requests.withdraw(cast.mads(), id);
    assertThat(holder.get(token))
        .hasStatus(HttpStatus.GONE)
        .bodyText()
        .contains("kaldt tilbage")
        .doesNotContain("Send nyt link til samme adresse");
    assertThat(holder.tap(token, Map.of("g0", "3"))).hasStatus(HttpStatus.CONFLICT);
    assertThat(holder.post(token, "/afsendelse", Map.of("falls", "1")))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(status(id)).isEqualTo("WITHDRAWN");
  }

  @Test
  void noPageKeepsTheSecretOfALinkInTheDatabase() {
    var cast = story.cast();
    var token = story.karens(cast, story.asked(cast));
    holder.post(token, "/navn", Map.of("name", "Karen Lund"));
    assertThat(
            jdbc.sql("select count(*) from web.once o where o::text like :token")
                .param("token", "%" + token.value() + "%")
                .query(Long.class)
                .single())
        .isZero();
  }

  @Test
  void aFormSentTwiceActsOnce() {
    var cast = story.cast();
    var token = story.karens(cast, story.asked(cast));
    var key = UUID.randomUUID();
    assertThat(holder.post(token, "/navn", Map.of("name", "Karen Lund"), key))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(holder.post(token, "/navn", Map.of("name", "Karen Lund Igen"), key))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(invitations.by(token).invitation().trainerName()).isEqualTo("Karen Lund");
  }

  private String status(DeclarationId id) {
    return jdbc.sql("select status from declarations.overview(:now) where id = :id")
        .param("now", java.sql.Timestamp.from(clock.instant()))
        .param("id", id.value())
        .query(String.class)
        .single();
  }

  /** Every row of what a trainer could touch, as one fingerprint. */
  private String everything() {
    return jdbc.sql(
            """
            select (select count(*) from signin.session) || '/' ||
                   (select count(*) from audit.entry) || '/' ||
                   (select count(*) from mail.letter) || '/' ||
                   (select count(*) from web.once) || '/' ||
                   (select count(*) from web.throttle) || '/' ||
                   (select md5(string_agg(t::text, '' order by t::text)) from declarations.invitation t) || '/' ||
                   (select md5(string_agg(t::text, '' order by t::text)) from declarations.link t) || '/' ||
                   (select md5(string_agg(t::text, '' order by t::text)) from declarations.draft t)
            """)
        .query(String.class)
        .single();
  }
}
