package logbog.competences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import logbog.audit.Matter;
import logbog.audit.RecordRead;
import logbog.curricula.Curricula;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.places.Departments;
import logbog.posts.Element;
import logbog.posts.Posts;
import logbog.roles.Known;
import logbog.roles.Newcomers;
import logbog.roles.RoleReaders;
import logbog.roles.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts beside a wish what the education lead needs to answer it. */
@Component
class WishReading {

  private final People people;
  private final Departments departments;
  private final Curricula curricula;
  private final Posts posts;
  private final Roles roles;
  private final Newcomers newcomers;
  private final RoleReaders readers;
  private final ApplicationEventPublisher events;

  WishReading(
      People people,
      Departments departments,
      Curricula curricula,
      Posts posts,
      Roles roles,
      Newcomers newcomers,
      RoleReaders readers,
      ApplicationEventPublisher events) {
    this.people = people;
    this.departments = departments;
    this.curricula = curricula;
    this.posts = posts;
    this.roles = roles;
    this.newcomers = newcomers;
    this.readers = readers;
    this.events = events;
  }

  /** One, opened by whoever answers it; the doctor sees that. */
  @Transactional
  WishFile open(Viewer.Clinician lead, SupervisorWish wish) {
    var reader = readers.of(lead, roles.active(lead), "vejlederoenske");
    events.publishEvent(
        new RecordRead(wish.doctor().value(), wish.id().value(), reader, Matter.LOGBOOK));
    return files(List.of(wish)).getFirst();
  }

  List<WishFile> files(List<SupervisorWish> wishes) {
    var names = people.names(wishes.stream().map(SupervisorWish::doctor).distinct().toList());
    var files = new ArrayList<WishFile>();
    for (var wish : wishes) {
      files.add(
          new WishFile(
              wish,
              names.getOrDefault(wish.doctor(), ""),
              curricula.competence(wish.competence()),
              departments.get(wish.department()),
              known(wish),
              until(wish)));
    }
    return files;
  }

  /** Of the doctors' training: whoever has the same address, and whoever is called the same. */
  private List<Known> known(SupervisorWish wish) {
    var found = new LinkedHashMap<PersonId, Known>();
    people.claiming(wish.email()).stream()
        .filter(it -> !roles.of(it.id()).isEmpty())
        .map(it -> new Known(it.id(), it.name(), it.email().hinted()))
        .forEach(it -> found.put(it.id(), it));
    newcomers.namesakes(wish.name()).forEach(it -> found.putIfAbsent(it.id(), it));
    found.remove(wish.doctor());
    return List.copyOf(found.values());
  }

  /** The last day of the doctor's last element at the department. */
  private LocalDate until(SupervisorWish wish) {
    return posts.get(wish.post()).elements().stream()
        .filter(it -> it.department().equals(wish.department()))
        .map(Element::to)
        .max(LocalDate::compareTo)
        .orElseThrow();
  }
}
