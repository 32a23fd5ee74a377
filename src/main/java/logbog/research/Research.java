package logbog.research;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import logbog.curricula.ResearchModuleId;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.posts.DoctorAccess;
import logbog.posts.DoctorRecord;
import logbog.posts.Post;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Doctors' research training: read by whoever may read the record, noted by the doctor (M8). */
@Component
public class Research {

  /** The longest a doctor writes of a module. */
  public static final int LONGEST = 1000;

  private final DoctorAccess access;
  private final Trainings trainings;
  private final WorkRows work;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Research(
      DoctorAccess access,
      Trainings trainings,
      WorkRows work,
      ApplicationEventPublisher events,
      Clock clock) {
    this.access = access;
    this.trainings = trainings;
    this.work = work;
    this.events = events;
    this.clock = clock;
  }

  @Transactional
  public ResearchFile of(Viewer.Clinician viewer, PersonId doctor) {
    var record = access.open(viewer, doctor, "forskning");
    return new ResearchFile(record, main(record).map(trainings::of).orElse(null), today());
  }

  /**
   * The doctor notes when a module began and ended; the newest note holds.
   *
   * @throws NotFound for everyone else, and for a module of another curriculum
   */
  @Transactional
  public void note(Viewer.Clinician doctor, ResearchModuleId module, Work noted) {
    var post = main(access.open(doctor, doctor.id(), "forskning")).orElseThrow(NotFound::new);
    if (trainings.of(post).modules().stream().noneMatch(it -> it.module().id().equals(module))) {
      throw new NotFound();
    }
    work.insert(doctor.id(), post.id(), module, noted, clock.instant());
    events.publishEvent(
        new ResearchNoted(
            post.id(), doctor.id(), doctor.actor(), Map.of("module", module.toString())));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }

  /** The latest post in main training. */
  static Optional<Post> main(DoctorRecord record) {
    return record.posts().reversed().stream().filter(Trainings::has).findFirst();
  }
}
