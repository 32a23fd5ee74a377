package logbog.drill.proxy;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.time.Duration;

/** A connection to a node, kept between requests. */
final class Line implements AutoCloseable {

  private static final int PATIENCE = (int) Duration.ofMinutes(1).toMillis();

  private final SocketChannel channel;
  private final InputStream in;

  Line(int port) throws IOException {
    this.channel =
        SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    channel.socket().setSoTimeout(PATIENCE);
    channel.socket().setTcpNoDelay(true);
    this.in = new BufferedInputStream(channel.socket().getInputStream());
  }

  /** Whether the node has not closed it, as far as can be known without asking. */
  boolean isOpen() {
    try {
      channel.configureBlocking(false);
      var heard = channel.read(ByteBuffer.allocate(1));
      channel.configureBlocking(true);
      return heard == 0;
    } catch (IOException closed) {
      return false;
    }
  }

  /** Sends a request and waits for the whole answer. */
  Message ask(Message request, String... more) throws IOException {
    request.writeTo(channel.socket().getOutputStream(), more);
    return Message.answer(request.method(), in);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
