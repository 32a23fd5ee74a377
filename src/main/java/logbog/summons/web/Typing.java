package logbog.summons.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import logbog.summons.Fault;
import logbog.summons.Roster;

/** The fields of a form as typed, by name. */
public record Typing(Map<String, String> fields) {

  /** How many lines to be corrected a page shows; the others stay in the list. */
  public static final int FIXES = 100;

  public Typing {
    fields = Map.copyOf(fields);
  }

  public String of(String name) {
    return fields.getOrDefault(name, "");
  }

  Typing with(Map<String, String> more) {
    var both = new HashMap<>(fields);
    both.putAll(more);
    return new Typing(both);
  }

  /** The list with the lines that were corrected beside it. */
  String list() {
    var lines = new ArrayList<>(List.of(of("list")));
    for (int n = 0; n < FIXES && fields.containsKey("fix-" + n); n++) {
      lines.add(of("fix-" + n).replaceAll("[\\r\\n]+", " "));
    }
    return String.join("\n", lines);
  }

  /**
   * With the list tidied: what could be read stands in it, a line each; what could not beyond a
   * page's worth, too.
   */
  Typing listing(Roster roster) {
    var rest = roster.faults().stream().skip(FIXES).map(Fault::line);
    var lines = Stream.concat(roster.text().lines(), rest).collect(Collectors.joining("\n"));
    return with(Map.of("list", lines));
  }

  List<String> contacts() {
    return List.of(of("contact1"), of("contact2"), of("contact3"), of("contact4"), of("contact5"));
  }
}
