package logbog.declarations;

import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import logbog.audit.Actor;
import logbog.declarations.Invited.Standing;
import logbog.programmes.Programmes;
import logbog.programmes.Sheet;
import logbog.programmes.SheetHash;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The answers trainers give on a sheet, saved one by one or many at a time. All trainers of a
 * declaration share one draft; each answer keeps its author. Refuses as {@link Invitations} does.
 */
@Component
public class Answers {

  private final InvitedRows links;
  private final DraftRows drafts;
  private final CompletionRows completions;
  private final Programmes programmes;
  private final Signing signing;
  private final ApplicationEventPublisher events;
  private final TransactionOperations transaction;
  private final Clock clock;

  Answers(
      InvitedRows links,
      DraftRows drafts,
      CompletionRows completions,
      Programmes programmes,
      Signing signing,
      ApplicationEventPublisher events,
      TransactionOperations transaction,
      Clock clock) {
    this.links = links;
    this.drafts = drafts;
    this.completions = completions;
    this.programmes = programmes;
    this.signing = signing;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Saves one level, durably before it returns. What is made forty times is one statement, once the
   * sheet is begun and the page still shows it.
   *
   * @param goal counted from 0 in the order of the Sheet that was shown
   * @param shown the Sheet the page showed; null for the one it has now
   * @throws NotOnTheSheet for a goal or level that is not on the Sheet
   */
  public Saved rate(InvitationToken token, int goal, short level, @Nullable SheetHash shown) {
    if (shown != null
        && programmes.findSheet(shown).filter(it -> it.has(goal, level)).isPresent()) {
      var rated = links.rate(token, goal, level, shown);
      if (rated.isPresent()) {
        return rated.get();
      }
    }
    return Objects.requireNonNull(
        transaction.execute(_ -> rateAfterAll(token, goal, level, Shown.nothing().on(shown))));
  }

  /** The first answer, and one given on a page that a correction has changed since. */
  private Saved rateAfterAll(InvitationToken token, int goal, short level, Shown shown) {
    var found = locked(token);
    var merged = new Merge(found.draft(), found.invitation().id());
    var sheet = found.declaration().sheet();
    followed(Map.of(goal, level), shown, found.declaration())
        .forEach((now, given) -> merged.rate(now, given, false));
    return write(found, merged, shown(shown, sheet) != sheet);
  }

  /**
   * Saves what a page held and its trainer changed.
   *
   * @param levels by goal, counted from 0 in the order of the Sheet that was shown; goals not in it
   *     keep their level, and one that a correction took off the sheet meanwhile is left out
   * @param words read for the answers named in {@code sent}; the others stand
   * @param shown what the page showed before it was filled: what it only repeats is no answer, and
   *     where another trainer has answered since, theirs stands and the field is named as a
   *     conflict
   * @throws NotOnTheSheet for a goal or level that is not on the Sheet
   */
  @Transactional
  public Saved save(
      InvitationToken token,
      Map<Integer, Short> levels,
      Words words,
      Set<Wording> sent,
      Shown shown) {
    var found = locked(token);
    var merged = new Merge(found.draft(), found.invitation().id());
    var sheet = found.declaration().sheet();
    var old = shown(shown, sheet);
    var seen = old == sheet ? shown : Shown.nothing();
    followed(levels, shown, found.declaration())
        .forEach((goal, level) -> merged.level(goal, level, seen));
    sent.forEach(wording -> merged.wording(wording, words, shown));
    return write(found, merged, old != sheet);
  }

  /**
   * Levels by goal as a page counted them, by goal as they are counted now.
   *
   * @throws NotOnTheSheet for what the page cannot have shown
   */
  public Map<Integer, Short> followed(Invited invited, Map<Integer, Short> levels, Shown shown) {
    return followed(levels, shown, invited.declaration());
  }

  private Map<Integer, Short> followed(
      Map<Integer, Short> levels, Shown shown, Declaration declaration) {
    var sheet = declaration.sheet();
    var old = shown(shown, sheet);
    return shown.sheet() == null || old == sheet
        ? Refitting.shown(levels, sheet)
        : Refitting.followed(
            levels, old, programmes.lineage(shown.sheet(), declaration.pinned()), sheet);
  }

  private Sheet shown(Shown shown, Sheet sheet) {
    return shown.sheet() == null ? sheet : programmes.findSheet(shown.sheet()).orElse(sheet);
  }

  /**
   * Records last time's level, explicitly, for every goal that has none yet and can stay as it was:
   * not where the apprentice has rated themself at another (V13).
   *
   * @return with nothing saved when there was no last time
   */
  @Transactional
  public Saved acceptUnchanged(InvitationToken token) {
    var found = locked(token);
    var merged = new Merge(found.draft(), found.invitation().id());
    var last = found.last();
    for (int i = 0; last != null && i < last.levels().size(); i++) {
      var then = last.levels().get(i);
      if (then != null && last.stays(i, found.own()) && found.draft().levels().get(i) == null) {
        merged.rate(i, then, true);
      }
    }
    return write(found, merged, false);
  }

  /**
   * Signs the declaration as it stands: from here it never changes (V6). Signed already is success,
   * so a repeat is harmless.
   *
   * @return the receipt number
   * @throws Incomplete when something is missing
   */
  @Transactional
  public long complete(InvitationToken token, boolean fallsConfirmed) {
    var before = find(token);
    if (before.standing() == Standing.SIGNED) {
      return completions.find(before.declaration().id()).orElseThrow().receipt();
    }
    var draft = drafts.tryLock(before.declaration().id());
    var found = find(token);
    if (draft.isEmpty() && found.standing() == Standing.SIGNED) {
      return completions.find(found.declaration().id()).orElseThrow().receipt();
    }
    if (draft.isEmpty() || found.standing() != Standing.FILLING) {
      throw new DeclarationClosed();
    }
    var missing = Completeness.of(found.declaration(), found.draft(), found.last(), fallsConfirmed);
    if (!missing.isEmpty()) {
      throw new Incomplete(missing);
    }
    return signing.sign(found.declaration(), found.draft(), found.invitation());
  }

  private Saved write(InvitedRows.Found found, Merge merged, boolean moved) {
    var now = clock.instant();
    var draft = merged.draft();
    if (merged.changed() && drafts.save(found.declaration().id(), draft, now)) {
      events.publishEvent(
          new DeclarationEvent.FirstAnswerGiven(
              found.declaration().id(),
              found.declaration().apprentice(),
              trainer(Objects.requireNonNull(found.invitation().trainerName()))));
    }
    var version = merged.changed() ? draft.version() + 1 : draft.version();
    return new Saved(
        now, version, draft.answered(), draft.levels().size(), merged.conflicts(), moved);
  }

  /**
   * Holds the declaration still, then looks again: what was open before the lock may be signed
   * after it.
   */
  private InvitedRows.Found locked(InvitationToken token) {
    drafts.lock(find(token).declaration().id());
    var found = find(token);
    if (found.standing() != Standing.FILLING) {
      throw new DeclarationClosed();
    }
    return found;
  }

  private InvitedRows.Found find(InvitationToken token) {
    return links.by(token).orElseThrow(NoSuchInvitation::new);
  }

  private static Actor trainer(String name) {
    return new Actor(Actor.Kind.TRAINER, name);
  }
}
