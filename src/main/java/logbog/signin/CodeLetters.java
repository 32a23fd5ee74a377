package logbog.signin;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWriter;
import logbog.mail.Prose;
import logbog.web.BaseUrl;
import logbog.web.Shell;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes the letter with a code. It says when and in which browser the code was asked for, and
 * holds no other number that could be taken for one.
 */
@Component
class CodeLetters implements LetterWriter {

  static final String KIND = "signin.code";

  private final MessageSource messages;
  private final Flows flows;
  private final BaseUrl baseUrl;

  CodeLetters(MessageSource messages, Flows flows, BaseUrl baseUrl) {
    this.messages = messages;
    this.flows = flows;
    this.baseUrl = baseUrl;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(KIND);
  }

  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    return flows
        .of(letter.about())
        .flatMap(flow -> flows.code(flow.id()).map(code -> prose(letter, flow, code)));
  }

  private Prose prose(Letter letter, Flow flow, Code code) {
    var way = flow.steppedUp() ? "stepped-up." : "plain.";
    return new Prose(
        text(letter, "subject"),
        text(letter, "greeting"),
        List.of(text(letter, "asked", time(flow), browser(letter)), text(letter, way + "before")),
        code.digits(),
        link(letter, flow),
        List.of(text(letter, way + "after"), text(letter, "warning")),
        text(letter, "why"),
        List.of());
  }

  private Prose.@Nullable Action link(Letter letter, Flow flow) {
    return flow.steppedUp()
        ? new Prose.Action(
            text(letter, "action"),
            baseUrl.to("/home/otplogin/link/" + flows.link(flow.id()).value()))
        : null;
  }

  private String browser(Letter letter) {
    var family = letter.details().getOrDefault("family", "");
    var platform = letter.details().getOrDefault("platform", "");
    return family.isEmpty() || platform.isEmpty()
        ? text(letter, "unknown-browser")
        : text(letter, "browser", family, platform);
  }

  private static String time(Flow flow) {
    var at = flow.asked().atZone(Shell.DENMARK);
    return "%02d:%02d".formatted(at.getHour(), at.getMinute());
  }

  private String text(Letter letter, String part, Object... arguments) {
    return messages.getMessage("signin.letter.code." + part, arguments, letter.language());
  }
}
