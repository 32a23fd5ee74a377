package logbog.drill.mail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** A mail server of the drill's own, which does as it is told and keeps what it took. */
final class MailServer implements AutoCloseable {

  /** A letter it kept. */
  record Kept(String to, String messageId) {}

  private final int port;
  private final List<Kept> kept = Collections.synchronizedList(new ArrayList<>());
  private final Set<String> seen = ConcurrentHashMap.newKeySet();
  private final AtomicInteger calls = new AtomicInteger();
  private final Semaphore patience = new Semaphore(0);
  private volatile Mood mood = Mood.WELL;
  private volatile boolean swallows;
  private @Nullable ServerSocket socket;

  MailServer() {
    try (var free = new ServerSocket(0)) {
      this.port = free.getLocalPort();
    } catch (IOException none) {
      throw new UncheckedIOException(none);
    }
    be(Mood.WELL);
  }

  int port() {
    return port;
  }

  Mood mood() {
    return mood;
  }

  List<Kept> kept() {
    return kept;
  }

  /** Calls so far that were answered in some way; a refused one is not noticed. */
  int calls() {
    return calls.get();
  }

  /** For the control: says it has every letter, and throws every tenth away. */
  void swallow() {
    swallows = true;
  }

  /** How many now wait for an answer to their recipient. */
  int waiting() {
    return patience.getQueueLength();
  }

  void hurry() {
    patience.release(1_000_000);
  }

  synchronized void be(Mood next) {
    mood = next;
    try {
      if (next == Mood.DOWN && socket != null) {
        socket.close();
        socket = null;
      } else if (next != Mood.DOWN && socket == null) {
        var opened = new ServerSocket(port, 500, InetAddress.getByName("127.0.0.1"));
        socket = opened;
        Thread.ofVirtual().start(() -> listen(opened));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  String toRecipient(String to) throws InterruptedException {
    return switch (Manner.of(to)) {
      case REFUSED -> "550 5.1.1 nobody of that name";
      case GREY -> seen.add(to) ? "451 4.7.1 come again" : "250 fine";
      case SLOW -> {
        patience.acquire();
        yield "250 fine";
      }
      default -> "250 fine";
    };
  }

  /** Nothing, when the line is to be cut. */
  @Nullable String toLetter(String to, String messageId) {
    var manner = Manner.of(to);
    if (manner == Manner.SPAM) {
      return "554 5.7.1 we do not want it";
    }
    var first = seen.add(to);
    if (manner == Manner.CUT_EARLY && first) {
      return null;
    }
    if (!swallows || Manner.number(to) % 10 != 0) {
      kept.add(new Kept(to, messageId));
    }
    return manner == Manner.CUT_LATE && first ? null : "250 kept";
  }

  private void listen(ServerSocket at) {
    while (!at.isClosed()) {
      try {
        var caller = at.accept();
        calls.incrementAndGet();
        Thread.ofVirtual().start(() -> talk(caller));
      } catch (IOException closed) {
        // the next, if there is one
      }
    }
  }

  private void talk(Socket caller) {
    try (caller) {
      new Line(this, caller).talk();
    } catch (IOException | InterruptedException | RuntimeException hungUp) {
      // the caller's matter
    }
  }

  @Override
  public void close() {
    be(Mood.DOWN);
  }
}
