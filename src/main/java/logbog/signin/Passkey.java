package logbog.signin;

import java.util.Arrays;
import java.util.Base64;
import logbog.people.PersonId;

/**
 * A device that signs for a person.
 *
 * @param credential by what the device knows the key
 * @param attested what it said when the key was made, the public key among it
 * @param counter what it counted last
 */
public record Passkey(PersonId person, byte[] credential, byte[] attested, long counter) {

  /** As browsers are told. */
  String name() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(credential);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Passkey it && Arrays.equals(credential, it.credential);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(credential);
  }
}
