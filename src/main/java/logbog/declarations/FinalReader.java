package logbog.declarations;

import java.util.List;
import java.util.UUID;
import logbog.mail.EmailAddress;

/**
 * The programmes whose final declarations an address may read.
 *
 * @param members all that were received there
 * @param receivers only what the address was told of
 */
record FinalReader(EmailAddress address, List<UUID> members, List<UUID> receivers) {

  boolean nothing() {
    return members.isEmpty() && receivers.isEmpty();
  }

  UUID[] asMember() {
    return members.toArray(UUID[]::new);
  }

  UUID[] asReceiver() {
    return receivers.toArray(UUID[]::new);
  }
}
