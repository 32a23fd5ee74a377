package logbog.declarations;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import logbog.programmes.Contact;
import logbog.programmes.ProgrammeId;
import logbog.programmes.Programmes;
import logbog.programmes.SpecialityId;
import logbog.web.Contacts;
import org.springframework.stereotype.Component;

/** Whom to ask about the goals of a declaration: its trade committee, where one is known. */
@Component
public class GoalQuestions {

  private final Programmes programmes;
  private final Contacts support;
  private final Cache<ProgrammeId, Contact> known =
      Caffeine.newBuilder().expireAfterWrite(Duration.ofMinutes(5)).build();

  GoalQuestions(Programmes programmes, Contacts support) {
    this.programmes = programmes;
    this.support = support;
  }

  public Contact about(Declaration declaration) {
    return about(declaration.speciality());
  }

  private Contact about(SpecialityId speciality) {
    return programmes
        .speciality(speciality)
        .map(found -> known.get(found.programme(), programmes::contact))
        .orElseGet(() -> new Contact(support.name(), support.email(), support.phone()));
  }
}
