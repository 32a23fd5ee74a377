package logbog.drill.fuzz;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What nobody types by accident, and what somebody once did. */
final class Oddities {

  /** Would be a tag if it ever reached a page unescaped. */
  static final String TAG = "<xss7 a=1>";

  /** Would be a header of ours if it ever reached one. */
  static final String HEADER = "X-Split7";

  static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "\u0000",
          "a\u0000b",
          "\u0001\u0008\u001b[31m\u007f\u0085",
          "\r\n" + HEADER + ": 1\r\n\r\n",
          "\n\n\n",
          "\t",
          "\u00a0\u2003\u3000\u200b\ufeff",
          "\u2028\u2029",
          "\u202eebircs\u202c \u2066x\u2069",
          "\ud800",
          "\udc00abc",
          "\ud83d\ude00\ud83d\udc69\u200d\ud83d\udd27",
          "\ufffd\uffff",
          "a\u0300\u0301\u0302".repeat(60),
          "æøåÆØÅ ŁĘß ﷽ 漢字",
          "İıſK",
          "\"'><" + TAG.substring(1),
          "'\">" + TAG,
          "</textarea></script>" + TAG,
          "{{7*7}}${7*7}#{7*7}%{7*7}@{7}",
          "${jndi:ldap://127.0.0.1/a}",
          "' or '1'='1' --",
          "'; drop table declarations.completion; --",
          "%s%n%x%d{0}{1}",
          "{0,number,#}{",
          "it''s {",
          "\\",
          "\\u0000\\x00",
          "../../../../etc/passwd",
          "..%2f..%2f",
          "%00",
          "%",
          "%zz",
          "&#0;&lt;",
          "null",
          "undefined",
          "NaN",
          "true",
          "[]",
          "{\"a\":1}",
          "0",
          "-0",
          "-1",
          "1e309",
          "0x10",
          "١٢٣٤",
          "12345678901234567890123456789",
          "2147483648",
          "-9223372036854775809",
          "0.1",
          "1,5",
          "0000-00-00",
          "9999999-01-01",
          "+999999999-12-31",
          "-0001-01-01",
          "2026-02-30",
          "2026-13-01",
          "2025-02-29",
          "31-12-99999",
          "00/00/0000",
          "2026-11-24T00:00:00Z",
          "2026-W48-2",
          "13/2026",
          "0/0000",
          "00000000",
          "13748136",
          "13748137",
          "a@b",
          "a@b.c",
          "a@b.dk,c@d.dk",
          "a@b.dk\r\nBcc: x@y.dk",
          "\"a b\"@c.dk",
          "a@[127.0.0.1]",
          "a@xn--.dk",
          "a@\u00f8.dk",
          "a@\u3002.dk",
          "a@" + "x".repeat(64) + ".dk",
          "a".repeat(65) + "@b.dk",
          "postmaster@localhost",
          "javascript:alert(1)",
          "//evil.example/",
          "/\\evil.example",
          "https://evil.example",
          "/e/\r\nLocation: x",
          "COMPANY",
          "company",
          "FINAL",
          "00000000-0000-0000-0000-000000000000",
          "0-0-0-0-0",
          "ffffffff-ffff-ffff-ffff-ffffffffffff",
          "00000000-0000-0000-0000-00000000000g");

  private Oddities() {}

  static String text(Draw draw) {
    if (draw.in100(88)) {
      return draw.of(TEXTS);
    }
    var length = draw.of(101, 255, 256, 501, 1001, 2001, 4001, 10_000, 70_000, 200_000);
    return switch (draw.below(7)) {
      case 0 -> "x".repeat(length);
      case 1 -> "å".repeat(length);
      case 2 -> "\ud83d\ude00".repeat(length / 2);
      case 3 -> " ".repeat(length);
      case 4 -> "a ".repeat(length / 2);
      case 5 -> addresses(Math.min(10_000, length));
      default -> "\n".repeat(length);
    };
  }

  private static String addresses(int many) {
    return IntStream.range(0, many)
        .mapToObj(n -> "a" + n + "@b.dk")
        .collect(Collectors.joining(","));
  }
}
