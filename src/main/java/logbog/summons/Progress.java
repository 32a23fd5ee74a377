package logbog.summons;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import logbog.declarations.DeclarationId;
import logbog.declarations.Status;
import logbog.mail.Delivery;
import logbog.mail.Outbox;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each of some apprentices has come: their letter, and their declaration. */
@Component
public class Progress {

  private final Outbox outbox;
  private final JdbcClient jdbc;
  private final Clock clock;

  Progress(Outbox outbox, JdbcClient jdbc, Clock clock) {
    this.outbox = outbox;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Two statements, however many they are. */
  public Standings of(List<Called> called) {
    var letters = new HashMap<CalledId, Delivery>();
    outbox.deliveriesOf(called.stream().map(it -> it.id().value()).toList()).stream()
        .filter(letter -> letter.kind().equals(CallLetters.CALL))
        .forEach(letter -> letters.put(CalledId.of(letter.about()), letter));
    return new Standings(
        letters,
        statuses(called.stream().map(Called::declaration).filter(Objects::nonNull).toList()));
  }

  private Map<DeclarationId, Status> statuses(List<DeclarationId> declarations) {
    var statuses = new HashMap<DeclarationId, Status>();
    jdbc.sql("select id, status from declarations.overview(:now) where id = any (:ids)")
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .param("ids", declarations.stream().map(DeclarationId::value).toArray(UUID[]::new))
        .query(
            row -> {
              statuses.put(
                  DeclarationId.of(row.getObject(1, UUID.class)), Status.valueOf(row.getString(2)));
            });
    return statuses;
  }
}
