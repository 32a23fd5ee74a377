package logbog.posts;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWriter;
import logbog.mail.Prose;
import logbog.people.Person;
import logbog.web.BaseUrl;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The letters of an element: that a plan was sent, and that someone was named to guide. They name
 * the doctor and lead to the page; nothing of what is written there is in them.
 */
@Component
class PostLetters implements LetterWriter {

  private static final String PLAN = "posts.plan";
  private static final String GUIDES = "posts.guides";

  private static final String DOCTOR = "doctor";
  private static final String DOCTORS_NAME = "name";
  private static final String ELEMENT = "element";

  private final MessageSource texts;
  private final BaseUrl baseUrl;

  PostLetters(MessageSource texts, BaseUrl baseUrl) {
    this.texts = texts;
    this.baseUrl = baseUrl;
  }

  static Letter plan(Person to, UUID plan, OpenedElement of) {
    return to.letter(PLAN, plan).with(details(of));
  }

  static Letter guides(Person to, OpenedElement of) {
    return to.letter(GUIDES, of.element().id().value()).with(details(of));
  }

  private static Map<String, String> details(OpenedElement of) {
    return Map.of(
        DOCTOR, of.record().doctor().toString(),
        DOCTORS_NAME, of.record().name(),
        ELEMENT, of.element().id().toString());
  }

  @Override
  public Set<String> kinds() {
    return Set.of(PLAN, GUIDES);
  }

  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    var plan = letter.kind().equals(PLAN);
    var key = "posts.letter." + (plan ? "plan." : "guides.");
    var details = letter.details();
    var path =
        "/logbog/laeger/%s/forloeb/%s%s"
            .formatted(details.get(DOCTOR), details.get(ELEMENT), plan ? "/plan" : "");
    var in = letter.language();
    return Optional.of(
        new Prose(
            say(in, key + "subject"),
            "",
            List.of(say(in, key + "text", details.getOrDefault(DOCTORS_NAME, ""))),
            null,
            new Prose.Action(say(in, key + "action"), baseUrl.to(path)),
            List.of(),
            say(in, key + "why"),
            List.of()));
  }

  private String say(Locale in, String key, Object... arguments) {
    return texts.getMessage(key, arguments, in);
  }
}
