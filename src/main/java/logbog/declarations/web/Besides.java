package logbog.declarations.web;

import java.util.List;
import java.util.Optional;
import logbog.declarations.Beside;
import logbog.declarations.DeclarationFile;
import logbog.people.Viewer;
import logbog.web.Page;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that other modules show on the page of a declaration, in their order. */
@Component
class Besides {

  private final List<Beside> all;

  Besides(ObjectProvider<Beside> all) {
    this.all = all.orderedStream().toList();
  }

  List<Page> of(Viewer viewer, DeclarationFile file) {
    return all.stream().map(beside -> beside.of(viewer, file)).flatMap(Optional::stream).toList();
  }
}
