package logbog.oversight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import logbog.people.People;
import logbog.people.Viewer;
import logbog.places.Department;
import logbog.places.DepartmentId;
import logbog.places.Departments;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.roles.Roles;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Follow-up by the role acted in: an education lead's or a tutor's own department, and all of its
 * own region for a secretariat. For everyone else there is none ({@link NotFound}).
 */
@Component
@Transactional(readOnly = true)
public class Oversight {

  private final Roles roles;
  private final Departments departments;
  private final People people;
  private final ProgressRows progress;
  private final WaitingRows waiting;
  private final BehindReadings readings;
  private final WaitingOutlooks outlooks;
  private final Clock clock;

  Oversight(
      Roles roles,
      Departments departments,
      People people,
      ProgressRows progress,
      WaitingRows waiting,
      BehindReadings readings,
      WaitingOutlooks outlooks,
      Clock clock) {
    this.roles = roles;
    this.departments = departments;
    this.people = people;
    this.progress = progress;
    this.waiting = waiting;
    this.readings = readings;
    this.outlooks = outlooks;
    this.clock = clock;
  }

  /** The department of one who leads the education there; empty for a secretariat. */
  public Optional<DepartmentId> own(Viewer.Clinician viewer) {
    return Optional.ofNullable(active(viewer).department());
  }

  /** Whether there is anything to follow up on in the role acted in. */
  public boolean opensTo(Viewer.Clinician viewer) {
    return follows(roles.active(viewer));
  }

  /** Whoever is behind plan, and so stands in it by name, sees that it was read. */
  @Transactional
  public DepartmentView department(Viewer.Clinician viewer, DepartmentId id) {
    var by = active(viewer);
    var department = departments.of(List.of(id)).get(id);
    if (department == null || !reaches(by, department)) {
      throw new NotFound();
    }
    var today = today();
    var there = progress.on(today, id, by.region());
    var behind = there.stream().filter(it -> it.behind(today)).toList();
    readings.keep(viewer, by, behind);
    var waits = waiting.at(id);
    return new DepartmentView(
        department,
        there.size(),
        behind,
        people.names(behind.stream().map(Progress::doctor).toList()),
        waits,
        outlooks.of(waits),
        today);
  }

  /** Of a secretariat; a department's lead has none. */
  public RegionView region(Viewer.Clinician viewer) {
    var region = Optional.ofNullable(active(viewer).region()).orElseThrow(NotFound::new);
    var today = today();
    var there =
        progress.on(today, null, region).stream()
            .collect(Collectors.groupingBy(Progress::department));
    var known = departments.of(there.keySet());
    var tallies = waiting.tallies();
    var lines =
        there.entrySet().stream()
            .map(
                it -> {
                  var tally = tallies.get(it.getKey());
                  return new RegionView.Line(
                      Objects.requireNonNull(known.get(it.getKey())),
                      it.getValue().size(),
                      (int) it.getValue().stream().filter(one -> one.behind(today)).count(),
                      tally == null ? 0 : tally.waiting(),
                      tally == null ? null : tally.since());
                })
            .sorted(
                Comparator.comparing(RegionView.Line::behind)
                    .reversed()
                    .thenComparing(it -> it.department().hospital())
                    .thenComparing(it -> it.department().name()))
            .toList();
    var elsewhere = waiting.elsewhere(region);
    return new RegionView(lines, elsewhere, outlooks.of(elsewhere), today);
  }

  private Grant active(Viewer.Clinician viewer) {
    var grant = roles.active(viewer);
    if (!follows(grant)) {
      throw new NotFound();
    }
    return grant;
  }

  private static boolean follows(Grant grant) {
    return grant.role() == Role.EDUCATION_LEAD
        || grant.role() == Role.GP_TUTOR
        || grant.role() == Role.SECRETARIAT;
  }

  private static boolean reaches(Grant by, Department department) {
    return by.role() == Role.SECRETARIAT
        ? department.region() == by.region()
        : department.id().equals(by.department());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }
}
