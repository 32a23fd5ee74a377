package logbog.places;

import java.io.PrintStream;
import java.util.List;
import logbog.audit.Actor;
import logbog.database.Command;
import logbog.mail.EmailAddress;
import logbog.web.Typed;
import org.springframework.stereotype.Component;

/** {@code appoint}: the operator names an owner of a school, or a committee's first member. */
@Component
class Appoint implements Command {

  private static final int DONE = 0;
  private static final int DOES_NOT_FIT = 2;

  private final Schools schools;
  private final Committees committees;
  private final Appointments appointments;
  private final Colleagues colleagues;
  private final OtherNames others;

  Appoint(
      Schools schools,
      Committees committees,
      Appointments appointments,
      Colleagues colleagues,
      OtherNames others) {
    this.schools = schools;
    this.committees = committees;
    this.appointments = appointments;
    this.colleagues = colleagues;
    this.others = others;
  }

  @Override
  public String name() {
    return "appoint";
  }

  @Override
  public String usage() {
    return "school <institution number> | committee <name> | lead, then <e-mail> <full name>:"
        + " names an owner of a school, a committee's first member or the doctors' project lead";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    try {
      out.println(obey(arguments));
      return DONE;
    } catch (DoesNotFit wrong) {
      out.println(wrong.getMessage());
      return DOES_NOT_FIT;
    }
  }

  private String obey(List<String> arguments) {
    var by = Actor.operator();
    var other = others.of(arguments);
    if (other.isPresent() && arguments.size() == 3) {
      var who = appointee(arguments.get(1), arguments.get(2));
      return said(who, other.get().what(), other.get().name(who, by));
    }
    if (arguments.size() != 4) {
      throw new DoesNotFit(
          "Four words are needed, for example: appoint school 281001 ole@school.example \"Ole"
              + " Skov\"");
    }
    var place = arguments.get(1);
    var who = appointee(arguments.get(2), arguments.get(3));
    return switch (arguments.getFirst()) {
      case "school" -> {
        var school = school(place);
        yield said(who, school.name(), colleagues.appoint(school, who, by));
      }
      case "committee" -> {
        var committee = committee(place);
        yield said(who, committee.name(), appointments.appoint(committee, who, by));
      }
      default -> throw new DoesNotFit("Name someone for a school or for a committee.");
    };
  }

  private School school(String number) {
    return schools
        .numbered(number)
        .orElseThrow(
            () ->
                new DoesNotFit(
                    "No school has institution number %s in the register (schools.csv)."
                        .formatted(number)));
  }

  private Committee committee(String name) {
    return committees
        .named(name)
        .orElseThrow(
            () ->
                new DoesNotFit(
                    "No programme names a committee \"%s\" (programmes.csv). Known are: %s."
                        .formatted(name, committees.names())));
  }

  private static Appointee appointee(String address, String name) {
    var typed = new Typed();
    var read = typed.line("name", name, 200);
    if (!typed.ok()) {
      throw new DoesNotFit(
          "The name must have 1 to 200 readable characters; is the terminal set to UTF-8?");
    }
    return EmailAddress.parse(address)
        .map(it -> new Appointee(it, read))
        .orElseThrow(() -> new DoesNotFit("\"%s\" is not an e-mail address.".formatted(address)));
  }

  private static String said(Appointee who, String place, boolean news) {
    return "%s <%s> %s named for %s."
        .formatted(who.name(), who.address(), news ? "is" : "was already", place);
  }

  /** Arguments that cannot be followed, with the sentence that says why. */
  private static class DoesNotFit extends RuntimeException {
    DoesNotFit(String sentence) {
      super(sentence, null, false, false);
    }
  }
}
