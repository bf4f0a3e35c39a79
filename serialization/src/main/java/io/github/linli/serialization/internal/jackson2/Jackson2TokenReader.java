package io.github.linli.serialization.internal.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.linli.serialization.internal.Pointers;
import io.github.linli.serialization.token.MalformedJsonException;
import io.github.linli.serialization.token.Names;
import io.github.linli.serialization.token.Token;
import io.github.linli.serialization.token.TokenReader;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Reads the tokens of a Jackson 2 parser. */
public final class Jackson2TokenReader implements TokenReader, AutoCloseable {

  private static final Token[] BY_ID = new Token[JsonTokenId.ID_EMBEDDED_OBJECT + 1];

  static {
    for (JsonToken token : JsonToken.values()) {
      BY_ID[Math.max(0, token.id())] = tokenOf(token);
    }
  }

  private final JsonParser parser;
  private Token token;

  /**
   * Wraps a parser.
   *
   * @param parser stands before the first token or on it
   */
  public Jackson2TokenReader(JsonParser parser) {
    this.parser = parser;
    this.token = current();
  }

  @Override
  public Token next() {
    try {
      JsonToken next = parser.nextToken();
      token = next == null ? Token.END : BY_ID[next.id()];
      return token;
    } catch (IOException failed) {
      throw failure(failed);
    }
  }

  @Override
  public Token token() {
    return token;
  }

  @Override
  public boolean nextName() {
    try {
      boolean named = parser.nextFieldName() != null;
      token = named ? Token.NAME : current();
      return named;
    } catch (IOException failed) {
      throw failure(failed);
    }
  }

  @Override
  public int nextName(Names names, int expected) {
    if (expected >= names.size() || !(names.prepared(expected) instanceof SerializableString)) {
      return TokenReader.super.nextName(names, expected);
    }
    try {
      // Comparing the bytes of the expected name spares Jackson decoding and looking up any name.
      if (parser.nextFieldName((SerializableString) names.prepared(expected))) {
        token = Token.NAME;
        return expected;
      }
      token = current();
      return token == Token.NAME ? names.indexOf(parser.currentName(), expected) : Names.END;
    } catch (IOException failed) {
      throw failure(failed);
    }
  }

  @Override
  public String name() {
    try {
      return parser.currentName();
    } catch (IOException failed) {
      throw failure(failed);
    }
  }

  @Override
  public String text() {
    try {
      return parser.getText();
    } catch (IOException failed) {
      throw failure(failed);
    }
  }

  @Override
  public char[] characters() {
    try {
      return parser.getTextCharacters();
    } catch (IOException failed) {
      throw failure(failed);
    }
  }

  @Override
  public int offset() {
    try {
      return parser.getTextOffset();
    } catch (IOException failed) {
      throw failure(failed);
    }
  }

  @Override
  public int length() {
    try {
      return parser.getTextLength();
    } catch (IOException failed) {
      throw failure(failed);
    }
  }

  @Override
  public void skip() {
    try {
      parser.skipChildren();
      token = current();
    } catch (IOException failed) {
      throw failure(failed);
    }
  }

  @Override
  public String pointer() {
    String pointer = "";
    // Jackson keeps the way to the current token anyway, so a pointer costs nothing until asked
    // for.
    JsonStreamContext at = parser.getParsingContext();
    while (at != null && !at.inRoot()) {
      if (at.inArray() && at.hasCurrentIndex()) {
        pointer = "/" + at.getCurrentIndex() + pointer;
      } else if (at.inObject() && at.getCurrentName() != null) {
        pointer = Pointers.member(at.getCurrentName()) + pointer;
      }
      at = at.getParent();
    }
    return pointer;
  }

  @Override
  public long line() {
    return Math.max(0, parser.currentTokenLocation().getLineNr());
  }

  @Override
  public int column() {
    return Math.max(0, parser.currentTokenLocation().getColumnNr());
  }

  /** Gives the parser's buffers back. */
  @Override
  public void close() {
    try {
      parser.close();
    } catch (IOException failed) {
      throw failure(failed);
    }
  }

  private Token current() {
    JsonToken now = parser.currentToken();
    return now == null ? Token.END : BY_ID[now.id()];
  }

  private static Token tokenOf(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> Token.OBJECT_START;
      case END_OBJECT -> Token.OBJECT_END;
      case START_ARRAY -> Token.ARRAY_START;
      case END_ARRAY -> Token.ARRAY_END;
      case FIELD_NAME -> Token.NAME;
      case VALUE_STRING -> Token.STRING;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
      case VALUE_TRUE -> Token.TRUE;
      case VALUE_FALSE -> Token.FALSE;
      case VALUE_NULL -> Token.NULL;
      case VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE -> Token.OTHER;
    };
  }

  /** Jackson's own message may quote the document, so it is not passed on. */
  private RuntimeException failure(IOException failed) {
    if (!(failed instanceof JsonProcessingException json)) {
      return new UncheckedIOException(failed);
    }
    JsonLocation at = json.getLocation();
    long line = at == null ? 0 : Math.max(0, at.getLineNr());
    int column = at == null ? 0 : Math.max(0, at.getColumnNr());
    if (json instanceof StreamConstraintsException) {
      return new MalformedJsonException(
          MalformedJsonException.Reason.LIMIT, "a nesting, string, number or name", line, column);
    }
    if (json instanceof JsonEOFException) {
      return new MalformedJsonException(
          MalformedJsonException.Reason.TRUNCATED, "the end of the text", line, column);
    }
    return new MalformedJsonException(
        MalformedJsonException.Reason.SYNTAX, "a character", line, column);
  }
}
