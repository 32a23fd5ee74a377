package logbog.approvals;

import java.time.LocalDate;
import java.util.List;
import logbog.posts.Post;
import logbog.roles.Grant;

/**
 * What may be approved, when and by whom: the module whose kind it is implements it as a bean, one
 * for each {@link Kind}. That the subject belongs to the post and its curriculum, that the role is
 * held today and that nobody approves their own is looked at before.
 */
public interface ApprovalRules {

  Kind kind();

  /**
   * Whether someone in this role may approve it, now and on this basis.
   *
   * @throws ApprovalRefused with the sentence that says why not, or from which day
   */
  void check(Grant by, Post post, Subject subject, Basis basis);

  /** As {@link #check}, of what the one asked was asked on a day, also a while after their time. */
  default void checkAnswer(Grant by, Post post, Subject subject, Basis basis, LocalDate askedOn) {
    check(by, post, subject, basis);
  }

  /** How it is named in lists; kept with an approval as it was. */
  Described describe(Subject subject, Post post);

  /**
   * Whom a doctor may ask beside the people of the post's departments and practices, for example
   * the leaders of a course.
   */
  default List<Grant> alsoAsked(Post post, Subject subject) {
    return List.of();
  }
}
