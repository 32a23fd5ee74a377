package logbog.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import logbog.ModuleTest;
import logbog.Story;
import logbog.declarations.Ask;
import logbog.declarations.DeclarationId;
import logbog.declarations.Requests;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.places.Campuses;
import org.junit.jupiter.api.Test;

/** The list of someone named at a school with several addresses (V9). */
@ModuleTest
record ColleaguesListTest(
    Story story, Campuses campuses, Overview overview, Listing listing, Requests requests) {

  @Test
  void isOneListOfAllTheSchoolsAddressesNewestFirst() {
    var one = story.cast();
    var other = story.cast();
    var campus = campuses.with(one.birgit());
    campuses.listed(new Viewer.Office(campus.owner()), campus.school(), other.birgit());
    var first = story.asked(one, 1);
    var second = story.asked(other, 1);
    var third = story.asked(one, 2);
    story.asked(story.cast());
    assertThat(listing.of(campus.colleague(), Wanted.EVERYTHING))
        .containsExactly(third, second, first);
  }

  @Test
  void showsADeclarationOnceThatNamesSeveralOfThem() {
    var one = story.cast();
    var other = story.cast();
    var campus = campuses.with(one.birgit());
    campuses.listed(new Viewer.Office(campus.owner()), campus.school(), other.birgit());
    var ask = story.ask(one, 1);
    var both =
        requests.request(
            one.mads(),
            new Ask(
                ask.speciality(),
                ask.begun(),
                ask.workplace(),
                ask.period(),
                ask.trainers(),
                List.of(EmailAddress.of(one.birgit()), EmailAddress.of(other.birgit()))));
    assertThat(listing.of(campus.colleague(), Wanted.EVERYTHING)).containsExactly(both);
  }

  @Test
  void goesOnWhereItStopped() {
    var one = story.cast();
    var other = story.cast();
    var campus = campuses.with(one.birgit());
    campuses.listed(new Viewer.Office(campus.owner()), campus.school(), other.birgit());
    var all = new ArrayList<DeclarationId>();
    for (int n = 0; n < 5; n++) {
      all.addFirst(story.asked(n % 2 == 0 ? one : other, 1 + n));
    }
    var colleague = new Viewer.Office(campus.colleague());
    var start = overview.of(colleague, Wanted.EVERYTHING, null, 3);
    assertThat(start.lines()).extracting(Line::id).containsExactlyElementsOf(all.subList(0, 3));
    var rest = overview.of(colleague, Wanted.EVERYTHING, start.last().orElseThrow(), 3);
    assertThat(rest.lines()).extracting(Line::id).containsExactlyElementsOf(all.subList(3, 5));
  }
}
