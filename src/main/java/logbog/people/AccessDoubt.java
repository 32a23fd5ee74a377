package logbog.people;

/**
 * Someone says that another has acted as them. Whoever keeps the sign-in implements it as a bean;
 * whoever hears it asks it to keep that other out.
 */
public interface AccessDoubt {

  /**
   * Ends all the person's sessions but this one, takes password and second step away, and posts the
   * letter with which both are chosen anew, in the caller's transaction.
   *
   * @param here the id of the session in which it is said
   * @return the path of the page that says so
   */
  String renew(PersonId person, String here);
}
