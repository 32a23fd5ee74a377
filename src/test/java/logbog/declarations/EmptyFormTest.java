package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import logbog.ModuleTest;
import logbog.Story;
import logbog.documents.Proof;
import logbog.mail.Letters;
import logbog.places.Campuses;
import logbog.programmes.Programmes;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The empty form of any speciality, for a school's named people (V3, V4, V9). */
@ModuleTest
record EmptyFormTest(
    MockMvcTester http, Story story, Campuses campuses, Programmes programmes, Letters letters) {

  @Test
  void aClassGetsOneEachWithTheGoalsOfTheDay() throws Exception {
    var owner = campuses.one().owner();
    var form = form();
    form.put("names", "Mads Holm\n\n Sofie Bang \n");
    form.put("className", "MS24-2");
    var sent = send(owner, "/home/blanket", form);
    assertThat(sent).hasStatusOk();
    try (var proof = Proof.of(sent.getResponse().getContentAsByteArray())) {
      assertThat(proof.flaws()).isEmpty();
      assertThat(proof.text()).contains("Mads Holm", "Sofie Bang", "MS24-2", "1. december 2026");
      assertThat(proof.tags().stream().filter("H1"::equals)).hasSize(2);
      assertThat(proof.text().split("Mads Holm", -1))
          .as("on its later pages too")
          .hasSizeGreaterThan(2);
      assertThat(proof.text().split("Sofie Bang", -1)).hasSizeGreaterThan(2);
    }
  }

  @Test
  void aMailedFormIsALinkThatOpensTheFormOfNobody() throws Exception {
    var owner = campuses.one().owner();
    var form = form();
    form.put("mail", "mester-" + owner);
    form.put("names", "Mads Holm");
    assertThat(send(owner, "/home/blanket/mail", form)).hasStatus(HttpStatus.SEE_OTHER);
    letters.deliver();
    var mail = letters.lastTo("mester-" + owner);
    assertThat(mail.text()).doesNotContain("Mads Holm");
    var fetched = http.get().uri(mail.path()).exchange();
    assertThat(fetched).hasStatusOk();
    try (var proof = Proof.of(fetched.getResponse().getContentAsByteArray())) {
      assertThat(proof.flaws()).isEmpty();
      assertThat(proof.text()).contains("Møbelsnedker").doesNotContain("Mads Holm");
    }
  }

  @Test
  void onlyAPersonNamedAtASchoolPrintsOrMailsOne() {
    var cast = story.cast();
    story.asked(cast);
    for (var address : new String[] {cast.birgit(), cast.karen()}) {
      assertThat(send(address, "/home/blanket", form())).hasStatus(HttpStatus.NOT_FOUND);
      assertThat(send(address, "/home/blanket/mail", form())).hasStatus(HttpStatus.NOT_FOUND);
    }
  }

  private Map<String, String> form() {
    var speciality = programmes.speciality(story.cabinetMaking()).orElseThrow();
    return new HashMap<>(
        Map.of(
            "programme",
            speciality.programme().toString(),
            "speciality",
            speciality.id().toString(),
            "begun",
            "2025-08",
            "periodEnd",
            "2026-12-01"));
  }

  private MvcTestResult send(String office, String path, Map<String, String> form) {
    var request = http.post().uri(path);
    form.forEach(request::param);
    return request.with(Story.office(office)).with(Story.aForm()).exchange();
  }
}
