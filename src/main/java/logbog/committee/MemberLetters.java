package logbog.committee;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWriter;
import logbog.mail.Prose;
import logbog.web.BaseUrl;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Tells a new member of a committee how to sign in. The letter opens nothing: its address leads to
 * the same sign-in as everyone's.
 */
@Component
class MemberLetters implements LetterWriter {

  private final MessageSource messages;
  private final BaseUrl baseUrl;

  MemberLetters(MessageSource messages, BaseUrl baseUrl) {
    this.messages = messages;
    this.baseUrl = baseUrl;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(MemberMail.APPOINTED);
  }

  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    var committee = letter.details().getOrDefault("committee", "");
    return Optional.of(
        new Prose(
            text(letter, "committee.letter.subject", committee),
            "",
            List.of(text(letter, "committee.letter.before", committee)),
            null,
            new Prose.Action(text(letter, "committee.letter.action"), baseUrl.to("/udvalg")),
            List.of(text(letter, "committee.letter.after", letter.to().value())),
            text(letter, "committee.letter.why", committee),
            List.of()));
  }

  private String text(Letter letter, String key, Object... arguments) {
    return messages.getMessage(key, arguments, letter.language());
  }
}
