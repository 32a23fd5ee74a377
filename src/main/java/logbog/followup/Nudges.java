package logbog.followup;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import logbog.declarations.Readers;
import logbog.mail.EmailAddress;
import logbog.mail.Letter;
import logbog.mail.Outbox;
import logbog.people.Viewer;
import logbog.people.Welcome;
import logbog.people.Welcomes;
import logbog.reminders.Leave;
import logbog.reminders.Leaves;
import logbog.reminders.MailBudget;
import logbog.web.NotFound;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The school presses the button: whoever can act gets a letter, now if it is day. One letter holds
 * all there is to do for its reader; nobody gets two on a day, or more than the mail budget allows,
 * or any while they are away.
 */
@Component
public class Nudges {

  /** How long the link in it lets somebody without an account in. */
  private static final Duration WELCOME = Duration.ofDays(60);

  private final Board board;
  private final NudgeRows rows;
  private final Readers readers;
  private final MailBudget budget;
  private final Leaves leaves;
  private final Welcomes welcomes;
  private final Outbox outbox;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Nudges(
      Board board,
      NudgeRows rows,
      Readers readers,
      MailBudget budget,
      Leaves leaves,
      Welcomes welcomes,
      Outbox outbox,
      ApplicationEventPublisher events,
      Clock clock) {
    this.board = board;
    this.rows = rows;
    this.readers = readers;
    this.budget = budget;
    this.leaves = leaves;
    this.welcomes = welcomes;
    this.outbox = outbox;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Nudges about one apprentice of a class, or about all that are red of a stretch of it.
   *
   * @param line the one; null for all that are red
   * @throws NotFound for a class or an apprentice the viewer may not see, or who is not waited for
   */
  @Transactional
  public Nudged press(Viewer.Office office, DepartureKey key, Stretch from, @Nullable UUID line) {
    var lines = chosen(board.roster(office, key, from), line);
    var reached = new HashSet<UUID>();
    var letters = 0;
    var spared = 0;
    var recipients = rows.recipients(lines);
    budget.hold(recipients.keySet());
    var away =
        leaves.among(List.copyOf(recipients.keySet())).stream()
            .map(Leave::address)
            .collect(Collectors.toSet());
    for (var recipient : recipients.entrySet()) {
      recipient.getValue().forEach(it -> reached.add(it.subject()));
      if (!away.contains(recipient.getKey())
          && nudge(office, recipient.getKey(), recipient.getValue())) {
        letters++;
      } else {
        spared++;
      }
    }
    return new Nudged(letters, spared, lines.size() - reached.size());
  }

  /** Who is called and has no account gets a link that lets them in. */
  private Letter welcomed(Letter letter, List<BoardLine> about) {
    return about.stream()
        .filter(line -> line.declaration() == null && line.apprentice() == null)
        .findFirst()
        .map(
            line ->
                welcomes.ready(
                    new Welcome(
                        line.name(),
                        letter.to(),
                        null,
                        NudgeLetters.SUMMONS + line.called(),
                        clock.instant().plus(WELCOME))))
        .map(welcome -> letter.with(Map.of(NudgeLetters.WELCOME, welcome.toString())))
        .orElse(letter);
  }

  private static List<BoardLine> chosen(Roster roster, @Nullable UUID line) {
    if (line == null) {
      return roster.red().stream().filter(Nudges::waitedFor).toList();
    }
    var one =
        roster.lines().stream().filter(it -> it.subject().equals(line) && waitedFor(it)).toList();
    if (one.isEmpty()) {
      throw new NotFound();
    }
    return one;
  }

  /** Whose summons has not left yet cannot have forgotten anything. */
  private static boolean waitedFor(BoardLine line) {
    return !line.here() && line.coming() != Coming.UNSENT;
  }

  private boolean nudge(Viewer.Office office, EmailAddress to, List<BoardLine> about) {
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    if (rows.today(to, today) || budget.spend(to, office.address()).isEmpty()) {
      return false;
    }
    var nudge = rows.add(to, today, office.address(), readers.nameOf(office), about);
    if (nudge.isEmpty()) {
      return false;
    }
    outbox.post(welcomed(Letter.of(NudgeLetters.NUDGE, to, nudge.get()), about));
    for (var line : about) {
      var apprentice = line.apprentice();
      events.publishEvent(
          new FollowupEvent.Nudge(
              line.subject(),
              apprentice == null ? null : apprentice.value(),
              office.actor(),
              Map.of("to", to.value())));
    }
    return true;
  }
}
