package logbog.followup;

import static org.assertj.core.api.Assertions.assertThat;

import logbog.ModuleTest;
import logbog.Story;
import logbog.declarations.Ask;
import logbog.declarations.Requests;
import logbog.declarations.Status;
import logbog.placements.Workplace;
import logbog.places.Cvr;
import org.junit.jupiter.api.Test;

/** How the back office's list is made shorter. */
@ModuleTest
record FilterTest(Story story, Listing listing, Requests requests) {

  @Test
  void aStateIsPickedOut() {
    var cast = story.cast();
    var sent = story.asked(cast, 1);
    var signed = story.asked(cast, 2);
    story.signed(cast, signed);
    assertThat(listing.of(cast.birgit(), new Wanted(Status.SENT, "", ""))).containsExactly(sent);
    assertThat(listing.of(cast.birgit(), new Wanted(Status.COMPLETED, "", "")))
        .containsExactly(signed);
    assertThat(listing.of(cast.birgit(), new Wanted(Status.EXPIRED, "", ""))).isEmpty();
  }

  @Test
  void aClassIsPickedOutByAPartOfItsName() {
    var cast = story.cast();
    var id = story.asked(cast);
    assertThat(listing.of(cast.birgit(), new Wanted(null, "ms24", ""))).containsExactly(id);
    assertThat(listing.of(cast.birgit(), new Wanted(null, "MS25", ""))).isEmpty();
    assertThat(listing.of(cast.birgit(), new Wanted(null, "M_24", ""))).isEmpty();
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
    assertThat(listing.of(cast.birgit(), words("ÅLSGÅRDE værk"))).containsExactly(id);
    assertThat(listing.of(cast.birgit(), words("holm østre møbelsnedker"))).containsExactly(id);
    assertThat(listing.of(cast.birgit(), words("holm vestre"))).isEmpty();
    assertThat(listing.of(cast.birgit(), words("%"))).isEmpty();
    assertThat(listing.of(cast.birgit(), words("\\"))).isEmpty();
  }

  @Test
  void aFilterThatCannotBeReadIsSaidBesideItsField() {
    var cast = story.cast();
    assertThat(listing.page(cast.birgit(), "?status=LOST")).hasStatus(422);
    assertThat(listing.page(cast.birgit(), "?className=" + "x".repeat(101)))
        .bodyText()
        .contains("className-error", "x".repeat(101));
    assertThat(listing.page(cast.birgit(), "?text=%00")).hasStatus(422);
    assertThat(listing.page(cast.birgit(), "?before=1")).hasStatus(404);
  }

  private static Wanted words(String words) {
    return new Wanted(null, "", words);
  }
}
