package logbog.mail;

/** Carries finished mail to where it is delivered. */
interface Postman {

  /**
   * Returns when the mail is accepted for delivery.
   *
   * @throws RecipientRefused if it never will be; any other failure is worth another try
   */
  void deliver(Mail mail);
}
