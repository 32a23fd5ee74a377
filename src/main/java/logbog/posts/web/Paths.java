package logbog.posts.web;

import logbog.people.PersonId;
import logbog.posts.ElementId;

/** The addresses of a doctor's posts. */
final class Paths {

  static final String POSTS = "/logbog/laeger/{doctor}/forloeb";
  static final String ELEMENT = POSTS + "/{element}";
  static final String EMPLOYMENT = POSTS + "/beskaeftigelse";

  /** Also linked from the profile, which everyone of the doctors' training has. */
  static final String SEEN = "/logbog/laeger/{doctor}/set";

  private Paths() {}

  static String seen(PersonId doctor) {
    return "/logbog/laeger/" + doctor + "/set";
  }

  static String posts(PersonId doctor) {
    return "/logbog/laeger/" + doctor + "/forloeb";
  }

  static String element(PersonId doctor, ElementId element) {
    return posts(doctor) + "/" + element;
  }

  static String employment(PersonId doctor) {
    return posts(doctor) + "/beskaeftigelse";
  }
}
