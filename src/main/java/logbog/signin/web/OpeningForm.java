package logbog.signin.web;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Optional;
import logbog.mail.EmailAddress;
import logbog.programmes.Speciality;
import logbog.programmes.SpecialityChoices;
import logbog.signin.Password;
import logbog.signin.PasswordRules;
import logbog.web.Problem;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;

/** What is asked of one who opens an account (V1), as typed. */
public record OpeningForm(
    @Nullable String name,
    @Nullable String email,
    @Nullable String programme,
    @Nullable String speciality,
    @Nullable Password password) {

  static final int NAME = 100;

  static OpeningForm blank() {
    return new OpeningForm("", "", "", "", null);
  }

  /** The same for an address that is known and not asked for. */
  OpeningForm at(EmailAddress known) {
    return new OpeningForm(name, known.value(), programme, speciality, password);
  }

  /** What was typed, read whole. */
  record Reading(
      Typed typed,
      String name,
      Optional<EmailAddress> email,
      Optional<Speciality> speciality,
      Password password) {}

  Reading read(SpecialityChoices choices) {
    var typed = new Typed();
    var readName = typed.line("name", name, NAME);
    var address = address(typed, "email", email);
    var chosen =
        choices.read(typed, requireNonNullElse(programme, ""), requireNonNullElse(speciality, ""));
    var secret = requireNonNullElse(password, new Password(""));
    newPassword(typed, "password", secret, List.of(readName, requireNonNullElse(email, "")));
    return new Reading(typed, readName, address, chosen, secret);
  }

  /** Reads one address, strictly. */
  static Optional<EmailAddress> address(Typed typed, String field, @Nullable String raw) {
    var line = typed.line(field, raw, EmailAddress.LONGEST);
    var address = EmailAddress.parse(line);
    if (address.isEmpty()) {
      typed.wrong(field, "signin.field.email.wrong");
    }
    return address;
  }

  /** Says what is wrong with a new password; an empty one is missing. */
  static void newPassword(Typed typed, String field, Password password, List<String> known) {
    Optional<Problem> problem =
        password.value().isEmpty()
            ? Optional.of(Problem.of("web.field.missing"))
            : PasswordRules.problem(password, known);
    problem.ifPresent(p -> typed.wrong(field, p.key(), p.arguments().toArray()));
  }
}
