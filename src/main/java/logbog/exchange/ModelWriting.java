package logbog.exchange;

import java.util.ArrayList;
import java.util.List;
import logbog.programmes.Edition;
import logbog.programmes.Goal;

/**
 * An edition in the shape of the ministry's model: a programme has versions; a version has
 * specialities, subjects of the category Oplæringsmål, and dated links between them; a subject has
 * dated items.
 */
final class ModelWriting {

  static final String CATEGORY = "Oplæringsmål";

  private final Edition edition;
  private final List<Json> subjects = new ArrayList<>();
  private final List<Json> links = new ArrayList<>();

  private ModelWriting(Edition edition) {
    this.edition = edition;
  }

  static byte[] write(Edition edition) {
    var version = new ModelWriting(edition).version();
    return Json.bytes(
        new Json()
            .put("model", "oplaeringsmaal")
            .put("modelVersion", 1)
            .put(
                "programmes",
                List.of(
                    new Json()
                        .put("number", edition.programmeNo() == 0 ? null : edition.programmeNo())
                        .put("name", edition.programmeName())
                        .put("versions", List.of(version)))));
  }

  private Json version() {
    for (var goal : edition.goals()) {
      subject(goal);
    }
    var specialities =
        edition.goals().stream()
            .flatMap(goal -> goal.specialities().stream())
            .map(Goal.Belonging::speciality)
            .distinct()
            .map(name -> new Json().put("name", name))
            .toList();
    return new Json()
        .put("version", edition.version())
        .put("validFrom", edition.validFrom())
        .put("everyoneFrom", edition.everyoneFrom())
        .put("specialities", specialities)
        .put("subjects", subjects)
        .put("links", links)
        .put("scale", FormJson.scale(edition.scale()))
        .put("texts", FormJson.texts(edition.texts()));
  }

  private void subject(Goal goal) {
    var id =
        StableId.of(
                "subject", edition.programmeNo(), edition.version(), goal.no(), earlier(goal.no()))
            .toString();
    subjects.add(
        GoalJson.of(goal)
            .put("id", id)
            .put("category", CATEGORY)
            .put("number", goal.no())
            .put("title", goal.title())
            .put("items", goal.items().stream().map(ModelWriting::item).toList()));
    for (var belonging : goal.specialities()) {
      links.add(
          new Json().put("subject", id).put("speciality", belonging.speciality()).put(belonging));
    }
  }

  /** A number that stands twice, as it may in a draft, still makes two identifiers. */
  private long earlier(int no) {
    return edition.goals().subList(0, subjects.size()).stream().filter(g -> g.no() == no).count();
  }

  private static Json item(Goal.Item item) {
    return new Json().put("number", item.no()).put("text", item.text()).put(item);
  }
}
