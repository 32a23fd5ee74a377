package logbog.signin;

import static logbog.signin.Bridge.refused;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import logbog.ModuleTest;
import logbog.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** What becomes of those who are on the way in by an account while it is taken away. */
@ModuleTest
@ExtendWith(OutputCaptureExtension.class)
class OidcTakenAwayTest {

  private final MockMvcTester http;
  private final Medic.Ward ward;
  private final OidcSwitch choice;
  private final OidcBindings bindings;
  private final OidcBinding binding;
  private final TakenAccess taken;
  private final TransactionTemplate transaction;
  private final TestClock time;
  private final IdentityHouse house;
  private final Bridge bridge;
  private final String subject = UUID.randomUUID().toString();

  OidcTakenAwayTest(
      MockMvcTester http,
      Medic.Ward ward,
      OidcSwitch choice,
      OidcBindings bindings,
      OidcBinding binding,
      TakenAccess taken,
      TransactionTemplate transaction,
      TestClock time) {
    this.http = http;
    this.ward = ward;
    this.choice = choice;
    this.bindings = bindings;
    this.binding = binding;
    this.taken = taken;
    this.transaction = transaction;
    this.time = time;
    this.house = new IdentityHouse(time);
    this.bridge = new Bridge(house);
  }

  @BeforeEach
  void open() {
    choice.to(house);
  }

  @AfterEach
  void close() {
    choice.off();
    house.close();
  }

  /** Whoever is at the provider while the account is taken away is not let in by it. */
  @Test
  void anAccountThatIsBeingTakenAwayLeadsNobodyIn() throws Exception {
    var freja = bound();
    var back = bridge.back(freja.browser(), "/logbog", subject);
    try (var other = Executors.newVirtualThreadPerTaskExecutor()) {
      var answer =
          transaction.execute(
              status -> {
                taken.from(freja.viewer().id());
                var coming = other.submit(() -> freja.browser().open(back));
                try {
                  coming.get(2, TimeUnit.SECONDS);
                } catch (TimeoutException waits) {
                  // as it should
                } catch (InterruptedException | ExecutionException failed) {
                  throw new IllegalStateException(failed);
                }
                return coming;
              });
      refused(Objects.requireNonNull(answer).get(), "unknown");
    }
    assertThat(freja.isIn()).isFalse();
  }

  /** Whoever is on the way in by the account when it is taken away goes no further. */
  @Test
  void aPassageByTheAccountEndsWithIt() {
    var freja = bound();
    house.showsOneFactor();
    freja.browser().open(bridge.back(freja.browser(), "/logbog", subject));
    assertThat(freja.browser().open("/laege/kode").status()).isEqualTo(200);
    transaction.executeWithoutResult(status -> binding.unbind(freja.viewer().id()));
    assertThat(freja.browser().open("/laege/kode").location()).isEqualTo("/laege");
  }

  /** And no mail leads in past it: the mailbox alone is no way in (decision 0047). */
  @Test
  void anAccountAtTheProviderOfBeforeIsNotSaidToLeadIn(CapturedOutput log) {
    var freja = bound();
    freja.browser().open(bridge.back(freja.browser(), "/logbog", subject));
    var page = "/logbog/profil/sessioner";
    assertThat(freja.browser().open(page).page().select("form[action$=oidc/fjern]")).hasSize(1);
    try (var another = new IdentityHouse(time)) {
      choice.to(another);
      assertThat(freja.browser().open(page).page().select("form[action$=oidc/fjern]")).isEmpty();
      assertThat(bindings.has(freja.viewer().id())).isTrue();
      new OidcElsewhere(bindings).tell();
      assertThat(log).contains("people are at another provider than LOGBOG_OIDC_ISSUER names");
      bindings.bind(freja.viewer().id(), Vouched.read(Map.of("sub", "new"), another.settings()));
      assertThat(freja.browser().open(page).page().select("form[action$=oidc/fjern]")).hasSize(1);
    }
  }

  private Medic bound() {
    var freja = ward.arrived(http, time);
    bindings.bind(freja.viewer().id(), Vouched.read(Map.of("sub", subject), house.settings()));
    return freja;
  }
}
