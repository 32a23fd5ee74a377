package logbog.attestations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import logbog.approvals.Approvals;
import logbog.approvals.Basis;
import logbog.approvals.Subject;
import logbog.mail.EmailAddress;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.Element;
import logbog.posts.Post;
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

/** The demo's story: Amina's time is attested but for the last element, which is not over yet. */
@Component
@ConditionalOnBooleanProperty("logbog.demo")
class Demo {

  private static final EmailAddress AMINA = EmailAddress.of("amina@laege.example");

  private final People people;
  private final Posts posts;
  private final Roles roles;
  private final Approvals approvals;
  private final Clock clock;

  Demo(People people, Posts posts, Roles roles, Approvals approvals, Clock clock) {
    this.people = people;
    this.posts = posts;
    this.roles = roles;
    this.approvals = approvals;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order(65)
  @Transactional
  void tell() {
    people.claiming(AMINA).stream()
        .flatMap(amina -> posts.of(amina.id()).stream())
        .forEach(post -> post.elements().forEach(element -> attest(post, element)));
  }

  private void attest(Post post, Element element) {
    var subject = Subject.timeOf(element.id());
    if (element.to().isBefore(LocalDate.ofInstant(clock.instant(), Shell.DENMARK))
        && approvals.history(post.doctor(), post.id(), subject).isEmpty()) {
      Stream.of(Role.EDUCATION_LEAD, Role.GP_TUTOR)
          .flatMap(role -> roles.holders(role, element.department()).stream())
          .findFirst()
          .map(grant -> new Viewer.Clinician(grant.person(), name(grant.person()), grant.id()))
          .ifPresent(
              lead ->
                  approvals.approve(lead, post.doctor(), post.id(), subject, Basis.APPROVED, null));
    }
  }

  private String name(PersonId person) {
    return people.get(person).name();
  }
}
