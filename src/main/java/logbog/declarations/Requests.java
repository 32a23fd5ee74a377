package logbog.declarations;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import logbog.mail.EmailAddress;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.placements.Placement;
import logbog.placements.Placements;
import logbog.programmes.PinnedSheet;
import logbog.programmes.Programmes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An apprentice asks for declarations: pins the Sheet, joins the placement, invites the trainers
 * (V2, V7, V12).
 */
@Component
public class Requests {

  private final Programmes programmes;
  private final Placements placements;
  private final People people;
  private final DeclarationRows rows;
  private final RequestRows requests;
  private final DraftRows drafts;
  private final InvitationRows invitations;
  private final ContactRows contacts;
  private final Links links;
  private final Notices notices;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Requests(
      Programmes programmes,
      Placements placements,
      People people,
      DeclarationRows rows,
      RequestRows requests,
      DraftRows drafts,
      InvitationRows invitations,
      ContactRows contacts,
      Links links,
      Notices notices,
      ApplicationEventPublisher events,
      Clock clock) {
    this.programmes = programmes;
    this.placements = placements;
    this.people = people;
    this.rows = rows;
    this.requests = requests;
    this.drafts = drafts;
    this.invitations = invitations;
    this.contacts = contacts;
    this.links = links;
    this.notices = notices;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Asks for a declaration and mails each trainer a link.
   *
   * @throws logbog.programmes.NoGoalsYet when nobody has written the speciality's goals
   */
  @Transactional
  public DeclarationId request(Viewer.Member apprentice, Ask ask) {
    ask.reachesSomebody();
    var speciality = programmes.speciality(ask.speciality()).orElseThrow(NoSuchDeclaration::new);
    var sheet = pin(ask);
    var placement = join(apprentice, ask);
    var id = requests.add(people.get(apprentice.id()), ask.period(), placement, sheet, speciality);
    drafts.start(id, apprentice.id(), DraftRows.blank(sheet.sheet().goals().size()));
    for (var address : ask.contacts()) {
      contacts.add(id, apprentice.id(), address, clock.instant());
    }
    for (var address : ask.trainers()) {
      invite(id, apprentice, ask.period(), address);
    }
    events.publishEvent(
        new DeclarationEvent.DeclarationRequested(
            id, apprentice.id(), apprentice.actor(), Map.of()));
    return id;
  }

  /**
   * One asked for already with the same period end and main course, signed or open, so that a
   * second is questioned.
   */
  @Transactional(readOnly = true)
  public Optional<DeclarationId> twin(
      Viewer.Member apprentice, Ask ask, @Nullable DeclarationId except) {
    return requests.twin(apprentice.id(), ask, except);
  }

  /**
   * Corrects an unsigned request: the facts, not the addresses. Answers already given follow their
   * goals onto the new Sheet.
   *
   * @throws DeclarationClosed if it is signed or called back
   */
  @Transactional
  public void correct(Viewer.Member apprentice, DeclarationId id, Ask ask) {
    var before = rows.owned(id, apprentice.id());
    var draft = drafts.lock(id);
    var speciality = programmes.speciality(ask.speciality()).orElseThrow(NoSuchDeclaration::new);
    var sheet = pin(ask);
    var placement = join(apprentice, ask);
    requests.correct(id, ask.period(), placement, sheet, speciality);
    invitations.expire(id, Links.expiry(ask.period().end(), clock.instant()));
    if (!sheet.sheet().equals(before.sheet())) {
      var lineage = programmes.lineage(before.pinned(), sheet.hash());
      drafts.refit(id, Refitting.onto(draft, lineage, sheet.sheet()));
    }
    events.publishEvent(
        new DeclarationEvent.DeclarationCorrected(id, apprentice.id(), apprentice.actor()));
  }

  /**
   * Calls a request back, while nobody has stated a name, or cancels it later; the links die at
   * once.
   *
   * @throws DeclarationClosed if it is signed or called back already
   */
  @Transactional
  public void withdraw(Viewer.Member apprentice, DeclarationId id) {
    rows.owned(id, apprentice.id());
    drafts.lock(id);
    requests.withdraw(id);
    drafts.close(id, clock.instant());
    notices.withdrawn(invitations.of(id));
    events.publishEvent(
        new DeclarationEvent.DeclarationWithdrawn(id, apprentice.id(), apprentice.actor()));
  }

  /** What the apprentice asked last, to begin the next request with. */
  @Transactional(readOnly = true)
  public Optional<LastAsk> last(Viewer.Member apprentice) {
    return requests.last(apprentice.id()).map(id -> asked(apprentice, id));
  }

  /** What was asked in one request, to correct it or to ask again. */
  @Transactional(readOnly = true)
  public LastAsk asked(Viewer.Member apprentice, DeclarationId id) {
    var declaration = rows.owned(id, apprentice.id());
    return new LastAsk(
        declaration,
        placements.get(requests.placementOf(id)),
        invitations.of(id).stream().filter(Invitation::open).map(Invitation::address).toList(),
        contacts.of(id).stream().filter(c -> c.until() == null).map(Contact::address).toList());
  }

  private PinnedSheet pin(Ask ask) {
    return programmes.pin(ask.speciality(), ask.begun(), ask.period().end(), ask.apprenticeKind());
  }

  private Placement join(Viewer.Member apprentice, Ask ask) {
    return placements.join(
        apprentice.id(), ask.speciality(), ask.begun(), ask.workplace(), ask.apprenticeKind());
  }

  private void invite(
      DeclarationId id, Viewer.Member apprentice, Period period, EmailAddress address) {
    var now = clock.instant();
    var expires = Links.expiry(period.end(), now);
    var invitation = invitations.add(id, apprentice.id(), address, now, expires, null);
    links.send(invitation, apprentice.id(), address, 1, expires);
  }
}
