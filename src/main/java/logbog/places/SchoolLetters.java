package logbog.places;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWriter;
import logbog.mail.Outbox;
import logbog.mail.Prose;
import logbog.web.BaseUrl;
import logbog.web.Shell;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells people that they are named at a school, and asks addresses whether they are the school's.
 */
@Component
class SchoolLetters implements LetterWriter {

  static final String NAMED = "places.named";

  private final Schools schools;
  private final SchoolAddressRows addresses;
  private final AddressLinks links;
  private final Outbox outbox;
  private final MessageSource messages;
  private final BaseUrl baseUrl;

  SchoolLetters(
      Schools schools,
      SchoolAddressRows addresses,
      AddressLinks links,
      Outbox outbox,
      MessageSource messages,
      BaseUrl baseUrl) {
    this.schools = schools;
    this.addresses = addresses;
    this.links = links;
    this.outbox = outbox;
    this.messages = messages;
    this.baseUrl = baseUrl;
  }

  @EventListener
  void tell(Appointed named) {
    if (named.kind().equals("school")) {
      outbox.post(
          Letter.of(NAMED, named.address(), named.subject()).with(Map.of("school", named.place())));
    }
  }

  @Override
  public Set<String> kinds() {
    return Set.of(NAMED, SchoolAddresses.LETTER);
  }

  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    return letter.kind().equals(NAMED) ? named(letter) : asked(letter);
  }

  private Optional<Prose> named(Letter letter) {
    return schools
        .numbered(letter.details().getOrDefault("school", ""))
        .map(School::name)
        .map(
            school ->
                new Prose(
                    text(letter, "places.letter.named.subject", school),
                    "",
                    List.of(text(letter, "places.letter.named.before", school)),
                    null,
                    new Prose.Action(
                        text(letter, "places.letter.named.action"), baseUrl.to("/home")),
                    List.of(text(letter, "places.letter.named.after", letter.to().value())),
                    text(letter, "places.letter.named.why", school),
                    List.of()));
  }

  /** Nothing to ask when it has answered, was taken off, or was sent a newer link. */
  private Optional<Prose> asked(Letter letter) {
    var generation = Integer.parseInt(letter.details().getOrDefault("generation", "0"));
    var link = links.of(letter.about(), generation);
    return addresses
        .by(link)
        .filter(address -> !address.proven())
        .map(
            address -> {
              var school = address.school().name();
              var until =
                  address.askedAt().plus(AddressLinks.LIFE).atZone(Shell.DENMARK).toLocalDate();
              return new Prose(
                  text(letter, "places.letter.asked.subject", school),
                  "",
                  List.of(
                      text(letter, "places.letter.asked.before", school, letter.to().value()),
                      text(letter, "places.letter.asked.meaning")),
                  null,
                  new Prose.Action(
                      text(letter, "places.letter.asked.action"), baseUrl.to(link.path())),
                  List.of(
                      text(
                          letter,
                          "places.letter.asked.after",
                          Shell.dateIn(letter.language(), until))),
                  text(letter, "places.letter.asked.why", school),
                  List.of());
            });
  }

  private String text(Letter letter, String key, Object... arguments) {
    return messages.getMessage(key, arguments, letter.language());
  }
}
