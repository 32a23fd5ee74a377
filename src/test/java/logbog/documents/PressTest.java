package logbog.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes out of a press, whatever is put in. */
class PressTest {

  private static final Instant DATED = Instant.parse("2026-11-21T09:42:11Z");

  private final Press press = new Press();

  @Test
  void whatIsPrintedIsFitForTheArchiveAndForEveryReader() throws Exception {
    try (var proof = Proof.of(print("<h1>Erklæring</h1><p>Æøå &amp; 😀 \u0007 漢字</p>"))) {
      assertThat(proof.flaws()).isEmpty();
      assertThat(proof.language()).isEqualTo("da");
    }
  }

  /** A document without a title is not for every reader. */
  @Test
  void theValidatorSeesWhatIsWrong() throws Exception {
    var untitled = "<!DOCTYPE html><html lang=\"da\"><body><p>Hej</p></body></html>";
    try (var proof = Proof.of(press.print(untitled, DATED))) {
      assertThat(proof.flaws()).isNotEmpty();
    }
  }

  @Test
  void theSamePageIsTheSameBytesOnAnyPressInAnyZoneAndTongue() {
    var here = print("<p>Det samme</p>");
    var zone = TimeZone.getDefault();
    var tongue = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("America/St_Johns"));
      Locale.setDefault(Locale.of("ar", "EG"));
      assertThat(press.print(page("<p>Det samme</p>"), DATED)).isEqualTo(here);
      assertThat(new Press().print(page("<p>Det samme</p>"), DATED)).isEqualTo(here);
    } finally {
      TimeZone.setDefault(zone);
      Locale.setDefault(tongue);
    }
    assertThat(print("<p>Det andet</p>")).isNotEqualTo(here);
  }

  @Test
  void nothingIsEverFetched(@TempDir Path folder) throws IOException {
    var secret = Files.writeString(folder.resolve("secret.txt"), "HEMMELIGT");
    var style =
        Files.writeString(folder.resolve("evil.css"), "p::before { content: 'SLUPPET IND' }");
    var asked = new CopyOnWriteArrayList<String>();
    var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          asked.add(exchange.getRequestURI().getPath());
          exchange.sendResponseHeaders(404, -1);
          exchange.close();
        });
    server.start();
    try {
      var out = "http://127.0.0.1:" + server.getAddress().getPort();
      var printed =
          print(
              """
              <style>@import url("%1$s/a.css"); @font-face { font-family: x; src: url("%1$s/a.ttf") }
              p { background: url("%1$s/a.png"); font-family: x }</style>
              <link rel="stylesheet" href="%1$s/b.css"><link rel="stylesheet" href="%3$s">
              <p>Sagt <img src="%1$s/c.png" alt="x"><img src="%2$s" alt="x"><object data="%1$s/d"></object>
              <img src="data:image/png;base64,iVBORw0KGgo=" alt="x"><iframe src="%2$s"></iframe>
              <script>document.write("SLUPPET IND")</script></p>
              <a href="%2$s" download="%2$s" data-content-type="text/plain">fil</a>
              """
                  .formatted(out, secret.toUri(), style.toUri()));
      assertThat(asked).isEmpty();
      try (var proof = Proof.of(printed)) {
        assertThat(proof.text()).contains("Sagt").doesNotContain("HEMMELIGT", "SLUPPET IND");
      }
      assertThat(new String(printed, java.nio.charset.StandardCharsets.ISO_8859_1))
          .doesNotContain("EmbeddedFile");
    } finally {
      server.stop(0);
    }
  }

  private byte[] print(String body) {
    return press.print(page(body), DATED);
  }

  private static String page(String body) {
    return "<!DOCTYPE html><html lang=\"da\"><head><title>En side</title></head><body>"
        + body
        + "</body></html>";
  }
}
