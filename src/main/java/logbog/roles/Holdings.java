package logbog.roles;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import logbog.people.GrantId;
import logbog.people.PersonId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** People's roles as pages show them: with their place, and how much waits under each. */
@Component
public class Holdings {

  private final RoleRows rows;
  private final RolePlaces places;
  private final DelegationRows delegations;
  private final ObjectProvider<WaitingWork> work;

  Holdings(
      RoleRows rows,
      RolePlaces places,
      DelegationRows delegations,
      ObjectProvider<WaitingWork> work) {
    this.rows = rows;
    this.places = places;
    this.delegations = delegations;
    this.work = work;
  }

  /** All that a person ever held and will hold, what counts now first. */
  public List<Held> of(PersonId person) {
    var current = rows.currentOf(person);
    var waiting = waiting(current);
    var ever = rows.of(person);
    var where = places.of(ever);
    var delegated = delegations.of(person);
    return ever.stream()
        .map(
            grant ->
                new Held(
                    grant,
                    where.getOrDefault(grant.id(), ""),
                    current.contains(grant),
                    waiting.getOrDefault(grant.id(), 0),
                    delegated.get(grant.id())))
        .sorted((a, b) -> Boolean.compare(b.counts(), a.counts()))
        .toList();
  }

  /** What counts now of many people, in one statement. */
  Map<PersonId, List<Held>> of(Collection<PersonId> people) {
    var grants = rows.currentOf(people);
    var where = places.of(grants);
    return grants.stream()
        .collect(
            Collectors.groupingBy(
                Grant::person,
                Collectors.mapping(
                    grant -> new Held(grant, where.getOrDefault(grant.id(), ""), true, 0, null),
                    Collectors.toList())));
  }

  /** How much waits under each of one person's roles, by all who keep work. */
  public Map<GrantId, Integer> waiting(List<Grant> held) {
    var sums = new HashMap<GrantId, Integer>();
    work.stream()
        .forEach(
            it -> it.waiting(held).forEach((id, count) -> sums.merge(id, count, Integer::sum)));
    return sums;
  }
}
