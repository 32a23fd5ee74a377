package logbog;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Everyone who may come to an address of ours, by how they stand to Mads's declarations. */
enum Visitor {
  /** Not signed in, and without a link. */
  NOBODY,
  /** The apprentice whose declarations they are. */
  MADS,
  /** Another apprentice. */
  SOFIE,
  /** The school's contact, named on them. */
  BIRGIT,
  /** Named at the school, on whose own list Birgit's address is. */
  COLLEAGUE,
  /** The owner of a school that is not named. */
  ELSEWHERE,
  /** A school's address that was named by mistake and replaced. */
  REPLACED,
  /** The company: a trainer who was asked, signed in with her address. */
  KAREN,
  /** Named at the school as its owner, who keeps the list. */
  OWNER,
  /** A member of a trade committee, whose drafts and editions are in the scene. */
  MEMBER,
  /** A member of another committee. */
  RIVAL,
  /** Not signed in, with the link mailed to Karen. */
  LINK,
  /** Not signed in, with a link that a newer one replaced. */
  DEAD;

  /** Whom these visitors stand for. */
  static String inWords(List<Visitor> visitors, String path) {
    if (path.contains("{code}")) {
      return "whoever holds the paper";
    }
    if (visitors.contains(NOBODY)) {
      return "everyone";
    }
    var words = new ArrayList<String>();
    if (visitors.contains(MADS)) {
      words.add(visitors.contains(SOFIE) ? "apprentices" : "the apprentice whose it is");
    }
    if (visitors.contains(ELSEWHERE)) {
      words.add("offices with a proven address");
    } else if (visitors.contains(BIRGIT) || visitors.contains(KAREN)) {
      words.add("offices whose address is named on it");
    } else if (visitors.contains(OWNER)) {
      words.add(
          visitors.contains(COLLEAGUE)
              ? "people named at the school"
              : "owners named at the school");
    }
    if (visitors.contains(MEMBER) && !visitors.contains(ELSEWHERE)) {
      words.add("members of " + (visitors.contains(RIVAL) ? "a" : "its") + " trade committee");
    }
    if (visitors.contains(LINK) || path.contains("{link}")) {
      words.add("whoever holds the link");
    }
    return words.isEmpty() ? "nobody" : String.join("; ", words);
  }

  String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
