package logbog.summons.web;

import java.util.stream.Collectors;
import logbog.mail.EmailAddress;
import logbog.summons.Prefill;
import logbog.web.Page;

/** What an apprentice is called to, with the request that answers it. */
public record CalledPage(Prefill prefill) implements Page {

  public String path() {
    return "/indkaldelser/" + prefill.call().called().id();
  }

  /** Whom the request goes to. */
  public String trainers() {
    var ask = prefill.ask();
    return ask == null
        ? ""
        : ask.trainers().stream().map(EmailAddress::value).collect(Collectors.joining(", "));
  }

  public String contacts() {
    return prefill.call().summons().plan().contacts().stream()
        .map(EmailAddress::value)
        .collect(Collectors.joining(", "));
  }
}
