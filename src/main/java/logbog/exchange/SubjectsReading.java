package logbog.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import logbog.programmes.Goal;

/** The subjects of a version with their links to specialities. */
final class SubjectsReading {

  private final Node version;
  private final Places places;
  private final Map<String, List<Node>> links = new HashMap<>();

  SubjectsReading(Node version, Places places) {
    this.version = version;
    this.places = places;
  }

  List<Goal> goals() {
    var subjects =
        version.list("subjects").stream()
            .filter(subject -> subject.text("category").equals(ModelWriting.CATEGORY))
            .toList();
    links(subjects.stream().map(SubjectsReading::id).collect(Collectors.toSet()));
    var goals = new ArrayList<Goal>();
    for (var subject : subjects) {
      places.goal(goals.size(), subject.spot());
      goals.add(goal(subject, goals.size()));
    }
    return goals;
  }

  private void links(Set<String> subjects) {
    var specialities =
        version.list("specialities").stream()
            .map(speciality -> speciality.text("name"))
            .collect(Collectors.toSet());
    for (var link : version.list("links")) {
      var subject = link.text("subject");
      if (!subjects.contains(subject)) {
        link.wrong("subject", "exchange.json.no-subject", subject);
      }
      if (!specialities.contains(link.text("speciality"))) {
        link.wrong("speciality", "exchange.json.no-speciality", link.text("speciality"));
      }
      links.computeIfAbsent(subject, none -> new ArrayList<>()).add(link);
    }
  }

  /** A subject without an identifier is linked to by its number. */
  private static String id(Node subject) {
    return subject.has("id") ? subject.text("id") : subject.text("number");
  }

  private Goal goal(Node subject, int place) {
    var belongings = new ArrayList<Goal.Belonging>();
    for (var link : links.getOrDefault(id(subject), List.of())) {
      places.part(place, "speciality", belongings.size(), link.spot());
      belongings.add(
          new Goal.Belonging(
              link.text("speciality"),
              link.optionalDate("validFrom"),
              link.optionalDate("validTo")));
    }
    var items = new ArrayList<Goal.Item>();
    for (var item : subject.list("items")) {
      places.part(place, "item", items.size(), item.spot());
      items.add(
          new Goal.Item(
              item.number("number", 999),
              item.translated("text"),
              item.optionalDate("validFrom"),
              item.optionalDate("validTo")));
    }
    return GoalMore.read(subject, place, places)
        .goal(subject.number("number", 999_999), subject.translated("title"), belongings, items);
  }
}
