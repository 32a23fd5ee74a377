package logbog.projects.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import logbog.mail.EmailAddress;
import logbog.web.Typed;

/** Who is to confirm a project, and which of the school's addresses read it then, as typed. */
public record AskForm(String trainer, List<String> contacts) {

  public static final int MOST_CONTACTS = 5;

  static AskForm of(Map<String, String> sent) {
    var contacts = new ArrayList<String>();
    for (int n = 1; n <= MOST_CONTACTS; n++) {
      contacts.add(sent.getOrDefault("contact" + n, ""));
    }
    return new AskForm(sent.getOrDefault("trainer", ""), contacts);
  }

  static AskForm of(String trainer, List<EmailAddress> named) {
    var contacts = new ArrayList<String>();
    for (int n = 0; n < MOST_CONTACTS; n++) {
      contacts.add(n < named.size() ? named.get(n).value() : "");
    }
    return new AskForm(trainer, contacts);
  }

  Optional<EmailAddress> readTrainer(Typed typed) {
    var address = EmailAddress.parse(trainer);
    if (address.isEmpty()) {
      typed.wrong("trainer", "projects.ask.address.wrong");
    }
    return address;
  }

  List<EmailAddress> readContacts(Typed typed) {
    var read = new ArrayList<EmailAddress>();
    for (int n = 0; n < contacts.size(); n++) {
      var raw = contacts.get(n);
      if (!raw.isBlank()) {
        EmailAddress.parse(raw).ifPresent(read::add);
        if (EmailAddress.parse(raw).isEmpty()) {
          typed.wrong("contact" + (n + 1), "projects.ask.address.wrong");
        }
      }
    }
    if (read.isEmpty()) {
      typed.wrong("contact1", "projects.ask.address.wrong");
    }
    return read.stream().distinct().toList();
  }
}
