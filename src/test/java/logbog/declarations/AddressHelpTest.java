package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import logbog.ModuleTest;
import logbog.Story;
import logbog.places.Campuses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How an apprentice is helped to the right addresses; nothing is ever forbidden. */
@ModuleTest
record AddressHelpTest(Story story, Campuses campuses, RequestTyping typing, MockMvcTester http) {

  @Test
  void anAddressThatLooksLikeASlipIsAskedAboutOnceOnSending() throws Exception {
    var cast = story.cast();
    var form = typing.form(cast);
    form.put("trainer1", "karen@gamil.com");
    var asked = typing.send(cast.mads(), form);
    assertThat(asked).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    var page = page(asked);
    assertThat(page.select("#trainer1-error").text()).contains("Mente du karen@gmail.com?");
    assertThat(typing.count(cast)).isZero();
    form.put("checked", page.select("input[name=checked]").attr("value"));
    assertThat(typing.send(cast.mads(), form)).hasStatus(HttpStatus.SEE_OTHER);
    assertThat(typing.count(cast)).isEqualTo(1);
  }

  @Test
  void anotherSlipThanTheOneAskedAboutIsAskedAboutToo() throws Exception {
    var cast = story.cast();
    var form = typing.form(cast);
    form.put("trainer1", "karen@gamil.com");
    form.put("checked", page(typing.send(cast.mads(), form)).select("[name=checked]").val());
    form.put("trainer1", "karen@gmial.com");
    assertThat(typing.send(cast.mads(), form)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void oneLetterOffWhomTheSchoolOrTheApprenticeUsesIsAskedAboutWhileTyping() throws Exception {
    var cast = story.cast();
    var campus = campuses.with("kontor@langtvaek.example");
    story.asked(cast);
    var school = campus.school().name();
    assertThat(meant(cast, "kontro@langtvaek.example", school))
        .isEqualTo("kontor@langtvaek.example");
    assertThat(meant(cast, "kontro@langtvaek.example", "")).isEmpty();
    assertThat(meant(cast, cast.karen().replace("karen", "karne"), "")).isEqualTo(cast.karen());
    assertThat(meant(cast, "ny@nordly.example", "")).isEqualTo("ny@nordlys.example");
    assertThat(meant(cast, cast.karen(), school)).isEmpty();
    assertThat(meant(cast, "helt@anden.example", school)).isEmpty();
    assertThat(meant(story.cast(), cast.karen().replace("karen", "karne"), ""))
        .as("whom another apprentice asks is nobody's business")
        .isEmpty();
  }

  @Test
  void rightingAnAddressAsksOnceAndNeverBackToTheWrongOne() throws Exception {
    var cast = story.cast();
    var id = story.asked(cast);
    var path = "/erklaeringer/" + id + "/kontakter/adresse";
    var right = cast.birgit().replace("birgit", "birgitt");
    var form = new HashMap<>(Map.of("row", "k", "wrong", cast.birgit(), "address", right));
    assertThat(typing.post(cast.mads(), path, form)).hasStatus(HttpStatus.SEE_OTHER);
    form = new HashMap<>(Map.of("row", "k-" + right, "wrong", right, "address", "b@gamil.com"));
    var asked = typing.post(cast.mads(), path, form);
    assertThat(asked).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    var page = page(asked);
    assertThat(page.text()).contains("Mente du b@gmail.com?");
    form.put("checked", page.select("input[name=checked]").val());
    assertThat(typing.post(cast.mads(), path, form)).hasStatus(HttpStatus.SEE_OTHER);
  }

  @Test
  void theChosenSchoolsListIsOfferedAndAnAddressOfItChosenWithoutScript() throws Exception {
    var cast = story.cast();
    var campus = campuses.one();
    var form = typing.form(cast);
    form.put("school", campus.school().name());
    form.remove("contact1");
    var shown = page(typing.post(cast.mads(), "/erklaeringer/ny/skoleadresser", form));
    assertThat(shown.select("#offered button").eachAttr("value")).containsExactly(campus.shared());
    form.put("choose", campus.shared());
    var chosen = page(typing.post(cast.mads(), "/erklaeringer/ny/skoleadresser", form));
    assertThat(chosen.select("#contact1").val()).isEqualTo(campus.shared());
    assertThat(chosen.select("#className").val()).as("what was typed").isEqualTo("MS24-2");
    assertThat(typing.count(cast)).isZero();
  }

  @Test
  void theListIsFetchedAsTheSchoolIsTyped() throws Exception {
    var cast = story.cast();
    var campus = campuses.one();
    assertThat(list(cast, campus.school().name())).isEqualTo(campus.shared() + "\t");
    assertThat(list(cast, "Ukendt Skole")).isEmpty();
  }

  private String list(Story.Cast cast, String school) throws Exception {
    return http.get()
        .uri("/erklaeringer/skoleadresser")
        .param("school", school)
        .with(Story.as(cast.mads()))
        .exchange()
        .getResponse()
        .getContentAsString();
  }

  private String meant(Story.Cast cast, String typed, String school) throws Exception {
    return typing
        .post(cast.mads(), "/erklaeringer/adressetjek", Map.of("address", typed, "school", school))
        .getResponse()
        .getContentAsString();
  }

  private static Document page(MvcTestResult result) throws Exception {
    return Jsoup.parse(result.getResponse().getContentAsString());
  }
}
