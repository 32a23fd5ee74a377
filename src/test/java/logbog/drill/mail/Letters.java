package logbog.drill.mail;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** Which letters are posted when: a fifth at once, the rest spread over the time. */
final class Letters {

  /** Towards the end none is posted that would outlive the outage and go. */
  private static final Duration NO_MORE_CODES = Duration.ofMinutes(15);

  private final int count;
  private final Instant began;
  private final Duration over;
  private int next;

  Letters(int count, Instant began, Duration over) {
    this.count = count;
    this.began = began;
    this.over = over;
  }

  /** Those whose time has come and that have not been posted. */
  List<Manner> until(Instant now) {
    var from = next;
    while (next < count && !at(next).isAfter(now)) {
      next++;
    }
    return IntStream.range(from, next).mapToObj(this::manner).toList();
  }

  private Instant at(int number) {
    var share = Math.max(0, number - count / 5) / (count * 0.8);
    return began.plusMillis((long) (share * over.toMillis()));
  }

  private Manner manner(int number) {
    return switch (number % 50) {
      case 7 -> Manner.REFUSED;
      case 13 -> Manner.SPAM;
      case 19 -> Manner.GREY;
      case 23 -> Manner.CUT_EARLY;
      case 29 -> Manner.CUT_LATE;
      case 31 -> Manner.CURT;
      case 37, 41, 43 ->
          at(number).isBefore(began.plus(over).minus(NO_MORE_CODES)) ? Manner.CODE : Manner.PLAIN;
      default -> Manner.PLAIN;
    };
  }
}
