package logbog.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import logbog.ModuleTest;
import logbog.Statements;
import logbog.Story;
import logbog.declarations.DeclarationId;
import logbog.declarations.Requests;
import logbog.declarations.Revisions;
import logbog.mail.EmailAddress;
import logbog.mail.Letter;
import logbog.mail.Letters;
import logbog.mail.Outbox;
import logbog.people.Viewer;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One apprentice as a school or company sees them (V9). */
@ModuleTest
record PersonTest(
    Story story,
    Listing listing,
    Persons persons,
    Requests requests,
    Revisions revisions,
    Letters letters,
    Notes notes,
    Outbox outbox,
    TransactionTemplate transaction,
    Statements statements,
    JdbcClient jdbc) {

  private static final String NUDGE =
      """
      insert into followup.nudge (recipient, day, nudged_at, nudged_by, nudger_name)
      values (:to, '2026-12-01', now(), 'birgit@midtby.example', 'Birgit') returning id
      """;

  private static final String POSTING =
      """
      insert into reminders.posting (address, day, at, kind)
      values (:to, '2026-12-01', now(), 'DIGEST') returning id
      """;

  private static final String REMINDER =
      """
      insert into reminders.reminder (about, subject, week, role, address, noted_on, posting_id)
      values ('DECLARATION', :id, -1, 'TRAINER', :to, '2026-12-01', :posting)
      """;

  @Test
  void levelsStandByGoalAndPeriodAndAsALineInWords() {
    var cast = story.cast();
    signed(cast, 1);
    signed(cast, 2);
    var growth = read(cast).development().growths().getFirst();
    assertThat(growth.periods())
        .extracting(it -> it.declaration().mainCourse())
        .containsExactly(1, 2);
    assertThat(growth.goals().get(1).inWords()).isEqualTo("1 → 1");
    assertThat(growth.goals().get(1).points(60, 20)).isEqualTo("0.0,13.3 60.0,13.3");
    assertThat(page(cast)).contains("<span>1 → 1</span>", "data-label=\"H2\">1</td>");
  }

  @Test
  void whatTheDeclarationsSayInWordsIsNotToldHere() {
    var cast = story.cast();
    signed(cast, 1);
    assertThat(page(cast))
        .contains("Mads Holm", "/pdf", "Udfyldt")
        .doesNotContain("Mere tid til læsning", "Maskinværksted", cast.email());
  }

  @Test
  void onlyWhatLiesWithinTheScopeCountsAndOtherwiseNobodyIsThere() {
    var cast = story.cast();
    var elsewhere = story.cast();
    var first = signed(cast, 1);
    var other =
        new Story.Cast(
            cast.mads(), cast.email(), elsewhere.karen(), elsewhere.poul(), elsewhere.birgit());
    signed(other, 2);
    assertThat(read(cast).development().declarations())
        .extracting(it -> it.id())
        .containsExactly(first);
    assertThat(read(cast).letters()).allMatch(sent -> sent.about().equals(first));
    assertThat(page(cast)).doesNotContain(elsewhere.karen(), elsewhere.birgit());
    assertThat(listing.page("nobody-" + cast.birgit(), "/laerlinge/" + cast.mads().id()))
        .hasStatus(404);
    assertThat(listing.page(cast.birgit(), "/laerlinge/" + elsewhere.mads().id())).hasStatus(404);
  }

  @Test
  void theMailsAreToldWithWhomTheyWentToAndWhatBecameOfThem() {
    var cast = story.cast();
    story.asked(cast);
    assertThat(page(cast)).contains("Link til at udfylde", cast.karen(), "Mailen venter");
    letters.deliver();
    assertThat(page(cast)).contains(cast.poul(), "Mail sendt");
  }

  /** What urges is told like all else, with whom it went to. */
  @Test
  void soAreRemindersNudgesAndNotes() {
    var cast = story.cast();
    var id = story.asked(cast);
    notes.write(new Viewer.Office(cast.birgit()), id, "Hemmelig", Side.COMPANY, null);
    assertThat(page(cast)).contains("Besked om opfølgning").doesNotContain("Hemmelig");
    var nudge = jdbc.sql(NUDGE).param("to", cast.karen()).query(UUID.class).single();
    jdbc.sql("insert into followup.nudged (nudge_id, declaration_id) values (:nudge, :id)")
        .param("nudge", nudge)
        .param("id", id.value())
        .update();
    post("followup.nudge", cast, nudge);
    assertThat(page(cast)).contains("Rykker fra skolen");
    var posting = jdbc.sql(POSTING).param("to", cast.karen()).query(UUID.class).single();
    jdbc.sql(REMINDER)
        .param("id", id.value())
        .param("to", cast.karen())
        .param("posting", posting)
        .update();
    post("reminders.digest", cast, posting);
    assertThat(page(cast)).contains("Påmindelse").doesNotContain("Anden besked");
  }

  private void post(String kind, Story.Cast cast, UUID about) {
    transaction.executeWithoutResult(
        status -> outbox.post(Letter.of(kind, EmailAddress.of(cast.karen()), about)));
  }

  /** (V6) */
  @Test
  void whatWasReplacedCountsNoLonger() {
    var cast = story.cast();
    var first = signed(cast, 1);
    var second = revisions.ask(new Viewer.Office(cast.birgit()), first, "Forkert dato");
    story.signed(cast, second);
    var development = read(cast).development();
    assertThat(development.declarations()).hasSize(2);
    assertThat(development.growths().getFirst().periods())
        .extracting(it -> it.declaration().id())
        .containsExactly(second);
  }

  @Test
  void aLookLeavesOneRowInTheTrailAndIsSevenStatements() throws Exception {
    var cast = story.cast();
    signed(cast, 1);
    signed(cast, 2);
    read(cast);
    assertThat(statements.of(() -> read(cast))).hasSize(7);
    assertThat(looks(cast)).isEqualTo(2);
    listing.page("nobody-" + cast.birgit(), "/laerlinge/" + cast.mads().id());
    assertThat(looks(cast)).isEqualTo(2);
  }

  @Test
  void anApprenticeStandsOnceWithTheNewestThatIsNotCalledBack() {
    var cast = story.cast();
    signed(cast, 1);
    var second = story.asked(cast, 2);
    assertThat(listing.found(cast.birgit(), "/laerlinge")).containsExactly(second);
    assertThat(listing.found(cast.birgit(), "/laerlinge?status=COMPLETED")).isEmpty();
    requests.withdraw(cast.mads(), second);
    assertThat(listing.found(cast.birgit(), "/laerlinge?status=COMPLETED")).hasSize(1);
    assertThat(listing.found("nobody-" + cast.birgit(), "/laerlinge")).isEmpty();
  }

  private DeclarationId signed(Story.Cast cast, int course) {
    var id = story.asked(cast, course);
    story.signed(cast, id);
    return id;
  }

  private PersonFile read(Story.Cast cast) {
    return persons.read(new Viewer.Office(cast.birgit()), cast.mads().id());
  }

  private String page(Story.Cast cast) {
    return listing.text(cast.birgit(), "/laerlinge/" + cast.mads().id());
  }

  private int looks(Story.Cast cast) {
    return jdbc.sql(
            "select count(*) from audit.entry where learner = :person and act = 'RecordRead'")
        .param("person", cast.mads().id().value())
        .query(Integer.class)
        .single();
  }
}
