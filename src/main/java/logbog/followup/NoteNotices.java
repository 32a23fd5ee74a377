package logbog.followup;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import logbog.declarations.DeclarationId;
import logbog.mail.EmailAddress;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWriter;
import logbog.mail.Outbox;
import logbog.mail.Prose;
import logbog.people.People;
import logbog.reminders.MailBudget;
import logbog.web.BaseUrl;
import logbog.web.Shell;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells the side that is to do something that there is a note; what it says is read where it
 * stands. Nobody is told of a note that is closed before the letter is written, woken at night, or
 * told twice a day: the letter that waits, or tomorrow's, tells of the next notes too.
 */
@Component
class NoteNotices implements LetterWriter {

  private static final String NOTE = "followup.note";

  /** Whether the reader has an account; all others sign in with a code. */
  private static final String SIDE = "side";

  /** The day before which it does not leave. */
  private static final String DAY = "day";

  private final JdbcClient jdbc;
  private final NoteRows rows;
  private final People people;
  private final Outbox outbox;
  private final MessageSource texts;
  private final BaseUrl baseUrl;
  private final Clock clock;

  NoteNotices(
      JdbcClient jdbc,
      NoteRows rows,
      People people,
      Outbox outbox,
      MessageSource texts,
      BaseUrl baseUrl,
      Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.people = people;
    this.outbox = outbox;
    this.texts = texts;
    this.baseUrl = baseUrl;
    this.clock = clock;
  }

  void written(Party writer, NoteId note, Side side) {
    for (var address : addresses(writer, side)) {
      if (!address.value().equals(writer.actor().name())) {
        leaves(writer, address)
            .ifPresent(
                day ->
                    outbox.post(
                        Letter.of(NOTE, address, note.value())
                            .with(Map.of(SIDE, side.name(), DAY, day.toString()))));
      }
    }
  }

  /** The day a letter is to leave on, or empty where one that has not left tells of this too. */
  private Optional<LocalDate> leaves(Party writer, EmailAddress to) {
    var now = clock.instant();
    var next = MailBudget.daytime(now);
    var day = day(next);
    if (rows.told(writer, to, day)) {
      return Optional.of(day);
    }
    if (next.isAfter(now)) {
      return Optional.empty();
    }
    var after = day(MailBudget.daytime(start(day.plusDays(1))));
    return rows.told(writer, to, after) ? Optional.of(after) : Optional.empty();
  }

  @Override
  public Instant earliest(Letter letter, Instant ready) {
    var day = letter.details().get(DAY);
    var from = day == null ? ready : start(LocalDate.parse(day));
    return MailBudget.daytime(from.isAfter(ready) ? from : ready);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, Shell.DENMARK);
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(Shell.DENMARK).toInstant();
  }

  /** Trainers to whom it was handed on sign in and see it only once they have signed it (V9). */
  private List<EmailAddress> addresses(Party writer, Side side) {
    return switch (side) {
      case APPRENTICE ->
          writer.side() == Side.APPRENTICE
              ? List.of()
              : List.of(people.get(writer.apprentice()).email());
      case SCHOOL ->
          ask("select address from declarations.school_contact where declaration_id = :id", writer);
      case COMPANY ->
          ask(
              """
              select i.address from declarations.open_invitation i
              where i.declaration_id = :id and exists (
                select from declarations.company_scope(i.address) s where s.declaration_id = i.declaration_id)
              """,
              writer);
    };
  }

  private List<EmailAddress> ask(String sql, Party writer) {
    return jdbc.sql(sql)
        .param("id", writer.declaration().value())
        .query((row, n) -> new EmailAddress(row.getString(1)))
        .list();
  }

  @Override
  public Set<String> kinds() {
    return Set.of(NOTE);
  }

  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    return rows.open(new NoteId(letter.about())).map(declaration -> prose(letter, declaration));
  }

  private Prose prose(Letter letter, DeclarationId declaration) {
    var in = letter.language();
    var own = Side.APPRENTICE.name().equals(letter.details().get(SIDE));
    return new Prose(
        say(in, "followup.letter.note.subject"),
        "",
        List.of(
            say(in, "followup.letter.note.before"),
            say(in, own ? "followup.letter.note.own" : "followup.letter.note.office")),
        null,
        new Prose.Action(
            say(in, "followup.letter.note.act"),
            baseUrl.to((own ? "/erklaeringer/" : "/home/erklaeringer/") + declaration)),
        List.of(),
        say(in, "followup.letter.note.why"),
        List.of());
  }

  private String say(Locale in, String key) {
    return texts.getMessage(key, null, in);
  }
}
