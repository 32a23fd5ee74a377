package logbog.roles.web;

import static java.util.Objects.requireNonNullElse;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import logbog.places.Region;
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
  Optional<Wish> read(Typed typed, Grant by, TypedDepartments departments, LocalDate today) {
    var wanted = Arrays.stream(Role.values()).filter(it -> it.name().equals(role())).findFirst();
    if (wanted.isEmpty()) {
      typed.wrong("role", "roles.give.role.missing");
      return Optional.empty();
    }
    var theirs = wanted.get().maker().filter(by.role()::equals).isPresent();
    var scope = theirs ? scope(typed, wanted.get(), by, departments) : Scope.ALL;
    var first = typed.optionalDate("from", from()).orElse(today);
    var last = typed.optionalDate("to", to()).orElse(null);
    if (first.isBefore(today)) {
      typed.wrong("from", "roles.give.from.past");
    }
    if (last != null && last.isBefore(first)) {
      typed.wrong("to", "roles.give.to.before");
    }
    return typed.ok() && scope != null
        ? Optional.of(new Wish(wanted.get(), scope, first, last))
        : Optional.empty();
  }

  private @Nullable Scope scope(Typed typed, Role wanted, Grant by, TypedDepartments departments) {
    return switch (wanted) {
      case PRINCIPAL_SUPERVISOR, SUPERVISOR -> by.scope();
      case EDUCATION_LEAD, GP_TUTOR ->
          departments.read(typed, "department", department()).map(Scope::at).orElse(null);
      case COURSE_PROVIDER, RESEARCH_SUPERVISOR -> by.scope();
      case SECRETARIAT -> regional(typed);
      case HEAD_COURSE_LEADER -> Scope.of(typed.line("speciality", speciality, 50), null);
      case PART_COURSE_LEADER ->
          Scope.of(typed.line("speciality", speciality, 50), typed.line("course", course, 100));
      case TRAINEE, PROJECT_LEAD -> Scope.ALL;
    };
  }

  private @Nullable Scope regional(Typed typed) {
    var chosen =
        Arrays.stream(Region.values()).filter(it -> it.name().equals(region())).findFirst();
    if (chosen.isEmpty()) {
      typed.wrong("region", "roles.give.region.missing");
    }
    return chosen.map(Scope::in).orElse(null);
  }
}
