package logbog.signin.web;

import logbog.people.People;
import logbog.people.Viewer;
import logbog.placements.Placements;
import logbog.programmes.Programmes;
import logbog.programmes.SpecialityChoices;
import logbog.web.Problems;
import org.springframework.stereotype.Component;

/** Makes the profile page of a viewer from what is kept. */
@Component
class ProfilePages {

  private final People people;
  private final Placements placements;
  private final Programmes programmes;

  ProfilePages(People people, Placements placements, Programmes programmes) {
    this.people = people;
    this.placements = placements;
    this.programmes = programmes;
  }

  ProfilePage of(Viewer.Member viewer) {
    var person = people.get(viewer.id());
    var speciality = placements.preferred(viewer.id()).flatMap(programmes::speciality);
    var kept =
        new PersonForm(
            person.name(),
            speciality.map(s -> s.programme().toString()).orElse(""),
            speciality.map(s -> s.id().toString()).orElse(""));
    return new ProfilePage(kept, person.email().value(), "", choices(), Problems.none(), null);
  }

  SpecialityChoices choices() {
    return SpecialityChoices.of(programmes.specialities());
  }
}
