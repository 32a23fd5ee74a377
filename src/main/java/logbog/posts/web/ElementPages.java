package logbog.posts.web;

import logbog.curricula.Curricula;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.ElementFiles;
import logbog.posts.ElementId;
import logbog.web.Problems;
import org.springframework.stereotype.Component;

/** Makes the page of an element, with what was typed. */
@Component
class ElementPages {

  private final ElementFiles files;
  private final Curricula curricula;

  ElementPages(ElementFiles files, Curricula curricula) {
    this.files = files;
    this.curricula = curricula;
  }

  ElementPage of(Viewer.Clinician viewer, PersonId doctor, ElementId id) {
    return with(
        viewer,
        doctor,
        id,
        TalkForm.empty(),
        GuidingForm.empty(),
        AwayForm.empty(),
        Problems.none());
  }

  ElementPage with(
      Viewer.Clinician viewer,
      PersonId doctor,
      ElementId id,
      TalkForm talk,
      GuidingForm guiding,
      AwayForm away,
      Problems problems) {
    var file = files.of(viewer, doctor, id);
    var curriculum = curricula.get(file.opened().post().curriculum());
    var planned =
        curriculum.competences().stream().filter(it -> file.planned().contains(it.id())).toList();
    return new ElementPage(file, planned, talk, guiding, away, problems);
  }
}
