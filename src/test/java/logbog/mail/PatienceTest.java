package logbog.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PatienceTest {

  @Test
  void theWaitDoublesFromTenSecondsToAQuarterOfAnHourAndStaysThere() {
    assertThat(IntStream.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 100, Integer.MAX_VALUE))
        .extracting(attempt -> Patience.after(attempt).toSeconds())
        .containsExactly(10L, 20L, 40L, 80L, 160L, 320L, 640L, 900L, 900L, 900L, 900L);
    assertThat(Patience.after(0)).isEqualTo(Duration.ofSeconds(10));
  }
}
