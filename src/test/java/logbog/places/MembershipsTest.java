package logbog.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.audit.Actor;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who is a member of which committee, and when. */
@ModuleTest
record MembershipsTest(
    Memberships memberships,
    Committees committees,
    Appointments appointments,
    Dismiss dismiss,
    TestClock clock,
    JdbcClient jdbc) {

  private static final Actor OPERATOR = new Actor(Actor.Kind.OPERATOR, "drift");

  @Test
  void severalCommitteesStandSideBySideEachWithItsOwn() {
    var bark = committee("Barkfaget", "eva@bark.example");
    var siv = committee("Sivfaget", "eva@bark.example", "siv@siv.example");
    assertThat(memberships.of(EmailAddress.of("eva@bark.example"))).contains(bark, siv);
    assertThat(memberships.of(EmailAddress.of("siv@siv.example"))).containsExactly(siv);
  }

  @Test
  void anothersCommitteeDoesNotExist() {
    var bark = committee("Barkfaget 2", "eva@bark2.example");
    committee("Sivfaget 2", "siv@siv2.example");
    var stranger = new Viewer.Office("siv@siv2.example");
    var member = memberships.members(office("eva@bark2.example"), bark.id()).getFirst().id();
    assertThatThrownBy(() -> memberships.members(stranger, bark.id())).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> memberships.end(stranger, bark.id(), member))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> memberships.invite(stranger, bark.id(), who("x@siv2.example")))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void aMemberIsOneFromTheFirstDayToTheLastBothIncluded() {
    var bark = committee("Barkfaget 3", "eva@bark3.example");
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    invite(bark, "eva@bark3.example", who("ny@bark3.example", today.plusDays(1), null));
    invite(bark, "eva@bark3.example", who("kort@bark3.example", null, today));
    assertThat(memberships.of(EmailAddress.of("ny@bark3.example"))).isEmpty();
    assertThat(memberships.of(EmailAddress.of("kort@bark3.example"))).containsExactly(bark);
    clock.moveBy(Duration.ofDays(1));
    assertThat(memberships.of(EmailAddress.of("ny@bark3.example"))).containsExactly(bark);
    assertThat(memberships.of(EmailAddress.of("kort@bark3.example"))).isEmpty();
  }

  @Test
  void whoseLastDayHasPassedCanBeInvitedAgain() {
    var bark = committee("Barkfaget 4", "eva@bark4.example");
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    invite(bark, "eva@bark4.example", who("kort@bark4.example", null, today));
    clock.moveBy(Duration.ofDays(1));
    assertThat(invite(bark, "eva@bark4.example", who("kort@bark4.example"))).isTrue();
    assertThat(memberships.of(EmailAddress.of("kort@bark4.example"))).containsExactly(bark);
  }

  @Test
  void whoIsEndedIsOneNoMoreAtOnce() {
    var bark = committee("Barkfaget 5", "eva@bark5.example", "ole@bark5.example");
    var eva = office("eva@bark5.example");
    var ole = member(bark, eva, "ole@bark5.example");
    memberships.end(eva, bark.id(), ole);
    assertThat(memberships.of(EmailAddress.of("ole@bark5.example"))).isEmpty();
    assertThat(trail("AppointmentEnded", ole)).isEqualTo("eva@bark5.example");
  }

  @Test
  void theLastMemberStays() {
    var bark = committee("Barkfaget 6", "eva@bark6.example");
    var eva = office("eva@bark6.example");
    var herself = member(bark, eva, "eva@bark6.example");
    assertThatThrownBy(() -> memberships.end(eva, bark.id(), herself))
        .isInstanceOf(LastMember.class);
    assertThat(memberships.of(eva.email())).containsExactly(bark);
  }

  @Test
  void theOperatorMayEndAlsoTheLast() {
    var bark = committee("Barkfaget 7", "eva@bark7.example");
    var out = new ByteArrayOutputStream();
    var code =
        dismiss.run(
            List.of("committee", "barkfaget 7", "eva@bark7.example"),
            new PrintStream(out, true, StandardCharsets.UTF_8));
    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo("eva@bark7.example is no longer a member of Barkfaget 7.\n");
    assertThat(code).isZero();
    assertThat(memberships.of(EmailAddress.of("eva@bark7.example"))).isEmpty();
    assertThat(appointments.appoint(bark, who("eva@bark7.example"), OPERATOR)).isTrue();
  }

  private Committee committee(String name, String... addresses) {
    var committee = committees.learn(name);
    for (var address : addresses) {
      appointments.appoint(committee, who(address), OPERATOR);
    }
    return committee;
  }

  private boolean invite(Committee committee, String by, Appointee who) {
    return memberships.invite(office(by), committee.id(), who);
  }

  private MemberId member(Committee committee, Viewer.Office by, String address) {
    return memberships.members(by, committee.id()).stream()
        .filter(member -> member.address().value().equals(address))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private String trail(String act, MemberId subject) {
    return jdbc.sql("select actor from audit.entry where act = :act and subject = :subject")
        .param("act", act)
        .param("subject", subject.value())
        .query(String.class)
        .single();
  }

  private static Viewer.Office office(String address) {
    return new Viewer.Office(address);
  }

  private static Appointee who(String address) {
    return who(address, null, null);
  }

  private static Appointee who(
      String address, @Nullable LocalDate since, @Nullable LocalDate until) {
    return new Appointee(EmailAddress.of(address), "Eva Skov", since, until);
  }
}
