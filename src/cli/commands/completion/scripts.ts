/** The scripts of the shells. They know no word of the program: each time they ask it. */

import type { Shell } from './shells.ts';

/** What each shell runs to complete the lines of the program. */
export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# Completa en bash las órdenes de pes. Se instala con:
#   echo 'source <(pes completion bash)' >> ~/.bashrc
_pes() {
  local files before typed kept line
  COMPREPLY=()
  {
    IFS= read -r files
    IFS= read -r before
    IFS= read -r typed
    IFS= read -r kept
    while IFS= read -r line; do
      COMPREPLY+=("$line")
    done
  } < <("$1" __complete bash "$COMP_WORDBREAKS" "$COMP_TYPE" "\${COLUMNS:-80}" \\
    "\${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
  [[ -n $files ]] || return 0
  compopt -o filenames +o nosort 2>/dev/null
  while IFS= read -r line; do
    if [[ -d \${line/#\\~\\//$HOME/} || $line =~ $files ]]; then
      COMPREPLY+=("$before\${line:kept}")
    fi
  done < <(compgen -f -- "$typed")
}
complete -o nosort -F _pes pes 2>/dev/null || complete -F _pes pes
`,
  zsh: `#compdef pes
# Completa en zsh las órdenes de pes. Se instala con:
#   echo 'source <(pes completion zsh)' >> ~/.zshrc
_pes() {
  local line files head
  local -a lines values shown
  lines=("\${(@f)$("\${(Q)words[1]}" __complete zsh -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)}")
  files=\${lines[1]}
  head=\${lines[2]}
  for line in "\${(@)lines[4,-1]}"; do
    values+=("\${line%%$'\\t'*}")
    shown+=("\${line#*$'\\t'}")
  done
  if (( $#values )); then
    compadd -U -l -V pes -d shown -a values
  fi
  [[ -n $files && -n $head ]] && compset -p $#head
  case $files in
    '') ;;
    /) _files -/ ;;
    *) _files -g "$files" ;;
  esac
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit }
compdef _pes pes
`,
  fish: `# Completa en fish las órdenes de pes. Se instala con:
#   pes completion fish > ~/.config/fish/completions/pes.fish
function __pes_complete
    set -l words (commandline -opc)
    set -l lines ($words[1] __complete fish -- $words[2..-1] (commandline -ct) 2>/dev/null)
    test (count $lines) -gt 3; and printf '%s\\n' $lines[4..-1]
    test -n "$lines[1]"; or return 0
    set -l typed (string escape -n -- $lines[3] | string replace -r '^\\\\\\\\~' '~')
    for line in (complete -C "'' $typed")
        set -l path (string split \\t -- $line)[1]
        if string match -qr -- '/$' $path; or string match -qr -- $lines[1] $path
            printf '%s\\n' $lines[2]$path
        end
    end
end
complete -c pes -f -k -a '(__pes_complete)'
`,
  powershell: `# Completa en PowerShell las ordenes de pes. Se instala con:
#   Add-Content $PROFILE 'pes completion powershell | Out-String | Invoke-Expression'
Register-ArgumentCompleter -Native -CommandName pes, pes.cmd, pes.ps1 -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @()
  $isOpen = $true
  foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
    $extent = $element.Extent
    if ($extent.StartOffset -ge $cursorPosition) { break }
    $text = if ($element -is [System.Management.Automation.Language.StringConstantExpressionAst]) {
      $element.Value
    } else { $extent.Text }
    $isOpen = $extent.EndOffset -lt $cursorPosition
    if ($extent.EndOffset -gt $cursorPosition) {
      $text = $extent.Text.Substring(0, $cursorPosition - $extent.StartOffset).Trim('"', "'")
    }
    $words += $text
  }
  if ($isOpen) { $words += '' }
  $bytes = [Text.Encoding]::UTF8.GetBytes($words -join "\`n")
  $before = [Console]::OutputEncoding
  try {
    [Console]::OutputEncoding = [Text.Encoding]::UTF8
    $lines = @(& $commandAst.CommandElements[0].Extent.Text __complete powershell ([Convert]::ToBase64String($bytes)) 2>$null)
  } catch {
    return
  } finally {
    [Console]::OutputEncoding = $before
  }
  if ($lines.Count -lt 3) { return }
  $files, $head, $typed = $lines[0..2]
  foreach ($line in ($lines | Select-Object -Skip 3)) {
    $word, $says = $line -split "\`t", 2
    $quoted = if ($word -match '[^\\p{L}\\p{N}_./:=@+%-]') { "'" + ($word -replace "'", "''") + "'" } else { $word }
    if (-not $says) { $says = $word }
    [System.Management.Automation.CompletionResult]::new("$head$quoted", $word, 'ParameterValue', $says)
  }
  if (-not $files) { return }
  foreach ($path in [System.Management.Automation.CompletionCompleters]::CompleteFilename($typed)) {
    if ($path.ResultType -eq 'ProviderContainer' -or $path.ListItemText -match $files) {
      [System.Management.Automation.CompletionResult]::new($head + $path.CompletionText, $path.ListItemText, $path.ResultType, $path.ToolTip)
    }
  }
}
`,
};
