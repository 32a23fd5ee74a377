package logbog.competences;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import logbog.people.GrantId;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.roles.WaitingWork;
import org.springframework.stereotype.Component;

/**
 * Counts the assessments that wait for their assessor. They are the person's, whatever the role,
 * and are found from each that trains doctors: so they are counted under the first of these.
 */
@Component
class WaitingAssessments implements WaitingWork {

  private static final Set<Role> TRAINING =
      EnumSet.of(Role.EDUCATION_LEAD, Role.GP_TUTOR, Role.PRINCIPAL_SUPERVISOR, Role.SUPERVISOR);

  private final AssessmentRows rows;

  WaitingAssessments(AssessmentRows rows) {
    this.rows = rows;
  }

  @Override
  public Map<GrantId, Integer> waiting(List<Grant> held) {
    return held.stream()
        .filter(grant -> TRAINING.contains(grant.role()))
        .findFirst()
        .map(grant -> Map.of(grant.id(), rows.waitingFor(grant.person()).size()))
        .orElse(Map.of());
  }
}
