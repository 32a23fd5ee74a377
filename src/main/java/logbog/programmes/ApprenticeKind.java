package logbog.programmes;

/**
 * What kind of apprentice someone is, as far as goals tell the kinds apart: ordinary (EUD), with an
 * upper-secondary exam (EUX), or an adult with experience (EUV). The names are the law's own.
 */
public enum ApprenticeKind {
  EUD,
  EUX,
  EUV
}
