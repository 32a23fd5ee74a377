package logbog.declarations;

import logbog.mail.EmailAddress;
import logbog.web.Refusal;
import org.springframework.http.HttpStatus;

/** Nobody is their own trainer: the address is that of the apprentice's account. */
public class OwnAddress extends Refusal {

  private final EmailAddress address;

  public OwnAddress(EmailAddress address) {
    super(HttpStatus.UNPROCESSABLE_CONTENT, "declarations.address.own");
    this.address = address;
  }

  /** How it is said to the apprentice; to others it is not theirs. */
  public String toThem() {
    return "declarations.address.own.yours";
  }

  public EmailAddress address() {
    return address;
  }
}
