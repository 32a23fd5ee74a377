package logbog.declarations;

import java.util.List;
import java.util.stream.IntStream;
import logbog.audit.Actor;
import logbog.programmes.Edition;
import logbog.programmes.Goal;
import logbog.programmes.Goal.Required;
import logbog.programmes.ProgrammeId;
import logbog.programmes.Publications;
import logbog.programmes.Texts;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * The next edition of a demo's programme: apprentices rate themselves first, and its first goals
 * have levels they should stand at on the way.
 */
@Component
@ConditionalOnProperty("logbog.demo")
class DemoEdition {

  private static final Actor DITTE = new Actor(Actor.Kind.OFFICE, "ditte@traefag.example");

  private static final List<Required> ON_THE_WAY =
      List.of(new Required(1, 1), new Required(2, 2), new Required(3, 3), new Required(null, 3));

  private final Publications publications;

  DemoEdition(Publications publications) {
    this.publications = publications;
  }

  void publish(ProgrammeId programme) {
    publications
        .newest(programme)
        .ifPresent(before -> publications.publish(programme, next(before), DITTE));
  }

  private static Edition next(Edition before) {
    var goals = before.goals();
    return new Edition(
        before.programmeNo(),
        before.programmeName(),
        "eksempel-2",
        before.validFrom().plusYears(1),
        before.audience(),
        IntStream.range(0, goals.size())
            .mapToObj(i -> i < 3 ? onTheWay(goals.get(i)) : goals.get(i))
            .toList(),
        before.scale(),
        ratedFirst(before.texts()));
  }

  private static Goal onTheWay(Goal goal) {
    return new Goal(
        goal.no(),
        goal.title(),
        goal.companion(),
        goal.kinds(),
        goal.specialities(),
        goal.items(),
        goal.recommendedBefore(),
        ON_THE_WAY,
        goal.picture());
  }

  private static Texts ratedFirst(Texts texts) {
    return new Texts(
        texts.learnerWord(),
        texts.legalReference(),
        texts.guidance(),
        texts.questions(),
        texts.workAreas(),
        true,
        texts.contact(),
        texts.finalAddress());
  }
}
