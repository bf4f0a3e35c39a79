package io.github.linli.serialization;

import com.google.common.collect.ImmutableList;

/** Thrown where a value is asked of a document that has problems. Carries all of them. */
public final class InvalidDocumentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** The problems; lost when the exception itself is serialised. */
  private final transient ImmutableList<Problem> problems;

  /**
   * Reports problems.
   *
   * @param problems at least one
   */
  public InvalidDocumentException(ImmutableList<Problem> problems) {
    super(message(problems));
    this.problems = problems;
  }

  private static String message(ImmutableList<Problem> problems) {
    String first = problems.get(0).toString();
    return problems.size() == 1 ? first : first + " (and " + (problems.size() - 1) + " more)";
  }

  /**
   * The problems.
   *
   * @return at least one, in the order met
   */
  public ImmutableList<Problem> problems() {
    return problems;
  }
}
