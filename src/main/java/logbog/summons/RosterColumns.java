package logbog.summons;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a table say the name and the address.
 *
 * @param names in the order in which a name is written
 */
record RosterColumns(List<Integer> names, int address) {

  private static final Set<String> WHOLE =
      Set.of(
          "navn",
          "name",
          "elev",
          "elevnavn",
          "lærling",
          "lærlingens navn",
          "fulde navn",
          "elevens navn",
          "full name");
  private static final Set<String> FIRST = Set.of("fornavn", "fornavne", "first name", "firstname");
  private static final Set<String> LAST =
      Set.of("efternavn", "last name", "lastname", "surname", "familienavn");
  private static final Set<String> ADDRESS =
      Set.of(
          "email",
          "e-mail",
          "mail",
          "e-post",
          "mailadresse",
          "emailadresse",
          "e-mailadresse",
          "e-mail-adresse",
          "email adresse",
          "e-mail adresse",
          "email address",
          "e-mail address");

  /** By the words of the first row; null where it is none of headings. */
  static @Nullable RosterColumns ofHeader(List<String> header) {
    var words = header.stream().map(it -> Tidying.name(it).toLowerCase(Locale.ROOT)).toList();
    var address = first(words, ADDRESS);
    if (address < 0) {
      return null;
    }
    var whole = first(words, WHOLE);
    var names =
        whole >= 0
            ? List.of(whole)
            : Stream.of(first(words, FIRST), first(words, LAST)).filter(at -> at >= 0).toList();
    return new RosterColumns(names, address);
  }

  /** By what stands in most rows: addresses have an @, names are the words that differ. */
  static RosterColumns ofContent(List<List<String>> rows) {
    var width = rows.stream().mapToInt(List::size).max().orElse(0);
    var address =
        IntStream.range(0, width)
            .boxed()
            .max((a, b) -> Long.compare(count(rows, a, "@"), count(rows, b, "@")))
            .orElse(0);
    var texts =
        IntStream.range(0, width)
            .boxed()
            .filter(at -> !at.equals(address) && lettered(rows, at) && distinct(rows, at))
            .toList();
    var whole = texts.stream().filter(at -> count(rows, at, " ") * 2 > rows.size()).findFirst();
    return new RosterColumns(
        whole.map(List::of).orElseGet(() -> texts.stream().limit(2).toList()), address);
  }

  Entry read(List<String> cells) {
    var name = Tidying.name(String.join(" ", names.stream().map(at -> cell(cells, at)).toList()));
    return new Entry(name, cell(cells, address), "");
  }

  private static String cell(List<String> cells, int at) {
    return at < cells.size() ? cells.get(at).strip() : "";
  }

  private static int first(List<String> words, Set<String> wanted) {
    return IntStream.range(0, words.size())
        .filter(at -> wanted.contains(words.get(at)))
        .findFirst()
        .orElse(-1);
  }

  private static long count(List<List<String>> rows, int at, String what) {
    return rows.stream().filter(row -> cell(row, at).contains(what)).count();
  }

  private static boolean lettered(List<List<String>> rows, int at) {
    return rows.stream().filter(row -> cell(row, at).matches("\\p{L}[\\p{L}\\p{M}' .-]*")).count()
            * 2
        > rows.size();
  }

  /** A column that says the same in every row is a class or a trade, not a name. */
  private static boolean distinct(List<List<String>> rows, int at) {
    return rows.size() < 3
        || rows.stream().map(row -> cell(row, at)).distinct().count() * 2 > rows.size();
  }
}
