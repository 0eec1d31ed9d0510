/** The words of `pes completion`; what it prints is loaded when it is asked for. */

import { Argument } from 'commander';
import { oneOf, type ProgramCommand } from '../../command.ts';
import { SHELLS, type Shell } from './shells.ts';

const INSTALLATION = `
Para tenerlo siempre, escriba una vez la línea de su terminal y abra otra:
  bash        echo 'source <(pes completion bash)' >> ~/.bashrc
  zsh         echo 'source <(pes completion zsh)' >> ~/.zshrc
  fish        pes completion fish > ~/.config/fish/completions/pes.fish
  PowerShell  Add-Content $PROFILE 'pes completion powershell | Out-String |
              Invoke-Expression' (en una sola línea)

Después, con la tecla Tab se completan las órdenes, las opciones y sus valores,
los archivos y, de la matriz que se nombre, vigencias, hojas e indicadores.`;

/** The command `completion`. */
export const completionCommand: ProgramCommand = {
  name: 'completion',
  alias: 'autocompletado',
  addWords: (command) => {
    command
      .usage('<terminal>')
      .description('Escribe lo que una terminal necesita para completar las órdenes con Tab.')
      .addArgument(
        new Argument('<terminal>', `${SHELLS.slice(0, -1).join(', ')} o ${SHELLS.at(-1)}`)
          .choices(SHELLS)
          .argParser((word) => oneOf(SHELLS, word, 'pes completion')),
      )
      .addHelpText('after', INSTALLATION);
  },
  examples: [
    ['Lo que se agrega a ~/.bashrc, o se prueba con source:', 'pes completion bash'],
    ['Lo que se agrega al perfil de PowerShell:', 'pes completion powershell'],
  ],
  run: async (command, io) => {
    const { SCRIPTS } = await import('./scripts.ts');
    io.stdout.write(SCRIPTS[command.processedArgs[0] as Shell]);
    return 0;
  },
  failures: {},
};
