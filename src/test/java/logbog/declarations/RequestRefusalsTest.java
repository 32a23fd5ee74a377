package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import logbog.ModuleTest;
import logbog.Story;
import logbog.programmes.Programmes;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** What a request form refuses, field by field, keeping what was typed (V2, V10). */
@ModuleTest
record RequestRefusalsTest(Story story, RequestTyping typing, Programmes programmes) {

  @Test
  void whatIsMissingIsSaidBesideTheFieldAndWhatWasTypedIsKept() {
    var cast = story.cast();
    var form = typing.form(cast);
    form.remove("periodEnd");
    form.put("className", "Hold æøå");
    var rejected = typing.send(cast.mads(), form);
    assertThat(rejected).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    assertThat(rejected)
        .bodyText()
        .contains("periodEnd-error")
        .contains("Hold æøå")
        .contains(cast.karen());
    assertThat(typing.count(cast)).isZero();
  }

  @Test
  void everyFieldRefusesControlCharactersAndOverlongText() {
    var cast = story.cast();
    for (var field : typing.form(cast).keySet()) {
      for (var bad : new String[] {"a\u0000b", "x".repeat(5000), "\uFFFD"}) {
        var form = typing.form(cast);
        form.put(field, bad);
        assertThat(typing.send(cast.mads(), form))
            .as(field)
            .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
      }
    }
    assertThat(typing.count(cast)).isZero();
  }

  @Test
  void nobodyIsTheirOwnTrainer() {
    var cast = story.cast();
    var form = typing.form(cast);
    form.put("trainer2", cast.email());
    assertThat(typing.send(cast.mads(), form))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("trainer2-error", "Det er din egen adresse");
    assertThat(typing.count(cast)).isZero();
  }

  @Test
  void anOrdinaryDeclarationNeedsAMainCourseAndAClass() {
    var cast = story.cast();
    var form = typing.form(cast);
    form.remove("mainCourse");
    form.remove("className");
    assertThat(typing.send(cast.mads(), form))
        .bodyText()
        .contains("mainCourse-error")
        .contains("className-error");
  }

  @Test
  void theProblemsAreNamedInTheOrderOfThePageAndACompanyWithoutANumberIsNotAskedForItsName()
      throws Exception {
    var cast = story.cast();
    var sent = typing.send(cast.mads(), Map.of("training", "COMPANY", "kind", "PARTIAL"));
    assertThat(
            Jsoup.parse(sent.getResponse().getContentAsString())
                .select("#problems a")
                .eachAttr("href"))
        .containsExactly(
            "#programme",
            "#speciality",
            "#begun",
            "#periodEnd",
            "#mainCourse",
            "#school",
            "#className",
            "#contact1",
            "#trainer1",
            "#cvr");
  }

  @Test
  void aCompanyNeedsItsNumberAndASchoolDoesNot() {
    var cast = story.cast();
    var form = typing.form(cast);
    form.remove("cvr");
    form.put("workplaceName", "Skolens værksted");
    assertThat(typing.send(cast.mads(), form))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("cvr-error");
    form.put("training", "SCHOOL");
    assertThat(typing.send(cast.mads(), form)).hasStatus(HttpStatus.SEE_OTHER);
  }

  @Test
  void aNumberThatCannotBeACvrNumberIsRefused() {
    var cast = story.cast();
    var form = typing.form(cast);
    form.put("cvr", "12345678");
    assertThat(typing.send(cast.mads(), form))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("cvr-error");
  }

  @Test
  void anUnknownNumberAsksForTheNameOfTheWorkplace() {
    var cast = story.cast();
    var form = typing.form(cast);
    form.put("cvr", "DK 10 00 00 09");
    form.remove("workplaceName");
    assertThat(typing.send(cast.mads(), form)).bodyText().contains("workplaceName-error");
    form.put("workplaceName", "Ukendt Snedkeri");
    assertThat(typing.send(cast.mads(), form)).hasStatus(HttpStatus.SEE_OTHER);
  }

  @Test
  void trainingAbroadHasACountryAndAReasonInsteadOfANumber() {
    var cast = story.cast();
    var form = typing.form(cast);
    form.remove("cvr");
    form.put("abroad", "on");
    form.put("workplaceName", "Möbel GmbH");
    assertThat(typing.send(cast.mads(), form))
        .bodyText()
        .contains("country-error")
        .contains("abroadReason-error");
    form.put("country", "Tyskland");
    form.put("abroadReason", "Udveksling");
    assertThat(typing.send(cast.mads(), form)).hasStatus(HttpStatus.SEE_OTHER);
  }

  @Test
  void aSpecialityWithoutGoalsIsRefusedBesideTheField() {
    var cast = story.cast();
    var none =
        programmes.specialities().stream().filter(s -> !s.hasGoals()).findFirst().orElseThrow();
    var form = typing.form(cast);
    form.put("programme", none.programme().toString());
    form.put("speciality", none.id().toString());
    assertThat(typing.send(cast.mads(), form))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("Der er endnu ingen mål for " + none.name());
  }

  @Test
  void addressesAreCheckedOneByOneAndNamedOnce() {
    var cast = story.cast();
    var form = typing.form(cast);
    form.put("trainer2", cast.karen());
    form.put("trainer3", "ikke en adresse");
    form.put("contact2", "a@b.dk, c@d.dk");
    assertThat(typing.send(cast.mads(), form))
        .bodyText()
        .contains("trainer2-error")
        .contains("trainer3-error")
        .contains("contact2-error");
  }
}
