package logbog.posts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import logbog.mail.Outbox;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.roles.Roles;
import logbog.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who guides a doctor through an element: named by the education lead or tutor, among those who
 * hold a supervisor's role at the place. Nobody guides themself.
 */
@Component
public class Supervisors {

  private final Elements elements;
  private final SupervisionRows rows;
  private final Roles roles;
  private final People people;
  private final Outbox outbox;
  private final ApplicationEventPublisher events;

  Supervisors(
      Elements elements,
      SupervisionRows rows,
      Roles roles,
      People people,
      Outbox outbox,
      ApplicationEventPublisher events) {
    this.elements = elements;
    this.rows = rows;
    this.roles = roles;
    this.people = people;
    this.outbox = outbox;
    this.events = events;
  }

  /**
   * Whom the lead can name, by name.
   *
   * @throws NotYours for whoever does not lead there
   */
  @Transactional
  public Map<PersonId, String> candidates(Viewer.Clinician by, PersonId doctor, ElementId id) {
    return candidates(led(by, doctor, id));
  }

  Map<PersonId, String> candidates(OpenedElement opened) {
    var holders =
        Stream.of(Role.PRINCIPAL_SUPERVISOR, Role.SUPERVISOR, Role.EDUCATION_LEAD, Role.GP_TUTOR)
            .flatMap(role -> roles.holders(role, opened.element().department()).stream())
            .map(Grant::person)
            .filter(it -> !it.equals(opened.record().doctor()))
            .distinct()
            .toList();
    return people.names(holders);
  }

  /**
   * Names someone, who is told by mail.
   *
   * @throws NotFound for anyone who holds no such role at the place
   */
  @Transactional
  public void name(
      Viewer.Clinician by, PersonId doctor, ElementId id, PersonId supervisor, boolean principal) {
    var opened = led(by, doctor, id);
    if (!candidates(opened).containsKey(supervisor)) {
      throw new NotFound();
    }
    if (rows.name(opened.element(), doctor, supervisor, principal, by.id())) {
      outbox.post(PostLetters.guides(people.get(supervisor), opened));
      tell(by, opened, "named", supervisor.toString());
    }
  }

  @Transactional
  public void end(Viewer.Clinician by, PersonId doctor, ElementId id, UUID supervision) {
    var opened = led(by, doctor, id);
    if (rows.end(id, supervision, by.id())) {
      tell(by, opened, "ended", supervision.toString());
    }
  }

  /** The names of all who guide, for several elements in one statement. */
  List<Supervision> of(List<ElementId> ids) {
    return rows.of(ids);
  }

  private OpenedElement led(Viewer.Clinician by, PersonId doctor, ElementId id) {
    var opened = elements.open(by, doctor, id);
    if (!opened.leads()) {
      throw NotYours.toLead();
    }
    return opened;
  }

  private void tell(Viewer.Clinician by, OpenedElement opened, String what, String whom) {
    var details = new TreeMap<>(Map.of(what, whom));
    details.put("grant", opened.record().by().id().value().toString());
    events.publishEvent(
        new TrainingEvent.SupervisionChanged(
            opened.element().id(), opened.record().doctor(), by.actor(), Map.copyOf(details)));
  }
}
