package logbog.roles.web;

import static java.util.Objects.requireNonNullElse;

import java.util.Optional;
import logbog.mail.EmailAddress;
import logbog.people.Cpr;
import logbog.people.CprRead;
import logbog.people.Mobile;
import logbog.roles.Newcomer;
import logbog.roles.Role;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be entered, as typed.
 *
 * @param other ticked where somebody called the same is another person
 */
public record NewcomerForm(
    @Nullable String name,
    @Nullable String email,
    @Nullable String mobile,
    @Nullable String cpr,
    @Nullable String substitute,
    @Nullable String other) {

  static final NewcomerForm EMPTY = new NewcomerForm("", "", "", "", null, null);

  @Override
  public String name() {
    return requireNonNullElse(name, "");
  }

  @Override
  public String email() {
    return requireNonNullElse(email, "");
  }

  @Override
  public String mobile() {
    return requireNonNullElse(mobile, "");
  }

  @Override
  public String cpr() {
    return requireNonNullElse(cpr, "");
  }

  public boolean isSubstitute() {
    return substitute != null;
  }

  /** An education lead is not told the number: the new one enters it. */
  static boolean asksForNumber(Role as) {
    return as != Role.EDUCATION_LEAD;
  }

  Optional<Newcomer> read(Typed typed, Role as) {
    var called = typed.line("name", name, 200);
    var line = typed.line("email", email, 300);
    var address = EmailAddress.parse(line);
    if (!line.isEmpty() && address.isEmpty()) {
      typed.wrong("email", "roles.newcomer.email.wrong");
    }
    var digits = typed.line("mobile", mobile, 40);
    var number = Mobile.parse(digits);
    if (!digits.isEmpty() && number.isEmpty()) {
      typed.wrong("mobile", "roles.newcomer.mobile.wrong");
    }
    var identity = asksForNumber(as) && !cpr().isBlank() ? identity(typed) : null;
    return typed.ok() && address.isPresent() && number.isPresent()
        ? Optional.of(new Newcomer(called, address.get(), number.get(), identity))
        : Optional.empty();
  }

  private @Nullable Cpr identity(Typed typed) {
    return switch (isSubstitute() ? Cpr.readSubstitute(cpr()) : Cpr.read(cpr())) {
      case Cpr number -> number;
      case CprRead.Wrong(var key) -> {
        typed.wrong("cpr", key);
        yield null;
      }
    };
  }
}
