package logbog.programmes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the texts of one side have in common with those of the other, told by their words. A word
 * that stands in many texts tells little and weighs little. Words are gone through in their order,
 * so that the sums, and all that hangs on them, are the same with the sides swapped.
 */
final class Likeness {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private final double[] before;
  private final double[] after;
  private final double[][] shared;

  Likeness(List<String> before, List<String> after) {
    this.before = new double[before.size()];
    this.after = new double[after.size()];
    this.shared = new double[before.size()][after.size()];
    var words = new TreeMap<String, Stands>();
    for (int n = 0; n < before.size(); n++) {
      for (var word : counted(before.get(n)).entrySet()) {
        stands(words, word.getKey()).before().add(new Times(n, word.getValue()));
      }
    }
    for (int n = 0; n < after.size(); n++) {
      for (var word : counted(after.get(n)).entrySet()) {
        stands(words, word.getKey()).after().add(new Times(n, word.getValue()));
      }
    }
    var texts = Math.max(before.size(), after.size());
    words.values().forEach(stands -> weigh(stands, texts));
  }

  /** 1 for the same words, 0 for none in common (a weighted Dice coefficient). */
  double alike(int before, int after) {
    var all = this.before[before] + this.after[after];
    return all == 0 ? 0 : 2 * shared[before][after] / all;
  }

  /** How much of an older text stands in a newer one, 0 to 1. */
  double kept(int before, int after) {
    return this.before[before] == 0 ? 0 : shared[before][after] / this.before[before];
  }

  /** How much of a newer text stood in an older one, 0 to 1. */
  double known(int before, int after) {
    return this.after[after] == 0 ? 0 : shared[before][after] / this.after[after];
  }

  private void weigh(Stands stands, int texts) {
    var in = Math.max(stands.before().size(), stands.after().size());
    var weight = Math.log1p((double) texts / in);
    for (var old : stands.before()) {
      before[old.text()] += weight * old.times();
      for (var young : stands.after()) {
        shared[old.text()][young.text()] += weight * Math.min(old.times(), young.times());
      }
    }
    for (var young : stands.after()) {
      after[young.text()] += weight * young.times();
    }
  }

  private static Stands stands(TreeMap<String, Stands> words, String word) {
    return words.computeIfAbsent(word, _ -> new Stands(new ArrayList<>(), new ArrayList<>()));
  }

  private static TreeMap<String, Integer> counted(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toMap(word -> word, _ -> 1, Integer::sum, TreeMap::new));
  }

  /** In which texts of either side a word stands. */
  private record Stands(List<Times> before, List<Times> after) {}

  private record Times(int text, int times) {}
}
