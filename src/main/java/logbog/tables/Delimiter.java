package logbog.tables;

/** What separates the fields of a CSV file: that of which its first line has more. */
final class Delimiter {

  private Delimiter() {}

  static char of(String text) {
    var end = text.indexOf('\n');
    var header = end < 0 ? text : text.substring(0, end);
    return count(header, ';') >= count(header, ',') ? ';' : ',';
  }

  private static long count(String header, char delimiter) {
    return header.chars().filter(c -> c == delimiter).count();
  }
}
