package logbog.approvals;

import java.time.Clock;
import java.util.List;
import logbog.documents.Uploads;
import logbog.people.PersonId;
import logbog.posts.Post;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down what a doctor asks for, once it is seen that someone may approve it. */
@Component
class Asking {

  private final AskRows rows;
  private final Queue queue;
  private final Belonging belonging;
  private final Standing standing;
  private final RulesByKind rules;
  private final Candidates candidates;
  private final Uploads uploads;
  private final Notices notices;
  private final Clock clock;

  Asking(
      AskRows rows,
      Queue queue,
      Belonging belonging,
      Standing standing,
      RulesByKind rules,
      Candidates candidates,
      Uploads uploads,
      Notices notices,
      Clock clock) {
    this.rows = rows;
    this.queue = queue;
    this.belonging = belonging;
    this.standing = standing;
    this.rules = rules;
    this.candidates = candidates;
    this.uploads = uploads;
    this.notices = notices;
    this.clock = clock;
  }

  Described describe(Post post, Subject subject) {
    belonging.check(subject, post);
    return rules.of(subject.kind()).describe(subject, post);
  }

  List<Signer> candidates(PersonId doctor, Post post, Subject subject, Basis basis) {
    belonging.check(subject, post);
    standing.refuse(doctor, post.id(), subject);
    return candidates.of(post, subject, basis);
  }

  /**
   * @param from the one that is sent on, with its files
   */
  Ask ask(PersonId doctor, Post post, Wish wish, @Nullable Ask from) {
    queue.stand(doctor, post.id(), wish.subject());
    var to =
        candidates(doctor, post, wish.subject(), wish.basis()).stream()
            .filter(it -> it.grant().equals(wish.to()))
            .findFirst()
            .orElseThrow(() -> new ApprovalRefused("approvals.refused.not-offered"));
    for (var earlier : rows.of(doctor, post.id(), wish.subject())) {
      if (earlier.open()) {
        throw new ApprovalRefused("approvals.refused.asked", earlier.to().name());
      }
    }
    var now = clock.instant();
    var files = from == null ? wish.files().size() : from.files();
    var id = rows.insert(doctor, wish, describe(post, wish.subject()), to, files, from, now);
    wish.files().forEach(file -> uploads.keep(Ask.holder(id), file, Asks.FILES));
    notices.work(to.person(), now);
    return rows.find(id).orElseThrow();
  }

  /**
   * @throws ApprovalRefused where it is closed
   */
  Ask open(Ask ask) {
    if (!ask.open()) {
      throw new ApprovalRefused("approvals.refused.closed", ask.described().line());
    }
    return ask;
  }
}
