package logbog.places;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import logbog.mail.EmailAddress;
import logbog.people.People;
import logbog.people.Tidings;
import logbog.people.Viewer;
import logbog.web.Page;
import org.springframework.stereotype.Component;

/**
 * Warns an apprentice whose own address is at a school: it often ends with the education, and then
 * nothing reaches them any more.
 */
@Component
class SchoolDomainTidings implements Tidings {

  private final People people;
  private final SchoolAddressRows rows;

  /** Kept for a minute: every apprentice's front page asks. */
  private final LoadingCache<SchoolDomainTidings, Set<String>> domains =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(1)).build(it -> it.rows.domains());

  SchoolDomainTidings(People people, SchoolAddressRows rows) {
    this.people = people;
    this.rows = rows;
  }

  @Override
  public Optional<Page> of(Viewer.Member apprentice) {
    return people
        .find(apprentice.id())
        .map(person -> person.email())
        .filter(email -> domains.get(this).contains(domain(email)))
        .map(email -> new SchoolDomainPart(email.value()));
  }

  private static String domain(EmailAddress email) {
    return email.value().substring(email.value().indexOf('@') + 1);
  }
}
