package logbog.drill.proxy;

import java.io.IOException;
import java.util.List;

/** What people reach several nodes through. */
public interface Front extends AutoCloseable {

  /** A node's two ports on this machine. */
  record Address(int port, int managementPort) {}

  /** Ours unless {@code drill.proxy} names nginx or haproxy. */
  static Front chosen() throws IOException {
    var name = System.getProperty("drill.proxy", "");
    return name.isEmpty() ? new Balancer() : new Program(name);
  }

  /** Known before anything answers there. */
  int port();

  /** From now on these are asked. */
  void ask(List<Address> nodes) throws IOException;

  /** Waits until every node, ready again, has its turn again: what an operator looks for here. */
  void awaitAll() throws InterruptedException;

  /** What it had to say of requests that came to nothing. */
  List<String> troubles();

  @Override
  void close() throws IOException;
}
