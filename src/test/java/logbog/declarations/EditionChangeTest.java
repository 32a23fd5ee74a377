package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import logbog.ModuleTest;
import logbog.Story;
import logbog.Trade;
import logbog.Trades;
import logbog.audit.Actor;
import logbog.programmes.ApprenticeKind;
import logbog.programmes.Audience;
import logbog.programmes.Edition;
import logbog.programmes.Goal;
import logbog.programmes.Programmes;
import logbog.programmes.Publications;
import logbog.programmes.Speciality;
import logbog.programmes.Texts;
import logbog.programmes.Wicker;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a newly published edition does to requests, and what it never does to what is signed. */
@ModuleTest
record EditionChangeTest(
    Trades trades,
    Story story,
    RequestTyping typing,
    Requests requests,
    Programmes programmes,
    Publications publications,
    Tokens tokens,
    LinkHolder holder,
    Invitations invitations,
    MockMvcTester http) {

  @Test
  void aDeclarationSignedBeforeComesOutTheSame() throws Exception {
    var trade = trades.one();
    publish(trade, goal(trade, 500, "Gammelt mål"));
    var cast = story.cast();
    var id = requests.request(cast.mads(), ask(cast, trade));
    story.signed(cast, id);
    var before = read(cast, id);
    publish(trade, goal(trade, 500, "Nyt mål"), goal(trade, 501, "Endnu et"));
    assertThat(read(cast, id)).isEqualTo(before).contains("Gammelt mål");
  }

  /** Else a tap on a page drawn before a correction would rate another goal. */
  @Test
  void answersFollowTheirGoalsWhenTheSheetChangesUnderAnOpenPage() {
    var trade = trades.one();
    publish(trade, goal(trade, 500, "Flet"), goal(trade, 501, "Kant"), goal(trade, 502, "Bund"));
    var cast = story.cast();
    var id = requests.request(cast.mads(), ask(cast, trade));
    var karen = tokens.of(id, cast.karen());
    holder.post(karen, "/navn", Map.of("name", "Karen Lund"));
    var shown = invitations.by(karen).declaration().pinned().hex();
    holder.tap(karen, Map.of("g0", "1", "sheet", shown));

    publish(trade, goal(trade, 499, "Pil"), goal(trade, 500, "Flet"), goal(trade, 501, "Kant"));
    requests.correct(cast.mads(), id, ask(cast, trade));
    assertThat(levels(karen)).containsExactly(null, (short) 1, null);

    assertThat(holder.tap(karen, Map.of("g1", "2", "sheet", shown))).hasStatus(HttpStatus.CONFLICT);
    assertThat(levels(karen)).containsExactly(null, (short) 1, (short) 2);
    assertThat(holder.tap(karen, Map.of("g2", "3", "sheet", shown))).hasStatus(HttpStatus.CONFLICT);
    assertThat(levels(karen)).containsExactly(null, (short) 1, (short) 2);
    assertThat(holder.post(karen, "/svar", Map.of("g0", "3", "sheet", shown)))
        .hasStatus(HttpStatus.SEE_OTHER);
    assertThat(levels(karen)).containsExactly(null, (short) 3, (short) 2);
    assertThat(holder.post(karen, "/svar", Map.of("g0", "0", "talkHeld", "x", "sheet", shown)))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .containsPattern("name=\"g1\" value=\"0\" checked");
  }

  private List<@Nullable Short> levels(InvitationToken token) {
    return invitations.by(token).draft().levels();
  }

  @Test
  void theKindOfApprenticeIsAskedOnlyWhereTheGoalsDiffer() {
    var trade = trades.one();
    publish(trade, goal(trade, 500, "For alle"));
    var cast = story.cast();
    assertThat(typing.send(cast.mads(), form(cast, trade))).hasStatus(HttpStatus.SEE_OTHER);
    publish(
        trade,
        goal(trade, 500, "For alle"),
        Wicker.with(goal(trade, 501, "Kun EUX"), ApprenticeKind.EUX));
    var other = story.cast();
    assertThat(typing.send(other.mads(), form(other, trade)))
        .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
        .bodyText()
        .contains("apprenticeKind-error", "gymnasial eksamen (EUX)");
    var said = form(other, trade);
    said.put("apprenticeKind", "EUD");
    assertThat(typing.send(other.mads(), said)).hasStatus(HttpStatus.SEE_OTHER);
    var asked = requests.last(other.mads()).orElseThrow();
    assertThat(asked.declaration().sheet().goals()).hasSize(1);
    assertThat(asked.declaration().sheet().kind()).isEqualTo(ApprenticeKind.EUD);
    assertThat(asked.placement().apprenticeKind()).isEqualTo(ApprenticeKind.EUD);
  }

  /** The page without what is new in every page: the token and the key of its forms. */
  private String read(Story.Cast cast, DeclarationId id) throws Exception {
    return http.get()
        .uri("/erklaeringer/" + id)
        .with(Story.as(cast.mads()))
        .exchange()
        .getResponse()
        .getContentAsString()
        .replaceAll("name=\"_(?:csrf|key)\" value=\"[^\"]*\"", "");
  }

  private Map<String, String> form(Story.Cast cast, Trade trade) {
    var form = typing.form(cast);
    form.put("programme", trade.programme().toString());
    form.put("speciality", speciality(trade).id().toString());
    return form;
  }

  private Ask ask(Story.Cast cast, Trade trade) {
    var ask = story.ask(cast, 1);
    return new Ask(
        speciality(trade).id(),
        ask.begun(),
        ask.workplace(),
        ask.period(),
        ask.trainers(),
        ask.contacts());
  }

  private void publish(Trade trade, Goal... goals) {
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
            List.of(goals),
            Wicker.SCALE,
            Texts.SHIPPED),
        new Actor(Actor.Kind.OFFICE, trade.member()));
  }

  private Goal goal(Trade trade, int no, String title) {
    return Wicker.goal(no, title, speciality(trade).name());
  }

  private Speciality speciality(Trade trade) {
    return programmes.specialities().stream()
        .filter(known -> known.programme().equals(trade.programme()))
        .findFirst()
        .orElseThrow();
  }
}
