package logbog.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import logbog.Trade;
import logbog.Trades;
import logbog.mail.Letters;
import logbog.statistics.Cohort;
import org.junit.jupiter.api.Test;

/** A committee's member looks at how the apprentices of their trade stand. */
@JourneyTest
record StatisticsTest(Letters letters, Trades trades, Cohort cohort) {

  @Test
  void aMemberSeesHowApprenticesStandOnAPhoneAndAtADesk(Windows windows) {
    var trade = trades.one();
    var window = signedIn(windows.phone(), trade);
    window.follow("Statistik").sees("StatisticsPage", "empty");
    cohort.stand(trade, 20, 1, 0);
    cohort.stand(trade, 12, 1, 1);
    cohort.stand(trade, 24, 2, 2);
    cohort.stand(trade, 10, 2, 0);
    window.open("/udvalg").follow("Statistik").sees("StatisticsPage");
    assertThat(window.says()).contains("Bunde og kanter", "Før H1", "mindst 30", "67 %");
    window
        .follow("På laveste niveau, efter virksomhedens størrelse")
        .sees("StatisticsPage", "size");
    assertThat(window.says()).contains("Ikke oplyst", "33 %");

    var desk = signedIn(windows.desk(), trade);
    desk.follow("Statistik").sees("StatisticsPage");
    desk.open(desk.page().url() + "?lang=en&by=BRANCH").sees("StatisticsPage", "branch-english");
    assertThat(desk.says()).contains("Not known", "33 %");
  }

  @Test
  void withoutScriptInTheNarrowestWindowItIsTheSame(Windows windows) {
    var trade = trades.one();
    cohort.stand(trade, 10, 1, 2);
    var window = signedIn(windows.narrowWithoutScript(), trade);
    window.follow("Statistik").isOn("StatisticsPage");
    assertThat(window.says()).contains("Bunde og kanter", "100 %");
  }

  private Window signedIn(Window window, Trade trade) {
    window.open("/udvalg").isOn("CodeRequestPage");
    window.type("E-mail", trade.member()).press("Send kode").isOn("CodeEntryPage");
    letters.deliver();
    window.type("Engangskode", letters.lastTo(trade.member()).code()).press("Log ind");
    return window.isOn("BoardPage");
  }
}
