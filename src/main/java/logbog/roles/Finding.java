package logbog.roles;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import logbog.people.Identities;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.web.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds users by whatever is typed in the one box: name, CPR number, e-mail or mobile number. */
@Component
public class Finding {

  /** How many a page shows. */
  public static final int PAGE = 25;

  private final UserRows rows;
  private final Roles roles;
  private final Sights sights;
  private final Holdings holdings;
  private final Identities identities;
  private final NumberSearches numbers;

  Finding(
      UserRows rows,
      Roles roles,
      Sights sights,
      Holdings holdings,
      Identities identities,
      NumberSearches numbers) {
    this.rows = rows;
    this.roles = roles;
    this.sights = sights;
    this.holdings = holdings;
    this.identities = identities;
    this.numbers = numbers;
  }

  /**
   * A search by number is counted and kept in the trail; ask outside transactions.
   *
   * @throws logbog.web.NotFound for whoever may not find users
   */
  public Found find(Viewer.Clinician viewer, String typed, @Nullable PersonId after) {
    var by = roles.active(viewer);
    sights.finds(by);
    return switch (Sought.in(typed)) {
      case Sought.Number(var number) ->
          of(by, numbers.find(viewer, number).flatMap(rows::find).stream().toList());
      case Sought.Address(var email) -> of(by, rows.at(email));
      case Sought.Phone(var mobile) -> of(by, rows.at(mobile));
      case Sought.Nothing(var why) -> new Found(List.of(), null, Problem.of(why));
      case Sought.Name(var name) -> named(by, name, after);
    };
  }

  private Found named(Grant by, String name, @Nullable PersonId after) {
    var named = rows.matching(name, after, PAGE + 1);
    var shown = named.size() > PAGE ? named.subList(0, PAGE) : named;
    return new Found(shown(by, shown), named.size() > PAGE ? shown.getLast().id() : null, null);
  }

  /**
   * @throws logbog.web.NotFound for whoever may not find users
   */
  public void allow(Viewer.Clinician viewer) {
    sights.finds(roles.active(viewer));
  }

  /** The supervisors of the viewer's own department. */
  @Transactional(readOnly = true)
  public List<User> supervisors(Viewer.Clinician viewer) {
    var by = roles.active(viewer);
    if (by.role() != Role.EDUCATION_LEAD || by.department() == null) {
      return List.of();
    }
    var people =
        Stream.of(Role.PRINCIPAL_SUPERVISOR, Role.SUPERVISOR)
            .flatMap(role -> roles.holders(role, by.department()).stream())
            .map(Grant::person)
            .collect(Collectors.toSet());
    return shown(by, rows.these(people));
  }

  private Found of(Grant by, List<UserRow> found) {
    return new Found(shown(by, found), null, null);
  }

  private List<User> shown(Grant by, List<UserRow> found) {
    var ids = found.stream().map(UserRow::id).toList();
    var held = holdings.of(ids);
    var cpr =
        by.role() == Role.EDUCATION_LEAD ? Map.<PersonId, String>of() : identities.masked(ids);
    return found.stream()
        .map(
            row ->
                new User(
                    row.id(),
                    row.name(),
                    row.email().hinted(),
                    null,
                    cpr.getOrDefault(row.id(), ""),
                    held.getOrDefault(row.id(), List.of())))
        .toList();
  }
}
