package logbog.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import logbog.programmes.Edition;
import logbog.programmes.Goal;

/**
 * An edition as a 1EdTech CASE 1.1 package: goals are items of the document, their numbered items
 * are children of them. What CASE has no word for stands in extensions.
 */
final class CaseWriting {

  static final String GOAL = "Oplæringsmål";
  static final String ITEM = "Målpind";

  private final CaseLinks links;
  private final Leaving leaving;
  private final List<Json> items = new ArrayList<>();

  private CaseWriting(Leaving leaving) {
    this.leaving = leaving;
    this.links = new CaseLinks(leaving.changedAt());
  }

  static byte[] write(Leaving leaving) {
    return Json.bytes(new CaseWriting(leaving).whole());
  }

  private Json whole() {
    var edition = leaving.edition();
    var document = StableId.of("document", edition.programmeNo(), edition.version());
    for (int i = 0; i < edition.goals().size(); i++) {
      goal(document, edition.goals().get(i), i);
    }
    return new Json()
        .put("CFDocument", document(edition, document))
        .put("CFItems", items)
        .put("CFAssociations", links.all());
  }

  private Json document(Edition edition, UUID id) {
    return links
        .thing(id)
        .put("caseVersion", "1.1")
        .put("frameworkType", "Erhvervsuddannelse")
        .put("creator", leaving.creator().isEmpty() ? "Logbog" : leaving.creator())
        .putAlways("title", edition.programmeName())
        .put("version", edition.version())
        .put("language", "da")
        .put("adoptionStatus", leaving.published() ? "Adopted" : "Draft")
        .put("statusStartDate", edition.validFrom())
        .put(
            "extensions",
            new Json()
                .put(
                    "logbog",
                    new Json()
                        .put("programmeNo", edition.programmeNo())
                        .put("everyoneFrom", edition.everyoneFrom())
                        .put("scale", FormJson.scale(edition.scale()))
                        .put("texts", FormJson.texts(edition.texts()))));
  }

  private void goal(UUID document, Goal goal, int place) {
    var edition = leaving.edition();
    var earlier = edition.goals().subList(0, place).stream().filter(g -> g.no() == goal.no());
    var id =
        StableId.of("goal", edition.programmeNo(), edition.version(), goal.no(), earlier.count());
    var more =
        GoalJson.of(goal)
            .put("english", goal.title().english())
            .put("specialities", goal.specialities().stream().map(CaseWriting::belonging).toList());
    items.add(
        links
            .thing(id)
            .putAlways("fullStatement", goal.title().danish())
            .put("CFItemType", GOAL)
            .put("humanCodingScheme", "" + goal.no())
            .put("language", "da")
            .putSome(
                "subject",
                goal.specialities().stream().map(Goal.Belonging::speciality).distinct().toList())
            .put("extensions", new Json().put("logbog", more)));
    links.childOf(id, goal.title().danish(), document, edition.programmeName(), place + 1);
    for (int i = 0; i < goal.items().size(); i++) {
      item(id, goal, i);
    }
  }

  private void item(UUID goal, Goal of, int place) {
    var item = of.items().get(place);
    var id = StableId.of("item", goal, item.no(), place);
    var thing =
        links
            .thing(id)
            .putAlways("fullStatement", item.text().danish())
            .put("CFItemType", ITEM)
            .put("listEnumeration", "" + item.no())
            .put("language", "da")
            .put("statusStartDate", item.from())
            .put("statusEndDate", item.to());
    if (!item.text().english().isEmpty()) {
      thing.put(
          "extensions", new Json().put("logbog", new Json().put("english", item.text().english())));
    }
    items.add(thing);
    links.childOf(id, item.text().danish(), goal, of.title().danish(), place + 1);
  }

  private static Json belonging(Goal.Belonging belonging) {
    return new Json().put("name", belonging.speciality()).put(belonging);
  }
}
