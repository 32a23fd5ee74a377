package logbog.drill.mail;

import static java.util.stream.Collectors.groupingBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import logbog.drill.mail.MailServer.Kept;
import logbog.drill.mail.Post.Posted;
import logbog.mail.Delivery;
import logbog.mail.Outbox;

/** Holds what was posted against what arrived and what the outbox says became of it. */
final class Reckoning {

  private static final Duration A_MOMENT = Duration.ofSeconds(30);

  private final List<Posted> posted;
  private final Map<String, List<Kept>> arrived;
  private final Map<Object, Delivery> said;
  private final List<Kept> inOrder;

  Reckoning(List<Posted> posted, List<Kept> kept, Outbox outbox) {
    this.posted = posted;
    synchronized (kept) {
      this.inOrder = List.copyOf(kept);
    }
    this.arrived = inOrder.stream().collect(groupingBy(Kept::to));
    this.said =
        outbox.deliveriesOf(posted.stream().map(Posted::about).toList()).stream()
            .collect(Collectors.toMap(Delivery::id, it -> it));
  }

  /** What is not as it should be, each in a sentence. */
  List<String> wrong() {
    var wrong = new ArrayList<String>();
    for (var letter : posted) {
      var times = arrived.getOrDefault(letter.to(), List.of());
      var delivery = Objects.requireNonNull(said.get(letter.id()));
      if (letter.manner().arrives() && times.isEmpty()) {
        wrong.add(letter.to() + " is lost");
      }
      if (times.size() > (letter.manner().mayComeTwice() ? 2 : 1)) {
        wrong.add(letter.to() + " came " + times.size() + " times");
      }
      if (times.stream().anyMatch(it -> !it.messageId().contains(letter.id().value().toString()))) {
        wrong.add(letter.to() + " came under another Message-ID");
      }
      if (!letter.manner().arrives() && !times.isEmpty()) {
        wrong.add(letter.to() + " came and should not");
      }
      if (!toldTruly(letter, delivery)) {
        wrong.add(letter.to() + " is told of wrongly: " + delivery);
      }
    }
    return wrong;
  }

  private static boolean toldTruly(Posted letter, Delivery delivery) {
    return switch (letter.manner()) {
      case REFUSED, SPAM -> delivery.refusedAt() != null && delivery.refusal() != null;
      case CODE ->
          delivery.droppedAt() != null
              && Duration.between(delivery.queuedAt().plus(Post.CODE_LIVES), delivery.droppedAt())
                      .compareTo(A_MOMENT)
                  < 0;
      default -> delivery.sentAt() != null;
    };
  }

  /** How many places a letter without trouble of its own came before or after its turn, at most. */
  int mostOutOfTurn() {
    var came =
        inOrder.stream()
            .filter(it -> Manner.of(it.to()) == Manner.PLAIN)
            .map(it -> Manner.number(it.to()))
            .toList();
    var turns = came.stream().sorted().toList();
    var most = 0;
    for (var place = 0; place < came.size(); place++) {
      most = Math.max(most, Math.abs(Collections.binarySearch(turns, came.get(place)) - place));
    }
    return most;
  }

  int twice() {
    return (int) arrived.values().stream().filter(times -> times.size() == 2).count();
  }
}
