package logbog.web;

import static org.assertj.core.api.Assertions.assertThat;

import logbog.ModuleTest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@ModuleTest
record AccessibilityPageTest(MockMvcTester http) {

  @Test
  void everyoneMayReadItInBothLanguages() throws Exception {
    assertThat(page("/tilgaengelighed").select("h1").text()).isEqualTo("Tilgængelighedserklæring");
    assertThat(page("/tilgaengelighed?lang=en").select("h1").text())
        .isEqualTo("Accessibility statement");
  }

  @Test
  void itSaysWhomToTellAndWhereToComplain() throws Exception {
    assertThat(page("/tilgaengelighed").select("main").text())
        .contains("drift@logbog.example")
        .contains("Digitaliseringsstyrelsen");
  }

  private Document page(String path) throws Exception {
    var answer = http.get().uri(path).exchange();
    assertThat(answer).hasStatusOk();
    return Jsoup.parse(answer.getResponse().getContentAsString());
  }
}
