package logbog.places;

import java.util.ArrayList;
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

  private final StaffRows people;
  private final SchoolAddressRows addresses;
  private final AddressLinks links;
  private final Outbox outbox;
  private final MessageSource messages;
  private final BaseUrl baseUrl;

  SchoolLetters(
      StaffRows people,
      SchoolAddressRows addresses,
      AddressLinks links,
      Outbox outbox,
      MessageSource messages,
      BaseUrl baseUrl) {
    this.people = people;
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
    return Set.of(NAMED, SchoolAddresses.LETTER, AddressAnswers.OPENED);
  }

  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    return switch (letter.kind()) {
      case NAMED -> named(letter);
      case AddressAnswers.OPENED -> opened(letter);
      default -> asked(letter);
    };
  }

  /** Nothing to tell whoever was ended before the letter was written. */
  private Optional<Prose> named(Letter letter) {
    return people.at(letter.details().getOrDefault("school", "")).stream()
        .filter(it -> it.address().equals(letter.to()))
        .findFirst()
        .map(it -> named(letter, it));
  }

  private Prose named(Letter letter, StaffMember named) {
    var school = named.school().name();
    var before = new ArrayList<String>();
    before.add(text(letter, "places.letter.named.before." + named.role(), school));
    if (named.since().isAfter(people.today())) {
      var first = Shell.dateIn(letter.language(), named.since());
      before.add(text(letter, "places.letter.named.from", first));
    }
    return new Prose(
        text(letter, "places.letter.named.subject", school),
        "",
        before,
        null,
        new Prose.Action(text(letter, "places.letter.named.action"), baseUrl.to("/home")),
        List.of(text(letter, "places.letter.named.after", letter.to().value())),
        text(letter, "places.letter.named.why." + named.role(), school),
        List.of());
  }

  /** Nothing to tell of what was taken off the list again. */
  private Optional<Prose> opened(Letter letter) {
    var link = addresses.link(letter.about());
    return addresses
        .of(letter.about())
        .filter(SchoolAddress::proven)
        .flatMap(address -> link.map(it -> opened(letter, address, it)));
  }

  private Prose opened(Letter letter, SchoolAddress address, AddressLink link) {
    var school = address.school().name();
    return new Prose(
        text(letter, "places.letter.opened.subject", school),
        "",
        List.of(text(letter, "places.letter.opened.before", letter.to().value(), school)),
        null,
        new Prose.Action(text(letter, "places.letter.opened.action"), baseUrl.to(link.path())),
        List.of(text(letter, "places.letter.opened.after")),
        text(letter, "places.letter.opened.why", school),
        List.of());
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
