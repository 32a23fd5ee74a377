package logbog.declarations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import logbog.ModuleTest;
import logbog.declarations.web.SignedPrint;
import logbog.documents.Documents;
import org.junit.jupiter.api.Test;

/**
 * How long a print of 40 goals takes; for a figure worth telling: {@code -Dprints=200}. The prints
 * looked at are left in {@code target/prints}.
 */
@ModuleTest
record PrintSpeedTest(Documents documents) {

  @Test
  void aPrintIsSmallAndSoonMade() {
    var rounds = Integer.getInteger("prints", 10);
    var usual = PrintSamples.usual(40);
    var bytes = pdf(usual, "da").length;
    for (int n = 0; n < rounds; n++) {
      pdf(usual, "da");
    }
    var threads = ManagementFactory.getThreadMXBean();
    var before = threads.getCurrentThreadCpuTime();
    var times = LongStream.range(0, rounds).map(n -> timed(usual)).sorted().toArray();
    var spent = threads.getCurrentThreadCpuTime() - before;
    System.out.printf(
        "PDF of 40 goals: median %.1f ms, CPU %.1f ms, %,d bytes%n",
        times[rounds / 2] / 1e6, spent / 1e6 / rounds, bytes);
    assertThat(bytes).isLessThan(150_000);
  }

  @Test
  void thePrintsToLookAtAreMade() throws IOException {
    var folder = Files.createDirectories(Path.of("target/prints"));
    var samples =
        Map.of(
            "short", PrintSamples.usual(3),
            "usual", PrintSamples.usual(40),
            "long", PrintSamples.tooMuch());
    for (var sample : samples.entrySet()) {
      for (var language : new String[] {"da", "en"}) {
        var file = folder.resolve(sample.getKey() + "-" + language + ".pdf");
        Files.write(file, pdf(sample.getValue(), language));
        assertThat(file).isNotEmptyFile();
      }
    }
  }

  private long timed(Print print) {
    var begun = System.nanoTime();
    pdf(print, "da");
    return System.nanoTime() - begun;
  }

  private byte[] pdf(Print print, String language) {
    return documents
        .print(Locale.of(language), () -> SignedPrint.of(print, PrintSamples.OURS))
        .bytes();
  }
}
