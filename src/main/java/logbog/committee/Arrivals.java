package logbog.committee;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import logbog.exchange.Arrived;
import logbog.exchange.Exchange;
import logbog.people.Viewer;
import logbog.programmes.Programme;
import logbog.programmes.ProgrammeId;
import logbog.tables.Trouble;
import logbog.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that a member sends: looked through first, and taken into drafts whole or not at all. Only
 * whoever sent a file sees it.
 */
@Component
public class Arrivals {

  private final Exchange exchange;
  private final Owners owners;
  private final Fittings fittings;
  private final ArrivalRows rows;
  private final Drafts drafts;

  Arrivals(Exchange exchange, Owners owners, Fittings fittings, ArrivalRows rows, Drafts drafts) {
    this.exchange = exchange;
    this.owners = owners;
    this.fittings = fittings;
    this.rows = rows;
    this.drafts = drafts;
  }

  /**
   * Reads a file and keeps what it says for a day, or until the member sends another.
   *
   * @param into the programme it is for; null for as the file says
   * @throws NothingTaken when anything is wrong with it: all of it is said
   */
  @Transactional
  public ArrivalId receive(Viewer.Office member, SentFile file, @Nullable ProgrammeId into) {
    var reading = exchange.read(file.bytes());
    var troubles = new ArrayList<>(reading.troubles());
    var found = owners.of(member, reading.editions(), into, troubles);
    var waiting = new ArrayList<ArrivalRows.Waiting>();
    var seen = new HashSet<ProgrammeId>();
    for (int i = 0; i < found.size(); i++) {
      var arrived = reading.editions().get(i);
      found
          .get(i)
          .ifPresent(
              programme -> {
                if (!seen.add(programme.id()) && arrived.extent() == Arrived.Extent.TITLES) {
                  troubles.add(Trouble.ofFile("committee.arrival.several", found.size()));
                }
                troubles.addAll(flaws(programme, arrived));
                waiting.add(waiting(programme, arrived));
              });
    }
    if (waiting.isEmpty() && troubles.isEmpty()) {
      troubles.add(Trouble.ofFile("committee.arrival.empty"));
    }
    if (!troubles.isEmpty()) {
      troubles.sort(Comparator.comparingLong(Trouble::row));
      throw new NothingTaken(troubles);
    }
    return rows.add(member.address(), file.name(), waiting);
  }

  /** What taking it in would change, as things stand now. */
  @Transactional
  public Preview preview(Viewer.Office member, ArrivalId id) {
    var name = rows.lock(member.address(), id).orElseThrow(NotFound::new);
    var fitted = rows.editions(id).stream().map(it -> fittings.of(member, it)).toList();
    return new Preview(id, name, fitted.stream().map(Fitted::coming).toList(), Fitted.mark(fitted));
  }

  /**
   * Takes a file in: each edition becomes a draft, or is written into the draft of its version.
   *
   * @param was the mark of the preview on the page
   * @return the drafts, in the order of the file
   * @throws ArrivalOvertaken when what it would change was changed meanwhile
   */
  @Transactional
  public List<DraftId> take(Viewer.Office member, ArrivalId id, String was) {
    if (rows.lock(member.address(), id).isEmpty()) {
      throw new NotFound();
    }
    var fitted = rows.editions(id).stream().map(it -> fittings.of(member, it)).toList();
    if (!Fitted.mark(fitted).equals(was)) {
      throw new ArrivalOvertaken();
    }
    var taken = fitted.stream().map(it -> take(member, it)).toList();
    rows.remove(id);
    return taken;
  }

  private DraftId take(Viewer.Office member, Fitted fitted) {
    var draft = fitted.base().draft();
    return draft == null
        ? drafts.begin(member, fitted.programme().id(), fitted.edition())
        : drafts.change(member, draft, fitted.change()).id();
  }

  private List<Trouble> flaws(Programme programme, Arrived arrived) {
    return fittings.flaws(programme, arrived).stream().map(arrived.places()::trouble).toList();
  }

  private static ArrivalRows.Waiting waiting(Programme programme, Arrived arrived) {
    return new ArrivalRows.Waiting(programme.id(), arrived.extent(), arrived.edition());
  }
}
