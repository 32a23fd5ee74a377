package logbog.declarations.web;

import java.util.Optional;
import logbog.declarations.Beside;
import logbog.declarations.DeclarationFile;
import logbog.declarations.SelfRatings;
import logbog.people.Viewer;
import logbog.web.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Invites the apprentice to rate themself, and to the talk afterwards (V13). Nobody else. */
@Component
@Order(10)
class SelfRatingBeside implements Beside {

  private final SelfRatings ratings;

  SelfRatingBeside(SelfRatings ratings) {
    this.ratings = ratings;
  }

  @Override
  public Optional<Page> of(Viewer viewer, DeclarationFile file) {
    var declaration = file.declaration();
    return viewer instanceof Viewer.Member apprentice
            && declaration.sheet().ownTexts().ratesFirst()
            && (SelfRatings.mayRate(declaration) || file.filling() != null)
        ? Optional.of(new SelfRatingPart(ratings.of(apprentice, declaration.id())))
        : Optional.empty();
  }
}
