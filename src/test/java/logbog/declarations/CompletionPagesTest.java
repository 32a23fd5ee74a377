package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import logbog.ModuleTest;
import logbog.Story;
import logbog.mail.Letters;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;

/**
 * How a declaration is sent, once and for ever, and what can be done about it afterwards (V3, V6).
 */
@ModuleTest
record CompletionPagesTest(
    LinkHolder holder,
    Story story,
    Tokens tokens,
    Invitations invitations,
    Letters letters,
    JdbcClient jdbc) {

  @Test
  void nothingIsSentWhileAnythingIsMissingAndEachGapIsNamedWithItsPlace() {
    var cast = story.cast();
    var id = story.asked(cast);
    var token = story.karens(cast, id);
    holder.post(token, "/navn", Map.of("name", "Karen Lund"));
    var goals = invitations.by(token).declaration().sheet().goals().size();
    var refused = holder.post(token, "/afsendelse", Map.of());
    assertThat(refused)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("der mangler " + (goals + 4) + " svar")
        .contains("#goal-0\"", "#goal-" + (goals - 1) + "\"", "#workAreas\"", "#goalsReached\"")
        .contains("#specialNeeds\"", "#talk\"");
    assertThat(holder.get(token, "/opsummering")).hasStatusOk().bodyText().contains("Mangler");
    assertThat(signed(id)).isZero();
  }

  @Test
  void aLevelLowerThanLastTimeIsAskedAboutAndNeverForbidden() {
    var cast = story.cast();
    story.signed(cast, story.asked(cast, 1));
    var id = story.asked(cast, 2);
    var token = story.answered(cast, id);
    holder.tap(token, Map.of("g3", "1"));
    assertThat(holder.get(token)).bodyText().contains("lavere end sidst");
    assertThat(holder.post(token, "/afsendelse", Map.of()))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("sidst 3, nu 1");
    assertThat(holder.post(token, "/afsendelse", Map.of("falls", "1")))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(signed(id)).isEqualTo(1);
  }

  /** Double click, back button, retry: one record, and one mail to each. */
  @Test
  void sentFiftyTimesAtOnceIsSentOnce() throws Exception {
    var cast = story.cast();
    var id = story.asked(cast);
    var token = story.answered(cast, id);
    try (var threads = Executors.newFixedThreadPool(50)) {
      Callable<MockHttpServletResponse> sending =
          () -> holder.post(token, "/afsendelse", Map.of("falls", "1")).getResponse();
      for (var answer : threads.invokeAll(Collections.nCopies(50, sending))) {
        assertThat(answer.get().getStatus()).isEqualTo(303);
        assertThat(answer.get().getRedirectedUrl()).isEqualTo(token.path());
      }
    }
    assertThat(signed(id)).isEqualTo(1);
    letters.deliver();
    for (var address : new String[] {cast.email(), cast.birgit()}) {
      assertThat(letters.to(address)).hasSize(1);
    }
    assertThat(letters.to(cast.karen()))
        .filteredOn(m -> m.subject().contains("Kvittering"))
        .hasSize(1);
    assertThat(letters.to(cast.poul()))
        .filteredOn(m -> m.subject().contains("Kvittering"))
        .hasSize(1);
  }

  @Test
  void afterSendingEveryWayLeadsToTheReceipt() {
    var cast = story.cast();
    var id = story.asked(cast);
    var token = story.signed(cast, id);
    assertThat(holder.get(token))
        .hasStatusOk()
        .bodyText()
        .contains("Erklæringen er sendt", "Karen Lund sendte den", "Kvittering nummer");
    for (var under : new String[] {"/svar", "/uaendret", "/navn", "/afsendelse"}) {
      assertThat(holder.post(token, under, Map.of("name", "X", "g0", "1")))
          .hasStatus(HttpStatus.SEE_OTHER)
          .redirectedUrl()
          .isEqualTo(token.path());
    }
    assertThat(holder.get(token, "/opsummering")).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(holder.tap(token, Map.of("g0", "3"))).hasStatus(HttpStatus.CONFLICT);
    assertThat(holder.get(tokens.of(id, cast.poul()))).bodyText().contains("Karen Lund sendte den");
  }

  @Test
  void whatIsSignedCannotBeChangedEvenByTheApplicationsOwnSql() {
    var cast = story.cast();
    var id = story.asked(cast);
    story.signed(cast, id);
    for (var change :
        new String[] {
          "update declarations.completion set remarks = 'x' where declaration_id = :id",
          "delete from declarations.completion where declaration_id = :id",
          "update declarations.declaration set class_name = 'x' where id = :id"
        }) {
      assertThatThrownBy(() -> jdbc.sql(change).param("id", id.value()).update())
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void aCorrectionNeedsAReasonAndGivesANewLinkWithTheOldAnswers() {
    var cast = story.cast();
    var id = story.asked(cast);
    var token = story.signed(cast, id);
    assertThat(holder.post(token, "/rettelse", Map.of("reason", " ")))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(holder.post(token, "/rettelse", Map.of("reason", "Forkert niveau i mål 3")))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(holder.get(token)).bodyText().contains("Der er bedt om en rettelse");
    letters.deliver();
    var mail = letters.lastTo(cast.karen());
    assertThat(mail.text()).contains("erstatter en tidligere erklæring");
    var revision = new InvitationToken(mail.path().substring("/e/".length()));
    holder.post(revision, "/navn", Map.of("name", "Karen Lund"));
    assertThat(holder.get(revision))
        .bodyText()
        .contains("Forkert niveau i mål 3", "Maskinværksted og montage");
    assertThat(holder.post(revision, "/afsendelse", Map.of("falls", "1")))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(holder.get(token)).bodyText().contains("En nyere erklæring har erstattet denne");
    letters.deliver();
    assertThat(letters.lastTo(cast.birgit()).text()).contains("erstatter en tidligere");
  }

  @Test
  void whoDidNotSignCanSaySoAndEveryoneIsTold() {
    var cast = story.cast();
    var token = story.signed(cast, story.asked(cast));
    assertThat(holder.post(token, "/indsigelse", Map.of())).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(holder.post(token, "/indsigelse", Map.of())).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(holder.get(token)).bodyText().contains("ikke er udfyldt af den");
    letters.deliver();
    for (var address : new String[] {cast.email(), cast.birgit()}) {
      assertThat(letters.to(address)).filteredOn(m -> m.subject().contains("bestridt")).hasSize(1);
    }
  }

  private int signed(DeclarationId id) {
    return jdbc.sql("select count(*) from declarations.completion where declaration_id = :id")
        .param("id", id.value())
        .query(Integer.class)
        .single();
  }
}
