package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import logbog.ModuleTest;
import logbog.Statements;
import logbog.Story;
import logbog.Trade;
import logbog.Trades;
import logbog.audit.Actor;
import logbog.programmes.Audience;
import logbog.programmes.Contact;
import logbog.programmes.Edition;
import logbog.programmes.Goal;
import logbog.programmes.Goal.Item;
import logbog.programmes.Goal.Required;
import logbog.programmes.Programmes;
import logbog.programmes.Publications;
import logbog.programmes.Question;
import logbog.programmes.Speciality;
import logbog.programmes.SpecialityId;
import logbog.programmes.Texts;
import logbog.programmes.Topic;
import logbog.programmes.Translated;
import logbog.programmes.Wicker;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a committee wrote, as the trainer meets it on the sheet. */
@ModuleTest
record OwnWordsTest(
    Story story,
    Trades trades,
    Requests requests,
    Invitations invitations,
    Answers answers,
    Programmes programmes,
    Publications publications,
    LinkHolder holder,
    Statements statements,
    MockMvcTester http) {

  @Test
  void theSheetSaysWhatTheCommitteeWrote() {
    var karen = asked(story.cast(), published(1));
    assertThat(holder.get(karen))
        .bodyText()
        .contains("Tal målene igennem sammen", "Du kan flette en bund", "Med enkle ord")
        .contains("Bør være nået før hovedforløb 2", "Krav for denne periode: 2 – niveau 2")
        .contains("Hvad har I lavet?", "Drejning", "Efter vores regler");
  }

  @Test
  void anEnglishReaderReadsTheEnglishTexts() {
    var karen = asked(story.cast(), published(1));
    var page = http.get().uri(karen.path() + "?lang=en").exchange();
    assertThat(page)
        .bodyText()
        .contains("Weave a base", "You can weave", "Can weave it", "What did you do?", "Turning")
        .doesNotContain("Du kan flette en bund");
  }

  @Test
  void tickedWorkAreasAndOwnWordsAreOneAnswer() {
    var karen = asked(story.cast(), published(1));
    var sent = Map.of("area1", "Drejning", "workAreas", "Og lidt oprydning", "was", "");
    holder.tap(karen, sent);
    assertThat(invitations.by(karen).draft().words().workAreas())
        .isEqualTo("Drejning\nOg lidt oprydning");
    assertThat(holder.get(karen))
        .bodyText()
        .contains("value=\"Drejning\" checked", ">Og lidt oprydning</textarea>")
        .doesNotContain("value=\"Fletning\" checked");
  }

  @Test
  void theTicksBeginWithThoseOfLastTime() {
    var cast = story.cast();
    var speciality = published(1);
    var first = asked(cast, speciality, 1);
    var levels = Map.of(0, (short) 2);
    var words = story.words();
    answers.save(
        first,
        levels,
        new Words(
            "Drejning\nMontage",
            words.goalsReached(),
            "",
            false,
            words.specialNeeds(),
            words.talkHeld(),
            null,
            "",
            ""),
        Set.of(Wording.values()),
        Shown.nothing());
    answers.complete(first, true);
    assertThat(holder.get(asked(cast, speciality, 2)))
        .bodyText()
        .contains("value=\"Drejning\" checked", ">Montage</textarea>");
  }

  @Test
  void aSheetOfFortyGoalsTakesThreeStatementsAndFortyFiveKilobytes() throws Exception {
    var karen = asked(story.cast(), published(40));
    holder.get(karen);
    assertThat(statements.of(() -> holder.get(karen))).hasSizeLessThanOrEqualTo(3);
    var page = holder.get(karen).getResponse().getContentAsString(StandardCharsets.UTF_8);
    assertThat(page).contains("name=\"g39\"");
    assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(45 * 1024);
  }

  private SpecialityId published(int goals) {
    var trade = trades.one();
    var speciality = speciality(trade);
    var eva = new Actor(Actor.Kind.OFFICE, trade.member());
    publications.publish(trade.programme(), edition(trade, speciality.name(), goals), eva);
    return speciality.id();
  }

  private InvitationToken asked(Story.Cast cast, SpecialityId speciality) {
    return asked(cast, speciality, 1);
  }

  private InvitationToken asked(Story.Cast cast, SpecialityId speciality, int course) {
    var ask = story.ask(cast, course);
    var id =
        requests.request(
            cast.mads(),
            new Ask(
                speciality,
                ask.begun(),
                ask.workplace(),
                ask.period(),
                ask.trainers(),
                ask.contacts()));
    var token = story.karens(cast, id);
    invitations.name(token, "Karen Lund");
    return token;
  }

  private Speciality speciality(Trade trade) {
    return programmes.specialities().stream()
        .filter(known -> known.programme().equals(trade.programme()))
        .findFirst()
        .orElseThrow();
  }

  private Edition edition(Trade trade, String speciality, int goals) {
    var number = programmes.programme(trade.programme()).orElseThrow().number();
    return new Edition(
        number == null ? 0 : number,
        "Fag " + number,
        "1",
        LocalDate.of(2020, 8, 1),
        new Audience.NewStarters(),
        IntStream.range(0, goals).mapToObj(n -> goal(500 + n, speciality)).toList(),
        Wicker.SCALE,
        texts());
  }

  private static Goal goal(int no, String speciality) {
    return new Goal(
        no,
        new Translated("Flette en bund", "Weave a base"),
        new Translated("Du kan flette en bund.", "You can weave a base."),
        Set.of(),
        List.of(Wicker.in(speciality)),
        List.of(new Item(1, new Translated("Kan flette den", "Can weave it"), null, null)),
        2,
        List.of(new Required(1, 2)),
        null);
  }

  private static Texts texts() {
    var question =
        new Question(new Translated("Hvad har I lavet?", "What did you do?"), Translated.NOTHING);
    return new Texts(
        "elev",
        Translated.danish("Efter vores regler"),
        new Translated("Tal målene igennem sammen.", "Talk the goals through."),
        new TreeMap<>(Map.of(Topic.WORK_AREAS, question)),
        List.of(new Translated("Fletning", "Weaving"), new Translated("Drejning", "Turning")),
        false,
        new Contact("", "", ""),
        "");
  }
}
