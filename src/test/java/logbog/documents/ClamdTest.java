package logbog.documents;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

/** A scanner that the operator names looks at every file; without its answer none is taken. */
class ClamdTest {

  private static final String HARMFUL = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

  @Test
  void aCleanFileIsTakenAfterAllOfItWasLookedAt() throws Exception {
    var file = "x".repeat(200_000).getBytes(US_ASCII);
    try (var daemon = new Daemon(null)) {
      assertThatCode(() -> clamd(daemon.port()).look(file)).doesNotThrowAnyException();
      assertThat(daemon.seen.get()).isEqualTo(file);
    }
  }

  @Test
  void aHarmfulOneIsRefused() throws Exception {
    try (var daemon = new Daemon(null)) {
      refused(daemon.port(), HARMFUL, "documents.upload.malicious", 422);
    }
  }

  @Test
  void whenTheScannerIsDownOrSilentOrConfusedNoFileIsTaken() throws Exception {
    int nobody;
    try (var closed = new ServerSocket(0)) {
      nobody = closed.getLocalPort();
    }
    refused(nobody, "x", "documents.upload.scanner-away", 503);
    try (var silent = new ServerSocket(0)) {
      refused(silent.getLocalPort(), "x", "documents.upload.scanner-away", 503);
    }
    try (var daemon = new Daemon("INSTREAM size limit exceeded. ERROR")) {
      refused(daemon.port(), "x", "documents.upload.scanner-away", 503);
    }
  }

  private static void refused(int port, String file, String why, int status) {
    assertThatExceptionOfType(FileRefused.class)
        .isThrownBy(() -> clamd(port).look(file.getBytes(US_ASCII)))
        .satisfies(
            refusal -> {
              assertThat(refusal.problem().key()).isEqualTo(why);
              assertThat(refusal.status()).isEqualTo(HttpStatus.valueOf(status));
            });
  }

  private static Clamd clamd(int port) {
    return new Clamd("127.0.0.1", port, Duration.ofMillis(700));
  }

  /** Speaks the daemon's protocol once. */
  private static final class Daemon implements AutoCloseable {

    private final ServerSocket door = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
    private final CompletableFuture<byte[]> seen = new CompletableFuture<>();

    Daemon(@Nullable String answer) throws IOException {
      Thread.ofVirtual().start(() -> serve(answer));
    }

    int port() {
      return door.getLocalPort();
    }

    private void serve(@Nullable String answer) {
      try (var caller = door.accept()) {
        var in = new DataInputStream(caller.getInputStream());
        assertThat(new String(in.readNBytes(10), US_ASCII)).isEqualTo("zINSTREAM\0");
        var file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
          file.write(in.readNBytes(length));
        }
        seen.complete(file.toByteArray());
        var found = file.toString(US_ASCII).contains(HARMFUL);
        var said = answer != null ? answer : found ? "stream: Eicar FOUND" : "stream: OK";
        caller.getOutputStream().write((said + "\0").getBytes(US_ASCII));
      } catch (IOException | AssertionError failed) {
        seen.completeExceptionally(failed);
      }
    }

    @Override
    public void close() throws IOException {
      door.close();
    }
  }
}
