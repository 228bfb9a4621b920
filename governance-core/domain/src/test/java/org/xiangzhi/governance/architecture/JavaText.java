package org.xiangzhi.governance.architecture;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/** Reads Java source as far as brackets, literals and comments go; no grammar beyond that. */
public final class JavaText {
  private static final Pattern TYPE =
      Pattern.compile("(^|.*\\s)(class|interface|enum|record|@interface)\\s.*", Pattern.DOTALL);
  private static final Pattern ANONYMOUS =
      Pattern.compile(".*\\bnew\\s+[\\w.<>,?\\s]+\\(.*\\)\\s*", Pattern.DOTALL);
  private static final Pattern NO_BODY =
      Pattern.compile(".*(=|->|\\(|,|\\{|\\])\\s*", Pattern.DOTALL);

  private final String source;
  private final String code;

  private JavaText(String source) {
    this.source = source;
    this.code = blank(source);
  }

  /** Reads source text. */
  public static JavaText of(String source) {
    return new JavaText(source);
  }

  /** Returns the text with comments and the content of literals blanked out, place for place. */
  public String code() {
    return code;
  }

  /** Returns a part of the text as it stands. */
  public String source(int from, int to) {
    return source.substring(from, to);
  }

  /** Returns the line of a place, from 1. */
  public int line(int place) {
    return 1 + (int) source.chars().limit(place).filter(c -> c == '\n').count();
  }

  /** Returns the places of the arguments of the innermost call around a place. */
  public List<int[]> argumentsAround(int place) {
    int open = place;
    int depth = 0;
    while (open >= 0 && !(depth == 0 && code.charAt(open) == '(')) {
      char c = code.charAt(open--);
      depth += c == ')' || c == '}' || c == ']' ? 1 : c == '(' || c == '{' || c == '[' ? -1 : 0;
      if (depth < 0) {
        return List.of();
      }
    }
    List<int[]> arguments = new ArrayList<>();
    int from = open + 1;
    for (int i = from; open >= 0 && i < code.length(); i++) {
      char c = code.charAt(i);
      if (depth == 0 && (c == ',' || c == ')')) {
        arguments.add(new int[] {from, i});
        from = i + 1;
      }
      depth += c == '(' || c == '{' || c == '[' ? 1 : c == ')' || c == '}' || c == ']' ? -1 : 0;
      if (depth < 0) {
        return arguments;
      }
    }
    return List.of();
  }

  /**
   * Lists the methods and constructors, the innermost first: first line, last line, statements, and
   * how many of its lines are those of types within it.
   */
  public List<int[]> methods() {
    List<int[]> methods = new ArrayList<>();
    Deque<Boolean> inType = new ArrayDeque<>();
    Deque<Integer> starts = new ArrayDeque<>();
    Deque<Integer> opens = new ArrayDeque<>();
    Deque<Integer> within = new ArrayDeque<>(List.of(0));
    int header = 0;
    for (int i = 0; i < code.length(); i++) {
      char c = code.charAt(i);
      if (c == '{') {
        String before = code.substring(header, i);
        boolean type =
            (TYPE.matcher(before).matches() && !before.contains("="))
                || ANONYMOUS.matcher(before).matches();
        boolean member = !type && Boolean.TRUE.equals(inType.peek());
        starts.push(member && !NO_BODY.matcher(before).matches() ? start(header, i) : -1);
        inType.push(type);
        opens.push(i);
        within.push(0);
        header = i + 1;
      } else if (c == '}') {
        boolean type = inType.pop();
        int start = starts.pop();
        int open = opens.pop();
        int nested = within.pop();
        if (start >= 0) {
          int statements = (int) code.substring(open, i).chars().filter(x -> x == ';').count();
          methods.add(new int[] {line(start), line(i), statements, nested});
        }
        within.push(within.pop() + (type ? line(i) - line(open) : nested));
        header = i + 1;
      } else if (c == ';') {
        header = i + 1;
      }
    }
    return methods;
  }

  private int start(int header, int open) {
    int start = header;
    while (start < open && Character.isWhitespace(code.charAt(start))) {
      start++;
    }
    return start;
  }

  private static String blank(String source) {
    StringBuilder code = new StringBuilder(source);
    int i = 0;
    while (i < source.length()) {
      if (source.startsWith("//", i)) {
        i = erase(code, i, end(source, "\n", i));
      } else if (source.startsWith("/*", i)) {
        i = erase(code, i, end(source, "*/", i + 2) + 2);
      } else if (source.startsWith("\"\"\"", i)) {
        i = erase(code, i, end(source, "\"\"\"", i + 3) + 3);
      } else if (source.charAt(i) == '"' || source.charAt(i) == '\'') {
        i = erase(code, i, literalEnd(source, i));
      } else {
        i++;
      }
    }
    return code.toString();
  }

  private static int end(String source, String mark, int from) {
    int end = source.indexOf(mark, from);
    return end < 0 ? source.length() - mark.length() : end;
  }

  private static int literalEnd(String source, int open) {
    int i = open + 1;
    while (source.charAt(i) != source.charAt(open)) {
      i += source.charAt(i) == '\\' ? 2 : 1;
    }
    return i + 1;
  }

  private static int erase(StringBuilder code, int from, int to) {
    for (int i = from; i < to; i++) {
      if (code.charAt(i) != '\n') {
        code.setCharAt(i, ' ');
      }
    }
    return to;
  }
}
