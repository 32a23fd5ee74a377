package logbog.roles;

import java.time.Duration;
import java.util.Optional;
import logbog.people.Cpr;
import logbog.people.Identities;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.web.Throttle;
import logbog.web.TooManyAttempts;
import org.springframework.stereotype.Component;

/**
 * Searches for whose a CPR number is: enough of them for anyone's day at work, too few to try a
 * birthday's numbers one after the other.
 */
@Component
class NumberSearches {

  static final int HOURLY = 100;
  private static final int DAILY = 400;

  private final Throttle throttle;
  private final Identities identities;

  NumberSearches(Throttle throttle, Identities identities) {
    this.throttle = throttle;
    this.identities = identities;
  }

  /**
   * @throws TooManyAttempts beyond a hundred an hour or four hundred a day
   */
  Optional<PersonId> find(Viewer.Clinician viewer, Cpr number) {
    var bucket = "roles.number:" + viewer.id();
    if (!throttle.admits(bucket + ":hour", HOURLY, Duration.ofHours(1))
        || !throttle.admits(bucket + ":day", DAILY, Duration.ofDays(1))) {
      throw new TooManyAttempts();
    }
    return identities.search(number, viewer);
  }
}
