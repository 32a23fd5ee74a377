package logbog.people;

/**
 * Lets people into the medical track. Whoever keeps the sign-in implements it as a bean; whoever
 * makes a user asks it for the letter "Logbog – Adgangsoplysninger".
 */
public interface AccessLetters {

  /**
   * Posts the letter with a one-time link in the caller's transaction: it lets the person choose a
   * password and a second step, and write the CPR number where none is known.
   *
   * @return false where the person can already sign in and nothing is sent
   * @throws IllegalStateException outside a transaction
   */
  boolean send(PersonId person);
}
