package logbog.summons;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import logbog.mail.EmailAddress;
import logbog.people.Viewer;
import logbog.people.Welcomes;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A school calls apprentices to a school period, changes what it said, and calls them off. */
@Component
public class Calls {

  /** How many one summons calls at most. */
  public static final int MOST = 1000;

  /** How many addresses of the school receive the declarations at most. */
  public static final int MOST_CONTACTS = 5;

  private final SummonsRows rows;
  private final CalledRows called;
  private final SchoolPeople people;
  private final Welcomes welcomes;
  private final Answering answering;
  private final Sendings sendings;
  private final Notices notices;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Calls(
      SummonsRows rows,
      CalledRows called,
      SchoolPeople people,
      Welcomes welcomes,
      Answering answering,
      Sendings sendings,
      Notices notices,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.called = called;
    this.people = people;
    this.welcomes = welcomes;
    this.answering = answering;
    this.sendings = sendings;
    this.notices = notices;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Writes a summons and has its letters sent. The letters are made afterwards, a hundred at a
   * time, so a thousand are acknowledged as soon as they are written down.
   *
   * @param guests one to {@link #MOST}, no address twice
   * @param sendAt null for at once
   * @throws NoSuchSummons if the school is not the office's own
   */
  @Transactional
  public SummonsId write(
      Viewer.Office office, Plan plan, List<Guest> guests, @Nullable Instant sendAt) {
    var writer = people.at(office, plan.institutionNo());
    bounded(guests.size());
    var due = sendAt == null ? clock.instant() : sendAt;
    var id = rows.add(plan, office.address(), writer.name(), due);
    var count = put(id, guests, office);
    sendings.due(id, due);
    events.publishEvent(
        new SummonsEvent.SummonsWritten(
            id, office.actor(), Map.of("called", Integer.toString(count))));
    return id;
  }

  /**
   * Adds apprentices to a summons that stands; those on it already stay as they are. Their letters
   * are sent when the others' are, or at once.
   *
   * @return how many were added
   */
  @Transactional
  public int add(Viewer.Office office, SummonsId id, List<Guest> guests) {
    var summons = standing(office, id);
    bounded(guests.size() + called.tally(id).called());
    var count = put(id, guests, office);
    sendings.due(id, later(summons.sendAt()));
    events.publishEvent(
        new SummonsEvent.ApprenticesAdded(
            id, office.actor(), Map.of("called", Integer.toString(count))));
    return count;
  }

  /**
   * Changes what a summons says, or when it is sent; whoever has the letter already is told when
   * what it says is no longer so.
   *
   * @param sendAt null leaves the time as it is
   */
  @Transactional
  public void change(Viewer.Office office, SummonsId id, Plan plan, @Nullable Instant sendAt) {
    var before = standing(office, id);
    var due = sendAt == null ? before.sendAt() : sendAt;
    var changes = changes(before, plan, due);
    if (changes.isEmpty()) {
      return;
    }
    rows.change(id, plan, office.address(), due);
    sendings.due(id, later(due));
    if (changes.containsKey("periodEnd")
        || changes.containsKey("schoolStart")
        || changes.containsKey("mainCourse")
        || changes.containsKey("className")) {
      notices.changed(called.of(id));
    }
    answering.again(rows.find(id).orElseThrow());
    events.publishEvent(new SummonsEvent.SummonsChanged(id, office.actor(), changes));
  }

  /** Calls the whole summons off; whoever has the letter is told, nobody else hears of it. */
  @Transactional
  public void cancel(Viewer.Office office, SummonsId id) {
    standing(office, id);
    rows.cancel(id, office.address());
    notices.cancelled(called.of(id));
    events.publishEvent(new SummonsEvent.SummonsCancelled(id, office.actor()));
  }

  /** Takes one apprentice off; told by letter if the first letter is under way. */
  @Transactional
  public void takeOff(Viewer.Office office, SummonsId id, CalledId one) {
    standing(office, id);
    var taken =
        called
            .find(one)
            .filter(it -> it.summons().equals(id) && !it.off())
            .orElseThrow(NoSuchSummons::new);
    called.takeOff(one, office.address());
    notices.cancelled(List.of(taken));
    events.publishEvent(
        new SummonsEvent.ApprenticeTakenOff(id, office.actor(), Map.of("called", one.toString())));
  }

  private int put(SummonsId id, List<Guest> guests, Viewer.Office office) {
    var known = welcomes.owners(guests.stream().map(Guest::address).toList());
    var count = called.add(id, guests, known, office.address());
    answering.already(rows.find(id).orElseThrow());
    return count;
  }

  /** Held until the transaction ends, so that letters are not posted meanwhile. */
  private Summons standing(Viewer.Office office, SummonsId id) {
    var summons = rows.lock(id).orElseThrow(NoSuchSummons::new);
    people.at(office, summons.plan().institutionNo());
    if (summons.cancelled()) {
      throw new SummonsCancelled();
    }
    return summons;
  }

  private Instant later(Instant due) {
    return due.isAfter(clock.instant()) ? due : clock.instant();
  }

  private static void bounded(int count) {
    if (count < 1 || count > MOST) {
      throw new IllegalArgumentException("One to a thousand apprentices");
    }
  }

  private static Map<String, String> changes(Summons before, Plan plan, Instant due) {
    var was = before.plan();
    var changes = new LinkedHashMap<String, String>();
    note(changes, "className", was.className(), plan.className());
    note(changes, "mainCourse", was.mainCourse(), plan.mainCourse());
    note(changes, "periodEnd", was.periodEnd(), plan.periodEnd());
    note(changes, "schoolStart", was.schoolStart(), plan.schoolStart());
    note(changes, "sendAt", before.sendAt(), due);
    if (!was.contacts().equals(plan.contacts())) {
      changes.put(
          "contacts", String.join(" ", plan.contacts().stream().map(EmailAddress::value).toList()));
    }
    if (!was.letter().equals(plan.letter())) {
      changes.put("letter", "changed");
    }
    if (!Objects.equals(plan.speciality(), was.speciality())) {
      changes.put("speciality", String.valueOf(plan.speciality()));
    }
    return changes;
  }

  private static void note(Map<String, String> changes, String name, Object before, Object after) {
    if (!before.equals(after)) {
      changes.put(name, before + " > " + after);
    }
  }
}
