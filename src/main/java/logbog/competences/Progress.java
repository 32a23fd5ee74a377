package logbog.competences;

import java.util.List;

/**
 * How many of a post's competences are where; drawn as a ring.
 *
 * @param done approved, credited or exempted
 * @param waiting for someone else than the doctor
 * @param answered sent back to the doctor
 */
public record Progress(int done, int waiting, int answered, int all) {

  public int left() {
    return all - done - waiting - answered;
  }

  /** The parts of the ring from its top on, each in hundredths of it; those of nothing left out. */
  public List<Arc> arcs() {
    return List.of(
            arc("done", 0, done),
            arc("waiting", done, waiting),
            arc("answered", done + waiting, answered))
        .stream()
        .filter(it -> it.length() > 0)
        .toList();
  }

  private Arc arc(String of, int before, int count) {
    return all == 0 ? new Arc(of, 0, 0) : new Arc(of, 100.0 * before / all, 100.0 * count / all);
  }
}
