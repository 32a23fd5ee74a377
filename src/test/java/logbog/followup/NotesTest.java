package logbog.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import logbog.ModuleTest;
import logbog.Story;
import logbog.Story.Cast;
import logbog.TestClock;
import logbog.mail.Letters;
import logbog.people.Viewer;
import logbog.web.NotFound;
import logbog.web.Shell;
import logbog.web.TooManyAttempts;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Follow-up notes: written, seen and closed by all three (V9). */
@ModuleTest
record NotesTest(
    Story story,
    Notes notes,
    MockMvcTester http,
    Letters letters,
    JdbcClient jdbc,
    TestClock time,
    Clock clock) {

  private static final LocalDate FRIDAY = LocalDate.of(2026, 12, 4);

  @Test
  void allThreeSeeANoteWhoeverWroteIt() {
    var cast = story.cast();
    var id = story.asked(cast);
    notes.write(school(cast), id, "Ring om samtalen", Side.COMPANY, FRIDAY);
    assertThat(page("/erklaeringer/" + id, cast.mads()))
        .contains("Ring om samtalen", "4. december 2026");
    assertThat(page("/home/erklaeringer/" + id, school(cast))).contains("Ring om samtalen");
    assertThat(page("/home/erklaeringer/" + id, company(cast))).contains("Ring om samtalen");
  }

  @Test
  void anyOfThemWritesAndAnyOfThemClosesAndBothNamesStay() {
    var cast = story.cast();
    var id = story.asked(cast);
    for (var viewer : List.of(cast.mads(), company(cast), school(cast))) {
      var note = notes.write(viewer, id, "Noget", Side.SCHOOL, null);
      notes.close(cast.mads(), id, note, "Gjort");
      notes.close(school(cast), id, note, "En anden gang");
    }
    assertThat(notes.of(id)).hasSize(3).noneMatch(Note::open);
    assertThat(notes.of(id))
        .allSatisfy(
            note ->
                assertThat(note.closing())
                    .extracting(Note.Closing::name, Note.Closing::remark)
                    .containsExactly("Mads Holm", "Gjort"));
    assertThat(notes.of(id))
        .extracting(Note::writerName)
        .containsExactlyInAnyOrder("Mads Holm", cast.karen(), cast.birgit());
  }

  @Test
  void nobodyElseWritesOrCloses() {
    var cast = story.cast();
    var id = story.asked(cast);
    var others = story.cast();
    var note = notes.write(school(cast), id, "Noget", Side.SCHOOL, null);
    for (var stranger : List.of(others.mads(), school(others), company(others))) {
      assertThatThrownBy(() -> notes.write(stranger, id, "Noget", Side.SCHOOL, null))
          .isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> notes.close(stranger, id, note, "")).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void aNoteIsClosedOnItsOwnDeclarationOnly() {
    var cast = story.cast();
    var id = story.asked(cast, 1);
    var note = notes.write(school(cast), id, "Noget", Side.SCHOOL, null);
    var other = story.asked(cast, 2);
    assertThatThrownBy(() -> notes.close(school(cast), other, note, ""))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void whoIsToActIsToldThatThereIsANoteAndNotWhatItSays() {
    tuesday("10:00");
    var cast = story.cast();
    var id = story.asked(cast);
    letters.deliver();
    letters.forget();
    notes.write(school(cast), id, "Hemmelig besked", Side.COMPANY, FRIDAY);
    notes.write(cast.mads(), id, "Hemmelig besked", Side.APPRENTICE, FRIDAY);
    letters.deliver();
    assertThat(letters.to(cast.email())).isEmpty();
    assertThat(letters.to(cast.birgit())).isEmpty();
    for (var address : List.of(cast.karen(), cast.poul())) {
      var mail = letters.lastTo(address);
      assertThat(mail.subject() + mail.text()).doesNotContain("Hemmelig", "Mads");
      assertThat(mail.text()).contains("/home/erklaeringer/" + id);
    }
  }

  @Test
  void aNoteClosedBeforeTheLetterIsWrittenTellsNobody() {
    var cast = story.cast();
    var id = story.asked(cast);
    letters.deliver();
    letters.forget();
    notes.close(
        school(cast), id, notes.write(school(cast), id, "Noget", Side.APPRENTICE, null), "");
    letters.deliver();
    assertThat(letters.to(cast.email())).isEmpty();
  }

  @Test
  void manyNotesAreOneLetterADayAndTheNextDaysTellsOfTheRest() {
    tuesday("10:00");
    var cast = story.cast();
    var id = story.asked(cast);
    letters.deliver();
    letters.forget();
    for (int n = 0; n < 5; n++) {
      notes.write(school(cast), id, "Nummer " + n, Side.APPRENTICE, null);
      letters.deliver();
    }
    assertThat(letters.to(cast.email())).hasSize(1);
    time.moveTo(clock.instant().plus(Duration.ofDays(1)));
    letters.deliver();
    assertThat(letters.to(cast.email())).hasSize(2);
    time.moveTo(clock.instant().plus(Duration.ofDays(1)));
    letters.deliver();
    assertThat(letters.to(cast.email())).hasSize(2);
  }

  @Test
  void nobodyIsWokenByANote() {
    tuesday("22:00");
    var cast = story.cast();
    var id = story.asked(cast);
    letters.deliver();
    letters.forget();
    notes.write(school(cast), id, "Noget", Side.APPRENTICE, null);
    notes.write(school(cast), id, "Mere", Side.APPRENTICE, null);
    letters.deliver();
    assertThat(letters.to(cast.email())).isEmpty();
    time.moveTo(clock.instant().plus(Duration.ofHours(10)));
    letters.deliver();
    assertThat(letters.to(cast.email())).hasSize(1);
  }

  @Test
  void nobodyBuriesADeclarationInNotes() {
    var cast = story.cast();
    var id = story.asked(cast);
    for (int n = 0; n < Notes.A_DAY; n++) {
      notes.write(school(cast), id, "Nummer " + n, Side.SCHOOL, null);
    }
    assertThatThrownBy(() -> notes.write(school(cast), id, "Endnu en", Side.SCHOOL, null))
        .isInstanceOf(TooManyAttempts.class);
    assertThat(
            http.post()
                .uri("/home/erklaeringer/{id}/opfoelgning", id)
                .param("what", "Endnu en lang forklaring")
                .param("side", "SCHOOL")
                .with(Story.as(school(cast)))
                .with(Story.aForm()))
        .hasStatus(422)
        .bodyText()
        .contains("what-error", "Endnu en lang forklaring");
    assertThat(notes.of(id)).hasSize(Notes.A_DAY);
    notes.write(company(cast), id, "Vi kan stadig", Side.SCHOOL, null);
  }

  @Test
  void whatIsWrongStandsBesideItsFieldAndWhatWasTypedIsKept() {
    var cast = story.cast();
    var id = story.asked(cast);
    assertThat(
            http.post()
                .uri("/home/erklaeringer/{id}/opfoelgning", id)
                .param("what", "Ring")
                .param("due", "i morgen")
                .with(Story.as(school(cast)))
                .with(Story.aForm()))
        .hasStatus(422)
        .bodyText()
        .contains("side-error", "due-error", "Ring", "i morgen");
    assertThat(notes.of(id)).isEmpty();
  }

  @Test
  void aNoteIsNeverChangedOrThrownAway() {
    var cast = story.cast();
    notes.write(school(cast), story.asked(cast), "Noget", Side.SCHOOL, null);
    for (var table : List.of("note", "note_closing", "note_told", "call", "nudge", "nudged")) {
      assertThatThrownBy(() -> jdbc.sql("delete from followup." + table).update())
          .isInstanceOf(DataAccessException.class);
    }
    assertThatThrownBy(() -> jdbc.sql("update followup.note set what = 'x'").update())
        .isInstanceOf(DataAccessException.class);
  }

  private void tuesday(String at) {
    var day =
        LocalDate.ofInstant(clock.instant(), Shell.DENMARK)
            .with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
    time.moveTo(day.atTime(LocalTime.parse(at)).atZone(Shell.DENMARK).toInstant());
  }

  private String page(String path, Viewer viewer) {
    var answer = http.get().uri(path).with(Story.as(viewer)).exchange();
    assertThat(answer).hasStatusOk();
    return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
  }

  private static Viewer.Office school(Cast cast) {
    return new Viewer.Office(cast.birgit());
  }

  private static Viewer.Office company(Cast cast) {
    return new Viewer.Office(cast.karen());
  }
}
