package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A code is read however people type it, and never taken for another. */
class HallmarkCodeTest {

  private static final HallmarkCode CODE = new HallmarkCode(1050, "7KQ29XMB4TRDV810");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1050-7KQ2-9XMB-4TRD-V810",
        "10507KQ29XMB4TRDV810",
        " 1050 7kq2 9xmb 4trd v810 ",
        "1050–7kq2—9xmb.4trd_v810",
        "lO5o-7KQ2-9XMB-4TRD-u8iO",
        "001050-7KQ2-9XMB-4TRD-V8LO",
        "https://logbog.example/kontrol/1050-7KQ2-9XMB-4TRD-V810",
      })
  void howeverItIsTypedItIsTheSame(String typed) {
    assertThat(HallmarkCode.typed(typed)).contains(CODE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1050",
        "7KQ2-9XMB-4TRD-V810",
        "A050-7KQ2-9XMB-4TRD-V810",
        "1050-7KQ2-9XMB-4TRD-V81Å",
        "1050-7KQ2-9XMB-4TRD-V81\u0661",
        "9999999999999999999-7KQ2-9XMB-4TRD-V810",
      })
  void whatIsNoCodeIsNone(String typed) {
    assertThat(HallmarkCode.typed(typed)).isEmpty();
  }

  @Test
  void itIsWrittenInGroupsAndReadBack() {
    assertThat(CODE.written()).isEqualTo("1050-7KQ2-9XMB-4TRD-V810");
    assertThat(HallmarkCode.typed(CODE.written())).contains(CODE);
  }

  @Test
  void itHoldsEightyBitsOfWhatItIsMadeOf() {
    var mac = new byte[32];
    var plain = HallmarkCode.of(7, mac);
    for (int bit = 0; bit < 80; bit++) {
      var other = mac.clone();
      other[bit / 8] ^= (byte) (1 << bit % 8);
      assertThat(HallmarkCode.of(7, other).tag()).hasSize(16).isNotEqualTo(plain.tag());
      assertThat(HallmarkCode.of(7, other).matches(plain)).isFalse();
    }
    assertThat(HallmarkCode.of(8, mac).matches(plain)).isFalse();
    assertThat(HallmarkCode.of(7, mac).matches(plain)).isTrue();
  }

  @Test
  void itIsNeverPrintedByAccident() {
    assertThat(CODE.toString() + new Hallmark(CODE, "ab")).doesNotContain("7KQ2", "1050");
  }
}
