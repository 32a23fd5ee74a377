package logbog.courses;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import logbog.curricula.Course;
import logbog.curricula.Curricula;
import logbog.curricula.Curriculum;
import logbog.roles.Grant;
import org.springframework.stereotype.Component;

/** What someone in a role may hold, from all editions; of one key the newest edition's title. */
@Component
class Offers {

  private final Curricula curricula;

  Offers(Curricula curricula) {
    this.curricula = curricula;
  }

  List<Offer> of(Grant by) {
    Map<String, Offer> offers = new LinkedHashMap<>();
    for (var edition : curricula.all()) {
      edition.courses().forEach(course -> add(by, edition, course, offers));
    }
    return List.copyOf(offers.values());
  }

  private static void add(Grant by, Curriculum edition, Course course, Map<String, Offer> offers) {
    if (course.kind() == Course.Kind.GENERAL) {
      if (Reach.provides(by, course.key())) {
        offers.putIfAbsent(course.key(), new Offer(course.key(), null, course.title()));
      }
    } else if (Objects.equals(edition.speciality(), by.speciality())) {
      for (var part : course.parts()) {
        if (Reach.heads(by, edition.speciality())
            || Reach.leads(by, edition.speciality(), part.key())) {
          offers.putIfAbsent(part.key(), new Offer(course.key(), part.key(), part.title()));
        }
      }
    }
  }
}
