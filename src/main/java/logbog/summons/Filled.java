package logbog.summons;

/** What the placeholders of a letter say to one apprentice, in the letter's language. */
record Filled(
    String name,
    String className,
    String mainCourse,
    String periodEnd,
    String schoolStart,
    String school,
    String contact) {

  String firstName() {
    var blank = name.indexOf(' ');
    return blank < 0 ? name : name.substring(0, blank);
  }
}
