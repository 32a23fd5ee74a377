package logbog.plans;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWriter;
import logbog.mail.Prose;
import logbog.places.Staff;
import logbog.reminders.MailBudget;
import logbog.web.BaseUrl;
import logbog.web.Shell;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells that questions wait, by day and only if any still do; never whose, and never why. */
@Component
class PlanLetters implements LetterWriter {

  static final String WAITING = "plans.waiting";

  private final PlanRows rows;
  private final Staff staff;
  private final MessageSource texts;
  private final BaseUrl baseUrl;
  private final Clock clock;

  PlanLetters(PlanRows rows, Staff staff, MessageSource texts, BaseUrl baseUrl, Clock clock) {
    this.rows = rows;
    this.staff = staff;
    this.texts = texts;
    this.baseUrl = baseUrl;
    this.clock = clock;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(WAITING);
  }

  @Override
  public Instant earliest(Letter letter, Instant ready) {
    return MailBudget.daytime(ready);
  }

  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    return rows.open(letter.to().value(), Plans.numbers(staff.of(letter.to())), today, null, 1)
            .isEmpty()
        ? Optional.empty()
        : Optional.of(prose(letter.language()));
  }

  private Prose prose(Locale in) {
    return new Prose(
        say(in, "plans.letter.subject"),
        "",
        List.of(say(in, "plans.letter.before"), say(in, "plans.letter.duty")),
        null,
        new Prose.Action(say(in, "plans.letter.act"), baseUrl.to("/home/opgaver")),
        List.of(),
        say(in, "plans.letter.why"),
        List.of());
  }

  private String say(Locale in, String key) {
    return texts.getMessage(key, null, in);
  }
}
