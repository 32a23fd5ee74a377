package logbog.projects;

import java.time.Instant;

/** What the holder of a link stands before. */
public record Invited(Invitation invitation, Standing standing, ProjectFile file) {

  /** What a link still opens. */
  public enum Standing {
    /** The name comes first. */
    UNNAMED,
    /** The project can be read and confirmed. */
    READING,
    /** It is confirmed; there is a receipt. */
    CONFIRMED,
    EXPIRED,
    /** A newer link was mailed to the same address. */
    NEWER_LINK,
    /** The apprentice called it back. */
    WITHDRAWN,
    /** The apprentice put another address in place of this one. */
    REPLACED,
    /** Passed on to someone else. */
    HANDED_ON;

    public boolean open() {
      return this == UNNAMED || this == READING;
    }

    /** Whether a new link can be sent to the same address. */
    public boolean renewable() {
      return this == EXPIRED || this == NEWER_LINK;
    }
  }

  public Project project() {
    return file.project();
  }

  static Standing standing(InvitationRows.Mailed mailed, Project project, Instant now) {
    var invitation = mailed.invitation();
    if (invitation.closedWhy() != null) {
      return switch (invitation.closedWhy()) {
        case WITHDRAWN -> Standing.WITHDRAWN;
        case REPLACED -> Standing.REPLACED;
        case HANDED_ON -> Standing.HANDED_ON;
      };
    }
    if (mailed.generation() != invitation.generation()) {
      return Standing.NEWER_LINK;
    }
    if (!invitation.expiresAt().isAfter(now)) {
      return Standing.EXPIRED;
    }
    if (project.status().confirmed()) {
      return Standing.CONFIRMED;
    }
    return invitation.trainerName() == null ? Standing.UNNAMED : Standing.READING;
  }
}
