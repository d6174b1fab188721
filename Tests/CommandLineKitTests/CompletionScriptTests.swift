import CommandLineKit
import Testing

@Suite struct CompletionScriptTests {
  /// A line at whose end tab is pressed, as bash splits it; what the program hears, and the reply.
  struct Press: Sendable, CustomTestStringConvertible {
    let line: String
    let pieces: [String]
    let answer: String
    let hears: String
    let reply: String
    var testDescription: String { line }
  }

  @Test(
    .enabled(if: Tool.bash != nil),
    arguments: [
      Press(
        line: "my-shelf li", pieces: ["my-shelf", "li"], answer: "list\tshow the books",
        hears: "[__complete][--][li]", reply: "<list>"),
      Press(
        line: "my-shelf ", pieces: ["my-shelf", ""], answer: "list\nadd",
        hears: "[__complete][--][]", reply: "<list><add>"),
      Press(
        line: "my-shelf --tag=ti", pieces: ["my-shelf", "--tag", "=", "ti"],
        answer: "--tag=time:past", hears: "[__complete][--][--tag=ti]", reply: "<time:past>"),
      Press(
        line: "my-shelf --tag=", pieces: ["my-shelf", "--tag", "="], answer: "--tag=a\n--tag=b",
        hears: "[__complete][--][--tag=]", reply: "<a><b>"),
      Press(
        line: "my-shelf a time:p", pieces: ["my-shelf", "a", "time", ":", "p"],
        answer: "time:past", hears: "[__complete][--][a][time:p]", reply: "<past>"),
      Press(
        line: "my-shelf a = b", pieces: ["my-shelf", "a", "=", "b"], answer: "",
        hears: "[__complete][--][a][=][b]", reply: ""),
      Press(
        line: "my-shelf nea", pieces: ["my-shelf", "nea"], answer: "near.\tHow near?",
        hears: "[__complete][--][nea]", reply: "{nospace}<near.>"),
      Press(
        line: "my-shelf Kim", pieces: ["my-shelf", "Kim"], answer: "Kim d\'A",
        hears: "[__complete][--][Kim]", reply: #"<Kim\ d\'A>"#),
      Press(
        line: "my-shelf \"Kim d", pieces: ["my-shelf", "\"Kim d"], answer: "Kim dA",
        hears: "[__complete][--][Kim d]", reply: "<Kim dA>"),
      Press(
        line: "my-shelf $(exit)", pieces: ["my-shelf", "$(exit)"], answer: "",
        hears: "[__complete][--][$(exit)]", reply: ""),
      Press(
        line: "my-shelf in", pieces: ["my-shelf", "in"], answer: ":file",
        hears: "[__complete][--][in]", reply: "{default}"),
      Press(
        line: "my-shelf in", pieces: ["my-shelf", "in"], answer: ":folder",
        hears: "[__complete][--][in]", reply: "{dirnames}"),
    ])
  func `bash asks and replies`(_ press: Press) throws {
    func quoted(_ word: String) -> String { "'" + word.replacing("'", with: #"'\''"#) + "'" }
    let script = """
      exec 3>&1
      compopt() { [[ $2 == nosort ]] || printf '{%s}' "$2"; }
      my-shelf() { printf '[%s]' "$@" >&3; echo \(quoted(press.answer)); }
      \(CompletionScript.bash(program: "my-shelf"))
      COMP_WORDS=(\(press.pieces.map(quoted).joined(separator: " ")))
      COMP_LINE=\(quoted(press.line)) COMP_POINT=\(press.line.count)
      COMP_CWORD=\(press.pieces.count - 1)
      _my_shelf my-shelf
      (( ${#COMPREPLY[@]} )) && printf '<%s>' "${COMPREPLY[@]}"
      """
    let bash = try #require(Tool.bash)
    let output = try bash.output(["--norc"], input: script)
    #expect(output == press.hears + press.reply)
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
          lines=(${(f)"$(my-shelf __complete -- "${before[@]}" "${(Q)PREFIX}" 2>/dev/null)"})
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
          set -l part (commandline -ct | string replace -ra '["\\\\\']' '')
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
