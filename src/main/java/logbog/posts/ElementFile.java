package logbog.posts;

import java.util.List;
import java.util.Map;
import logbog.curricula.CompetenceId;
import logbog.people.PersonId;
import logbog.places.Department;

/**
 * An element with all that has happened in it.
 *
 * @param talks all notes of talks, the newest first
 * @param candidates whom the viewer can name to guide, by name; empty for whoever names nobody
 * @param attested the cards attested in this element, also those withdrawn, the newest first
 * @param open the cards of the curriculum that nobody has attested yet
 */
public record ElementFile(
    OpenedElement opened,
    Training training,
    List<Talk> talks,
    List<CompetenceId> planned,
    Map<PersonId, String> candidates,
    List<AttestedCard> attested,
    List<Card> open) {

  public Department department() {
    return training.department(opened.element());
  }

  /** Whether the viewer attests qualification cards here: as lead of a hospital's department. */
  public boolean attests() {
    return opened.leads()
        && department().kind() == Department.Kind.DEPARTMENT
        && opened.begun(training.today());
  }
}
