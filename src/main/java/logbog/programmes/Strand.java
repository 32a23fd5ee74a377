package logbog.programmes;

import java.util.List;

/**
 * Where one goal comes from.
 *
 * @param from places on the earlier Sheet; none for a goal that is new
 * @param whole whether it is that one goal, and no part of it and no more
 */
public record Strand(List<Integer> from, boolean whole) {

  public Strand {
    from = List.copyOf(from);
  }
}
