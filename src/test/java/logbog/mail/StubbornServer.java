package logbog.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server that answers as it is told, for what a well-behaved one never does. An answer is
 * given per command; "hang up" closes the line instead of answering, "silence" keeps it open.
 */
final class StubbornServer implements AutoCloseable {

  static final String HANG_UP = "hang up";

  static final String SILENCE = "silence";

  private final ServerSocket socket;
  private final Map<String, String> answers;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  StubbornServer(Map<String, String> answers) throws IOException {
    this.socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    this.answers = answers;
    Thread.ofVirtual().start(this::listen);
  }

  int port() {
    return socket.getLocalPort();
  }

  /** Every line a client said. */
  List<String> heard() {
    return heard;
  }

  private void listen() {
    while (!socket.isClosed()) {
      try (var line = socket.accept()) {
        talk(line);
      } catch (IOException hungUp) {
        // The next one may be politer.
      }
    }
  }

  private void talk(Socket line) throws IOException {
    var in = new BufferedReader(new InputStreamReader(line.getInputStream(), UTF_8));
    var out = new PrintWriter(line.getOutputStream(), true, UTF_8);
    say(out, "220 stubborn.example");
    var mail = false;
    for (var said = in.readLine(); said != null; said = in.readLine()) {
      heard.add(said);
      if (mail && !said.equals(".")) {
        continue;
      }
      var command = said.split("[ :]")[0];
      mail = command.equals("DATA") && !answers.containsKey("DATA");
      var answer = answers.getOrDefault(command, mail ? "354 go on" : "250 fine");
      if (answer.equals(HANG_UP)) {
        return;
      }
      if (!answer.equals(SILENCE)) {
        say(out, answer);
      }
    }
  }

  private static void say(PrintWriter out, String answer) {
    out.print(answer + "\r\n");
    out.flush();
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
