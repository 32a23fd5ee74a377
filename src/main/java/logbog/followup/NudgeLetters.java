package logbog.followup;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import logbog.declarations.OpenSheet;
import logbog.declarations.OpenSheets;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWriter;
import logbog.mail.Prose;
import logbog.mail.Prose.Action;
import logbog.people.Welcomes;
import logbog.reminders.MailBudget;
import logbog.web.BaseUrl;
import logbog.web.Shell;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The letter of a person who pressed the button: what the reader can do, and who asks. Written as
 * it leaves, by day, and only if anything is still open. A trainer's link is the one they have
 * already: no link dies by a nudge (V8).
 */
@Component
class NudgeLetters implements LetterWriter {

  static final String NUDGE = "followup.nudge";

  /** The detail that names the welcome of one without an account. */
  static final String WELCOME = "welcome";

  /** Where one called reads the summons and asks. */
  static final String SUMMONS = "/indkaldelser/";

  /** How many sheets one letter holds links to. */
  private static final int MOST = 20;

  /** How many sheets of one address are looked through. */
  private static final int ALL = 500;

  private final NudgeRows rows;
  private final OpenSheets sheets;
  private final Welcomes welcomes;
  private final MessageSource texts;
  private final BaseUrl baseUrl;

  NudgeLetters(
      NudgeRows rows, OpenSheets sheets, Welcomes welcomes, MessageSource texts, BaseUrl baseUrl) {
    this.rows = rows;
    this.sheets = sheets;
    this.welcomes = welcomes;
    this.texts = texts;
    this.baseUrl = baseUrl;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(NUDGE);
  }

  @Override
  public Instant earliest(Letter letter, Instant ready) {
    return MailBudget.daytime(ready);
  }

  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    var nudge = rows.get(letter.about());
    var in = letter.language();
    var open =
        sheets.of(letter.to(), ALL).stream()
            .filter(sheet -> nudge.declarations().contains(sheet.declaration().value()))
            .limit(MOST)
            .map(sheet -> fill(in, sheet))
            .toList();
    if (!open.isEmpty()) {
      return Optional.of(prose(in, nudge, "trainer", open));
    }
    var stuck =
        rows.stuck(letter.to(), nudge.declarations()).stream()
            .map(it -> act(in, "apprentice", "/erklaeringer/" + it));
    var unasked =
        rows.unasked(nudge.called()).stream().map(it -> act(in, "called", summons(letter, it)));
    var own = Stream.concat(stuck, unasked).toList();
    return own.isEmpty()
        ? Optional.empty()
        : Optional.of(prose(in, nudge, nudge.called().isEmpty() ? "apprentice" : "called", own));
  }

  /** The summons, by way of a welcome where one was readied and is not used. */
  private String summons(Letter letter, UUID called) {
    return Optional.ofNullable(letter.details().get(WELCOME))
        .map(UUID::fromString)
        .flatMap(welcomes::path)
        .orElse(SUMMONS + called);
  }

  private Action act(Locale in, String reader, String path) {
    return new Action(say(in, "followup.letter.nudge." + reader + ".act"), baseUrl.to(path));
  }

  private Action fill(Locale in, OpenSheet sheet) {
    return new Action(
        say(
            in,
            "followup.letter.nudge.act",
            sheet.apprenticeName(),
            Shell.dateIn(in, sheet.periodEnd())),
        baseUrl.to(sheet.link().path()));
  }

  private Prose prose(Locale in, NudgeRows.Nudge nudge, String reader, List<Action> acts) {
    return new Prose(
        say(in, "followup.letter.nudge.subject", nudge.nudger(), acts.size()),
        "",
        List.of(say(in, "followup.letter.nudge." + reader, nudge.nudger(), acts.size())),
        null,
        acts.getFirst(),
        acts.subList(1, acts.size()),
        List.of(),
        say(in, "followup.letter.nudge." + reader + ".why", nudge.nudger()),
        List.of());
  }

  private String say(Locale in, String key, Object... arguments) {
    return texts.getMessage(key, arguments, in);
  }
}
