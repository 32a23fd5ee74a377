package logbog.declarations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import logbog.audit.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Everything that happens in the moment a declaration is signed, in the caller's transaction. */
@Component
class Signing {

  private final CompletionRows completions;
  private final DraftRows drafts;
  private final InvitationRows invitations;
  private final SelfRows own;
  private final WarningRows warnings;
  private final FinalCopies finals;
  private final Notices notices;
  private final ApplicationEventPublisher events;

  Signing(
      CompletionRows completions,
      DraftRows drafts,
      InvitationRows invitations,
      SelfRows own,
      WarningRows warnings,
      FinalCopies finals,
      Notices notices,
      ApplicationEventPublisher events) {
    this.completions = completions;
    this.drafts = drafts;
    this.invitations = invitations;
    this.own = own;
    this.warnings = warnings;
    this.finals = finals;
    this.notices = notices;
    this.events = events;
  }

  /**
   * Signs a draft that the caller holds locked and has found complete. From here it never changes
   * (V6).
   *
   * @return the receipt number
   */
  long sign(Declaration declaration, Draft draft, Invitation signer) {
    var trainer = new Actor(Actor.Kind.TRAINER, Objects.requireNonNull(signer.trainerName()));
    return sign(declaration, draft, signer, trainer, Map.of());
  }

  /**
   * The same, done by another than the signer.
   *
   * @param more for the trail
   */
  long sign(
      Declaration declaration, Draft draft, Invitation signer, Actor by, Map<String, String> more) {
    var id = declaration.id();
    var receipt = completions.add(declaration, draft, signer);
    drafts.drop(id);
    if (SelfRatings.asked(declaration)) {
      own.freeze(id);
    }
    var levels = draft.levels().stream().map(Objects::requireNonNull).toList();
    warn(declaration, levels);
    if (declaration.period().kind() == Kind.FINAL) {
      finals.receive(declaration, levels, receipt);
    }
    notices.completed(declaration, invitations.of(id));
    var details = new HashMap<>(more);
    details.put("receipt", Long.toString(receipt));
    details.put("address", signer.address().value());
    events.publishEvent(
        new DeclarationEvent.DeclarationCompleted(
            id, declaration.apprentice(), by, Map.copyOf(details)));
    return receipt;
  }

  private void warn(Declaration declaration, List<Short> levels) {
    var goals = AtRisk.goals(declaration.sheet(), declaration.period(), levels);
    if (!goals.isEmpty()) {
      warnings.add(declaration, goals);
      events.publishEvent(
          new DeclarationEvent.DeclarationWarned(
              declaration.id(), declaration.apprentice(), Actor.system()));
    }
  }
}
