package logbog.exchange;

import java.time.LocalDate;
import java.util.List;
import logbog.programmes.Audience;
import logbog.programmes.Edition;
import logbog.programmes.Goal;
import logbog.programmes.Scale;
import logbog.programmes.Texts;

/**
 * Reads a CASE package: one that left from here says a whole edition; of another's the goals are
 * taken.
 */
final class CaseReading {

  private CaseReading() {}

  static boolean recognizes(List<String> names) {
    return names.contains("CFDocument");
  }

  static Reading read(Node whole) {
    var document = whole.of("CFDocument");
    var places = new Places();
    places.edition(document.spot());
    var tree = new CaseTree(whole);
    if (!whole.troubles().isEmpty()) {
      return Reading.refused(whole.troubles());
    }
    var goals = new CaseGoals(tree, places).goals();
    var ours = document.of("extensions").of("logbog");
    var arrived =
        ours.json().isObject()
            ? own(document, ours, goals, places)
            : new Arrived(
                new Edition(
                    0,
                    document.text("title"),
                    document.text("version"),
                    LocalDate.EPOCH,
                    new Audience.NewStarters(),
                    goals,
                    new Scale(List.of(), 0),
                    Texts.SHIPPED),
                Arrived.Extent.TITLES,
                places);
    return new Reading(List.of(arrived), whole.troubles());
  }

  private static Arrived own(Node document, Node ours, List<Goal> goals, Places places) {
    var everyone = ours.optionalDate("everyoneFrom");
    return new Arrived(
        new Edition(
            ours.number("programmeNo", 999_999),
            document.text("title"),
            document.text("version"),
            document.date("statusStartDate"),
            everyone == null ? new Audience.NewStarters() : new Audience.EveryoneFrom(everyone),
            goals,
            FormReading.scale(ours.of("scale"), places),
            FormReading.texts(ours.of("texts"), places)),
        Arrived.Extent.WHOLE,
        places);
  }
}
