package logbog.curricula;

/** The three stages of a doctor's training. */
public enum Stage {
  /** Basic clinical training: two elements of six months, of no speciality. */
  KBU,
  INTRODUCTION,
  /** Main training, with research training in it. */
  MAIN
}
