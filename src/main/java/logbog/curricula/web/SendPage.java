package logbog.curricula.web;

import java.util.List;
import java.util.Map;
import logbog.intake.Finding;
import logbog.web.Page;
import logbog.web.Problems;
import logbog.web.Shell;

/**
 * Where the project lead sends a file of curricula.
 *
 * @param findings what was wrong with the one just sent, with its lines
 */
public record SendPage(Problems problems, List<Finding> findings) implements Page {

  static final String PATH = "/logbog/maalbeskrivelser";

  static SendPage blank() {
    return new SendPage(Problems.none(), List.of());
  }

  public Map<String, String> names(Shell shell) {
    return Map.of("file", shell.text("curricula.send.file"));
  }
}
