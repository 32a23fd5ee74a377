package logbog.declarations.web;

import java.util.List;
import logbog.audit.ReadAs;
import logbog.declarations.Declaration;
import logbog.declarations.DeclarationFile;
import logbog.declarations.Status;
import logbog.web.Page;
import logbog.web.Problems;
import org.jspecify.annotations.Nullable;

/**
 * One declaration as a school or a company sees it: signed, in full; before that, what was asked
 * and how far it has come, never an unfinished answer.
 *
 * @param beside what other modules have to say about it
 * @param signed null until it is signed
 * @param schools whether the reader is one of the school's, who may ask for a correction
 * @param reason what was typed, when asking for a correction was rejected
 */
public record OfficePage(
    DeclarationFile file,
    List<Page> beside,
    @Nullable SignedView signed,
    boolean schools,
    String reason,
    Problems problems)
    implements Page {

  /** Where a school or company finds declarations. */
  public static final String SHELF = "/home/erklaeringer";

  static OfficePage of(DeclarationFile file, List<Page> beside) {
    return new OfficePage(
        file,
        beside,
        file.filling() == null ? null : SignedView.of(file, SHELF),
        file.reader() != null && file.reader().as() != ReadAs.COMPANY,
        "",
        Problems.none());
  }

  OfficePage rejected(String typed, Problems wrong) {
    return new OfficePage(file, beside, signed, schools, typed, wrong);
  }

  public Declaration declaration() {
    return file.declaration();
  }

  /** Where the declaration this one corrects is found. */
  public @Nullable String corrected() {
    var revises = declaration().revises();
    return revises == null ? null : SHELF + "/" + revises;
  }

  /** Where a correction is asked for; null when it cannot be. */
  public @Nullable String revision() {
    return schools
            && signed != null
            && declaration().status() != Status.REPLACED
            && file.revision() == null
        ? SHELF + "/" + declaration().id() + "/revision"
        : null;
  }
}
