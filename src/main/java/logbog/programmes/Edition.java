package logbog.programmes;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One version of a whole programme, as its committee writes it: what is asked, of whom, and how. A
 * draft and a file that is read in are such a record too, so it may hold anything, also what could
 * never be published: {@link Programmes#flaws} says what.
 *
 * @param programmeNo the programme's number, 1–999999
 * @param version the committee's name of it, for example {@code 8}
 * @param validFrom the first day training can begin on this version
 * @param goals in the order they are asked in
 */
public record Edition(
    int programmeNo,
    String programmeName,
    String version,
    LocalDate validFrom,
    Audience audience,
    List<Goal> goals,
    Scale scale,
    Texts texts) {

  public Edition {
    goals = List.copyOf(goals);
  }

  /** From which end of a period it is for everyone; null for new starters only. */
  public @Nullable LocalDate everyoneFrom() {
    return audience instanceof Audience.EveryoneFrom(var date) ? date : null;
  }

  boolean hasGoal(int no) {
    return goals.stream().anyMatch(goal -> goal.no() == no);
  }

  /** As it is kept: byte for byte the same for the same edition. */
  public String asJson() {
    return CanonicalJson.write(this);
  }

  public static Edition ofJson(String json) {
    return CanonicalJson.read(json, Edition.class);
  }

  public Edition with(Scale scale) {
    return new Edition(
        programmeNo, programmeName, version, validFrom, audience, goals, scale, texts);
  }

  public Edition with(Texts texts) {
    return new Edition(
        programmeNo, programmeName, version, validFrom, audience, goals, scale, texts);
  }

  public Edition with(List<Goal> goals) {
    return new Edition(
        programmeNo, programmeName, version, validFrom, audience, goals, scale, texts);
  }
}
