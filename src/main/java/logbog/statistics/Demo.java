package logbog.statistics;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import logbog.programmes.Programmes;
import logbog.programmes.Speciality;
import logbog.web.Shell;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Drawn figures for the committees of the demo: with the one or two declarations it has, everything
 * would be hidden. A recount takes them away.
 */
@Component
@ConditionalOnBooleanProperty("logbog.demo")
class Demo {

  private static final String AVERAGE =
      " least(3, least(period, 5) * 0.75 - (n - 1) % 5 * 0.5 - case when n % 3 = 0 then 2 else 0 end) ";

  private final Programmes programmes;
  private final JdbcClient jdbc;
  private final Clock clock;

  Demo(Programmes programmes, JdbcClient jdbc, Clock clock) {
    this.programmes = programmes;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order
  @Transactional
  void draw() {
    programmes.specialities().stream()
        .filter(Speciality::hasGoals)
        .filter(this::isACommittees)
        .filter(this::isBlank)
        .forEach(this::draw);
  }

  private boolean isACommittees(Speciality speciality) {
    return programmes
        .programme(speciality.programme())
        .filter(programme -> programme.committee() != null)
        .isPresent();
  }

  private boolean isBlank(Speciality speciality) {
    return jdbc.sql(
            """
            select coalesce(max(apprentices), 0) < 10 from statistics.level_count
            where population in (select id from statistics.population where speciality = :speciality)
            """)
        .param("speciality", speciality.id().value())
        .query(Boolean.class)
        .single();
  }

  private void draw(Speciality speciality) {
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    var sheet = programmes.pin(speciality.id(), YearMonth.from(today).minusMonths(14), today);
    var about =
        Map.of(
            "sheet", sheet.hash().bytes(),
            "programme", speciality.programme().value(),
            "speciality", speciality.id().value(),
            "year", today.getYear());
    for (var sql : new String[] {SHEET, POPULATIONS, LEVELS, FIRMS}) {
      jdbc.sql(sql).params(about).update();
    }
  }

  private static final String SHEET =
      """
      insert into statistics.sheet (sheet, programme, version, stored_at, goals, scale)
      select sheet, :programme, version, stored_at, goals, scale from programmes.asked where sheet = :sheet
      on conflict do nothing
      """;

  private static final String POPULATIONS =
      """
      insert into statistics.population (programme, speciality, version, period, year, apprentice_kind)
      select :programme, :speciality, version, period, :year - back, ''
      from statistics.sheet, unnest(array[1, 2, 3, 4, 10]) as period, unnest(array[0, 1]) as back
      where sheet = :sheet
      on conflict do nothing
      """;

  private static final String DRAWN =
      """
      from statistics.sheet h
      join statistics.population p on p.speciality = :speciality and p.version = h.version
      cross join lateral unnest(h.goals) with ordinality as g (goal, n)
      """;

  private static final String LEVELS =
      "insert into statistics.level_count (population, goal, level, apprentices)"
          + " select p.id, goal, level, (70 * exp(-power(level - "
          + AVERAGE
          + ", 2)))::integer "
          + DRAWN
          + " cross join generate_series(0, 3) as level where h.sheet = :sheet on conflict do nothing";

  private static final String FIRMS =
      "insert into statistics.firm_count (population, goal, grouped_by, firm, apprentices, lowest)"
          + " select p.id, goal, grouped_by, firm, every,"
          + " least(every, (every * heavy * exp(-power(greatest(0, "
          + AVERAGE
          + "), 2)))::integer) "
          + DRAWN
          + """
             cross join (values ('SIZE', 'UNDER_10', 60, 0.9), ('SIZE', 'UNDER_50', 45, 0.5),
               ('SIZE', 'UNDER_250', 25, 0.2), ('SIZE', 'FROM_250', 12, 0.1), ('SIZE', 'SCHOOL', 8, 0.1),
               ('BRANCH', 'INDUSTRY', 80, 0.3), ('BRANCH', 'BUILDING', 50, 0.8), ('BRANCH', 'TRADE', 14, 0.6),
               ('BRANCH', 'SCHOOL', 8, 0.1)) as f (grouped_by, firm, every, heavy)
            where h.sheet = :sheet on conflict do nothing
            """;
}
