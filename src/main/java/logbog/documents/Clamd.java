package logbog.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks ClamAV's daemon over the network, a file at a time ({@code INSTREAM}). */
final class Clamd implements Scanner {

  private static final Logger log = LoggerFactory.getLogger(Clamd.class);
  private static final int PIECE = 1 << 16;
  private static final int LONGEST_ANSWER = 1000;

  private final String host;
  private final int port;
  private final Duration patience;

  /**
   * @param patience for a connection, and again for an answer
   */
  Clamd(String host, int port, Duration patience) {
    this.host = host;
    this.port = port;
    this.patience = patience;
  }

  @Override
  public void look(byte[] file) {
    String answer;
    try {
      answer = asked(file);
    } catch (IOException away) {
      log.warn("clamd does not answer: {}", away.toString());
      throw FileRefused.scannerAway();
    }
    if (answer.endsWith(" FOUND")) {
      log.warn("clamd found something in a file that was sent; it was not kept");
      throw FileRefused.because("malicious");
    }
    if (!answer.equals("stream: OK")) {
      log.warn("clamd could not look at a file: {}", answer);
      throw FileRefused.scannerAway();
    }
  }

  private String asked(byte[] file) throws IOException {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), (int) patience.toMillis());
      socket.setSoTimeout((int) patience.toMillis());
      var out = new DataOutputStream(socket.getOutputStream());
      out.write("zINSTREAM\0".getBytes(US_ASCII));
      for (int at = 0; at < file.length; at += PIECE) {
        var length = Math.min(PIECE, file.length - at);
        out.writeInt(length);
        out.write(file, at, length);
      }
      out.writeInt(0);
      out.flush();
      var answer = socket.getInputStream().readNBytes(LONGEST_ANSWER);
      return new String(answer, US_ASCII).replace("\0", "").strip();
    }
  }
}
