package logbog.competences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import logbog.curricula.Curricula;
import logbog.people.People;
import logbog.people.Person;
import logbog.places.Departments;
import logbog.posts.Element;
import logbog.posts.Posts;
import org.springframework.stereotype.Component;

/** Puts beside a wish what the education lead needs to answer it. */
@Component
class WishReading {

  private final People people;
  private final Departments departments;
  private final Curricula curricula;
  private final Posts posts;

  WishReading(People people, Departments departments, Curricula curricula, Posts posts) {
    this.people = people;
    this.departments = departments;
    this.curricula = curricula;
    this.posts = posts;
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

  private List<Person> known(SupervisorWish wish) {
    return people.claiming(wish.email()).stream()
        .filter(it -> !it.id().equals(wish.doctor()))
        .toList();
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
