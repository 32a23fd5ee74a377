package logbog.approvers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import logbog.approvals.Absence;
import logbog.mail.Daytime;
import logbog.mail.Letter;
import logbog.mail.LetterId;
import logbog.mail.LetterWords;
import logbog.mail.LetterWriter;
import logbog.mail.Prose;
import logbog.people.People;
import logbog.people.Person;
import logbog.people.PersonId;
import logbog.reminders.MailBudget;
import org.springframework.stereotype.Component;

/**
 * Writes the digest of one approver: how much waits and since when, as it is when the letter
 * leaves, and a link. No doctor's name and nothing of what is asked for.
 */
@Component
class DigestLetters implements LetterWriter {

  private final Heaps heaps;
  private final People people;
  private final LetterWords words;

  DigestLetters(Heaps heaps, People people, LetterWords words) {
    this.heaps = heaps;
    this.people = people;
    this.words = words;
  }

  @Override
  public Set<String> kinds() {
    return Set.of(Posting.DIGEST);
  }

  @Override
  public Instant earliest(Letter letter, Instant ready) {
    return Daytime.earliest(ready);
  }

  /** Empty where nothing waits any more. */
  @Override
  public Optional<Prose> write(LetterId id, Letter letter) {
    var person = PersonId.of(letter.about());
    var heap = heaps.of(person);
    return heap.any()
        ? people
            .find(person)
            .map(it -> prose(it, heap, words.in("approvers.letter.", letter.language())))
        : Optional.empty();
  }

  private static Prose prose(Person to, Heap heap, LetterWords.In in) {
    var mine = heap.own().any() || heap.covered().any();
    var before = new ArrayList<String>();
    if (heap.own().any()) {
      before.add(in.say("own", heap.own().many(), since(heap.own(), in)));
    }
    if (heap.covered().any()) {
      var names = heap.away().stream().map(Absence::name).collect(Collectors.joining(", "));
      before.add(in.say("covered", names, heap.covered().many(), since(heap.covered(), in)));
    }
    if (heap.stuck().any()) {
      before.add(in.say("stuck", heap.stuck().many(), since(heap.stuck(), in)));
    }
    var tasks = in.link(in.say("act"), "/logbog/opgaver");
    var followUp = in.link(in.say("act.stuck"), "/logbog/opfoelgning");
    var more = new ArrayList<Prose.Action>();
    if (mine && heap.stuck().any()) {
      more.add(followUp);
    }
    more.add(in.link(in.say("away"), "/logbog/profil/fravaer"));
    return new Prose(
        in.say(mine ? "subject" : "subject.stuck"),
        in.say("greeting", to.name()),
        before,
        null,
        mine ? tasks : followUp,
        more,
        List.of(in.say("next")),
        in.say("why", MailBudget.MOST),
        List.of());
  }

  private static String since(Tally tally, LetterWords.In in) {
    return in.date(Objects.requireNonNull(tally.since()));
  }
}
