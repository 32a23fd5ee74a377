package logbog.mail;

/** Carries finished mail to where it is delivered. */
interface Postman {

  /**
   * Returns when the mail is accepted for delivery.
   *
   * @throws RecipientRefused if it never will be; any other failure is worth another try
   * @throws ServerAway if no mail at all can be handed over now
   */
  void deliver(Mail mail);

  /** Whether mail could be handed over now, tried without any; who needs no server is there. */
  default boolean reachable() {
    return true;
  }
}
