package logbog.plans;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import logbog.mail.EmailAddress;
import logbog.mail.Letter;
import logbog.mail.Outbox;
import logbog.reminders.Leaves;
import logbog.reminders.MailBudget;
import logbog.web.Shell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds the people named at a school of questions that nobody there has answered (V15): a week
 * after the signature, and every other week from then on, until none is open or half a year has
 * passed. Each letter keeps to its reader's mail budget, and who is away gets none until they are
 * back. Can be run as often as one likes.
 */
@Component
class PlanReminders {

  /** A question younger than so many days reminds nobody. */
  static final int FIRST_DAYS = 7;

  /** So many days lie between two letters to the same reader. */
  static final int EVERY_DAYS = 14;

  /** What nobody has answered in so many days, letters will not change. */
  static final int LAST_DAYS = 180;

  private final JdbcClient jdbc;
  private final MailBudget budget;
  private final Leaves leaves;
  private final Outbox outbox;
  private final TransactionTemplate transaction;
  private final Clock clock;

  PlanReminders(
      JdbcClient jdbc,
      MailBudget budget,
      Leaves leaves,
      Outbox outbox,
      TransactionTemplate transaction,
      Clock clock) {
    this.jdbc = jdbc;
    this.budget = budget;
    this.leaves = leaves;
    this.outbox = outbox;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Reminds whoever is due, each in a transaction of their own. */
  void run() {
    due().forEach(address -> transaction.executeWithoutResult(status -> remind(address)));
  }

  private List<EmailAddress> due() {
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    return jdbc.sql(
            """
            select distinct n.reader
            from (
              select distinct k.address from declarations.plan_matter m
              join declarations.school_contact k on k.declaration_id = m.declaration_id
              where m.completed_at > :from and m.completed_at < :to
                and not exists (select from plans.answer a where a.declaration_id = m.declaration_id)) asked
            cross join lateral places.named_readers(asked.address, :today) n
            where not exists (select from plans.reminded r where r.address = n.reader and r.day > :recent)
            order by n.reader
            """)
        .param("from", today.minusDays(LAST_DAYS).atStartOfDay(Shell.DENMARK).toOffsetDateTime())
        .param(
            "to", today.minusDays(FIRST_DAYS - 1L).atStartOfDay(Shell.DENMARK).toOffsetDateTime())
        .param("today", today)
        .param("recent", today.minusDays(EVERY_DAYS))
        .query((row, n) -> new EmailAddress(row.getString(1)))
        .list();
  }

  private void remind(EmailAddress to) {
    if (!leaves.among(List.of(to)).isEmpty() || budget.spend(to, "logbog").isEmpty()) {
      return;
    }
    var now = clock.instant();
    jdbc.sql(
            """
            insert into plans.reminded (address, day, reminded_at) values (:to, :day, :now)
            on conflict do nothing returning id
            """)
        .param("to", to.value())
        .param("day", LocalDate.ofInstant(now, Shell.DENMARK))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .optional()
        .ifPresent(id -> outbox.post(Letter.of(PlanLetters.WAITING, to, id)));
  }
}
