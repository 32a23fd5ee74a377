package logbog.exchange;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * What the CASE 1.1 binding says of a package (getCFPackage), in our own words: which members a
 * thing may have and must have, and of what type. 1EdTech's own schema may not be kept here.
 */
final class CaseSpecification {

  private static final String UUID =
      "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
  private static final String EXTENSION = "ext:[a-zA-Z0-9._-]+";

  private static final Set<String> ASSOCIATIONS =
      Set.of(
          "isChildOf",
          "isPeerOf",
          "isPartOf",
          "exactMatchOf",
          "precedes",
          "isRelatedTo",
          "replacedBy",
          "exemplar",
          "hasSkillLevel",
          "isTranslationOf");

  private static final Map<String, String> DOCUMENT =
      Map.ofEntries(
          Map.entry("identifier", "uuid!"),
          Map.entry("uri", "uri!"),
          Map.entry("frameworkType", "text"),
          Map.entry("caseVersion", "1.1"),
          Map.entry("creator", "text!"),
          Map.entry("title", "text!"),
          Map.entry("lastChangeDateTime", "moment!"),
          Map.entry("officialSourceURL", "uri"),
          Map.entry("publisher", "text"),
          Map.entry("description", "text"),
          Map.entry("subject", "texts"),
          Map.entry("language", "text"),
          Map.entry("version", "text"),
          Map.entry("adoptionStatus", "text"),
          Map.entry("statusStartDate", "date"),
          Map.entry("statusEndDate", "date"),
          Map.entry("notes", "text"),
          Map.entry("extensions", "object"));

  private static final Map<String, String> ITEM =
      Map.ofEntries(
          Map.entry("identifier", "uuid!"),
          Map.entry("fullStatement", "text!"),
          Map.entry("alternativeLabel", "text"),
          Map.entry("CFItemType", "text"),
          Map.entry("uri", "uri!"),
          Map.entry("humanCodingScheme", "text"),
          Map.entry("listEnumeration", "text"),
          Map.entry("abbreviatedStatement", "text"),
          Map.entry("conceptKeywords", "texts"),
          Map.entry("notes", "text"),
          Map.entry("subject", "texts"),
          Map.entry("language", "text"),
          Map.entry("educationLevel", "texts"),
          Map.entry("statusStartDate", "date"),
          Map.entry("statusEndDate", "date"),
          Map.entry("lastChangeDateTime", "moment!"),
          Map.entry("extensions", "object"));

  private static final Map<String, String> ASSOCIATION =
      Map.of(
          "identifier", "uuid!",
          "associationType", "association!",
          "sequenceNumber", "number",
          "uri", "uri!",
          "originNodeURI", "node!",
          "destinationNodeURI", "node!",
          "lastChangeDateTime", "moment!",
          "notes", "text",
          "extensions", "object");

  private static final Map<String, String> NODE =
      Map.of("title", "text!", "identifier", "text!", "uri", "uri!", "targetType", "target");

  private final List<String> faults = new ArrayList<>();

  private CaseSpecification() {}

  static List<String> faults(JsonNode whole) {
    var specification = new CaseSpecification();
    specification.whole(whole);
    return specification.faults;
  }

  private void whole(JsonNode whole) {
    var known =
        Set.of(
            "CFDocument", "CFItems", "CFAssociations", "CFDefinitions", "CFRubrics", "extensions");
    whole.propertyNames().stream()
        .filter(name -> !known.contains(name))
        .forEach(name -> faults.add(name + ": unknown"));
    thing(whole.path("CFDocument"), DOCUMENT, "CFDocument");
    each(whole.path("CFItems"), ITEM, "CFItems");
    each(whole.path("CFAssociations"), ASSOCIATION, "CFAssociations");
  }

  private void each(JsonNode things, Map<String, String> members, String path) {
    for (int i = 0; i < things.size(); i++) {
      thing(things.get(i), members, path + "[" + i + "]");
    }
  }

  private void thing(JsonNode thing, Map<String, String> members, String path) {
    new TreeMap<>(members)
        .forEach(
            (name, type) -> {
              if (type.endsWith("!") && !thing.has(name)) {
                faults.add(path + "." + name + ": missing");
              }
            });
    for (var name : thing.propertyNames()) {
      var type = members.get(name);
      if (type == null) {
        faults.add(path + "." + name + ": unknown");
      } else {
        value(thing.get(name), type.replace("!", ""), path + "." + name);
      }
    }
  }

  private void value(JsonNode value, String type, String path) {
    var text = value.isString() ? value.asString() : "";
    switch (type) {
      case "object" -> is(value.isObject(), path, "not an object");
      case "number" -> is(value.isIntegralNumber(), path, "not a whole number");
      case "texts" ->
          is(
              value.isArray() && value.valueStream().allMatch(JsonNode::isString),
              path,
              "not a list of texts");
      case "node" -> thing(value, NODE, path);
      case "uuid" -> is(text.matches(UUID), path, "not a UUID");
      case "1.1" -> is(text.equals("1.1"), path, "not 1.1");
      case "target" -> is(text.equals("CASE") || text.matches(EXTENSION), path, "no target type");
      case "association" ->
          is(
              ASSOCIATIONS.contains(text) || text.matches(EXTENSION),
              path,
              "no type of association");
      case "uri" -> is(text.matches("[a-z][a-z0-9+.-]*:[^\\s<>\"{}|]+"), path, "not a URI");
      case "date" -> parses(text, LocalDate::parse, path, "not a date");
      case "moment" -> parses(text, OffsetDateTime::parse, path, "not a moment");
      default -> is(value.isString(), path, "not a text");
    }
  }

  private void parses(String text, Consumer<String> parse, String path, String fault) {
    try {
      parse.accept(text);
    } catch (RuntimeException wrong) {
      faults.add(path + ": " + fault);
    }
  }

  private void is(boolean so, String path, String fault) {
    if (!so) {
      faults.add(path + ": " + fault);
    }
  }
}
