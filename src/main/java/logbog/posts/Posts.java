package logbog.posts;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import logbog.audit.Actor;
import logbog.curricula.CompetenceId;
import logbog.people.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The posts of doctors. For those who know already whose they may see: {@link DoctorAccess} opens a
 * record for a viewer.
 */
@Component
public class Posts {

  private final PostRows rows;
  private final PostBook book;
  private final PlannedRows planned;
  private final SupervisionRows supervisions;

  Posts(PostRows rows, PostBook book, PlannedRows planned, SupervisionRows supervisions) {
    this.rows = rows;
    this.book = book;
    this.planned = planned;
    this.supervisions = supervisions;
  }

  /** All of a doctor's, the first employed first. */
  public List<Post> of(PersonId doctor) {
    return rows.posts(doctor);
  }

  /** One that must exist, because something points at it. */
  public Post get(PostId id) {
    return all(List.of(id)).getFirst();
  }

  public List<Post> all(Collection<PostId> ids) {
    return rows.of(ids);
  }

  /** That of an element, also of one that was withdrawn since and is none of its elements now. */
  public Post ofElement(ElementId id) {
    return get(rows.ofElement(id).orElseThrow());
  }

  /**
   * The competences to be reached in an element (M6): as the regional programme says, and where
   * there is none, all of the curriculum in the last element.
   */
  public Set<CompetenceId> planned(ElementId id) {
    return Set.copyOf(planned(ofElement(id)).getOrDefault(id, List.of()));
  }

  /** The same of all elements of a post; nothing is asked that is known already. */
  public Map<ElementId, List<CompetenceId>> planned(Post post) {
    return planned.of(List.of(post));
  }

  /** Those named now, the longest first. */
  public List<PersonId> principalSupervisors(ElementId id) {
    return supervisions.principals(id);
  }

  /**
   * Makes a doctor's post known, or finds it: two posts of the same stage, speciality and day of
   * employment are one.
   */
  @Transactional
  public PostId begin(PersonId doctor, PostFacts facts, Actor by) {
    return book.begin(doctor, facts, by);
  }

  /** Makes an element known as the register has it now; whether that was anything new. */
  @Transactional
  public boolean place(PostId post, ElementFacts facts, Actor by) {
    return book.place(get(post), facts, by);
  }

  /** The register has it no more: it stands no longer, and is kept in the history. */
  @Transactional
  public void withdraw(ElementId element, Actor by) {
    book.withdraw(ofElement(element), element, by);
  }

  /** How an element was known at each time, the newest first. */
  public List<ElementVersion> history(ElementId id) {
    return book.history(id);
  }

  /** The doctors whose first element of all begins on a day. */
  public List<PersonId> beginning(LocalDate day) {
    return rows.beginning(day);
  }
}
