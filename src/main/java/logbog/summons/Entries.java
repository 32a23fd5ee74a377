package logbog.summons;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes a line apart that has no columns known beforehand: {@code Mads Holm <mads@x.dk>; Sofie …},
 * a row of a spreadsheet, or a name and an address.
 */
final class Entries {

  private static final Pattern ADDRESS =
      Pattern.compile("[^\\s;,<>()\\[\\]\"]*@[^\\s;,<>()\\[\\]\"]*");

  private static final Pattern BRACKETED = Pattern.compile("<[^<>]*@[^<>]*>");

  private Entries() {}

  static List<Entry> of(String line) {
    return split(line).stream().filter(part -> !part.isBlank()).map(Entries::entry).toList();
  }

  /** One part an address, whatever they are separated by. */
  private static List<String> split(String line) {
    var bySemicolon = Arrays.asList(line.split(";"));
    if (BRACKETED.matcher(line).find()) {
      // As mail programs write it: whatever stands between two semicolons is one.
      return bySemicolon.stream().flatMap(part -> afterEachAddress(part).stream()).toList();
    }
    if (addresses(line) < 2) {
      return List.of(line);
    }
    if (bySemicolon.stream().allMatch(part -> addresses(part) < 2)) {
      return joined(bySemicolon);
    }
    return bySemicolon.stream()
        .flatMap(part -> afterEachAddress(part).stream())
        .collect(Collectors.toList());
  }

  /** {@code Mads; mads@x.dk; Sofie; sofie@x.dk}: what has no address belongs to what follows. */
  private static List<String> joined(List<String> parts) {
    var out = new ArrayList<String>();
    var before = "";
    for (var part : parts) {
      if (addresses(part) == 0) {
        before = before.isEmpty() ? part : before + ";" + part;
      } else {
        out.add(before.isEmpty() ? part : before + ";" + part);
        before = "";
      }
    }
    if (!before.isBlank()) {
      out.add(before);
    }
    return out;
  }

  private static List<String> afterEachAddress(String part) {
    var out = new ArrayList<String>();
    var addresses = ADDRESS.matcher(part);
    var from = 0;
    while (addresses.find()) {
      var end = addresses.end();
      while (end < part.length() && ">)]\" ".indexOf(part.charAt(end)) >= 0) {
        end++;
      }
      out.add(part.substring(from, end).replaceFirst("^[\\s,]+", ""));
      from = end;
    }
    var rest = part.substring(from).replaceFirst("^[\\s,]+", "");
    if (out.isEmpty() || rest.codePoints().anyMatch(Character::isLetter)) {
      out.add(rest);
    }
    return out;
  }

  private static Entry entry(String part) {
    var found = ADDRESS.matcher(part);
    if (!found.find()) {
      return new Entry(name(part), "", part.strip());
    }
    var rest = part.substring(0, found.start()) + "\t" + part.substring(found.end());
    return new Entry(name(rest), found.group(), part.strip());
  }

  /** Numbers beside a name (a telephone, worse) are not of it; {@code Holm, Mads} is Mads Holm. */
  private static String name(String rest) {
    var fields =
        Arrays.stream(rest.split("[;\\t]"))
            .map(field -> turned(field))
            .filter(field -> field.codePoints().anyMatch(Character::isLetter))
            .toList();
    return Tidying.name(String.join(" ", fields));
  }

  private static String turned(String field) {
    var parts =
        Arrays.stream(field.split(","))
            .map(Tidying::name)
            .filter(part -> part.codePoints().anyMatch(Character::isLetter))
            .toList();
    return parts.size() == 2 ? parts.get(1) + " " + parts.get(0) : String.join(" ", parts);
  }

  private static long addresses(String text) {
    return text.chars().filter(c -> c == '@').count();
  }
}
