package logbog.roles;

import java.util.Optional;
import logbog.audit.Actor;
import logbog.mail.EmailAddress;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.places.Appointee;
import logbog.places.NamedByOperator;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The operator names and ends the logbook's project lead, who names the rest (M3). */
@Component
class ProjectLead implements NamedByOperator {

  private final People people;
  private final UserRows rows;
  private final RoleRows roles;
  private final Giving giving;
  private final Newcomers newcomers;

  ProjectLead(People people, UserRows rows, RoleRows roles, Giving giving, Newcomers newcomers) {
    this.people = people;
    this.rows = rows;
    this.roles = roles;
    this.giving = giving;
    this.newcomers = newcomers;
  }

  @Override
  public String kind() {
    return "lead";
  }

  @Override
  public String what() {
    return "the doctors' logbook as its project lead";
  }

  @Override
  @Transactional
  public boolean name(Appointee who, Actor operator) {
    var known = known(who.address());
    var person = known.orElseGet(() -> people.add(who.name(), who.address()));
    if (known.flatMap(this::current).isPresent()) {
      return false;
    }
    giving.give(person, Role.PROJECT_LEAD, Scope.ALL, roles.today(), who.until(), operator, null);
    newcomers.letIn(person);
    return true;
  }

  @Override
  @Transactional
  public boolean end(EmailAddress address, Actor operator) {
    var grant = known(address).flatMap(this::current);
    grant.ifPresent(it -> giving.end(it, roles.today(), operator, null));
    return grant.isPresent();
  }

  private Optional<PersonId> known(EmailAddress address) {
    return rows.at(address).stream().map(UserRow::id).findFirst();
  }

  private Optional<Grant> current(PersonId person) {
    return roles.currentOf(person).stream()
        .filter(grant -> grant.role() == Role.PROJECT_LEAD)
        .findFirst();
  }
}
