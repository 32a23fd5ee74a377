package logbog.posts;

import java.util.List;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.web.NotFound;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens one element of a record the viewer may see. The element is looked for within the record.
 */
@Component
public class Elements {

  private final DoctorAccess access;
  private final SupervisionRows supervisions;

  Elements(DoctorAccess access, SupervisionRows supervisions) {
    this.access = access;
    this.supervisions = supervisions;
  }

  /**
   * Opens it.
   *
   * @throws NotFound where the record is closed to the viewer, or has no such element
   */
  @Transactional
  public OpenedElement open(Viewer.Clinician viewer, PersonId doctor, ElementId id) {
    return within(access.open(viewer, doctor, "forloeb"), id);
  }

  OpenedElement within(DoctorRecord record, ElementId id) {
    var post =
        record.posts().stream()
            .filter(it -> it.element(id).isPresent())
            .findFirst()
            .orElseThrow(NotFound::new);
    return new OpenedElement(
        record, post, post.element(id).orElseThrow(), supervisions.of(List.of(id)));
  }
}
