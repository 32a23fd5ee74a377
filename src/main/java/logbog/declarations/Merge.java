package logbog.declarations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * New answers laid over a draft. What a page sends as it showed it is no answer; what another
 * trainer has answered since stands, and is a conflict.
 */
final class Merge {

  private final Draft before;
  private final InvitationId me;
  private final ArrayList<@Nullable Short> levels;
  private final ArrayList<@Nullable InvitationId> authors;
  private final ArrayList<Boolean> unchanged;
  private final HashMap<String, InvitationId> wordAuthors;
  private final HashSet<String> conflicts = new HashSet<>();
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

  void level(int goal, short typed, Shown shown) {
    var current = levels.get(goal);
    var showed = shown.level(goal);
    if (Objects.equals(showed, typed) || Objects.equals(current, typed)) {
      return;
    }
    if (current != null && !current.equals(showed) && !me.equals(authors.get(goal))) {
      conflicts.add("goal-" + goal);
    } else {
      rate(goal, typed, false);
    }
  }

  void wording(Wording wording, Words typed, Shown shown) {
    if (shown.showed(wording, typed) || wording.mark(typed) == wording.mark(words)) {
      return;
    }
    var author = wordAuthors.get(wording.field());
    if (author != null && !author.equals(me) && !shown.showed(wording, words)) {
      conflicts.add(wording.field());
    } else {
      words = wording.taken(typed, words);
      wordAuthors.put(wording.field(), me);
      changed = true;
    }
  }

  void rate(int goal, short level, boolean asLastTime) {
    levels.set(goal, level);
    authors.set(goal, me);
    unchanged.set(goal, asLastTime);
    changed = true;
  }

  boolean changed() {
    return changed;
  }

  Set<String> conflicts() {
    return conflicts;
  }

  Draft draft() {
    return new Draft(
        levels, authors, unchanged, words, wordAuthors, before.savedAt(), before.version());
  }
}
