package logbog.drill;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import logbog.database.Inside;
import logbog.declarations.DeclarationId;
import logbog.reminders.Crowd;
import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A demo with a mail server, at a moment of the drill's choosing, that writes to many at once. */
final class MailingOffice implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** A working day on which no holiday is near. */
  private static final LocalDate DAY = LocalDate.of(2026, 12, 8);

  private final Map<String, String> settings = new HashMap<>();
  private final Ledger ledger = new Ledger();
  private final SmtpPostbox mail;
  private final Node node;
  private LocalDateTime clock = DAY.atStartOfDay();
  private long begun;

  MailingOffice(Path folder) throws IOException {
    var port = Installation.freePort();
    Inside.emptied(folder.resolve("data"));
    settings.put("DB_SCHEDULER_HEARTBEAT_INTERVAL", "2s");
    settings.put("SPRING_MAIL_HOST", "127.0.0.1");
    settings.put("SPRING_MAIL_PORT", Integer.toString(port));
    begins(LocalTime.of(5, 0));
    this.node = new Node(folder, settings);
    this.mail = new SmtpPostbox(port, node.installation().url());
    node.awaitReady();
  }

  /** Birgit summons so many, and has it acknowledged. */
  void summon(int many) throws InterruptedException {
    var birgit = new Teacher(node.installation().url(), ledger, mail);
    birgit.signIn();
    birgit.summon(
        DAY.plusWeeks(3),
        IntStream.range(0, many)
            .mapToObj(n -> "Lærling Nummer <nr-" + n + "@drill.example>")
            .collect(Collectors.joining("\n")));
  }

  /** So many requests wait, each like one of the demo's; how many addresses are to be reminded. */
  int gather(int requests) {
    var like =
        database()
            .sql("select declaration_id from declarations.draft where closed_at is null limit 1")
            .query(UUID.class)
            .single();
    for (int from = 0; from < requests; from += 2_000) {
      Crowd.gather(
          database(), DeclarationId.of(like), "drill", from, Math.min(requests, from + 2_000), DAY);
    }
    return requests / Crowd.EACH;
  }

  /** The day's reminders may begin, from the next start on. */
  void dawn() throws InterruptedException {
    begins(LocalTime.of(9, 0));
    kill();
  }

  /** Whoever starts again finds the clock where it has come to meanwhile. */
  void kill() throws InterruptedException {
    settings.put("LOGBOG_DEMO_CLOCK", clock.plusNanos(System.nanoTime() - begun).toString());
    node.kill();
  }

  private void begins(LocalTime at) {
    clock = DAY.atTime(at);
    begun = System.nanoTime();
    settings.put("LOGBOG_DEMO_CLOCK", clock.toString());
  }

  /** As soon as so many are posted. */
  void killOnce(Mailing mailing, int posted) throws InterruptedException {
    Awaitility.await(mailing + " " + posted)
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .until(() -> letters(mailing) >= posted);
    kill();
  }

  /** Every address has its letter. */
  void awaitAll(Mailing mailing, int addresses) {
    Awaitility.await(mailing + " handed over")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofSeconds(1))
        .until(() -> letters(mailing) >= addresses && waiting(mailing) == 0);
  }

  void awaitMore(Mailing mailing, int addresses) {
    Awaitility.await(mailing + " again")
        .atMost(PATIENCE)
        .pollInterval(Duration.ofSeconds(1))
        .until(() -> letters(mailing) > addresses);
  }

  /** Who has none or two, and what never came or came as two different mails. */
  List<String> wrong(Mailing mailing, int addresses) {
    var wrong = new ArrayList<String>();
    var posted =
        list(
            "select recipient || ' ' || count(*) from mail.letter where kind = :kind and recipient like"
                + " :at group by recipient",
            mailing);
    posted.stream().filter(line -> !line.endsWith(" 1")).forEach(wrong::add);
    if (posted.size() != addresses) {
      wrong.add(posted.size() + " of " + addresses + " addresses were written to");
    }
    var came = mail.idsByAddress();
    for (var line : posted) {
      var address = line.substring(0, line.indexOf(' '));
      var ids = came.getOrDefault(address, List.of()).stream().distinct().count();
      if (ids != 1) {
        wrong.add(address + " got " + ids);
      }
    }
    return wrong;
  }

  /** What came, and how often the same was handed over again since the answer was cut off. */
  String tally(Mailing mailing) {
    var came = mail.idsByAddress();
    var addresses =
        list(
            "select distinct recipient from mail.letter where kind = :kind and recipient like :at",
            mailing);
    var mails = addresses.stream().mapToInt(it -> came.getOrDefault(it, List.of()).size()).sum();
    var different =
        addresses.stream()
            .flatMap(it -> came.getOrDefault(it, List.of()).stream())
            .collect(Collectors.toMap(Function.identity(), it -> 1, Integer::sum))
            .size();
    return "%s: %d addresses, %d letters, %d handed over twice with one Message-ID"
        .formatted(mailing, addresses.size(), different, mails - different);
  }

  /** A fault put in: what was posted is not known any more. */
  void forgetReminders() {
    database()
        .sql("delete from reminders.reminder where address like 'karen-%@drill.example'")
        .update();
    database()
        .sql("delete from reminders.posting where address like 'karen-%@drill.example'")
        .update();
    database().sql("update reminders.run set finished_at = null").update();
    database()
        .sql(
            "update mail.scheduled_tasks set execution_time = now() where task_name = 'reminders.run'")
        .update();
  }

  private int letters(Mailing mailing) {
    return count(
        "select count(*) from mail.letter where kind = :kind and recipient like :at", mailing);
  }

  private int waiting(Mailing mailing) {
    return count(
        "select count(*) from mail.letter where kind = :kind and recipient like :at and sent_at is null",
        mailing);
  }

  private int count(String sql, Mailing mailing) {
    return database()
        .sql(sql)
        .param("kind", mailing.kind)
        .param("at", mailing.addresses)
        .query(Integer.class)
        .single();
  }

  private List<String> list(String sql, Mailing mailing) {
    return database()
        .sql(sql)
        .param("kind", mailing.kind)
        .param("at", mailing.addresses)
        .query((row, n) -> row.getString(1))
        .list();
  }

  private JdbcClient database() {
    return Inside.of(node.installation().data());
  }

  @Override
  public void close() throws InterruptedException {
    node.close();
    mail.close();
  }
}
