package logbog.bench;

import java.io.EOFException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One connection kept open, one question at a time on it. It knows of HTTP what our server says,
 * and costs next to nothing: whoever asks shares the processors with whoever answers.
 */
final class Wire implements AutoCloseable {

  private static final byte[] LENGTH = bytes("content-length: ");
  private static final byte[] END_OF_CHUNKS = bytes("0\r\n\r\n");

  private static final byte[] CLOSING = bytes("connection: close");

  private final int port;
  private final byte[] heard = new byte[1 << 19];
  private final ByteBuffer in = ByteBuffer.wrap(heard);
  private SocketChannel channel;
  private @Nullable Selector selector;
  private int body;
  private boolean closing;
  private int end;
  private int seen;
  private long asked;
  private byte[] request = {};

  Wire(int port) throws IOException {
    this.port = port;
    this.channel = open(port);
  }

  /** From now on, this selector tells when something has come. */
  Wire register(Selector with) throws IOException {
    selector = with;
    channel.configureBlocking(false);
    channel.register(with, SelectionKey.OP_READ, this);
    return this;
  }

  private static SocketChannel open(int port) throws IOException {
    var channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
    channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
    return channel;
  }

  void ask(byte[] question) throws IOException {
    request = question;
    asked = System.nanoTime();
    if (closing) {
      reopen();
    }
    write();
  }

  private void write() throws IOException {
    in.clear();
    body = 0;
    end = -1;
    for (var out = ByteBuffer.wrap(request); out.hasRemaining(); ) {
      channel.write(out);
    }
  }

  /** Reads what has come; whether the answer is whole. */
  boolean hear() throws IOException {
    if (channel.read(in) < 0) {
      if (in.position() > 0) {
        throw new EOFException("The server hung up in the middle of an answer");
      }
      reopen(); // it had closed the connection before it was asked
      write();
      return false;
    }
    if (body == 0 && !readHead()) {
      return false;
    }
    return end >= 0 ? in.position() >= end : endsWith(END_OF_CHUNKS);
  }

  long nanos() {
    return System.nanoTime() - asked;
  }

  int status() {
    return (heard[9] - '0') * 100 + (heard[10] - '0') * 10 + heard[11] - '0';
  }

  int length() {
    return in.position() - body;
  }

  /** Whether the body holds a word; looked for first where it was last time. */
  boolean holds(byte[] word) {
    if (isAt(seen, word)) {
      return true;
    }
    for (int at = body; at <= in.position() - word.length; at++) {
      if (isAt(at, word)) {
        seen = at;
        return true;
      }
    }
    return false;
  }

  String text() {
    return new String(heard, 0, in.position(), StandardCharsets.UTF_8);
  }

  /** The server serves so many questions on one connection and no more; it says so beforehand. */
  private void reopen() throws IOException {
    channel.close();
    channel = open(port);
    closing = false;
    if (selector != null) {
      register(selector);
    }
  }

  private boolean readHead() {
    for (int at = 3; at < in.position(); at++) {
      if (heard[at] == '\n' && heard[at - 1] == '\r' && heard[at - 2] == '\n') {
        body = at + 1;
        readLines();
        return true;
      }
    }
    return false;
  }

  private void readLines() {
    for (int at = 0; at < body - 1; at++) {
      if (heard[at] != '\n') {
        continue;
      }
      closing |= isSaidAt(at + 1, CLOSING);
      if (isSaidAt(at + 1, LENGTH)) {
        var length = 0;
        for (int digit = at + 1 + LENGTH.length; heard[digit] >= '0'; digit++) {
          length = length * 10 + heard[digit] - '0';
        }
        end = body + length;
      }
    }
  }

  private boolean isSaidAt(int at, byte[] line) {
    for (int i = 0; i < line.length; i++) {
      if ((heard[at + i] | 0x20) != (line[i] | 0x20)) {
        return false;
      }
    }
    return true;
  }

  private boolean endsWith(byte[] tail) {
    return in.position() - tail.length >= body && isAt(in.position() - tail.length, tail);
  }

  private boolean isAt(int at, byte[] word) {
    if (at < body || at + word.length > in.position()) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (heard[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
