package logbog.drill.proxy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the manual tells an operator of several nodes fits what Logbog does. */
class ProxyExamplesTest {

  /** How long nginx keeps a connection to a node unless told otherwise. */
  private static final int NGINX_KEEPS = 60;

  private static final Path MANUAL = Path.of("docs/operations.md");

  @Test
  void nginxIsTheFirstToCloseAConnectionNobodyUses() throws IOException {
    assertThat(MANUAL).content().doesNotContain("keepalive_timeout");
    assertThat(
            number("keep-alive-timeout: (\\d+)s", Path.of("src/main/resources/application.yaml")))
        .isGreaterThan(NGINX_KEEPS);
  }

  @Test
  void haproxyHasNoticedBeforeThePortCloses() throws IOException {
    assertThat(number("LOGBOG_DRAIN=(\\d+)s", MANUAL))
        .isGreaterThan(number("inter (\\d+)s", MANUAL) * (number("fall (\\d+)", MANUAL) + 1));
  }

  private static int number(String pattern, Path file) throws IOException {
    var found = Pattern.compile(pattern).matcher(Files.readString(file));
    assertThat(found.find()).as(pattern).isTrue();
    return Integer.parseInt(found.group(1));
  }
}
