package logbog.summons;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import logbog.mail.EmailAddress;
import logbog.web.Problem;

/** A list as it is read: who is on it so far, and what could not be read. */
final class Gathering {

  private final Map<EmailAddress, Guest> guests = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private final List<Problem> notices = new ArrayList<>();
  private int twice;
  private int guessed;

  /** The same person twice is one; two people at one address are questioned. */
  void guest(Guest guest, String line) {
    var earlier = guests.putIfAbsent(guest.address(), guest);
    if (earlier != null && earlier.name().equalsIgnoreCase(guest.name())) {
      twice++;
    } else if (earlier != null) {
      fault(line, Problem.of("summons.roster.shared", guest.address(), earlier.name()));
    }
  }

  /** Its name is only what the address says. */
  void guessed(Guest guest, String line) {
    if (guests.containsKey(guest.address())) {
      twice++;
    } else {
      guest(guest, line);
      guessed++;
    }
  }

  void fault(String line, Problem problem) {
    faults.add(new Fault(line.strip(), problem));
  }

  void notice(Problem notice) {
    notices.add(notice);
  }

  Roster roster() {
    if (twice > 0) {
      notices.add(Problem.of("summons.roster.twice", twice));
    }
    if (guessed > 0) {
      notices.add(Problem.of("summons.roster.guessed", guessed));
    }
    return new Roster(List.copyOf(guests.values()), faults, notices);
  }
}
