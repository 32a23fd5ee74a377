package logbog.drill;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import logbog.database.OutsideServer;
import logbog.drill.proxy.Front;
import logbog.keys.TestKeys;

/** Two nodes behind a proxy, on one database and with one mail server, which outlive them. */
final class Site implements AutoCloseable {

  final OutsideServer database;
  final SmtpPostbox mail;
  final Front front = Front.chosen();
  final List<Node> nodes;
  final String url;

  Site(Path folder, String drain) throws Exception {
    this.url = "http://localhost:" + front.port();
    var mailPort = Installation.freePort();
    this.database = new OutsideServer(folder.resolve("database"));
    this.mail = new SmtpPostbox(mailPort, url);
    var settings = new HashMap<>(database.settings());
    settings.put("LOGBOG_BASE_URL", url);
    settings.put("LOGBOG_DEMO", "false");
    settings.put("LOGBOG_DRAIN", drain);
    settings.put("LOGBOG_KEYS", TestKeys.file().toAbsolutePath().toString());
    settings.put(
        "LOGBOG_CATALOGUE",
        Path.of("src/main/resources/registers/demo").toAbsolutePath().toString());
    settings.put("SERVER_FORWARD_HEADERS_STRATEGY", "native");
    settings.put("SPRING_MAIL_HOST", "127.0.0.1");
    settings.put("SPRING_MAIL_PORT", Integer.toString(mailPort));
    // As it comes: a node too busy for a heartbeat a second is not dead.
    settings.put("DB_SCHEDULER_HEARTBEAT_INTERVAL", "20s");
    // Both at once, on an empty database.
    this.nodes = List.of(node(folder, "one", settings), node(folder, "two", settings));
    try {
      nodes.forEach(Node::awaitReady);
      front.ask(nodes.stream().map(Node::address).toList());
      front.awaitAll();
    } catch (Exception failed) {
      close();
      throw failed;
    }
  }

  private static Node node(Path folder, String name, Map<String, String> settings)
      throws Exception {
    return new Node(folder.resolve(name), settings);
  }

  List<Person> apprentices(Ledger ledger) {
    return Stream.of("ane", "bo", "carla", "dagmar")
        .map(name -> new Person(url, ledger, name, mail))
        .toList();
  }

  @Override
  public void close() throws Exception {
    for (var node : nodes) {
      node.close();
    }
    front.close();
    mail.close();
    database.close();
  }
}
