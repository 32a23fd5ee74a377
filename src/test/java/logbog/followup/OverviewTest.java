package logbog.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import logbog.ModuleTest;
import logbog.Statements;
import logbog.Story;
import logbog.declarations.Addressees;
import logbog.declarations.Ask;
import logbog.declarations.DeclarationId;
import logbog.declarations.Requests;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import org.junit.jupiter.api.Test;

/** What the back office lists for a proven address (V9). */
@ModuleTest
record OverviewTest(
    Story story,
    Overview overview,
    Listing listing,
    Requests requests,
    Addressees addressees,
    Statements statements) {

  private static final Wanted ALL = Wanted.EVERYTHING;

  @Test
  void anAddressSeesItsOwnAndNobodyElses() {
    var cast = story.cast();
    var others = story.cast();
    var first = story.asked(cast, 1);
    var second = story.asked(cast, 2);
    story.asked(others);
    assertThat(listing.of(cast.birgit(), ALL)).containsExactly(second, first);
    assertThat(listing.of(cast.karen(), ALL)).containsExactly(second, first);
    assertThat(listing.of("nobody-" + cast.birgit(), ALL)).isEmpty();
  }

  @Test
  void aReplacedAddressLosesItsScopeAtOnce() {
    var cast = story.cast();
    var id = story.asked(cast);
    var right = story.cast().birgit();
    addressees.replaceContact(
        cast.mads(), id, EmailAddress.of(cast.birgit()), EmailAddress.of(right));
    assertThat(listing.of(cast.birgit(), ALL)).isEmpty();
    assertThat(listing.of(right, ALL)).containsExactly(id);
  }

  @Test
  void anAddressOfBothSidesSeesEachOnce() {
    var cast = story.cast();
    var ask = story.ask(cast, 1);
    var id =
        requests.request(
            cast.mads(),
            new Ask(
                ask.speciality(),
                ask.begun(),
                ask.workplace(),
                ask.period(),
                ask.trainers(),
                List.of(EmailAddress.of(cast.karen()))));
    assertThat(listing.of(cast.karen(), ALL)).containsExactly(id);
  }

  @Test
  void theListGoesOnFromItsLastLine() {
    var cast = story.cast();
    var asked = new ArrayList<DeclarationId>();
    IntStream.range(0, Overview.PAGE + 2).forEach(n -> asked.addFirst(story.asked(cast, 1)));
    var office = new Viewer.Office(cast.birgit());
    var first = overview.of(office, ALL, null);
    assertThat(ids(first)).isEqualTo(asked.subList(0, Overview.PAGE));
    var second = overview.of(office, ALL, first.last().orElseThrow());
    assertThat(ids(second)).isEqualTo(asked.subList(Overview.PAGE, asked.size()));
    assertThat(second.last()).isEmpty();
    assertThat(listing.page(cast.birgit(), "?status=SENT&text=mads"))
        .bodyText()
        .contains(
            "/home?text=mads&amp;status=SENT&amp;before=" + first.last().get(),
            "/home?status=SENT&amp;text=mads&amp;lang=en");
  }

  @Test
  void aPageIsOneStatementHoweverLong() throws Exception {
    var cast = story.cast();
    var office = new Viewer.Office(cast.birgit());
    for (int course = 1; course <= 3; course++) {
      story.asked(cast, course);
      assertThat(statements.of(() -> overview.of(office, ALL, null))).hasSize(1);
    }
  }

  @Test
  void theListShowsHowFarEachHasComeAndNoAnswers() {
    var cast = story.cast();
    story.signed(cast, story.asked(cast));
    assertThat(listing.page(cast.birgit(), ""))
        .bodyText()
        .contains("Mads Holm", "MS24-2", "Nordlys Møbler ApS", "Udfyldt")
        .doesNotContain("Mere tid til læsning", "Maskinværksted");
  }

  @Test
  void anEmptyListSaysWhatToDoNext() {
    var nobody = "nobody-" + story.cast().birgit();
    assertThat(listing.page(nobody, ""))
        .bodyText()
        .contains("Der er ingen erklæringer til " + nobody);
    assertThat(listing.page(nobody, "?text=x")).bodyText().contains("Vis alle erklæringer");
  }

  private static List<DeclarationId> ids(Lines lines) {
    return lines.lines().stream().map(Line::id).toList();
  }
}
