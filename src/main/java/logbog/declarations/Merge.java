package logbog.declarations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** New answers laid over a draft. */
final class Merge {

  private final Draft before;
  private final InvitationId me;
  private final ArrayList<@Nullable Short> levels;
  private final ArrayList<@Nullable InvitationId> authors;
  private final ArrayList<Boolean> unchanged;
  private final HashMap<String, InvitationId> wordAuthors;
  private Words words;
  private boolean changed;

  Merge(Draft before, InvitationId me) {
    this.before = before;
    this.me = me;
    this.levels = new ArrayList<>(before.levels());
    this.authors = new ArrayList<>(before.authors());
    this.unchanged = new ArrayList<>(before.unchanged());
    this.wordAuthors = new HashMap<>(before.wordAuthors());
    this.words = before.words();
  }

  void rate(int goal, short level, boolean asLastTime) {
    levels.set(goal, level);
    authors.set(goal, me);
    unchanged.set(goal, asLastTime);
    changed = true;
  }

  void words(Words next, Set<String> fields) {
    words = next;
    fields.forEach(field -> wordAuthors.put(field, me));
    changed = true;
  }

  boolean changed() {
    return changed;
  }

  Draft draft() {
    return new Draft(
        levels, authors, unchanged, words, wordAuthors, before.savedAt(), before.version());
  }
}
