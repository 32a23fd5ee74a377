package logbog.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real start, as the operator sees it. */
class StartTest {

  @TempDir Path folder;

  @Test
  void aWrongSettingIsOneSentenceAndTheExitCodeThatSaysTryingAgainIsNoUse() throws Exception {
    assertThat(said(Map.of("SERVER_PORT", "web")))
        .isEqualTo("78 SERVER_PORT must be a port, a number from 0 to 65535, and is \"web\".\n");
  }

  @Test
  void whatMayPassEndsOtherwise() throws Exception {
    try (var other = new ServerSocket(0)) {
      var port = Integer.toString(other.getLocalPort());
      assertThat(said(Map.of("SERVER_PORT", port))).startsWith("1 SERVER_PORT: port " + port);
    }
  }

  @Test
  void aSettingOfTheFrameworksIsNamedTheSameWay() throws Exception {
    assertThat(said(Map.of("SPRING_DATASOURCE_HIKARI_MAXIMUMPOOLSIZE", "many")))
        .startsWith("1 SPRING_DATASOURCE_HIKARI_MAXIMUM_POOL_SIZE has a value that cannot be used");
  }

  private String said(Map<String, String> settings) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(Installation.java().toList());
    builder.environment().putAll(Map.of("LOGBOG_DEMO", "true", "LOGBOG_DATA", folder.toString()));
    builder.environment().putAll(Map.of("SERVER_PORT", "0", "MANAGEMENT_SERVER_PORT", "0"));
    builder.environment().putAll(settings);
    var process = builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    var error = new String(process.getErrorStream().readAllBytes());
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return process.exitValue() + " " + error;
  }
}
