package logbog.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import logbog.mail.EmailAddress;
import logbog.mail.Letters;
import logbog.people.Viewer;
import logbog.web.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A school's own list: each address says yes itself before it counts (V9). */
@ModuleTest
record SchoolAddressesTest(
    Campuses campuses,
    SchoolAddresses addresses,
    Staff staff,
    Letters letters,
    TestClock clock,
    MockMvcTester http) {

  private static final String OFFICE = "faelles@midtby.example";

  @Test
  void anAddressCountsWhenItHasSaidYesByTheMailedLink() {
    var campus = campuses.one();
    var line = added(campus, OFFICE);
    assertThat(staff.addressesOf(campus.school())).doesNotContain(EmailAddress.of(OFFICE));
    letters.deliver();
    var link = letters.lastTo(OFFICE).link();
    assertThat(link).endsWith(campuses.link(line, 1).path());
    assertThat(answer(campuses.link(line, 1), "ja")).isEqualTo(303);
    assertThat(staff.addressesOf(campus.school())).contains(EmailAddress.of(OFFICE));
  }

  @Test
  void openingTheLinkChangesNothing() {
    var campus = campuses.one();
    var line = added(campus, "aabner@midtby.example");
    assertThat(http.get().uri(campuses.link(line, 1).path())).hasStatusOk();
    assertThat(campuses.line(campus.school(), "aabner@midtby.example").proven()).isFalse();
  }

  @Test
  void anAddressThatSaysNoIsTakenOffTheList() {
    var campus = campuses.one();
    var line = added(campus, "nej@midtby.example");
    var link = campuses.link(line, 1);
    assertThat(answer(link, "nej")).isEqualTo(303);
    assertThat(http.get().uri(link.path())).hasStatus(404);
    assertThat(addresses.of(rita(campus), campus.no()))
        .extracting(it -> it.address().value())
        .doesNotContain("nej@midtby.example");
  }

  @Test
  void aNewerLinkKillsTheOneBefore() {
    var campus = campuses.one();
    var line = added(campus, "igen@midtby.example");
    clock.moveBy(Duration.ofHours(1));
    addresses.askAgain(rita(campus), campus.no(), line.id());
    assertThat(http.get().uri(campuses.link(line, 1).path())).hasStatus(404);
    assertThat(http.get().uri(campuses.link(line, 2).path())).hasStatusOk();
  }

  @Test
  void anotherIsNotSentWhileTheFirstIsOnItsWay() {
    var campus = campuses.one();
    var line = added(campus, "straks@midtby.example");
    addresses.askAgain(rita(campus), campus.no(), line.id());
    assertThat(http.get().uri(campuses.link(line, 1).path())).hasStatusOk();
  }

  @Test
  void anUnansweredLinkDiesAfterAFortnight() {
    var campus = campuses.one();
    var line = added(campus, "glemt@midtby.example");
    clock.moveBy(Duration.ofDays(14).plusMinutes(1));
    assertThat(http.get().uri(campuses.link(line, 1).path())).hasStatus(404);
    assertThat(answer(campuses.link(line, 1), "ja")).isEqualTo(404);
  }

  @Test
  void anOwnersOwnAddressHasProvenItselfByTheCode() {
    var campus = campuses.one();
    assertThat(added(campus, campus.owner()).proven()).isTrue();
  }

  @Test
  void whatWasTakenOffTheListLosesItsLink() {
    var campus = campuses.one();
    var line = added(campus, "taget@midtby.example");
    addresses.end(rita(campus), campus.no(), line.id());
    assertThat(http.get().uri(campuses.link(line, 1).path())).hasStatus(404);
  }

  @Test
  void onlyAnOwnerOfTheSchoolChangesItsList() {
    var campus = campuses.one();
    var bo = new Viewer.Office(campus.colleague());
    var other = campuses.one();
    assertThat(addresses.of(bo, campus.no())).hasSize(1);
    assertThatThrownBy(() -> addresses.add(bo, campus.no(), EmailAddress.of(OFFICE), ""))
        .isInstanceOf(OwnersOnly.class);
    assertThatThrownBy(() -> addresses.end(bo, campus.no(), campus.listed()))
        .isInstanceOf(OwnersOnly.class);
    assertThatThrownBy(() -> addresses.of(rita(other), campus.no())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> addresses.end(rita(other), other.no(), campus.listed()))
        .as("a line of one school through another")
        .isInstanceOf(NotFound.class);
  }

  private SchoolAddress added(Campus campus, String address) {
    addresses.add(rita(campus), campus.no(), EmailAddress.of(address), "Kontoret");
    return campuses.line(campus.school(), address);
  }

  private int answer(AddressLink link, String answer) {
    return http.post()
        .uri(link.path())
        .param("answer", answer)
        .with(Story.aForm())
        .exchange()
        .getResponse()
        .getStatus();
  }

  private static Viewer.Office rita(Campus campus) {
    return new Viewer.Office(campus.owner());
  }
}
