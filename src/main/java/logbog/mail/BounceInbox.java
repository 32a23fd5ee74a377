package logbog.mail;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The inbox that mail which did not arrive comes back to, as the operator set it; without a host
 * there is none.
 *
 * @param address the mailbox; letters leave with {@code name+secret@domain} of it as the address to
 *     send them back to
 * @param tls whether the server is spoken to in TLS
 * @param folder where mail comes in
 * @param done the folder it is moved to once it is read
 */
@ConfigurationProperties("logbog.bounces")
record BounceInbox(
    String host,
    int port,
    boolean tls,
    String username,
    String password,
    String address,
    String folder,
    String done) {

  boolean isSet() {
    return !host.isBlank();
  }

  /** The mailbox, or null while there is none. */
  @Nullable EmailAddress mailbox() {
    return isSet() ? new EmailAddress(address) : null;
  }

  @Override
  public String toString() {
    return "BounceInbox[" + host + "]";
  }
}
