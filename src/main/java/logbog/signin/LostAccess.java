package logbog.signin;

import java.time.Duration;
import logbog.mail.EmailAddress;
import logbog.signin.AccessLink.Purpose;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Mails a link to one of the medical track who has forgotten the password; whoever has not chosen
 * one yet gets the letter of access again. Nobody learns whether an address is known.
 */
@Component
public class LostAccess {

  private static final Duration PACE = Duration.ofMillis(300);

  private final AccessRows rows;
  private final AccessLinks links;
  private final OidcBindings oidc;
  private final AccessMail mail;
  private final Brake brake;
  private final TransactionTemplate transaction;

  LostAccess(
      AccessRows rows,
      AccessLinks links,
      OidcBindings oidc,
      AccessMail mail,
      Brake brake,
      TransactionTemplate transaction) {
    this.rows = rows;
    this.links = links;
    this.oidc = oidc;
    this.mail = mail;
    this.brake = brake;
    this.transaction = transaction;
  }

  public void ask(EmailAddress email, Caller caller) {
    brake.hold(Limit.LINK_PER_NETWORK, caller.network());
    EvenPace.of(
        PACE,
        () -> {
          if (mail.mayReach(email)) {
            transaction.executeWithoutResult(
                status -> rows.at(email).ifPresent(it -> post(it, caller)));
          }
          return email;
        });
  }

  /**
   * Whoever signs in with the provider alone has no password, gets none by mail, and is told so.
   */
  private void post(Access to, Caller caller) {
    if (to.password() == null && oidc.has(to.person())) {
      mail.notice(Notice.OIDC_ALONE, to);
    } else if (to.password() == null) {
      links.revoke(to.person());
      mail.link(Purpose.ACCESS, to, caller.language());
    } else {
      mail.link(Purpose.PASSWORD, to, caller.language());
    }
  }
}
