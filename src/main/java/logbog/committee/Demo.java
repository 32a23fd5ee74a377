package logbog.committee;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import logbog.audit.Actor;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.places.Appointee;
import logbog.places.Committees;
import logbog.places.Memberships;
import logbog.programmes.Audience;
import logbog.programmes.Edition;
import logbog.programmes.Goal;
import logbog.programmes.Programme;
import logbog.programmes.Programmes;
import logbog.programmes.Publications;
import logbog.programmes.Texts;
import logbog.programmes.Translated;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The demo's committee: Ditte, who can sign in, and a draft of example goals she has begun. */
@Component
@ConditionalOnBooleanProperty("logbog.demo")
class Demo {

  private static final EmailAddress DITTE = EmailAddress.of("ditte@traefag.example");

  private final Committees committees;
  private final Memberships memberships;
  private final Programmes programmes;
  private final Publications publications;
  private final Drafts drafts;
  private final Blank blank;

  Demo(
      Committees committees,
      Memberships memberships,
      Programmes programmes,
      Publications publications,
      Drafts drafts,
      Blank blank) {
    this.committees = committees;
    this.memberships = memberships;
    this.programmes = programmes;
    this.publications = publications;
    this.drafts = drafts;
    this.blank = blank;
  }

  @EventListener(ApplicationReadyEvent.class)
  @Order
  @Transactional
  void tell() {
    committees
        .named("Eksempeludvalget for træfagene")
        .filter(committee -> memberships.of(DITTE).isEmpty())
        .ifPresent(
            committee -> {
              memberships.appoint(
                  committee, new Appointee(DITTE, "Ditte Ask", null, null), Actor.system());
              programmes.of(committee.id()).stream()
                  .filter(programme -> programme.name().startsWith("Møbelsnedker"))
                  .forEach(this::begin);
            });
  }

  private void begin(Programme programme) {
    publications
        .newest(programme.id())
        .map(newest -> next(newest, blank.nextAugust()))
        .ifPresent(draft -> drafts.begin(new Viewer.Office(DITTE.value()), programme.id(), draft));
  }

  private Edition next(Edition before, LocalDate from) {
    var goals = new ArrayList<Goal>(before.goals());
    goals.set(0, explained(goals.getFirst()));
    return new Edition(
        before.programmeNo(),
        before.programmeName(),
        "eksempel-2",
        from,
        new Audience.NewStarters(),
        goals,
        Blank.SHIPPED,
        texts(before.texts()));
  }

  private static Goal explained(Goal goal) {
    return new Goal(
        goal.no(),
        new Translated(goal.title().danish(), "Knowledge of materials: solid wood (example)"),
        new Translated(
            "Du kan vælge det rigtige træ til et møbel og se, om det er godt nok (eksempel).",
            "You can choose the right wood for a piece of furniture and see whether it is good"
                + " enough (example)."),
        goal.kinds(),
        goal.specialities(),
        goal.items(),
        2,
        List.of(new Goal.Required(2, 2), new Goal.Required(null, 3)),
        goal.picture());
  }

  private static Texts texts(Texts before) {
    return new Texts(
        "lærling",
        before.legalReference(),
        new Translated(
            "Tal målene igennem sammen, før I svarer (eksempel).",
            "Talk the goals through together before you answer (example)."),
        before.questions(),
        List.of(
            new Translated("Maskinværksted (eksempel)", "Machine shop (example)"),
            new Translated("Bænkarbejde (eksempel)", "Bench work (example)"),
            new Translated("Overfladebehandling (eksempel)", "Finishing (example)"),
            new Translated("Montage hos kunder (eksempel)", "Fitting at customers (example)")),
        false,
        before.contact(),
        before.finalAddress());
  }
}
