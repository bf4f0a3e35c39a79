package io.github.linli.serialization.token;

/** What a {@link TokenReader} stands on. Immutable and thread-safe. */
public enum Token {
  /** The start of an object. */
  OBJECT_START,
  /** The end of an object. */
  OBJECT_END,
  /** The start of an array. */
  ARRAY_START,
  /** The end of an array. */
  ARRAY_END,
  /** The name of an object's member. */
  NAME,
  /** A string. */
  STRING,
  /** A number. */
  NUMBER,
  /** The word true. */
  TRUE,
  /** The word false. */
  FALSE,
  /** The word null. */
  NULL,
  /** Something that is no JSON, such as an object embedded in a token buffer. */
  OTHER,
  /** The end of the input; also before the first token. */
  END
}
