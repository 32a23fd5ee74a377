package logbog.registers;

import java.util.List;

/**
 * What taking a file would mean now.
 *
 * @param digest of all of it: what is taken is what was looked at
 */
public record Preview(ImportFile file, List<Judged> lines, List<Vanished> vanished, String digest) {

  public long count(Judged.Verdict verdict) {
    return lines.stream().filter(it -> it.verdict() == verdict).count();
  }

  /** Whether there is anything to take. */
  public boolean changesAnything() {
    return !vanished.isEmpty() || lines.stream().anyMatch(it -> it.taken(true));
  }
}
