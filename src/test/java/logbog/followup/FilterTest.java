package logbog.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import logbog.ModuleTest;
import logbog.Story;
import logbog.declarations.Ask;
import logbog.declarations.DeclarationId;
import logbog.declarations.Requests;
import logbog.declarations.Status;
import logbog.people.Viewer;
import logbog.placements.Workplace;
import logbog.places.Cvr;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How the back office's list is made shorter. */
@ModuleTest
record FilterTest(MockMvcTester http, Story story, Overview overview, Requests requests) {

  @Test
  void aStateIsPickedOut() {
    var cast = story.cast();
    var sent = story.asked(cast, 1);
    var signed = story.asked(cast, 2);
    story.signed(cast, signed);
    assertThat(listed(cast.birgit(), new Wanted(Status.SENT, "", ""))).containsExactly(sent);
    assertThat(listed(cast.birgit(), new Wanted(Status.COMPLETED, "", ""))).containsExactly(signed);
    assertThat(listed(cast.birgit(), new Wanted(Status.EXPIRED, "", ""))).isEmpty();
  }

  @Test
  void aClassIsPickedOutByAPartOfItsName() {
    var cast = story.cast();
    var id = story.asked(cast);
    assertThat(listed(cast.birgit(), new Wanted(null, "ms24", ""))).containsExactly(id);
    assertThat(listed(cast.birgit(), new Wanted(null, "MS25", ""))).isEmpty();
    assertThat(listed(cast.birgit(), new Wanted(null, "M_24", ""))).isEmpty();
  }

  @Test
  void wordsAreFoundInNamesWhateverTheirCase() {
    var cast = story.cast();
    var ask = story.ask(cast, 1);
    var id =
        requests.request(
            cast.mads(),
            new Ask(
                ask.speciality(),
                ask.begun(),
                Workplace.company("Østre Ålsgårde Værksted", new Cvr("13748136")),
                ask.period(),
                ask.trainers(),
                ask.contacts()));
    assertThat(listed(cast.birgit(), words("ÅLSGÅRDE værk"))).containsExactly(id);
    assertThat(listed(cast.birgit(), words("holm østre møbelsnedker"))).containsExactly(id);
    assertThat(listed(cast.birgit(), words("holm vestre"))).isEmpty();
    assertThat(listed(cast.birgit(), words("%"))).isEmpty();
    assertThat(listed(cast.birgit(), words("\\"))).isEmpty();
  }

  @Test
  void aFilterThatCannotBeReadIsSaidBesideItsField() {
    var cast = story.cast();
    assertThat(page(cast.birgit(), "?status=LOST")).hasStatus(422);
    assertThat(page(cast.birgit(), "?className=" + "x".repeat(101)))
        .bodyText()
        .contains("className-error", "x".repeat(101));
    assertThat(page(cast.birgit(), "?text=%00")).hasStatus(422);
    assertThat(page(cast.birgit(), "?before=1")).hasStatus(404);
  }

  private MvcTestResult page(String address, String query) {
    return http.get().uri(URI.create("/home" + query)).with(Story.office(address)).exchange();
  }

  private List<DeclarationId> listed(String address, Wanted wanted) {
    return overview.of(new Viewer.Office(address), wanted, null).lines().stream()
        .map(Line::id)
        .toList();
  }

  private static Wanted words(String words) {
    return new Wanted(null, "", words);
  }
}
