package logbog.competences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.places.Department;
import logbog.places.DepartmentId;
import logbog.places.Departments;
import logbog.posts.Element;
import logbog.posts.Post;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.roles.Roles;
import logbog.web.Shell;
import org.springframework.stereotype.Component;

/** Who trains a doctor: the people of the post's departments, as their roles are today. */
@Component
class Teachers {

  private static final List<Role> ROLES =
      List.of(Role.PRINCIPAL_SUPERVISOR, Role.SUPERVISOR, Role.EDUCATION_LEAD, Role.GP_TUTOR);

  private final Roles roles;
  private final Departments departments;
  private final People people;
  private final Clock clock;

  Teachers(Roles roles, Departments departments, People people, Clock clock) {
    this.roles = roles;
    this.departments = departments;
    this.people = people;
    this.clock = clock;
  }

  /** Each person once, by name. */
  List<Teacher> of(Post post) {
    var training = training(post);
    var grants =
        post.elements().stream()
            .map(Element::department)
            .distinct()
            .flatMap(this::at)
            .filter(grant -> training.sees(grant) && !grant.person().equals(post.doctor()))
            .toList();
    return named(grants);
  }

  Optional<Teacher> find(Post post, PersonId person) {
    return of(post).stream().filter(it -> it.person().equals(person)).findFirst();
  }

  /**
   * Where a supervisor could be created for the doctor: the departments of now and lately that have
   * an education lead. In general practice the tutor approves, and nobody needs to be created.
   */
  List<Department> whereSupervisorsAreCreated(Post post) {
    var training = training(post);
    if (training.ofGeneralPractice()) {
      return List.of();
    }
    return departments
        .of(post.elements().stream().map(Element::department).toList())
        .values()
        .stream()
        .filter(it -> it.kind() == Department.Kind.DEPARTMENT && training.lately(it.id()))
        .filter(it -> !roles.holders(Role.EDUCATION_LEAD, it.id()).isEmpty())
        .sorted(Comparator.comparing(Department::inFull))
        .toList();
  }

  private Stream<Grant> at(DepartmentId department) {
    return ROLES.stream().flatMap(role -> roles.holders(role, department).stream());
  }

  private Training training(Post post) {
    return new Training(post, LocalDate.ofInstant(clock.instant(), Shell.DENMARK));
  }

  private List<Teacher> named(Collection<Grant> grants) {
    var names = people.names(grants.stream().map(Grant::person).distinct().toList());
    var places =
        departments.of(
            grants.stream().map(Grant::department).filter(Objects::nonNull).distinct().toList());
    Map<PersonId, Teacher> found = new LinkedHashMap<>();
    for (var grant : grants) {
      var name = names.get(grant.person());
      var place = places.get(grant.department());
      if (name != null && place != null) {
        found.putIfAbsent(grant.person(), new Teacher(grant.person(), name, grant.role(), place));
      }
    }
    return found.values().stream().sorted(Comparator.comparing(Teacher::name)).toList();
  }
}
