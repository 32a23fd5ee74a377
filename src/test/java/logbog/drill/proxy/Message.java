package logbog.drill.proxy;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A request or an answer as a whole: the lines of its head, and its body. */
record Message(List<String> head, byte[] body) {

  /** Headers that are for the next in line only; the connection is ours on each side. */
  private static final Set<String> OWN =
      Set.of(
          "connection",
          "keep-alive",
          "upgrade",
          "http2-settings",
          "transfer-encoding",
          "content-length");

  /** Empty when whoever asks has hung up between two requests. */
  static Optional<Message> request(InputStream from) throws IOException {
    var head = head(from);
    if (head.isEmpty()) {
      return Optional.empty();
    }
    var message = new Message(head, new byte[0]);
    return Optional.of(message.with(body(message, from, 0)));
  }

  static Message answer(String method, InputStream from) throws IOException {
    var head = head(from);
    if (head.isEmpty()) {
      throw new EOFException("closed before an answer");
    }
    var message = new Message(head, new byte[0]);
    var bare = method.equals("HEAD") || message.status() == 204 || message.status() == 304;
    return bare ? message : message.with(body(message, from, -1));
  }

  static Message plain(int status) {
    return new Message(List.of("HTTP/1.1 " + status + " of the proxy"), new byte[0]);
  }

  String method() {
    return head.getFirst().split(" ", 2)[0];
  }

  int status() {
    return Integer.parseInt(head.getFirst().split(" ", 3)[1]);
  }

  boolean closes() {
    return header("Connection").filter(it -> it.equalsIgnoreCase("close")).isPresent();
  }

  Optional<String> header(String name) {
    return head.stream()
        .skip(1)
        .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
        .map(line -> line.substring(name.length() + 1).strip())
        .findFirst();
  }

  /** As it is passed on, with more headers. */
  void writeTo(OutputStream out, String... more) throws IOException {
    var lines = new ArrayList<String>();
    head.stream().filter(line -> !OWN.contains(name(line))).forEach(lines::add);
    lines.addAll(List.of(more));
    if (body.length > 0 || !"GET".equals(method())) {
      lines.add("Content-Length: " + body.length);
    }
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(
        (String.join("\r\n", lines) + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
    bytes.writeBytes(body);
    out.write(bytes.toByteArray());
    out.flush();
  }

  private Message with(byte[] itsBody) {
    return new Message(head, itsBody);
  }

  private static String name(String line) {
    return line.split(":", 2)[0].toLowerCase(Locale.ROOT);
  }

  private static List<String> head(InputStream from) throws IOException {
    from.mark(1);
    if (from.read() == -1) {
      return List.of();
    }
    from.reset();
    var lines = new ArrayList<String>();
    for (var line = line(from); !line.isEmpty(); line = line(from)) {
      lines.add(line);
    }
    return lines;
  }

  private static String line(InputStream from) throws IOException {
    var line = new ByteArrayOutputStream();
    for (var next = from.read(); next != '\n'; next = from.read()) {
      if (next == -1) {
        throw new EOFException("closed in the middle of a line");
      }
      line.write(next);
    }
    return line.toString(StandardCharsets.ISO_8859_1).strip();
  }

  /**
   * @param unsaid how long it is where nothing says so; -1 for all there is
   */
  private static byte[] body(Message of, InputStream from, int unsaid) throws IOException {
    if (of.header("Transfer-Encoding").filter("chunked"::equalsIgnoreCase).isPresent()) {
      return chunks(from);
    }
    var length = of.header("Content-Length").map(Integer::parseInt).orElse(unsaid);
    return length == -1 ? from.readAllBytes() : exactly(length, from);
  }

  private static byte[] chunks(InputStream from) throws IOException {
    var all = new ByteArrayOutputStream();
    for (var size = size(from); size > 0; size = size(from)) {
      all.writeBytes(exactly(size, from));
      line(from);
    }
    line(from);
    return all.toByteArray();
  }

  private static int size(InputStream from) throws IOException {
    return Integer.parseInt(line(from).split(";", 2)[0].strip(), 16);
  }

  private static byte[] exactly(int length, InputStream from) throws IOException {
    var bytes = from.readNBytes(length);
    if (bytes.length < length) {
      throw new EOFException("closed in the middle of a body");
    }
    return bytes;
  }
}
