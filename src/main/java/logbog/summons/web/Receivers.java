package logbog.summons.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import logbog.mail.EmailAddress;
import logbog.web.Typed;

/** Reads where the declarations go: one to five addresses, each once. */
final class Receivers {

  private Receivers() {}

  static List<EmailAddress> read(Typing typing, Typed typed) {
    var addresses = new LinkedHashSet<EmailAddress>();
    var lines = typing.contacts();
    for (int n = 0; n < lines.size(); n++) {
      var name = "contact" + (n + 1);
      var line =
          n == 0
              ? typed.line(name, lines.get(n), 300)
              : typed.optionalLine(name, lines.get(n), 300);
      if (!line.isEmpty()) {
        EmailAddress.parse(line)
            .ifPresentOrElse(addresses::add, () -> typed.wrong(name, "declarations.address.wrong"));
      }
    }
    return new ArrayList<>(addresses);
  }
}
