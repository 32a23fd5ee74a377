package logbog.reminders;

import logbog.reminders.NextStep.To;

/** What somebody is reminded as. */
enum Role {
  TRAINER(To.TRAINERS),
  APPRENTICE(To.APPRENTICE),
  SCHOOL(To.SCHOOL);

  private final To to;

  Role(To to) {
    this.to = to;
  }

  /** The same, as others are told of it. */
  To to() {
    return to;
  }
}
