package logbog.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import logbog.ModuleTest;
import logbog.Story;
import logbog.mail.EmailAddress;
import logbog.mail.Letters;
import logbog.summons.Calls;
import logbog.summons.Guest;
import logbog.summons.Plan;
import logbog.summons.Secretariat;
import logbog.summons.SummonsId;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What follows from a school's summons: who has not asked yet, and from when the weeks count. */
@ModuleTest
record CalledRemindersTest(
    Days days,
    Story story,
    Secretariat secretariat,
    Calls calls,
    Ends ends,
    Letters letters,
    NextSteps nextSteps,
    JdbcClient jdbc,
    MockMvcTester http) {

  @Test
  void whoWasCalledAndHasNoAccountIsRemindedByALinkThatLetsThemIn() {
    var monday = days.spring();
    var cast = story.cast();
    call(cast.email(), monday.plusWeeks(8), cast.birgit());
    assertThat(days.ofMail(cast.email(), monday, monday.plusWeeks(4)))
        .containsExactly(monday.plusWeeks(2));
    var mail = letters.lastTo(cast.email());
    assertThat(mail.subject()).isEqualTo("Påmindelse: bed om din oplæringserklæring");
    assertThat(mail.text()).contains("hold MS24-2");
    assertThat(mail.path()).startsWith("/konto/velkommen/");
    assertThat(http.get().uri(mail.path())).hasStatusOk();
  }

  @Test
  void whereMailDoesNotReachTheApprenticeTheSchoolIsToldInTheirPlace() {
    var monday = days.spring();
    var cast = story.cast();
    call(cast.email(), monday.plusWeeks(8), cast.birgit());
    ends.kill(cast.email());
    assertThat(days.ofMail(cast.birgit(), monday, monday.plusWeeks(4)))
        .containsExactly(monday.plusWeeks(2));
    assertThat(letters.lastTo(cast.birgit()).text())
        .contains("Mads Holm, hold MS24-2. Mails til lærlingen kommer ikke frem.");
    assertThat(letters.to(cast.email())).isEmpty();
  }

  @Test
  void theWeeksCountToTheSchoolStartOfTheSummons() {
    var monday = days.spring();
    var cast = story.cast();
    var start = monday.plusWeeks(10);
    var id = story.asked(cast, 5);
    var summons = call(cast.email(), start, cast.birgit());
    jdbc.sql(
            """
            update summons.called set declaration_id = :declaration, asked_at = posted_at
            where summons_id = :summons
            """)
        .param("declaration", id.value())
        .param("summons", summons.value())
        .update();
    assertThat(nextSteps.of(List.of(id.value())))
        .containsEntry(id.value(), new NextStep(start.minusWeeks(6), -6, NextStep.To.TRAINERS));
  }

  @Test
  void theNextStepOfOneWhoWasCalledIsToldToo() {
    var monday = days.spring();
    var cast = story.cast();
    var summons = call(cast.email(), monday.plusWeeks(8), cast.birgit());
    var called =
        jdbc.sql("select id from summons.called where summons_id = :summons")
            .param("summons", summons.value())
            .query((row, n) -> row.getObject(1, UUID.class))
            .single();
    assertThat(nextSteps.of(List.of(called)))
        .containsEntry(called, new NextStep(monday.plusWeeks(2), -6, NextStep.To.APPRENTICE));
  }

  /** Called, and the letter posted the same moment. */
  private SummonsId call(String apprentice, LocalDate start, String contact) {
    var desk = secretariat.one();
    var plan =
        new Plan(
            desk.institutionNo(),
            "MS24-2",
            2,
            start.minusDays(3),
            start,
            null,
            List.of(EmailAddress.of(contact)),
            "Kære {fornavn}\n\nVi ses {skolestart}.");
    var id =
        calls.write(
            desk.birgit(),
            plan,
            List.of(new Guest("Mads Holm", EmailAddress.of(apprentice))),
            null);
    jdbc.sql("update summons.called set posted_at = added_at where summons_id = :id")
        .param("id", id.value())
        .update();
    return id;
  }
}
