package logbog.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Apprentices with their trainers, three at a demo, working at the same time until told to stop.
 */
final class Crew implements AutoCloseable {

  private static final List<String> NAMES = List.of("ane", "bo", "carla");

  final List<Person> people;
  private final Ledger ledger;
  private final boolean forgiving;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final List<Future<Void>> work = new ArrayList<>();
  private volatile boolean working = true;

  /** At a demo. */
  Crew(Installation installation, Ledger ledger, boolean forgiving) {
    this(
        NAMES.stream().map(name -> new Person(installation.url(), ledger, name)).toList(),
        ledger,
        forgiving);
  }

  /**
   * @param forgiving whether they begin the next declaration when one comes to grief, as it does
   *     where something was lost
   */
  Crew(List<Person> people, Ledger ledger, boolean forgiving) {
    this.ledger = ledger;
    this.forgiving = forgiving;
    this.people = people;
    people.forEach(person -> work.add(threads.submit(life(person))));
  }

  private Callable<Void> life(Person person) {
    return () -> {
      person.arrive();
      for (int number = 0; working; number++) {
        try {
          person.declaration(number);
        } catch (AssertionError grief) {
          if (!forgiving) {
            throw grief;
          }
        }
      }
      return null;
    };
  }

  /** Someone else at work as long as they are. */
  void beside(Visit visit) {
    work.add(
        threads.submit(
            () -> {
              while (working) {
                visit.pay();
              }
              return null;
            }));
  }

  /** What is done again and again. */
  interface Visit {
    void pay() throws Exception;
  }

  /** Strikes only while work is done, at a moment nobody chose. */
  void strikeAtWork(Runnable blow) throws Exception {
    awaitWork();
    Thread.sleep(ThreadLocalRandom.current().nextInt(500));
    blow.run();
  }

  /** Waits until five more writes have been acknowledged. */
  void awaitWork() throws Exception {
    var enough = ledger.acknowledged.get() + 5;
    while (ledger.acknowledged.get() < enough) {
      for (var each : work) {
        if (each.isDone()) {
          each.get();
        }
      }
      Thread.sleep(20);
    }
  }

  /** Lets everyone finish what they are at. */
  void rest() throws Exception {
    working = false;
    for (var each : work) {
      each.get();
    }
  }

  @Override
  public void close() {
    working = false;
    threads.shutdownNow();
    threads.close();
  }
}
