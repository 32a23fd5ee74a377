package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import logbog.ModuleTest;
import logbog.Story;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What an apprentice can ask for, and how they are told what is wrong (V2, V10). */
@ModuleTest
record RequestPagesTest(MockMvcTester http, Story story, RequestTyping typing, JdbcClient jdbc) {

  @Test
  void aRequestInvitesEachTrainerAndLandsOnItsOwnPage() {
    var cast = story.cast();
    var sent = typing.send(cast.mads(), typing.form(cast));
    assertThat(sent).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(RequestTyping.path(sent)).matches("/erklaeringer/[0-9a-f-]{36}");
    assertThat(typing.letters(cast.karen())).isEqualTo(1);
    assertThat(typing.letters(cast.poul())).isEqualTo(1);
    assertThat(typing.letters(cast.birgit())).isZero();
  }

  @Test
  void aFinalDeclarationHasNoFollowingSchoolPeriod() {
    var cast = story.cast();
    var form = typing.form(cast);
    form.put("kind", "FINAL");
    form.remove("mainCourse");
    form.remove("className");
    assertThat(typing.send(cast.mads(), form)).hasStatus(HttpStatus.SEE_OTHER);
  }

  @Test
  void theSameFormSentTwiceIsOneRequest() {
    var cast = story.cast();
    var key = UUID.randomUUID();
    var first = typing.send(cast.mads(), typing.form(cast), key);
    var again = typing.send(cast.mads(), typing.form(cast), key);
    assertThat(RequestTyping.path(again)).isEqualTo(RequestTyping.path(first));
    assertThat(typing.count(cast)).isEqualTo(1);
    assertThat(typing.letters(cast.karen())).isEqualTo(1);
  }

  @Test
  void aSecondRequestForTheSamePeriodIsQuestionedAndNotForbidden() {
    var cast = story.cast();
    typing.send(cast.mads(), typing.form(cast));
    var questioned = typing.send(cast.mads(), typing.form(cast));
    assertThat(questioned)
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("repeat-error");
    var meant = typing.form(cast);
    meant.put("repeat", "on");
    assertThat(typing.send(cast.mads(), meant)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(typing.count(cast)).isEqualTo(2);
  }

  @Test
  void aDraftIsKeptAsTypedAndGoneWhenSent() {
    var cast = story.cast();
    var half = new HashMap<>(Map.of("className", "Hold <b>7</b>", "periodEnd", "i morgen"));
    assertThat(typing.post(cast.mads(), "/erklaeringer/kladder", half))
        .hasStatus(HttpStatus.SEE_OTHER);
    var list = http.get().uri("/erklaeringer").with(Story.as(cast.mads())).exchange();
    assertThat(list).bodyText().contains("Kladde");
    var id =
        jdbc.sql("select id from declarations.draft_request where apprentice_id = :id")
            .param("id", cast.mads().id().value())
            .query(UUID.class)
            .single();
    var resumed =
        http.get().uri("/erklaeringer/ny?kladde=" + id).with(Story.as(cast.mads())).exchange();
    assertThat(resumed).bodyText().contains("Hold &lt;b>7&lt;/b>").contains("i morgen");
    var others =
        http.get()
            .uri("/erklaeringer/ny?kladde=" + id)
            .with(Story.as(story.cast().mads()))
            .exchange();
    assertThat(others).bodyText().doesNotContain("i morgen");
    var form = typing.form(cast);
    form.put("draft", id.toString());
    assertThat(typing.send(cast.mads(), form)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(http.get().uri("/erklaeringer").with(Story.as(cast.mads())).exchange())
        .bodyText()
        .doesNotContain("Kladde gemt");
  }

  @Test
  void theNextRequestBeginsWithTheLastOne() {
    var cast = story.cast();
    typing.send(cast.mads(), typing.form(cast));
    assertThat(http.get().uri("/erklaeringer/ny").with(Story.as(cast.mads())).exchange())
        .bodyText()
        .contains(cast.karen())
        .contains(cast.birgit())
        .contains("13748136");
  }
}
