package logbog.summons;

import java.util.List;
import java.util.Optional;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.places.School;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The summonses as their readers see them; {@link Calls} writes them. What a viewer may not see
 * does not exist. Others read the view {@code summons.roll}: who is called where and when.
 */
@Component
public class Summonses {

  /** How many a list shows at a time. */
  public static final int PAGE = 50;

  /** How many apprentices a page shows at a time. */
  public static final int ROLL = 100;

  private final SummonsRows rows;
  private final CalledRows called;
  private final SchoolPeople people;

  Summonses(SummonsRows rows, CalledRows called, SchoolPeople people) {
    this.rows = rows;
    this.called = called;
    this.people = people;
  }

  /** For which schools this office may summon; empty for nearly all. */
  public List<School> schoolsOf(Viewer.Office office) {
    return people.schoolsOf(office);
  }

  /** Where the declarations of the next summons likely go, one to five addresses. */
  public List<EmailAddress> receivers(Viewer.Office office) {
    return people.receivers(office);
  }

  /** Those of the office's schools, newest first, {@link #PAGE} and one at a time. */
  public List<Summons> of(Viewer.Office office, @Nullable SummonsId before) {
    var schools = people.schoolsOf(office);
    if (schools.isEmpty()) {
      throw new NoSuchSummons();
    }
    return rows.of(schools.stream().map(School::institutionNo).toList(), before, PAGE + 1);
  }

  /**
   * A summons of one of the office's schools.
   *
   * @throws NoSuchSummons for anyone else's
   */
  public Summons summons(Viewer.Office office, SummonsId id) {
    var summons = rows.find(id).orElseThrow(NoSuchSummons::new);
    people.at(office, summons.plan().institutionNo());
    return summons;
  }

  /** All on one of the office's summonses, by Danish alphabet. */
  public List<Called> called(Viewer.Office office, SummonsId id) {
    return called.of(summons(office, id).id());
  }

  /** Some on one of the office's summonses, {@link #ROLL} and one at a time. */
  public List<Called> called(
      Viewer.Office office, SummonsId id, @Nullable CalledId after, Which which) {
    return called.of(summons(office, id).id(), after, which, ROLL + 1);
  }

  /** How far those on one of the office's summonses have come. */
  public Tally tally(Viewer.Office office, SummonsId id) {
    return called.tally(summons(office, id).id());
  }

  /**
   * One on one of the office's summonses, perhaps taken off.
   *
   * @throws NoSuchSummons for anyone else's
   */
  public Call call(Viewer.Office office, SummonsId id, CalledId one) {
    var summons = summons(office, id);
    return called
        .find(one)
        .filter(it -> it.summons().equals(id))
        .map(it -> new Call(summons, it))
        .orElseThrow(NoSuchSummons::new);
  }

  /** The summonses of an apprentice that stand and are still to be answered, the soonest first. */
  public List<Call> open(Viewer.Member apprentice) {
    return called.open(apprentice.id()).stream().flatMap(it -> call(it).stream()).toList();
  }

  /**
   * How an apprentice was called.
   *
   * @throws NoSuchSummons for anyone else's, and once the apprentice was taken off
   */
  public Call call(Viewer.Member apprentice, CalledId id) {
    return called
        .find(id)
        .filter(it -> apprentice.id().equals(it.apprentice()) && !it.off())
        .flatMap(this::call)
        .orElseThrow(NoSuchSummons::new);
  }

  private Optional<Call> call(Called one) {
    return rows.find(one.summons()).map(summons -> new Call(summons, one));
  }
}
