package logbog.signin;

import logbog.mail.EmailAddress;
import logbog.people.KnownAddresses;
import org.springframework.stereotype.Component;

/** In tests, every address of one company is known; those of all others are not. */
@Component
class FamiliarAddresses implements KnownAddresses {

  private static final String COMPANY = "@kendt.example";

  static String fresh(String name) {
    return name + "-" + System.nanoTime() + COMPANY;
  }

  @Override
  public boolean knows(EmailAddress address) {
    return address.value().endsWith(COMPANY);
  }
}
