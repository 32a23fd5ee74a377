package logbog.places.web;

import java.util.Objects;
import java.util.Optional;
import logbog.mail.EmailAddress;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;

/** An address that an owner writes on the school's list, as typed. */
public record AddressForm(@Nullable String email, @Nullable String note) {

  static final int NOTE = 100;

  static final AddressForm EMPTY = new AddressForm("", "");

  @Override
  public String email() {
    return Objects.requireNonNullElse(email, "");
  }

  @Override
  public String note() {
    return Objects.requireNonNullElse(note, "");
  }

  Optional<EmailAddress> read(Typed typed) {
    var line = typed.line("email", email, 300);
    var address = EmailAddress.parse(line);
    if (!line.isEmpty() && address.isEmpty()) {
      typed.wrong("email", "places.email.wrong");
    }
    typed.optionalLine("note", note, NOTE);
    return address;
  }
}
