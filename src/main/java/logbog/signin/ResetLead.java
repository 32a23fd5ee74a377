package logbog.signin;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import logbog.audit.Actor;
import logbog.database.Command;
import logbog.mail.EmailAddress;
import logbog.people.People;
import logbog.people.Person;
import logbog.roles.Role;
import logbog.roles.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * {@code reset-lead}: the operator makes the way in of a project lead anew, who has no secretariat
 * to ask (M14).
 */
@Component
class ResetLead implements Command {

  private static final int DONE = 0;
  private static final int DOES_NOT_FIT = 2;

  private final People people;
  private final Roles roles;
  private final TakenAccess access;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  ResetLead(
      People people,
      Roles roles,
      TakenAccess access,
      JdbcClient jdbc,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.people = people;
    this.roles = roles;
    this.access = access;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.events = events;
  }

  @Override
  public String name() {
    return "reset-lead";
  }

  @Override
  public String usage() {
    return "<e-mail>: takes password, second step and sessions of a project lead away and sends the"
        + " letter of access again";
  }

  @Override
  public int run(List<String> arguments, PrintStream out) {
    var lead = arguments.size() == 1 ? lead(arguments.getFirst()) : Optional.<Person>empty();
    if (lead.isEmpty()) {
      out.println(
          "Name the e-mail address of one who is project lead now, for example: reset-lead"
              + " dorte@region.dk. A secretariat resets all others.");
      return DOES_NOT_FIT;
    }
    transaction.executeWithoutResult(status -> reset(lead.get()));
    out.println(
        "%s <%s> can sign in with nothing known so far; the letter of access is on its way."
            .formatted(lead.get().name(), lead.get().email()));
    return DONE;
  }

  private Optional<Person> lead(String address) {
    return EmailAddress.parse(address).stream()
        .flatMap(it -> people.claiming(it).stream())
        .filter(
            it ->
                roles.currentOf(it.id()).stream()
                    .anyMatch(grant -> grant.role() == Role.PROJECT_LEAD))
        .findFirst();
  }

  /** A command has no sessions of its own; those of the servers beside it are rows. */
  private void reset(Person lead) {
    access.from(lead.id());
    jdbc.sql("delete from signin.session where principal_name = :person")
        .param("person", lead.id().toString())
        .update();
    events.publishEvent(new AccessTrail.SignInResetByOperator(lead.id(), Actor.operator()));
  }
}
