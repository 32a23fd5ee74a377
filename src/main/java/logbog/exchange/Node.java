package logbog.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import logbog.programmes.Translated;
import logbog.tables.Trouble;
import logbog.web.Typed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A piece of JSON that arrived, read member by member; what is wrong is named by its path. */
record Node(JsonNode json, String path, List<Trouble> troubles) {

  private static final int LONGEST = 40_000;

  Places.Spot spot() {
    return new Places.Spot(0, path);
  }

  boolean has(String name) {
    return json.hasNonNull(name);
  }

  Node of(String name) {
    return new Node(json.path(name), path.isEmpty() ? name : path + "." + name, troubles);
  }

  List<Node> list(String name) {
    var all = json.path(name);
    if (has(name) && !all.isArray()) {
      wrong(name, "exchange.json.list");
    }
    var list = new ArrayList<Node>();
    for (int i = 0; all.isArray() && i < all.size(); i++) {
      list.add(new Node(all.get(i), of(name).path() + "[" + i + "]", troubles));
    }
    return list;
  }

  String text(String name) {
    return of(name).text();
  }

  /** What stands here, whether it is written as a text or as a number. */
  String text() {
    if (json.isContainer()) {
      wrong("", "exchange.json.text");
      return "";
    }
    var typed = new Typed();
    var text =
        typed.optionalText(
            "", json.isMissingNode() || json.isNull() ? "" : json.asString(), LONGEST);
    keep("", typed);
    return text;
  }

  /** A text in two languages, or only in Danish. */
  Translated translated(String name) {
    return json.path(name).isObject()
        ? new Translated(of(name).text("da"), of(name).text("en"))
        : Translated.danish(text(name));
  }

  int number(String name, int most) {
    var number = optionalNumber(name, most);
    if (number == null && !has(name)) {
      wrong(name, "web.field.missing");
    }
    return number == null ? 0 : number;
  }

  @Nullable Integer optionalNumber(String name, int most) {
    var typed = new Typed();
    var number = typed.optionalNumber(name, text(name), 0, most).orElse(null);
    keep(name, typed);
    return number;
  }

  @Nullable LocalDate optionalDate(String name) {
    var typed = new Typed();
    var date = typed.optionalDate(name, text(name)).orElse(null);
    keep(name, typed);
    return date;
  }

  /** A required date; some date after a problem. */
  LocalDate date(String name) {
    var date = optionalDate(name);
    if (date == null && !has(name)) {
      wrong(name, "web.field.missing");
    }
    return date == null ? LocalDate.EPOCH : date;
  }

  void wrong(String name, String key, Object... arguments) {
    troubles.add(Trouble.of(0, name.isEmpty() ? path : of(name).path(), key, arguments));
  }

  private void keep(String name, Typed typed) {
    typed
        .problems()
        .byField()
        .values()
        .forEach(
            problem ->
                troubles.add(new Trouble(0, name.isEmpty() ? path : of(name).path(), problem)));
  }
}
