package logbog.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** However many want to print, so many print. */
class PressesTest {

  private final Presses one = new Presses(1, Duration.ofMillis(20));

  @Test
  void whoeverFindsAllPressesBusyIsToldToTryAgain() {
    one.lend(
        press -> {
          assertThatThrownBy(() -> one.lend(second -> "printed"))
              .isInstanceOfSatisfying(
                  PressesBusy.class,
                  busy -> assertThat(busy.status()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE));
          return "printed";
        });
    assertThat(one.<String>lend(press -> "printed")).isEqualTo("printed");
  }

  @Test
  void aPrintThatFailsGivesItsPressBack() {
    assertThatThrownBy(
            () ->
                one.lend(
                    press -> {
                      throw new IllegalArgumentException("torn paper");
                    }))
        .hasMessage("torn paper");
    assertThat(one.<String>lend(press -> "printed")).isEqualTo("printed");
  }
}
