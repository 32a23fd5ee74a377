package logbog.summons;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Writes days as calendars read them (RFC 5545). Lines end with CR LF and are folded at 75 octets,
 * never inside a character; what has a meaning of its own in a text is escaped.
 */
final class Calendar {

  private static final int LINE = 75;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final StringBuilder out = new StringBuilder();

  Calendar() {
    line("BEGIN:VCALENDAR");
    line("VERSION:2.0");
    line("PRODID:-//Logbog//Indkaldelse//DA");
    line("METHOD:PUBLISH");
  }

  /**
   * One day.
   *
   * @param uid the same whenever the same day is told again
   * @param sequence grows with each change
   * @param stamped when it was last changed
   * @param gone whether it is called off
   */
  Calendar day(
      String uid,
      int sequence,
      Instant stamped,
      LocalDate day,
      String summary,
      String description,
      String location,
      boolean gone) {
    line("BEGIN:VEVENT");
    line("UID:" + uid);
    line("DTSTAMP:" + MOMENT.format(stamped));
    line("SEQUENCE:" + sequence);
    line("DTSTART;VALUE=DATE:" + DAY.format(day));
    line("DTEND;VALUE=DATE:" + DAY.format(day.plusDays(1)));
    line("SUMMARY:" + text(summary));
    line("DESCRIPTION:" + text(description));
    line("LOCATION:" + text(location));
    line("STATUS:" + (gone ? "CANCELLED" : "CONFIRMED"));
    line("TRANSP:TRANSPARENT");
    line("END:VEVENT");
    return this;
  }

  String written() {
    return out + "END:VCALENDAR\r\n";
  }

  private static String text(String words) {
    return words
        .replace("\\", "\\\\")
        .replace(";", "\\;")
        .replace(",", "\\,")
        .replaceAll("\\r\\n|\\r|\\n", "\\\\n")
        .replaceAll("\\p{Cntrl}", " ");
  }

  private void line(String content) {
    var used = 0;
    for (var i = 0; i < content.length(); ) {
      var point = content.codePointAt(i);
      var character = Character.toString(point);
      var octets = character.getBytes(StandardCharsets.UTF_8).length;
      if (used + octets > LINE) {
        out.append("\r\n ");
        used = 1;
      }
      out.append(character);
      used += octets;
      i += Character.charCount(point);
    }
    out.append("\r\n");
  }
}
