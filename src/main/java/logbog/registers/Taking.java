package logbog.registers;

import java.util.LinkedHashSet;
import java.util.List;
import logbog.audit.Actor;
import logbog.curricula.Curricula;
import logbog.people.Identities;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.places.Department;
import logbog.places.DepartmentId;
import logbog.places.Departments;
import logbog.posts.ElementFacts;
import logbog.posts.PostFacts;
import logbog.posts.PostId;
import logbog.posts.Posts;
import org.springframework.stereotype.Component;

/** Takes the lines of a file that was looked at, in the caller's transaction: all or none. */
@Component
class Taking {

  private final People people;
  private final Identities identities;
  private final Departments departments;
  private final Curricula curricula;
  private final Posts posts;
  private final Admissions admissions;

  Taking(
      People people,
      Identities identities,
      Departments departments,
      Curricula curricula,
      Posts posts,
      Admissions admissions) {
    this.people = people;
    this.identities = identities;
    this.departments = departments;
    this.curricula = curricula;
    this.posts = posts;
    this.admissions = admissions;
  }

  Counted take(Preview preview, boolean overlapsToo, boolean withdrawToo, Actor by) {
    var lines =
        preview.lines().stream()
            .filter(it -> it.taken(overlapsToo))
            .flatMap(it -> it.line().stream())
            .toList();
    var doctors = new LinkedHashSet<PersonId>();
    var fresh = 0;
    for (var line : lines) {
      var doctor = doctor(line, by);
      doctors.add(doctor);
      fresh += place(doctor, line, by) ? 1 : 0;
    }
    var withdrawn = withdrawToo ? preview.vanished() : List.<Vanished>of();
    withdrawn.forEach(it -> posts.withdraw(it.element(), by));
    doctors.forEach(it -> admissions.expect(it, by));
    return new Counted(fresh, lines.size() - fresh, withdrawn.size());
  }

  /** Of someone known nothing is changed: their address is theirs to change. */
  private PersonId doctor(RegisterLine line, Actor by) {
    return identities
        .find(line.cpr())
        .orElseGet(
            () -> {
              var id = people.add(line.name(), line.email());
              identities.identify(id, line.cpr(), line.mobile(), by);
              return id;
            });
  }

  /** Whether the element is new. */
  private boolean place(PersonId doctor, RegisterLine line, Actor by) {
    var post = posts.begin(doctor, facts(line), by);
    var known = known(post, line);
    posts.place(
        post,
        new ElementFacts(line.element(), department(line), line.from(), line.to(), line.percent()),
        by);
    return !known;
  }

  private boolean known(PostId post, RegisterLine line) {
    return posts.get(post).elements().stream().anyMatch(it -> it.number() == line.element());
  }

  private PostFacts facts(RegisterLine line) {
    var curriculum =
        curricula.inForce(line.stage(), line.speciality(), line.employedOn()).orElseThrow();
    return new PostFacts(
        line.stage(), line.speciality(), curriculum.id(), line.region(), line.employedOn());
  }

  /** One known keeps its names: they are changed where it is kept, not by a doctor's line. */
  private DepartmentId department(RegisterLine line) {
    return departments
        .find(line.department())
        .map(Department::id)
        .orElseGet(
            () ->
                departments.add(
                    line.department(),
                    line.kind(),
                    line.hospital(),
                    line.departmentName(),
                    line.region()));
  }
}
