package logbog.places;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import logbog.audit.Actor;
import logbog.database.Command;
import logbog.mail.EmailAddress;
import org.springframework.stereotype.Component;

/**
 * {@code dismiss}: the operator ends anyone's part in a school or a committee, also the last one's.
 */
@Component
class Dismiss implements Command {

  private static final int DONE = 0;
  private static final int DOES_NOT_FIT = 2;

  private final Committees committees;
  private final Memberships memberships;
  private final Schools schools;
  private final Colleagues colleagues;
  private final OtherNames others;

  Dismiss(
      Committees committees,
      Memberships memberships,
      Schools schools,
      Colleagues colleagues,
      OtherNames others) {
    this.committees = committees;
    this.memberships = memberships;
    this.schools = schools;
    this.colleagues = colleagues;
    this.others = others;
  }

  @Override
  public String name() {
    return "dismiss";
  }

  @Override
  public String usage() {
    return "school <institution number> | committee <name> | lead, then <e-mail>:"
        + " ends that person's part in it at once";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    var said =
        arguments.size() == 3
            ? obey(arguments)
            : arguments.size() == 2
                ? others.of(arguments).flatMap(it -> end(it, arguments.get(1)))
                : Optional.<String>empty();
    out.println(
        said.orElse(
            "Name a known committee or school and an e-mail address, for example:"
                + " dismiss committee \"Udvalget\" eva@committee.example"));
    return said.isPresent() ? DONE : DOES_NOT_FIT;
  }

  private Optional<String> obey(List<String> arguments) {
    var operator = Actor.operator();
    var place = arguments.get(1);
    return EmailAddress.parse(arguments.get(2))
        .flatMap(
            who ->
                switch (arguments.getFirst()) {
                  case "school" ->
                      schools
                          .numbered(place)
                          .map(it -> said(who, it.name(), colleagues.end(it, who, operator)));
                  case "committee" ->
                      committees
                          .named(place)
                          .map(it -> said(who, it.name(), memberships.end(it, who, operator)));
                  default -> Optional.empty();
                });
  }

  private static Optional<String> end(NamedByOperator other, String address) {
    var operator = Actor.operator();
    return EmailAddress.parse(address)
        .map(
            who ->
                "%s %s named for %s."
                    .formatted(
                        who, other.end(who, operator) ? "is no longer" : "was not", other.what()));
  }

  private static String said(EmailAddress who, String place, boolean ended) {
    return "%s %s a member of %s.".formatted(who, ended ? "is no longer" : "was not", place);
  }
}
