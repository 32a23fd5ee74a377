package logbog.approvers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import logbog.approvals.Absence;

/**
 * All that one approver is to be reminded of.
 *
 * @param own what waits for them, in whichever of their roles
 * @param covered what waits for those they stand in for and they may approve themselves
 * @param away those whose it is
 * @param stuck what waits at a department they lead for people who cannot answer it
 */
record Heap(Tally own, Tally covered, List<Absence> away, Tally stuck) {

  boolean any() {
    return own.any() || covered.any() || stuck.any();
  }

  Optional<LocalDate> oldest() {
    return Stream.of(own.since(), covered.since(), stuck.since())
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo);
  }
}
