package logbog.declarations.web;

import java.util.Locale;
import java.util.function.Supplier;
import logbog.audit.Matter;
import logbog.declarations.DeclarationId;
import logbog.declarations.Print;
import logbog.declarations.Prints;
import logbog.declarations.SignedPdfs;
import logbog.documents.Documents;
import logbog.documents.Pdf;
import logbog.people.Viewer;
import logbog.web.BaseUrl;
import org.springframework.stereotype.Component;

/** Prints signed declarations: read only once a press is free for them. */
@Component
class PrintRoom implements SignedPdfs {

  private final Prints prints;
  private final Documents documents;
  private final BaseUrl ours;

  PrintRoom(Prints prints, Documents documents, BaseUrl ours) {
    this.prints = prints;
    this.documents = documents;
    this.ours = ours;
  }

  @Override
  public Pdf of(Viewer.Office office, DeclarationId id, Matter matter, Locale language) {
    return print(language, () -> prints.of(office, id, matter));
  }

  Pdf print(Locale language, Supplier<Print> read) {
    return documents.print(language, () -> SignedPrint.of(read.get(), ours));
  }
}
