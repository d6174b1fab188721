/// What a shell loads so that its completion asks `program __complete -- words...`.
package enum CompletionScript {
  /// For bash 3.2, which macOS has, and later; before 4.0 a space follows even a word that goes on.
  ///
  /// What is offered replaces `$2`, which begins behind an open quote, and behind `=` and `:`, where a word
  /// of the program has begun before. So the line is read as bash will read it: that tells which quote is
  /// open where `$2` begins, and how much of the word stands before it. Then every character is quoted to
  /// fit that quote. `%q` did so only where none was open, and a person called `Sam$(...)` ran as a command.
  package static func bash(program: String) -> String {
    fill(
      #"""
      _FUNCTION() {
        local line="${COMP_LINE:0:COMP_POINT}" words=() word='' begun='' quote='' open=none kept=''
        local end=${#line} option='' i c offered quoted
        COMPREPLY=()
        [[ $line == *"$2" ]] || return 0
        for ((i = 0; i <= end; i++)); do
          ((i == end - ${#2})) && open="$quote" kept="$word"
          c="${line:i:1}"
          if ((i == end)); then
            words[${#words[@]}]="$word"
          elif [[ $c == \\ && $quote != \' ]]; then
            [[ $quote == \" && ${line:i+1:1} != [\"\\\$\`] ]] && word="$word$c"
            begun=1
            ((i + 1 < end)) && i=$((i + 1)) word="$word${line:i:1}"
          elif [[ $quote ]]; then
            if [[ $c == "${quote#\$}" ]]; then quote=''; else word="$word$c"; fi
          elif [[ $c == [[:space:]] ]]; then
            [[ $begun ]] && words[${#words[@]}]="$word"
            word='' begun=''
          else
            begun=1
            case $c${line:i+1:1} in
              \$\') quote=\$\' i=$((i + 1)) ;;
              \$\") ;;
              \'* | \"*) quote="$c" ;;
              *) word="$word$c" ;;
            esac
          fi
        done
        [[ $open == "$quote" ]] || return 0
        offered="$("$1" __complete -- "${words[@]:1}" 2>/dev/null)"
        case $offered in
          :file) compopt -o default 2>/dev/null && return 0; option=-f ;;
          :folder) compopt -o dirnames 2>/dev/null && return 0; option=-d ;;
        esac
        if [[ $option ]]; then
          c=''
          [[ $word == --*=* ]] && c="${word%%=*}="
          offered="$(compgen -P "$c" "$option" -- "${word:${#c}}")"
        fi
        compopt -o nosort 2>/dev/null
        while IFS= read -r line; do
          line="${line%%$'\t'*}" quoted=''
          [[ $line ]] || continue
          # readline would take an apostrophe at the end for the closing quote.
          [[ $open == *\' && $line == *\' ]] && continue
          [[ $line == *[.=] ]] && compopt -o nospace 2>/dev/null
          for ((i = ${#kept}; i < ${#line}; i++)); do
            c="${line:i:1}"
            case $open in
              '') [[ $c == [[:alnum:]_./:=@,+%-] ]] || quoted="$quoted\\" ;;
              \') [[ $c == \' ]] && quoted="$quoted'\\'" ;;
              \$\') [[ $c == [\'\\] ]] && quoted="$quoted\\" ;;
              \") [[ $c == [\"\\\$\`\!] ]] && continue 2 ;;
            esac
            quoted="$quoted$c"
          done
          COMPREPLY[${#COMPREPLY[@]}]="$quoted"
        done <<<"$offered"
        return 0
      }
      complete -F _FUNCTION PROGRAM

      """#, program)
  }

  /// For zsh, sourced or found in `fpath`. It quotes what is offered itself, to fit the quote that is open.
  package static func zsh(program: String) -> String {
    fill(
      #"""
      #compdef PROGRAM
      _FUNCTION() {
        local line lines=() found=() more=() before=("${(@Q)words[2,CURRENT-1]}")
        local word="${(Q)${:-$QIPREFIX$PREFIX${compstate[quote]#\$}}}"
        lines=(${(f)"$(PROGRAM __complete -- "${before[@]}" "$word" 2>/dev/null)"})
        [[ $lines[1] == :fil* || $lines[1] == :fol* ]] && compset -P '--*='
        case $lines[1] in
          :file) _files; return ;;
          :folder) _files -/; return ;;
        esac
        for line in $lines; do
          found+=("${${line%%$'\t'*}//:/\\:}:${${(M)line%$'\t'*}#$'\t'}")
        done
        [[ ${lines[1]%%$'\t'*} == *[.=] ]] && more=(-S '')
        _describe -V PROGRAM found -M 'm:{[:lower:]}={[:upper:]}' "${more[@]}"
      }
      if [[ $funcstack[1] == _FUNCTION ]]; then _FUNCTION; else compdef _FUNCTION PROGRAM; fi

      """#, program)
  }

  /// For fish, which quotes what is offered itself, as zsh does. A quote that is open is closed to read it.
  package static func fish(program: String) -> String {
    fill(
      #"""
      function __FUNCTION_complete
        set -l before (commandline -opc)
        set -l typed (commandline -ct | string collect)
        set -l part (string unescape -- "$typed"
          or string unescape -- "$typed'"
          or string unescape -- "$typed\"")
        set -l lines (PROGRAM __complete -- $before[2..-1] "$part" 2>/dev/null)
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
      complete -c PROGRAM -f -k -a '(__FUNCTION_complete)'

      """#, program)
  }

  private static func fill(_ script: String, _ program: String) -> String {
    script.replacing("FUNCTION", with: program.replacing("-", with: "_"))
      .replacing("PROGRAM", with: program)
  }
}
