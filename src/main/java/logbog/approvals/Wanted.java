package logbog.approvals;

import logbog.people.PersonId;
import logbog.posts.PostId;

/** Something a doctor wants approved. */
public record Wanted(PersonId doctor, PostId post, Subject subject) {

  static Wanted of(Ask ask) {
    return new Wanted(ask.doctor(), ask.post(), ask.subject());
  }
}
