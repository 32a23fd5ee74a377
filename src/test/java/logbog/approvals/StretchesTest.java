package logbog.approvals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import logbog.ModuleTest;
import logbog.Story;
import logbog.people.Viewer;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/**
 * Lists that are longer than a page go on where they stopped, and what is done there stays there.
 */
@ModuleTest
record StretchesTest(
    Clinic clinic,
    Postings postings,
    Approved approved,
    Asks asks,
    Desks desks,
    JdbcClient jdbc,
    MockMvcTester http) {

  @Test
  void everyRequestStandsOnOneStretchOfTheApproversListAndOfTheDoctors() {
    var cast = clinic.cast();
    many(cast);
    var first = desks.of(cast.karen(), null);
    assertThat(first.tasks()).hasSize(Desks.PAGE);
    var second = desks.of(cast.karen(), first.next());
    assertThat(second.tasks()).hasSize(3);
    assertThat(second.next()).isNull();
    assertThat(second.tasks()).doesNotContainAnyElementsOf(first.tasks());
    var newest = asks.of(cast.freja(), null).stream().map(Ask::id).toList();
    assertThat(newest).hasSize(Asks.PAGE + 1);
    var older = asks.of(cast.freja(), newest.get(Asks.PAGE - 1)).stream().map(Ask::id).toList();
    assertThat(older).hasSize(3).first().isEqualTo(newest.getLast());
    assertThat(text(get("/logbog/anmodninger", cast.freja()))).contains(">Ældre<");
    var last = text(get("/logbog/anmodninger?foer=" + newest.get(Asks.PAGE - 1), cast.freja()));
    assertThat(last).contains("href=\"/logbog/anmodninger\"").doesNotContain(">Ældre<");
  }

  @Test
  void whatIsDoneOnTheSecondStretchLeadsBackToIt() {
    var cast = clinic.cast();
    many(cast);
    var after = Objects.requireNonNull(desks.of(cast.karen(), null).next());
    var second = "/logbog/opgaver?efter=" + after;
    var ask = desks.of(cast.karen(), after).tasks().getFirst().ask().id();
    assertThat(text(get(second, cast.karen())))
        .contains("name=\"efter\" value=\"" + after + "\"", "href=\"/logbog/opgaver\"");
    var unopened = post("/logbog/opgaver/godkendelser", cast.karen(), after, ask);
    assertThat(unopened).hasStatus(422);
    assertThat(text(unopened)).contains("name=\"efter\" value=\"" + after + "\"");
    assertThat(post("/logbog/opgaver/" + ask + "/svar", cast.karen(), after, ask))
        .hasStatus(303)
        .hasRedirectedUrl(second + "&besvaret=ja");
    var next = desks.of(cast.karen(), after).tasks().getFirst().ask().id();
    assertThat(post("/logbog/opgaver/" + next + "/godkendelse", cast.karen(), after, next))
        .hasStatus(422)
        .bodyText()
        .contains("name=\"efter\" value=\"" + after + "\"");
  }

  /** Three more than a page, the first of them real and the others like it. */
  private void many(Clinic.Cast cast) {
    var post = postings.freja(cast);
    var like = approved.ask(cast.freja(), post, "1", cast.karen());
    IntStream.range(0, Desks.PAGE + 2)
        .mapToObj(n -> UUID.randomUUID())
        .forEach(
            other ->
                jdbc.sql(
                        """
                        insert into approvals.ask (doctor_id, post_id, kind, subject_id, code, title, basis, asked_id,
                          grant_id, asked_name, asked_role, asked_place, note, files, held_by, asked_at)
                        select doctor_id, post_id, kind, :other, code, title, basis, asked_id, grant_id, asked_name,
                          asked_role, asked_place, note, files, held_by, asked_at
                        from approvals.ask where id = :like
                        """)
                    .param("other", other)
                    .param("like", like.value())
                    .update());
  }

  private MvcTestResult get(String path, Viewer viewer) {
    return http.get().uri(path).with(Story.as(viewer)).exchange();
  }

  private MvcTestResult post(String path, Viewer viewer, AskId after, AskId ask) {
    return http.post()
        .uri(path)
        .param("efter", after.toString())
        .param("ask", ask.toString())
        .param("answer", "NOT_SEEN")
        .with(Story.as(viewer))
        .with(Story.aForm())
        .exchange();
  }

  private static String text(MvcTestResult answer) {
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }
}
