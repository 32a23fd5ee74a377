package logbog.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import logbog.ModuleTest;
import logbog.Story;
import logbog.declarations.Ask;
import logbog.declarations.Kind;
import logbog.declarations.Period;
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
    assertThat(listing.page(cast.birgit(), "?from=tomorrow")).hasStatus(422);
    assertThat(listing.page(cast.birgit(), "?before=1")).hasStatus(404);
  }

  @Test
  void aMainCourseOrAKindIsPickedOut() {
    var cast = story.cast();
    var first = story.asked(cast, 1);
    var second = story.asked(cast, 2);
    var last = requests.request(cast.mads(), theFinalOne(story.ask(cast, 3)));
    assertThat(listing.found(cast.birgit(), "?course=1")).containsExactly(first);
    assertThat(listing.found(cast.birgit(), "?course=FINAL")).containsExactly(last);
    assertThat(listing.found(cast.birgit(), "?course=")).containsExactly(last, second, first);
    assertThat(listing.page(cast.birgit(), "?course=0")).hasStatus(422);
  }

  @Test
  void aProgrammeIsPickedOutByWhateverNameItIsKnownBy() {
    var cast = story.cast();
    var id = story.asked(cast);
    assertThat(listing.found(cast.birgit(), "?programme=orgelbygger")).containsExactly(id);
    assertThat(listing.found(cast.birgit(), "?programme=maskinsnedker")).isEmpty();
    assertThat(listing.page(cast.birgit(), "?programme=findes%20ikke"))
        .hasStatus(422)
        .bodyText()
        .contains("programme-error");
  }

  @Test
  void aCompanyIsPickedOutByItsNameOrItsNumber() {
    var cast = story.cast();
    var id = story.asked(cast);
    assertThat(listing.found(cast.birgit(), "?company=nordlys")).containsExactly(id);
    assertThat(listing.found(cast.birgit(), "?company=DK%2013%2074%2081%2036")).containsExactly(id);
    assertThat(listing.found(cast.birgit(), "?company=25313763")).isEmpty();
  }

  @Test
  void aPeriodIsPickedOutByTheDayItEnds() {
    var cast = story.cast();
    var first = story.asked(cast, 1);
    var second = story.asked(cast, 2);
    var end = story.ask(cast, 1).period().end();
    assertThat(listing.found(cast.birgit(), "?to=" + end)).containsExactly(first);
    assertThat(listing.found(cast.birgit(), "?from=" + end)).containsExactly(second, first);
    assertThat(listing.found(cast.birgit(), "?from=" + end.plusDays(1))).containsExactly(second);
    assertThat(listing.page(cast.birgit(), "?from=2026-02-01&to=2026-01-31"))
        .hasStatus(422)
        .bodyText()
        .contains("to-error");
  }

  /** (V9) */
  @Test
  void noFilterFindsWhatTheAddressMayNotRead() {
    var cast = story.cast();
    story.asked(story.cast());
    var id = story.asked(cast);
    for (var query : List.of("?text=mads", "?className=MS24", "?status=SENT", "?course=1")) {
      assertThat(listing.found(cast.birgit(), query)).containsExactly(id);
      assertThat(listing.found(cast.poul(), query)).containsExactly(id);
      assertThat(listing.found("nobody-" + cast.birgit(), query)).isEmpty();
    }
  }

  private static Ask theFinalOne(Ask ask) {
    var period = ask.period();
    return new Ask(
        ask.speciality(),
        ask.begun(),
        ask.workplace(),
        new Period(Kind.FINAL, period.end(), null, period.schoolName(), null, ""),
        ask.trainers(),
        ask.contacts());
  }

  private static Wanted words(String words) {
    return new Wanted(null, "", words);
  }
}
