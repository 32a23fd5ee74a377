package logbog;

import logbog.committee.ArrivalId;
import logbog.committee.DraftId;
import logbog.places.CommitteeId;
import logbog.places.MemberId;
import logbog.programmes.ProgrammeId;
import logbog.programmes.PublicationId;

/**
 * What a trade committee has: a member with a draft, a published edition and a file just sent,
 * another member, and somebody else's committee beside it.
 */
public record Trade(
    CommitteeId committee,
    ProgrammeId programme,
    DraftId draft,
    PublicationId publication,
    ArrivalId arrival,
    MemberId other,
    String member,
    String rival) {

  String in(String path) {
    return path.replace("{committee}", committee.toString())
        .replace("{member}", other.toString())
        .replace("{programme}", programme.toString())
        .replace("{draft}", draft.toString())
        .replace("{publication}", publication.toString())
        .replace("{arrival}", arrival.toString())
        .replace("{format}", "csv")
        .replace("{picture}", "0".repeat(64))
        .replace("{n}", "1");
  }
}
