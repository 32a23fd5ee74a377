package logbog.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import logbog.ModuleTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

/** A demo without a mail server, where every mail can be read in the browser. */
@ModuleTest
@TestPropertySource(properties = {"logbog.demo=true", "spring.mail.host="})
record KeptMailTest(
    Outbox outbox,
    Dispatch dispatch,
    KeptPostman postman,
    TransactionTemplate transaction,
    JdbcClient jdbc,
    MockMvcTester http) {

  @Test
  void aMailIsShownWithItsTextAndALinkThatCanBeFollowed() throws Exception {
    var letter = send("Mads Højgård beder om en erklæring");
    var mail = page("/dev/mail").select("article").getFirst();
    assertThat(mail.select("h2").text()).isEqualTo("Mads Højgård beder om en erklæring");
    assertThat(mail.select("dd").eachText()).contains(letter.to().value());
    var link = "http://localhost:8080/e/" + letter.about();
    assertThat(mail.select(".lb-mail-text a").eachAttr("href")).containsExactly(link);
    assertThat(mail.select(".lb-mail-text").getFirst().wholeText()).contains("\n" + link + "\n");
  }

  @Test
  void theHtmlPartIsAPageOfItsOwnWithItsOwnLookAndNothingElse() throws Exception {
    var letter = send("Hej");
    var path = page("/dev/mail").select("article a[href$=/html]").attr("href");
    var answer = get(path);
    assertThat(answer.getResponse().getHeader("Content-Security-Policy"))
        .startsWith("default-src 'none'; style-src 'sha256-")
        .doesNotContain("unsafe");
    assertThat(Jsoup.parse(answer.getResponse().getContentAsString()).select("a").eachAttr("href"))
        .containsExactly("http://localhost:8080/e/" + letter.about());
  }

  @Test
  void aMailThatWasNotKeptIsNotFound() {
    assertThat(get("/dev/mail/" + UUID.randomUUID() + "/html")).hasStatus(HttpStatus.NOT_FOUND);
    assertThat(get("/dev/mail/nothing/html")).hasStatus(HttpStatus.NOT_FOUND);
  }

  @Test
  void olderMailsAreAPageAway() throws Exception {
    var first = send("Det første brev");
    for (var i = 0; i < 20; i++) {
      send("Nyere brev");
    }
    var newest = page("/dev/mail");
    assertThat(newest.select("article")).hasSize(20);
    assertThat(newest.text()).doesNotContain(first.to().value());
    var older = page(newest.select("a[href*=before]").attr("href"));
    assertThat(older.select("article").getFirst().text()).contains(first.to().value());
  }

  @Test
  void aLetterHandedOverTwiceIsShownOnce() {
    var mail = mail("Hej");
    postman.deliver(mail);
    postman.deliver(mail);
    assertThat(kept("where letter = '%s'".formatted(mail.id().value()))).isOne();
  }

  @Test
  void theLastFiveHundredAreKept() {
    jdbc.sql(
            """
            insert into mail.kept (letter, kept_at, recipient, subject, body_text, body_html)
            select gen_random_uuid(), now(), 'karen@nordlys.example', 'Hej', '', ''
            from generate_series(1, 510)
            """)
        .update();
    var mail = mail("Det sidste");
    postman.deliver(mail);
    assertThat(kept("")).isEqualTo(500);
    assertThat(kept("where letter = '%s'".formatted(mail.id().value()))).isOne();
    jdbc.sql("delete from mail.kept").update();
  }

  private static Mail mail(String subject) {
    var letter = example(subject);
    var id = LetterId.of(UUID.randomUUID());
    return new Mail(id, letter.to(), letter.language(), subject, "tekst", "<style></style>", null);
  }

  private static Letter example(String subject) {
    return Letter.of(
            ExampleWriter.KIND,
            EmailAddress.of(UUID.randomUUID() + "@nordlys.example"),
            UUID.randomUUID())
        .with(Map.of("subject", subject));
  }

  private Letter send(String subject) {
    var letter = example(subject);
    var id = Objects.requireNonNull(transaction.execute(_ -> outbox.post(letter)));
    assertThat(dispatch.send(id)).isEmpty();
    assertThat(outbox.deliveriesOf(List.of(letter.about())).getFirst().sentAt()).isNotNull();
    return letter;
  }

  private int kept(String which) {
    return jdbc.sql("select count(*) from mail.kept " + which).query(Integer.class).single();
  }

  private Document page(String path) throws Exception {
    var answer = get(path);
    assertThat(answer).hasStatusOk();
    return Jsoup.parse(answer.getResponse().getContentAsString());
  }

  private MvcTestResult get(String path) {
    return http.get().uri(path).exchange();
  }
}
