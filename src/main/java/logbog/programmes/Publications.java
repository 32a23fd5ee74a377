package logbog.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import logbog.audit.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The editions that committees publish. Whoever calls knows that the committee may. */
@Component
@Transactional(propagation = Propagation.SUPPORTS)
public class Publications {

  private final PublicationRows rows;
  private final Programmes programmes;
  private final Specialities specialities;
  private final Register register;
  private final PublicationParts parts;
  private final MappingRows mappings;
  private final Predecessors predecessors;
  private final LaidEditions laid;
  private final Particulars particulars;
  private final ApplicationEventPublisher events;

  Publications(
      PublicationRows rows,
      Programmes programmes,
      Specialities specialities,
      Register register,
      PublicationParts parts,
      MappingRows mappings,
      Predecessors predecessors,
      LaidEditions laid,
      Particulars particulars,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.programmes = programmes;
    this.specialities = specialities;
    this.register = register;
    this.parts = parts;
    this.mappings = mappings;
    this.predecessors = predecessors;
    this.laid = laid;
    this.particulars = particulars;
    this.events = events;
  }

  /**
   * Publishes an edition: from now on it is frozen (V7), and requests made from now on are asked
   * with it where it is in force. Of two editions of the same version the later one counts. What is
   * already asked never changes.
   *
   * @throws EditionFlawed when something is wrong with it; nothing is published then
   */
  @Transactional
  public Publication publish(ProgrammeId programme, Edition edition, Actor by) {
    return publish(programme, edition, null, by);
  }

  /**
   * Publishes an edition, and with it for good what became of the goals of the one it {@link
   * #follows}. What is said of a goal that does not fit both editions is left aside: that goal goes
   * by its number.
   *
   * @param mapping null where nobody has looked: then goals go by their numbers
   */
  @Transactional
  public Publication publish(
      ProgrammeId programme, Edition edition, @Nullable Mapping mapping, Actor by) {
    rows.lock(programme);
    var flaws = programmes.flaws(programme, edition);
    if (!flaws.isEmpty()) {
      throw new EditionFlawed(flaws);
    }
    var before = follows(programme, edition);
    var publication = rows.add(programme, edition, by.name());
    mappings.add(
        publication.id(),
        before.map(Before::publication).orElse(null),
        mapping == null
            ? null
            : before.map(old -> mapping.between(old.edition(), edition)).orElse(null));
    parts.add(publication, edition, specialities.of(programme));
    if (programmes.programme(programme).filter(p -> p.number() == null).isPresent()) {
      register.number(programme, edition.programmeNo());
    }
    events.publishEvent(
        new EditionPublished(
            publication.id().value(), by, programme, publication.version(), publication.serial()));
    specialities.refresh();
    return publication;
  }

  /** All editions published for a programme, the one valid latest first. */
  public List<Publication> of(ProgrammeId programme) {
    return rows.of(programme);
  }

  public Optional<Publication> find(PublicationId id) {
    return rows.find(id);
  }

  /** What was published, kept in memory. */
  public Edition edition(PublicationId id) {
    return rows.edition(id);
  }

  /**
   * The newest edition of a programme, published or put together from the operator's files; none
   * where nobody has given goals.
   */
  public Optional<Edition> newest(ProgrammeId programme) {
    return rows.of(programme).stream()
        .findFirst()
        .map(newest -> rows.edition(newest.id()))
        .or(() -> laid.newest(programme));
  }

  /**
   * What an edition follows, or will when it is published: the one of its version that it corrects;
   * else the latest that is valid when it is; else the newest there is.
   */
  public Optional<Before> follows(ProgrammeId programme, Edition edition) {
    return predecessors.of(programme, edition);
  }

  /**
   * The Sheet a trainer would be asked with, were this edition in force. It is stored nowhere.
   *
   * @param kind null asks for the goals of every kind of apprentice
   */
  public Sheet preview(
      ProgrammeId programme,
      Edition edition,
      String speciality,
      LocalDate periodEnd,
      @Nullable ApprenticeKind kind) {
    var goals = new CommitteeGoals(edition, speciality);
    return Form.of(edition.scale(), edition.texts())
        .sheet(goals, goals.goalsOn(periodEnd, kind), particulars.learnerWord(programme), kind);
  }
}
