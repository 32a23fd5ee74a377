package logbog.declarations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is hashed is what was signed, all of it, in the form that is documented. */
class SignedRecordTest {

  private static final Aftermath NOTHING = new Aftermath(false, false, false);

  /** Fails for good reason: papers already printed bear hashes of the documented form. */
  @Test
  void theDocumentedExampleIsWhatIsHashed() throws IOException {
    var document = Files.readString(Path.of("docs/checking.md"));
    var print = PrintSamples.usual(2);
    assertThat(block(document, "text"))
        .isEqualTo(new String(SignedRecord.bytes(print.declaration(), print.filling()), UTF_8));
    assertThat(document).contains(print.hallmark().hash());
  }

  @Test
  void theSameSignedIsTheSameHashWhateverHasComeOfItSince() {
    var print = PrintSamples.usual(40);
    var since = PrintSamples.of(40, Kind.ORDINARY, new Aftermath(true, true, true));
    assertThat(since.hallmark().hash()).isEqualTo(print.hallmark().hash()).hasSize(64);
  }

  @Test
  void whateverElseWasSignedIsAnotherHash() {
    var samples =
        List.of(
            PrintSamples.usual(2),
            PrintSamples.usual(3),
            PrintSamples.of(2, Kind.FINAL, NOTHING),
            PrintSamples.of(2, Kind.PARTIAL, NOTHING),
            PrintSamples.saying("Ja"),
            PrintSamples.saying("Ja."),
            PrintSamples.tooMuch());
    var hashes = samples.stream().map(print -> print.hallmark().hash()).collect(Collectors.toSet());
    assertThat(hashes).hasSameSizeAs(samples);
  }

  /** Each in turn takes a letter of the next: only their lengths tell such records apart. */
  @Test
  void textsThatRunTogetherAreToldApart() {
    var seen = new HashSet<String>();
    for (var parts : List.of(List.of("ab", "c"), List.of("a", "bc"), List.of("abc", ""))) {
      var strings = new Netstrings();
      parts.forEach(strings::add);
      assertThat(seen.add(new String(strings.bytes(), UTF_8))).isTrue();
    }
    assertThat(new String(new Netstrings().add("æ").add(null).bytes(), UTF_8)).isEqualTo("2:æ,0:,");
  }

  private static String block(String document, String language) {
    var block = Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(document);
    assertThat(block.find()).isTrue();
    return block.group(1).replace("\n", "");
  }
}
