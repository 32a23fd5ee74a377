package logbog.roles;

import java.time.LocalDate;
import logbog.audit.Actor;
import logbog.people.GrantId;
import logbog.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Gives and ends roles, one change of a person's at a time, and tells of it. Whoever calls has
 * asked whether it may be done, and has begun the transaction.
 */
@Component
class Giving {

  private final RoleRows rows;
  private final RoleBook book;
  private final ApplicationEventPublisher events;

  Giving(RoleRows rows, RoleBook book, ApplicationEventPublisher events) {
    this.rows = rows;
    this.book = book;
    this.events = events;
  }

  /** Who has the role there already keeps it. */
  Grant give(
      PersonId person,
      Role role,
      Scope scope,
      LocalDate from,
      @Nullable LocalDate to,
      Actor by,
      @Nullable GrantId under) {
    book.lock(person);
    var known = rows.standing(person, role, scope, from);
    if (known.isPresent()) {
      return known.get();
    }
    var grant = rows.find(book.add(person, role, scope, from, to, by, under)).orElseThrow();
    events.publishEvent(new RoleEvent.RoleGiven(grant, by, under));
    return grant;
  }

  /** A last day that is past is today. */
  void end(Grant grant, LocalDate lastDay, Actor by, @Nullable GrantId under) {
    var today = rows.today();
    book.lock(grant.person());
    book.end(grant.id(), lastDay.isBefore(today) ? today : lastDay, today, by);
    events.publishEvent(new RoleEvent.RoleEnd(rows.find(grant.id()).orElseThrow(), by, under));
  }
}
