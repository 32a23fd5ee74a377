package logbog.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import logbog.ModuleTest;
import logbog.TestClock;
import logbog.people.AccessDoubt;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** Someone says that another has acted as them: that other is kept out. */
@ModuleTest
record DoubtedAccessTest(
    MockMvcTester http,
    Medic.Ward ward,
    Authenticators apps,
    AccessDoubt doubt,
    TransactionTemplate transaction,
    TestClock time) {

  @Test
  void onlyTheSessionThatSaysSoGoesOnAndBothStepsAreChosenAnew() {
    time.moveBy(Duration.ofMinutes(-2));
    var freja = ward.freja(http);
    freja.arrive(time.instant());
    time.moveBy(Duration.ofMinutes(2));
    var thief = freja.elsewhere(http);
    thief.signIn(Medic.PASSWORD);
    thief.give(ward.code(freja, 0, apps));
    assertThat(thief.isIn()).isTrue();
    var onward = transaction.execute(_ -> doubt.renew(freja.viewer().id(), freja.session()));
    assertThat(thief.isIn()).isFalse();
    assertThat(freja.isIn()).isTrue();
    assertThat(freja.browser().open(Objects.requireNonNull(onward)).page().text())
        .contains("dine andre sessioner er logget ud");
    assertThat(thief.signIn(Medic.PASSWORD).status()).isEqualTo(422);
    assertThat(freja.mail().subject()).isEqualTo("Logbog – Adgangsoplysninger");
    var again = freja.elsewhere(http);
    again.arrive(time.instant());
    assertThat(again.isIn()).isTrue();
  }
}
