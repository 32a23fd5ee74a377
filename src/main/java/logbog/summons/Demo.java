package logbog.summons;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import logbog.audit.Actor;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.places.Appointee;
import logbog.places.Colleagues;
import logbog.places.School;
import logbog.places.Schools;
import logbog.web.Shell;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The demo's class: Birgit has summoned MS24 to its third main course. Mads can ask with one tap,
 * Sofie has to say where she works, and the others have no account yet.
 */
@Component
@ConditionalOnBooleanProperty("logbog.demo")
class Demo {

  private static final Viewer.Office BIRGIT = new Viewer.Office("birgit@midtby.example");

  private final Calls calls;
  private final Summonses summonses;
  private final Schools schools;
  private final Colleagues colleagues;
  private final MessageSource texts;
  private final Clock clock;

  Demo(
      Calls calls,
      Summonses summonses,
      Schools schools,
      Colleagues colleagues,
      MessageSource texts,
      Clock clock) {
    this.calls = calls;
    this.summonses = summonses;
    this.schools = schools;
    this.colleagues = colleagues;
    this.texts = texts;
    this.clock = clock;
  }

  /** After the declarations' own story, which Mads's last request is of. */
  @EventListener(ApplicationReadyEvent.class)
  @Order(Ordered.LOWEST_PRECEDENCE)
  @Transactional
  void tell() {
    schools
        .named("Midtby Tekniske Skole")
        .ifPresent(
            school -> {
              colleagues.appoint(
                  school, new Appointee(BIRGIT.email(), "Birgit Dam", null, null), Actor.system());
              if (summonses.of(BIRGIT, null).isEmpty()) {
                summon(school);
              }
            });
  }

  private void summon(School school) {
    var end = LocalDate.ofInstant(clock.instant(), Shell.DENMARK).plusWeeks(14);
    calls.write(
        BIRGIT,
        new Plan(
            school.institutionNo(),
            "MS24-3",
            3,
            end,
            end.plusDays(3),
            null,
            List.of(BIRGIT.email()),
            LetterText.proposal(texts)),
        List.of(
            guest("Mads Holm", "mads@demo.example"),
            guest("Sofie Bang", "sofie@demo.example"),
            guest("Jonas Øster", "jonas@demo.example"),
            guest("Freja Ågård", "freja@demo.example")),
        null);
  }

  private static Guest guest(String name, String address) {
    return new Guest(name, EmailAddress.of(address));
  }
}
