package logbog.attestations.web;

import logbog.approvals.ApprovalId;
import logbog.approvals.AskId;
import logbog.approvals.Subject;
import logbog.posts.PostId;

/** Where requests for attestations are made and seen. */
final class Ways {

  private Ways() {}

  static String ask(PostId post, Subject subject) {
    return "/logbog/anmodninger/ny?forloeb="
        + post
        + "&slags="
        + subject.kind()
        + "&emne="
        + subject.id();
  }

  static String paper(PostId post, Subject subject) {
    return ask(post, subject) + "&grundlag=VERIFIED";
  }

  static String own(AskId ask) {
    return "/logbog/anmodninger/" + ask;
  }

  static String withdrawal(ApprovalId approval) {
    return "/logbog/godkendelser/" + approval + "/fortrydelse";
  }
}
