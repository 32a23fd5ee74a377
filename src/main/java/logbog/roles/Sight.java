package logbog.roles;

/** How much of a user opens to a viewer. */
enum Sight {
  /** Name and roles: enough to find the right one. */
  NARROW,
  /** Also how they are reached, and their masked number. */
  WHOLE
}
