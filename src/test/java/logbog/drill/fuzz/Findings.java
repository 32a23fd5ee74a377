package logbog.drill.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of all requests, and a line for each kind of defect. */
final class Findings {

  private static final int SHOWN = 2;
  private static final int EVERY = 10_000;

  private final SortedMap<Integer, Integer> statuses = new TreeMap<>();
  private final SortedMap<String, Integer> kinds = new TreeMap<>();
  private final List<String> defects = new ArrayList<>();
  private final List<Long> millis = new ArrayList<>();
  private int said;
  private int slow;

  synchronized void count(Reply reply) {
    statuses.merge(reply.none() ? -1 : reply.status(), 1, Integer::sum);
    millis.add(reply.took().toMillis());
  }

  /** Took long once; whether it is a defect is seen when it is asked again. */
  synchronized void slow() {
    slow++;
  }

  synchronized void found(long seed, Attempt attempt, String wrong, Reply reply) {
    var kind = wrong + " at " + attempt.what().replaceFirst(" as .*", "");
    var line =
        "%s (%d ms), %s; bin/drill-fuzz --replay %d:%d : %s"
            .formatted(
                wrong,
                reply.took().toMillis(),
                attempt.what(),
                seed,
                attempt.number(),
                attempt.shown());
    defects.add(line);
    if (kinds.merge(kind, 1, Integer::sum) <= SHOWN) {
      System.out.println("DEFECT " + line);
    }
  }

  synchronized void progress() {
    if (millis.size() / EVERY > said) {
      said = millis.size() / EVERY;
      System.out.println(said * EVERY + " requests, " + defects.size() + " defects");
    }
  }

  synchronized List<String> defects() {
    return List.copyOf(defects);
  }

  synchronized String summary(long seed) {
    var sorted = millis.stream().sorted().toList();
    return "Sent %d requests, seed %d: %d defects %s; answers %s; slowest %d ms (%d over 2 s, asked again), half within %d ms."
        .formatted(
            millis.size(),
            seed,
            defects.size(),
            kinds,
            statuses.entrySet().stream().map(Findings::said).collect(Collectors.joining(", ")),
            sorted.getLast(),
            slow,
            sorted.get(sorted.size() / 2));
  }

  private static String said(Map.Entry<Integer, Integer> status) {
    return (status.getKey() < 0 ? "none" : status.getKey()) + ": " + status.getValue();
  }
}
