package logbog.summons;

import java.util.List;
import java.util.stream.Collectors;
import logbog.web.Problem;

/**
 * Whom a list names.
 *
 * @param guests those that could be read, each address once
 * @param faults the lines that could not, as they were written, with what is wrong
 * @param notices what was taken for granted and should be looked at
 */
public record Roster(List<Guest> guests, List<Fault> faults, List<Problem> notices) {

  /** Nobody, yet. */
  public static final Roster NOBODY = new Roster(List.of(), List.of(), List.of());

  public Roster {
    guests = List.copyOf(guests);
    faults = List.copyOf(faults);
    notices = List.copyOf(notices);
  }

  /** Nothing was written at all. */
  public boolean empty() {
    return guests.isEmpty() && faults.isEmpty();
  }

  /** Those that could be read, a line each, as they are read again. */
  public String text() {
    return guests.stream().map(Guest::line).collect(Collectors.joining("\n"));
  }
}
