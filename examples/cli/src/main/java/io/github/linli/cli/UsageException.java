package io.github.linli.cli;

/** Arguments or settings that cannot be used; ends with exit status 2. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
