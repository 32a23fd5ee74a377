package logbog.posts.web;

import logbog.people.PersonId;
import logbog.posts.ElementId;

/** The addresses of a doctor's posts. */
final class Paths {

  static final String POSTS = "/logbog/laeger/{doctor}/forloeb";
  static final String ELEMENT = POSTS + "/{element}";
  static final String EMPLOYMENT = POSTS + "/beskaeftigelse";

  private Paths() {}

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
