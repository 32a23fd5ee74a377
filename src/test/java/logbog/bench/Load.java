package logbog.bench;

import java.io.IOException;
import java.nio.channels.Selector;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Asks a server the same kind of question over a number of connections, each the next one as soon
 * as the last is answered, and looks at every answer. All from one thread.
 */
final class Load {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final int port;
  private final Question question;
  private final AtomicInteger number;
  private final byte[] word;

  /**
   * @param number counts the questions, over several loads where none may be repeated
   */
  Load(int port, Question question, AtomicInteger number) {
    this.port = port;
    this.question = question;
    this.number = number;
    this.word = question.word().getBytes(StandardCharsets.UTF_8);
  }

  /** Ends at so many answers or after so long, whatever comes first. */
  Timing run(int concurrency, int most, Duration longest) throws IOException {
    var timing = new Timing();
    var wires = new Wire[concurrency];
    try (var selector = Selector.open()) {
      var end = System.nanoTime() + longest.toNanos();
      var under = 0;
      for (int i = 0; i < concurrency; i++) {
        wires[i] = new Wire(port).register(selector);
        if (more(timing.count() + under, most, end)) {
          wires[i].ask(question.bytes(number.getAndIncrement()));
          under++;
        }
      }
      while (under > 0) {
        if (selector.select(PATIENCE.toMillis()) == 0) {
          throw new IOException("No answer for " + PATIENCE + ": " + question.name());
        }
        for (var key : selector.selectedKeys()) {
          var wire = (Wire) key.attachment();
          if (wire.hear()) {
            check(wire);
            timing.add(wire.nanos(), wire.length());
            under--;
            if (more(timing.count() + under, most, end)) {
              wire.ask(question.bytes(number.getAndIncrement()));
              under++;
            }
          }
        }
        selector.selectedKeys().clear();
      }
    } finally {
      for (var wire : wires) {
        if (wire != null) {
          wire.close();
        }
      }
    }
    return timing.ended();
  }

  private boolean more(int asked, int most, long end) {
    return asked < most && number.get() < question.most() && System.nanoTime() < end;
  }

  private void check(Wire wire) {
    if (wire.status() != question.status() || word.length > 0 && !wire.holds(word)) {
      throw new IllegalStateException(
          "A wrong answer to \"%s\":%n%s".formatted(question.name(), wire.text()));
    }
  }
}
