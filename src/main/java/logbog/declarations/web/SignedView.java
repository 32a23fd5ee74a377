package logbog.declarations.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import logbog.declarations.Declaration;
import logbog.declarations.DeclarationFile;
import logbog.declarations.DeclarationId;
import logbog.declarations.Filling;
import logbog.declarations.Hallmark;
import logbog.declarations.Lack;
import logbog.declarations.Status;
import logbog.programmes.RatingLevel;
import logbog.programmes.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * A signed declaration as every reader sees it, on the screen and on paper; drawn by {@code
 * declarations/signed.jte} inside a page.
 *
 * @param hallmark what its paper is checked by
 * @param newer where the reader finds the declaration that replaced this one
 * @param correction where the reader finds a correction that is not signed yet
 * @param corrected where the reader finds the declaration this one corrects
 * @param needs whether the reader is shown special needs, which may be health data, and why it was
 *     corrected, which may tell of them
 */
public record SignedView(
    Declaration declaration,
    Filling filling,
    Hallmark hallmark,
    boolean disputed,
    @Nullable String newer,
    @Nullable String correction,
    @Nullable String corrected,
    boolean needs) {

  /**
   * What a signed-in reader sees.
   *
   * @param shelf the path under which this reader finds declarations, without a last slash
   */
  public static SignedView of(DeclarationFile file, String shelf) {
    return new SignedView(
        file.declaration(),
        Objects.requireNonNull(file.filling()),
        Objects.requireNonNull(file.hallmark()),
        file.disputed(),
        path(shelf, file.replacedBy()),
        path(shelf, file.revision()),
        path(shelf, file.declaration().revises()),
        true);
  }

  /**
   * What a trade committee sees: all but special needs and why it was corrected, which are for who
   * follows up (V10).
   */
  static SignedView ofFinal(DeclarationFile file, String shelf) {
    return new SignedView(
        file.declaration(),
        Objects.requireNonNull(file.filling()),
        Objects.requireNonNull(file.hallmark()),
        file.disputed(),
        path(shelf, file.replacedBy()),
        null,
        path(shelf, file.declaration().revises()),
        false);
  }

  /** What the holder of a link sees: this declaration and no way to others. */
  public static SignedView of(Declaration declaration, Filling filling, Hallmark hallmark) {
    return new SignedView(declaration, filling, hallmark, false, null, null, null, true);
  }

  /** One goal with its answer. */
  public record Answer(Sheet.Goal goal, RatingLevel level, String author, boolean unchanged) {}

  public List<Answer> answers() {
    var sheet = declaration.sheet();
    return IntStream.range(0, sheet.goals().size())
        .mapToObj(
            n ->
                new Answer(
                    sheet.goals().get(n),
                    sheet.level(filling.levels().get(n)),
                    filling.authors().get(n),
                    filling.unchanged().get(n)))
        .toList();
  }

  /** What it warns of (V14); nothing once another has taken its place. */
  public List<Lack> lacks() {
    return replaced()
        ? List.of()
        : filling.atRisk().stream().map(goal -> Lack.of(declaration, filling, goal)).toList();
  }

  public boolean replaced() {
    return declaration.status() == Status.REPLACED;
  }

  private static @Nullable String path(String shelf, @Nullable DeclarationId id) {
    return id == null ? null : shelf + "/" + id;
  }
}
