package logbog.committee;

import java.util.Optional;
import logbog.people.Viewer;
import logbog.programmes.Mapping;
import logbog.programmes.Publications;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Where a committee says what became of the goals of the edition before its draft. */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
public class Mappings {

  private final Drafts drafts;
  private final DraftRows rows;
  private final DraftMappings mappings;
  private final Publications publications;
  private final ApplicationEventPublisher events;

  Mappings(
      Drafts drafts,
      DraftRows rows,
      DraftMappings mappings,
      Publications publications,
      ApplicationEventPublisher events) {
    this.drafts = drafts;
    this.rows = rows;
    this.mappings = mappings;
    this.publications = publications;
    this.events = events;
  }

  /** Empty where the draft is the first edition of its programme. */
  public Optional<Mapped> of(Viewer.Office member, DraftId id) {
    var draft = drafts.draft(member, id);
    return publications
        .follows(draft.programme(), draft.edition())
        .map(before -> new Mapped(draft, before.edition(), mappings.find(id)));
  }

  /**
   * Keeps what became of every goal.
   *
   * @param was the mark of the page
   * @throws Overtaken when a colleague saved another meanwhile; nothing is saved then
   */
  @Transactional
  public void keep(Viewer.Office member, DraftId id, Mapping mapping, String was) {
    var draft = drafts.draft(member, id);
    rows.lock(id);
    if (!of(member, id).map(Mapped::mark).orElse("").equals(was)) {
      throw new Overtaken(drafts.draft(member, id));
    }
    mappings.keep(id, mapping, member.address());
    events.publishEvent(
        new DraftChanged(id.value(), member.actor(), draft.programme().toString(), "mapping"));
  }
}
