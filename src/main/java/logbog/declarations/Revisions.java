package logbog.declarations;

import java.time.Clock;
import java.util.Map;
import logbog.audit.Actor;
import logbog.declarations.Invited.Standing;
import logbog.people.Viewer;
import logbog.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A correction of a signed declaration is a new one that points at it (V6). The signer, the
 * apprentice or the school asks for it with a reason; the trainers get new links with the old
 * answers filled in. The old one stays readable.
 */
@Component
public class Revisions {

  private final DeclarationRows rows;
  private final RequestRows requests;
  private final RevisionRows revisions;
  private final InvitationRows invitations;
  private final ContactRows contacts;
  private final Readers readers;
  private final InvitedRows tokens;
  private final Links links;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Revisions(
      DeclarationRows rows,
      RequestRows requests,
      RevisionRows revisions,
      InvitationRows invitations,
      ContactRows contacts,
      Readers readers,
      InvitedRows tokens,
      Links links,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.requests = requests;
    this.revisions = revisions;
    this.invitations = invitations;
    this.contacts = contacts;
    this.readers = readers;
    this.tokens = tokens;
    this.links = links;
    this.events = events;
    this.clock = clock;
  }

  /** The apprentice or a school asks. A revision under way already is the answer. */
  @Transactional
  public DeclarationId ask(Viewer viewer, DeclarationId id, String reason) {
    return revise(askedBy(viewer, id), reason, nameOf(viewer), viewer.actor());
  }

  /** Refuses one who may not ask, as {@link #ask} would; nothing is asked or read. */
  @Transactional(readOnly = true)
  public void allow(Viewer viewer, DeclarationId id) {
    askedBy(viewer, id);
  }

  private String nameOf(Viewer viewer) {
    return switch (viewer) {
      case Viewer.Member apprentice -> apprentice.displayName();
      case Viewer.Office office -> readers.nameOf(office);
      case Viewer.Clinician _ -> throw new NotFound();
    };
  }

  private Declaration askedBy(Viewer viewer, DeclarationId id) {
    return switch (viewer) {
      case Viewer.Member apprentice -> rows.owned(id, apprentice.id());
      case Viewer.Office office -> revisions.inSchoolScope(office.address(), id);
      case Viewer.Clinician _ -> throw new NotFound();
    };
  }

  /** A trainer asks, from the receipt. */
  @Transactional
  public DeclarationId ask(InvitationToken token, String reason) {
    var found = tokens.by(token).orElseThrow(NoSuchInvitation::new);
    if (found.standing() != Standing.SIGNED) {
      throw new DeclarationClosed();
    }
    var name = found.invitation().trainerName();
    var who = name == null ? found.invitation().address().value() : name;
    return revise(
        rows.get(found.declaration().id()), reason, who, new Actor(Actor.Kind.TRAINER, who));
  }

  private DeclarationId revise(
      Declaration declaration, String reason, String askedBy, Actor actor) {
    revisions.lock(declaration.id());
    var underWay = revisions.of(declaration.id());
    if (underWay.isPresent()) {
      return underWay.get();
    }
    if (!declaration.status().signed() || declaration.status() == Status.REPLACED) {
      throw new DeclarationClosed();
    }
    var now = clock.instant();
    var id = requests.revise(declaration.id(), reason, askedBy);
    revisions.startFromSigned(id, declaration);
    for (var contact : contacts.of(declaration.id())) {
      if (contact.until() == null) {
        contacts.add(id, declaration.apprentice(), contact.address(), now);
      }
    }
    var expires = Links.expiry(declaration.period().end(), now);
    for (var trainer : invitations.of(declaration.id())) {
      if (trainer.open()) {
        var invitation =
            invitations.add(
                id,
                declaration.apprentice(),
                trainer.address(),
                now,
                expires,
                trainer.handedOnFrom());
        links.send(invitation, declaration.apprentice(), trainer.address(), 1, expires);
      }
    }
    events.publishEvent(
        new DeclarationEvent.DeclarationRequested(
            id, declaration.apprentice(), actor, Map.of("revises", declaration.id().toString())));
    return id;
  }
}
