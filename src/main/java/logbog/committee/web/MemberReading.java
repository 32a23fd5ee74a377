package logbog.committee.web;

import java.util.Optional;
import logbog.mail.EmailAddress;
import logbog.places.Appointee;

/** Reads whom a member invites. */
record MemberReading(Row row) {

  private static final int NAME = 200;

  Optional<Appointee> who() {
    var typed = row.typed();
    var name = typed.line("name", row.sent().of("name"), NAME);
    var line = typed.line("email", row.sent().of("email"), 300);
    var address = EmailAddress.parse(line);
    if (!line.isEmpty() && address.isEmpty()) {
      typed.wrong("email", "committee.members.email.wrong");
    }
    var since = row.date("since");
    var until = row.date("until");
    if (since != null && until != null && until.isBefore(since)) {
      typed.wrong("until", "committee.members.until.before");
    }
    return address.map(it -> new Appointee(it, name, since, until));
  }
}
