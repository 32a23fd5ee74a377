package logbog.places.web;

import java.util.List;
import java.util.Map;
import logbog.audit.Reading;
import logbog.audit.Readings;
import logbog.people.PersonId;
import logbog.places.StaffMember;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * What the people of a school have opened, newest first.
 *
 * @param names of the apprentices whose records were opened
 * @param start whether this is the newest stretch
 * @param older where the next stretch is
 */
public record SchoolReadingsPage(
    StaffMember self,
    List<Reading> readings,
    Map<PersonId, String> names,
    boolean start,
    @Nullable String older)
    implements Page {

  static SchoolReadingsPage of(
      StaffMember self, List<Reading> found, Map<PersonId, String> names, boolean start) {
    var shown = found.stream().limit(Readings.PAGE).toList();
    var older = found.size() > shown.size() ? path(self) + "?before=" + shown.getLast().id() : null;
    return new SchoolReadingsPage(self, shown, names, start, older);
  }

  public String path() {
    return path(self);
  }

  private static String path(StaffMember self) {
    return SchoolPage.path(self.school().institutionNo()) + "/laesninger";
  }

  public String people() {
    return SchoolPage.path(self.school().institutionNo());
  }

  /** Whose record it was; empty for someone we no longer know. */
  public String whose(Reading reading) {
    return names.getOrDefault(PersonId.of(reading.learner()), "");
  }
}
