package logbog.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import logbog.database.Inside;
import org.springframework.util.FileSystemUtils;

/** Runs the whole benchmark once and prints its table. */
final class Bench {

  private static final int[] CONCURRENCY = {1, 8, 32};
  private static final int FEW = 2_400;
  private static final Duration LONGEST_WARM_UP = Duration.ofSeconds(40);

  private final List<String> command;
  private final Wishes wishes;
  private final Path folder;
  private final Map<Question, AtomicInteger> numbers = new HashMap<>();
  private final Map<Question, List<List<Heard.Statement>>> heard = new HashMap<>();

  private Bench(List<String> command, Wishes wishes, Path folder) {
    this.command = command;
    this.wishes = wishes;
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    var command = List.of(System.getProperty("bench.command").split(" "));
    var wishes = Wishes.of(arguments);
    var folder = wishes.folder();
    try {
      if (wishes.scale()) {
        new Scale(command, folder).run();
      } else if (wishes.tallies()) {
        new Tallies(command, folder, wishes.declarations()).run();
      } else {
        new Bench(command, wishes, folder).run();
      }
    } finally {
      if (!wishes.kept()) {
        FileSystemUtils.deleteRecursively(folder);
      }
    }
  }

  private void run() throws Exception {
    List<Question> questions;
    var country = new Country(wishes.declarations());
    var clinics = new Clinics(wishes.declarations());
    try (var first = new Packaged(command, folder, Map.of())) {
      questions =
          wishes.among(
              wishes.doctors()
                  ? ClinicQuestions.in(first, clinics)
                  : Sown.in(first, country).all());
      Heard.listen(Inside.unbound(first.data()), true);
    }
    try (var resting = new Packaged(command, folder, Counting.AT_REST)) {
      var counting = new Counting(resting);
      for (var question : questions) {
        if (!question.repeats()) {
          number(question).set(Sown.signedSince(resting, country));
        }
        if (answers(resting, question)) {
          heard.put(question, counting.of(question, number(question)));
        }
      }
      Heard.listen(Inside.unbound(resting.data()), false);
    }
    try (var packaged = new Packaged(command, folder, Map.of())) {
      measure(packaged, questions.stream().filter(heard::containsKey).toList());
    }
  }

  private void measure(Packaged packaged, List<Question> questions) throws Exception {
    for (var question : questions) {
      var warmUp = question.repeats() ? wishes.warmUp() : FEW / 2;
      load(packaged, question, 8, warmUp, LONGEST_WARM_UP);
    }
    System.out.printf(
        "%,d %s.%n%n",
        wishes.declarations(),
        wishes.doctors() ? "doctors of 300 approvals each" : "declarations signed");
    System.out.print(Row.HEAD);
    for (var concurrency : CONCURRENCY) {
      var alone = new Alone(Inside.asApplication(packaged.data()), concurrency, wishes.alone());
      var update = alone.updates();
      var constant = 0.0;
      for (var question : questions) {
        var row = row(packaged, question, concurrency, asked(alone, question));
        constant = question.name().equals(Questions.CONSTANT) ? row.timing().perSecond() : constant;
        System.out.println(row.markdown(constant, update));
      }
      System.out.printf("| a bare durable update | %d | %,.0f |%n", concurrency, update);
      Letters.settle(Inside.unbound(packaged.data()));
    }
    System.out.printf(
        "%nFirst answer with this database after %.1f s; %d MB of memory in use at the end.%n",
        packaged.firstAnswer().toMillis() / 1000.0, Processor.resident(packaged.application()));
  }

  private Row row(Packaged packaged, Question question, int concurrency, double alone)
      throws Exception {
    var before = packaged.processor();
    var most = question.repeats() ? Integer.MAX_VALUE : FEW;
    var timing = load(packaged, question, concurrency, most, wishes.each());
    var pages = pages(question);
    return new Row(
        question,
        concurrency,
        timing,
        packaged.processor().minus(before).over(timing.count()),
        Counting.statements(pages),
        Counting.bounds(pages),
        alone);
  }

  private Timing load(
      Packaged packaged, Question question, int concurrency, int most, Duration longest)
      throws Exception {
    return new Load(packaged.port(), question, number(question)).run(concurrency, most, longest);
  }

  private AtomicInteger number(Question question) {
    return numbers.computeIfAbsent(question, asked -> new AtomicInteger());
  }

  /** Whether the application has this kind of answer at all. */
  private static boolean answers(Packaged packaged, Question question) throws Exception {
    try (var wire = new Wire(packaged.port())) {
      wire.ask(question.bytes(question.repeats() ? 0 : question.most() - 1));
      while (!wire.hear()) {
        // the rest is coming
      }
      return wire.status() != 404;
    }
  }

  /** How often a second its statements can be asked without the application, where they can. */
  private double asked(Alone alone, Question question) throws Exception {
    var pages = pages(question);
    return question.repeats() && Counting.statements(pages) > 0 ? alone.pages(pages) : 0;
  }

  private List<List<Heard.Statement>> pages(Question question) {
    return heard.getOrDefault(question, List.of());
  }
}
