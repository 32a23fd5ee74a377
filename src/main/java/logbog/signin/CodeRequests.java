package logbog.signin;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import logbog.keys.Keys;
import logbog.mail.EmailAddress;
import logbog.mail.Letter;
import logbog.mail.Outbox;
import logbog.people.KnownAddresses;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Mails codes to those who ask for one at an address we know. */
@Component
public class CodeRequests {

  private static final Duration PACE = Duration.ofMillis(300);

  private final Flows flows;
  private final Guesses guesses;
  private final Browsers browsers;
  private final ObjectProvider<KnownAddresses> known;
  private final Outbox outbox;
  private final Brake brake;
  private final Keys keys;
  private final TransactionTemplate transaction;

  CodeRequests(
      Flows flows,
      Guesses guesses,
      Browsers browsers,
      ObjectProvider<KnownAddresses> known,
      Outbox outbox,
      Brake brake,
      Keys keys,
      TransactionTemplate transaction) {
    this.flows = flows;
    this.guesses = guesses;
    this.browsers = browsers;
    this.known = known;
    this.outbox = outbox;
    this.brake = brake;
    this.keys = keys;
    this.transaction = transaction;
  }

  /**
   * Begins a flow and mails its code, if the address is known and has not had too many. The answer
   * and the time it takes are the same in every case.
   *
   * @return the secret that binds the flow to the browser that asked
   */
  public LinkToken ask(Asking asking) {
    brake.hold(Limit.CODE_PER_NETWORK, asking.caller().network());
    return EvenPace.of(PACE, () -> begin(asking));
  }

  /** The same form for the same address, sent twice, is one flow. */
  private LinkToken begin(Asking asking) {
    var cookie = new LinkToken(keys.token("signin.flow", asking.form(), asking.email().value()));
    if (flows.of(cookie).isPresent()) {
      return cookie;
    }
    try {
      return begin(asking, flows.isTaken(cookie) ? LinkToken.fresh() : cookie);
    } catch (DuplicateKeyException theOtherClickWasFirst) {
      return cookie;
    }
  }

  private LinkToken begin(Asking asking, LinkToken cookie) {
    var email = asking.email();
    var admitted = admitted(email);
    var current = asking.flow().filter(held -> isFor(email, held));
    if (!admitted && current.isPresent()) {
      return current.get();
    }
    var mailed = known(email) && admitted;
    var browser = asking.browser().filter(b -> browsers.knows(b, guesses.name(email)));
    var start = new Flows.Start(cookie, email, asking.wish(), browser);
    transaction.executeWithoutResult(
        status -> {
          var steppedUp = guesses.spent(email, browser.map(LinkToken::hash).orElse(null));
          var flow = flows.begin(start, steppedUp, Optional.of(Code.fresh()).filter(c -> mailed));
          if (mailed) {
            outbox.post(letter(flow, asking));
          }
        });
    return cookie;
  }

  /** Beyond this, asking again brings no further letter. */
  private boolean admitted(EmailAddress email) {
    var hourly = brake.admits(Limit.CODE_PER_ADDRESS, email.value());
    var daily = brake.admits(Limit.CODE_PER_ADDRESS_DAILY, email.value());
    return hourly && daily;
  }

  private boolean isFor(EmailAddress email, LinkToken held) {
    return flows.of(held).filter(flow -> flow.email().equals(email)).isPresent();
  }

  /** Asks everyone who may know, so that the time does not tell who did. */
  private boolean known(EmailAddress email) {
    return known.stream().filter(k -> k.knows(email)).count() > 0;
  }

  private static Letter letter(Flow flow, Asking asking) {
    var program = asking.program();
    return Letter.of(CodeLetters.KIND, flow.email(), flow.id())
        .in(asking.caller().language())
        .until(flow.expires())
        .with(Map.of("family", program.family(), "platform", program.platform()));
  }
}
