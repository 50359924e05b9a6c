import { Command } from 'commander';
import type { Finish } from '../exit-code.ts';
import { examples } from '../help.ts';
import { publishedOption } from '../options.ts';

/** `explain`: how a sentence became rows, with the names of the rules. */
export const explainCommand = (finish: Finish): Command =>
  new Command('explain')
    .description('Prints sentence → mentions → rows with the names of the rules that read them.')
    .argument('<input...>', 'files, FILE:LINE, or a sentence')
    .option('--row <id>', 'only the sentence of this row')
    .addOption(publishedOption())
    .addHelpText(
      'after',
      examples(
        "dts-extract explain 'Đến nay, cả nước đã cấp trên 86 triệu thẻ căn cước.'",
        'dts-extract explain seeds/000_acd610c97a4da39d.txt:5',
        'dts-extract explain seeds/000_acd610c97a4da39d.txt --row 713e5f0a2b9c4d18',
      ),
    )
    .action(async () => finish(0));
