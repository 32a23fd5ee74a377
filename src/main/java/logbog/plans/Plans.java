package logbog.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import logbog.audit.Matter;
import logbog.audit.ReadAs;
import logbog.audit.RecordRead;
import logbog.declarations.DeclarationId;
import logbog.declarations.Declarations;
import logbog.documents.FileRefused;
import logbog.documents.Uploads;
import logbog.people.Viewer;
import logbog.places.Staff;
import logbog.places.StaffMember;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether education plans are to be revised (V15). Only people named at a school open and answer a
 * question, and only about declarations within their scope (V9); for all others there is none. A
 * shared mailbox does not do: it leaves nobody's name.
 */
@Component
public class Plans {

  /** How many a list shows at a time. */
  public static final int PAGE = 50;

  /** The longest note, and the longest reason. */
  public static final int LONGEST = 2000;

  private final PlanRows rows;
  private final Staff staff;
  private final Declarations declarations;
  private final Uploads uploads;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Plans(
      PlanRows rows,
      Staff staff,
      Declarations declarations,
      Uploads uploads,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.staff = staff;
    this.declarations = declarations;
    this.uploads = uploads;
    this.events = events;
    this.clock = clock;
  }

  /** Whether this office is somebody named at a school, who may open the question. */
  public boolean opensTo(Viewer.Office office, DeclarationId id) {
    var named = staff.of(office.email());
    return !named.isEmpty() && find(office, named, id).isPresent();
  }

  /**
   * What waits for an answer, the latest signed first. It says nothing of why.
   *
   * @throws NotFound for whoever is not named at a school
   */
  public PlanTasks open(Viewer.Office office, @Nullable DeclarationId before) {
    var named = named(office);
    return PlanTasks.of(
        rows.open(office.address(), numbers(named), today(), before, PAGE + 1), PAGE);
  }

  /** Reads a question with the declaration that asks it. The apprentice sees who did and when. */
  @Transactional
  public PlanFile read(Viewer.Office office, DeclarationId id) {
    var named = named(office);
    var task = find(office, named, id).orElseThrow(NotFound::new);
    var reader = answering(named, task);
    var file = declarations.readBy(office, id);
    rows.opened(task, reader, clock.instant());
    events.publishEvent(
        new RecordRead(
            task.apprentice().value(),
            id.value(),
            reader.reader(office.actor(), ReadAs.STAFF, null),
            Matter.PLAN));
    return new PlanFile(task, file, rows.course(id));
  }

  /** How far the school has come; empty where the declaration asks nothing. */
  public Optional<PlanCourse> course(DeclarationId id) {
    var course = rows.course(id);
    return rows.asks(id) || !course.answers().isEmpty() ? Optional.of(course) : Optional.empty();
  }

  /**
   * Answers that the plan was revised on a day.
   *
   * @throws FileRefused where the answers have as many files as they may
   */
  @Transactional
  public void revised(Viewer.Office office, DeclarationId id, Revision revision) {
    var named = named(office);
    var task = find(office, named, id).orElseThrow(NotFound::new);
    var who = answering(named, task);
    var file = revision.file();
    var kept = file == null ? null : uploads.keep(PlanPapers.holder(id), file, PlanPapers.FILES);
    rows.answer(task, who, revision.on(), revision.note(), kept, clock.instant());
    answered(office, who, task, kept == null ? Map.of() : Map.of("file", kept.toString()), true);
  }

  /** Answers that it need not be, and why. */
  @Transactional
  public void notNeeded(Viewer.Office office, DeclarationId id, String because) {
    var named = named(office);
    var task = find(office, named, id).orElseThrow(NotFound::new);
    var who = answering(named, task);
    rows.answer(task, who, null, because, null, clock.instant());
    answered(office, who, task, Map.of(), false);
  }

  private void answered(
      Viewer.Office office,
      StaffMember who,
      PlanTask task,
      Map<String, String> file,
      boolean revised) {
    var details = new HashMap<>(file);
    details.put("revised", Boolean.toString(revised));
    details.put("name", who.inFull());
    events.publishEvent(
        new PlanAnswered(
            task.declaration(), task.apprentice(), office.actor(), Map.copyOf(details)));
  }

  private List<StaffMember> named(Viewer.Office office) {
    var named = staff.of(office.email());
    if (named.isEmpty()) {
      throw new NotFound();
    }
    return named;
  }

  private Optional<PlanTask> find(Viewer.Office office, List<StaffMember> named, DeclarationId id) {
    return rows.find(office.address(), numbers(named), today(), id);
  }

  /** As whom: of the school that the declaration names, or of one whose list it goes to. */
  private StaffMember answering(List<StaffMember> named, PlanTask task) {
    return named.stream()
        .filter(it -> it.school().institutionNo().equals(task.institutionNo()))
        .findFirst()
        .or(() -> ofTheList(named, rows.receivers(task.declaration())))
        .orElse(named.getFirst());
  }

  private Optional<StaffMember> ofTheList(List<StaffMember> named, Set<String> receivers) {
    return named.stream()
        .filter(
            it ->
                staff.addressesOf(it.school()).stream()
                    .anyMatch(address -> receivers.contains(address.value())))
        .findFirst();
  }

  static String[] numbers(List<StaffMember> named) {
    return named.stream().map(it -> it.school().institutionNo()).toArray(String[]::new);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }
}
