package logbog.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EntryTest {

  private static final Entry ENTRY =
      new Entry(
          UUID.fromString("019aa000-0000-7000-8000-000000000001"),
          4711,
          Instant.parse("2026-11-23T07:00:00.123456Z"),
          "OFFICE",
          "birgit@midtby.example",
          "DeclarationRead",
          UUID.fromString("019aa000-0000-7000-8000-000000000002"),
          UUID.fromString("019aa000-0000-7000-8000-000000000003"),
          "{\"b\": \"ø\", \"aa\": \"\\\"1\\\"\"}");

  /** The hash was made by another program. If this fails, every chain in the world is broken. */
  @Test
  void theChainIsMadeAsItAlwaysWas() {
    assertThat(HexFormat.of().formatHex(Link.START.next(ENTRY).hash()))
        .isEqualTo("b2d1222953536a2009e40e3ba842c2af0adbb3ff68f7bc7e55316c8df885a761");
  }
}
