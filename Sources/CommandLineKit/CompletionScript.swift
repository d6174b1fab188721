/// What a shell loads so that its completion asks `program __complete -- words...`.
package enum CompletionScript {
  /// For bash 4.3 and later, which splits words at `=` and `:` where the program must not.
  package static func bash(program: String) -> String {
    fill(
      #"""
      _FUNCTION() {
        local rest="${COMP_LINE:0:COMP_POINT}" piece line start words=() IFS=$'\n'
        for piece in "${COMP_WORDS[@]:0:COMP_CWORD+1}"; do
          [[ ${#words[@]} == 0 || $rest == [[:space:]]* ]] && words+=('')
          rest="${rest#"${rest%%[![:space:]]*}"}"
          [[ $rest == "$piece"* ]] || piece="$rest"
          words[-1]+="$piece" rest="${rest#"$piece"}"
        done
        [[ $piece == +([=:]) ]] && piece=''
        compopt -o nosort 2>/dev/null
        start="${words[-1]%"$piece"}" words=("${words[@]//[\\\'\"]/}") COMPREPLY=()
        while read -r line; do
          case $line in
            :file) compopt -o default; continue ;;
            :folder) compopt -o dirnames; continue ;;
            '') continue ;;
          esac
          line="${line%%$'\t'*}" line="${line#"$start"}"
          [[ $line == *[.=] ]] && compopt -o nospace
          [[ $piece == [\'\"]* ]] || printf -v line %q "$line"
          COMPREPLY+=("$line")
        done < <("$1" __complete -- "${words[@]:1}" 2>/dev/null)
      }
      complete -F _FUNCTION PROGRAM

      """#, program)
  }

  /// For zsh, sourced or found in `fpath`.
  package static func zsh(program: String) -> String {
    fill(
      #"""
      #compdef PROGRAM
      _FUNCTION() {
        local line lines=() found=() more=() before=("${(@Q)words[2,CURRENT-1]}")
        lines=(${(f)"$(PROGRAM __complete -- "${before[@]}" "${(Q)PREFIX}" 2>/dev/null)"})
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

  /// For fish.
  package static func fish(program: String) -> String {
    fill(
      #"""
      function __FUNCTION_complete
        set -l before (commandline -opc)
        set -l part (commandline -ct | string replace -ra '["\\\\\']' '')
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
