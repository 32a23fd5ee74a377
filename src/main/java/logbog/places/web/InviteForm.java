package logbog.places.web;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import logbog.mail.EmailAddress;
import logbog.places.Appointee;
import logbog.places.StaffRole;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;

/** Whom an owner invites, as typed. */
public record InviteForm(
    @Nullable String name,
    @Nullable String email,
    @Nullable String role,
    @Nullable String since,
    @Nullable String until) {

  private static final int NAME = 200;

  static final InviteForm EMPTY = new InviteForm("", "", "", "", "");

  @Override
  public String name() {
    return Objects.requireNonNullElse(name, "");
  }

  @Override
  public String email() {
    return Objects.requireNonNullElse(email, "");
  }

  @Override
  public String role() {
    return as().name();
  }

  @Override
  public String since() {
    return Objects.requireNonNullElse(since, "");
  }

  @Override
  public String until() {
    return Objects.requireNonNullElse(until, "");
  }

  /** A colleague, unless an owner is asked for. */
  StaffRole as() {
    return StaffRole.OWNER.name().equals(role) ? StaffRole.OWNER : StaffRole.COLLEAGUE;
  }

  /**
   * @param today the first day of whoever has none typed
   */
  Optional<Appointee> read(Typed typed, LocalDate today) {
    var called = typed.line("name", name, NAME);
    var line = typed.line("email", email, 300);
    var address = EmailAddress.parse(line);
    if (!line.isEmpty() && address.isEmpty()) {
      typed.wrong("email", "places.email.wrong");
    }
    var first = typed.optionalDate("since", since);
    var last = typed.optionalDate("until", until);
    if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
      typed.wrong("until", "places.staff.until.before");
    } else if (last.isPresent() && last.get().isBefore(today)) {
      typed.wrong("until", "places.staff.until.past");
    }
    return typed.ok()
        ? address.map(it -> new Appointee(it, called, first.orElse(null), last.orElse(null)))
        : Optional.empty();
  }
}
