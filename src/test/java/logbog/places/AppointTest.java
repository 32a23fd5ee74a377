package logbog.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import logbog.ModuleTest;
import logbog.intake.Intake;
import logbog.intake.Laid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the operator can say with {@code appoint}. */
@ModuleTest
record AppointTest(Appoint appoint, Dismiss dismiss, Intake intake, JdbcClient jdbc) {

  @BeforeEach
  void registers() {
    Laid.read(intake, "skoler.csv", "institution_no;name\n776001;Tovværksskolen\n");
    Laid.read(
        intake,
        "register.csv",
        "programme;speciality;committee\nRebslager;Rebslager;Rebslagerfagets Udvalg\n");
  }

  @Test
  void aSchoolGetsItsFirstOwner() {
    var answer = run("school", "776001", "Ole@tov.example", "Ole Skov");
    assertThat(answer.text).isEqualTo("Ole Skov <ole@tov.example> is named for Tovværksskolen.\n");
    assertThat(answer.code).isZero();
  }

  @Test
  void aCommitteeGetsItsFirstMember() {
    var answer = run("committee", "rebslagerfagets udvalg", "eva@tov.example", "Eva Skov");
    assertThat(answer.text)
        .isEqualTo("Eva Skov <eva@tov.example> is named for Rebslagerfagets Udvalg.\n");
  }

  @Test
  void beingNamedTwiceIsBeingNamedOnce() {
    run("school", "776001", "ib@tov.example", "Ib Skov");
    assertThat(run("school", "776001", "ib@tov.example", "Ib Skov").text)
        .contains("was already named");
    assertThat(count("select count(*) from places.appointment where address = 'ib@tov.example'"))
        .isEqualTo(1);
  }

  @Test
  void anAppointmentLeavesATrail() {
    run("school", "776001", "jo@tov.example", "Jo Skov");
    assertThat(
            count(
                """
                select count(*) from audit.entry
                where act = 'Appointed' and actor_kind = 'OPERATOR' and details ->> 'address' = 'jo@tov.example'
                """))
        .isEqualTo(1);
  }

  /** Modules to the right add to whom the operator names. */
  @Test
  void theDoctorsProjectLeadIsNamedAndEnded() {
    assertThat(run("lead", "dorte@tov.example", "Dorte Munk").text)
        .isEqualTo(
            "Dorte Munk <dorte@tov.example> is named for the doctors' logbook as its project"
                + " lead.\n");
    assertThat(run("lead", "dorte@tov.example", "Dorte Munk").text).contains("was already named");
    assertRefused("not an e-mail", "lead", "dorte at tov", "Dorte Munk");
    var out = new ByteArrayOutputStream();
    dismiss.run(
        List.of("lead", "dorte@tov.example"), new PrintStream(out, true, StandardCharsets.UTF_8));
    assertThat(out.toString(StandardCharsets.UTF_8)).contains("is no longer named for");
  }

  @Test
  void whatDoesNotFitIsSaidInASentence() {
    assertRefused("Four words", "school", "776001", "ole@tov.example");
    assertRefused("institution number 999999", "school", "999999", "ole@tov.example", "Ole Skov");
    assertRefused("not an e-mail", "school", "776001", "ole at tov", "Ole Skov");
    assertRefused("readable", "school", "776001", "ole@tov.example", "Ole Sk\uFFFDv");
    assertRefused("readable", "school", "776001", "ole@tov.example", " ");
    assertRefused("Rebslagerfagets Udvalg", "committee", "Tovfaget", "a@tov.example", "A Skov");
    assertRefused("for a committee", "company", "776001", "ole@tov.example", "Ole Skov");
  }

  private void assertRefused(String sentence, String... arguments) {
    var answer = run(arguments);
    assertThat(answer.text).contains(sentence).hasLineCount(1);
    assertThat(answer.code).isEqualTo(2);
  }

  private Answer run(String... arguments) {
    var out = new ByteArrayOutputStream();
    var code = appoint.run(List.of(arguments), new PrintStream(out, true, StandardCharsets.UTF_8));
    return new Answer(code, out.toString(StandardCharsets.UTF_8));
  }

  private int count(String sql) {
    return jdbc.sql(sql).query(Integer.class).single();
  }

  private record Answer(int code, String text) {}
}
