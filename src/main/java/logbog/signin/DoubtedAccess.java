package logbog.signin;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import logbog.people.AccessDoubt;
import logbog.people.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps whoever acted as somebody else out: only the session that says so goes on. */
@Component
class DoubtedAccess implements AccessDoubt {

  private static final String SAID = "/logbog/profil/sessioner?besked=doubted";

  private final TakenAccess taken;
  private final OwnSessions sessions;
  private final ApplicationEventPublisher events;

  DoubtedAccess(TakenAccess taken, OwnSessions sessions, ApplicationEventPublisher events) {
    this.taken = taken;
    this.sessions = sessions;
    this.events = events;
  }

  @Override
  @Transactional(propagation = MANDATORY)
  public String renew(PersonId person, String here) {
    taken.from(person);
    events.publishEvent(new AccessTrail.AccessDoubted(person));
    sessions.endOthers(person, here);
    return SAID;
  }
}
