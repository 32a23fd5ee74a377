package logbog.declarations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import logbog.programmes.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * What apprentice and trainer have to talk about: the goals on which their ratings differ, the
 * widest apart first (V13).
 *
 * @param agreed how many goals both have rated alike
 * @param unrated how many goals the apprentice has not rated
 * @param unanswered how many goals have no trainer's level yet
 */
public record TalkSheet(
    Declaration declaration,
    List<Disagreement> differences,
    int agreed,
    int unrated,
    int unanswered) {

  /**
   * @param own what the apprentice rated; null for nothing
   * @param given the trainers' levels in the order of the Sheet; null where there is none yet
   * @param authors the names of those who gave them, in the same order
   */
  static TalkSheet of(
      Declaration declaration,
      @Nullable SelfRating own,
      List<? extends @Nullable Short> given,
      List<String> authors) {
    var sheet = declaration.sheet();
    var differences = new ArrayList<Disagreement>();
    var agreed = 0;
    var unrated = 0;
    var unanswered = 0;
    for (int i = 0; i < sheet.goals().size(); i++) {
      var mine = own == null ? null : own.levels().get(i);
      var theirs = given.get(i);
      unrated += mine == null ? 1 : 0;
      unanswered += theirs == null ? 1 : 0;
      if (mine != null && theirs != null) {
        if (mine.equals(theirs)) {
          agreed++;
        } else {
          differences.add(
              new Disagreement(
                  sheet.goals().get(i),
                  sheet.level(mine),
                  sheet.level(theirs),
                  authors.get(i),
                  steps(sheet, mine, theirs)));
        }
      }
    }
    differences.sort(Comparator.comparing(Disagreement::steps).reversed());
    return new TalkSheet(declaration, List.copyOf(differences), agreed, unrated, unanswered);
  }

  private static int steps(Sheet sheet, short one, short other) {
    var low = Math.min(one, other);
    var high = Math.max(one, other);
    return (int)
        sheet.scale().stream().filter(it -> it.value() > low && it.value() <= high).count();
  }
}
