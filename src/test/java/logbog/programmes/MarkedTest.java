package logbog.programmes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How the words that differ are marked. */
class MarkedTest {

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @Test
  void onlyTheWordsThatDifferAreMarked() {
    var marked = Marked.of("Vælge pil til kurve.", "Vælge god pil til runde kurve.");
    assertThat(marked.before()).containsExactly(new Piece("Vælge pil til kurve.", false));
    assertThat(marked.after())
        .containsExactly(
            new Piece("Vælge ", false),
            new Piece("god ", true),
            new Piece("pil til ", false),
            new Piece("runde ", true),
            new Piece("kurve.", false));
  }

  @Test
  void anotherTextIsMarkedAsAWhole() {
    var marked = Marked.of("Vælge pil.", "Bruge værnemidler ved maskiner.");
    assertThat(marked.before()).containsExactly(new Piece("Vælge pil.", true));
    assertThat(marked.after()).containsExactly(new Piece("Bruge værnemidler ved maskiner.", true));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void eachSideReadsAsItWasWritten(long seed) {
    var makes = new MadeUp(seed);
    var before = makes.edition(2).goals();
    var old = Difference.words(before.get(0));
    var young = old.replaceFirst("kan|og|pil", "helt") + Difference.words(before.get(1));
    var marked = Marked.of(old, young);
    assertThat(read(marked.before())).isEqualTo(old);
    assertThat(read(marked.after())).isEqualTo(young);
    assertThat(unmarked(marked.before())).isEqualTo(unmarked(marked.after()));
  }

  private static String read(List<Piece> pieces) {
    return pieces.stream().map(Piece::text).collect(Collectors.joining());
  }

  private static String unmarked(List<Piece> pieces) {
    return pieces.stream()
        .filter(piece -> !piece.changed())
        .map(piece -> piece.text().strip())
        .collect(Collectors.joining(" "))
        .replaceAll("\\s+", " ");
  }
}
