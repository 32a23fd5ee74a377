package logbog.signin;

import java.util.Optional;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Proves addresses by a mailed code or, where guessing has cost too much, by a mailed link. */
@Component
public class OneTimeCodes {

  private final Flows flows;
  private final Attempts attempts;
  private final Guesses guesses;
  private final Browsers browsers;
  private final Brake brake;
  private final TransactionTemplate transaction;
  private final ApplicationEventPublisher events;

  OneTimeCodes(
      Flows flows,
      Attempts attempts,
      Guesses guesses,
      Browsers browsers,
      Brake brake,
      TransactionTemplate transaction,
      ApplicationEventPublisher events) {
    this.flows = flows;
    this.attempts = attempts;
    this.guesses = guesses;
    this.browsers = browsers;
    this.brake = brake;
    this.transaction = transaction;
    this.events = events;
  }

  /** The address a browser has asked a code for, while it can be used. */
  public Optional<EmailAddress> asked(LinkToken flow) {
    return flows.of(flow).map(Flow::email);
  }

  /**
   * Tries a code in its flow. Wrong, used, too old, too often, not enough by itself: all the same
   * answer, empty.
   */
  public Optional<Entry> enter(
      LinkToken flow, Code typed, Optional<LinkToken> browser, Caller caller) {
    brake.hold(Limit.GUESS_PER_NETWORK, caller.network());
    return attempts
        .count(flow)
        .filter(guess -> attempts.right(guess, typed))
        .flatMap(guess -> use(guess.flow(), "code", browser));
  }

  /** The address a mailed link proves, while it can be used. */
  public Optional<EmailAddress> linked(LinkToken link) {
    return flows.byLink(link).map(Flow::email);
  }

  /** Uses a mailed link in the browser that opened it. */
  public Optional<Entry> enter(LinkToken link, Optional<LinkToken> browser, Caller caller) {
    brake.hold(Limit.LINK_PER_NETWORK, caller.network());
    return flows.byLink(link).flatMap(flow -> use(flow, "link", browser));
  }

  private Optional<Entry> use(Flow flow, String by, Optional<LinkToken> browser) {
    return Optional.ofNullable(
        transaction.execute(
            status -> {
              if (!attempts.use(flow.id())) {
                return null;
              }
              guesses.refund(flow.id());
              var office = new Viewer.Office(flow.email().value());
              events.publishEvent(new OfficeSignedIn(flow.id(), office, by));
              var cookie = browsers.remember(browser, guesses.name(flow.email()));
              return new Entry(office, cookie, flow.wish());
            }));
  }
}
