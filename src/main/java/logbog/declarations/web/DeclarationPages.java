package logbog.declarations.web;

import logbog.declarations.DeclarationId;
import logbog.declarations.Declarations;
import logbog.people.Viewer;
import org.springframework.stereotype.Component;

/** Makes the page of one declaration, with all that stands beside it. */
@Component
class DeclarationPages {

  private final Declarations declarations;
  private final Besides besides;

  DeclarationPages(Declarations declarations, Besides besides) {
    this.declarations = declarations;
    this.besides = besides;
  }

  /** As its apprentice sees it. */
  DeclarationPage of(Viewer.Member apprentice, DeclarationId id) {
    var file = declarations.fileOf(apprentice, id);
    return DeclarationPage.of(file, besides.of(apprentice, file));
  }

  /** As a school or company reads it. */
  OfficePage of(Viewer.Office office, DeclarationId id) {
    var file = declarations.readBy(office, id);
    return OfficePage.of(file, besides.of(office, file));
  }
}
