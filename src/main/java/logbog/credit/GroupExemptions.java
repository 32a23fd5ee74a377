package logbog.credit;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import logbog.approvals.Basis;
import logbog.curricula.Curricula;
import logbog.people.PersonId;
import logbog.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Exempts all who were to attend a cancelled course, by one decision. The secretariat sees first
 * whom it would exempt; if that has changed when it decides, nobody is.
 */
@Component
public class GroupExemptions {

  /** The most doctors of one decision. */
  public static final int MOST = 200;

  /** In which approvals lock the posts of several doctors. */
  private static final Comparator<PersonId> IN_ORDER = Comparator.comparing(PersonId::toString);

  private final Deciding deciding;
  private final Candidates candidates;
  private final Curricula curricula;

  GroupExemptions(Deciding deciding, Candidates candidates, Curricula curricula) {
    this.deciding = deciding;
    this.candidates = candidates;
    this.curricula = curricula;
  }

  /** What can be cancelled: each course once, however many editions have it. */
  public List<CancelledCourse> courses() {
    return curricula.all().stream()
        .flatMap(it -> it.courses().stream())
        .flatMap(CancelledCourse::of)
        .collect(
            Collectors.toMap(CancelledCourse::value, it -> it, (first, _) -> first, TreeMap::new))
        .values()
        .stream()
        .toList();
  }

  public Optional<CancelledCourse> course(String value) {
    return courses().stream().filter(it -> it.value().equals(value)).findFirst();
  }

  /**
   * Whom a list means, in its order. Their logbooks are opened for it, each by itself, which they
   * see.
   *
   * @param list e-mail addresses and CPR numbers
   * @throws OnlyTheSecretariat for every other role
   */
  public List<Candidate> preview(
      Viewer.Clinician by, CancelledCourse course, Collection<String> list) {
    var grant = deciding.secretariat(by);
    return list.stream()
        .distinct()
        .limit(MOST)
        .map(typed -> candidates.find(by, grant, typed, course))
        .toList();
  }

  /**
   * Exempts them all, or nobody.
   *
   * @throws CandidatesChanged where one of them cannot be exempted any more
   */
  @Transactional
  public DecisionId exempt(
      Viewer.Clinician by, CancelledCourse course, Collection<PersonId> doctors, Ground ground) {
    var grant = deciding.secretariat(by);
    if (doctors.isEmpty() || ground.basis() != Basis.OTHER_BASIS) {
      throw new NothingChosen();
    }
    var id = deciding.begin(by, grant, ground, course.title());
    for (var doctor : doctors.stream().distinct().sorted(IN_ORDER).toList()) {
      var candidate = candidates.of(by, grant, "", doctor, course);
      var place = candidate.place();
      if (!candidate.isExempted() || place == null) {
        throw new CandidatesChanged();
      }
      deciding.cover(id, by, doctor, place.post(), List.of(place.subject()), ground);
    }
    return id;
  }
}
