package logbog.reminders;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import logbog.declarations.InvitationId;
import logbog.declarations.StandIns;
import logbog.mail.EmailAddress;
import logbog.places.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What becomes of reminders to people who are away. A trainer's goes to whoever stands in, with a
 * link of their own (V8), in their digest of the day and out of their budget. A school's goes only
 * to who may read the same: named at the school whose own address it is, or a receiver of the same
 * declaration; else it waits (V9).
 */
@Component
class Absences {

  private final StandIns standIns;
  private final ReminderRows reminders;
  private final Leaves leaves;
  private final Staff staff;
  private final JdbcClient jdbc;
  private final Clock clock;

  Absences(
      StandIns standIns,
      ReminderRows reminders,
      Leaves leaves,
      Staff staff,
      JdbcClient jdbc,
      Clock clock) {
    this.standIns = standIns;
    this.reminders = reminders;
    this.leaves = leaves;
    this.staff = staff;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A stand-in who is away too is not written to: then it waits for either of them. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void standIn(LocalDate today, String address) {
    var away = leaves.away(List.of(address));
    var passedOn = new ArrayList<UUID>();
    for (var reminder : reminders.waiting(today, List.of(address))) {
      deputy(away.get(reminder.address()))
          .filter(deputy -> takesOver(reminder, deputy))
          .ifPresent(deputy -> passedOn.add(reminder.id()));
    }
    if (!passedOn.isEmpty()) {
      reminders.passOn(passedOn, clock.instant());
    }
  }

  private Optional<EmailAddress> deputy(@Nullable Leave leave) {
    return Optional.ofNullable(leave)
        .map(Leave::deputy)
        .filter(deputy -> leaves.away(List.of(deputy.value())).isEmpty());
  }

  private boolean takesOver(Reminder reminder, EmailAddress deputy) {
    if (reminder.role() == Role.SCHOOL) {
      return receives(reminder.subject(), deputy) || reads(reminder, deputy);
    }
    if (reminder.invitation() == null || isApprentices(reminder.subject(), deputy)) {
      return false;
    }
    standIns
        .standIn(InvitationId.of(reminder.invitation()), deputy)
        .ifPresent(own -> reminders.redirect(reminder.id(), deputy.value(), own.value()));
    return true;
  }

  /** Nobody is their own trainer, whoever named them. */
  private boolean isApprentices(UUID subject, EmailAddress deputy) {
    return jdbc.sql(
            """
            select exists (select from reminders.apprentice where subject = :subject and address = :deputy)
            """)
        .param("subject", subject)
        .param("deputy", deputy.value())
        .query(Boolean.class)
        .single();
  }

  /** Then they are reminded in the other's place. */
  private boolean reads(Reminder reminder, EmailAddress deputy) {
    if (!staff.readsFor(deputy).contains(new EmailAddress(reminder.address()))) {
      return false;
    }
    reminders.redirect(reminder.id(), deputy.value(), null);
    return true;
  }

  private boolean receives(UUID subject, EmailAddress deputy) {
    return jdbc.sql(
            """
            select exists (select from reminders.contact where subject = :subject and address = :deputy)
            """)
        .param("subject", subject)
        .param("deputy", deputy.value())
        .query(Boolean.class)
        .single();
  }
}
