package logbog.drill.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The proxy of the drill hides nothing that one in real use would show. */
class BalancerTest {

  private final AtomicInteger answered = new AtomicInteger();
  private HttpServer good;
  private ServerSocket cutting;
  private Balancer balancer;

  @BeforeEach
  void twoNodes() throws Exception {
    good = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    good.createContext(
        "/",
        exchange -> {
          answered.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    good.createContext(
        "/actuator",
        exchange -> {
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    good.start();
    cutting = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::hearAndCut);
    balancer = new Balancer();
    var readiness = good.getAddress().getPort();
    balancer.ask(
        List.of(
            new Front.Address(cutting.getLocalPort(), readiness),
            new Front.Address(readiness, readiness)));
    balancer.awaitAll();
  }

  private void hearAndCut() {
    while (!cutting.isClosed()) {
      try (var heard = cutting.accept()) {
        Message.request(new BufferedInputStream(heard.getInputStream()));
      } catch (IOException closed) {
        // the next
      }
    }
  }

  @AfterEach
  void end() throws IOException {
    balancer.close();
    good.stop(0);
    cutting.close();
  }

  @Test
  void aFormThatMayHaveBeenReadIsNotSentAgain() throws Exception {
    assertThat(twice("POST")).containsExactlyInAnyOrder(200, 502);
    assertThat(answered).hasValue(1);
    assertThat(balancer.troubles()).hasSize(1);
  }

  @Test
  void aPageIsAskedOfTheOtherNode() throws Exception {
    assertThat(twice("GET")).containsExactly(200, 200);
    assertThat(balancer.troubles()).isEmpty();
  }

  /** Each node has its turn. */
  private List<Integer> twice(String method) throws IOException, InterruptedException {
    return List.of(status(method), status(method));
  }

  private int status(String method) throws IOException, InterruptedException {
    var url = URI.create("http://localhost:" + balancer.port() + "/page");
    var request = HttpRequest.newBuilder(url).method(method, BodyPublishers.ofString("form"));
    try (var client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
  }
}
