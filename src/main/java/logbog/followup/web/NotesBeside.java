package logbog.followup.web;

import java.util.Optional;
import logbog.declarations.Beside;
import logbog.declarations.DeclarationFile;
import logbog.followup.Notes;
import logbog.followup.Side;
import logbog.people.Viewer;
import logbog.web.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Shows the follow-up notes where apprentice, company and school read the declaration. */
@Component
@Order(50)
class NotesBeside implements Beside {

  private final Notes notes;

  NotesBeside(Notes notes) {
    this.notes = notes;
  }

  @Override
  public Optional<Page> of(Viewer viewer, DeclarationFile file) {
    var id = file.declaration().id();
    var side = viewer instanceof Viewer.Member ? Side.APPRENTICE : Side.SCHOOL;
    return Optional.of(new NotesPart(NotePage.shelf(side) + id, notes.of(id)));
  }
}
