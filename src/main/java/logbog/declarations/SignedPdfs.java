package logbog.declarations;

import java.util.Locale;
import logbog.audit.Matter;
import logbog.documents.Pdf;
import logbog.people.Viewer;

/** Signed declarations as the files their readers get, for whoever hands on many of them. */
public interface SignedPdfs {

  /**
   * The file a school or company gets of one it may read (V9), who has read it then.
   *
   * @param matter alone or with those of others, for the trail
   * @throws NoSuchDeclaration also while it is not signed
   * @throws logbog.documents.PressesBusy when no press is free in time
   */
  Pdf of(Viewer.Office office, DeclarationId id, Matter matter, Locale language);
}
