package logbog.mail;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The mail as tests read it: {@link #deliver()} writes and delivers every letter that waits, and
 * {@link #to(String)} is what then lies in somebody's inbox.
 */
@Component
public class Letters {

  private final JdbcClient jdbc;
  private final Dispatch dispatch;
  private final List<ReceivedMail> received = new CopyOnWriteArrayList<>();
  private final List<String> stuck = new CopyOnWriteArrayList<>();

  Letters(JdbcClient jdbc, Ledger ledger, Writers writers, Typesetter typesetter, Clock clock) {
    this.jdbc = jdbc;
    this.dispatch = new Dispatch(ledger, writers, typesetter, this::receive, clock);
  }

  /** Writes and delivers every letter that waits, those of other tests too. */
  public synchronized void deliver() {
    stuck.clear();
    for (var waiting : waiting()) {
      if (dispatch.send(waiting.id()).isPresent()) {
        stuck.add(waiting.toString());
      }
    }
  }

  /** What was delivered to an address, oldest first. */
  public List<ReceivedMail> to(String address) {
    return received.stream().filter(mail -> mail.to().equals(address)).toList();
  }

  /** The newest mail delivered to an address. */
  public ReceivedMail lastTo(String address) {
    var mails = to(address);
    if (mails.isEmpty()) {
      throw new AssertionError(
          "No mail to " + address + "; these could not be written (see the log): " + stuck);
    }
    return mails.getLast();
  }

  /** Empties every inbox. */
  public void forget() {
    received.clear();
  }

  private void receive(Mail mail) {
    received.add(
        new ReceivedMail(
            mail.to().value(), mail.subject(), mail.text(), mail.html(), mail.attachment()));
  }

  private List<Waiting> waiting() {
    return jdbc.sql(
            """
            select id, kind from mail.letter
            where sent_at is null and refused_at is null and dropped_at is null
            order by queued_at, id
            """)
        .query(
            (row, at) ->
                new Waiting(LetterId.of(row.getObject("id", UUID.class)), row.getString("kind")))
        .list();
  }

  private record Waiting(LetterId id, String kind) {}
}
