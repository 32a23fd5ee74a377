package logbog.committee;

import java.util.List;
import logbog.exchange.Arrived;
import logbog.exchange.Arrived.Extent;
import logbog.people.Viewer;
import logbog.programmes.Edition;
import logbog.programmes.Flaw;
import logbog.programmes.Goal;
import logbog.programmes.Programme;
import logbog.programmes.Programmes;
import logbog.programmes.Speciality;
import logbog.web.Problem;
import org.springframework.stereotype.Component;

/** Fits what arrived to what stands. */
@Component
class Fittings {

  private static final int MOST = 1000;

  private final Bases bases;
  private final Desks desks;
  private final Programmes programmes;

  Fittings(Bases bases, Desks desks, Programmes programmes) {
    this.bases = bases;
    this.desks = desks;
    this.programmes = programmes;
  }

  /** What is wrong with an edition, its places being those of the file. */
  List<Flaw> flaws(Programme programme, Arrived arrived) {
    var huge = arrived.edition().goals().stream().filter(Fittings::huge).findFirst();
    if (huge.isPresent() || arrived.edition().goals().size() > MOST) {
      return List.of(new Flaw(null, null, "goals", Problem.of("committee.arrival.huge", MOST)));
    }
    var fitted = fit(programme, arrived.edition(), arrived.extent());
    return programmes.flaws(programme.id(), fitted.edition());
  }

  /** Parts are held against each other: of too many that would take minutes. */
  private static boolean huge(Goal goal) {
    return goal.items().size() > MOST || goal.specialities().size() > MOST;
  }

  Fitted of(Viewer.Office member, ArrivalRows.Waiting waiting) {
    var programme = desks.programme(member, waiting.programme());
    return fit(programme, waiting.edition(), waiting.extent());
  }

  private Fitted fit(Programme programme, Edition said, Extent extent) {
    var base = bases.of(programme, said, extent);
    var names =
        programmes.specialities().stream()
            .filter(speciality -> speciality.programme().equals(programme.id()))
            .map(Speciality::name)
            .toList();
    return new Fitted(
        programme, base, new Fitting(programme, base.edition(), names).fit(said, extent));
  }
}
