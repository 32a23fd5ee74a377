package logbog.web;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Pages that are no answer to a request: they hold no form and greet nobody. */
@Component
public class Drawings {

  private final TemplateEngine engine;
  private final MessageSource messages;
  private final Contacts support;

  Drawings(TemplateEngine engine, MessageSource messages, Contacts support) {
    this.engine = engine;
    this.messages = messages;
    this.support = support;
  }

  /** The page's HTML in this language; the same for the same page, whenever it is drawn. */
  public String draw(Page page, Locale language) {
    var shell = new Shell(messages, language, NoToken.INSTANCE, null, "", null, support, engine);
    var html = new StringOutput();
    engine.render(page.template(), Map.of("shell", shell, "page", page), html);
    return html.toString();
  }
}
