package logbog.signin;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWriter;
import logbog.mail.Prose;
import logbog.signin.AccessLink.Purpose;
import logbog.web.BaseUrl;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the letters about ways into the medical track: a notice and a link, and nobody's number.
 */
@Component
class AccessWords implements LetterWriter {

  private static final Set<String> LINKS =
      Arrays.stream(Purpose.values()).map(AccessMail::kind).collect(Collectors.toSet());

  private final MessageSource messages;
  private final AccessLinks links;
  private final BaseUrl baseUrl;

  AccessWords(MessageSource messages, AccessLinks links, BaseUrl baseUrl) {
    this.messages = messages;
    this.links = links;
    this.baseUrl = baseUrl;
  }

  @Override
  public Set<String> kinds() {
    var notices = Arrays.stream(Notice.values()).map(Notice::kind);
    return Stream.concat(LINKS.stream(), notices).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    return LINKS.contains(letter.kind())
        ? links
            .of(letter.about())
            .map(it -> prose(letter, it.purpose().path() + links.link(it.id()).value()))
        : Optional.of(prose(letter, Notice.of(letter.kind()).path()));
  }

  private Prose prose(Letter letter, String path) {
    return new Prose(
        text(letter, "subject"),
        messages.getMessage("signin.letter.greeting", null, letter.language()),
        List.of(text(letter, "before")),
        null,
        new Prose.Action(text(letter, "action"), baseUrl.to(path)),
        List.of(text(letter, "after")),
        text(letter, "why"),
        List.of());
  }

  private String text(Letter letter, String part) {
    var topic = letter.kind().substring("signin.".length());
    return messages.getMessage("signin.letter." + topic + "." + part, null, letter.language());
  }
}
