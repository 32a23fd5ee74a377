package logbog.drill.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;

/** One conversation with the mail server of the drill. */
final class Line {

  private final MailServer server;
  private final BufferedReader in;
  private final OutputStream out;

  Line(MailServer server, Socket socket) throws IOException {
    this.server = server;
    this.in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
    this.out = socket.getOutputStream();
  }

  void talk() throws IOException, InterruptedException {
    switch (server.mood()) {
      case HANGS_UP, DOWN -> {
        return;
      }
      case SILENT -> {
        in.readLine();
        return;
      }
      case BUSY -> {
        say("421 4.3.2 not now");
        return;
      }
      default -> say("220 drill.example");
    }
    var to = "";
    for (var said = in.readLine(); said != null; said = in.readLine()) {
      var command = said.split("[ :]")[0];
      switch (command) {
        case "MAIL" -> say(server.mood() == Mood.TAKES_NONE ? "451 4.3.2 not now" : "250 fine");
        case "RCPT" -> {
          to = said.substring(said.indexOf('<') + 1, said.indexOf('>'));
          say(server.toRecipient(to));
        }
        case "DATA" -> {
          say("354 go on");
          var answer = server.toLetter(to, letter());
          if (answer == null) {
            return;
          }
          say(answer);
        }
        case "QUIT" -> {
          if (!to.isEmpty() && Manner.of(to) == Manner.CURT) {
            in.readLine();
          }
          say("221 good-bye");
          return;
        }
        default -> say("250 fine");
      }
    }
  }

  /** Its Message-ID. */
  private String letter() throws IOException {
    var id = "";
    for (var read = in.readLine(); !read.equals("."); read = in.readLine()) {
      if (read.startsWith("Message-ID: ")) {
        id = read.substring("Message-ID: ".length());
      }
    }
    return id;
  }

  private void say(String answer) throws IOException {
    out.write((answer + "\r\n").getBytes(UTF_8));
  }
}
