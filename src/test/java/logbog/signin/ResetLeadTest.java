package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.places.Region;
import logbog.roles.Role;
import logbog.roles.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A project lead who has lost every way in gets another from the operator (M14). */
@ModuleTest
record ResetLeadTest(
    MockMvcTester http, Medic.Ward ward, ResetLead command, JdbcClient jdbc, TestClock time) {

  @Test
  void allThatOpenedIsGoneAndTheLetterOpensAgain() {
    var dorte = arrived("Dorte Munk", Role.PROJECT_LEAD, Scope.ALL);
    assertThat(run(dorte.email())).startsWith("0 Dorte Munk <" + dorte.email() + "> can sign in");
    assertThat(dorte.isIn()).isFalse();
    assertThat(dorte.signIn(Medic.PASSWORD).status()).isEqualTo(422);
    assertThat(dorte.mail().subject()).isEqualTo("Logbog – Adgangsoplysninger");
    assertThat(
            jdbc.sql(
                    "select actor_kind from audit.entry where act = 'SignInResetByOperator' and learner = :id")
                .param("id", dorte.viewer().id().value())
                .query(String.class)
                .list())
        .containsExactly("OPERATOR");
    dorte.arrive(time.instant());
    assertThat(dorte.isIn()).isTrue();
  }

  @Test
  void nobodyElseIsResetByIt() {
    var inger = arrived("Inger Kjær", Role.SECRETARIAT, Scope.in(Region.NORTH));
    assertThat(run(inger.email())).startsWith("2 Name the e-mail address");
    assertThat(run("nobody-at-all@laege.example")).startsWith("2 Name");
    assertThat(run("not an address")).startsWith("2 Name");
    assertThat(inger.isIn()).isTrue();
  }

  private Medic arrived(String name, Role role, Scope scope) {
    time.moveBy(Duration.ofMinutes(-2));
    var medic = ward.invited(ward.clinic().as(name, role, scope), http);
    medic.arrive(time.instant());
    time.moveBy(Duration.ofMinutes(2));
    assertThat(medic.isIn()).isTrue();
    return medic;
  }

  private String run(String... words) {
    var out = new ByteArrayOutputStream();
    var code = command.run(List.of(words), new PrintStream(out, true, StandardCharsets.UTF_8));
    return code + " " + out.toString(StandardCharsets.UTF_8);
  }
}
