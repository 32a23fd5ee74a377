package logbog.drill.proxy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** nginx or HAProxy, set up as docs/operations.md tells, without the certificate. */
final class Program implements Front {

  private static final Path FOLDER = Path.of("target/restart-proxy").toAbsolutePath();

  /** What stands around an example in the program's own file. */
  private static final Map<String, String> AROUND =
      Map.of(
          "nginx",
          "user root; pid %1$s/pid; worker_processes 2; events {}\nhttp { access_log off;\n%2$s\n}\n",
          "haproxy",
          "global\n    log stdout format raw local0 warning\n%2$s");

  private final String name;
  private final int port = freePort();
  private Process process;

  Program(String name) {
    this.name = name;
  }

  @Override
  public int port() {
    return port;
  }

  @Override
  public void ask(List<Address> nodes) throws IOException {
    var settings = Files.createDirectories(FOLDER).resolve(name + ".conf");
    Files.writeString(settings, AROUND.get(name).formatted(FOLDER, example(nodes)));
    var command =
        name.equals("nginx")
            ? List.of(
                name, "-p", FOLDER + "", "-c", settings + "", "-g", "daemon off;", "-e", "stderr")
            : List.of(name, "-f", settings + "");
    process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(FOLDER.resolve(name + ".log").toFile())
            .start();
  }

  private String example(List<Address> nodes) throws IOException {
    var example =
        Pattern.compile("(?s)```" + name + "\n(.*?)```")
            .matcher(Files.readString(Path.of("docs/operations.md")))
            .results()
            .findFirst()
            .orElseThrow()
            .group(1)
            .replaceAll("(?m)^ *ssl_.*\n", "")
            .replaceAll("listen 443 ssl", "listen 127.0.0.1:" + port)
            .replaceAll("bind :443 ssl .*", "bind 127.0.0.1:" + port);
    for (var n = 0; n < nodes.size(); n++) {
      var node = nodes.get(n);
      example =
          example
              .replace(
                  "10.0.0.1%d:8080 check port 8081".formatted(n + 1),
                  "10.0.0.1%d:8080 check port %d".formatted(n + 1, node.managementPort()))
              .replace("10.0.0.1%d:8080".formatted(n + 1), "127.0.0.1:" + node.port());
    }
    return example;
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException none) {
      throw new IllegalStateException(none);
    }
  }

  /** It does not say; the example believes after two seconds. */
  @Override
  public void awaitAll() throws InterruptedException {
    Thread.sleep(Duration.ofSeconds(5));
  }

  @Override
  public List<String> troubles() {
    return List.of("see " + FOLDER);
  }

  @Override
  public void close() throws IOException {
    if (process != null) {
      process.destroy();
    }
  }
}
