package logbog.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import logbog.database.Inside;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was acknowledged is never lost: the real application and its database are killed again and
 * again while apprentices ask and trainers answer. {@code bin/drill-kill N} kills each N times.
 */
class KillDrillTest {

  private static final int KILLS = Integer.getInteger("drill.kills", 5);
  private static final List<String> PEOPLE = List.of("ane", "bo", "carla");

  private final Ledger ledger = new Ledger();
  private volatile boolean working = true;

  @Test
  void killingLosesNothingAcknowledgedAndLeavesNothingHalfWritten() throws Exception {
    try (var installation = new Installation(Path.of("target/kill-drill"));
        var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var people =
          PEOPLE.stream().map(name -> new Person(installation.url(), ledger, name)).toList();
      var work = new ArrayList<Future<Void>>();
      people.forEach(person -> work.add(threads.submit(life(person))));
      try {
        killAll(installation, work);
      } finally {
        working = false;
      }
      for (var each : work) {
        each.get();
      }
      checkPeopleFind(people);
      checkInside(Inside.of(installation.data()));
      assertThat(installation.command("audit-verify")).as("the audit trail is whole").isZero();
    }
    System.out.printf(
        "Killed the application and PostgreSQL %d times each: %d acknowledged writes found, %d"
            + " declarations signed; answered 500 while the database was away: %s.%n",
        KILLS, ledger.acknowledged.get(), ledger.completed.size(), ledger.defects);
  }

  private Callable<Void> life(Person person) {
    return () -> {
      person.arrive();
      for (int number = 0; working; number++) {
        person.declaration(number);
      }
      return null;
    };
  }

  /** Strikes only while work is done, at a moment nobody chose. */
  private void killAll(Installation installation, List<Future<Void>> work) throws Exception {
    for (int kill = 0; kill < 2 * KILLS; kill++) {
      awaitWork(ledger.acknowledged.get() + 5, work);
      Thread.sleep(ThreadLocalRandom.current().nextInt(500));
      if (kill % 2 == 0) {
        installation.killDatabase();
      } else {
        installation.killApplication();
      }
    }
    awaitWork(ledger.acknowledged.get() + 5, work);
  }

  private void awaitWork(int acknowledged, List<Future<Void>> work) throws Exception {
    while (ledger.acknowledged.get() < acknowledged) {
      for (var each : work) {
        if (each.isDone()) {
          each.get();
        }
      }
      Thread.sleep(20);
    }
  }

  private void checkPeopleFind(List<Person> people) throws InterruptedException {
    var found = new ArrayList<String>();
    for (var person : people) {
      found.addAll(person.declarations());
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(ledger.answers.keySet());
  }

  private void checkInside(JdbcClient database) {
    assertThat(ledger.answers)
        .allSatisfy(
            (id, answers) -> {
              var levels = levels(database, id);
              assertThat(ledger.completed).containsEntry(id, levels.size());
              answers.forEach((goal, level) -> assertThat(levels.get(goal)).isEqualTo(level));
            });
    assertThat(
            count(
                database,
                """
                select count(*) from declarations.completion c
                join people.person p on p.id = c.apprentice_id and p.email like '%@drill.example'
                """))
        .as("signed once each")
        .isEqualTo(ledger.completed.size());
    assertThat(
            count(
                database,
                """
                select count(*) from declarations.completion c
                where not exists (select from audit.entry e where e.subject = c.declaration_id)
                   or not exists (select from mail.letter l where l.about = c.declaration_id)
                """))
        .as("signed without a trail or a letter")
        .isZero();
  }

  private static List<Integer> levels(JdbcClient database, String declaration) {
    return database
        .sql("select unnest(levels) from declarations.completion where declaration_id = :id::uuid")
        .param("id", declaration)
        .query((row, n) -> row.getInt(1))
        .list();
  }

  private static int count(JdbcClient database, String question) {
    return database.sql(question).query(Integer.class).single();
  }
}
