package logbog.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import logbog.ModuleTest;
import logbog.Story;
import logbog.TestClock;
import logbog.audit.Actor;
import logbog.mail.EmailAddress;
import logbog.mail.Letters;
import logbog.people.Viewer;
import logbog.web.NotFound;
import logbog.web.TooManyLetters;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A school's own list: each address says yes itself before it counts (V9). */
@ModuleTest
record SchoolAddressesTest(
    Campuses campuses,
    SchoolAddresses addresses,
    Colleagues colleagues,
    Staff staff,
    JdbcClient jdbc,
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

  /** A program that reads the mail and presses what it finds. */
  @Test
  void withoutAClearAnswerAndANameNothingIsProven() {
    var campus = campuses.one();
    var link = campuses.link(added(campus, "port@midtby.example"), 1);
    assertThat(answer(link, "", "Kim Kontor")).isEqualTo(422);
    assertThat(answer(link, "ja", " ")).isEqualTo(422);
    assertThat(answer(link, "jaja", "Kim Kontor")).isEqualTo(422);
    assertThat(campuses.line(campus.school(), "port@midtby.example").proven()).isFalse();
  }

  @Test
  void whatWasOpenedIsToldToTheAddressWithTheWayBack() {
    var campus = campuses.one();
    var line = added(campus, "aabnet@midtby.example");
    var link = campuses.link(line, 1);
    answer(link, "ja", "Kim Kontor");
    assertThat(name(line)).isEqualTo("Kim Kontor");
    letters.deliver();
    var letter = letters.lastTo("aabnet@midtby.example");
    assertThat(letter.text()).contains("har sagt ja", campus.school().name());
    assertThat(letter.link()).endsWith(link.path());
    answer(link, "nej", "");
    assertThat(staff.addressesOf(campus.school())).doesNotContain(line.address());
  }

  @Test
  void whoeverReadsAnAddressTakesItOffThoughNoLongerAnOwner() {
    var campus = campuses.one();
    var line = added(campus, campus.owner());
    letters.deliver();
    assertThat(letters.lastTo(campus.owner()).link()).endsWith(campuses.link(line, 1).path());
    campuses.appoint(campus.school(), "ny-" + campus.owner(), "Nina Ny");
    colleagues.give(
        rita(campus), campus.no(), staff.at(rita(campus), campus.no()).id(), StaffRole.COLLEAGUE);
    addresses.end(rita(campus), campus.no(), line.id());
    assertThat(staff.addressesOf(campus.school())).doesNotContain(line.address());
  }

  @Test
  void whoIsEndedTakesTheirOwnAddressAlong() {
    var campus = campuses.one();
    var line = added(campus, campus.owner());
    colleagues.end(campus.school(), line.address(), new Actor(Actor.Kind.OPERATOR, "drift"));
    assertThat(staff.addressesOf(campus.school())).doesNotContain(line.address());
  }

  @Test
  void strangersAreNotAskedWithoutEnd() {
    var campus = campuses.one();
    for (int n = 0; n < 48; n++) {
      added(campus, "fremmed" + n + "@x.example");
    }
    assertThatThrownBy(() -> added(campus, "fremmed48@x.example"))
        .isInstanceOf(TooManyLetters.class);
  }

  @Test
  void whoTriesAnswerAfterAnswerWaits() {
    var link = new AddressLink("A".repeat(43));
    for (int n = 0; n < 60; n++) {
      assertThat(answer(link, "nej", "")).isEqualTo(404);
    }
    assertThat(answer(link, "nej", "")).isEqualTo(429);
    assertThat(
            jdbc.sql("select bucket from web.throttle where bucket like 'address-link:%'")
                .query(String.class)
                .list())
        .isNotEmpty()
        .noneMatch(it -> it.contains("198.51.100.9"));
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
    return answer(link, answer, "Kim Kontor");
  }

  private int answer(AddressLink link, String answer, String name) {
    return http.post()
        .uri(link.path())
        .param("answer", answer)
        .param("name", name)
        .with(
            request -> {
              request.setRemoteAddr("198.51.100.9");
              return request;
            })
        .with(Story.aForm())
        .exchange()
        .getResponse()
        .getStatus();
  }

  private String name(SchoolAddress line) {
    return jdbc.sql(
            "select details ->> 'name' from audit.entry where act = 'SchoolAddressProven' and"
                + " subject = :id")
        .param("id", line.id().value())
        .query(String.class)
        .single();
  }

  private static Viewer.Office rita(Campus campus) {
    return new Viewer.Office(campus.owner());
  }
}
