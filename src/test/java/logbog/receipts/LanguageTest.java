package logbog.receipts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import logbog.ModuleTest;
import logbog.Story;
import logbog.approvals.Approved;
import logbog.mail.Letters;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.posts.Postings;
import logbog.roles.Clinic;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Letters of the medical track are in the language their reader last chose on the site. */
@ModuleTest
record LanguageTest(
    Clinic clinic,
    Postings postings,
    Approved approved,
    Disputes disputes,
    DisputeDesk desk,
    DisputeRows rows,
    People people,
    Letters letters,
    MockMvcTester http) {

  @Test
  void whoeverLastChoseEnglishIsWrittenToInEnglishAndNobodyElse() {
    var cast = clinic.cast();
    var post = postings.freja(cast);
    choose(cast.karen(), "en");
    assertThat(http.get().uri("/logbog").with(Story.as(cast.karen()))).hasStatusOk();
    assertThat(http.get().uri("/specialer?lang=en")).hasStatusOk();
    var given = approved.standing(cast.karen(), post, approved.competence(post, "1"));
    disputes.dispute(cast.karen(), List.of(given.id()), "");
    var dispute = rows.about(List.of(given.id())).getFirst().id();
    desk.close(cast.inger(), dispute, "Det var hende");
    letters.deliver();
    assertThat(subjects(cast.karen()))
        .contains("Logbog – Adgangsoplysninger (access details)")
        .last()
        .isEqualTo("What you disputed is settled");
    assertThat(subjects(cast.inger())).allMatch(it -> !it.contains("disputed"));
    choose(cast.karen(), "da");
    assertThat(people.get(cast.karen().id()).language()).isEqualTo(Locale.of("da"));
  }

  @Test
  void onlyAChoiceChangesItAndOnlyTheirOwn() {
    var cast = clinic.cast();
    choose(cast.karen(), "en");
    choose(cast.lise(), "tlh");
    assertThat(http.post().uri("/logbog/profil?lang=da").with(Story.as(cast.karen())))
        .hasStatus4xxClientError();
    assertThat(people.get(cast.karen().id()).language()).isEqualTo(Locale.of("en"));
    assertThat(people.get(cast.lise().id()).language()).isEqualTo(Locale.of("da"));
    assertThat(people.get(cast.inger().id()).language()).isEqualTo(Locale.of("da"));
  }

  private void choose(Viewer.Clinician viewer, String language) {
    assertThat(http.get().uri("/logbog?lang=" + language).with(Story.as(viewer))).hasStatusOk();
  }

  private List<String> subjects(Viewer.Clinician to) {
    return letters.to(people.get(to.id()).email().value()).stream()
        .map(it -> it.subject())
        .toList();
  }
}
