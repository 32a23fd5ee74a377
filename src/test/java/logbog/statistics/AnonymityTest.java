package logbog.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import logbog.ModuleTest;
import logbog.Story;
import logbog.Trade;
import logbog.Trades;
import logbog.people.Viewer;
import logbog.programmes.ApprenticeKind;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whatever views are set beside each other, no number under ten can be made of them: the rule of
 * full tens, tried on populations drawn at random.
 */
@ModuleTest
record AnonymityTest(
    Cohort cohort,
    Counting counting,
    Statistics statistics,
    Story story,
    Trades trades,
    JdbcClient jdbc) {

  private static final int ALL = -1;
  private static final List<Integer> LEVELS = List.of(ALL, 0, 1, 2);

  /** What one view shows of a goal in a period, and what is true. */
  private record View(Wanted wanted, Map<Integer, Integer> shown, Map<Integer, Integer> real) {

    int shownAt(int level) {
      return Objects.requireNonNull(shown.get(level));
    }

    int realAt(int level) {
      return Objects.requireNonNull(real.get(level));
    }

    boolean within(View other) {
      return other.wanted.from() <= wanted.from()
          && wanted.to() <= other.wanted.to()
          && (other.wanted.kind() == null || other.wanted.kind() == wanted.kind());
    }
  }

  @Test
  void noPairOfViewsTellsANumberUnderTen() {
    for (long seed = 0; seed < 12; seed++) {
      var views = views(new Random(seed));
      for (var view : views) {
        for (int level : LEVELS) {
          assertThat(view.shownAt(level)).isEqualTo(view.realAt(level) / 10 * 10);
        }
        for (var part : views) {
          if (part.within(view)) {
            LEVELS.forEach(level -> assertThatTheRestIsHidden(view, part, level));
          }
        }
      }
    }
  }

  @Test
  void noRowTellsWhatItHidesByItsTotalAndItsNeighbours() {
    for (long seed = 20; seed < 32; seed++) {
      for (var view : views(new Random(seed))) {
        LEVELS.stream()
            .filter(level -> level != ALL && view.shownAt(level) == 0)
            .forEach(level -> assertThat(possible(view, level)).hasSizeGreaterThanOrEqualTo(7));
      }
    }
  }

  /** Every number under ten that a level can have, as far as the row tells. */
  private static List<Integer> possible(View view, int hidden) {
    int all = view.shownAt(ALL);
    var others = LEVELS.stream().filter(level -> level != ALL && level != hidden).toList();
    int least = others.stream().mapToInt(view::shownAt).sum();
    int most = least + 9 * others.size();
    return IntStream.range(0, 10)
        .filter(n -> n + most >= all && n + least <= all + 9)
        .boxed()
        .toList();
  }

  private static void assertThatTheRestIsHidden(View view, View part, int level) {
    if (view.realAt(level) - part.realAt(level) < 10) {
      int tens = view.shownAt(level) - part.shownAt(level);
      assertThat(IntStream.range(0, 10).filter(n -> tens - 9 <= n && n <= tens + 9))
          .as("%s less %s", view, part)
          .hasSizeGreaterThanOrEqualTo(9);
    }
  }

  private List<View> views(Random random) {
    var trade = trades.one();
    cohort.signed(trade, story.cast(), 9, 1);
    counting.count();
    var real = new ArrayList<int[]>();
    for (int year = 2021; year <= 2023; year++) {
      for (int kind = 0; kind < 2; kind++) {
        for (int level = 0; level < 3; level++) {
          real.add(new int[] {year, kind, level, random.nextInt(random.nextBoolean() ? 12 : 40)});
        }
      }
    }
    real.forEach(count -> keep(trade, count));
    var views = new ArrayList<View>();
    for (int from = 2021; from <= 2023; from++) {
      for (int to = from; to <= 2023; to++) {
        views.add(view(trade, real, new Wanted(null, "1", from, to, null)));
        views.add(view(trade, real, new Wanted(null, "1", from, to, ApprenticeKind.EUD)));
        views.add(view(trade, real, new Wanted(null, "1", from, to, ApprenticeKind.EUX)));
      }
    }
    return views;
  }

  private View view(Trade trade, List<int[]> counts, Wanted wanted) {
    var real = new HashMap<Integer, Integer>(Map.of(ALL, 0, 0, 0, 1, 0, 2, 0));
    counts.stream()
        .filter(count -> wanted.from() <= count[0] && count[0] <= wanted.to())
        .filter(count -> wanted.kind() == null || wanted.kind().ordinal() == count[1])
        .forEach(
            count -> {
              real.merge(ALL, count[3], Integer::sum);
              real.merge(count[2], count[3], Integer::sum);
            });
    var tally =
        statistics.byPeriod(
            statistics.scope(new Viewer.Office(trade.member()), trade.programme()), wanted);
    var shown = new HashMap<Integer, Integer>(Map.of(ALL, 0, 0, 0, 1, 0, 2, 0));
    tally.groups().getFirst().lines().stream()
        .map(Line::spread)
        .forEach(
            spread -> {
              shown.put(ALL, spread.least());
              LEVELS.stream().skip(1).forEach(level -> shown.put(level, spread.least(level)));
            });
    return new View(wanted, shown, real);
  }

  private void keep(Trade trade, int[] count) {
    jdbc.sql(
            """
            with p as (
              insert into statistics.population (programme, speciality, version, period, year, apprentice_kind)
              values (:programme, :speciality, '1', 1, :year, :kind)
              on conflict (programme, speciality, version, period, year, apprentice_kind) do nothing returning id)
            insert into statistics.level_count (population, goal, level, apprentices)
            select id, '500', :level, :number from p
            union all
            select id, '500', :level, :number from statistics.population
            where programme = :programme and period = 1 and year = :year and apprentice_kind = :kind
            """)
        .param("programme", trade.programme().value())
        .param("speciality", cohort.speciality(trade).id().value())
        .param("year", count[0])
        .param("kind", ApprenticeKind.values()[count[1]].name())
        .param("level", count[2])
        .param("number", count[3])
        .update();
  }
}
