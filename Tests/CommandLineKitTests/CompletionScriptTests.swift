import CommandLineKit
import Testing

@Suite struct CompletionScriptTests {
  /// A line at whose end tab is pressed; what of it bash puts a word in the place of; what the program hears, and the reply.
  struct Press: Sendable, CustomTestStringConvertible {
    let line: String
    let typed: String
    let answer: String
    let hears: String
    let reply: String

    init(_ line: String, _ typed: String, _ answer: String, hears: String, reply: String) {
      (self.line, self.typed, self.answer) = ("my-shelf " + line, typed, answer)
      self.hears = "[__complete][--]" + hears
      self.reply = reply
    }

    var testDescription: String { line }
  }

  @Test(
    .enabled(if: Tool.bash != nil),
    arguments: [
      Press("li", "li", "list\tshow the books", hears: "[li]", reply: "<list>"),
      Press("", "", "list\nadd", hears: "[]", reply: "<list><add>"),
      // Bash begins anew behind `=` and `:`, and the program does not.
      Press("--tag=ti", "ti", "--tag=time:past", hears: "[--tag=ti]", reply: "<time:past>"),
      Press("--tag=", "", "--tag=a\n--tag=b", hears: "[--tag=]", reply: "<a><b>"),
      Press("a time:p", "p", "time:past", hears: "[a][time:p]", reply: "<past>"),
      Press("a = b", "b", "", hears: "[a][=][b]", reply: ""),
      Press("nea", "nea", "near.\tHow near?", hears: "[nea]", reply: "{nospace}<near.>"),
      Press("$(exit)", "$(exit)", "", hears: "[$(exit)]", reply: ""),
      Press("in", "in", ":file", hears: "[in]", reply: "{default}"),
      Press("in", "in", ":folder", hears: "[in]", reply: "{dirnames}"),
      // What is read before the cursor.
      Press(
        #"O\'B -a "b c\"" 'd\' "" e"#, "e", "", hears: #"[O'B][-a][b c"][d\][][e]"#, reply: ""),
      // One word, whichever quote is open.
      Press("Kim", "Kim", "Kim d'A", hears: "[Kim]", reply: #"<Kim\ d\'A>"#),
      Press("\"Kim d", "Kim d", "Kim d'A", hears: "[Kim d]", reply: "<Kim d'A>"),
      Press("'Kim d", "Kim d", "Kim d'A", hears: "[Kim d]", reply: #"<Kim d'\''A>"#),
      Press("'Kim d'\\''A", "A", "Kim d'Arc", hears: "[Kim d'A]", reply: "<Arc>"),
      Press("$'Kim d", "Kim d", "Kim d'A", hears: "[Kim d]", reply: #"<Kim d\'A>"#),
      Press("near.\"K", "K", "near.Kim d'A=", hears: "[near.K]", reply: "{nospace}<Kim d'A=>"),
      Press("S", "S", "S$(x)", hears: "[S]", reply: #"<S\$\(x\)>"#),
      // Where several begin alike, bash may put down half of what is quoted.
      Press(#"Kim\"#, #"Kim\"#, "Kim d'A", hears: "[Kim]", reply: #"<Kim\ d\'A>"#),
      Press("\"S", "S", "S$(x)\nS`x`\nS\"\nS!x\nS\\\nSam", hears: "[S]", reply: "<Sam>"),
      Press("$\"S", "S", "S$(x)\nSam", hears: "[S]", reply: "<Sam>"),
      Press("'S", "S", "S$(x)", hears: "[S]", reply: "<S$(x)>"),
      Press("'S", "S", "S'\nS';x", hears: "[S]", reply: #"<S'\'';x>"#),
      Press("S", "S", "S;x\n~S\n#S", hears: "[S]", reply: ##"<S\;x><\~S><\#S>"##),
    ])
  func `bash asks and replies`(_ press: Press) throws {
    func quoted(_ word: String) -> String { "'" + word.replacing("'", with: #"'\''"#) + "'" }
    let script = """
      exec 3>&1
      compopt() { [[ $2 == nosort ]] || printf '{%s}' "$2"; }
      my-shelf() { printf '[%s]' "$@" >&3; echo \(quoted(press.answer)); }
      \(CompletionScript.bash(program: "my-shelf"))
      COMP_LINE=\(quoted(press.line)) COMP_POINT=\(press.line.count)
      _my_shelf my-shelf \(quoted(press.typed))
      (( ${#COMPREPLY[@]} )) && printf '<%s>' "${COMPREPLY[@]}"
      """
    let bash = try #require(Tool.bash)
    let output = try bash.output(["--norc"], input: script)
    #expect(output == press.hears + press.reply)
  }

  @Test(
    .enabled(if: Tool.bash != nil),
    // What bash puts a word in the place of has to begin in the quote that is open at the cursor.
    arguments: [("'a\\'b", #"a\'b"#), ("$'a\\'b", #"$'a\'b"#), ("a b", "c")])
  func `bash is offered nothing where it reads the line otherwise`(
    _ line: String, _ typed: String
  ) throws {
    func quoted(_ word: String) -> String { "'" + word.replacing("'", with: #"'\''"#) + "'" }
    let script = """
      my-shelf() { echo offered; }
      \(CompletionScript.bash(program: "my-shelf"))
      COMP_LINE=\(quoted("my-shelf " + line)) COMP_POINT=99
      _my_shelf my-shelf \(quoted(typed))
      echo "${COMPREPLY[@]}"
      """
    let bash = try #require(Tool.bash)
    #expect(try bash.output(["--norc"], input: script) == "\n")
  }

  @Test(arguments: [
    ("GNU bash, version 3.2.57(1)-release (arm64-apple-darwin25)\n", false),
    ("GNU bash, version 4.2.46(2)-release (x86_64-redhat-linux-gnu)", false),
    ("GNU bash, version 4.3.0(1)-release (x86_64-pc-linux-gnu)", true),
    ("GNU bash, version 5.2.15(1)-release (x86_64-pc-linux-gnu)", true),
    ("GNU bash, versie 5.2.15(1)-release (x86_64-pc-linux-gnu)", true),
    ("GNU bash, version 10.0.1", true),
    ("bash: command not found", false),
  ])
  func `which bash understands its script`(_ version: String, _ does: Bool) {
    #expect(Tool.isNewBash(version) == does)
  }

  @Test func `the script for zsh`() {
    #expect(
      CompletionScript.zsh(program: "my-shelf") == #"""
        #compdef my-shelf
        _my_shelf() {
          local line lines=() found=() more=() before=("${(@Q)words[2,CURRENT-1]}")
          local word="${(Q)${:-$QIPREFIX$PREFIX${compstate[quote]#\$}}}"
          lines=(${(f)"$(my-shelf __complete -- "${before[@]}" "$word" 2>/dev/null)"})
          [[ $lines[1] == :fil* || $lines[1] == :fol* ]] && compset -P '--*='
          case $lines[1] in
            :file) _files; return ;;
            :folder) _files -/; return ;;
          esac
          for line in $lines; do
            found+=("${${line%%$'\t'*}//:/\\:}:${${(M)line%$'\t'*}#$'\t'}")
          done
          [[ ${lines[1]%%$'\t'*} == *[.=] ]] && more=(-S '')
          _describe -V my-shelf found -M 'm:{[:lower:]}={[:upper:]}' "${more[@]}"
        }
        if [[ $funcstack[1] == _my_shelf ]]; then _my_shelf; else compdef _my_shelf my-shelf; fi

        """#)
  }

  @Test func `the script for fish`() {
    #expect(
      CompletionScript.fish(program: "my-shelf") == #"""
        function __my_shelf_complete
          set -l before (commandline -opc)
          set -l typed (commandline -ct | string collect)
          set -l part (string unescape -- "$typed"
            or string unescape -- "$typed'"
            or string unescape -- "$typed\"")
          set -l lines (my-shelf __complete -- $before[2..-1] "$part" 2>/dev/null)
          set -l option (string match -r -- '^--[^=]*=' "$part"; or echo)
          set -l path (string replace -- "$option" '' "$part")
          switch "$lines[1]"
            case :file
              printf '%s\n' $option(__fish_complete_path "$path")
            case :folder
              printf '%s\n' $option(__fish_complete_directories "$path")
            case '*'
              printf '%s\n' $lines
          end
        end
        complete -c my-shelf -f -k -a '(__my_shelf_complete)'

        """#)
  }

  @Test(.enabled(if: Tool.isThere("zsh"))) func `zsh understands its script`() throws {
    let script = CompletionScript.zsh(program: "my-shelf")
    #expect(try Tool("zsh")?.output(["-f", "-n"], input: script) == "")
  }

  @Test(.enabled(if: Tool.isThere("fish"))) func `fish understands its script`() throws {
    let script = CompletionScript.fish(program: "my-shelf")
    #expect(try Tool("fish")?.output(["-n"], input: script) == "")
  }
}
