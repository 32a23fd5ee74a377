package logbog.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import logbog.people.Viewer;
import logbog.programmes.Edition;
import logbog.programmes.Flaw;
import logbog.programmes.Goal;
import logbog.programmes.ProgrammeId;
import logbog.programmes.Programmes;
import logbog.programmes.Publication;
import logbog.programmes.Publications;
import logbog.programmes.Speciality;
import logbog.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The drafts of a member's committees; anyone else's do not exist. */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
public class Drafts {

  private final DraftRows rows;
  private final Desks desks;
  private final Blank blank;
  private final DraftMappings mappings;
  private final Programmes programmes;
  private final Publications publications;
  private final ApplicationEventPublisher events;

  Drafts(
      DraftRows rows,
      Desks desks,
      Blank blank,
      DraftMappings mappings,
      Programmes programmes,
      Publications publications,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.desks = desks;
    this.blank = blank;
    this.mappings = mappings;
    this.programmes = programmes;
    this.publications = publications;
    this.events = events;
  }

  public List<Draft> of(Viewer.Office member, ProgrammeId programme) {
    return rows.of(desks.programme(member, programme).id());
  }

  public Draft draft(Viewer.Office member, DraftId id) {
    var draft = rows.find(id).orElseThrow(NotFound::new);
    desks.programme(member, draft.programme());
    return draft;
  }

  /** Begins with the newest edition, published or from the operator's files; or with nothing. */
  @Transactional
  public DraftId begin(Viewer.Office member, ProgrammeId id, boolean fromNewest) {
    var programme = desks.programme(member, id);
    var newest = fromNewest ? publications.newest(id) : Optional.<Edition>empty();
    return begin(member, id, newest.orElseGet(() -> blank.of(programme)));
  }

  /** Begins with an edition as it is, for example one that was read from a file. */
  @Transactional
  public DraftId begin(Viewer.Office member, ProgrammeId id, Edition edition) {
    desks.programme(member, id);
    var draft = rows.add(id, edition, member.address());
    told(member, draft, id, "begun");
    return draft;
  }

  /**
   * Changes a draft.
   *
   * @throws Overtaken when a colleague changed the same part meanwhile; nothing is saved then
   */
  @Transactional
  public Draft change(Viewer.Office member, DraftId id, Change change) {
    var draft = locked(member, id);
    var edition = change.to().edition(draft.edition()).orElseThrow(() -> new Overtaken(draft));
    if (!edition.equals(draft.edition())) {
      rows.keep(id, edition, member.address());
      told(member, id, draft.programme(), change.what());
    }
    return draft(member, id);
  }

  @Transactional
  public void discard(Viewer.Office member, DraftId id) {
    var draft = locked(member, id);
    rows.discard(id);
    told(member, id, draft.programme(), "discarded");
  }

  /** What keeps a draft from being published, each with its place. */
  public List<Flaw> flaws(Draft draft) {
    return programmes.flaws(draft.programme(), draft.edition());
  }

  /**
   * What is wrong with one goal were it in this draft.
   *
   * @param instead the goal whose place it takes
   */
  public List<Flaw> flaws(Draft draft, Goal goal, @Nullable Goal instead) {
    var goals = new ArrayList<>(draft.edition().goals());
    goals.remove(instead);
    goals.add(goal);
    var place = goals.size() - 1;
    return flaws(draft.with(draft.edition().with(goals))).stream()
        .filter(flaw -> Objects.equals(flaw.goal(), place))
        .toList();
  }

  /** The names a goal of this draft can belong to. */
  public List<String> specialities(Draft draft) {
    return programmes.specialities().stream()
        .filter(speciality -> speciality.programme().equals(draft.programme()))
        .map(Speciality::name)
        .toList();
  }

  /**
   * Publishes a draft as the page showed it: frozen from then on (V7), with what is said of the
   * goals before.
   *
   * @param was the mark of {@link Part#ALL} on the page
   * @throws Overtaken when a colleague changed anything meanwhile
   * @throws logbog.programmes.EditionFlawed when something is wrong with it
   */
  @Transactional
  public Publication publish(Viewer.Office member, DraftId id, String was) {
    var draft = locked(member, id);
    if (!Part.ALL.mark(draft.edition()).equals(was)) {
      throw new Overtaken(draft);
    }
    var mapping = mappings.find(id).orElse(null);
    var publication =
        publications.publish(draft.programme(), draft.edition(), mapping, member.actor());
    rows.published(id, publication.id());
    told(member, id, draft.programme(), "published");
    return publication;
  }

  private Draft locked(Viewer.Office member, DraftId id) {
    draft(member, id);
    return rows.lock(id).orElseThrow(NotFound::new);
  }

  private void told(Viewer.Office member, DraftId id, ProgrammeId programme, String what) {
    events.publishEvent(new DraftChanged(id.value(), member.actor(), programme.toString(), what));
  }
}
