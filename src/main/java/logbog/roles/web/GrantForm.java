package logbog.roles.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.roles.Scope;
import logbog.roles.Wish;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;

/** A role that somebody is to have, as typed. */
public record GrantForm(
    @Nullable String role,
    @Nullable String department,
    @Nullable String region,
    @Nullable String speciality,
    @Nullable String course,
    @Nullable String from,
    @Nullable String to) {

  static final GrantForm EMPTY = new GrantForm("", "", "", "", "", "", "");

  @Override
  public String role() {
    return requireNonNullElse(role, "");
  }

  @Override
  public String department() {
    return requireNonNullElse(department, "");
  }

  @Override
  public String region() {
    return requireNonNullElse(region, "");
  }

  @Override
  public String speciality() {
    return requireNonNullElse(speciality, "");
  }

  @Override
  public String course() {
    return requireNonNullElse(course, "");
  }

  @Override
  public String from() {
    return requireNonNullElse(from, "");
  }

  @Override
  public String to() {
    return requireNonNullElse(to, "");
  }

  /**
   * A role that is not the viewer's to give is read, too: the domain refuses it and says who can.
   *
   * @param by the role the viewer acts in
   */
  Optional<Wish> read(Typed typed, Grant by, TypedPlaces places, LocalDate today) {
    var wanted = Arrays.stream(Role.values()).filter(it -> it.name().equals(role())).findFirst();
    if (wanted.isEmpty()) {
      typed.wrong("role", "roles.give.role.missing");
      return Optional.empty();
    }
    var theirs = wanted.get().maker().filter(by.role()::equals).isPresent();
    var scope = theirs ? places.read(typed, wanted.get(), by, this) : Optional.of(Scope.ALL);
    var first = typed.optionalDate("from", from()).orElse(today);
    var last = typed.optionalDate("to", to()).orElse(null);
    if (first.isBefore(today)) {
      typed.wrong("from", "roles.give.from.past");
    }
    if (last != null && last.isBefore(first)) {
      typed.wrong("to", "roles.give.to.before");
    }
    return typed.ok()
        ? scope.map(where -> new Wish(wanted.get(), where, first, last))
        : Optional.empty();
  }
}
