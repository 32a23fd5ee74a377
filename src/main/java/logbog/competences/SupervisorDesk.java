package logbog.competences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import logbog.mail.EmailAddress;
import logbog.people.AccessLetters;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.Delegations;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.roles.Roles;
import logbog.roles.Scope;
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
  private final People people;
  private final AccessLetters access;
  private final Clock clock;

  SupervisorDesk(
      WishRows rows,
      WishReading reading,
      Wishes wishes,
      WishLetters letters,
      OnBehalf onBehalf,
      Roles roles,
      Delegations delegations,
      People people,
      AccessLetters access,
      Clock clock) {
    this.rows = rows;
    this.reading = reading;
    this.wishes = wishes;
    this.letters = letters;
    this.onBehalf = onBehalf;
    this.roles = roles;
    this.delegations = delegations;
    this.people = people;
    this.access = access;
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
    return reading.files(List.of(asked(viewer, id))).getFirst();
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
    appoint(lead, wish, person, until);
  }

  /** Makes a supervisor of someone new, who gets the letter that lets them in. */
  @Transactional
  public void create(
      Viewer.Clinician lead, WishId id, String name, EmailAddress email, LocalDate until) {
    appoint(lead, asked(lead, id), people.add(name, email), until);
  }

  /** Says no, and why; the doctor reads it. */
  @Transactional
  public void decline(Viewer.Clinician lead, WishId id, String because) {
    answer(lead, asked(lead, id), WishAnswer.What.DECLINED, null, because);
  }

  private void appoint(
      Viewer.Clinician lead, SupervisorWish wish, PersonId person, LocalDate until) {
    if (person.equals(wish.doctor())) {
      throw new WishRefused("own");
    }
    answer(lead, wish, WishAnswer.What.CREATED, person, "");
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    Grant supervisor =
        roles.give(lead, person, Role.SUPERVISOR, Scope.at(wish.department()), today, null);
    delegations.give(lead, supervisor.id(), today, until);
    access.send(person);
    onBehalf.ask(wish, people.get(wish.doctor()).name(), supervisor.id());
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
