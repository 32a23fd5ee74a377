package logbog.drill.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import logbog.drill.fuzz.Bodies.Body;

/** Puts a request on the line: mostly as the protocol has it, sometimes not. */
final class Framing {

  private static final int LARGE = 200_000;

  private final Draw draw;
  private boolean broken;

  Framing(Draw draw) {
    this.draw = draw;
  }

  boolean broken() {
    return broken;
  }

  byte[] framed(String line, List<String> heads, Body body) {
    var lines = new ArrayList<>(heads);
    if (!body.type().isEmpty()) {
      lines.add("Content-Type: " + body.type());
    }
    // What is refused unread may be cut off.
    broken = body.bytes().length > LARGE;
    if (draw.in100(7)) {
      broken = true;
      return breaking(line, lines, body);
    }
    if (body.bytes().length > 0 && draw.in100(8)) {
      lines.add("Transfer-Encoding: chunked");
      return joined(line, lines, "\r\n", chunked(body.bytes(), "0\r\n\r\n"));
    }
    if (body.bytes().length > 0 || line.startsWith("POST")) {
      lines.add("Content-Length: " + body.bytes().length);
    }
    return joined(line, lines, "\r\n", body.bytes());
  }

  private byte[] breaking(String line, List<String> lines, Body body) {
    var length = body.bytes().length;
    var bytes = body.bytes();
    var end = "\r\n";
    var first = line;
    switch (draw.below(22)) {
      case 0 -> lines.add("Content-Length: " + (length + 10));
      case 1 -> lines.add("Content-Length: " + length / 2);
      case 2 -> lines.add("Content-Length: -1");
      case 3 -> lines.add("Content-Length: 99999999999999999999");
      case 4 -> lines.add("Content-Length: x");
      case 5 ->
          lines.addAll(List.of("Content-Length: " + length, "Content-Length: " + (length + 1)));
      case 6 -> {
        lines.add("Transfer-Encoding: chunked");
        bytes =
            chunked(
                bytes,
                draw.of("", "zz\r\n", "-1\r\n", "0\r\nX: y\r\n", "5\r\nab", "ffffffffffff\r\n"));
      }
      case 7 -> {
        lines.addAll(List.of("Transfer-Encoding: chunked", "Content-Length: 3"));
        bytes = chunked(bytes, "0\r\n\r\n");
      }
      case 8 ->
          lines.add(
              "Transfer-Encoding: "
                  + draw.of("x", "gzip, chunked", "chunked, chunked", "identity", "\u000bchunked"));
      case 9 -> end = "\n";
      case 10 -> end = "\r";
      case 11 ->
          first =
              line.replace(
                  "HTTP/1.1",
                  draw.of("HTTP/1.0", "HTTP/2.0", "HTTP/9.9", "HTP/1.1", "HTTP/1.1 x", ""));
      case 12 -> first = line.replace(" ", draw.of("  ", "\t", "", "\u0000"));
      case 13 ->
          lines.add(
              draw.of(
                  "NoColon",
                  ": nameless",
                  " Folded: a",
                  "Sp ace: x",
                  "A:b\u0000c",
                  "A\u0000: b",
                  "X: a\r\n folded"));
      case 14 -> lines.add("X-Long: " + "h".repeat(draw.of(7_000, 9_000, 17_000, 70_000)));
      case 15 -> bytes = new byte[0];
      case 16 -> first = new String(draw.bytes(draw.of(1, 20, 300)), ISO_8859_1);
      case 17 -> first = "\r\n\r\n" + line;
      case 18 ->
          first = "\u0016\u0003\u0001\u0002\u0000\u0001\u0000\u0001\u00fc\u0003\u0003" + line;
      case 19 -> first = "PRI * HTTP/2.0";
      case 20 -> lines.add("Host: second.example");
      default -> lines.removeIf(it -> it.startsWith("Host"));
    }
    var whole = joined(first, lines, end, bytes);
    return draw.in100(15) ? java.util.Arrays.copyOf(whole, draw.below(whole.length)) : whole;
  }

  private byte[] chunked(byte[] bytes, String last) {
    var out = new ByteArrayOutputStream();
    for (var at = 0; at < bytes.length; ) {
      var size = Math.min(bytes.length - at, draw.of(1, 7, 1_000, 100_000));
      size = bytes.length > 5_000 ? Math.min(bytes.length - at, 4_000) : size;
      out.writeBytes((Integer.toHexString(size) + "\r\n").getBytes(ISO_8859_1));
      out.write(bytes, at, size);
      out.writeBytes("\r\n".getBytes(ISO_8859_1));
      at += size;
    }
    out.writeBytes(last.getBytes(ISO_8859_1));
    return out.toByteArray();
  }

  private static byte[] joined(String line, List<String> lines, String end, byte[] body) {
    var out = new ByteArrayOutputStream();
    out.writeBytes((line + end + String.join(end, lines) + end + end).getBytes(ISO_8859_1));
    out.writeBytes(body);
    return out.toByteArray();
  }
}
