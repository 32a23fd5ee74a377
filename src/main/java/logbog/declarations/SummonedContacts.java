package logbog.declarations;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import logbog.audit.Actor;
import logbog.mail.EmailAddress;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The school's addresses that its summons names, as receivers of what answers it (V9), however the
 * apprentice asked. The apprentice sees them among the others. One that had a part and lost it gets
 * none again.
 */
@Component
public class SummonedContacts {

  /** As many as an apprentice and a summons can name together. */
  private static final int MOST = 2 * Ask.MOST_ADDRESSES;

  private final DeclarationRows rows;
  private final DraftRows drafts;
  private final RevisionRows revisions;
  private final ContactRows contacts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SummonedContacts(
      DeclarationRows rows,
      DraftRows drafts,
      RevisionRows revisions,
      ContactRows contacts,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.drafts = drafts;
    this.revisions = revisions;
    this.contacts = contacts;
    this.events = events;
    this.clock = clock;
  }

  /** Adds those that are new to it. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void name(DeclarationId id, Collection<EmailAddress> addresses, Actor by) {
    drafts.tryLock(id);
    revisions.lock(id);
    var known = contacts.of(id);
    var ever = known.stream().map(Contact::address).collect(Collectors.toSet());
    var declaration = rows.get(id);
    addresses.stream()
        .filter(address -> !ever.contains(address))
        .limit(Math.max(0, MOST - known.size()))
        .forEach(
            address -> {
              contacts.add(id, declaration.apprentice(), address, clock.instant());
              events.publishEvent(
                  new DeclarationEvent.AddresseeChanged(
                      id, declaration.apprentice(), by, Map.of("summonedFor", address.value())));
            });
  }
}
