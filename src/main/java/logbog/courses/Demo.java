package logbog.courses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import logbog.mail.EmailAddress;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.posts.Posts;
import logbog.roles.Role;
import logbog.roles.Roles;
import logbog.web.Shell;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The demo's story of courses, told once through the same doors as everyone uses: Bo has held a
 * course in acute care with Freja on its list, and holds one in communication that she has signed
 * up for; Nils and Tove have approved all but the last part of Amina's courses.
 */
@Component
@ConditionalOnBooleanProperty("logbog.demo")
class Demo {

  private static final Set<Role> TOLD_OF =
      Set.of(Role.COURSE_PROVIDER, Role.PART_COURSE_LEADER, Role.HEAD_COURSE_LEADER, Role.TRAINEE);

  private final People people;
  private final Posts posts;
  private final Roles roles;
  private final CourseRuns runs;
  private final CourseLists lists;
  private final Clock clock;

  Demo(People people, Posts posts, Roles roles, CourseRuns runs, CourseLists lists, Clock clock) {
    this.people = people;
    this.posts = posts;
    this.roles = roles;
    this.runs = runs;
    this.lists = lists;
    this.clock = clock;
  }

  /** After the demos of people and posts. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(500)
  @Transactional
  void tell() {
    var cast = List.of("bo", "nils", "tove", "freja", "amina");
    var known = cast.stream().flatMap(it -> named(it).stream()).toList();
    var placed = known.stream().filter(it -> !posts.of(it.id()).isEmpty()).count();
    if (known.size() == cast.size() && placed == 2 && runs.of(known.getFirst()).isEmpty()) {
      tell(known.get(0), known.get(1), known.get(2), known.get(3), known.get(4));
    }
  }

  private void tell(
      Viewer.Clinician bo,
      Viewer.Clinician nils,
      Viewer.Clinician tove,
      Viewer.Clinician freja,
      Viewer.Clinician amina) {
    held(bo, "AKUT", -24, freja);
    held(bo, "SOL2", -400, amina);
    held(bo, "SOL3", -120, amina);
    held(nils, "ALMEN-1", -700, amina);
    for (int part = 2; part <= 6; part++) {
      held(tove, "ALMEN-" + part, -700 + part * 90, amina);
    }
    runs.signUp(freja, announced(bo, "KOM", 21));
    runs.enter(tove, announced(tove, "ALMEN-7", 0), amina.id());
  }

  private void held(Viewer.Clinician by, String key, int day, Viewer.Clinician doctor) {
    var run = announced(by, key, day);
    runs.enter(by, run, doctor.id());
    lists.approve(by, run, Set.of(doctor.id()));
  }

  private RunId announced(Viewer.Clinician by, String key, int day) {
    var offer =
        runs.offers(by).stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow();
    var last = LocalDate.ofInstant(clock.instant(), Shell.DENMARK).plusDays(day);
    return runs.announce(by, new Announcement(offer, "Midtby Sygehus", last.minusDays(2), last));
  }

  private Optional<Viewer.Clinician> named(String first) {
    return people.claiming(EmailAddress.of(first + "@laege.example")).stream()
        .findFirst()
        .flatMap(
            it ->
                roles.currentOf(it.id()).stream()
                    .filter(grant -> TOLD_OF.contains(grant.role()))
                    .findFirst()
                    .map(grant -> new Viewer.Clinician(it.id(), it.name(), grant.id())));
  }
}
