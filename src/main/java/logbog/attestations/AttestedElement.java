package logbog.attestations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import logbog.curricula.Competence;
import logbog.places.Department;
import logbog.posts.Element;

/**
 * An element with its two attestations.
 *
 * @param earliest the first day on which its time can be attested (M5)
 * @param planned the competences planned for it (M6)
 * @param missing those of them that are not approved, credited or exempted
 * @param disputed those of them whose approval is disputed (bestridt)
 * @param readAt the moment its states are of
 */
public record AttestedElement(
    Element element,
    Department department,
    LocalDate earliest,
    List<Competence> planned,
    List<Competence> missing,
    List<Competence> disputed,
    Attestation time,
    Attestation goals,
    Instant readAt) {

  public AttestationState timeState() {
    return time.stateAt(readAt);
  }

  public AttestationState goalsState() {
    return goals.stateAt(readAt);
  }
}
