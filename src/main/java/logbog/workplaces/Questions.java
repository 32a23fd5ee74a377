package logbog.workplaces;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import logbog.audit.Actor;
import logbog.declarations.RequestDrafts;
import logbog.keys.Keys;
import logbog.mail.EmailAddress;
import logbog.mail.Letter;
import logbog.mail.Outbox;
import logbog.people.People;
import logbog.people.Person;
import logbog.people.Viewer;
import logbog.web.NotFound;
import logbog.web.Postage;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * An apprentice asks one address of a firm for its number and its trainers' addresses. Whoever
 * answers by the mailed link fills the apprentice's request, which stays the apprentice's to send.
 */
@Component
public class Questions {

  static final String ASKING = "workplaces.asking";
  static final String ANSWERED = "workplaces.answered";

  /** How many days it can be answered. */
  public static final int DAYS = 30;

  private static final int MOST_A_DAY = 5;

  private final QuestionRows rows;
  private final RequestDrafts drafts;
  private final People people;
  private final Keys keys;
  private final Outbox outbox;
  private final Postage postage;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Questions(
      QuestionRows rows,
      RequestDrafts drafts,
      People people,
      Keys keys,
      Outbox outbox,
      Postage postage,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.drafts = drafts;
    this.people = people;
    this.keys = keys;
    this.outbox = outbox;
    this.postage = postage;
    this.events = events;
    this.clock = clock;
  }

  /** What was asked about one of the apprentice's own drafts. */
  public List<Question> about(Viewer.Member apprentice, UUID draft) {
    var kept = own(apprentice, draft);
    return rows.about(apprentice.id(), kept.id());
  }

  /**
   * Asks, and mails the link.
   *
   * @throws NotFound for a draft that is not the apprentice's
   * @throws logbog.web.TooManyLetters after five of an apprentice's, or to an address, in a day
   */
  @Transactional
  public void ask(Viewer.Member apprentice, UUID draft, EmailAddress address) {
    var kept = own(apprentice, draft);
    postage.pay("question-by:" + apprentice.id(), MOST_A_DAY);
    postage.pay("question-to:" + keys.token("workplaces.asked", address.value()), MOST_A_DAY);
    var now = clock.instant();
    var question =
        new Question(
            new QuestionId(UUID.randomUUID()),
            apprentice.id(),
            kept.id(),
            address,
            now,
            now.plus(Duration.ofDays(DAYS)),
            null,
            null);
    rows.add(question, token(question.id()).hash());
    outbox.post(Letter.of(ASKING, address, question.id().value()).until(question.expiresAt()));
    events.publishEvent(new QuestionEvent.WorkplaceAsked(question, apprentice.actor()));
  }

  /**
   * What a link asks; writes nothing.
   *
   * @throws NoSuchLink for one nobody made
   */
  public Question by(LinkToken token) {
    return rows.find(token.hash()).orElseThrow(NoSuchLink::new);
  }

  /** Who asks. */
  public Person asker(Question question) {
    return people.get(question.apprentice());
  }

  /** Whether it can be answered still. */
  public boolean open(Question question) {
    return !question.answered() && question.expiresAt().isAfter(clock.instant());
  }

  /**
   * Fills the apprentice's request, and tells them.
   *
   * @throws TooLate when it is answered already, or too late
   */
  @Transactional
  public void answer(LinkToken token, String by, Offer offer) {
    var question = by(token);
    if (!open(question)) {
      throw new TooLate();
    }
    var asker = asker(question);
    var draft =
        drafts.fill(new Viewer.Member(asker.id(), asker.name()), question.draft(), offer.fields());
    if (!rows.answer(question.id(), draft, by, clock.instant())) {
      throw new TooLate();
    }
    outbox.post(Letter.of(ANSWERED, asker.email(), question.id().value()));
    events.publishEvent(
        new QuestionEvent.WorkplaceAnswered(question, new Actor(Actor.Kind.TRAINER, by)));
  }

  private RequestDrafts.Kept own(Viewer.Member apprentice, UUID draft) {
    return drafts.find(apprentice, draft).orElseThrow(NotFound::new);
  }

  LinkToken token(QuestionId id) {
    return new LinkToken(keys.token("workplaces.question", id.toString()));
  }
}
