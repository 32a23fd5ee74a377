package logbog.workplaces;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import logbog.declarations.CompanyFirms;
import logbog.declarations.RequestDrafts;
import logbog.keys.Keys;
import logbog.people.Viewer;
import logbog.web.NotFound;
import logbog.web.Shell;
import logbog.web.Throttle;
import logbog.web.TooManyAttempts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What workplaces share by a link. A trainer's proven address makes one for a firm it is named at
 * (V9); an apprentice who has the link lets it fill a request. The token is made again whenever the
 * firm wants to print it; only its hash is kept.
 */
@Component
public class Cards {

  /** How many days a link works. */
  public static final int DAYS = 365;

  /** How many one address can have at a time. */
  public static final int MOST = 10;

  private final CardRows rows;
  private final CompanyFirms firms;
  private final RequestDrafts drafts;
  private final Keys keys;
  private final Throttle throttle;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Cards(
      CardRows rows,
      CompanyFirms firms,
      RequestDrafts drafts,
      Keys keys,
      Throttle throttle,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.firms = firms;
    this.drafts = drafts;
    this.keys = keys;
    this.throttle = throttle;
    this.events = events;
    this.clock = clock;
  }

  /** Those of this address that work. */
  public List<Card> of(Viewer.Office office) {
    return rows.of(office, clock.instant(), MOST);
  }

  /**
   * One of this address's own that works.
   *
   * @throws NotFound for any other
   */
  public Card of(Viewer.Office office, CardId id) {
    return rows.find(office, id)
        .filter(card -> card.works(clock.instant()))
        .orElseThrow(NotFound::new);
  }

  /**
   * Shares this, until the last day of a year from now.
   *
   * @throws NotFound for a firm this address is not named at
   * @throws TooManyAttempts when the address has shared ten already today
   */
  @Transactional
  public CardId make(Viewer.Office office, Offer offer) {
    if (firms.of(office).stream().noneMatch(firm -> firm.cvr().equals(offer.cvr()))) {
      throw new NotFound();
    }
    if (!throttle.admits(
        "card:" + keys.token("workplaces.maker", office.address()), MOST, Duration.ofDays(1))) {
      throw new TooManyAttempts();
    }
    var id = CardId.of(UUID.randomUUID());
    var now = clock.instant();
    rows.add(id, token(id).hash(), office, offer, now, expiry(now));
    events.publishEvent(
        new CardEvent.CardMade(id, office.actor(), Map.of("cvr", offer.cvr().value())));
    return id;
  }

  /** From now on the link leads to a page that says it works no more. */
  @Transactional
  public void revoke(Viewer.Office office, CardId id) {
    var card = of(office, id);
    if (rows.revoke(card.id(), clock.instant())) {
      events.publishEvent(new CardEvent.CardRevoked(id, office.actor()));
    }
  }

  /** The link of a card, the same every time. */
  public LinkToken token(CardId id) {
    return new LinkToken(keys.token("workplaces.card", id.toString()));
  }

  /**
   * What a link shows, also when it works no more.
   *
   * @throws NoSuchLink for one nobody made
   */
  public Card by(LinkToken token) {
    return rows.find(token.hash()).orElseThrow(NoSuchLink::new);
  }

  public boolean works(Card card) {
    return card.works(clock.instant());
  }

  /**
   * Begins a request for an apprentice with it; the draft that it became.
   *
   * @throws NoSuchLink for one that works no more
   */
  @Transactional
  public UUID use(Viewer.Member apprentice, LinkToken token) {
    var card = by(token);
    if (!works(card)) {
      throw new NoSuchLink();
    }
    events.publishEvent(
        new CardEvent.CardUsed(card.id(), apprentice.actor(), apprentice.id().value()));
    return drafts.begin(apprentice, card.offer().fields());
  }

  private static Instant expiry(Instant now) {
    return now.atZone(Shell.DENMARK)
        .toLocalDate()
        .plusDays(DAYS + 1L)
        .atStartOfDay(Shell.DENMARK)
        .toInstant();
  }
}
