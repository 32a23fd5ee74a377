package logbog.summons;

import logbog.mail.EmailAddress;

/** An apprentice as the school writes them down: a name and where to reach them. */
public record Guest(String name, EmailAddress address) {

  /** As a mail program would write it. */
  String line() {
    return name + " <" + address + ">";
  }
}
