package logbog.credit;

import logbog.approvals.Basis;
import logbog.documents.CheckedFile;
import org.jspecify.annotations.Nullable;

/**
 * What a decision rests on. Credit needs a letter or a note (M7); other basis needs the certificate
 * or the number of the case under which the secretariat has filed it (M8).
 *
 * @param note may be empty
 * @param caseNo null where nothing was filed
 * @param letter the letter or certificate, looked at already
 */
public record Ground(
    Basis basis, String note, @Nullable String caseNo, @Nullable CheckedFile letter) {

  /**
   * @throws NoGround where it rests on nothing
   */
  public Ground {
    if (!suffices(basis, !note.isBlank(), caseNo != null, letter != null)) {
      throw new NoGround(basis);
    }
  }

  /** Whether what there is carries such a decision. */
  public static boolean suffices(Basis basis, boolean note, boolean caseNo, boolean letter) {
    return switch (basis) {
      case CREDIT -> note || letter;
      case OTHER_BASIS -> caseNo || letter;
      case APPROVED, VERIFIED -> false;
    };
  }
}
