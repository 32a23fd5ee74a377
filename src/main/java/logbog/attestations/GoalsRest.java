package logbog.attestations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import logbog.approvals.Approval;
import logbog.approvals.Approvals;
import logbog.approvals.Kind;
import logbog.approvals.Reliance;
import logbog.approvals.ReliesOn;
import logbog.curricula.CompetenceId;
import logbog.people.PersonId;
import logbog.posts.ElementId;
import logbog.posts.Posts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * An attestation of goals rests on the approvals of the competences planned for its element (M6).
 * One of time rests on the element alone, which no reset touches.
 */
@Component
class GoalsRest implements ReliesOn {

  /** Asked late: approvals ask what rests on them. */
  private final ObjectProvider<Approvals> approvals;

  private final Posts posts;

  GoalsRest(ObjectProvider<Approvals> approvals, Posts posts) {
    this.approvals = approvals;
    this.posts = posts;
  }

  @Override
  public List<Reliance> on(Collection<Approval> asked) {
    var competences =
        asked.stream()
            .filter(it -> it.subject().kind() == Kind.COMPETENCE)
            .collect(Collectors.groupingBy(Approval::doctor));
    var found = new ArrayList<Reliance>();
    competences.forEach((doctor, of) -> found.addAll(on(doctor, of)));
    return found;
  }

  private List<Reliance> on(PersonId doctor, List<Approval> competences) {
    var found = new ArrayList<Reliance>();
    var given = approvals.getObject().given(List.of(doctor));
    for (var goals : given.all()) {
      if (goals.subject().kind() != Kind.GOALS || !goals.stands()) {
        continue;
      }
      var planned = posts.planned(ElementId.of(goals.subject().id()));
      competences.stream()
          .filter(it -> it.post().equals(goals.post()))
          .filter(it -> planned.contains(CompetenceId.of(it.subject().id())))
          .map(
              it ->
                  new Reliance(
                      it.id(),
                      "attestations.rests",
                      goals.described(),
                      goals.at(),
                      Set.of(goals.by().person()),
                      given.disputed(goals)))
          .forEach(found::add);
    }
    return found;
  }
}
