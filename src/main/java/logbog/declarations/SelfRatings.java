package logbog.declarations;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import logbog.people.Viewer;
import logbog.programmes.Programmes;
import logbog.programmes.SheetHash;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Apprentices rate themselves on the goals of a declaration, before its trainer's rating counts
 * (V13), where its Sheet asks for it; where it does not, and for anyone else's, there is {@link
 * NoSuchDeclaration}. It ends with the trainer's signature, and never waits for anybody.
 */
@Component
public class SelfRatings {

  private final DeclarationRows declarations;
  private final SelfRows rows;
  private final DraftRows drafts;
  private final Programmes programmes;
  private final ApplicationEventPublisher events;
  private final TransactionOperations transaction;
  private final Clock clock;

  SelfRatings(
      DeclarationRows declarations,
      SelfRows rows,
      DraftRows drafts,
      Programmes programmes,
      ApplicationEventPublisher events,
      TransactionOperations transaction,
      Clock clock) {
    this.declarations = declarations;
    this.rows = rows;
    this.drafts = drafts;
    this.programmes = programmes;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** The apprentice's own that are still open and not rated whole, oldest first. One statement. */
  public List<RatingDue> due(Viewer.Member apprentice) {
    return rows.open(apprentice.id()).stream()
        .filter(it -> it.sheet().ownTexts().ratesFirst())
        .map(it -> new RatingDue(it.id(), it.periodEnd(), it.answered(), it.sheet().goals().size()))
        .filter(due -> due.answered() < due.goals())
        .toList();
  }

  /** Whether the apprentice of this declaration rates themself, and still can. */
  public static boolean mayRate(Declaration declaration) {
    return asked(declaration) && declaration.status().open() && declaration.revises() == null;
  }

  /** Whether the apprentice is asked to rate themself. */
  static boolean asked(Declaration declaration) {
    return declaration.sheet().ownTexts().ratesFirst();
  }

  @Transactional(readOnly = true)
  public Rated of(Viewer.Member apprentice, DeclarationId id) {
    var declaration = owned(apprentice, id);
    return new Rated(declaration, rows.find(declaration).orElse(null));
  }

  /**
   * Saves levels, durably before it returns; one level is one statement, once the first is given.
   *
   * @param levels by goal, counted from 0 in the order of the Sheet that was shown
   * @param shown the Sheet the page showed; null for the one it has now
   * @throws NotOnTheSheet for a goal or level that is not on the Sheet
   * @throws DeclarationClosed when it is signed or called back, and for a correction, which has
   *     what was rated the first time
   */
  public Saved rate(
      Viewer.Member apprentice,
      DeclarationId id,
      Map<Integer, Short> levels,
      @Nullable SheetHash shown) {
    if (shown != null && levels.size() == 1) {
      var one = levels.entrySet().iterator().next();
      var sheet = programmes.findSheet(shown);
      if (sheet.filter(it -> it.has(one.getKey(), one.getValue())).isPresent()) {
        var rated = rows.rate(apprentice.id(), id, one.getKey(), one.getValue(), shown);
        if (rated.isPresent()) {
          return rated.get();
        }
      }
    }
    return Objects.requireNonNull(transaction.execute(_ -> save(apprentice, id, levels, shown)));
  }

  /** The first levels, many at once, and those of a page that a correction has changed since. */
  private Saved save(
      Viewer.Member apprentice,
      DeclarationId id,
      Map<Integer, Short> levels,
      @Nullable SheetHash shown) {
    owned(apprentice, id);
    drafts.lock(id);
    rows.lock(id);
    var declaration = owned(apprentice, id);
    if (!mayRate(declaration)) {
      throw new DeclarationClosed();
    }
    var sheet = declaration.sheet();
    var before = rows.find(declaration).map(SelfRating::levels);
    var rated =
        new ArrayList<@Nullable Short>(
            before.orElseGet(() -> Collections.nCopies(sheet.goals().size(), null)));
    followed(declaration, levels, shown).forEach(rated::set);
    var now = clock.instant();
    if (!levels.isEmpty() && rows.save(declaration, rated, now)) {
      events.publishEvent(
          new DeclarationEvent.FirstSelfRatingGiven(
              id, declaration.apprentice(), apprentice.actor()));
    }
    return SelfRows.saved(now, (int) rated.stream().filter(Objects::nonNull).count(), rated.size());
  }

  private Map<Integer, Short> followed(
      Declaration declaration, Map<Integer, Short> levels, @Nullable SheetHash shown) {
    var old = shown == null ? null : programmes.findSheet(shown).orElse(null);
    return shown == null || old == null || shown.equals(declaration.pinned())
        ? Refitting.shown(levels, declaration.sheet())
        : Refitting.followed(
            levels, old, programmes.lineage(shown, declaration.pinned()), declaration.sheet());
  }

  private Declaration owned(Viewer.Member apprentice, DeclarationId id) {
    var declaration = declarations.owned(id, apprentice.id());
    if (!asked(declaration)) {
      throw new NoSuchDeclaration();
    }
    return declaration;
  }
}
