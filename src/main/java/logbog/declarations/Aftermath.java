package logbog.declarations;

/**
 * What has come of a declaration since it was signed.
 *
 * @param disputed a trainer says it was not they who signed
 * @param beingCorrected a revision is asked for and not signed yet
 * @param replaced a revision is signed (V6)
 */
public record Aftermath(boolean disputed, boolean beingCorrected, boolean replaced) {}
