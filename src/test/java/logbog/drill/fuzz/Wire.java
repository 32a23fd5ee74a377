package logbog.drill.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;

/** Puts bytes on a line of their own and reads what comes back until the line is closed. */
final class Wire {

  private static final Duration PATIENCE = Duration.ofSeconds(15);

  private final int port;

  Wire(int port) {
    this.port = port;
  }

  /**
   * @param from the address of this machine it seems to come from, so that the brakes on networks
   *     are as many as there are callers
   * @param closing whether to say that nothing more comes
   */
  Reply send(byte[] request, byte[] from, boolean closing) {
    var start = System.nanoTime();
    var got = new ByteArrayOutputStream();
    var hung = false;
    try (var socket = new Socket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByAddress(from), 0));
      socket.setSoTimeout((int) PATIENCE.toMillis());
      socket.setTcpNoDelay(true);
      socket.connect(new InetSocketAddress("127.0.0.1", port), 5_000);
      write(socket, request, closing);
      var buffer = new byte[16_384];
      for (var n = 0; n >= 0; n = socket.getInputStream().read(buffer)) {
        got.write(buffer, 0, n);
      }
    } catch (SocketTimeoutException hanging) {
      hung = true;
    } catch (IOException cut) {
      // what was read until then counts
    }
    return new Reply(got.toByteArray(), Duration.ofNanos(System.nanoTime() - start), hung);
  }

  /** The server may answer and close before it has read all. */
  private static void write(Socket socket, byte[] request, boolean closing) {
    try {
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
      if (closing) {
        socket.shutdownOutput();
      }
    } catch (IOException enough) {
      // the answer is read all the same
    }
  }
}
