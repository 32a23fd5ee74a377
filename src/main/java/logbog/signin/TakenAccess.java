package logbog.signin;

import logbog.people.AccessLetters;
import logbog.people.PersonId;
import org.springframework.stereotype.Component;

/** Takes a way in away, both its steps, and sends the letter with which it is made anew. */
@Component
class TakenAccess {

  private final AccessRows rows;
  private final Authenticators apps;
  private final Passkeys passkeys;
  private final RecoveryCodes recovery;
  private final OidcAttempts attempts;
  private final OidcBindings oidc;
  private final SecondGuesses guesses;
  private final Passages passages;
  private final AccessLetters letters;

  TakenAccess(
      AccessRows rows,
      Authenticators apps,
      Passkeys passkeys,
      RecoveryCodes recovery,
      OidcAttempts attempts,
      OidcBindings oidc,
      SecondGuesses guesses,
      Passages passages,
      AccessLetters letters) {
    this.rows = rows;
    this.apps = apps;
    this.passkeys = passkeys;
    this.recovery = recovery;
    this.attempts = attempts;
    this.oidc = oidc;
    this.guesses = guesses;
    this.passages = passages;
    this.letters = letters;
  }

  /** In the caller's transaction; sessions are left alone. */
  void from(PersonId person) {
    attempts.end(person);
    rows.open(person);
    rows.shut(person);
    apps.remove(person);
    passkeys.remove(person);
    recovery.remove(person);
    oidc.remove(person);
    guesses.forgive(person);
    passages.end(person);
    letters.send(person);
  }
}
