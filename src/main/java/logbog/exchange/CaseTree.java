package logbog.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The items of a CASE package under their document, by {@code isChildOf}. A circle, a link to
 * nothing and an item with two parents are named.
 */
final class CaseTree {

  private static final int MOST_NAMED = 10;

  private record Child(String id, long place) {}

  private final Map<String, Node> items = new LinkedHashMap<>();
  private final Map<String, List<Child>> children = new HashMap<>();
  private final Map<String, String> parents = new HashMap<>();
  private final Set<String> settled = new HashSet<>();
  private final String document;

  CaseTree(Node whole) {
    document = whole.of("CFDocument").text("identifier");
    whole.list("CFItems").forEach(this::item);
    whole.list("CFAssociations").stream()
        .filter(link -> link.text("associationType").equals("isChildOf"))
        .forEach(this::link);
    children.values().forEach(all -> all.sort(Comparator.comparingLong(Child::place)));
    items.forEach(this::circle);
  }

  /** Those under the document, and those under nothing. */
  List<Node> roots() {
    var roots = new ArrayList<>(children(document));
    items.forEach(
        (id, item) -> {
          if (!parents.containsKey(id)) {
            roots.add(item);
          }
        });
    return roots;
  }

  List<Node> children(Node item) {
    return children(item.text("identifier"));
  }

  private List<Node> children(String id) {
    return children.getOrDefault(id, List.of()).stream()
        .flatMap(child -> Optional.ofNullable(items.get(child.id())).stream())
        .toList();
  }

  private void item(Node item) {
    var id = item.text("identifier");
    if (id.isEmpty()) {
      item.wrong("identifier", "web.field.missing");
    } else if (items.putIfAbsent(id, item) != null) {
      item.wrong("identifier", "exchange.case.twice", id);
    }
  }

  private void link(Node link) {
    var child = link.of("originNodeURI").text("identifier");
    var parent = link.of("destinationNodeURI").text("identifier");
    if (!items.containsKey(child)) {
      link.wrong("originNodeURI", "exchange.case.dangling", child);
    } else if (!items.containsKey(parent) && !parent.equals(document)) {
      link.wrong("destinationNodeURI", "exchange.case.dangling", parent);
    } else if (parents.putIfAbsent(child, parent) != null) {
      link.wrong("originNodeURI", "exchange.case.two-parents", name(child));
    } else {
      var place = link.json().path("sequenceNumber").asLong(children.size());
      children.computeIfAbsent(parent, none -> new ArrayList<>()).add(new Child(child, place));
    }
  }

  /** Follows an item's parents up to the document, or to one whose way up is known. */
  private void circle(String id, Node item) {
    var way = new LinkedHashSet<String>();
    var at = id;
    while (at != null && !settled.contains(at) && way.add(at)) {
      at = parents.get(at);
    }
    if (at != null && way.contains(at)) {
      var circle = new ArrayList<>(way).subList(List.copyOf(way).indexOf(at), way.size());
      var names = circle.stream().limit(MOST_NAMED).map(this::name).toList();
      item.wrong("", "exchange.case.circle", String.join(" → ", names) + " → " + name(at));
    }
    settled.addAll(way);
  }

  private String name(String id) {
    var item = items.get(id);
    return item == null || !item.has("humanCodingScheme") ? id : item.text("humanCodingScheme");
  }
}
