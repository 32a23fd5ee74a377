package logbog.courses;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells a doctor that somebody else put them on a list of participants; which, the page says. */
@Component
class SeatLetters implements LetterWriter {

  static final String ENTERED = "courses.entered";

  private static final String DOCTOR = "doctor";

  private final ParticipantRows participants;
  private final People people;
  private final Outbox outbox;
  private final MessageSource texts;
  private final BaseUrl baseUrl;

  SeatLetters(
      ParticipantRows participants,
      People people,
      Outbox outbox,
      MessageSource texts,
      BaseUrl baseUrl) {
    this.participants = participants;
    this.people = people;
    this.outbox = outbox;
    this.texts = texts;
    this.baseUrl = baseUrl;
  }

  /** In the transaction that put them there; once, however often they are taken off and put on. */
  void entered(RunId run, PersonId doctor) {
    if (participants.timesEnteredByOthers(run, doctor) == 1) {
      outbox.post(
          people.get(doctor).letter(ENTERED, run.value()).with(Map.of(DOCTOR, doctor.toString())));
    }
  }

  @Override
  public Set<String> kinds() {
    return Set.of(ENTERED);
  }

  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    var doctor = PersonId.valueOf(letter.details().getOrDefault(DOCTOR, ""));
    return participants.isOn(RunId.of(letter.about()), doctor)
        ? Optional.of(prose(letter.language(), doctor))
        : Optional.empty();
  }

  private Prose prose(Locale in, PersonId doctor) {
    return new Prose(
        say(in, "courses.letter.entered.subject"),
        "",
        List.of(say(in, "courses.letter.entered.text")),
        null,
        new Prose.Action(
            say(in, "courses.letter.entered.act"),
            baseUrl.to("/logbog/laeger/" + doctor + "/kurser")),
        List.of(),
        say(in, "courses.letter.entered.why"),
        List.of());
  }

  private String say(Locale in, String key) {
    return texts.getMessage(key, null, in);
  }
}
