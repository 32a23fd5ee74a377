package logbog.posts;

import java.util.List;
import java.util.Map;
import logbog.people.PersonId;
import logbog.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one element with all that has happened in it, for someone who may see the record. */
@Component
public class ElementFiles {

  private final DoctorAccess access;
  private final Elements elements;
  private final Trainings trainings;
  private final Supervisors supervisors;

  ElementFiles(
      DoctorAccess access, Elements elements, Trainings trainings, Supervisors supervisors) {
    this.access = access;
    this.elements = elements;
    this.trainings = trainings;
    this.supervisors = supervisors;
  }

  @Transactional
  public ElementFile of(Viewer.Clinician viewer, PersonId doctor, ElementId id) {
    var record = access.open(viewer, doctor, "forloeb");
    var opened = elements.within(record, id);
    var training = trainings.of(record);
    var open =
        training.cards(opened.post()).stream()
            .filter(card -> training.attested(opened.post(), card).isEmpty())
            .toList();
    return new ElementFile(
        opened,
        training,
        training.talks().getOrDefault(id, List.of()),
        training.planned().getOrDefault(id, List.of()),
        opened.leads() ? supervisors.candidates(opened) : Map.of(),
        training.attested().stream().filter(it -> it.element().equals(id)).toList(),
        open);
  }
}
