package logbog.approvers;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import logbog.approvals.Ask;
import logbog.mail.Daytime;
import org.jspecify.annotations.Nullable;

/**
 * How many requests wait, and since when.
 *
 * @param since the day of the oldest; null where none waits
 */
record Tally(int many, @Nullable LocalDate since) {

  static Tally of(List<Ask> asks) {
    return new Tally(
        asks.size(),
        asks.stream().map(it -> Daytime.day(it.askedAt())).min(LocalDate::compareTo).orElse(null));
  }

  Tally and(Tally more) {
    var first =
        Stream.of(this, more)
            .map(Tally::since)
            .filter(Objects::nonNull)
            .min(LocalDate::compareTo)
            .orElse(null);
    return new Tally(many + more.many, first);
  }

  boolean any() {
    return many > 0;
  }
}
