package logbog.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;

/**
 * A class on its way to school: how many of its declarations are here.
 *
 * @param className empty where none is named
 * @param deadline the start of school, or the end of the period where no school period is known
 * @param daysLeft whole Danish days; below zero when the deadline has passed
 */
public record Departure(
    DepartureKey key,
    String className,
    String schoolName,
    LocalDate deadline,
    long daysLeft,
    Map<Light, Integer> counts) {

  static Departure of(
      DepartureKey key,
      String className,
      String schoolName,
      LocalDate deadline,
      LocalDate today,
      Map<Light, Integer> counts) {
    return new Departure(
        key, className, schoolName, deadline, ChronoUnit.DAYS.between(today, deadline), counts);
  }

  Departure with(Map<Light, Integer> counted) {
    return new Departure(key, className, schoolName, deadline, daysLeft, new EnumMap<>(counted));
  }

  public int count(Light light) {
    return counts.getOrDefault(light, 0);
  }

  public int all() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Its own colour: that of whoever needs a hand most. */
  public Light light() {
    return count(Light.RED) > 0 ? Light.RED : count(Light.AMBER) > 0 ? Light.AMBER : Light.GREEN;
  }

  /** Whether the deadline is a start of school. */
  public boolean summoned() {
    return key instanceof DepartureKey.Summoned;
  }
}
