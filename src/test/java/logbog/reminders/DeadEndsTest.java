package logbog.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import logbog.ModuleTest;
import logbog.Story;
import logbog.declarations.Requests;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.places.Campuses;
import logbog.web.NotFound;
import org.junit.jupiter.api.Test;

/** Addresses mail does not reach, as tasks of whoever can right them. */
@ModuleTest
record DeadEndsTest(
    Story story,
    Campuses campuses,
    Ends ends,
    DeadEnds deadEnds,
    Undelivereds undelivered,
    Requests requests) {

  @Test
  void aSchoolSeesItsOwnDeadAddressAndSaysThatItWorks() {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    requests.request(cast.mads(), ends.at(campus, story.ask(cast, 1)));
    ends.kill(cast.birgit());
    var bo = new Viewer.Office(campus.colleague());
    assertThat(deadEnds.of(bo, campus.no()))
        .singleElement()
        .satisfies(
            end -> {
              assertThat(end.dead().address().value()).isEqualTo(cast.birgit());
              assertThat(end.dead().said()).isEqualTo("550 No such user");
              assertThat(end.requests()).isOne();
            });
    deadEnds.revive(bo, campus.no(), EmailAddress.of(cast.birgit()));
    assertThat(deadEnds.of(bo, campus.no())).isEmpty();
  }

  @Test
  void nobodyElseSeesThemOrSaysSo() {
    var cast = story.cast();
    var campus = campuses.with(cast.birgit());
    requests.request(cast.mads(), ends.at(campus, story.ask(cast, 1)));
    ends.kill(cast.birgit());
    var stranger = new Viewer.Office(campuses.one().owner());
    assertThatExceptionOfType(NotFound.class).isThrownBy(() -> deadEnds.of(stranger, campus.no()));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> deadEnds.revive(stranger, campus.no(), EmailAddress.of(cast.birgit())));
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(
            () ->
                deadEnds.revive(
                    new Viewer.Office(campus.owner()),
                    campus.no(),
                    EmailAddress.of("nogen@helt.example")));
  }

  @Test
  void anApprenticeHasToRightTheAddressesTheyNamed() {
    var cast = story.cast();
    var id = story.asked(cast);
    assertThat(undelivered.of(cast.mads())).isEmpty();
    ends.kill(cast.birgit());
    ends.refuse(id, cast.karen());
    assertThat(undelivered.of(cast.mads()))
        .extracting(Undelivered::address, Undelivered::trainer)
        .containsExactly(tuple(cast.birgit(), false), tuple(cast.karen(), true));
  }
}
