package logbog.approvals;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The rules of each kind, and whose they are. */
@Component
class RulesByKind {

  private final Map<Kind, ApprovalRules> byKind = new EnumMap<>(Kind.class);

  RulesByKind(List<ApprovalRules> rules) {
    for (var each : rules) {
      var other = byKind.put(each.kind(), each);
      if (other != null) {
        throw new IllegalStateException(
            "Two sets of rules for " + each.kind() + ": " + other + " and " + each);
      }
    }
  }

  ApprovalRules of(Kind kind) {
    var rules = byKind.get(kind);
    if (rules == null) {
      throw new IllegalStateException("No rules for " + kind);
    }
    return rules;
  }
}
