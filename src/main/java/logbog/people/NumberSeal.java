package logbog.people;

import java.util.UUID;
import logbog.keys.Keys;
import org.springframework.stereotype.Component;

/**
 * Seals numbers about their row and person, so that none can be moved to another, and makes the
 * hash they are found by, which only this installation can.
 */
@Component
class NumberSeal {

  private static final String PURPOSE = "people.cpr";
  private static final String LOOKUP = "people.cpr.lookup";

  private final Keys keys;

  NumberSeal(Keys keys) {
    this.keys = keys;
  }

  byte[] seal(UUID row, PersonId person, Cpr number) {
    return keys.seal(PURPOSE, number.value(), row + " " + person);
  }

  /** Which keys seal today. */
  String sealedWith() {
    return keys.id();
  }

  Cpr open(UUID row, PersonId person, String sealedWith, byte[] sealed) {
    return new Cpr(keys.known(sealedWith).open(PURPOSE, sealed, row + " " + person));
  }

  byte[] lookup(Cpr number) {
    return keys.hmac(LOOKUP, number.value());
  }
}
