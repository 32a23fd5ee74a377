package logbog.mail;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import logbog.web.BaseUrl;
import org.springframework.stereotype.Component;

/** Writes the letters the mail module's own tests post, with a subject given in the details. */
@Component
class ExampleWriter implements LetterWriter {

  static final String KIND = "mail.example";
  static final String POINTLESS = "mail.pointless";
  static final String UNWRITABLE = "mail.unwritable";

  private final BaseUrl baseUrl;
  private final AtomicInteger written = new AtomicInteger();

  ExampleWriter(BaseUrl baseUrl) {
    this.baseUrl = baseUrl;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(KIND, POINTLESS, UNWRITABLE);
  }

  int written() {
    return written.get();
  }

  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    written.incrementAndGet();
    return switch (letter.kind()) {
      case POINTLESS -> Optional.empty();
      case UNWRITABLE -> throw new IllegalStateException("token-that-must-not-be-logged");
      default -> Optional.of(prose(letter));
    };
  }

  private Prose prose(Letter letter) {
    return new Prose(
        letter.details().getOrDefault("subject", "Mads Holm beder om en erklæring"),
        "Kære Karen Lund",
        List.of("Skriv, hvor langt Mads er nået."),
        null,
        new Prose.Action("Åbn erklæringen", baseUrl.to("/e/" + letter.about())),
        List.of(),
        "Du får mailen, fordi Mads Holm har skrevet din adresse.",
        List.of());
  }
}
