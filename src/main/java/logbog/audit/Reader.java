package logbog.audit;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Who reads something of a learner's record, and by what right, as it is at that moment: the trail
 * keeps it so.
 *
 * @param name the person's name, as far as we know it; null where only the address is known
 * @param place the school or company; null where it is not known
 * @param through the address that gives the right, where it is not the reader's own
 * @param school the number of the school for which it is read: its owners see that it was; null
 *     where it is read for none
 * @param role of the doctors' training, in which it is read; null on the other track
 * @param part which part of a doctor's record, in a word; null where the matter says it
 */
public record Reader(
    Actor actor,
    ReadAs as,
    @Nullable String name,
    @Nullable String place,
    @Nullable String through,
    @Nullable String school,
    @Nullable String role,
    @Nullable String part) {

  public Reader(
      Actor actor,
      ReadAs as,
      @Nullable String name,
      @Nullable String place,
      @Nullable String through,
      @Nullable String school) {
    this(actor, as, name, place, through, school, null, null);
  }

  /** Who reads for no school. */
  public Reader(
      Actor actor,
      ReadAs as,
      @Nullable String name,
      @Nullable String place,
      @Nullable String through) {
    this(actor, as, name, place, through, null);
  }

  /** Someone of the doctors' training, in a role. */
  public static Reader clinician(Actor actor, String name, String role, String place, String part) {
    var at = place.isEmpty() ? null : place;
    return new Reader(actor, ReadAs.CLINICIAN, name, at, null, null, role, part);
  }

  /** As an entry of the trail keeps it. */
  public Map<String, String> details(Matter matter) {
    var details = new TreeMap<String, String>();
    details.put(Reading.AS, as.name());
    details.put(Reading.MATTER, matter.name());
    put(details, Reading.NAME, name);
    put(details, Reading.PLACE, place);
    put(details, Reading.THROUGH, through);
    put(details, Reading.SCHOOL, school);
    put(details, Reading.ROLE, role);
    put(details, Reading.PART, part);
    return details;
  }

  private static void put(Map<String, String> details, String key, @Nullable String value) {
    if (value != null) {
      details.put(key, value);
    }
  }
}
