package logbog.mail;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.stream.Stream;
import logbog.web.BaseUrl;
import org.springframework.stereotype.Component;

/** Sets the prose of a letter as a mail: one text part and one HTML part of the same words. */
@Component
class Typesetter {

  private final TemplateEngine templates;
  private final Footer footer;
  private final BaseUrl baseUrl;

  Typesetter(TemplateEngine templates, Footer footer, BaseUrl baseUrl) {
    this.templates = templates;
    this.footer = footer;
    this.baseUrl = baseUrl;
  }

  /**
   * Foreign words (a typed name, a firm) are cleaned, so that the only addresses in the letter are
   * those of its acts.
   *
   * @throws IllegalArgumentException if the action leads anywhere but to this installation
   */
  Mail set(LetterId id, Letter letter, Prose written) {
    var prose = Cleaning.of(written);
    if (Stream.concat(Stream.ofNullable(prose.action()), prose.more().stream())
        .anyMatch(act -> !act.url().startsWith(baseUrl.to("/")))) {
      throw new IllegalArgumentException("A letter links to this installation only");
    }
    var closing = footer.of(prose, letter.language());
    var html = new StringOutput();
    templates.render(
        "mail/letters/letter.jte",
        Map.of("prose", prose, "language", letter.language().getLanguage(), "footer", closing),
        html);
    return new Mail(
        id,
        letter.to(),
        letter.language(),
        prose.subject(),
        TextPart.of(prose, closing),
        html.toString(),
        prose.attachment());
  }
}
