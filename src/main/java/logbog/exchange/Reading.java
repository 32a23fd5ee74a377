package logbog.exchange;

import java.util.List;
import logbog.tables.Trouble;

/**
 * What a file says, and what was wrong with it on the way. With any trouble nothing of it is to be
 * taken.
 */
public record Reading(List<Arrived> editions, List<Trouble> troubles) {

  public Reading {
    editions = List.copyOf(editions);
    troubles = List.copyOf(troubles);
  }

  static Reading refused(List<Trouble> troubles) {
    return new Reading(List.of(), troubles);
  }

  public boolean ok() {
    return troubles.isEmpty();
  }
}
