package logbog.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import logbog.programmes.Edition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** An edition that leaves and comes back is the same edition, in every format. */
class RoundTripTest {

  private static final Instant THEN = Instant.parse("2026-08-01T10:00:00Z");
  private final Exchange exchange = new Exchange();

  @ParameterizedTest
  @EnumSource
  void whatLeavesComesBackAsItWas(Format format) {
    for (int seed = 0; seed < 40; seed++) {
      var edition = new Drawn(seed).edition();
      var reading = exchange.read(file(format, edition));
      assertThat(reading.troubles()).as("%s, lot %s", format, seed).isEmpty();
      assertThat(reading.editions()).as("%s, lot %s", format, seed).hasSize(1);
      var arrived = reading.editions().getFirst();
      assertThat(arrived.edition().asJson())
          .as("%s, lot %s", format, seed)
          .isEqualTo(edition.asJson());
      assertThat(arrived.extent()).isEqualTo(Arrived.Extent.WHOLE);
    }
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"CSV", "JSON", "CASE"})
  void theSameEditionIsTheSameFileEveryTime(Format format) {
    var edition = new Drawn(7).edition();
    assertThat(file(format, edition)).isEqualTo(file(format, edition));
  }

  private static byte[] file(Format format, Edition edition) {
    return format.file(new Leaving(edition, "Udvalget", false, THEN)).bytes();
  }
}
