package logbog.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * The main job at an installed Logbog, whose mail comes to a server of the drill: account, request,
 * letter, sheet, signature, school. Run again, it finds all that was done before. {@code
 * bin/drill-install} calls it.
 */
@EnabledIfSystemProperty(named = "drill.url", matches = ".+")
class InstalledDrillTest {

  private static final String URL = System.getProperty("drill.url", "");
  private static final String SCHOOL = "birgit@midtby.example";
  private static final Path FOLDER = Path.of(System.getProperty("drill.folder", "target/drill"));
  private static final Path DONE = FOLDER.resolve("declarations");
  private static final Path READ = FOLDER.resolve("secrets");

  private final Ledger ledger = new Ledger();

  @Test
  void theMainJobIsDoneAndWhatWasDoneBeforeIsFound() throws Exception {
    try (var mail = new SmtpPostbox(Integer.getInteger("drill.smtp", 0), URL)) {
      var ida = new Person(URL, ledger, "ida", mail);
      var before = Files.exists(DONE) ? Files.readAllLines(DONE) : List.<String>of();
      if (before.isEmpty()) {
        ida.arrive();
      } else {
        ida.signIn();
      }
      ida.declaration(before.size());
      var done = ida.declarations();
      assertThat(done).hasSize(before.size() + 1).containsAll(before);
      school(mail, done);
      load(ida, done);
      Files.write(DONE, done);
      Files.write(READ, mail.read(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      assertThat(ledger.defects).isEmpty();
    }
  }

  private void school(SmtpPostbox mail, List<String> done) throws Exception {
    var birgit = new Browser(URL, ledger);
    birgit.send(Form.of(birgit.page("/home/otplogin"), "/home/otplogin").with("email", SCHOOL));
    var code = Form.of(birgit.page("/home/otplogin/kode"), "/kode");
    birgit.send(code.with("code", mail.code(SCHOOL)));
    assertThat(birgit.page("/home").text()).contains("Lærling ida");
    for (var declaration : done) {
      assertThat(birgit.page("/home/erklaeringer/" + declaration).text()).contains("Mester ida");
    }
  }

  /** Enough for the memory of a process that works. */
  private void load(Person ida, List<String> done) throws Exception {
    try (var readers = Executors.newFixedThreadPool(8)) {
      Callable<Void> reading =
          () -> {
            for (int i = 0; i < Integer.getInteger("drill.load", 0) / 8; i++) {
              ida.read(done.get(i % done.size()));
            }
            return null;
          };
      for (Future<Void> each :
          readers.invokeAll(IntStream.range(0, 8).mapToObj(i -> reading).toList())) {
        each.get();
      }
    }
  }
}
