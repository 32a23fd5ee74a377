package logbog.bench;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;

/**
 * One kind of request, and what a right answer to it holds.
 *
 * @param request the whole request, the n-th of its kind
 * @param word stands in the body of every right answer; empty for none
 * @param most how often it can be asked; some can be asked once for each thing they change
 */
record Question(String name, IntFunction<String> request, int status, String word, int most) {

  /** Reading, which can be repeated for ever. */
  static Question reading(String name, String word, IntFunction<String> request) {
    return new Question(name, request, 200, word, Integer.MAX_VALUE);
  }

  static String get(String path, String cookie) {
    return "GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + sent(cookie) + "\r\n";
  }

  static String post(String path, String cookie, String headers, String body) {
    return "POST "
        + path
        + " HTTP/1.1\r\nHost: localhost\r\n"
        + sent(cookie)
        + headers
        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: "
        + body.getBytes(StandardCharsets.UTF_8).length
        + "\r\n\r\n"
        + body;
  }

  byte[] bytes(int n) {
    return request.apply(n).getBytes(StandardCharsets.UTF_8);
  }

  boolean repeats() {
    return most == Integer.MAX_VALUE;
  }

  private static String sent(String cookie) {
    return cookie.isEmpty() ? "" : "Cookie: " + cookie + "\r\n";
  }
}
