package logbog.committee;

import java.util.List;
import java.util.Objects;
import logbog.people.Viewer;
import logbog.places.Committee;
import logbog.places.Memberships;
import logbog.programmes.Programme;
import logbog.programmes.ProgrammeId;
import logbog.programmes.Programmes;
import logbog.web.NotFound;
import org.springframework.stereotype.Component;

/** What is on a member's desk: their committees today, and the programmes of those. */
@Component
public class Desks {

  private final Memberships memberships;
  private final Programmes programmes;

  Desks(Memberships memberships, Programmes programmes) {
    this.memberships = memberships;
    this.programmes = programmes;
  }

  public List<Committee> committees(Viewer.Office member) {
    return memberships.of(member.email());
  }

  public List<Programme> programmes(Committee committee) {
    return programmes.of(committee.id());
  }

  /**
   * A programme of one of the viewer's committees.
   *
   * @throws NotFound for anyone else's
   */
  public Programme programme(Viewer.Office member, ProgrammeId id) {
    return programmes
        .programme(id)
        .filter(
            programme ->
                committees(member).stream()
                    .anyMatch(mine -> Objects.equals(mine.id(), programme.committee())))
        .orElseThrow(NotFound::new);
  }
}
