package logbog.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import logbog.ModuleTest;
import logbog.Story;
import logbog.declarations.DeclarationId;
import logbog.web.Shell;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * How long the board of a school takes whose 10,000 declarations are spread among many more over
 * three years: the newer half, one for each of 5,000 apprentices, is on its way now, a third of
 * them not signed. For a figure worth telling: {@code -Dboard=1000000}.
 */
@ModuleTest
record BoardSpeedTest(
    Story story, JdbcClient jdbc, MockMvcTester http, Clock clock, Flyway flyway) {

  private static final int OWN = 10_000;
  private static final int BITE = 5_000;
  private static final int ROUNDS = 100;
  private static final String SCHOOL = "tavle@fart.example";

  @Test
  void aLargeSchoolsBoardIsSoonDrawn() {
    var all = Integer.getInteger("board", 4_000);
    var cast = story.cast();
    var like = story.asked(cast);
    story.signed(cast, story.asked(cast));
    for (int from = 0; from < all; from += BITE) {
      gather(from, Math.min(all, from + BITE), all, like);
    }
    tidy();
    var end = today().plusWeeks(4);
    var board = measure("board", "/home/tavle");
    var one = measure("one class", "/home/tavle/hold?hold=T4&slut=" + end);
    assertThat(board).isLessThan(1000);
    assertThat(one).isLessThan(1000);
  }

  /** As autovacuum does in the days in which so many declarations come together. */
  private void tidy() {
    JdbcClient.create(flyway.getConfiguration().getDataSource()).sql("vacuum analyze").update();
  }

  private double measure(String name, String path) {
    for (int n = 0; n < ROUNDS / 2; n++) {
      open(path);
    }
    var own = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    var servers = serverTime();
    var times = LongStream.range(0, ROUNDS).map(n -> open(path)).sorted().toArray();
    System.out.printf(
        Locale.ROOT,
        "%s: median %.1f ms, 95 of 100 within %.1f ms; of processors, each takes %.1f ms of the"
            + " database's and %.1f ms of the application's%n",
        name,
        times[ROUNDS / 2] / 1e6,
        times[ROUNDS * 95 / 100] / 1e6,
        (serverTime() - servers) / 1e6 / ROUNDS,
        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - own) / 1e6 / ROUNDS);
    return times[ROUNDS * 95 / 100] / 1e6;
  }

  /** How long the database's processes have worked; it holds still on a busy machine. */
  private long serverTime() {
    var backend = jdbc.sql("select pg_backend_pid()").query(Long.class).single();
    return ProcessHandle.of(backend)
        .flatMap(ProcessHandle::parent)
        .orElseThrow()
        .descendants()
        .map(each -> each.info().totalCpuDuration().orElseThrow())
        .mapToLong(Duration::toNanos)
        .sum();
  }

  private long open(String path) {
    var begun = System.nanoTime();
    assertThat(http.get().uri(path).with(Story.office(SCHOOL))).hasStatusOk();
    return System.nanoTime() - begun;
  }

  /** Copies of one of Mads's, made inside the database; the school's stand evenly among them. */
  private void gather(int from, int to, int all, DeclarationId like) {
    jdbc.sql(
            """
            with crowd as (
              select n, n % :step = 0 as own, n / :step as no, 2 * n >= :all as now_on,
                     uuidv7(make_interval(secs => (n - cast(:all as float8)) / :all * 3 * 365 * 86400)) as declaration
              from generate_series(:from, :to - 1) n),
            asked as (
              insert into declarations.declaration
                (id, apprentice_id, placement_id, sheet, kind, period_end, main_course, school_name, class_name,
                 apprentice_name, workplace_name, cvr, speciality_id, speciality_name, requested_at)
              select c.declaration, d.apprentice_id, d.placement_id, d.sheet, d.kind,
                     case when c.own and c.now_on then cast(:today as date) + 7 * (c.no % 200 % 12) else date '2025-01-31' end,
                     1, d.school_name, case when c.own and c.now_on then 'T' || c.no % 200 else d.class_name end,
                     'Mads ' || c.n, d.workplace_name, d.cvr, d.speciality_id, d.speciality_name, d.requested_at
              from crowd c, declarations.declaration d where d.id = :like),
            trainers as (
              insert into declarations.invitation (id, declaration_id, apprentice_id, address, invited_at, expires_at)
              select c.declaration, c.declaration, i.apprentice_id, 'karen-' || c.n || '@fart.example', i.invited_at, i.expires_at
              from crowd c, (select * from declarations.invitation where declaration_id = :like limit 1) i),
            signed as (
              insert into declarations.completion
                (declaration_id, apprentice_id, signer, completed_at, talk_held, talk_agreed, levels, unchanged, authors,
                 answered_by, work_areas, goals_reached, goals_reached_note, special_needs, focus, remarks, signer_name)
              select c.declaration, s.apprentice_id, c.declaration, s.completed_at, s.talk_held, s.talk_agreed, s.levels,
                     s.unchanged, s.authors, s.answered_by, s.work_areas, s.goals_reached, s.goals_reached_note,
                     s.special_needs, s.focus, s.remarks, s.signer_name
              from crowd c, (
                select s.* from declarations.completion s
                join declarations.declaration d on d.apprentice_id = s.apprentice_id
                where d.id = :like limit 1) s
              where not (c.own and c.now_on and c.no % 3 = 0))
            insert into declarations.contact (declaration_id, no, apprentice_id, address, since)
            select c.declaration, 1, d.apprentice_id,
                   case when c.own then :school else 'skole-' || c.n % 3000 || '@fart.example' end, d.requested_at
            from crowd c, declarations.declaration d where d.id = :like
            """)
        .params(
            Map.of(
                "from", from,
                "to", to,
                "all", all,
                "step", Math.max(1, all / OWN),
                "today", today(),
                "school", SCHOOL,
                "like", like.value()))
        .update();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
  }
}
