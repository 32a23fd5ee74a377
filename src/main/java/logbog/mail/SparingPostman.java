package logbog.mail;

import java.time.Clock;

/**
 * Spares a mail server that is away: the first letter that does not reach it says so to all nodes,
 * and the others wait until the {@link Lookout} has found it again.
 */
record SparingPostman(Postman postman, Outages outages, Clock clock) implements Postman {

  @Override
  public void deliver(Mail mail) {
    if (outages.open()) {
      throw ServerAway.known();
    }
    var tried = clock.instant();
    try {
      postman.deliver(mail);
    } catch (ServerAway away) {
      outages.begin(tried, clock.instant(), String.valueOf(away.reason()));
      throw away;
    }
  }
}
