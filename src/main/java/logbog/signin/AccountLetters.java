package logbog.signin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWriter;
import logbog.mail.Prose;
import logbog.web.BaseUrl;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the letters about accounts. None repeats a name anyone could have typed: a stranger's
 * words never leave in our name.
 */
@Component
class AccountLetters implements LetterWriter {

  private static final Set<String> PROOFS =
      Set.of("signin.address-proof", "signin.new-address-proof", "signin.password-link");

  private static final Set<String> NOTICES =
      Set.of("signin.account-exists", "signin.address-changing", "signin.password-changed");

  private final MessageSource messages;
  private final Proofs proofs;
  private final BaseUrl baseUrl;

  AccountLetters(MessageSource messages, Proofs proofs, BaseUrl baseUrl) {
    this.messages = messages;
    this.proofs = proofs;
    this.baseUrl = baseUrl;
  }

  @Override
  public Set<String> kinds() {
    return Stream.concat(PROOFS.stream(), NOTICES.stream()).collect(Collectors.toUnmodifiableSet());
  }

  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    return NOTICES.contains(letter.kind())
        ? Optional.of(
            prose(letter, letter.kind().endsWith("exists") ? "/login" : "/adgangskode/glemt"))
        : proofs
            .of(letter.about())
            .map(p -> prose(letter, p.purpose().path() + proofs.link(p.id()).value()));
  }

  private Prose prose(Letter letter, String path) {
    return new Prose(
        text(letter, "subject"),
        text(letter, "greeting"),
        List.of(text(letter, "before")),
        null,
        new Prose.Action(text(letter, "action"), baseUrl.to(path)),
        List.of(text(letter, "after")),
        text(letter, "why"),
        List.of());
  }

  private String text(Letter letter, String part) {
    var topic = part.equals("greeting") ? "" : letter.kind().substring("signin.".length()) + ".";
    return messages.getMessage("signin.letter." + topic + part, null, letter.language());
  }
}
