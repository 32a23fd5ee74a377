package logbog.signin;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import logbog.people.PersonId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Tells the codes of the demo's people, whose apps all hold one known secret. */
@Component
@ConditionalOnBooleanProperty("logbog.demo")
public class DemoCodes {

  /** {@code JRXWOYTPM4QGIZLNN4QGCY3DMVZXGIJB} in an app. */
  static final AppSecret SECRET =
      new AppSecret("Logbog demo access!!".getBytes(StandardCharsets.US_ASCII));

  private final Authenticators apps;
  private final Clock clock;

  DemoCodes(Authenticators apps, Clock clock) {
    this.apps = apps;
    this.clock = clock;
  }

  /** The code of this half minute; empty for people who have an app of their own. */
  public Optional<String> now(PersonId person) {
    return apps.secret(person)
        .filter(secret -> Arrays.equals(secret.bytes(), SECRET.bytes()))
        .map(secret -> secret.code(AppSecret.halfMinute(clock.instant())));
  }
}
