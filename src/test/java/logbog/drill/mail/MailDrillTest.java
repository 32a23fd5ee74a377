package logbog.drill.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collections;
import javax.sql.DataSource;
import logbog.TestClock;
import logbog.mail.Outbox;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The mail server is away for hours while letters are posted, and comes back: every letter arrives,
 * in its turn and once, and nobody has hammered at the door meanwhile. {@code bin/drill-mail N}
 * posts N letters on a day; a build has a short form of it.
 */
@MailDrill
class MailDrillTest {

  private static final int LETTERS = Integer.getInteger("drill.letters", 300);
  private static final Duration AWAY = Duration.ofHours(Integer.getInteger("drill.hours", 1));

  /** As many letters leave at a time. */
  static final int LANES = 4;

  /** No letter is overtaken by more than are let go at a time; in the short form, by a third. */
  private static final int FAIR = Math.min(200, LETTERS / 3);

  private static final MailServer SERVER = new MailServer();

  private final Outbox outbox;
  private final JdbcClient database;
  private final MeterRegistry figures;
  private final TestClock clock;
  private final HikariDataSource pool;
  private final int port;
  private final Time time;
  private final Post post;

  MailDrillTest(
      Outbox outbox,
      JdbcClient database,
      MeterRegistry figures,
      TestClock clock,
      DataSource source,
      Scheduler scheduler,
      TransactionTemplate transaction,
      @LocalServerPort int port)
      throws SQLException {
    this.outbox = outbox;
    this.database = database;
    this.figures = figures;
    this.clock = clock;
    this.pool = source.unwrap(HikariDataSource.class);
    this.port = port;
    this.time = new Time(clock, scheduler, database);
    this.post = new Post(outbox, transaction, clock);
  }

  @DynamicPropertySource
  static void where(DynamicPropertyRegistry properties) {
    properties.add("spring.mail.port", SERVER::port);
  }

  @BeforeEach
  void empty() throws InterruptedException {
    SERVER.kept().clear();
    time.settle();
  }

  @AfterAll
  static void close() {
    SERVER.close();
  }

  @Test
  void aMailServerAwayForHoursCostsNoLetter() throws Exception {
    var triedBefore = tries();
    var outagesBefore = outages();
    var began = clock.instant();
    var letters = new Letters(LETTERS, began, AWAY);
    try (var reader = new Reader(port, "/login")) {
      var outage = new Outage(SERVER, time, clock, now -> post.post(letters.until(now)));
      var half = AWAY.dividedBy(2);
      outage.last(Mood.DOWN, half);
      figuresTellTheTruth(began);
      outage.last(Mood.TAKES_NONE, Duration.ofMinutes(2));
      outage.last(Mood.SILENT, Duration.ofSeconds(20));
      outage.last(Mood.BUSY, Duration.ofMinutes(10));
      outage.last(Mood.HANGS_UP, Duration.between(clock.instant(), began.plus(AWAY)));
      post.post(letters.until(began.plus(AWAY)));
      time.settle();
      assertThat(post.count()).isEqualTo(LETTERS);
      var tries = tries() - triedBefore;
      var backAt = System.nanoTime();
      SERVER.be(Mood.WELL);
      time.passUntil(clock.instant().plus(Duration.ofMinutes(30)), _ -> {});
      var took = Duration.ofNanos(System.nanoTime() - backAt);

      var reckoning = new Reckoning(post.all(), SERVER.kept(), outbox);
      System.out.printf(
          "Mail server away for %s of the clock, %d letters: %d calls answered and %d tries of"
              + " letters meanwhile; afterwards all of them went in %s of real time, at most %d"
              + " places out of turn, %d of them twice. %d pages were answered, the slowest in %d"
              + " ms.%n",
          AWAY,
          LETTERS,
          outage.calls(),
          tries,
          took,
          reckoning.mostOutOfTurn(),
          reckoning.twice(),
          reader.answered(),
          reader.slowestMillis());
      assertThat(reckoning.wrong()).isEmpty();
      assertThat(reckoning.mostOutOfTurn()).isLessThanOrEqualTo(FAIR);
      assertThat(outage.tooManyCalls()).isEmpty();
      assertThat(tries)
          .as("tries of letters")
          .isLessThanOrEqualTo(LANES * (outages() - outagesBefore));
      assertThat(reader.failed()).isEmpty();
      assertThat(reader.answered()).isPositive();
    }
    assertThat(gauge("logbog.outbox.waiting")).isZero();
    assertThat(gauge("logbog.outbox.age")).isZero();
    assertThat(gauge("logbog.mail.away")).isZero();
  }

  @Test
  void aSlowMailServerHoldsNeitherConnectionsNorOtherJobs() throws Exception {
    post.post(Collections.nCopies(40, Manner.SLOW));
    Awaitility.await().until(() -> SERVER.waiting() == LANES);
    assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
    var before = lastRun("signin.codes");
    clock.moveTo(clock.instant().plusSeconds(61));
    Awaitility.await().until(() -> lastRun("signin.codes").isAfter(before));
    assertThat(SERVER.waiting()).as("at a time").isLessThanOrEqualTo(LANES);
    try (var reader = new Reader(port, "/login")) {
      Awaitility.await().until(() -> reader.answered() > 3);
      assertThat(reader.failed()).isEmpty();
    }
    SERVER.hurry();
    time.passUntil(clock.instant().plus(Duration.ofMinutes(30)), _ -> {});
    assertThat(new Reckoning(post.all(), SERVER.kept(), outbox).wrong()).isEmpty();
  }

  /** The drill can fail: a server that says it has a letter and has not is found out. */
  @Test
  void aServerThatSwallowsLettersIsFoundOut() throws Exception {
    SERVER.swallow();
    post.post(Collections.nCopies(30, Manner.PLAIN));
    time.passUntil(clock.instant().plus(Duration.ofMinutes(1)), _ -> {});
    assertThat(new Reckoning(post.all(), SERVER.kept(), outbox).wrong())
        .hasSize(3)
        .allMatch(it -> it.endsWith("is lost"));
  }

  private void figuresTellTheTruth(Instant began) throws InterruptedException {
    clock.moveBy(Duration.ofSeconds(6));
    var open =
        outbox.deliveriesOf(post.all().stream().map(Post.Posted::about).toList()).stream()
            .filter(it -> it.waiting())
            .toList();
    var oldest = open.getFirst().queuedAt();
    assertThat(gauge("logbog.outbox.waiting")).isEqualTo(open.size());
    assertThat(gauge("logbog.outbox.age"))
        .isBetween(seconds(oldest) - 10.0, seconds(oldest) + 10.0);
    assertThat(gauge("logbog.mail.away")).isBetween(seconds(began) - 60.0, seconds(began) + 10.0);
    time.settle();
  }

  private double seconds(Instant since) {
    return Duration.between(since, clock.instant()).toMillis() / 1000.0;
  }

  private double gauge(String name) {
    return figures.get(name).gauge().value();
  }

  private int tries() {
    return database
        .sql("select coalesce(sum(attempts), 0) from mail.letter")
        .query(Integer.class)
        .single();
  }

  private int outages() {
    return database.sql("select count(*) from mail.outage").query(Integer.class).single();
  }

  private Instant lastRun(String job) {
    return database
        .sql("select last_success from mail.scheduled_tasks where task_name = :job")
        .param("job", job)
        .query(OffsetDateTime.class)
        .single()
        .toInstant();
  }
}
