package logbog.posts;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import logbog.curricula.CompetenceId;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.places.Department;
import logbog.places.Departments;
import logbog.web.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Qualification cards (M17): a hospital department where the doctor has an element attests one, and
 * the tutor who approves the competences of general practice sees it beside them.
 */
@Component
public class Cards {

  /** The longest reason to take one back. */
  public static final int LONGEST = 1000;

  private final Elements elements;
  private final CardRows rows;
  private final Departments departments;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Cards(
      Elements elements,
      CardRows rows,
      Departments departments,
      ApplicationEventPublisher events,
      Clock clock) {
    this.elements = elements;
    this.rows = rows;
    this.departments = departments;
    this.events = events;
    this.clock = clock;
  }

  /** The cards of the curricula these posts are on. */
  public List<Card> of(List<Post> posts) {
    return rows.of(posts.stream().map(Post::curriculum).distinct().toList());
  }

  /** All of a doctor's that were attested, also those withdrawn, the newest first. */
  public List<AttestedCard> attested(PersonId doctor) {
    return rows.attested(doctor);
  }

  /** The attested cards that stand and speak for a competence of a post. */
  public List<AttestedCard> speakingFor(Post post, CompetenceId competence) {
    var keys =
        of(List.of(post)).stream()
            .filter(card -> card.competences().contains(competence))
            .map(Card::key)
            .toList();
    return attested(post.doctor()).stream()
        .filter(it -> it.stands() && it.post().equals(post.id()) && keys.contains(it.key()))
        .toList();
  }

  /**
   * Attests a card, for the department; one that stands already is not attested again.
   *
   * @throws NotFound where the post's curriculum has no such card
   */
  @Transactional
  public void attest(Viewer.Clinician by, PersonId doctor, ElementId id, String key) {
    var opened = led(by, doctor, id);
    var card =
        of(List.of(opened.post())).stream()
            .filter(it -> it.key().equals(key))
            .findFirst()
            .orElseThrow(NotFound::new);
    rows.hold(opened.post().id());
    if (attested(doctor).stream()
        .anyMatch(
            it -> it.stands() && it.post().equals(opened.post().id()) && it.key().equals(key))) {
      throw new CardStands();
    }
    rows.attest(opened, card, by, department(opened).inFull(), clock.instant());
    events.publishEvent(
        new TrainingEvent.CardAttested(id, doctor, by.actor(), Map.of("card", key)));
  }

  /** Takes back one attested by mistake, by whoever leads where it was attested. */
  @Transactional
  public void withdraw(
      Viewer.Clinician by, PersonId doctor, ElementId id, UUID attested, String because) {
    led(by, doctor, id);
    var card =
        attested(doctor).stream()
            .filter(it -> it.id().equals(attested) && it.element().equals(id))
            .findFirst()
            .orElseThrow(NotFound::new);
    if (rows.withdraw(card, doctor, by, because, clock.instant())) {
      events.publishEvent(
          new TrainingEvent.CardWithdrawn(id, doctor, by.actor(), Map.of("card", card.key())));
    }
  }

  private OpenedElement led(Viewer.Clinician by, PersonId doctor, ElementId id) {
    var opened = elements.open(by, doctor, id);
    if (!opened.leads() || department(opened).kind() != Department.Kind.DEPARTMENT) {
      throw NotYours.toLead();
    }
    return opened;
  }

  private Department department(OpenedElement opened) {
    return departments.get(opened.element().department());
  }
}
