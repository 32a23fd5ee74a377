package logbog.competences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.Delegations;
import logbog.roles.Grant;
import logbog.roles.Newcomer;
import logbog.roles.Newcomers;
import logbog.roles.Role;
import logbog.roles.Roles;
import logbog.roles.Scope;
import logbog.roles.Wish;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a department's education lead answers doctors' wishes for supervisors (M3). Whoever is
 * found or created gets the role, may approve for a while, and is asked by the doctor: all or
 * nothing.
 */
@Component
public class SupervisorDesk {

  private final WishRows rows;
  private final WishReading reading;
  private final Wishes wishes;
  private final WishLetters letters;
  private final OnBehalf onBehalf;
  private final Roles roles;
  private final Delegations delegations;
  private final Newcomers newcomers;
  private final People people;
  private final Clock clock;

  SupervisorDesk(
      WishRows rows,
      WishReading reading,
      Wishes wishes,
      WishLetters letters,
      OnBehalf onBehalf,
      Roles roles,
      Delegations delegations,
      Newcomers newcomers,
      People people,
      Clock clock) {
    this.rows = rows;
    this.reading = reading;
    this.wishes = wishes;
    this.letters = letters;
    this.onBehalf = onBehalf;
    this.roles = roles;
    this.delegations = delegations;
    this.newcomers = newcomers;
    this.people = people;
    this.clock = clock;
  }

  /** What waits for the viewer's answer, oldest first; nothing for anyone but an education lead. */
  public List<WishFile> waiting(Viewer.Clinician viewer) {
    var lead = roles.active(viewer);
    return lead.role() == Role.EDUCATION_LEAD
        ? reading.files(rows.waitingAt(Objects.requireNonNull(lead.department())))
        : List.of();
  }

  /** One that the viewer's department was asked, answered or not. */
  public WishFile open(Viewer.Clinician viewer, WishId id) {
    return reading.open(viewer, asked(viewer, id));
  }

  /**
   * Makes a supervisor of someone we know.
   *
   * @param until the last day on which they may approve
   */
  @Transactional
  public void appoint(Viewer.Clinician lead, WishId id, PersonId person, LocalDate until) {
    var wish = asked(lead, id);
    if (reading.files(List.of(wish)).getFirst().known().stream()
        .noneMatch(it -> it.id().equals(person))) {
      throw new NotFound();
    }
    answer(lead, wish, WishAnswer.What.CREATED, person, "");
    then(lead, wish, newcomers.give(lead, person, role(wish)), until);
  }

  /**
   * Makes a supervisor of someone new, who gets the letter that lets them in.
   *
   * @throws logbog.roles.AlreadyKnown for whoever the logbook knows
   */
  @Transactional
  public void create(Viewer.Clinician lead, WishId id, Newcomer who, LocalDate until) {
    var wish = asked(lead, id);
    var person = newcomers.enter(lead, who, role(wish));
    answer(lead, wish, WishAnswer.What.CREATED, person, "");
    var supervisor =
        roles.currentOf(person).stream()
            .filter(it -> it.is(Role.SUPERVISOR, wish.department()))
            .findFirst()
            .orElseThrow();
    then(lead, wish, supervisor, until);
  }

  /** Says no, and why; the doctor reads it. */
  @Transactional
  public void decline(Viewer.Clinician lead, WishId id, String because) {
    answer(lead, asked(lead, id), WishAnswer.What.DECLINED, null, because);
  }

  /** What follows by itself: the supervisor may approve, and is asked. */
  private void then(Viewer.Clinician lead, SupervisorWish wish, Grant supervisor, LocalDate until) {
    delegations.give(lead, supervisor.id(), today(), until);
    onBehalf.ask(wish, people.get(wish.doctor()).name(), supervisor.id());
  }

  private Wish role(SupervisorWish wish) {
    return new Wish(Role.SUPERVISOR, Scope.at(wish.department()), today(), null);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }

  private void answer(
      Viewer.Clinician lead,
      SupervisorWish wish,
      WishAnswer.What what,
      @Nullable PersonId supervisor,
      String because) {
    wishes.answer(lead, wish, what, supervisor, because);
    letters.answered(wish);
  }

  private SupervisorWish asked(Viewer.Clinician viewer, WishId id) {
    var lead = roles.active(viewer);
    return rows.find(id)
        .filter(wish -> lead.is(Role.EDUCATION_LEAD, wish.department()))
        .orElseThrow(NotFound::new);
  }
}
