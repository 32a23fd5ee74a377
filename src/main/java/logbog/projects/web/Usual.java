package logbog.projects.web;

import logbog.people.Viewer;
import logbog.placements.Placement;
import logbog.placements.Placements;
import logbog.programmes.Programmes;
import logbog.programmes.Speciality;
import org.springframework.stereotype.Component;

/** What a project begins with: where the apprentice was placed last (V12). */
@Component
class Usual {

  private final Placements placements;
  private final Programmes programmes;

  Usual(Placements placements, Programmes programmes) {
    this.placements = placements;
    this.programmes = programmes;
  }

  String workplace(Viewer.Member apprentice) {
    return placements.latest(apprentice.id()).map(it -> it.workplace().name()).orElse("");
  }

  String speciality(Viewer.Member apprentice) {
    return placements
        .latest(apprentice.id())
        .map(Placement::speciality)
        .or(() -> placements.preferred(apprentice.id()))
        .flatMap(programmes::speciality)
        .map(Speciality::name)
        .orElse("");
  }
}
