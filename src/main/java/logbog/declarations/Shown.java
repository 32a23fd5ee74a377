package logbog.declarations;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import logbog.programmes.SheetHash;
import org.jspecify.annotations.Nullable;

/**
 * What a page showed of a draft, so that a later save can tell the answers its sender gave from
 * those the page merely repeated, and see where another trainer answered meanwhile. It travels with
 * the page as a short string: the levels, and a mark for each answer in words.
 *
 * @param sheet the Sheet it showed, by which its goals are counted; null where it did not say
 */
public record Shown(
    List<@Nullable Short> levels, Map<Wording, Integer> words, @Nullable SheetHash sheet) {

  private static final int LONGEST = 5_000;

  /** A page that showed nothing: everything it sends is an answer. */
  public static Shown nothing() {
    return of(DraftRows.blank(0));
  }

  public static Shown of(Draft draft) {
    var words = new EnumMap<Wording, Integer>(Wording.class);
    for (var wording : Wording.values()) {
      words.put(wording, wording.mark(draft.words()));
    }
    return new Shown(draft.levels(), words, null);
  }

  /** Reads what {@link #toString} wrote; anything else is a page that showed nothing. */
  public static Shown parse(@Nullable String typed) {
    if (typed == null || typed.length() > LONGEST) {
      return nothing();
    }
    var parts = typed.split("/", -1);
    if (parts.length != 1 + Wording.values().length) {
      return nothing();
    }
    try {
      var levels = new ArrayList<@Nullable Short>();
      for (var level : parts[0].split(",", -1)) {
        levels.add(level.isEmpty() ? null : Short.valueOf(level));
      }
      var words = new EnumMap<Wording, Integer>(Wording.class);
      for (var wording : Wording.values()) {
        words.put(wording, Integer.parseUnsignedInt(parts[1 + wording.ordinal()], 36));
      }
      return new Shown(levels, words, null);
    } catch (NumberFormatException made) {
      return nothing();
    }
  }

  /** The same, of this Sheet. */
  public Shown on(@Nullable SheetHash sheet) {
    return new Shown(levels, words, sheet);
  }

  @Nullable Short level(int goal) {
    return goal < levels.size() ? levels.get(goal) : null;
  }

  boolean showed(Wording wording, Words words) {
    return Integer.valueOf(wording.mark(words)).equals(this.words.get(wording));
  }

  @Override
  public String toString() {
    var text = new StringBuilder();
    for (int i = 0; i < levels.size(); i++) {
      var level = levels.get(i);
      text.append(i == 0 ? "" : ",").append(level == null ? "" : level);
    }
    for (var wording : Wording.values()) {
      text.append('/').append(Integer.toUnsignedString(words.getOrDefault(wording, 0), 36));
    }
    return text.toString();
  }
}
