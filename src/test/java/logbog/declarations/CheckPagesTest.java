package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import logbog.Browser;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What anyone who holds a declaration's paper is told of it. */
@ModuleTest
record CheckPagesTest(
    MockMvcTester http,
    Story story,
    Tokens tokens,
    Declarations declarations,
    Invitations invitations,
    Revisions revisions,
    Answers answers,
    Hallmarks hallmarks,
    JdbcClient jdbc,
    TestClock time) {

  @Test
  void whoHoldsThePaperSeesWhoIssuedItAndThatItStands() {
    var cast = story.cast();
    var mark = signed(cast);
    var page = new Browser(http).open(mark.code().path());
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.page().text())
        .contains("Erklæringen gælder", "Nordlys Møbler ApS", "Karen Lund", "M. H.")
        .contains("Møbelsnedker", mark.code().written(), mark.hashInGroups());
  }

  @Test
  void nothingThatWasAnsweredAndNobodysNameOrAddressIsThere() {
    var cast = story.cast();
    var mark = signed(cast);
    assertThat(new Browser(http).open(mark.code().path()).page().html())
        .doesNotContain("Mads", "Holm", cast.email(), cast.karen(), cast.poul(), cast.birgit())
        .doesNotContain("Maskinværksted", "Mere tid", "Finering", "Delvist", "MS24-2", "Midtby");
  }

  @Test
  void whatHasComeOfItSinceIsSaid() {
    var cast = story.cast();
    var id = story.asked(cast);
    invitations.dispute(story.signed(cast, id));
    var mark = mark(cast, id);
    assertThat(said(mark)).contains("Erklæringen er bestridt").doesNotContain("Erklæringen gælder");
    var revision = revisions.ask(cast.mads(), id, "Forkert dato");
    assertThat(said(mark)).contains("En rettelse er på vej");
    answers(cast, revision);
    assertThat(said(mark))
        .contains("Erklæringen er erstattet", mark.hashInGroups())
        .doesNotContain("En rettelse er på vej", "Erklæringen gælder", revision.toString());
    assertThat(said(mark(cast, revision))).contains("Erklæringen gælder");
  }

  @Test
  void aCodeIsTypedAsPeopleType() {
    var mark = signed(story.cast());
    var typed = mark.code().written().toLowerCase(java.util.Locale.ROOT).replace('-', '+');
    var browser = new Browser(http);
    assertThat(browser.open("/kontrol?code=" + typed).location()).isEqualTo(mark.code().path());
    var wrong = browser.open("/kontrol?code=1234-ABCD");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.problem("code")).contains("Kontrolkoden er ikke hel");
    assertThat(wrong.page().select("#code").val()).isEqualTo("1234-ABCD");
  }

  @Test
  void aWrongCodeIsAnsweredTheSameWhetherItsNumberIsAnyonesOrNot() {
    var code = signed(story.cast()).code();
    var other = signed(story.cast()).code();
    var guessed = new HallmarkCode(code.receipt(), other.tag());
    var nobodys = new HallmarkCode(code.receipt() + 1_000_000, code.tag());
    var browser = new Browser(http);
    var first = browser.open(guessed.path());
    assertThat(first.status()).isEqualTo(404);
    assertThat(first.problem("code")).contains("Ingen erklæring har denne kontrolkode");
    var second = browser.open(nobodys.path());
    assertThat(second.status()).isEqualTo(404);
    assertThat(second.page().html().replace(nobodys.written(), guessed.written()))
        .isEqualTo(first.page().html());
  }

  /** Numbers are given out again after a restore, declarations are not. */
  @Test
  void aCodeIsThatOfOneDeclarationAndNotOfWhoeverGetsItsNumber() {
    var cast = story.cast();
    var one = story.asked(cast, 1);
    var other = story.asked(cast, 2);
    assertThat(hallmarks.code(one, 7).tag()).isNotEqualTo(hallmarks.code(other, 7).tag());
    assertThat(hallmarks.code(one, 7).tag()).isNotEqualTo(hallmarks.code(one, 8).tag());
  }

  @Test
  void lookingLeavesNoTraceAndIsKeptByNobody() {
    var cast = story.cast();
    var mark = signed(cast);
    var before = trail();
    var browser = new Browser(http);
    var answer = browser.open(mark.code().path()).raw();
    assertThat(trail()).isEqualTo(before);
    assertThat(browser.cookie("logbog")).isNull();
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.getHeader("X-Robots-Tag")).isEqualTo("noindex, nofollow");
  }

  @Test
  void whoeverLooksAndLooksIsAskedToWait() {
    var mark = signed(story.cast());
    var browser = new Browser(http);
    for (int n = 0; n < Checks.MOST; n++) {
      browser.open(n % 2 == 0 ? mark.code().path() : "/kontrol/1-0000-0000-0000-0000");
    }
    assertThat(browser.open(mark.code().path()).status()).isEqualTo(429);
    assertThat(new Browser(http).open(mark.code().path()).status()).isEqualTo(200);
    time.moveBy(Checks.WINDOW.plusSeconds(1));
    assertThat(browser.open(mark.code().path()).status()).isEqualTo(200);
  }

  @Test
  void everyPageOfASignedOneShowsTheSame() {
    var cast = story.cast();
    var id = story.asked(cast);
    var token = story.signed(cast, id);
    var mark = mark(cast, id);
    for (var page :
        java.util.List.of(
            http.get().uri("/erklaeringer/{id}", id).with(Story.as(cast.mads())).exchange(),
            http.get()
                .uri("/home/erklaeringer/{id}", id)
                .with(Story.office(cast.birgit()))
                .exchange(),
            http.get().uri(token.path()).exchange())) {
      assertThat(page)
          .bodyText()
          .contains("href=\"" + mark.code().path() + "\"", mark.code().written())
          .contains(mark.hashInGroups());
    }
  }

  private Hallmark signed(Story.Cast cast) {
    var id = story.asked(cast);
    story.signed(cast, id);
    return mark(cast, id);
  }

  private Hallmark mark(Story.Cast cast, DeclarationId id) {
    return Objects.requireNonNull(declarations.fileOf(cast.mads(), id).hallmark());
  }

  private void answers(Story.Cast cast, DeclarationId revision) {
    var token = tokens.of(revision, cast.karen());
    invitations.name(token, "Karen Lund");
    answers.complete(token, true);
  }

  private String said(Hallmark mark) {
    return new Browser(http).open(mark.code().path()).page().text();
  }

  private String trail() {
    return jdbc.sql(
            "select (select count(*) from audit.entry) || '/' || (select count(*) from declarations.reading)")
        .query(String.class)
        .single();
  }
}
