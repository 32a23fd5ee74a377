package logbog.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import logbog.ModuleTest;
import logbog.Story;
import logbog.Story.Cast;
import logbog.declarations.Addressees;
import logbog.declarations.Ask;
import logbog.declarations.DeclarationId;
import logbog.declarations.Kind;
import logbog.declarations.Period;
import logbog.declarations.Requests;
import logbog.declarations.Tokens;
import logbog.mail.EmailAddress;
import logbog.mail.Holidays;
import logbog.mail.Letters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is asked for when it is late already has three weeks, and is reminded of in them. */
@ModuleTest
record LateRequestsTest(
    Days days,
    Story story,
    Requests requests,
    Addressees addressees,
    Tokens tokens,
    NextSteps nextSteps,
    Letters letters) {

  @ParameterizedTest
  @EnumSource(
      value = Kind.class,
      names = {"ORDINARY", "PARTIAL"})
  void aRequestAfterTheDeadlineIsRemindedOfAndTheSchoolIsTold(Kind kind) {
    var monday = days.spring();
    var cast = story.cast();
    late(cast, kind, monday.minusDays(3));
    letters.deliver();
    assertThat(days.ofMail(cast.karen(), monday, monday.plusWeeks(6)))
        .containsExactlyElementsOf(weeks(monday, 2, 3, 4));
    assertThat(letters.to(cast.birgit())).hasSize(1);
  }

  @Test
  void aTrainerNamedAfterTheLastStepIsRemindedToo() {
    var monday = days.spring();
    var cast = story.cast();
    var id = story.asked(cast, 5);
    letters.deliver();
    var named = Holidays.openFrom(monday.plusWeeks(10));
    days.at(named, "08:00");
    var inger = EmailAddress.of("inger-" + cast.karen());
    addressees.replace(cast.mads(), id, tokens.invitation(id, cast.karen()), inger);
    assertThat(next(id)).isEqualTo(Holidays.openFrom(named.plusWeeks(2)));
    assertThat(days.ofMail(inger.value(), named, named.plusWeeks(2)))
        .containsExactlyElementsOf(weeks(named, 0, 2));
    assertThat(next(id)).isEqualTo(Holidays.openFrom(named.plusWeeks(3)));
    assertThat(days.ofMail(inger.value(), named.plusWeeks(2).plusDays(1), named.plusWeeks(6)))
        .containsExactlyElementsOf(weeks(named, 3, 4));
    assertThat(nextSteps.of(List.of(id.value()))).isEmpty();
  }

  /** Of the other sheets, too, it says when they are to be there, and what they are. */
  @Test
  void aLetterSaysOfEachSheetByWhenItIsWaitedFor() {
    var monday = days.spring();
    var cast = story.cast();
    story.asked(cast, 5);
    days.at(monday.plusWeeks(1), "09:00");
    late(cast, Kind.PARTIAL, monday);
    letters.deliver();
    days.live(monday.plusWeeks(2));
    assertThat(letters.lastTo(cast.karen()).text().replaceAll("\\s+", " "))
        .contains(
            "Mads Holm: skolen skal bruge den til " + date(monday.plusWeeks(8)),
            "Mads Holm: erklæring om delvis gennemført oplæring, senest "
                + date(monday.plusWeeks(4)));
  }

  /** Has nothing to do with a school period: its words say so (V10). */
  @Test
  void aFinalDeclarationIsRemindedOfInItsOwnWords() {
    var monday = days.spring();
    var cast = story.cast();
    var end = monday.plusWeeks(8);
    late(cast, Kind.FINAL, end);
    letters.deliver();
    days.live(Holidays.openFrom(end));
    assertThat(letters.lastTo(cast.karen()).text().replaceAll("\\s+", " "))
        .contains(
            "Mads Holm hos Nordlys Møbler ApS venter på din afsluttende oplæringserklæring.",
            "Oplæringen slutter " + date(end) + ", og erklæringen skal være sendt senest")
        .doesNotContain("Skolen skal bruge den");
    story.asked(cast, 5);
    letters.deliver();
    days.live(Holidays.openFrom(end.plusWeeks(1)));
    assertThat(letters.lastTo(cast.karen()).text().replaceAll("\\s+", " "))
        .contains("Mads Holm: afsluttende erklæring, senest");
  }

  private LocalDate next(DeclarationId id) {
    return Objects.requireNonNull(nextSteps.of(List.of(id.value())).get(id.value())).on();
  }

  private DeclarationId late(Cast cast, Kind kind, LocalDate end) {
    var ask = story.ask(cast, 1);
    var was = ask.period();
    var period =
        new Period(
            kind, end, was.mainCourse(), was.schoolName(), was.institutionNo(), was.className());
    return requests.request(
        cast.mads(),
        new Ask(
            ask.speciality(),
            ask.begun(),
            ask.workplace(),
            period,
            ask.trainers(),
            ask.contacts()));
  }

  private static Iterable<LocalDate> weeks(LocalDate from, Integer... weeks) {
    return Stream.of(weeks).map(week -> Holidays.openFrom(from.plusWeeks(week))).toList();
  }

  private static String date(LocalDate day) {
    return DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.of("da")).format(day);
  }
}
