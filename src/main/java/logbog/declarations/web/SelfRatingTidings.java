package logbog.declarations.web;

import java.util.Optional;
import logbog.declarations.SelfRatings;
import logbog.people.Tidings;
import logbog.people.Viewer;
import logbog.web.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Says on the front page where an apprentice has still to rate themself (V13). */
@Component
@Order(20)
class SelfRatingTidings implements Tidings {

  private final SelfRatings ratings;

  SelfRatingTidings(SelfRatings ratings) {
    this.ratings = ratings;
  }

  @Override
  public Optional<Page> of(Viewer.Member apprentice) {
    var due = ratings.due(apprentice);
    return due.isEmpty() ? Optional.empty() : Optional.of(new SelfRatingsDuePart(due));
  }
}
