package logbog.summons;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A calendar file is one any calendar reads (RFC 5545). */
class CalendarTest {

  private static final String FILE =
      new Calendar()
          .day(
              "1@logbog.example",
              3,
              Instant.parse("2026-11-26T05:00:00Z"),
              LocalDate.of(2027, 3, 31),
              "Skole; ja, \\ nej\nog mere",
              "Ærø 😀 ".repeat(30),
              "Midtby",
              false)
          .written();

  @Test
  void aDayIsAllDayAndEndsBeforeTheNext() {
    assertThat(FILE.lines())
        .startsWith("BEGIN:VCALENDAR", "VERSION:2.0")
        .contains(
            "UID:1@logbog.example",
            "DTSTAMP:20261126T050000Z",
            "SEQUENCE:3",
            "DTSTART;VALUE=DATE:20270331",
            "DTEND;VALUE=DATE:20270401",
            "STATUS:CONFIRMED")
        .endsWith("END:VEVENT", "END:VCALENDAR");
  }

  @Test
  void whatHasAMeaningOfItsOwnIsEscaped() {
    assertThat(FILE).contains("SUMMARY:Skole\\; ja\\, \\\\ nej\\nog mere\r\n");
  }

  @Test
  void longLinesAreFoldedBetweenCharacters() {
    assertThat(FILE.split("\r\n"))
        .allSatisfy(
            line ->
                assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(FILE.replace("\r\n ", "")).contains("DESCRIPTION:" + "Ærø 😀 ".repeat(30));
    assertThat(FILE.replace("\r\n", "")).doesNotContain("\n", "\r");
  }
}
