package logbog.competences;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWriter;
import logbog.mail.Outbox;
import logbog.mail.Prose;
import logbog.people.People;
import logbog.people.PersonId;
import logbog.web.BaseUrl;
import logbog.web.Shell;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells an assessor that assessments wait, once a day and only if any still do; never whose. */
@Component
class AssessmentLetters implements LetterWriter {

  static final String WAITING = "competences.assessments-wait";

  private final AssessmentRows rows;
  private final ToldRows told;
  private final People people;
  private final Outbox outbox;
  private final MessageSource texts;
  private final BaseUrl baseUrl;
  private final Clock clock;

  AssessmentLetters(
      AssessmentRows rows,
      ToldRows told,
      People people,
      Outbox outbox,
      MessageSource texts,
      BaseUrl baseUrl,
      Clock clock) {
    this.rows = rows;
    this.told = told;
    this.people = people;
    this.outbox = outbox;
    this.texts = texts;
    this.baseUrl = baseUrl;
    this.clock = clock;
  }

  /** In the transaction of what is told of. */
  void tell(PersonId assessor) {
    if (told.insert(assessor, LocalDate.ofInstant(clock.instant(), Shell.DENMARK))) {
      outbox.post(people.get(assessor).letter(WAITING, assessor.value()));
    }
  }

  @Override
  public Set<String> kinds() {
    return Set.of(WAITING);
  }

  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    return rows.waitingFor(PersonId.of(letter.about())).isEmpty()
        ? Optional.empty()
        : Optional.of(prose(letter.language()));
  }

  private Prose prose(Locale in) {
    return new Prose(
        say(in, "competences.letter.assessments.subject"),
        "",
        List.of(say(in, "competences.letter.assessments.text")),
        null,
        new Prose.Action(
            say(in, "competences.letter.assessments.act"), baseUrl.to("/logbog/vurderinger")),
        List.of(),
        say(in, "competences.letter.assessments.why"),
        List.of());
  }

  private String say(Locale in, String key) {
    return texts.getMessage(key, null, in);
  }
}
