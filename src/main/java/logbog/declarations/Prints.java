package logbog.declarations;

import logbog.audit.Matter;
import logbog.declarations.Invited.Standing;
import logbog.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signed declarations for paper, for whoever may read them: {@link NoSuchDeclaration} for all
 * others, and for everybody until it is signed.
 */
@Component
public class Prints {

  private final Declarations declarations;
  private final Invitations invitations;

  Prints(Declarations declarations, Invitations invitations) {
    this.declarations = declarations;
    this.invitations = invitations;
  }

  /** The apprentice's own. */
  @Transactional(readOnly = true)
  public Print of(Viewer.Member apprentice, DeclarationId id) {
    return signed(declarations.fileOf(apprentice, id));
  }

  /**
   * For a school or company (V9), who has read it then; one refused for not being signed yet leaves
   * no trace.
   */
  @Transactional
  public Print of(Viewer.Office office, DeclarationId id) {
    return of(office, id, Matter.PRINT);
  }

  /** The same, alone or with those of others in one file. */
  @Transactional
  public Print of(Viewer.Office office, DeclarationId id, Matter matter) {
    return signed(declarations.readBy(office, id, matter));
  }

  /** For a trainer, who holds its receipt. */
  @Transactional(readOnly = true)
  public Print of(InvitationToken token) {
    var invited = invitations.by(token);
    if (invited.standing() != Standing.SIGNED
        || invited.filling() == null
        || invited.hallmark() == null) {
      throw new NoSuchDeclaration();
    }
    return new Print(
        invited.declaration(),
        invited.filling(),
        invitations.aftermath(invited),
        invited.hallmark());
  }

  static Print signed(DeclarationFile file) {
    if (file.filling() == null || file.hallmark() == null) {
      throw new NoSuchDeclaration();
    }
    return new Print(
        file.declaration(),
        file.filling(),
        new Aftermath(file.disputed(), file.revision() != null, file.replacedBy() != null),
        file.hallmark());
  }
}
