package logbog.competences;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWriter;
import logbog.mail.Outbox;
import logbog.mail.Prose;
import logbog.people.People;
import logbog.places.DepartmentId;
import logbog.roles.Role;
import logbog.roles.Roles;
import logbog.web.BaseUrl;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells education leads that a doctor wishes for a supervisor, and the doctor of the answer. */
@Component
class WishLetters implements LetterWriter {

  static final String WISHED = "competences.wished";
  static final String ANSWERED = "competences.wish-answered";

  private final WishRows rows;
  private final Roles roles;
  private final People people;
  private final Outbox outbox;
  private final MessageSource texts;
  private final BaseUrl baseUrl;

  WishLetters(
      WishRows rows,
      Roles roles,
      People people,
      Outbox outbox,
      MessageSource texts,
      BaseUrl baseUrl) {
    this.rows = rows;
    this.roles = roles;
    this.people = people;
    this.outbox = outbox;
    this.texts = texts;
    this.baseUrl = baseUrl;
  }

  /** In the transaction of the wish. */
  void wished(DepartmentId at, WishId wish) {
    for (var lead : roles.holders(Role.EDUCATION_LEAD, at)) {
      outbox.post(people.get(lead.person()).letter(WISHED, wish.value()));
    }
  }

  /** In the transaction of the answer. */
  void answered(SupervisorWish wish) {
    outbox.post(people.get(wish.doctor()).letter(ANSWERED, wish.id().value()));
  }

  @Override
  public Set<String> kinds() {
    return Set.of(WISHED, ANSWERED);
  }

  /** To the leads only while it waits. */
  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    var in = letter.language();
    return rows.find(WishId.of(letter.about()))
        .filter(wish -> wish.waits() == letter.kind().equals(WISHED))
        .map(
            wish ->
                wish.waits()
                    ? prose(in, "wished", "/logbog/vejlederoensker/" + wish.id())
                    : prose(in, "answered", path(wish)));
  }

  static String path(SupervisorWish wish) {
    return "/logbog/laeger/" + wish.doctor() + "/kompetencer/" + wish.competence();
  }

  private Prose prose(Locale in, String key, String path) {
    return new Prose(
        say(in, key, "subject"),
        "",
        List.of(say(in, key, "text")),
        null,
        new Prose.Action(say(in, key, "act"), baseUrl.to(path)),
        List.of(),
        say(in, key, "why"),
        List.of());
  }

  private String say(Locale in, String key, String part) {
    return texts.getMessage("competences.letter." + key + "." + part, null, in);
  }
}
