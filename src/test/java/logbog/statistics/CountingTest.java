package logbog.statistics;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import logbog.ModuleTest;
import logbog.Statements;
import logbog.Story;
import logbog.Trade;
import logbog.Trades;
import logbog.declarations.Invitations;
import logbog.declarations.Kind;
import logbog.intake.Intake;
import logbog.intake.Laid;
import logbog.placements.Workplace;
import logbog.places.Cvr;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What is counted is what is signed, whatever happens meanwhile: checked against a count by hand.
 */
@ModuleTest
record CountingTest(
    Cohort cohort,
    Counting counting,
    Recount recount,
    Truth truth,
    Trades trades,
    Story story,
    Invitations invitations,
    Intake intake,
    JdbcClient jdbc,
    Statements statements,
    TransactionOperations transaction) {

  @Test
  void everySignedLevelIsCountedOnce() {
    var trade = trades.one();
    cohort.stand(trade, 3, 1, 2);
    cohort.signed(trade, story.cast(), 2, 0);
    assertTrue(trade);
    assertThat(at(trade, 1, 2)).isEqualTo(3);
    assertThat(at(trade, 2, 0)).isEqualTo(1);
  }

  @Test
  void aCorrectionTakesThePlaceOfWhatItCorrects() {
    var trade = trades.one();
    var signed = cohort.signed(trade, story.cast(), 1, 0);
    assertTrue(trade);
    var again = cohort.corrected(signed, 1);
    assertTrue(trade);
    cohort.corrected(again, 2);
    assertTrue(trade);
    assertThat(at(trade, 1, 2)).isEqualTo(1);
    assertThat(at(trade, 1, 0)).isEqualTo(0);
  }

  @Test
  void whatATrainerDisownsIsNotCountedAndWhatItHadPushedAsideIsAgain() {
    var trade = trades.one();
    var cast = story.cast();
    cohort.signed(trade, cast, 1, 0);
    assertTrue(trade);
    var later =
        cohort.signed(trade, cast, 1, 2, Workplace.company("En anden ApS", Cvr.of("99000007")));
    assertTrue(trade);
    assertThat(at(trade, 1, 2)).isEqualTo(1);
    invitations.dispute(later.link());
    assertTrue(trade);
    assertThat(at(trade, 1, 0)).isEqualTo(1);
    assertThat(at(trade, 1, 2)).isEqualTo(0);
  }

  @Test
  void aBrokenOffPeriodIsNotCountedAndTheFinalOneIsOfItsOwn() {
    var trade = trades.one();
    var cast = story.cast();
    var workplace = story.ask(cast, 1).workplace();
    cohort.signed(cast, cohort.ask(trade, cast, 1, Kind.PARTIAL, workplace), 1);
    cohort.signed(cast, cohort.ask(trade, cast, 2, Kind.FINAL, workplace), 2);
    assertTrue(trade);
    assertThat(at(trade, 10, 2)).isEqualTo(1);
    assertThat(at(trade, 1, 1)).isEqualTo(0);
  }

  @Test
  void aCountThatIsCutOffCountsNothingAndTheNextCountsAll() {
    var trade = trades.one();
    cohort.signed(trade, story.cast(), 1, 1);
    transaction.executeWithoutResult(
        cut -> {
          counting.count();
          cut.setRollbackOnly();
        });
    assertThat(at(trade, 1, 1)).isEqualTo(0);
    assertTrue(trade);
  }

  @Test
  void twoNodesThatCountWhileTrainersSignCountEverythingOnce() throws Exception {
    var trade = trades.one();
    try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
      var work = new ArrayList<Callable<Void>>();
      for (int n = 0; n < 8; n++) {
        work.add(
            () -> {
              cohort.corrected(cohort.signed(trade, story.cast(), 1, 0), 2);
              return null;
            });
        work.add(
            () -> {
              counting.count();
              return null;
            });
      }
      for (var done : nodes.invokeAll(work)) {
        done.get();
      }
    }
    assertTrue(trade);
    assertThat(at(trade, 1, 2)).isEqualTo(8);
  }

  @Test
  void countedAnewItIsTheSame() {
    var trade = trades.one();
    cohort.stand(trade, 2, 1, 1);
    var before = counted(trade);
    recount.begin();
    assertThat(counted(trade)).isEmpty();
    assertTrue(trade);
    assertThat(counted(trade)).isEqualTo(before);
  }

  @Test
  void aFirmThatTheRegisterLearnsMoreOfIsCountedAsWhatItIs() {
    var trade = trades.one();
    Laid.read(intake, "firmaer.csv", "cvr;name\n99000147;Stor A/S\n");
    var workplace = Workplace.company("Stor A/S", Cvr.of("99000147"));
    cohort.signed(trade, story.cast(), 1, 0, workplace);
    assertTrue(trade);
    Laid.read(
        intake, "firmaer.csv", "cvr;name;industry;employees\n99000147;Stor A/S;43.32.00;300\n");
    assertThat(recount.due()).isTrue();
    recount.begin();
    assertTrue(trade);
    assertThat(recount.due()).isFalse();
    assertThat(
            jdbc.sql(
                    "select firm from statistics.firm_count c join statistics.population p on p.id = c.population"
                        + " where programme = :programme and c.lowest > 0 order by firm")
                .param("programme", trade.programme().value())
                .query(String.class)
                .list())
        .isEqualTo(List.of("BUILDING", "FROM_250"));
  }

  /** A signature pays with one row. */
  @Test
  void aSignatureWritesOneRowMore() throws Exception {
    var trade = trades.one();
    assertThat(statements.of(() -> cohort.signed(trade, story.cast(), 1, 1)))
        .filteredOn(statement -> statement.contains("statistics."))
        .hasSize(1);
  }

  private void assertTrue(Trade trade) {
    counting.count();
    assertThat(counted(trade)).isNotEmpty().isEqualTo(of(trade, truth.expected()));
  }

  private Map<String, Integer> counted(Trade trade) {
    return of(trade, truth.counted());
  }

  private static Map<String, Integer> of(Trade trade, Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .filter(count -> count.getKey().startsWith(trade.programme().toString()))
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** How many are counted at a level of the one goal. */
  private int at(Trade trade, int period, int level) {
    return counted(trade).entrySet().stream()
        .filter(
            count ->
                count.getKey().matches("\\S+ \\S+ 1 %d [0-9]+  500 %d".formatted(period, level)))
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
