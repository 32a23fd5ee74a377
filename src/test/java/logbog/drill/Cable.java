package logbog.drill;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The cable to the database: it can be pulled out, and it can go dead without anyone noticing. */
final class Cable implements AutoCloseable {

  private final ServerSocket end;
  private final int database;
  private final Set<Socket> plugs = ConcurrentHashMap.newKeySet();
  private volatile boolean dead;

  Cable(int database) throws IOException {
    this.database = database;
    this.end = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().start(this::carry);
  }

  int port() {
    return end.getLocalPort();
  }

  /** From now on whoever calls is let in and hears nothing. */
  void goDead() throws IOException {
    dead = true;
    cut();
  }

  void mend() throws IOException {
    dead = false;
    cut();
  }

  private void cut() throws IOException {
    for (var plug : plugs) {
      plug.close();
    }
    plugs.clear();
  }

  private void carry() {
    while (!end.isClosed()) {
      try {
        var caller = end.accept();
        plugs.add(caller);
        if (!dead) {
          var server = new Socket(InetAddress.getLoopbackAddress(), database);
          plugs.add(server);
          Thread.ofVirtual().start(() -> carry(caller, server));
          Thread.ofVirtual().start(() -> carry(server, caller));
        }
      } catch (IOException cut) {
        // the next caller
      }
    }
  }

  private static void carry(Socket from, Socket to) {
    try (from;
        to) {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException cut) {
      // both ends are closed
    }
  }

  @Override
  public void close() throws IOException {
    end.close();
    cut();
  }
}
