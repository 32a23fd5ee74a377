package logbog.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.audit.Actor;
import logbog.mail.EmailAddress;
import logbog.mail.Letters;
import logbog.people.Viewer;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is named at a school, and who decides it (V9). */
@ModuleTest
record ColleaguesTest(
    Campuses campuses,
    Colleagues colleagues,
    Staff staff,
    Letters letters,
    TestClock clock,
    JdbcClient jdbc) {

  private static final Actor OPERATOR = new Actor(Actor.Kind.OPERATOR, "drift");

  @Test
  void whomTheOperatorNamesIsAnOwner() {
    var campus = campuses.one();
    assertThat(staff.of(address(campus.owner())))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.owner()).isTrue();
              assertThat(it.inFull()).isEqualTo("Rita Rektor, " + campus.school().name());
            });
  }

  @Test
  void theOperatorMakesAColleagueAnOwner() {
    var campus = campuses.one();
    assertThat(campuses.appoint(campus.school(), campus.colleague(), "Bo Holm")).isTrue();
    assertThat(staff.at(office(campus.colleague()), campus.no()).owner()).isTrue();
    assertThat(campuses.appoint(campus.school(), campus.colleague(), "Bo Holm")).isFalse();
  }

  @Test
  void aColleagueSeesWhoIsNamedAndDecidesNothing() {
    var campus = campuses.one();
    var bo = office(campus.colleague());
    assertThat(colleagues.of(bo, campus.no()))
        .extracting(StaffMember::name)
        .containsExactly("Rita Rektor", "Bo Holm");
    var rita = staff.at(office(campus.owner()), campus.no()).id();
    assertThatThrownBy(
            () -> colleagues.invite(bo, campus.no(), who("ny@x.example"), StaffRole.COLLEAGUE))
        .isInstanceOf(OwnersOnly.class);
    assertThatThrownBy(() -> colleagues.give(bo, campus.no(), campus.staff(), StaffRole.OWNER))
        .isInstanceOf(OwnersOnly.class);
    assertThatThrownBy(() -> colleagues.end(bo, campus.no(), rita, null))
        .isInstanceOf(OwnersOnly.class);
  }

  @Test
  void anothersSchoolDoesNotExist() {
    var campus = campuses.one();
    var stranger = office(campuses.one().owner());
    assertThatThrownBy(() -> colleagues.of(stranger, campus.no())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> colleagues.end(stranger, campus.no(), campus.staff(), null))
        .isInstanceOf(NotFound.class);
    var elsewhere = campuses.one();
    assertThatThrownBy(
            () -> colleagues.end(office(elsewhere.owner()), elsewhere.no(), campus.staff(), null))
        .as("a person of one school through another")
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theLastOwnerNeitherLeavesNorStepsDown() {
    var campus = campuses.one();
    var rita = office(campus.owner());
    var herself = staff.at(rita, campus.no()).id();
    var today = today();
    assertThatThrownBy(() -> colleagues.end(rita, campus.no(), herself, null))
        .isInstanceOf(LastOwner.class);
    assertThatThrownBy(() -> colleagues.end(rita, campus.no(), herself, today.plusDays(9)))
        .isInstanceOf(LastOwner.class);
    assertThatThrownBy(() -> colleagues.give(rita, campus.no(), herself, StaffRole.COLLEAGUE))
        .isInstanceOf(LastOwner.class);
  }

  @Test
  void anOwnerWhoHasGivenALastDayDoesNotLetTheOtherLeave() {
    var campus = campuses.one();
    var rita = office(campus.owner());
    colleagues.give(rita, campus.no(), campus.staff(), StaffRole.OWNER);
    var bo = staff.at(office(campus.colleague()), campus.no()).id();
    colleagues.end(rita, campus.no(), bo, today().plusDays(5));
    var herself = staff.at(rita, campus.no()).id();
    assertThatThrownBy(() -> colleagues.end(rita, campus.no(), herself, today().plusDays(7)))
        .isInstanceOf(LastOwner.class);
    assertThatThrownBy(() -> colleagues.end(rita, campus.no(), herself, null))
        .as("today: after the other's last day nobody would be left")
        .isInstanceOf(LastOwner.class);
  }

  @Test
  void whoHasNotBegunIsEndedWhateverLastDayIsGiven() {
    var campus = campuses.one();
    var rita = office(campus.owner());
    var later = new Appointee(address("senere@x.example"), "Siri", today().plusDays(20), null);
    colleagues.invite(rita, campus.no(), later, StaffRole.COLLEAGUE);
    letters.deliver();
    assertThat(letters.lastTo("senere@x.example").text()).contains("Det gælder fra");
    var siri = named(rita, campus, later.address()).getFirst();
    colleagues.end(rita, campus.no(), siri.id(), today().plusDays(5));
    assertThat(named(rita, campus, later.address())).isEmpty();
  }

  /** Two who press at once: the second finds nobody to change. */
  @Test
  void whoIsEndedAlreadyIsNotNamedAnew() {
    var campus = campuses.one();
    var rita = office(campus.owner());
    colleagues.end(rita, campus.no(), campus.staff(), null);
    assertThatThrownBy(() -> colleagues.end(rita, campus.no(), campus.staff(), today().plusDays(5)))
        .isInstanceOf(NotFound.class);
    assertThat(named(rita, campus, address(campus.colleague()))).isEmpty();
  }

  private List<StaffMember> named(Viewer.Office viewer, Campus campus, EmailAddress who) {
    return colleagues.of(viewer, campus.no()).stream()
        .filter(it -> it.address().equals(who))
        .toList();
  }

  @Test
  void aLastDayIsTheLast() {
    var campus = campuses.one();
    var rita = office(campus.owner());
    colleagues.end(rita, campus.no(), campus.staff(), today());
    assertThat(staff.of(address(campus.colleague()))).hasSize(1);
    clock.moveBy(Duration.ofDays(1));
    assertThat(staff.of(address(campus.colleague()))).isEmpty();
    assertThat(colleagues.invite(rita, campus.no(), who(campus.colleague()), StaffRole.COLLEAGUE))
        .as("can be invited again")
        .isTrue();
  }

  @Test
  void aColleagueMayLeave() {
    var campus = campuses.one();
    var bo = office(campus.colleague());
    colleagues.end(bo, campus.no(), campus.staff(), null);
    assertThat(staff.of(bo.email())).isEmpty();
    assertThat(trail("StaffEnded", campus.staff())).isEqualTo(campus.colleague());
  }

  @Test
  void theOperatorMayEndAlsoTheLastOwner() {
    var campus = campuses.one();
    assertThat(colleagues.end(campus.school(), address(campus.owner()), OPERATOR)).isTrue();
    assertThat(staff.of(address(campus.owner()))).isEmpty();
  }

  @Test
  void whoIsNamedIsToldHowToSignIn() {
    var campus = campuses.one();
    letters.deliver();
    var letter = letters.lastTo(campus.colleague());
    assertThat(letter.text()).contains(campus.school().name(), "engangskode", "/home");
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }

  private String trail(String act, StaffId subject) {
    return jdbc.sql("select actor from audit.entry where act = :act and subject = :subject")
        .param("act", act)
        .param("subject", subject.value())
        .query(String.class)
        .single();
  }

  private static Viewer.Office office(String address) {
    return new Viewer.Office(address);
  }

  private static EmailAddress address(String value) {
    return EmailAddress.of(value);
  }

  private static Appointee who(String address) {
    return new Appointee(EmailAddress.of(address), "Bo Holm");
  }
}
