package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import logbog.ModuleTest;
import logbog.Statements;
import logbog.Story;
import logbog.Trade;
import logbog.Trades;
import logbog.audit.Actor;
import logbog.programmes.Audience;
import logbog.programmes.Edition;
import logbog.programmes.Fate;
import logbog.programmes.Goal;
import logbog.programmes.Mapping;
import logbog.programmes.Mapping.Kind;
import logbog.programmes.Programmes;
import logbog.programmes.Publications;
import logbog.programmes.Speciality;
import logbog.programmes.Texts;
import logbog.programmes.Wicker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a trainer sees of levels that were given under the edition before. */
@ModuleTest
record EarlierLevelsTest(
    Trades trades,
    Story story,
    Requests requests,
    Invitations invitations,
    Answers answers,
    Developments developments,
    Programmes programmes,
    Publications publications,
    Tokens tokens,
    LinkHolder holder,
    Statements statements,
    JdbcClient jdbc,
    MockMvcTester http) {

  private static final Mapping MAPPING =
      new Mapping(
          List.of(
              new Fate(1, Kind.REWORDED, List.of(11)),
              new Fate(2, Kind.SPLIT, List.of(12, 13)),
              new Fate(3, Kind.MERGED, List.of(14)),
              new Fate(4, Kind.MERGED, List.of(14)),
              new Fate(5, Kind.GONE, List.of())));

  @Test
  void onlyWhatIsTheSameOrRewordedCanStayUnchanged() {
    var token = asked(signed(trades.one()));
    var last = last(token);
    assertThat(last.levels()).isEqualTo(Arrays.asList((short) 0, null, null, null, null));
    answers.acceptUnchanged(token);
    assertThat(invitations.by(token).draft().levels())
        .isEqualTo(Arrays.asList((short) 0, null, null, null, null));
  }

  @Test
  void aPartShowsTheLevelOfTheWholeAndAMergedGoalTheLowest() {
    var token = asked(signed(trades.one()));
    var origins = last(token).origins();
    assertThat(origins)
        .extracting(EarlierLevelsTest::said)
        .containsExactly("", "1: 2", "1: 2", "2: 3 4", "");
    assertThat(holder.get(token))
        .bodyText()
        .contains("Sidst, i 2 Mål 2: 1 – niveau 1. Målet er ændret siden")
        .contains("Sidst, lavest af 3 Mål 3, 4 Mål 4: 2 – niveau 2. Målene er lagt sammen siden")
        .contains("1 mål kan stå som sidst");
  }

  @Test
  void aLowerLevelThanThatOfAnotherGoalIsNoFall() {
    var token = asked(signed(trades.one()));
    answers.save(token, Map.of(3, (short) 0), Words.none(), java.util.Set.of(), Shown.nothing());
    assertThat(invitations.falls(invitations.by(token))).isZero();
  }

  @Test
  void whatWasSignedIsNotTouched() throws Exception {
    var before = signed(trades.one());
    var row = row(before.id());
    var print = print(before);
    asked(before);
    assertThat(row(before.id())).isEqualTo(row);
    assertThat(print(before)).isEqualTo(print);
  }

  @Test
  void theSheetStillAsksTheDatabaseOnce() throws Exception {
    var token = asked(signed(trades.one()));
    holder.get(token);
    assertThat(statements.of(() -> holder.get(token))).hasSize(1);
  }

  /** What became no single goal keeps a line of its own; nothing once signed is left out (V4). */
  @Test
  void theDevelopmentFollowsGoalsThroughTheMappingAndLosesNone() {
    var before = signed(trades.one());
    var id = asked(before);
    var levels = Map.of(0, (short) 1, 1, (short) 2, 2, (short) 0, 3, (short) 3, 4, (short) 1);
    answers.save(id, levels, story.words(), EnumSet.allOf(Wording.class), Shown.nothing());
    answers.complete(id, true);
    var growth = developments.of(before.cast().mads()).growths();
    assertThat(growth).hasSize(1);
    assertThat(growth.getFirst().goals())
        .extracting(it -> it.goal().no() + ": " + it.inWords() + (it.former() ? " før" : ""))
        .containsExactly(
            "11: 0 → 1",
            "12: – → 2",
            "13: – → 0",
            "14: – → 3",
            "15: – → 1",
            "2: 1 → – før",
            "3: 2 → – før",
            "4: 3 → – før",
            "5: 0 → – før");
  }

  /** A correction of an open request takes the same way. */
  @Test
  void answersFollowTheMappingWhenTheSheetChanges() {
    var trade = trades.one();
    publish(trade, null, goals(trade, 1, 2, 3, 4, 5));
    var cast = story.cast();
    var id = requests.request(cast.mads(), ask(cast, trade, 1));
    var karen = story.answered(cast, id);
    publish(trade, MAPPING, goals(trade, 11, 12, 13, 14, 15));
    requests.correct(cast.mads(), id, ask(cast, trade, 1));
    assertThat(invitations.by(karen).draft().levels())
        .isEqualTo(Arrays.asList((short) 0, null, null, null, null));
  }

  private record Signed(Trade trade, Story.Cast cast, DeclarationId id) {}

  /** Signed with the levels 0, 1, 2, 3, 0. */
  private Signed signed(Trade trade) {
    publish(trade, null, goals(trade, 1, 2, 3, 4, 5));
    var cast = story.cast();
    var id = requests.request(cast.mads(), ask(cast, trade, 1));
    story.signed(cast, id);
    return new Signed(trade, cast, id);
  }

  /** Asked anew with the next edition, and opened. */
  private InvitationToken asked(Signed before) {
    publish(before.trade(), MAPPING, goals(before.trade(), 11, 12, 13, 14, 15));
    var id = requests.request(before.cast().mads(), ask(before.cast(), before.trade(), 2));
    var karen = tokens.of(id, before.cast().karen());
    invitations.name(karen, "Karen Lund");
    return karen;
  }

  private LastTime last(InvitationToken token) {
    var last = invitations.by(token).last();
    assertThat(last).isNotNull();
    return last;
  }

  private static String said(@Nullable Object origin) {
    return origin instanceof Origin(var level, var goals)
        ? level.label() + ": " + String.join(" ", goals.stream().map(goal -> goal.no()).toList())
        : "";
  }

  private String row(DeclarationId id) {
    return jdbc.sql(
            """
            select to_jsonb(c)::text || to_jsonb(d)::text from declarations.completion c
            join declarations.declaration d on d.id = c.declaration_id where d.id = :id
            """)
        .param("id", id.value())
        .query(String.class)
        .single();
  }

  private byte[] print(Signed signed) {
    return http.get()
        .uri("/erklaeringer/{id}/pdf", signed.id())
        .with(Story.as(signed.cast().mads()))
        .exchange()
        .getResponse()
        .getContentAsByteArray();
  }

  private Ask ask(Story.Cast cast, Trade trade, int course) {
    var ask = story.ask(cast, course);
    return new Ask(
        speciality(trade).id(),
        ask.begun(),
        ask.workplace(),
        ask.period(),
        ask.trainers(),
        ask.contacts());
  }

  private void publish(Trade trade, @Nullable Mapping mapping, List<Goal> goals) {
    var programme = programmes.programme(trade.programme()).orElseThrow();
    var number = programme.number();
    publications.publish(
        trade.programme(),
        new Edition(
            number == null ? 0 : number,
            programme.name(),
            "1",
            LocalDate.of(2020, 8, 1),
            new Audience.NewStarters(),
            goals,
            Wicker.SCALE,
            Texts.SHIPPED),
        mapping,
        new Actor(Actor.Kind.OFFICE, trade.member()));
  }

  private List<Goal> goals(Trade trade, Integer... numbers) {
    var speciality = speciality(trade).name();
    return Arrays.stream(numbers).map(no -> Wicker.goal(no, "Mål " + no, speciality)).toList();
  }

  private Speciality speciality(Trade trade) {
    return programmes.specialities().stream()
        .filter(known -> known.programme().equals(trade.programme()))
        .findFirst()
        .orElseThrow();
  }
}
