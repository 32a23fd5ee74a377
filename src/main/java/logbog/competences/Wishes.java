package logbog.competences;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.places.Department;
import logbog.posts.DoctorRecord;
import logbog.posts.Post;
import logbog.roles.Roles;
import logbog.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * "Bed UAO oprette NN": the supervisor who saw a competence is not in Logbog, so the doctor asks
 * the department's education lead, who alone creates supervisors (M3).
 */
@Component
public class Wishes {

  /** The longest note, and the longest reason. */
  public static final int LONGEST = 2000;

  private final WishRows rows;
  private final Teachers teachers;
  private final Competences competences;
  private final Roles roles;
  private final WishLetters letters;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Wishes(
      WishRows rows,
      Teachers teachers,
      Competences competences,
      Roles roles,
      WishLetters letters,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.teachers = teachers;
    this.competences = competences;
    this.roles = roles;
    this.letters = letters;
    this.events = events;
    this.clock = clock;
  }

  /** The departments whose education leads can be asked; none in general practice. */
  public List<Department> departments(Post post) {
    return teachers.whereSupervisorsAreCreated(post);
  }

  /**
   * Asks; the department's education leads get a letter.
   *
   * @param record the doctor's own
   * @throws WishRefused where the competence is approved or asked for already
   */
  @Transactional
  public WishId wish(Viewer.Clinician doctor, DoctorRecord record, Post post, Wished wished) {
    if (!record.own()) {
      throw new NotFound();
    }
    if (departments(post).stream().noneMatch(it -> it.id().equals(wished.department()))) {
      throw new NotFound();
    }
    var book = competences.book(post);
    var line = book.line(wished.competence()).orElseThrow(NotFound::new);
    if (book.state(line).done() || book.state(line).waits()) {
      throw new WishRefused("waits");
    }
    var id = rows.insert(post.doctor(), post.id(), wished, clock.instant());
    letters.wished(wished.department(), id);
    events.publishEvent(
        new CompetenceEvent.SupervisorWished(
            id,
            post.doctor(),
            doctor.actor(),
            Map.of("department", wished.department().value().toString())));
    return id;
  }

  /** The doctor takes one back that nobody has answered. */
  @Transactional
  public SupervisorWish withdraw(Viewer.Clinician doctor, WishId id) {
    roles.active(doctor);
    var wish =
        rows.find(id).filter(it -> it.doctor().equals(doctor.id())).orElseThrow(NotFound::new);
    answer(doctor, wish, WishAnswer.What.WITHDRAWN, null, "");
    return wish;
  }

  /** In the transaction under way. Of two answers at the same time the later is refused. */
  void answer(
      Viewer.Clinician by,
      SupervisorWish wish,
      WishAnswer.What what,
      @Nullable PersonId supervisor,
      String because) {
    var answer =
        new WishAnswer(what, by.id(), by.displayName(), clock.instant(), supervisor, because);
    if (!rows.answer(wish, answer)) {
      throw new WishRefused("answered");
    }
    events.publishEvent(
        new CompetenceEvent.WishAnswered(
            wish.id(), wish.doctor(), by.actor(), Map.of("what", what.name())));
  }
}
