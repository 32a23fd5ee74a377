package logbog.approvals;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import logbog.people.GrantId;
import logbog.people.People;
import logbog.places.DepartmentId;
import logbog.posts.Element;
import logbog.posts.Post;
import logbog.roles.Grant;
import logbog.roles.Role;
import logbog.roles.Roles;
import logbog.web.Shell;
import org.springframework.stereotype.Component;

/** Whom a doctor may ask: those whom the rules would let approve it today. */
@Component
class Candidates {

  private static final List<Role> AT_DEPARTMENTS =
      List.of(Role.PRINCIPAL_SUPERVISOR, Role.SUPERVISOR, Role.GP_TUTOR, Role.EDUCATION_LEAD);

  private final Roles roles;
  private final People people;
  private final RulesByKind rules;
  private final Signers signers;
  private final Clock clock;

  Candidates(Roles roles, People people, RulesByKind rules, Signers signers, Clock clock) {
    this.roles = roles;
    this.people = people;
    this.rules = rules;
    this.signers = signers;
    this.clock = clock;
  }

  /**
   * By role, and within one by name.
   *
   * @throws ApprovalRefused where nobody may yet, with the day from which they may
   */
  List<Signer> of(Post post, Subject subject, Basis basis) {
    var rule = rules.of(subject.kind());
    var may = new ArrayList<Grant>();
    ApprovalRefused early = null;
    for (var grant : known(post, subject, rule)) {
      try {
        rule.check(grant, post, subject, basis);
        may.add(grant);
      } catch (ApprovalRefused refused) {
        early = refused.earliest().isPresent() ? refused : early;
      }
    }
    if (may.isEmpty() && early != null) {
      throw early;
    }
    var names = people.names(may.stream().map(Grant::person).toList());
    return may.stream()
        .map(grant -> signers.as(grant, names.getOrDefault(grant.person(), "")))
        .sorted(Comparator.comparing(Signer::role).thenComparing(Signer::name))
        .toList();
  }

  private Iterable<Grant> known(Post post, Subject subject, ApprovalRules rule) {
    var known = new LinkedHashMap<GrantId, Grant>();
    for (var department : departments(post)) {
      for (var role : AT_DEPARTMENTS) {
        roles.holders(role, department).forEach(it -> known.put(it.id(), it));
      }
    }
    rule.alsoAsked(post, subject).forEach(it -> known.put(it.id(), it));
    known.values().removeIf(it -> it.person().equals(post.doctor()));
    return known.values();
  }

  /** Of the elements that have begun, and of the first where none has. */
  private List<DepartmentId> departments(Post post) {
    var today = LocalDate.ofInstant(clock.instant(), Shell.DENMARK);
    var begun = post.elements().stream().filter(it -> !it.from().isAfter(today)).toList();
    return (begun.isEmpty() ? post.elements().stream().limit(1).toList() : begun)
        .stream().map(Element::department).distinct().toList();
  }
}
