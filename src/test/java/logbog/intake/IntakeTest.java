package logbog.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import logbog.ModuleTest;
import org.junit.jupiter.api.Test;

/** How files are taken, whatever they say. */
@ModuleTest
record IntakeTest(Intake intake, Taking taking) {

  @Test
  void theShippedFilesAreAllTaken() {
    assertThat(intake.readings())
        .filteredOn(
            reading -> reading.origin() == Origin.SHIPPED && !reading.file().startsWith("test"))
        .hasSizeGreaterThanOrEqualTo(4)
        .allMatch(Reading::taken);
  }

  @Test
  void whatWasWrongStandsUntilTheFileIsRight() {
    var wrong = Laid.read(intake, "rettes.csv", "institution_no;name\n77;Fletskolen\n");
    assertThat(wrong).extracting(Finding::line).containsExactly(2L);
    assertThat(Laid.read(intake, "rettes.csv", "institution_no;name\n777001;Fletskolen\n"))
        .isEmpty();
  }

  @Test
  void oneBrokenFileDoesNotKeepAnotherOut() {
    var found =
        Laid.readBoth(
            intake, "a.csv", "cvr;name\nx;y\n", "b.csv", "institution_no;name\n777002;Reb\n");
    assertThat(found).isEmpty();
  }

  @Test
  void aHugeFileIsNotRead() {
    var huge = "goal_no\n" + "1\n".repeat(10_000_001);
    assertThat(Laid.read(intake, "stor.csv", huge))
        .extracting(finding -> finding.problem().key())
        .containsExactly("intake.large");
  }

  @Test
  void nodesThatStartAtOnceTakeTurns() throws Exception {
    var kind = new Slow();
    var file = Laid.file("samtidig.csv", "no\n".getBytes(UTF_8));
    Callable<List<Finding>> take = () -> taking.take(file, kind);
    try (var nodes = Executors.newFixedThreadPool(4)) {
      for (var taken : nodes.invokeAll(Stream.generate(() -> take).limit(4).toList())) {
        assertThat(taken.get()).isEmpty();
      }
    }
    assertThat(kind.mostAtOnce.get()).isEqualTo(1);
  }

  /** Takes its time, and counts how many take it at once. */
  private static class Slow implements FileKind {

    private final AtomicInteger atOnce = new AtomicInteger();
    private final AtomicInteger mostAtOnce = new AtomicInteger();

    @Override
    public boolean recognizes(String file, Set<String> columns) {
      return true;
    }

    @Override
    public Set<String> required() {
      return Set.of();
    }

    @Override
    public void take(CsvFile file) {
      mostAtOnce.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
      try {
        Thread.sleep(50);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
      atOnce.decrementAndGet();
    }
  }
}
