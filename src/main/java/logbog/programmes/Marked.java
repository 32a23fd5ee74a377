package logbog.programmes;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Two wordings of a text with what differs marked, word by word; as a whole where they have too
 * little in common to be read so.
 */
public record Marked(List<Piece> before, List<Piece> after) {

  /** Below this a text is another text. */
  private static final double READABLE = 0.4;

  private static final Pattern WORDS = Pattern.compile("\\S+\\s*|\\s+");

  public static Marked of(String before, String after) {
    if (before.equals(after)) {
      return new Marked(whole(before, false), whole(after, false));
    }
    if (new Likeness(List.of(before), List.of(after)).alike(0, 0) < READABLE) {
      return new Marked(whole(before, true), whole(after, true));
    }
    var old = words(before);
    var young = words(after);
    var deltas =
        DiffUtils.diff(old, young, (a, b) -> a.stripTrailing().equals(b.stripTrailing()))
            .getDeltas();
    return new Marked(
        pieces(old, deltas, AbstractDelta::getSource),
        pieces(young, deltas, AbstractDelta::getTarget));
  }

  public boolean changed() {
    return before.stream().anyMatch(Piece::changed) || after.stream().anyMatch(Piece::changed);
  }

  private static List<Piece> pieces(
      List<String> words,
      List<AbstractDelta<String>> deltas,
      Function<AbstractDelta<String>, Chunk<String>> side) {
    var pieces = new ArrayList<Piece>();
    var read = 0;
    for (var delta : deltas) {
      var chunk = side.apply(delta);
      add(pieces, words.subList(read, chunk.getPosition()), false);
      add(pieces, chunk.getLines(), true);
      read = chunk.getPosition() + chunk.size();
    }
    add(pieces, words.subList(read, words.size()), false);
    return List.copyOf(pieces);
  }

  private static void add(List<Piece> pieces, List<String> words, boolean changed) {
    if (words.isEmpty()) {
      return;
    }
    var text = String.join("", words);
    if (!pieces.isEmpty() && pieces.getLast().changed() == changed) {
      text = pieces.removeLast().text() + text;
    }
    pieces.add(new Piece(text, changed));
  }

  private static List<Piece> whole(String text, boolean changed) {
    return text.isEmpty() ? List.of() : List.of(new Piece(text, changed));
  }

  private static List<String> words(String text) {
    return WORDS.matcher(text).results().map(MatchResult::group).toList();
  }
}
