package logbog.competences.web;

import logbog.approvals.ApprovalId;
import logbog.approvals.AskId;
import logbog.approvals.Subject;
import logbog.posts.PostId;

/** Where requests for approval are made and answered. */
final class AskPaths {

  private AskPaths() {}

  /** Where a doctor asks for it. */
  static String ask(PostId post, Subject subject) {
    return "/logbog/anmodninger/ny?forloeb="
        + post
        + "&slags="
        + subject.kind()
        + "&emne="
        + subject.id();
  }

  /** Where a doctor sees what became of it. */
  static String own(AskId ask) {
    return "/logbog/anmodninger/" + ask;
  }

  /** Where whoever was asked answers. */
  static String task(AskId ask) {
    return "/logbog/opgaver/" + ask;
  }

  /** Where an approval is taken back while it is pending. */
  static String withdrawal(ApprovalId approval) {
    return "/logbog/godkendelser/" + approval + "/fortrydelse";
  }
}
