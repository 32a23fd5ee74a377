package logbog.declarations.web;

/** What a script is told of an answer that is not in the database: why. */
record NotKept(String problem) {}
