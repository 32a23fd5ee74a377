package logbog.credit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import logbog.approvals.Approval;
import logbog.approvals.ApprovalId;
import logbog.approvals.Approvals;
import logbog.audit.Matter;
import logbog.audit.Readings;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.people.Viewer;
import logbog.roles.RoleReaders;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a region has decided, for its secretariat. The list shows notes and what they cover, so it
 * is a reading that every doctor on it sees.
 */
@Component
public class RegionalCredits {

  /** How many a list shows at a time. */
  public static final int PAGE = 50;

  private final Deciding deciding;
  private final DecisionRows rows;
  private final Approvals approvals;
  private final People people;
  private final Readings readings;
  private final RoleReaders readers;

  RegionalCredits(
      Deciding deciding,
      DecisionRows rows,
      Approvals approvals,
      People people,
      Readings readings,
      RoleReaders readers) {
    this.deciding = deciding;
    this.rows = rows;
    this.approvals = approvals;
    this.people = people;
    this.readings = readings;
    this.readers = readers;
  }

  /**
   * Newest first; {@link #PAGE} and an empty one more if there are more.
   *
   * @throws OnlyTheSecretariat for every other role
   */
  @Transactional
  public List<RegionalCredit> list(Viewer.Clinician viewer, @Nullable DecisionId before) {
    var grant = deciding.secretariat(viewer);
    var decisions = rows.of(Objects.requireNonNull(grant.region()), before, PAGE + 1);
    var covered = decisions.stream().limit(PAGE).flatMap(it -> it.covered().stream()).toList();
    var doctors = covered.stream().map(Covered::doctor).collect(Collectors.toSet());
    if (!doctors.isEmpty()) {
      readings.keep(
          readers.of(viewer, grant, "meritliste"),
          Matter.LOGBOOK,
          doctors.stream().map(PersonId::value).toList());
    }
    var names = people.names(doctors);
    var given = given(covered);
    return decisions.stream().map(it -> of(it, names, given)).toList();
  }

  private Map<ApprovalId, Approval> given(List<Covered> covered) {
    var ids = covered.stream().flatMap(RegionalCredits::approval).toList();
    return approvals.all(ids).stream().collect(Collectors.toMap(Approval::id, Function.identity()));
  }

  private static RegionalCredit of(
      Decision decision, Map<PersonId, String> names, Map<ApprovalId, Approval> given) {
    return new RegionalCredit(
        decision,
        decision.covered().stream()
            .map(Covered::doctor)
            .distinct()
            .map(it -> new RegionalCredit.Doctor(it, names.getOrDefault(it, "")))
            .toList(),
        Credited.of(
            decision.covered().stream()
                .flatMap(RegionalCredits::approval)
                .flatMap(it -> Stream.ofNullable(given.get(it)))
                .toList()));
  }

  private static Stream<ApprovalId> approval(Covered covered) {
    return Optional.ofNullable(covered.approval()).stream();
  }
}
