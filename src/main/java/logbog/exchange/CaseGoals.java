package logbog.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import logbog.programmes.Goal;
import logbog.programmes.Translated;

/**
 * The goals of a CASE tree. Ours say that they are; of another's framework whatever has children
 * without children of their own is a goal, and what stands above it is only its heading.
 */
final class CaseGoals {

  private static final int DEEPEST = 50;

  private final CaseTree tree;
  private final Places places;
  private final List<Goal> goals = new ArrayList<>();
  private final Set<Integer> numbers = new HashSet<>();

  CaseGoals(CaseTree tree, Places places) {
    this.tree = tree;
    this.places = places;
  }

  List<Goal> goals() {
    var roots = tree.roots();
    roots.forEach(root -> numbers(root, 0));
    for (var root : roots) {
      visit(root, 0);
    }
    return goals;
  }

  private void numbers(Node item, int depth) {
    var code = item.text("humanCodingScheme");
    if (code.matches("[0-9]{1,6}")) {
      numbers.add(Integer.parseInt(code));
    }
    if (depth < DEEPEST) {
      tree.children(item).forEach(child -> numbers(child, depth + 1));
    }
  }

  private void visit(Node item, int depth) {
    if (depth >= DEEPEST) {
      item.wrong("", "exchange.case.deep", DEEPEST);
      return;
    }
    var children = tree.children(item);
    var leaves = children.stream().filter(child -> tree.children(child).isEmpty()).toList();
    if (depth == 0 && children.isEmpty() || !leaves.isEmpty()) {
      goal(item, leaves);
    }
    children.stream()
        .filter(child -> !tree.children(child).isEmpty())
        .forEach(child -> visit(child, depth + 1));
  }

  private void goal(Node item, List<Node> leaves) {
    var place = goals.size();
    places.goal(place, item.spot());
    var more = item.of("extensions").of("logbog");
    var title = new Translated(item.text("fullStatement"), more.text("english"));
    var items = new ArrayList<Goal.Item>();
    for (var leaf : leaves) {
      places.part(place, "item", items.size(), leaf.spot());
      items.add(item(leaf, items.size() + 1));
    }
    goals.add(
        GoalMore.read(more, place, places)
            .goal(number(item), title, belongings(item, more, place), items));
  }

  private int number(Node item) {
    var code = item.text("humanCodingScheme");
    if (code.matches("[0-9]{1,6}")) {
      return Integer.parseInt(code);
    }
    var free = 1;
    while (!numbers.add(free)) {
      free++;
    }
    return free;
  }

  private static Goal.Item item(Node leaf, int place) {
    var code = leaf.text(leaf.has("listEnumeration") ? "listEnumeration" : "humanCodingScheme");
    return new Goal.Item(
        code.matches("[0-9]{1,3}") ? Integer.parseInt(code) : place,
        new Translated(
            leaf.text("fullStatement"), leaf.of("extensions").of("logbog").text("english")),
        leaf.optionalDate("statusStartDate"),
        leaf.optionalDate("statusEndDate"));
  }

  private List<Goal.Belonging> belongings(Node item, Node more, int place) {
    var belongings = new ArrayList<Goal.Belonging>();
    for (var named : more.list("specialities")) {
      places.part(place, "speciality", belongings.size(), named.spot());
      belongings.add(
          new Goal.Belonging(
              named.text("name"), named.optionalDate("validFrom"), named.optionalDate("validTo")));
    }
    if (!more.has("specialities")) {
      item.list("subject")
          .forEach(subject -> belongings.add(new Goal.Belonging(subject.text(), null, null)));
    }
    return belongings;
  }
}
