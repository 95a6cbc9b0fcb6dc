import type { Fault } from './fault.js';

export const textFaults: readonly Fault[] = [
  {
    rule: 'text/unicode-form',
    name: 'combining marks',
    find: /(?<=[a-z]+ )(?:tiếp|nghiệp)(?= )/u,
    replace: (word = '') => word.normalize('NFD'),
    at: 'e',
  },
  { rule: 'text/unicode-form', name: 'eth', find: /(?<= )đ(?=ược|ịnh|ề nghị)/u, replace: 'ð' },
  {
    rule: 'text/tone-placement',
    name: 'the other tone placement',
    find: /(?<=^Hòa |TỈNH )(?:HÒA|SƠN)/u,
    replace: 'HOÀ',
  },
  {
    rule: 'text/repeated-word',
    name: 'a word twice',
    find: /(?<=[a-zà-ỹ] )(các|được|phải|không)(?= )/u,
    replace: '$1 $1',
  },
  { rule: 'text/glued-words', name: 'words glued', find: /(?<= )(thực) (hiện)(?= )/u, replace: '$1$2' },
  { rule: 'text/unfilled-blank', name: 'a blank', find: /(?=\.\/\.\n)/u, replace: ' ……', at: '……' },
];
