package logbog.registers;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import logbog.mail.EmailAddress;
import logbog.people.Cpr;
import logbog.people.Identities;
import logbog.people.People;
import logbog.posts.Posts;
import org.springframework.stereotype.Component;

/** Looks up who has the numbers of a file, and their posts. */
@Component
class KnownDoctors {

  private final Identities identities;
  private final People people;
  private final Posts posts;

  KnownDoctors(Identities identities, People people, Posts posts) {
    this.identities = identities;
    this.people = people;
    this.posts = posts;
  }

  /** Of all whose lines were understood. */
  Map<Cpr, KnownDoctor> of(List<LineRead> lines) {
    var known = new HashMap<Cpr, KnownDoctor>();
    lines.forEach(read -> read.line().ifPresent(it -> known.computeIfAbsent(it.cpr(), this::find)));
    return known;
  }

  KnownDoctor find(Cpr cpr) {
    var person = identities.find(cpr);
    return new KnownDoctor(person.flatMap(people::find), person.map(posts::of).orElse(List.of()));
  }

  /** Whether somebody we know uses the address already. */
  boolean taken(EmailAddress address) {
    return !people.claiming(address).isEmpty();
  }
}
