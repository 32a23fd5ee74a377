package logbog.exchange;

import java.util.ArrayList;
import java.util.List;
import logbog.programmes.Audience;
import logbog.programmes.Edition;

/** Reads the ministry's model: every version of every programme in it is an edition. */
final class ModelReading {

  private ModelReading() {}

  static Reading read(Node model) {
    var editions = new ArrayList<Arrived>();
    for (var programme : model.list("programmes")) {
      for (var version : programme.list("versions")) {
        editions.add(edition(programme, version));
      }
    }
    if (editions.isEmpty()) {
      model.wrong("programmes", "exchange.json.no-versions");
    }
    return new Reading(editions, model.troubles());
  }

  private static Arrived edition(Node programme, Node version) {
    var places = new Places();
    places.edition(version.spot());
    var everyone = version.optionalDate("everyoneFrom");
    var number = programme.optionalNumber("number", 999_999);
    var edition =
        new Edition(
            number == null ? 0 : number,
            programme.text("name"),
            version.text("version"),
            version.date("validFrom"),
            everyone == null ? new Audience.NewStarters() : new Audience.EveryoneFrom(everyone),
            new SubjectsReading(version, places).goals(),
            FormReading.scale(version.of("scale"), places),
            FormReading.texts(version.of("texts"), places));
    return new Arrived(
        edition, version.has("scale") ? Arrived.Extent.WHOLE : Arrived.Extent.GOALS, places);
  }

  /** Whether a file is of this kind. */
  static boolean recognizes(List<String> names) {
    return names.contains("programmes");
  }
}
