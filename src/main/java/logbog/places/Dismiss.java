package logbog.places;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import logbog.audit.Actor;
import logbog.database.Command;
import logbog.mail.EmailAddress;
import org.springframework.stereotype.Component;

/** {@code dismiss}: the operator ends a committee member's appointment, also the last one's. */
@Component
class Dismiss implements Command {

  private static final int DONE = 0;
  private static final int DOES_NOT_FIT = 2;

  private final Committees committees;
  private final Memberships memberships;

  Dismiss(Committees committees, Memberships memberships) {
    this.committees = committees;
    this.memberships = memberships;
  }

  @Override
  public String name() {
    return "dismiss";
  }

  @Override
  public String usage() {
    return "committee <name> <e-mail>: ends a committee member's appointment at once";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    var known =
        arguments.size() == 3 && arguments.getFirst().equals("committee")
            ? committees.named(arguments.get(1))
            : Optional.<Committee>empty();
    var address = known.flatMap(committee -> EmailAddress.parse(arguments.get(2)));
    if (known.isEmpty() || address.isEmpty()) {
      out.println(
          "Name a known committee and an e-mail address, for example:"
              + " dismiss committee \"Udvalget\" eva@committee.example");
      return DOES_NOT_FIT;
    }
    var operator = new Actor(Actor.Kind.OPERATOR, System.getProperty("user.name", "operator"));
    var ended = memberships.end(known.get(), address.get(), operator);
    out.println(
        "%s %s a member of %s."
            .formatted(address.get(), ended ? "is no longer" : "was not", known.get().name()));
    return DONE;
  }
}
