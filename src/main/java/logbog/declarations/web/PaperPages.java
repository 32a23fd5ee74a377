package logbog.declarations.web;

import java.util.Locale;
import java.util.function.Supplier;
import logbog.declarations.DeclarationId;
import logbog.declarations.InvitationToken;
import logbog.declarations.PaperFile;
import logbog.declarations.Papers;
import logbog.declarations.Transcripts;
import logbog.documents.Documents;
import logbog.people.Viewer;
import logbog.web.BaseUrl;
import logbog.web.Problems;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Makes the paper pages and files for each of their readers. */
@Component
class PaperPages {

  private final Papers papers;
  private final Transcripts transcripts;
  private final Documents documents;
  private final BaseUrl ours;

  PaperPages(Papers papers, Transcripts transcripts, Documents documents, BaseUrl ours) {
    this.papers = papers;
    this.transcripts = transcripts;
    this.documents = documents;
    this.ours = ours;
  }

  PaperPage of(Viewer.Member apprentice, DeclarationId id, Problems problems) {
    var path = "/erklaeringer/" + id;
    return new PaperPage(
        papers.of(apprentice, id),
        path + "/papir",
        path,
        "/erklaeringer/papir",
        "declaration",
        id.toString(),
        true,
        false,
        problems);
  }

  PaperPage of(Viewer.Office office, DeclarationId id, boolean schools, Problems problems) {
    var path = OfficePage.SHELF + "/" + id;
    return new PaperPage(
        papers.of(office, id),
        path + "/papir",
        path,
        "/home/papir",
        "declaration",
        id.toString(),
        schools,
        schools && transcripts.mayCopy(office),
        problems);
  }

  PaperPage of(InvitationToken token, Problems problems) {
    return new PaperPage(
        papers.of(token),
        token.path() + "/papir",
        token.path(),
        "/e/papir",
        "token",
        token.value(),
        true,
        false,
        problems);
  }

  /** The sheet to be filled by hand. */
  ResponseEntity<byte[]> sheet(Locale language, Supplier<PaperFile> seen) {
    return documents
        .print(language, () -> PaperSheet.of(seen.get().declaration(), ours))
        .download();
  }
}
