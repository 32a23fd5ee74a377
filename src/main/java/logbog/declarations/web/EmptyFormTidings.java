package logbog.declarations.web;

import java.util.Optional;
import logbog.declarations.EmptyForms;
import logbog.people.OfficeTidings;
import logbog.people.Viewer;
import logbog.web.Page;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Leads a school's named people to the empty forms. */
@Component
@Order(90)
class EmptyFormTidings implements OfficeTidings {

  private final EmptyForms forms;

  EmptyFormTidings(EmptyForms forms) {
    this.forms = forms;
  }

  @Override
  public Optional<Page> of(Viewer.Office office) {
    return forms.mayPrint(office) ? Optional.of(new EmptyFormPart()) : Optional.empty();
  }
}
