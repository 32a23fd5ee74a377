package logbog.drill.proxy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A reverse proxy in front of several nodes, as strict as those operators use. It asks each node's
 * readiness every second and believes what it hears twice in a row; asks ready nodes in turn, over
 * lines it keeps open, as long as the nodes do; tries another node when a new line is refused or
 * when a GET comes to nothing; answers 502 when anything else comes to nothing once a byte of it
 * has been sent, and 503 when nobody is ready. Whoever asks keeps one line to it.
 */
final class Balancer implements Front {

  private static final Set<String> REPEATABLE = Set.of("GET", "HEAD");
  private static final long SECOND = 1000;

  private final ServerSocket door;
  private final List<Backend> nodes = new CopyOnWriteArrayList<>();
  private final Set<Socket> people = ConcurrentHashMap.newKeySet();
  private final AtomicInteger turn = new AtomicInteger();

  /** What it could not mend, each in a few words without an address. */
  private final List<String> troubles = new CopyOnWriteArrayList<>();

  Balancer() throws IOException {
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::admit);
  }

  @Override
  public int port() {
    return door.getLocalPort();
  }

  @Override
  public void ask(List<Address> addresses) {
    for (var address : addresses) {
      var node = new Backend(address);
      nodes.add(node);
      Thread.ofVirtual().start(() -> watch(node));
    }
  }

  @Override
  public List<String> troubles() {
    return troubles;
  }

  @Override
  public void awaitAll() throws InterruptedException {
    while (!nodes.stream().allMatch(Backend::isAsked)) {
      Thread.sleep(SECOND / 10);
    }
  }

  private void watch(Backend node) {
    try {
      while (!door.isClosed()) {
        node.look();
        Thread.sleep(SECOND);
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  private void admit() {
    while (!door.isClosed()) {
      try {
        var person = door.accept();
        people.add(person);
        Thread.ofVirtual().start(() -> serve(person));
      } catch (IOException closed) {
        // the next
      }
    }
  }

  private void serve(Socket person) {
    try (person) {
      person.setTcpNoDelay(true);
      var in = new BufferedInputStream(person.getInputStream());
      for (var asked = Message.request(in); asked.isPresent(); asked = Message.request(in)) {
        answer(asked.get()).writeTo(person.getOutputStream());
      }
    } catch (IOException gone) {
      // whoever asked has hung up
    } finally {
      people.remove(person);
    }
  }

  private Message answer(Message request) {
    for (var tries = 0; tries <= nodes.size(); tries++) {
      var node = next();
      if (node == null) {
        break;
      }
      Line line;
      try {
        line = node.line();
      } catch (IOException refused) {
        node.refused();
        continue;
      }
      try {
        var answer = line.ask(request, "X-Forwarded-For: 127.0.0.1", "X-Forwarded-Proto: http");
        if (answer.closes()) {
          line.close();
        } else {
          node.keep(line);
        }
        return answer;
      } catch (IOException cut) {
        if (!REPEATABLE.contains(request.method())) {
          return trouble(502, request.method() + ": " + cut);
        }
      }
    }
    return trouble(503, request.method() + ": nobody is ready");
  }

  private Message trouble(int status, String words) {
    troubles.add(status + " " + words);
    return Message.plain(status);
  }

  private @Nullable Backend next() {
    var ready = nodes.stream().filter(Backend::isAsked).toList();
    return ready.isEmpty() ? null : ready.get(Math.floorMod(turn.getAndIncrement(), ready.size()));
  }

  @Override
  public void close() throws IOException {
    door.close();
    for (var person : people) {
      person.close();
    }
  }
}
