package logbog.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import logbog.exchange.Arrived;
import logbog.people.Viewer;
import logbog.programmes.Edition;
import logbog.programmes.Programme;
import logbog.programmes.ProgrammeId;
import logbog.tables.Trouble;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which of a member's programmes each edition of a file is of: by its number, else by its name. */
@Component
class Owners {

  private final Desks desks;

  Owners(Desks desks) {
    this.desks = desks;
  }

  /**
   * Finds them all.
   *
   * @param into the programme the member chose for the file; null for as the file says
   * @param troubles gathers the editions that are none of theirs
   */
  List<Optional<Programme>> of(
      Viewer.Office member,
      List<Arrived> editions,
      @Nullable ProgrammeId into,
      List<Trouble> troubles) {
    if (into != null) {
      var chosen = Optional.of(desks.programme(member, into));
      if (editions.size() > 1) {
        troubles.add(Trouble.ofFile("committee.arrival.several", editions.size()));
      }
      return editions.stream().map(edition -> chosen).toList();
    }
    var mine =
        desks.committees(member).stream()
            .flatMap(committee -> desks.programmes(committee).stream())
            .toList();
    var found = new ArrayList<Optional<Programme>>();
    for (var arrived : editions) {
      var edition = arrived.edition();
      var programme = named(mine, edition);
      if (programme.isEmpty()) {
        troubles.add(
            arrived
                .places()
                .trouble(
                    "programmeNo",
                    "committee.arrival.not-yours",
                    edition.programmeName(),
                    "" + edition.programmeNo()));
      }
      found.add(programme);
    }
    return found;
  }

  private static Optional<Programme> named(List<Programme> mine, Edition edition) {
    return mine.stream()
        .filter(known -> known.number() != null && known.number() == edition.programmeNo())
        .findFirst()
        .or(
            () ->
                mine.stream()
                    .filter(known -> known.number() == null || edition.programmeNo() == 0)
                    .filter(known -> known.name().equalsIgnoreCase(edition.programmeName()))
                    .findFirst());
  }
}
