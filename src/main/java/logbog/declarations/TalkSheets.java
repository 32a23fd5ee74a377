package logbog.declarations;

import java.util.List;
import java.util.Optional;
import logbog.declarations.Invited.Standing;
import logbog.people.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sheet for the talk about a declaration (V13), for the two who talk: its trainers while they
 * fill it and afterwards, its apprentice once it is signed. Until then the answers are the
 * trainers' own.
 */
@Component
public class TalkSheets {

  private final DeclarationRows declarations;
  private final SelfRows rows;
  private final CompletionRows completions;
  private final Invitations invitations;

  TalkSheets(
      DeclarationRows declarations,
      SelfRows rows,
      CompletionRows completions,
      Invitations invitations) {
    this.declarations = declarations;
    this.rows = rows;
    this.completions = completions;
    this.invitations = invitations;
  }

  /**
   * The apprentice's.
   *
   * @throws NoSuchDeclaration until it is signed, and where nobody rates themself
   */
  @Transactional(readOnly = true)
  public TalkSheet of(Viewer.Member apprentice, DeclarationId id) {
    var declaration = declarations.owned(id, apprentice.id());
    if (!SelfRatings.asked(declaration)) {
      throw new NoSuchDeclaration();
    }
    var filling = completions.find(id).orElseThrow(NoSuchDeclaration::new);
    return TalkSheet.of(
        declaration, rows.find(declaration).orElse(null), filling.levels(), filling.authors());
  }

  /**
   * The trainer's; empty while the link opens neither the sheet nor its receipt.
   *
   * @throws NoSuchDeclaration where nobody rates themself
   */
  public Optional<TalkSheet> of(InvitationToken token) {
    var invited = invitations.by(token);
    if (!SelfRatings.asked(invited.declaration())) {
      throw new NoSuchDeclaration();
    }
    var filling = invited.filling();
    if (filling != null) {
      return Optional.of(
          TalkSheet.of(invited.declaration(), invited.own(), filling.levels(), filling.authors()));
    }
    return invited.standing() == Standing.FILLING
        ? Optional.of(
            TalkSheet.of(
                invited.declaration(), invited.own(), invited.draft().levels(), authors(invited)))
        : Optional.empty();
  }

  private static List<String> authors(Invited invited) {
    return invited.draft().authors().stream()
        .map(author -> author == null ? "" : invited.names().getOrDefault(author, ""))
        .toList();
  }
}
