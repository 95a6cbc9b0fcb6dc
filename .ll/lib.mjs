var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};

// src/lexicon/alphabet.ts
function letterOrder(letter3) {
  return order.get(letter3.toLowerCase()) ?? null;
}
function letterAt(place) {
  return pointLetters[place - 1] ?? null;
}
function romanValue(numeral) {
  const upper = numeral.toUpperCase();
  if (!/^C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u.test(upper) || upper === "") return null;
  let value = 0;
  for (let i = 0; i < upper.length; i += 1) {
    const digit3 = ROMAN_DIGITS[upper[i] ?? ""] ?? 0;
    const next = ROMAN_DIGITS[upper[i + 1] ?? ""] ?? 0;
    value += digit3 < next ? -digit3 : digit3;
  }
  return value;
}
var pointLetters, order, ROMAN_DIGITS;
var init_alphabet = __esm({
  "src/lexicon/alphabet.ts"() {
    "use strict";
    pointLetters = [..."abcd\u0111eghiklmnopqrstuvxy"];
    order = new Map(pointLetters.map((letter3, index) => [letter3, index + 1]));
    ROMAN_DIGITS = { I: 1, V: 5, X: 10, L: 50, C: 100 };
  }
});

// src/chars/alternatives.ts
function oneOf(texts, letters = "normal") {
  const sources = [...new Set(texts)].sort((a, b) => b.length - a.length).map((text) => inLetters[letters](text.replaceAll(SYNTAX, "\\$&")));
  return `(?:${sources.join("|")})`;
}
var SYNTAX, inLetters;
var init_alternatives = __esm({
  "src/chars/alternatives.ts"() {
    "use strict";
    SYNTAX = /[\\^$.*+?()[\]{}|/]/gu;
    inLetters = {
      normal: (text) => text,
      small: (text) => text.toLowerCase(),
      capital: (text) => text.toUpperCase()
    };
  }
});

// src/chars/memo.ts
function remember(answer) {
  const known3 = /* @__PURE__ */ new Map();
  return (question) => {
    const before = known3.get(question);
    if (before !== void 0) return before;
    if (known3.size >= MOST) known3.clear();
    const own = copyOf(question);
    const result = answer(own);
    known3.set(own, result);
    return result;
  };
}
function rememberParts(answer) {
  const places2 = new Array(PLACES).fill(null);
  return (text, start, end) => {
    let place = 0;
    for (let at = start; at < end; at += 1) place = place * 31 + text.charCodeAt(at) & PLACES - 1;
    const known3 = places2[place];
    if (known3 && isPart(text, start, end, known3.part)) return known3.answer;
    const part = copyOf(text.slice(start, end));
    const found = answer(part);
    places2[place] = { part, answer: found };
    return found;
  };
}
function isPart(text, start, end, part) {
  if (part.length !== end - start) return false;
  for (let i = 0; i < part.length; i += 1)
    if (text.charCodeAt(start + i) !== part.charCodeAt(i)) return false;
  return true;
}
function once(make) {
  let made;
  return () => {
    made ??= make();
    return made;
  };
}
var MOST, PLACES, copyOf;
var init_memo = __esm({
  "src/chars/memo.ts"() {
    "use strict";
    MOST = 2e4;
    PLACES = 8192;
    copyOf = (part) => `${part} `.slice(0, -1);
  }
});

// src/chars/ascii.ts
function asciiName(name, separator = ".") {
  const dotted = dottedName(name);
  return separator === "." ? dotted : dotted.replaceAll(".", separator);
}
var dottedName;
var init_ascii = __esm({
  "src/chars/ascii.ts"() {
    "use strict";
    init_memo();
    dottedName = remember(
      (name) => name.normalize("NFD").toLowerCase().replaceAll(/[đð]/gu, "d").replaceAll(/\p{M}/gu, "").split(/[^a-z0-9]+/u).filter((word) => word !== "").join(".")
    );
  }
});

// src/chars/case.ts
function caseOf(code) {
  const known3 = cases[code] ?? OTHER;
  if (known3 !== UNASKED) return known3;
  const character = String.fromCharCode(code);
  const found = LOWER.test(character) ? SMALL : UPPER.test(character) ? CAPITAL : OTHER;
  cases[code] = found;
  return found;
}
function hasSmall(text) {
  for (let at = 0; at < text.length; at += 1) if (caseOf(text.charCodeAt(at)) === SMALL) return true;
  return false;
}
function isCapital(text, inRow = 2) {
  let row = 0;
  let most = 0;
  for (let at = 0; at < text.length; at += 1) {
    const found = caseOf(text.charCodeAt(at));
    if (found === SMALL) return false;
    row = found === CAPITAL ? row + 1 : 0;
    if (row > most) most = row;
  }
  return most >= inRow;
}
var LOWER, UPPER, UNASKED, SMALL, CAPITAL, OTHER, cases, beginsLower;
var init_case = __esm({
  "src/chars/case.ts"() {
    "use strict";
    LOWER = /^\p{Ll}/u;
    UPPER = /^\p{Lu}/u;
    UNASKED = 0;
    SMALL = 1;
    CAPITAL = 2;
    OTHER = 3;
    cases = new Uint8Array(65536);
    beginsLower = (text) => text !== "" && caseOf(text.charCodeAt(0)) === SMALL;
  }
});

// src/chars/edges.ts
function charactersOf(text) {
  const set = new Uint8Array(CODES);
  for (let i = 0; i < text.length; i += 1) set[text.charCodeAt(i)] = 1;
  return set;
}
function holds(characters, text, at) {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return code < CODES && characters[code] === 1;
}
function endsClosed(text, mostDigits = 0) {
  let last = text.length - 1;
  while (last >= 0 && isDigit(text.charCodeAt(last))) last -= 1;
  if (text.length - 1 - last > mostDigits) return false;
  if (holds(CLOSERS, text, last)) last -= 1;
  return holds(SENTENCE_ENDS, text, last);
}
var CODES, DIGITS, beginsWith, endsWith, tailOf, isDigit, CLOSERS, SENTENCE_ENDS;
var init_edges = __esm({
  "src/chars/edges.ts"() {
    "use strict";
    CODES = 9728;
    DIGITS = charactersOf("0123456789");
    beginsWith = (text, characters) => holds(characters, text, 0);
    endsWith = (text, characters) => holds(characters, text, text.length - 1);
    tailOf = (text, length) => text.length > length ? text.slice(-length) : text;
    isDigit = (code) => code >= 48 && code <= 57;
    CLOSERS = charactersOf('"\u201D\u2019)');
    SENTENCE_ENDS = charactersOf(".!?:;");
  }
});

// src/chars/letters.ts
function unitKind(code) {
  return known[code & UNITS] || learn(code & UNITS);
}
function learn(code) {
  const kind2 = kindOf(code, String.fromCharCode(code));
  known[code] = kind2;
  return kind2;
}
function kindOf(code, unit) {
  if (isDigit2(code)) return digit;
  if (LETTER.test(unit)) return letter;
  if (NUMBER.test(unit)) return number;
  return MARK.test(unit) ? mark : other;
}
function isLetter(code) {
  return unitKind(code) === letter;
}
function lettersEnd(text, from) {
  let at = from;
  while (at < text.length && unitKind(text.charCodeAt(at)) === letter) at += 1;
  return at;
}
function syllableEnd(text, from) {
  let at = from;
  while (at < text.length && unitKind(text.charCodeAt(at)) !== other) at += 1;
  return at;
}
function digitsEnd(text, from) {
  let at = from;
  while (at < text.length && isDigit2(text.charCodeAt(at))) at += 1;
  return at;
}
function smallUnit(code) {
  return small[code & UNITS] || learnSmall(code & UNITS);
}
function learnSmall(code) {
  const written = String.fromCharCode(code).toLowerCase();
  const found = written.length === 1 ? written.charCodeAt(0) : code;
  small[code] = found;
  return found;
}
function isWritten(text, from, words2) {
  if (from < 0 || from + words2.length > text.length) return false;
  for (let i = 0; i < words2.length; i += 1)
    if (smallUnit(text.charCodeAt(from + i)) !== words2.charCodeAt(i)) return false;
  return true;
}
function inSmallLetters(text) {
  const small2 = text.toLowerCase();
  return small2.length === text.length ? small2 : text.replaceAll("\u0130", "I").toLowerCase();
}
function isWordUnit(code) {
  if (code < 128) return isLetter(code) || isDigit2(code);
  return isSurrogate(code) || !NO_WORD.test(String.fromCharCode(code));
}
var LETTER, NUMBER, MARK, unitKinds, letter, digit, number, mark, other, known, UNITS, isDigit2, small, NO_WORD, isSurrogate;
var init_letters = __esm({
  "src/chars/letters.ts"() {
    "use strict";
    LETTER = /^\p{L}$/u;
    NUMBER = /^\p{N}$/u;
    MARK = /^\p{M}$/u;
    unitKinds = { letter: 1, digit: 2, number: 3, mark: 4, other: 5 };
    ({ letter, digit, number, mark, other } = unitKinds);
    known = new Uint8Array(65536);
    UNITS = 65535;
    isDigit2 = (code) => code >= 48 && code <= 57;
    small = new Uint16Array(65536);
    NO_WORD = /^[\p{P}\p{S}\p{Z}\p{C}]$/u;
    isSurrogate = (code) => code >= 55296 && code <= 57343;
  }
});

// src/chars/lookup.ts
function createLookup(list) {
  const last = list.length - 1;
  let found = 0;
  return (wanted) => {
    if ((list[found] ?? 0) <= wanted) {
      const limit = Math.min(found + STEPS, last);
      while (found < limit && (list[found + 1] ?? 0) <= wanted) found += 1;
      if (found === last || (list[found + 1] ?? 0) > wanted) return found;
    }
    let low = 0;
    let high = last;
    while (low < high) {
      const middle = low + high + 1 >> 1;
      if ((list[middle] ?? 0) <= wanted) low = middle;
      else high = middle - 1;
    }
    found = low;
    return found;
  };
}
var STEPS;
var init_lookup = __esm({
  "src/chars/lookup.ts"() {
    "use strict";
    STEPS = 8;
  }
});

// src/chars/nearest.ts
import { DamerauLevenshteinDistance } from "natural/lib/natural/distance/index.js";
function nearest(word, candidates) {
  const letters = lettersOf(word);
  let best = null;
  let tied = false;
  let bestLetters = "";
  for (const [at, own] of lettersOfAll(candidates).entries()) {
    const allowed = Math.min(Math.floor(own.length / LETTERS_PER_SLIP), best?.distance ?? own.length);
    if (Math.abs(own.length - letters.length) > allowed) continue;
    if (lettersApart(letters, own, allowed)) continue;
    const distance2 = own === letters ? 0 : DamerauLevenshteinDistance(letters, own);
    if (distance2 > allowed) continue;
    tied = best !== null && distance2 === best.distance && bestLetters !== own;
    best = { candidate: candidates[at] ?? own, distance: distance2 };
    bestLetters = own;
  }
  return tied ? null : best;
}
function lettersApart(one, other2, allowed) {
  let missing6 = 0;
  let rest = other2;
  for (const letter3 of one) {
    const at = rest.indexOf(letter3);
    if (at < 0) missing6 += 1;
    else rest = rest.slice(0, at) + rest.slice(at + 1);
    if (missing6 > allowed) return true;
  }
  return false;
}
function lettersOfAll(candidates) {
  const letters = known2.get(candidates) ?? candidates.map(lettersOf);
  known2.set(candidates, letters);
  return letters;
}
function lettersOf(word) {
  return word.normalize("NFC").toLowerCase().replaceAll("\xF0", "\u0111").replaceAll(/\s+/gu, "");
}
var LETTERS_PER_SLIP, known2;
var init_nearest = __esm({
  "src/chars/nearest.ts"() {
    "use strict";
    LETTERS_PER_SLIP = 6;
    known2 = /* @__PURE__ */ new WeakMap();
  }
});

// src/chars/offsets.ts
function createOffsets() {
  const full2 = [];
  let room = new Int32Array(FIRST_ROOM);
  let length = 0;
  let before = 0;
  return {
    push: (offset) => {
      if (length === room.length) {
        full2.push(room);
        before += length;
        room = new Int32Array(Math.min(length * 2, LARGEST_ROOM));
        length = 0;
      }
      room[length] = offset;
      length += 1;
    },
    all: () => {
      const list = new Int32Array(before + length);
      let at = 0;
      for (const each of full2) {
        list.set(each, at);
        at += each.length;
      }
      list.set(room.subarray(0, length), at);
      return list;
    }
  };
}
var FIRST_ROOM, LARGEST_ROOM;
var init_offsets = __esm({
  "src/chars/offsets.ts"() {
    "use strict";
    FIRST_ROOM = 64;
    LARGEST_ROOM = 65536;
  }
});

// src/chars/rimes.ts
var onsets, rimes;
var init_rimes = __esm({
  "src/chars/rimes.ts"() {
    "use strict";
    onsets = [
      ...["b", "c", "ch", "d", "\u0111", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph"],
      ...["qu", "r", "s", "t", "th", "tr", "v", "x"]
    ];
    rimes = [
      "a ac ach ai am an ang anh ao ap at au ay \u0103c \u0103m \u0103n \u0103ng \u0103p \u0103t \xE2c \xE2m \xE2n \xE2ng \xE2p \xE2t \xE2u \xE2y",
      "e ec em en eng eo ep et \xEA \xEAch \xEAm \xEAn \xEAng \xEAnh \xEAp \xEAt \xEAu",
      "i ia ich i\xEAc i\xEAm i\xEAn i\xEAng i\xEAp i\xEAt i\xEAu im in inh ip it iu",
      "o oa oac oach oai oam oan oang oanh oao oap oat oay o\u0103c o\u0103m o\u0103n o\u0103ng o\u0103t oc oe oen oeo oet oi om on ong ooc oong",
      "op ot \xF4 \xF4c \xF4i \xF4m \xF4n \xF4ng \xF4p \xF4t \u01A1 \u01A1i \u01A1m \u01A1n \u01A1p \u01A1t",
      "u ua u\xE2n u\xE2ng u\xE2t u\xE2y uc u\xEA u\xEAch u\xEAnh ui um un ung u\xF4c u\xF4i u\xF4m u\xF4n u\xF4ng u\xF4t u\u01A1 up ut uy uya uych uy\xEAn uy\xEAt",
      "uynh uyt uyu \u01B0 \u01B0a \u01B0c \u01B0i \u01B0m \u01B0n \u01B0ng \u01B0\u01A1c \u01B0\u01A1i \u01B0\u01A1m \u01B0\u01A1n \u01B0\u01A1ng \u01B0\u01A1p \u01B0\u01A1t \u01B0\u01A1u \u01B0t \u01B0u",
      "y y\xEAm y\xEAn y\xEAng y\xEAt y\xEAu ynh yt"
    ].flatMap((line) => line.split(" "));
  }
});

// src/chars/syllables.ts
function withFinalI(letters) {
  return FINAL_Y.test(letters) ? `${letters.slice(0, -1)}i` : letters;
}
function nameKey(name) {
  return (name.match(WORDS) ?? []).map(syllableKey).join(" ");
}
function skipSpace(text, from) {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at += 1;
  return at;
}
function isSpace(code) {
  return code === 32 || code >= 9 && code <= 13 || code === 160 || code === 8239 || code === 12288;
}
function foldSpace(text) {
  return text.replaceAll(/\s+/gu, " ");
}
var WORDS, TONES, FINAL_Y, syllableKey, syllableKeyAt;
var init_syllables = __esm({
  "src/chars/syllables.ts"() {
    "use strict";
    init_memo();
    WORDS = /[\p{L}\p{M}\p{N}]+/gu;
    TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
    FINAL_Y = /^(?:[hklmst]|qu)y$/;
    syllableKey = remember((syllable) => {
      const letters = syllable.normalize("NFD").toLowerCase().replaceAll("\xF0", "\u0111");
      const tones = letters.match(TONES);
      if (tones === null) return withFinalI(letters);
      return withFinalI(letters.replace(TONES, "")) + tones.join("");
    });
    syllableKeyAt = rememberParts(syllableKey);
  }
});

// src/chars/tones.ts
function withLostMarks(text) {
  return [...text.normalize("NFC")].map((letter3) => {
    const [base = "", ...marks] = letter3.normalize("NFD");
    if (marks.length === 0) return letter3;
    const withOne = marks.length === 1 ? [] : marks.map((mark2) => (base + mark2).normalize("NFC"));
    return `[${letter3}${withOne.join("")}${base}]`;
  }).join("");
}
var TONE_INSIDE, TONE_INSIDE_UY, withTonesLast;
var init_tones = __esm({
  "src/chars/tones.ts"() {
    "use strict";
    TONE_INSIDE = /(?<![qQ])(?<first>[oO])(?<tone>[\u0300\u0301\u0303\u0309\u0323])(?<last>[aAeE])(?![\p{L}\p{M}])/gu;
    TONE_INSIDE_UY = /(?<![qQ])(?<first>[uU])(?<tone>[\u0300\u0301\u0303\u0309\u0323])(?<last>[yY])(?![\p{L}\p{M}])/gu;
    withTonesLast = (text) => text.normalize("NFD").replaceAll(TONE_INSIDE, "$<first>$<last>$<tone>").replaceAll(TONE_INSIDE_UY, "$<first>$<last>$<tone>").normalize("NFC");
  }
});

// src/chars/trie.ts
function nameTrie() {
  const root = emptyNode();
  return {
    add: (name, value) => {
      root.pending.push({ name, at: 0, value });
    },
    longest: (text, from) => longest(root, text, from),
    exact: (name) => exact(root, name)
  };
}
function emptyNode() {
  return { next: /* @__PURE__ */ new Map(), marks: "", values: [], pending: [] };
}
function readFurther(node) {
  const { pending } = node;
  node.pending = [];
  for (const { name, at, value } of pending) {
    const gap = readGap(name, at);
    const end = syllableEnd(name, gap.end);
    if (end === gap.end) {
      if (!node.values.includes(value)) node.values.push(value);
      continue;
    }
    const key = syllableKeyAt(name, gap.end, end);
    const child = node.next.get(key) ?? emptyNode();
    node.next.set(key, child);
    if (gap.mark !== "" && !child.marks.includes(gap.mark)) child.marks += gap.mark;
    child.pending.push({ name, at: end, value });
  }
}
function longest(root, text, from) {
  let node = root;
  let at = from;
  let best = null;
  while (true) {
    const gap = readGap(text, at);
    const isAnd2 = text.charCodeAt(gap.end) === AMPERSAND;
    const end = isAnd2 ? gap.end + 1 : syllableEnd(text, gap.end);
    if (end === gap.end) break;
    if (node.pending.length > 0) readFurther(node);
    const child = node.next.get(isAnd2 ? AND : syllableKeyAt(text, gap.end, end));
    if (child === void 0 || gap.mark !== "" && !child.marks.includes(gap.mark)) break;
    if (child.pending.length > 0) readFurther(child);
    if (child.values.length > 0) best = { end: closeBracket(text, from, end), values: child.values };
    if (child.next.size === 0) break;
    node = child;
    at = end;
  }
  return best;
}
function exact(root, name) {
  let node = root;
  for (const key of nameKey(name).split(" ")) {
    if (node.pending.length > 0) readFurther(node);
    if (key === "") break;
    node = node.next.get(key);
    if (node === void 0) return [];
  }
  if (node.pending.length > 0) readFurther(node);
  return node.values;
}
function readGap(text, from) {
  const at = skipSpace(text, from);
  const kind2 = at < text.length ? unitKind(text.charCodeAt(at)) : unitKinds.other;
  const mark2 = kind2 === unitKinds.other ? text.charAt(at) : "";
  if (mark2 === "" || !PUNCTUATION.includes(mark2)) return { end: at, mark: "" };
  return { end: skipSpace(text, at + 1), mark: mark2 === "\u2013" ? "-" : mark2 };
}
function closeBracket(text, from, end) {
  if (text.charAt(end) !== ")") return end;
  const name = text.slice(from, end);
  return name.lastIndexOf("(") > name.lastIndexOf(")") ? end + 1 : end;
}
var PUNCTUATION, AMPERSAND, AND;
var init_trie = __esm({
  "src/chars/trie.ts"() {
    "use strict";
    init_letters();
    init_syllables();
    PUNCTUATION = ",;/()-\u2013";
    AMPERSAND = 38;
    AND = syllableKey("v\xE0");
  }
});

// src/chars/word-index.ts
function wordIndex(words2) {
  const slots = new Array(SIZE).fill(null);
  for (const [word, value] of words2) {
    const slot = slotOf(word, 0, word.length);
    slots[slot] = [...slots[slot] ?? [], { word, value }];
  }
  return (text, start, end) => {
    const entries = slots[slotOf(text, start, end)];
    if (!entries) return null;
    for (const { word, value } of entries)
      if (word.length === end - start && isWritten(text, start, word)) return value;
    return null;
  };
}
var SIZE, slotOf;
var init_word_index = __esm({
  "src/chars/word-index.ts"() {
    "use strict";
    init_letters();
    SIZE = 1024;
    slotOf = (text, start, end) => (smallUnit(text.charCodeAt(start)) * 31 + smallUnit(text.charCodeAt(end - 1))) * 31 + end - start & SIZE - 1;
  }
});

// src/chars/index.ts
var init_chars = __esm({
  "src/chars/index.ts"() {
    "use strict";
    init_alternatives();
    init_ascii();
    init_case();
    init_edges();
    init_letters();
    init_lookup();
    init_memo();
    init_nearest();
    init_offsets();
    init_rimes();
    init_syllables();
    init_tones();
    init_trie();
    init_word_index();
  }
});

// src/lexicon/bodies/row.ts
var body, sort;
var init_row = __esm({
  "src/lexicon/bodies/row.ts"() {
    "use strict";
    body = (name, abbreviations2 = [], facts = {}) => ({
      name,
      ...abbreviations2.length > 0 ? { abbreviations: abbreviations2 } : {},
      ...facts
    });
    sort = (name, facts = {}) => ({ name, isSort: true, ...facts });
  }
});

// src/lexicon/bodies/sorts.ts
var sorts, anyBodies;
var init_sorts = __esm({
  "src/lexicon/bodies/sorts.ts"() {
    "use strict";
    init_row();
    sorts = [
      // The State
      sort("B\u1ED9", { needsName: true, initial: "B" }),
      sort("Li\xEAn b\u1ED9", { isCollegial: true }),
      sort("Li\xEAn ng\xE0nh", { isCollegial: true }),
      sort("Li\xEAn s\u1EDF", { isCollegial: true }),
      sort("T\u1ED5ng c\u1EE5c"),
      sort("C\u1EE5c", { needsName: true }),
      sort("V\u1EE5", { needsName: true }),
      sort("S\u1EDF", { needsName: true, isLocal: true, initial: "S", notBefore: ["h\u1EEFu"] }),
      sort("Chi c\u1EE5c", { isLocal: true }),
      sort("Ph\xF2ng", { needsName: true, isLocal: true, notBefore: ["ch\u1ED1ng", "ng\u1EEBa", "ch\xE1y", "th\u1EE7"] }),
      sort("Ban", { needsName: true }),
      sort("\u1EE6y ban", { isCollegial: true }),
      sort("H\u1ED9i \u0111\u1ED3ng", { isCollegial: true }),
      sort("Ti\u1EC3u ban"),
      sort("Ban Ch\u1EC9 \u0111\u1EA1o", { isCollegial: true, shortNames: ["BC\u0110"] }),
      sort("Ban Qu\u1EA3n l\xFD", { hasProperName: true, shortNames: ["BQL"] }),
      sort("Ban Qu\u1EA3n l\xFD d\u1EF1 \xE1n"),
      sort("Ban Gi\xE1m \u0111\u1ED1c", { isCollegial: true }),
      sort("Ban Gi\xE1m hi\u1EC7u", { isCollegial: true }),
      sort("Ban Ch\u1EE7 nhi\u1EC7m", { isCollegial: true }),
      sort("Ban Ki\u1EC3m so\xE1t", { isCollegial: true }),
      sort("Ban Thanh tra nh\xE2n d\xE2n", { isCollegial: true }),
      sort("T\u1ED5", { needsName: true, notBefore: ["ch\u1EE9c"] }),
      sort("T\u1ED5 c\xF4ng t\xE1c"),
      sort("\u0110\u1ED9i", { needsName: true, notBefore: ["ng\u0169"] }),
      sort("Tr\u1EA1m", { needsName: true }),
      sort("H\u1EA1t", { needsName: true }),
      sort("Th\xF4n", { needsName: true, isNumbered: true, hasProperName: true }),
      sort("C\u1EA3ng v\u1EE5"),
      sort("Kho b\u1EA1c"),
      sort("Thi h\xE0nh \xE1n d\xE2n s\u1EF1"),
      sort("C\u01A1 quan"),
      sort("T\xF2a \xE1n"),
      sort("Vi\u1EC7n ki\u1EC3m s\xE1t", { hasProperName: false, hasRanks: false }),
      sort("Khu", { needsName: true, hasProperName: true, isNumbered: true, notBefore: ["v\u1EF1c", "d\xE2n c\u01B0"] }),
      sort("V\u01B0\u1EDDn qu\u1ED1c gia", { hasProperName: true }),
      // Armed forces
      sort("Qu\xE2n ch\u1EE7ng", { hasRanks: true }),
      sort("Qu\xE2n khu", { hasRanks: true, isNumbered: true }),
      sort("Qu\xE2n \u0111o\xE0n", { hasRanks: true, isNumbered: true }),
      sort("Binh ch\u1EE7ng", { hasRanks: true }),
      sort("Binh \u0111o\xE0n", { hasRanks: true, isNumbered: true }),
      sort("S\u01B0 \u0111o\xE0n", { hasRanks: true, isNumbered: true }),
      sort("L\u1EEF \u0111o\xE0n", { hasRanks: true, isNumbered: true }),
      sort("Trung \u0111o\xE0n", { hasRanks: true, isNumbered: true }),
      sort("B\u1ED9 T\u01B0 l\u1EC7nh", { hasRanks: true }),
      sort("B\u1ED9 Ch\u1EC9 huy", { hasRanks: true }),
      sort("Ban Ch\u1EC9 huy", { hasRanks: true }),
      sort("\u0110\u1ED3n Bi\xEAn ph\xF2ng", { hasRanks: true }),
      sort("Tr\u1EA1i giam", { hasRanks: true }),
      // Schools, hospitals, science, culture
      sort("\u0110\u1EA1i h\u1ECDc", { hasProperName: true, hasRanks: true }),
      sort("H\u1ECDc vi\u1EC7n", { hasProperName: true, hasRanks: true }),
      sort("Tr\u01B0\u1EDDng", { needsName: true, hasProperName: true, hasRanks: true, notBefore: ["h\u1EE3p"] }),
      sort("Tr\u01B0\u1EDDng \u0110\u1EA1i h\u1ECDc"),
      sort("Tr\u01B0\u1EDDng Cao \u0111\u1EB3ng"),
      sort("Tr\u01B0\u1EDDng Trung c\u1EA5p"),
      sort("Tr\u01B0\u1EDDng Ch\xEDnh tr\u1ECB", { isLocal: true }),
      sort("Tr\u01B0\u1EDDng Trung h\u1ECDc ph\u1ED5 th\xF4ng", { isBeforePlaceName: true }),
      sort("Tr\u01B0\u1EDDng Trung h\u1ECDc c\u01A1 s\u1EDF", { isBeforePlaceName: true }),
      sort("Tr\u01B0\u1EDDng Ti\u1EC3u h\u1ECDc", { isBeforePlaceName: true }),
      sort("Tr\u01B0\u1EDDng Ti\u1EC3u h\u1ECDc v\xE0 Trung h\u1ECDc c\u01A1 s\u1EDF", { isBeforePlaceName: true }),
      sort("Tr\u01B0\u1EDDng THCS", { isBeforePlaceName: true }),
      sort("Tr\u01B0\u1EDDng THPT", { isBeforePlaceName: true }),
      sort("Tr\u01B0\u1EDDng M\u1EA7m non", { isBeforePlaceName: true }),
      sort("Tr\u01B0\u1EDDng M\u1EABu gi\xE1o", { isBeforePlaceName: true }),
      sort("Tr\u01B0\u1EDDng Ph\u1ED5 th\xF4ng d\xE2n t\u1ED9c n\u1ED9i tr\xFA", { isBeforePlaceName: true }),
      sort("Tr\u01B0\u1EDDng Ph\u1ED5 th\xF4ng d\xE2n t\u1ED9c b\xE1n tr\xFA", { isBeforePlaceName: true }),
      sort("Khoa", { needsName: true, hasRanks: true, notBefore: ["h\u1ECDc"] }),
      sort("Vi\u1EC7n", { needsName: true, hasProperName: true, hasRanks: true }),
      sort("B\u1EC7nh vi\u1EC7n", { hasProperName: true, hasRanks: true }),
      sort("B\u1EC7nh vi\u1EC7n \u0110a khoa", { isBeforePlaceName: true }),
      sort("B\u1EC7nh vi\u1EC7n \u0110a khoa khu v\u1EF1c", { isBeforePlaceName: true }),
      sort("Trung t\xE2m", { hasProperName: true }),
      sort("Trung t\xE2m Y t\u1EBF", { hasRanks: true }),
      sort("Th\u01B0 vi\u1EC7n", { hasProperName: true }),
      sort("B\u1EA3o t\xE0ng", { hasProperName: true }),
      sort("Nh\xE0 h\xE1t", { hasProperName: true }),
      sort("Nh\xE0 m\xE1y", { hasProperName: true }),
      sort("Nh\xE0 v\u0103n h\xF3a", { hasProperName: true }),
      sort("Nh\xE0 thi\u1EBFu nhi", { hasProperName: true }),
      sort("Nh\xE0 xu\u1EA5t b\u1EA3n", { hasProperName: true }),
      sort("\u0110\xE0i", { needsName: true }),
      sort("B\xE1o", { needsName: true }),
      sort("T\u1EA1p ch\xED"),
      // Firms
      sort("T\u1EADp \u0111o\xE0n", { hasProperName: true }),
      sort("T\u1ED5ng c\xF4ng ty", { hasProperName: true }),
      sort("C\xF4ng ty", { hasProperName: true }),
      sort("H\u1EE3p t\xE1c x\xE3", { hasProperName: true }),
      sort("X\xED nghi\u1EC7p", { hasProperName: true }),
      sort("Chi nh\xE1nh", { hasProperName: true, isBranch: true }),
      sort("Ng\xE2n h\xE0ng"),
      sort("Qu\u1EF9", { needsName: true, hasProperName: true }),
      sort("C\u1EA3ng", { needsName: true, hasProperName: true }),
      // Organisations
      sort("Li\xEAn \u0111o\xE0n"),
      sort("Li\xEAn hi\u1EC7p"),
      sort("Li\xEAn minh"),
      sort("H\u1ED9i", { needsName: true, notBefore: ["ngh\u1ECB", "th\u1EA3o", "nh\u1EADp"] }),
      sort("Hi\u1EC7p h\u1ED9i"),
      sort("T\u1ED5ng h\u1ED9i"),
      sort("C\xE2u l\u1EA1c b\u1ED9", { hasProperName: true }),
      sort("C\xF4ng \u0111o\xE0n"),
      sort("\u0110o\xE0n", { needsName: true, notBefore: ["k\u1EBFt"] }),
      sort("T\u1EC9nh \u0111o\xE0n", { isLocal: true, isBeforePlaceName: true }),
      sort("Th\xE0nh \u0111o\xE0n", { isLocal: true, isBeforePlaceName: true }),
      sort("Huy\u1EC7n \u0111o\xE0n", { isLocal: true, isBeforePlaceName: true }),
      sort("Qu\u1EADn \u0111o\xE0n", { isLocal: true, isBeforePlaceName: true })
    ];
    anyBodies = [
      "c\u01A1 quan",
      "\u0111\u01A1n v\u1ECB",
      "t\u1ED5 ch\u1EE9c",
      "doanh nghi\u1EC7p",
      "\u0111\u1ECBa ph\u01B0\u01A1ng",
      "c\u1EA5p",
      "ng\xE0nh"
    ];
  }
});

// src/lexicon/offices.ts
var office, issuer, officeRows, officePrefixes, deputySuffixes;
var init_offices = __esm({
  "src/lexicon/offices.ts"() {
    "use strict";
    office = (name, facts = {}) => ({ name, ...facts });
    issuer = (name, abbreviations2 = []) => ({
      name,
      isIssuer: true,
      ...abbreviations2.length > 0 ? { abbreviations: abbreviations2 } : {}
    });
    officeRows = [
      // Who issues documents of their own
      issuer("Ch\u1EE7 t\u1ECBch n\u01B0\u1EDBc", ["CTN"]),
      issuer("Ch\u1EE7 t\u1ECBch Qu\u1ED1c h\u1ED9i", ["CTQH"]),
      issuer("T\u1ED5ng Th\u01B0 k\xFD Qu\u1ED1c h\u1ED9i", ["TTKQH"]),
      issuer("Th\u1EE7 t\u01B0\u1EDBng Ch\xEDnh ph\u1EE7", ["TTg"]),
      issuer("Ch\u1EE7 t\u1ECBch H\u1ED9i \u0111\u1ED3ng B\u1ED9 tr\u01B0\u1EDFng"),
      issuer("T\u1ED5ng Ki\u1EC3m to\xE1n Nh\xE0 n\u01B0\u1EDBc", ["TKTNN"]),
      issuer("T\u1ED5ng Thanh tra Ch\xEDnh ph\u1EE7"),
      issuer("T\u1ED5ng B\xED th\u01B0"),
      // The State
      office("Th\u1EE7 t\u01B0\u1EDBng"),
      office("B\u1ED9 tr\u01B0\u1EDFng", { heads: ["B\u1ED9"], deputy: "Th\u1EE9 tr\u01B0\u1EDFng" }),
      office("B\u1ED9 tr\u01B0\u1EDFng, Ch\u1EE7 nhi\u1EC7m", { hasNoDeputy: true }),
      office("B\u1ED9 tr\u01B0\u1EDFng, Tr\u01B0\u1EDFng ban", { hasNoDeputy: true }),
      office("Th\u1EE9 tr\u01B0\u1EDFng", { heads: ["B\u1ED9"], hasNoDeputy: true }),
      office("Th\u1ED1ng \u0111\u1ED1c", { heads: ["Ng\xE2n h\xE0ng Nh\xE0 n\u01B0\u1EDBc"] }),
      office("T\u1ED5ng Thanh tra", { heads: ["Thanh tra Ch\xEDnh ph\u1EE7"] }),
      office("T\u1ED5ng Ki\u1EC3m to\xE1n", { heads: ["Ki\u1EC3m to\xE1n nh\xE0 n\u01B0\u1EDBc"] }),
      office("Ch\u1EE7 nhi\u1EC7m", { heads: ["\u1EE6y ban", "V\u0103n ph\xF2ng"] }),
      office("Ch\u1EE7 t\u1ECBch", { heads: ["\u1EE6y ban nh\xE2n d\xE2n", "H\u1ED9i \u0111\u1ED3ng", "H\u1ED9i", "Li\xEAn \u0111o\xE0n", "Li\xEAn minh", "Hi\u1EC7p h\u1ED9i"] }),
      office("T\u1ED5ng c\u1EE5c tr\u01B0\u1EDFng", { heads: ["T\u1ED5ng c\u1EE5c"] }),
      office("C\u1EE5c tr\u01B0\u1EDFng", { heads: ["C\u1EE5c"] }),
      office("V\u1EE5 tr\u01B0\u1EDFng", { heads: ["V\u1EE5"] }),
      office("Chi c\u1EE5c tr\u01B0\u1EDFng", { heads: ["Chi c\u1EE5c"] }),
      office("Gi\xE1m \u0111\u1ED1c", {
        heads: ["S\u1EDF", "Trung t\xE2m", "H\u1ECDc vi\u1EC7n", "B\u1EC7nh vi\u1EC7n", "C\xF4ng ty", "C\xF4ng an", "Qu\u1EF9", "\u0110\xE0i"]
      }),
      office("T\u1ED5ng Gi\xE1m \u0111\u1ED1c", { heads: ["T\u1ED5ng c\xF4ng ty", "T\u1EADp \u0111o\xE0n"] }),
      office("Tr\u01B0\u1EDFng ph\xF2ng", { heads: ["Ph\xF2ng"] }),
      office("Tr\u01B0\u1EDFng ban", { heads: ["Ban"] }),
      office("Tr\u01B0\u1EDFng \u0111o\xE0n", { heads: ["\u0110o\xE0n"] }),
      office("Tr\u01B0\u1EDFng", { needsUnit: true }),
      office("Ch\xE1nh V\u0103n ph\xF2ng", { heads: ["V\u0103n ph\xF2ng"] }),
      office("Ch\xE1nh Thanh tra", { heads: ["Thanh tra"] }),
      office("Th\u1EE7 tr\u01B0\u1EDFng", { heads: ["C\u01A1 quan"] }),
      office("K\u1EBF to\xE1n tr\u01B0\u1EDFng"),
      office("\u1EE6y vi\xEAn", { hasNoDeputy: true }),
      office("\u1EE6y vi\xEAn Th\u01B0\u1EDDng tr\u1EF1c", { hasNoDeputy: true }),
      office("T\u1ED5ng Th\u01B0 k\xFD"),
      office("Ch\u1EE7 t\u1ECDa", { hasNoDeputy: true }),
      office("\u0110\u1ED9i tr\u01B0\u1EDFng", { heads: ["\u0110\u1ED9i"] }),
      office("H\u1EA1t tr\u01B0\u1EDFng", { heads: ["H\u1EA1t"] }),
      office("Tr\u1EA1m tr\u01B0\u1EDFng", { heads: ["Tr\u1EA1m"] }),
      office("T\u1ED5 tr\u01B0\u1EDFng", { heads: ["T\u1ED5"] }),
      office("T\u1ED5ng Bi\xEAn t\u1EADp", { heads: ["B\xE1o", "T\u1EA1p ch\xED"] }),
      // Courts and procuracies
      office("Ch\xE1nh \xE1n", { heads: ["T\xF2a \xE1n"] }),
      office("Ch\xE1nh T\xF2a", { heads: ["T\xF2a"] }),
      office("Vi\u1EC7n tr\u01B0\u1EDFng", { heads: ["Vi\u1EC7n", "Vi\u1EC7n ki\u1EC3m s\xE1t"] }),
      // Schools
      office("Hi\u1EC7u tr\u01B0\u1EDFng", { heads: ["Tr\u01B0\u1EDDng"] }),
      // Armed forces
      office("T\u1ED5ng Tham m\u01B0u tr\u01B0\u1EDFng", { heads: ["B\u1ED9 T\u1ED5ng Tham m\u01B0u"] }),
      office("T\u01B0 l\u1EC7nh", { heads: ["B\u1ED9 T\u01B0 l\u1EC7nh", "Qu\xE2n khu", "Qu\xE2n ch\u1EE7ng", "Qu\xE2n \u0111o\xE0n", "Binh ch\u1EE7ng"] }),
      office("Ch\xEDnh \u1EE7y", { heads: ["B\u1ED9 T\u01B0 l\u1EC7nh", "Qu\xE2n khu", "Qu\xE2n ch\u1EE7ng", "Qu\xE2n \u0111o\xE0n", "Binh ch\u1EE7ng"] }),
      office("Ch\xEDnh tr\u1ECB vi\xEAn", { heads: ["Ban Ch\u1EC9 huy", "\u0110\u1ED3n Bi\xEAn ph\xF2ng"] }),
      office("Ch\u1EC9 huy tr\u01B0\u1EDFng", { heads: ["B\u1ED9 Ch\u1EC9 huy", "Ban Ch\u1EC9 huy"] }),
      office("\u0110\u1ED3n tr\u01B0\u1EDFng", { heads: ["\u0110\u1ED3n Bi\xEAn ph\xF2ng"] }),
      // The Party
      office("B\xED th\u01B0", { heads: ["T\u1EC9nh \u1EE7y", "Th\xE0nh \u1EE7y", "\u0110\u1EA3ng \u1EE7y", "Chi b\u1ED9", "\u0110o\xE0n", "T\u1EC9nh \u0111o\xE0n"] })
    ];
    officePrefixes = { deputy: "Ph\xF3", acting: "Quy\u1EC1n" };
    deputySuffixes = ["Th\u01B0\u1EDDng tr\u1EF1c", "Ph\u1EE5 tr\xE1ch"];
  }
});

// src/lexicon/bodies/local.ts
var LOCAL, localBodies;
var init_local = __esm({
  "src/lexicon/bodies/local.ts"() {
    "use strict";
    init_row();
    LOCAL = { isLocal: true };
    localBodies = [
      body("\u1EE6y ban nh\xE2n d\xE2n", ["UBND", "UB"], { ...LOCAL, shortNames: ["UBND"] }),
      body("H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n", ["H\u0110ND"], { ...LOCAL, shortNames: ["H\u0110ND"] }),
      body("Th\u01B0\u1EDDng tr\u1EF1c H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n", ["TTH\u0110ND"], { ...LOCAL, isCollegial: true, isOfBody: true }),
      body("\u1EE6y ban h\xE0nh ch\xEDnh", ["UBHC"], LOCAL),
      body("\u0110o\xE0n \u0111\u1EA1i bi\u1EC3u Qu\u1ED1c h\u1ED9i", ["\u0110\u0110BQH", "\u0110BQH"], { ...LOCAL, isCollegial: true, isOfBody: true }),
      body("\u0110o\xE0n \u0111\u1EA1i bi\u1EC3u Qu\u1ED1c h\u1ED9i v\xE0 H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n", [], LOCAL),
      body("Ban Kinh t\u1EBF - Ng\xE2n s\xE1ch", ["BKTNS"], { ...LOCAL, isCollegial: true, isOfBody: true }),
      body("Ban V\u0103n h\xF3a - X\xE3 h\u1ED9i", ["BVHXH"], { ...LOCAL, isCollegial: true, isOfBody: true }),
      body("Ban Ph\xE1p ch\u1EBF", ["BPC"], { ...LOCAL, isCollegial: true, isOfBody: true }),
      body("Ban D\xE2n t\u1ED9c", ["BDT"], LOCAL),
      body("Ban Qu\u1EA3n l\xFD c\xE1c khu c\xF4ng nghi\u1EC7p", ["BQLKCN"], LOCAL),
      body("Ban Qu\u1EA3n l\xFD khu kinh t\u1EBF", ["BQLKKT"], LOCAL),
      body("T\xF2a \xE1n nh\xE2n d\xE2n", ["TAND"], { ...LOCAL, shortNames: ["TAND"] }),
      body("Vi\u1EC7n ki\u1EC3m s\xE1t nh\xE2n d\xE2n", ["VKSND"], { ...LOCAL, shortNames: ["VKSND"] }),
      body("C\xF4ng an", ["CAT"], { ...LOCAL, isOfBody: true, hasRanks: true }),
      body("B\u1ED9 Ch\u1EC9 huy qu\xE2n s\u1EF1", ["BCHQS"], { ...LOCAL, isOfBody: true }),
      body("B\u1ED9 Ch\u1EC9 huy B\u1ED9 \u0111\u1ED9i Bi\xEAn ph\xF2ng", ["BCHB\u0110BP"], LOCAL),
      body("Ban Ch\u1EC9 huy qu\xE2n s\u1EF1", [], LOCAL),
      body("B\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i", [], { ...LOCAL, shortNames: ["BHXH"] }),
      body("Chi c\u1EE5c Thu\u1EBF", ["CCT"]),
      body("Chi c\u1EE5c Ki\u1EC3m l\xE2m"),
      body("\u0110\xE0i Ph\xE1t thanh v\xE0 Truy\u1EC1n h\xECnh", [], LOCAL),
      body("Trung t\xE2m Ph\u1EE5c v\u1EE5 h\xE0nh ch\xEDnh c\xF4ng", [], LOCAL),
      // Of any body
      body("V\u0103n ph\xF2ng", [], { ...LOCAL, isOfBody: true }),
      body("Thanh tra", [], { ...LOCAL, isOfBody: true }),
      body("Th\u01B0\u1EDDng tr\u1EF1c", [], { ...LOCAL, isCollegial: true, isOfBody: true }),
      // Departments of a province
      body("S\u1EDF T\xE0i ch\xEDnh", ["STC"]),
      body("S\u1EDF C\xF4ng Th\u01B0\u01A1ng", ["SCT"]),
      body("S\u1EDF N\xF4ng nghi\u1EC7p v\xE0 M\xF4i tr\u01B0\u1EDDng", ["SNNMT"]),
      body("S\u1EDF X\xE2y d\u1EF1ng", ["SXD"]),
      body("S\u1EDF V\u0103n h\xF3a, Th\u1EC3 thao v\xE0 Du l\u1ECBch", ["SVHTTDL"]),
      body("S\u1EDF Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7", ["SKHCN"]),
      body("S\u1EDF Gi\xE1o d\u1EE5c v\xE0 \u0110\xE0o t\u1EA1o", ["SGD\u0110T"]),
      body("S\u1EDF Y t\u1EBF", ["SYT"]),
      body("S\u1EDF N\u1ED9i v\u1EE5", ["SNV"]),
      body("S\u1EDF T\u01B0 ph\xE1p", ["STP"]),
      body("S\u1EDF D\xE2n t\u1ED9c v\xE0 T\xF4n gi\xE1o", ["SDTTG"]),
      body("S\u1EDF Ngo\u1EA1i v\u1EE5", ["SNgV"]),
      body("S\u1EDF Du l\u1ECBch", ["SDL"]),
      body("S\u1EDF V\u0103n h\xF3a v\xE0 Th\u1EC3 thao", ["SVHTT"]),
      body("S\u1EDF Quy ho\u1EA1ch - Ki\u1EBFn tr\xFAc", ["SQHKT"]),
      body("S\u1EDF Quy ho\u1EA1ch v\xE0 Ki\u1EBFn tr\xFAc"),
      body("S\u1EDF An to\xE0n th\u1EF1c ph\u1EA9m", ["SATTP"]),
      body("S\u1EDF Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i", ["SL\u0110TBXH"], {
        shortNames: ["S\u1EDF Lao \u0111\u1ED9ng - TB v\xE0 XH", "S\u1EDF Lao \u0111\u1ED9ng - TBXH"]
      }),
      body("S\u1EDF K\u1EBF ho\u1EA1ch v\xE0 \u0110\u1EA7u t\u01B0", ["SKH\u0110T"]),
      body("S\u1EDF Giao th\xF4ng v\u1EADn t\u1EA3i", ["SGTVT"]),
      body("S\u1EDF Giao th\xF4ng c\xF4ng ch\xEDnh"),
      body("S\u1EDF Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng", ["STTTT"]),
      body("S\u1EDF T\xE0i nguy\xEAn v\xE0 M\xF4i tr\u01B0\u1EDDng", ["STNMT"]),
      body("S\u1EDF N\xF4ng nghi\u1EC7p v\xE0 Ph\xE1t tri\u1EC3n n\xF4ng th\xF4n", ["SNNPTNT", "SNN"], {
        shortNames: ["S\u1EDF N\xF4ng nghi\u1EC7p v\xE0 PTNT"]
      }),
      body("S\u1EDF Th\u1EE7y s\u1EA3n", ["STS"]),
      body("S\u1EDF Th\u01B0\u01A1ng m\u1EA1i", ["STM"]),
      body("S\u1EDF C\xF4ng nghi\u1EC7p", ["SCN"]),
      body("S\u1EDF B\u01B0u ch\xEDnh, Vi\u1EC5n th\xF4ng", ["SBCVT"]),
      body("S\u1EDF V\u0103n h\xF3a - Th\xF4ng tin"),
      body("S\u1EDF V\u0103n h\xF3a v\xE0 Th\u1EC3 thao v\xE0 Du l\u1ECBch"),
      body("S\u1EDF \u0110\u1ECBa ch\xEDnh"),
      body("S\u1EDF L\xE2m nghi\u1EC7p"),
      body("S\u1EDF Th\u1EC3 d\u1EE5c th\u1EC3 thao"),
      body("S\u1EDF V\u0103n h\xF3a, Th\u1EC3 thao, Du l\u1ECBch v\xE0 Th\xF4ng tin"),
      // Offices of a commune or district
      body("Ph\xF2ng T\xE0i ch\xEDnh - K\u1EBF ho\u1EA1ch", ["TCKH"]),
      body("Ph\xF2ng Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i"),
      body("Ph\xF2ng Gi\xE1o d\u1EE5c v\xE0 \u0110\xE0o t\u1EA1o", ["PGD\u0110T"]),
      body("Ph\xF2ng Kinh t\u1EBF"),
      body("Ph\xF2ng Kinh t\u1EBF v\xE0 H\u1EA1 t\u1EA7ng"),
      body("Ph\xF2ng Kinh t\u1EBF, H\u1EA1 t\u1EA7ng v\xE0 \u0110\xF4 th\u1ECB"),
      body("Ph\xF2ng V\u0103n h\xF3a - X\xE3 h\u1ED9i"),
      body("Ph\xF2ng V\u0103n h\xF3a v\xE0 Th\xF4ng tin"),
      body("Ph\xF2ng T\xE0i nguy\xEAn v\xE0 M\xF4i tr\u01B0\u1EDDng"),
      body("Ph\xF2ng N\xF4ng nghi\u1EC7p v\xE0 Ph\xE1t tri\u1EC3n n\xF4ng th\xF4n"),
      body("Ph\xF2ng N\u1ED9i v\u1EE5"),
      body("Ph\xF2ng T\u01B0 ph\xE1p"),
      body("Ph\xF2ng Qu\u1EA3n l\xFD \u0111\xF4 th\u1ECB")
    ];
  }
});

// src/lexicon/bodies/national.ts
var OF_ASSEMBLY, nationalBodies;
var init_national = __esm({
  "src/lexicon/bodies/national.ts"() {
    "use strict";
    init_row();
    OF_ASSEMBLY = { countsTerms: true };
    nationalBodies = [
      // The National Assembly and the President
      body("Qu\u1ED1c h\u1ED9i", ["QH"], { ...OF_ASSEMBLY, isCollegial: true, isLegislative: true }),
      body("\u1EE6y ban Th\u01B0\u1EDDng v\u1EE5 Qu\u1ED1c h\u1ED9i", ["UBTVQH"], { ...OF_ASSEMBLY, isLegislative: true }),
      body("V\u0103n ph\xF2ng Qu\u1ED1c h\u1ED9i", ["VPQH"]),
      body("V\u0103n ph\xF2ng Ch\u1EE7 t\u1ECBch n\u01B0\u1EDBc", ["VPCTN"]),
      body("H\u1ED9i \u0111\u1ED3ng Nh\xE0 n\u01B0\u1EDBc", ["H\u0110NN"], OF_ASSEMBLY),
      body("H\u1ED9i \u0111\u1ED3ng B\u1EA7u c\u1EED qu\u1ED1c gia", ["H\u0110BCQG"]),
      body("Ban C\xF4ng t\xE1c \u0111\u1EA1i bi\u1EC3u", ["BCT\u0110B"]),
      body("Vi\u1EC7n Nghi\xEAn c\u1EE9u l\u1EADp ph\xE1p", ["VNCLP"]),
      body("\u1EE6y ban V\u0103n h\xF3a v\xE0 X\xE3 h\u1ED9i c\u1EE7a Qu\u1ED1c h\u1ED9i", ["UBVHXH"], OF_ASSEMBLY),
      body("\u1EE6y ban Ph\xE1p lu\u1EADt v\xE0 T\u01B0 ph\xE1p c\u1EE7a Qu\u1ED1c h\u1ED9i", ["UBPLTP"], OF_ASSEMBLY),
      body("\u1EE6y ban Kinh t\u1EBF v\xE0 T\xE0i ch\xEDnh c\u1EE7a Qu\u1ED1c h\u1ED9i", ["UBKTTC"], OF_ASSEMBLY),
      body("\u1EE6y ban Ph\xE1p lu\u1EADt c\u1EE7a Qu\u1ED1c h\u1ED9i", ["UBPL"], OF_ASSEMBLY),
      body("\u1EE6y ban Ph\xE1p lu\u1EADt v\xE0 T\u01B0 ph\xE1p"),
      body("\u1EE6y ban Ph\xE1p lu\u1EADt"),
      body("\u1EE6y ban T\u01B0 ph\xE1p c\u1EE7a Qu\u1ED1c h\u1ED9i", ["UBTP"], OF_ASSEMBLY),
      body("\u1EE6y ban Kinh t\u1EBF c\u1EE7a Qu\u1ED1c h\u1ED9i", ["UBKT"], OF_ASSEMBLY),
      body("\u1EE6y ban T\xE0i ch\xEDnh, Ng\xE2n s\xE1ch c\u1EE7a Qu\u1ED1c h\u1ED9i", ["UBTCNS"], OF_ASSEMBLY),
      body("\u1EE6y ban Qu\u1ED1c ph\xF2ng v\xE0 An ninh c\u1EE7a Qu\u1ED1c h\u1ED9i", ["UBQPAN"], OF_ASSEMBLY),
      body("\u1EE6y ban Qu\u1ED1c ph\xF2ng, An ninh v\xE0 \u0110\u1ED1i ngo\u1EA1i c\u1EE7a Qu\u1ED1c h\u1ED9i", ["UBQPAN\u0110N"], OF_ASSEMBLY),
      body("\u1EE6y ban X\xE3 h\u1ED9i c\u1EE7a Qu\u1ED1c h\u1ED9i", ["UBXH"], OF_ASSEMBLY),
      body("\u1EE6y ban \u0110\u1ED1i ngo\u1EA1i c\u1EE7a Qu\u1ED1c h\u1ED9i", ["UB\u0110N"], OF_ASSEMBLY),
      body("\u1EE6y ban Khoa h\u1ECDc, C\xF4ng ngh\u1EC7 v\xE0 M\xF4i tr\u01B0\u1EDDng c\u1EE7a Qu\u1ED1c h\u1ED9i", ["UBKHCNMT"], OF_ASSEMBLY),
      body("\u1EE6y ban V\u0103n h\xF3a, Gi\xE1o d\u1EE5c c\u1EE7a Qu\u1ED1c h\u1ED9i", ["UBVHGD"], OF_ASSEMBLY),
      body("\u1EE6y ban C\xF4ng t\xE1c \u0111\u1EA1i bi\u1EC3u c\u1EE7a Qu\u1ED1c h\u1ED9i", ["UBCT\u0110B"], OF_ASSEMBLY),
      body("\u1EE6y ban D\xE2n nguy\u1EC7n v\xE0 Gi\xE1m s\xE1t c\u1EE7a Qu\u1ED1c h\u1ED9i", ["UBDNGS"], OF_ASSEMBLY),
      body("H\u1ED9i \u0111\u1ED3ng D\xE2n t\u1ED9c c\u1EE7a Qu\u1ED1c h\u1ED9i", ["H\u0110DT"], OF_ASSEMBLY),
      body("H\u1ED9i \u0111\u1ED3ng D\xE2n t\u1ED9c"),
      // The Government
      body("Ch\xEDnh ph\u1EE7", ["CP"], { isCollegial: true }),
      body("H\u1ED9i \u0111\u1ED3ng B\u1ED9 tr\u01B0\u1EDFng", ["H\u0110BT"]),
      body("H\u1ED9i \u0111\u1ED3ng Ch\xEDnh ph\u1EE7", ["H\u0110CP"]),
      body("Ph\u1EE7 Th\u1EE7 t\u01B0\u1EDBng"),
      body("Th\u01B0\u1EDDng tr\u1EF1c Ch\xEDnh ph\u1EE7"),
      body("B\u1ED9 Qu\u1ED1c ph\xF2ng", ["BQP"], { hasRanks: true }),
      body("B\u1ED9 C\xF4ng an", ["BCA"], { hasRanks: true }),
      body("B\u1ED9 Ngo\u1EA1i giao", ["BNG"]),
      body("B\u1ED9 T\u01B0 ph\xE1p", ["BTP"]),
      body("B\u1ED9 T\xE0i ch\xEDnh", ["BTC"]),
      body("B\u1ED9 C\xF4ng Th\u01B0\u01A1ng", ["BCT"]),
      body("B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 M\xF4i tr\u01B0\u1EDDng", ["BNNMT"]),
      body("B\u1ED9 X\xE2y d\u1EF1ng", ["BXD"]),
      body("B\u1ED9 V\u0103n h\xF3a, Th\u1EC3 thao v\xE0 Du l\u1ECBch", ["BVHTTDL", "BVHTT&DL"]),
      body("B\u1ED9 Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7", ["BKHCN"]),
      body("B\u1ED9 Gi\xE1o d\u1EE5c v\xE0 \u0110\xE0o t\u1EA1o", ["BGD\u0110T", "BGD"]),
      body("B\u1ED9 Y t\u1EBF", ["BYT"]),
      body("B\u1ED9 N\u1ED9i v\u1EE5", ["BNV"]),
      body("B\u1ED9 D\xE2n t\u1ED9c v\xE0 T\xF4n gi\xE1o", ["BDTTG"]),
      body("V\u0103n ph\xF2ng Ch\xEDnh ph\u1EE7", ["VPCP"]),
      body("Thanh tra Ch\xEDnh ph\u1EE7", ["TTCP"]),
      body("Ng\xE2n h\xE0ng Nh\xE0 n\u01B0\u1EDBc Vi\u1EC7t Nam", ["NHNN"]),
      body("Ng\xE2n h\xE0ng Nh\xE0 n\u01B0\u1EDBc"),
      // Former ministries and committees
      body("B\u1ED9 Lao \u0111\u1ED9ng - Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i", ["BL\u0110TBXH", "L\u0110TBXH", "BL\u0110", "BL\u0110TB&XH"], {
        shortNames: ["B\u1ED9 Lao \u0111\u1ED9ng - TB v\xE0 XH", "B\u1ED9 Lao \u0111\u1ED9ng - TBXH"]
      }),
      body("B\u1ED9 K\u1EBF ho\u1EA1ch v\xE0 \u0110\u1EA7u t\u01B0", ["BKH\u0110T", "BKH"]),
      body("B\u1ED9 Giao th\xF4ng v\u1EADn t\u1EA3i", ["BGTVT"]),
      body("B\u1ED9 Th\xF4ng tin v\xE0 Truy\u1EC1n th\xF4ng", ["BTTTT"]),
      body("B\u1ED9 T\xE0i nguy\xEAn v\xE0 M\xF4i tr\u01B0\u1EDDng", ["BTNMT"]),
      body("B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 Ph\xE1t tri\u1EC3n n\xF4ng th\xF4n", ["BNNPTNT", "BNN"], {
        shortNames: ["B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 PTNT"]
      }),
      body("B\u1ED9 Th\u1EE7y s\u1EA3n", ["BTS"]),
      body("B\u1ED9 Th\u01B0\u01A1ng m\u1EA1i", ["BTM"]),
      body("B\u1ED9 C\xF4ng nghi\u1EC7p", ["BCN"]),
      body("B\u1ED9 B\u01B0u ch\xEDnh, Vi\u1EC5n th\xF4ng", ["BBCVT"]),
      body("B\u1ED9 V\u0103n h\xF3a - Th\xF4ng tin", ["BVHTT"]),
      body("B\u1ED9 Khoa h\u1ECDc, C\xF4ng ngh\u1EC7 v\xE0 M\xF4i tr\u01B0\u1EDDng", ["BKHCNMT"]),
      body("B\u1ED9 Lao \u0111\u1ED9ng"),
      body("B\u1ED9 \u0110\u1EA1i h\u1ECDc v\xE0 Trung h\u1ECDc chuy\xEAn nghi\u1EC7p"),
      body("B\u1ED9 N\u1ED9i th\u01B0\u01A1ng"),
      body("B\u1ED9 Ngo\u1EA1i th\u01B0\u01A1ng"),
      body("B\u1ED9 L\u01B0\u01A1ng th\u1EF1c"),
      body("B\u1ED9 L\xE2m nghi\u1EC7p"),
      body("B\u1ED9 Th\u1EE7y l\u1EE3i"),
      body("B\u1ED9 N\xF4ng nghi\u1EC7p"),
      body("B\u1ED9 V\u0103n h\xF3a"),
      body("B\u1ED9 V\u1EADt t\u01B0"),
      body("B\u1ED9 \u0110i\u1EC7n l\u1EF1c"),
      body("B\u1ED9 C\u01A1 kh\xED v\xE0 Luy\u1EC7n kim"),
      body("B\u1ED9 C\xF4ng nghi\u1EC7p n\u1EB7ng"),
      body("B\u1ED9 C\xF4ng nghi\u1EC7p nh\u1EB9"),
      body("B\u1ED9 N\xF4ng nghi\u1EC7p v\xE0 C\xF4ng nghi\u1EC7p th\u1EF1c ph\u1EA9m"),
      body("B\u1ED9 Gi\xE1o d\u1EE5c"),
      body("B\u1ED9 Th\u01B0\u01A1ng nghi\u1EC7p"),
      body("B\u1ED9 V\u0103n h\xF3a - Th\xF4ng tin - Th\u1EC3 thao v\xE0 Du l\u1ECBch"),
      body("B\u1ED9 N\u0103ng l\u01B0\u1EE3ng"),
      body("B\u1ED9 Th\u01B0\u01A1ng binh v\xE0 X\xE3 h\u1ED9i"),
      body("B\u1ED9 Giao th\xF4ng v\u1EADn t\u1EA3i v\xE0 B\u01B0u \u0111i\u1EC7n"),
      body("Thanh tra Nh\xE0 n\u01B0\u1EDBc", ["TTNN"]),
      body("\u1EE6y ban D\xE2n t\u1ED9c", ["UBDT"]),
      body("\u1EE6y ban D\xE2n t\u1ED9c v\xE0 Mi\u1EC1n n\xFAi", ["UBDTMN"]),
      body("\u1EE6y ban D\xE2n s\u1ED1, Gia \u0111\xECnh v\xE0 Tr\u1EBB em", ["UBDSG\u0110TE"]),
      body("\u1EE6y ban Th\u1EC3 d\u1EE5c Th\u1EC3 thao", ["UBTDTT"]),
      body("Ban T\u1ED5 ch\u1EE9c - C\xE1n b\u1ED9 Ch\xEDnh ph\u1EE7", ["BTCCBCP", "TCCP"]),
      body("\u1EE6y ban B\u1EA3o v\u1EC7 v\xE0 Ch\u0103m s\xF3c tr\u1EBB em Vi\u1EC7t Nam"),
      body("\u1EE6y ban Qu\u1ED1c gia d\xE2n s\u1ED1 v\xE0 k\u1EBF ho\u1EA1ch h\xF3a gia \u0111\xECnh"),
      body("\u1EE6y ban K\u1EBF ho\u1EA1ch Nh\xE0 n\u01B0\u1EDBc", ["UBKHNN"]),
      body("\u1EE6y ban V\u1EADt gi\xE1 Nh\xE0 n\u01B0\u1EDBc"),
      body("Ban V\u1EADt gi\xE1 Ch\xEDnh ph\u1EE7", ["BVGCP"]),
      body("Ban C\u01A1 y\u1EBFu Ch\xEDnh ph\u1EE7", ["BCYCP"]),
      body("Ban T\xF4n gi\xE1o Ch\xEDnh ph\u1EE7", ["BTGCP"]),
      // Under the ministries and the Government
      body("B\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i Vi\u1EC7t Nam", ["BHXH", "BHXHVN"], { shortNames: ["BHXH Vi\u1EC7t Nam"] }),
      body("T\u1ED5ng c\u1EE5c Th\u1ED1ng k\xEA", ["TCTK"]),
      body("T\u1ED5ng c\u1EE5c H\u1EA3i quan", ["TCHQ"]),
      body("T\u1ED5ng c\u1EE5c Thu\u1EBF", ["TCT"]),
      body("C\u1EE5c Thu\u1EBF", ["CT"]),
      body("C\u1EE5c H\u1EA3i quan", ["CHQ"]),
      body("C\u1EE5c Th\u1ED1ng k\xEA"),
      body("T\u1ED5ng c\u1EE5c Du l\u1ECBch", ["TCDL"]),
      body("T\u1ED5ng c\u1EE5c B\u01B0u \u0111i\u1EC7n", ["TCB\u0110"]),
      body("T\u1ED5ng c\u1EE5c \u0110\u1ECBa ch\xEDnh", ["TC\u0110C"]),
      body("T\u1ED5ng c\u1EE5c Gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p", ["TCGDNN"]),
      body("T\u1ED5ng c\u1EE5c Thi h\xE0nh \xE1n d\xE2n s\u1EF1", ["TCTHADS"]),
      body("Kho b\u1EA1c Nh\xE0 n\u01B0\u1EDBc", ["KBNN"]),
      body("\u1EE6y ban Ch\u1EE9ng kho\xE1n Nh\xE0 n\u01B0\u1EDBc", ["UBCK", "UBCKNN"]),
      body("\u1EE6y ban Qu\u1EA3n l\xFD v\u1ED1n nh\xE0 n\u01B0\u1EDBc t\u1EA1i doanh nghi\u1EC7p", ["UBQLV"]),
      body("T\u1ED5ng c\u1EE5c D\u1EA1y ngh\u1EC1", ["TCDN"]),
      body("T\u1ED5ng c\u1EE5c Ti\xEAu chu\u1EA9n \u0110o l\u01B0\u1EDDng Ch\u1EA5t l\u01B0\u1EE3ng", ["T\u0110C"]),
      body("T\u1ED5ng c\u1EE5c H\u1EADu c\u1EA7n", ["TCHC"], { hasRanks: true }),
      body("T\u1ED5ng c\u1EE5c Ch\xEDnh tr\u1ECB", ["TCCT"], { hasRanks: true }),
      body("B\u1ED9 T\u1ED5ng Tham m\u01B0u", ["BTTM"], { hasRanks: true }),
      body("B\u1ED9 T\u01B0 l\u1EC7nh B\u1ED9 \u0111\u1ED9i Bi\xEAn ph\xF2ng"),
      body("C\u1EE5c H\xE0ng kh\xF4ng Vi\u1EC7t Nam", ["CHK"]),
      body("C\u1EE5c H\xE0ng h\u1EA3i Vi\u1EC7t Nam", ["CHHVN"]),
      body("Vi\u1EC7n H\xE0n l\xE2m Khoa h\u1ECDc v\xE0 C\xF4ng ngh\u1EC7 Vi\u1EC7t Nam", ["VHL"]),
      body("Vi\u1EC7n H\xE0n l\xE2m Khoa h\u1ECDc x\xE3 h\u1ED9i Vi\u1EC7t Nam", ["KHXH"]),
      body("\u0110\xE0i Truy\u1EC1n h\xECnh Vi\u1EC7t Nam", ["THVN"]),
      body("\u0110\xE0i Ti\u1EBFng n\xF3i Vi\u1EC7t Nam", ["TNVN"]),
      body("Th\xF4ng t\u1EA5n x\xE3 Vi\u1EC7t Nam", ["TTX"]),
      body("H\u1ECDc vi\u1EC7n Ch\xEDnh tr\u1ECB qu\u1ED1c gia H\u1ED3 Ch\xED Minh", ["HVCTQG"]),
      body("Ban Qu\u1EA3n l\xFD L\u0103ng Ch\u1EE7 t\u1ECBch H\u1ED3 Ch\xED Minh", ["BQLL"]),
      body("\u1EE6y ban An to\xE0n giao th\xF4ng Qu\u1ED1c gia", ["UBATGTQG"]),
      body("\u0110\u1EA1i h\u1ECDc Qu\u1ED1c gia H\xE0 N\u1ED9i", ["\u0110HQGHN"]),
      body("\u0110\u1EA1i h\u1ECDc Qu\u1ED1c gia Th\xE0nh ph\u1ED1 H\u1ED3 Ch\xED Minh", ["\u0110HQG"]),
      body("Ng\xE2n h\xE0ng Ch\xEDnh s\xE1ch x\xE3 h\u1ED9i", ["NHCS", "NHCSXH"]),
      // Courts, procuracies, audit
      body("T\xF2a \xE1n nh\xE2n d\xE2n t\u1ED1i cao", ["TANDTC", "TATC"]),
      body("Vi\u1EC7n ki\u1EC3m s\xE1t nh\xE2n d\xE2n t\u1ED1i cao", ["VKSNDTC", "VKSTC"]),
      body("H\u1ED9i \u0111\u1ED3ng Th\u1EA9m ph\xE1n T\xF2a \xE1n nh\xE2n d\xE2n t\u1ED1i cao", ["H\u0110TP", "H\u0110TPTANDTC"]),
      body("H\u1ED9i \u0111\u1ED3ng Th\u1EA9m ph\xE1n", [], { isOfBody: true }),
      body("Ki\u1EC3m to\xE1n nh\xE0 n\u01B0\u1EDBc", ["KTNN"])
    ];
  }
});

// src/lexicon/bodies/party.ts
var PARTY, COMMITTEE, OF_COMMITTEE, COMMITTEE_OF_PLACE, LETTERHEAD, partyAndFront;
var init_party = __esm({
  "src/lexicon/bodies/party.ts"() {
    "use strict";
    init_row();
    PARTY = { isOfParty: true };
    COMMITTEE = { isOfParty: true, isLocal: true, isCollegial: true };
    OF_COMMITTEE = { isOfParty: true, isLocal: true, isOfBody: true };
    COMMITTEE_OF_PLACE = { ...COMMITTEE, isBeforePlaceName: true };
    LETTERHEAD = "Ban Ch\u1EA5p h\xE0nh Trung \u01B0\u01A1ng";
    partyAndFront = [
      // The Party at the centre
      body("\u0110\u1EA3ng C\u1ED9ng s\u1EA3n Vi\u1EC7t Nam", ["\u0110CSVN"], { ...PARTY, headsPapers: true }),
      body("Trung \u01B0\u01A1ng \u0110\u1EA3ng", ["TW", "T\u01AF"], { ...PARTY, isCollegial: true, sharesAbbreviation: true }),
      body("Ban Ch\u1EA5p h\xE0nh Trung \u01B0\u01A1ng \u0110\u1EA3ng C\u1ED9ng s\u1EA3n Vi\u1EC7t Nam", ["BCHTW", "BCHT\u01AF"], {
        ...PARTY,
        isCollegial: true
      }),
      body("Ban Ch\u1EA5p h\xE0nh Trung \u01B0\u01A1ng \u0110\u1EA3ng", [], { ...PARTY, isCollegial: true }),
      body("Ban Ch\u1EA5p h\xE0nh Trung \u01B0\u01A1ng", [], { ...PARTY, isCollegial: true }),
      body("B\u1ED9 Ch\xEDnh tr\u1ECB", [], { ...PARTY, isCollegial: true, letterhead: LETTERHEAD }),
      body("Ban B\xED th\u01B0", ["BBT"], { ...PARTY, isCollegial: true, letterhead: LETTERHEAD }),
      body("Ban B\xED th\u01B0 Trung \u01B0\u01A1ng \u0110\u1EA3ng", [], { ...PARTY, isCollegial: true, letterhead: LETTERHEAD }),
      body("Th\u01B0\u1EDDng tr\u1EF1c Ban B\xED th\u01B0", [], { ...PARTY, letterhead: LETTERHEAD }),
      body("Qu\xE2n \u1EE7y Trung \u01B0\u01A1ng", ["QUTW"], { ...PARTY, isCollegial: true, hasRanks: true }),
      body("\u0110\u1EA3ng \u1EE7y C\xF4ng an Trung \u01B0\u01A1ng", [], { ...PARTY, hasRanks: true }),
      body("\u0110\u1EA1i h\u1ED9i \u0111\u1EA1i bi\u1EC3u to\xE0n qu\u1ED1c l\u1EA7n th\u1EE9 XIII c\u1EE7a \u0110\u1EA3ng", [], PARTY),
      body("V\u0103n ph\xF2ng Trung \u01B0\u01A1ng \u0110\u1EA3ng", ["VPTW"], PARTY),
      body("Ban T\u1ED5 ch\u1EE9c Trung \u01B0\u01A1ng", ["BTCTW"], PARTY),
      body("Ban Tuy\xEAn gi\xE1o Trung \u01B0\u01A1ng", ["BTGTW"], PARTY),
      body("Ban Tuy\xEAn gi\xE1o v\xE0 D\xE2n v\u1EADn Trung \u01B0\u01A1ng", ["BTGDVTW"], PARTY),
      body("Ban D\xE2n v\u1EADn Trung \u01B0\u01A1ng", ["BDVTW"], PARTY),
      body("Ban Kinh t\u1EBF Trung \u01B0\u01A1ng", ["BKTTW"], PARTY),
      body("Ban N\u1ED9i ch\xEDnh Trung \u01B0\u01A1ng", ["BNCTW"], PARTY),
      body("Ban \u0110\u1ED1i ngo\u1EA1i Trung \u01B0\u01A1ng", ["B\u0110NTW"], PARTY),
      body("Ban Ch\xEDnh s\xE1ch, chi\u1EBFn l\u01B0\u1EE3c Trung \u01B0\u01A1ng", ["BCSCLTW"], PARTY),
      body("\u1EE6y ban Ki\u1EC3m tra Trung \u01B0\u01A1ng", ["UBKTTW"], PARTY),
      body("H\u1ED9i \u0111\u1ED3ng L\xFD lu\u1EADn Trung \u01B0\u01A1ng", ["H\u0110LLTW"], PARTY),
      body("Trung \u01B0\u01A1ng C\u1EE5c mi\u1EC1n Nam", [], PARTY),
      body("\u0110\u1EA3ng \u1EE7y Ch\xEDnh ph\u1EE7", [], PARTY),
      body("\u0110\u1EA3ng \u1EE7y Qu\u1ED1c h\u1ED9i", [], PARTY),
      body("\u0110\u1EA3ng \u1EE7y c\xE1c c\u01A1 quan \u0110\u1EA3ng Trung \u01B0\u01A1ng", [], PARTY),
      body("\u0110\u1EA3ng \u1EE7y M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c, c\xE1c \u0111o\xE0n th\u1EC3 Trung \u01B0\u01A1ng", [], PARTY),
      body("\u0110\u1EA3ng \u1EE7y Kh\u1ED1i c\xE1c c\u01A1 quan Trung \u01B0\u01A1ng", [], PARTY),
      body("\u0110\u1EA3ng \u1EE7y Kh\u1ED1i Doanh nghi\u1EC7p Trung \u01B0\u01A1ng", [], PARTY),
      // The Party in the provinces, communes and offices
      body("\u0110\u1EA3ng \u1EE7y Kh\u1ED1i c\xE1c c\u01A1 quan v\xE0 doanh nghi\u1EC7p", [], COMMITTEE_OF_PLACE),
      body("\u0110\u1EA3ng \u1EE7y Kh\u1ED1i c\xE1c c\u01A1 quan", [], COMMITTEE_OF_PLACE),
      body("\u0110\u1EA3ng \u1EE7y Kh\u1ED1i doanh nghi\u1EC7p", [], COMMITTEE_OF_PLACE),
      body("\u0110\u1EA3ng \u1EE7y c\xE1c c\u01A1 quan \u0110\u1EA3ng", [], COMMITTEE_OF_PLACE),
      body("T\u1EC9nh \u1EE7y", ["TU"], COMMITTEE_OF_PLACE),
      body("Th\xE0nh \u1EE7y", ["ThU"], COMMITTEE_OF_PLACE),
      body("Huy\u1EC7n \u1EE7y", ["HU"], COMMITTEE_OF_PLACE),
      body("Qu\u1EADn \u1EE7y", ["QU"], COMMITTEE_OF_PLACE),
      body("Th\u1ECB \u1EE7y", [], COMMITTEE_OF_PLACE),
      body("\u0110\u1EA3ng \u1EE7y", ["\u0110U"], { ...COMMITTEE_OF_PLACE, isOfBody: true }),
      body("\u0110\u1EA3ng b\u1ED9", [], { ...COMMITTEE_OF_PLACE, isOfBody: true }),
      body("Chi b\u1ED9", [], { ...COMMITTEE, isOfBody: true }),
      body("Ban Ch\u1EA5p h\xE0nh \u0110\u1EA3ng b\u1ED9", [], { ...OF_COMMITTEE, isCollegial: true }),
      body("Ban Th\u01B0\u1EDDng v\u1EE5", [], { ...OF_COMMITTEE, isCollegial: true, shortNames: ["BTV"] }),
      body("Ban Ch\u1EA5p h\xE0nh", [], { ...OF_COMMITTEE, isCollegial: true, shortNames: ["BCH"] }),
      body("Ban T\u1ED5 ch\u1EE9c", [], OF_COMMITTEE),
      body("Ban Tuy\xEAn gi\xE1o", ["BTG"], OF_COMMITTEE),
      body("Ban Tuy\xEAn gi\xE1o v\xE0 D\xE2n v\u1EADn", [], OF_COMMITTEE),
      body("Ban D\xE2n v\u1EADn", ["BDV"], OF_COMMITTEE),
      body("Ban N\u1ED9i ch\xEDnh", ["BNC"], OF_COMMITTEE),
      body("\u1EE6y ban Ki\u1EC3m tra", [], OF_COMMITTEE),
      // The Front
      body("\u1EE6y ban Trung \u01B0\u01A1ng M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c Vi\u1EC7t Nam", ["UBT\u01AFMTTQVN", "UBTWMTTQVN", "MTTW", "MTTWBTT"]),
      body("\u0110o\xE0n Ch\u1EE7 t\u1ECBch \u1EE6y ban Trung \u01B0\u01A1ng M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c Vi\u1EC7t Nam", ["\u0110CTUBTWMTTQVN"], {
        isCollegial: true
      }),
      body("M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c Vi\u1EC7t Nam", ["MTTQVN", "MTTQ"]),
      body("\u1EE6y ban M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c Vi\u1EC7t Nam", ["UBMTTQVN", "UBMTTQ"], { isLocal: true }),
      body("\u1EE6y ban M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c", [], { isLocal: true, shortNames: ["UBMTTQ"] }),
      // Organisations
      body("T\u1ED5ng Li\xEAn \u0111o\xE0n Lao \u0111\u1ED9ng Vi\u1EC7t Nam", ["TL\u0110", "TL\u0110L\u0110VN"]),
      body("\u0110o\xE0n Ch\u1EE7 t\u1ECBch T\u1ED5ng Li\xEAn \u0111o\xE0n Lao \u0111\u1ED9ng Vi\u1EC7t Nam", [], { isCollegial: true }),
      body("Li\xEAn \u0111o\xE0n Lao \u0111\u1ED9ng", ["L\u0110L\u0110"], { isLocal: true, shortNames: ["L\u0110L\u0110"] }),
      body("Trung \u01B0\u01A1ng \u0110o\xE0n Thanh ni\xEAn C\u1ED9ng s\u1EA3n H\u1ED3 Ch\xED Minh", ["TW\u0110TN", "T\u01AF\u0110TN"]),
      body("\u0110o\xE0n Thanh ni\xEAn C\u1ED9ng s\u1EA3n H\u1ED3 Ch\xED Minh", ["\u0110TN"]),
      body("H\u1ED9i Li\xEAn hi\u1EC7p Ph\u1EE5 n\u1EEF Vi\u1EC7t Nam", ["HLHPNVN", "\u0110CT"]),
      body("Trung \u01B0\u01A1ng H\u1ED9i Li\xEAn hi\u1EC7p Ph\u1EE5 n\u1EEF Vi\u1EC7t Nam"),
      body("H\u1ED9i Li\xEAn hi\u1EC7p Ph\u1EE5 n\u1EEF", ["HPN"], { isLocal: true }),
      body("H\u1ED9i N\xF4ng d\xE2n Vi\u1EC7t Nam", ["HNDVN", "HNDTW"]),
      body("Trung \u01B0\u01A1ng H\u1ED9i N\xF4ng d\xE2n Vi\u1EC7t Nam"),
      body("H\u1ED9i N\xF4ng d\xE2n", ["HND"], { isLocal: true }),
      body("H\u1ED9i C\u1EF1u chi\u1EBFn binh Vi\u1EC7t Nam", ["CCBVN"]),
      body("H\u1ED9i C\u1EF1u chi\u1EBFn binh", ["CCB"], { isLocal: true }),
      body("Ph\xF2ng Th\u01B0\u01A1ng m\u1EA1i v\xE0 C\xF4ng nghi\u1EC7p Vi\u1EC7t Nam", ["PTM", "VCCI"], { isLocal: false }),
      body("Li\xEAn \u0111o\xE0n Th\u01B0\u01A1ng m\u1EA1i v\xE0 C\xF4ng nghi\u1EC7p Vi\u1EC7t Nam", ["L\u0110TM"]),
      body("Li\xEAn hi\u1EC7p c\xE1c H\u1ED9i Khoa h\u1ECDc v\xE0 K\u1EF9 thu\u1EADt Vi\u1EC7t Nam", ["LHHVN"]),
      body("Li\xEAn minh H\u1EE3p t\xE1c x\xE3 Vi\u1EC7t Nam", ["LMHTXVN"]),
      body("Li\xEAn minh H\u1EE3p t\xE1c x\xE3", ["LMHTX"], { isLocal: true }),
      body("H\u1ED9i Ch\u1EEF th\u1EADp \u0111\u1ECF Vi\u1EC7t Nam", ["HCT\u0110"]),
      body("H\u1ED9i Lu\u1EADt gia Vi\u1EC7t Nam"),
      body("Li\xEAn \u0111o\xE0n Lu\u1EADt s\u01B0 Vi\u1EC7t Nam")
    ];
  }
});

// src/lexicon/bodies/rows.computed.ts
function withSort(row) {
  const sort2 = longestFirst.find(({ name }) => row.name.startsWith(`${name} `));
  return sort2 ? { ...ofBodies(factsOf(withSort(sort2))), ...row } : row;
}
var longestFirst, ofBodies, factsOf, bodyRows;
var init_rows_computed = __esm({
  "src/lexicon/bodies/rows.computed.ts"() {
    "use strict";
    init_local();
    init_national();
    init_party();
    init_sorts();
    longestFirst = [...sorts].sort((a, b) => b.name.length - a.name.length);
    ofBodies = ({ needsName, ...facts }) => facts;
    factsOf = ({
      name,
      isSort,
      abbreviations: abbreviations2,
      shortNames,
      otherNames,
      initial,
      letterhead,
      notBefore,
      ...facts
    }) => facts;
    bodyRows = [
      ...nationalBodies,
      ...partyAndFront,
      ...localBodies,
      ...sorts
    ].map(withSort);
  }
});

// src/lexicon/bodies/index.ts
function issuerOfAbbreviation(abbreviation) {
  return bodyOfAbbreviation(abbreviation)?.name ?? null;
}
function abbreviationKey(abbreviation) {
  return abbreviation.normalize("NFC").toUpperCase().replaceAll("\xD0", "\u0110").replaceAll(/[^\p{L}\p{N}]/gu, "");
}
var issuer2, bodies, byAbbreviation, bodyOfAbbreviation, bodiesWith;
var init_bodies = __esm({
  "src/lexicon/bodies/index.ts"() {
    "use strict";
    init_chars();
    init_offices();
    init_rows_computed();
    init_rows_computed();
    issuer2 = (name, abbreviations2 = [], facts = {}) => ({
      name,
      abbreviations: abbreviations2,
      facts,
      get urn() {
        return asciiName(name);
      }
    });
    bodies = [
      ...bodyRows.flatMap((row) => row.isSort ? [] : issuer2(row.name, row.abbreviations, row)),
      ...officeRows.flatMap(({ name, isIssuer, abbreviations: abbreviations2 }) => isIssuer ? issuer2(name, abbreviations2) : [])
    ];
    byAbbreviation = null;
    bodyOfAbbreviation = remember((abbreviation) => {
      byAbbreviation ??= new Map(
        bodies.flatMap((body2) => body2.abbreviations.map((own) => [abbreviationKey(own), body2]))
      );
      const key = abbreviationKey(abbreviation);
      return byAbbreviation.get(key) ?? byAbbreviation.get(key.replace(/\d{1,2}$/u, "")) ?? null;
    });
    bodiesWith = (fact2) => bodyRows.filter((row) => row[fact2] === true);
  }
});

// src/lexicon/body-patterns.ts
function bodyNames(wanted = {}) {
  return bodyRows.filter(has(wanted)).flatMap(({ name, shortNames = [], otherNames = [] }) => [name, ...shortNames, ...otherNames]).flatMap(withSpellings);
}
function openings(names) {
  const known3 = new Set(names);
  return [...known3].filter((name) => {
    for (let at = name.indexOf(" "); at >= 0; at = name.indexOf(" ", at + 1))
      if (known3.has(name.slice(0, at))) return false;
    return true;
  });
}
var has, officeNames, withSpellings, bodyPattern, officePattern;
var init_body_patterns = __esm({
  "src/lexicon/body-patterns.ts"() {
    "use strict";
    init_chars();
    init_bodies();
    init_offices();
    has = (wanted) => (facts) => Object.entries(wanted).every(([fact2, value]) => (facts[fact2] ?? false) === value);
    officeNames = () => officeRows.flatMap(({ name }) => withSpellings(name));
    withSpellings = (name) => [.../* @__PURE__ */ new Set([name, withTonesLast(name)])];
    bodyPattern = (wanted = {}, letters = "normal") => oneOf(openings(bodyNames(wanted)), letters);
    officePattern = (letters = "normal") => oneOf(openings(officeNames()), letters);
  }
});

// src/lexicon/anybody.computed.ts
var anybodyPattern;
var init_anybody_computed = __esm({
  "src/lexicon/anybody.computed.ts"() {
    "use strict";
    init_chars();
    init_sorts();
    init_body_patterns();
    init_offices();
    anybodyPattern = `(?:${[
      bodyPattern({}, "small"),
      officePattern("small"),
      oneOf([...anyBodies, ...Object.values(officePrefixes)], "small")
    ].join("|")})`;
  }
});

// src/lexicon/assembly-terms.ts
var assemblyTerms;
var init_assembly_terms = __esm({
  "src/lexicon/assembly-terms.ts"() {
    "use strict";
    assemblyTerms = [
      { term: 7, from: 1981, to: 1987 },
      { term: 8, from: 1987, to: 1992 },
      { term: 9, from: 1992, to: 1997 },
      { term: 10, from: 1997, to: 2002 },
      { term: 11, from: 2002, to: 2007 },
      { term: 12, from: 2007, to: 2011 },
      { term: 13, from: 2011, to: 2016 },
      { term: 14, from: 2016, to: 2021 },
      { term: 15, from: 2021, to: 2026 },
      { term: 16, from: 2026, to: 2031 }
    ];
  }
});

// src/lexicon/kinds.ts
var kind, OF_ASSEMBLY2, OF_STANDING_COMMITTEE, OF_PRESIDENT, OF_GOVERNMENT, OF_PRIME_MINISTER, OF_JUDGES, OF_MINISTER, DECIDED_BY_MINISTER, OF_PEOPLES_COUNCIL, OF_PEOPLES_COMMITTEE, LAW, SLIP, kinds;
var init_kinds = __esm({
  "src/lexicon/kinds.ts"() {
    "use strict";
    kind = (name, family, abbreviations2, facts = {}) => ({
      name,
      family,
      abbreviations: abbreviations2,
      ranks: [],
      shortName: null,
      attachable: false,
      jointly: "never",
      hasProperName: false,
      isSingle: false,
      namesFields: false,
      soleIssuer: null,
      enactingLines: [],
      owesEnactingLine: false,
      owesLegalBasis: false,
      hasKindLine: true,
      hasTitle: true,
      hasPlaceAndRecipients: true,
      hasAddressees: false,
      numberSaysKind: true,
      isMeantByAbbreviation: family !== "plain",
      inGrounds: null,
      ...facts
    });
    OF_ASSEMBLY2 = { rank: 2, number: /[/-]QH(?:K?\d+)?(?:-|$)/ };
    OF_STANDING_COMMITTEE = { rank: 3, number: /UBTVQH/ };
    OF_PRESIDENT = { rank: 4, number: /CTN/ };
    OF_GOVERNMENT = { rank: 5, number: /[/-]CP(?:-|$)|NQLT/ };
    OF_PRIME_MINISTER = { rank: 6, number: /-TTG$/ };
    OF_JUDGES = { rank: 7, number: /HĐTP/ };
    OF_MINISTER = { rank: 8 };
    DECIDED_BY_MINISTER = {
      rank: 8,
      number: /\/(?:19|20)\d\d\/QĐ-(?:B[A-ZĐ&]+|KTNN|NHNN|TTCP)$/
    };
    OF_PEOPLES_COUNCIL = { rank: 9, number: /\/(?:19|20)\d\d\/NQ-HĐND/ };
    OF_PEOPLES_COMMITTEE = { rank: 10, number: /\/(?:19|20)\d\d\/QĐ-UBND/ };
    LAW = { hasProperName: true, soleIssuer: "Qu\u1ED1c h\u1ED9i", hasPlaceAndRecipients: false };
    SLIP = { hasTitle: false };
    kinds = [
      kind("Hi\u1EBFn ph\xE1p", "law", [], {
        ...LAW,
        ranks: [{ rank: 1 }],
        hasProperName: false,
        isSingle: true
      }),
      kind("B\u1ED9 lu\u1EADt", "law", ["BL"], { ...LAW, ranks: [{ rank: 2 }] }),
      kind("Lu\u1EADt", "law", ["L", "LCT"], { ...LAW, ranks: [{ rank: 2 }], namesFields: true }),
      kind("Ph\xE1p l\u1EC7nh", "law", ["PL"], { ...LAW, ranks: [{ rank: 3 }], soleIssuer: "\u1EE6y ban Th\u01B0\u1EDDng v\u1EE5 Qu\u1ED1c h\u1ED9i" }),
      kind("S\u1EAFc l\u1EC7nh", "normative", ["SL"]),
      kind("S\u1EAFc lu\u1EADt", "normative", ["SLt"]),
      kind("L\u1EC7nh", "plain", ["L", "LCTN"], {
        ranks: [OF_PRESIDENT],
        hasPlaceAndRecipients: false
      }),
      kind("Ngh\u1ECB quy\u1EBFt li\xEAn t\u1ECBch", "normative", ["NQLT"], {
        ranks: [OF_STANDING_COMMITTEE, OF_GOVERNMENT],
        shortName: "NQLT",
        jointly: "always"
      }),
      kind("Ngh\u1ECB quy\u1EBFt", "normative", ["NQ", "NQi"], {
        ranks: [OF_ASSEMBLY2, OF_STANDING_COMMITTEE, OF_GOVERNMENT, OF_JUDGES, OF_PEOPLES_COUNCIL],
        shortName: "NQ",
        enactingLines: ["QUY\u1EBET NGH\u1ECA", "NGH\u1ECA QUY\u1EBET"],
        owesEnactingLine: true,
        owesLegalBasis: true
      }),
      kind("Ngh\u1ECB \u0111\u1ECBnh", "normative", ["N\u0110"], {
        ranks: [{ rank: 5 }],
        shortName: "N\u0110",
        enactingLines: ["NGH\u1ECA \u0110\u1ECANH"],
        owesLegalBasis: true
      }),
      kind("Quy\u1EBFt \u0111\u1ECBnh", "normative", ["Q\u0110"], {
        ranks: [OF_PRESIDENT, OF_PRIME_MINISTER, DECIDED_BY_MINISTER, OF_PEOPLES_COMMITTEE],
        shortName: "Q\u0110",
        enactingLines: ["QUY\u1EBET \u0110\u1ECANH"],
        owesEnactingLine: true,
        owesLegalBasis: true
      }),
      kind("Th\xF4ng t\u01B0 li\xEAn t\u1ECBch", "normative", ["TTLT", "TT-LT", "TTLB"], {
        ranks: [OF_MINISTER],
        shortName: "TTLT",
        jointly: "always"
      }),
      kind("Th\xF4ng t\u01B0 li\xEAn b\u1ED9", "normative", ["TTLB", "TT-LB"], {
        ranks: [OF_MINISTER],
        shortName: "TTLB",
        jointly: "always"
      }),
      kind("Th\xF4ng t\u01B0", "normative", ["TT"], { ranks: [OF_MINISTER], shortName: "TT" }),
      kind("Th\xF4ng tri", "administrative", ["TTr", "TT"]),
      kind("Ch\u1EC9 th\u1ECB", "normative", ["CT"], { shortName: "CT", enactingLines: ["CH\u1EC8 TH\u1ECA"] }),
      kind("V\u0103n b\u1EA3n h\u1EE3p nh\u1EA5t", "normative", ["VBHN"], { shortName: "VBHN", hasPlaceAndRecipients: false }),
      kind("Ch\u01B0\u01A1ng tr\xECnh h\xE0nh \u0111\u1ED9ng", "administrative", ["CTr", "CTH\u0110", "CTRH\u0110"], {
        shortName: "CTH\u0110",
        attachable: true
      }),
      kind("Ch\u01B0\u01A1ng tr\xECnh ph\u1ED1i h\u1EE3p", "administrative", ["CTPH", "CTrPH"], {
        shortName: "CTPH",
        attachable: true,
        jointly: "always"
      }),
      kind("Ch\u01B0\u01A1ng tr\xECnh", "administrative", ["CTr"], { shortName: "CTr", attachable: true }),
      kind("K\u1EBF ho\u1EA1ch li\xEAn t\u1ECBch", "administrative", ["KHLT"], {
        shortName: "KHLT",
        attachable: true,
        jointly: "always"
      }),
      kind("K\u1EBF ho\u1EA1ch", "administrative", ["KH"], { shortName: "KH", attachable: true }),
      kind("Ph\u01B0\u01A1ng \xE1n", "administrative", ["PA"], { shortName: "PA", attachable: true }),
      kind("K\u1EBFt lu\u1EADn", "administrative", ["KL"], { shortName: "KL" }),
      kind("Quy ch\u1EBF", "administrative", ["QC", "QCPH", "QCLN"], {
        shortName: "QC",
        attachable: true,
        jointly: "sometimes"
      }),
      kind("Quy \u0111\u1ECBnh", "administrative", ["Qy\u0110", "Q\u0110", "Q\u0110i"], { shortName: "Qy\u0110", attachable: true }),
      kind("H\u01B0\u1EDBng d\u1EABn", "administrative", ["HD", "HDLT"], { shortName: "HD", attachable: true }),
      kind("Th\xF4ng b\xE1o", "administrative", ["TB", "TBKL"], { shortName: "TB", inGrounds: "report" }),
      kind("Th\xF4ng c\xE1o", "administrative", ["TC"]),
      kind("T\u1EDD tr\xECnh", "administrative", ["TTr", "TTrLN"], {
        shortName: "TTr",
        hasAddressees: true,
        inGrounds: "proposal"
      }),
      kind("B\xE1o c\xE1o", "administrative", ["BC"], { shortName: "BC", hasAddressees: true, inGrounds: "report" }),
      kind("C\xF4ng v\u0103n", "administrative", ["CV"], {
        shortName: "CV",
        hasKindLine: false,
        hasTitle: false,
        hasAddressees: true,
        numberSaysKind: false
      }),
      kind("C\xF4ng \u0111i\u1EC7n", "administrative", ["C\u0110", "C\u0110i"], { shortName: "C\u0110" }),
      kind("C\xF4ng h\xE0m", "administrative", ["CH"]),
      kind("\u0110\u1EC1 \xE1n", "administrative", ["\u0110A"], { shortName: "\u0110A", attachable: true }),
      kind("D\u1EF1 \xE1n", "plain", ["DA"], { attachable: true }),
      kind("Bi\xEAn b\u1EA3n", "administrative", ["BB"], { shortName: "BB", inGrounds: "report" }),
      kind("H\u1EE3p \u0111\u1ED3ng", "plain", ["H\u0110"]),
      kind("B\u1EA3n ghi nh\u1EDB", "administrative", ["BGN"], { shortName: "BGN" }),
      kind("B\u1EA3n th\u1ECFa thu\u1EADn", "administrative", ["BTT"], { shortName: "BTT" }),
      kind("Gi\u1EA5y m\u1EDDi", "administrative", ["GM"], { shortName: "GM" }),
      kind("Gi\u1EA5y \u1EE7y quy\u1EC1n", "administrative", ["GUQ"], { shortName: "GUQ" }),
      kind("Gi\u1EA5y gi\u1EDBi thi\u1EC7u", "plain", ["GGT"], SLIP),
      kind("Gi\u1EA5y ngh\u1EC9 ph\xE9p", "plain", ["GNP"], SLIP),
      kind("B\u1EA3n \xE1n", "plain", []),
      kind("Kh\xE1ng ngh\u1ECB", "plain", ["KN"]),
      kind("Phi\u1EBFu tr\xECnh", "plain", ["PTr"]),
      kind("Quy tr\xECnh", "plain", ["QTr"], { attachable: true }),
      kind("Phi\u1EBFu g\u1EEDi", "plain", ["PG"], SLIP),
      kind("Phi\u1EBFu chuy\u1EC3n", "administrative", ["PC"], { ...SLIP, isMeantByAbbreviation: false }),
      kind("Phi\u1EBFu b\xE1o", "plain", ["PB"], SLIP),
      kind("Quy \u01B0\u1EDBc", "plain", [], { attachable: true }),
      kind("\u0110i\u1EC1u l\u1EC7", "administrative", ["\u0110L"], { shortName: "\u0110L", attachable: true }),
      kind("N\u1ED9i quy", "plain", ["NQ"], { attachable: true }),
      kind("Danh m\u1EE5c", "plain", ["DM"], { attachable: true }),
      kind("Tuy\xEAn b\u1ED1", "plain", []),
      kind("V\u0103n b\u1EA3n", "general", [], {
        hasKindLine: false,
        numberSaysKind: false
      })
    ];
  }
});

// src/lexicon/kind-names.ts
function kindNamed(name) {
  if (name === null) return null;
  return byName().get(name) ?? byName().get(foldSpace(name).toLowerCase()) ?? null;
}
function kindsOfAbbreviation(abbreviation) {
  return byAbbreviation2.get(abbreviation.toLowerCase()) ?? [];
}
var kindQualifiers, kindSpellings, kindInitials, byName, byAbbreviation2;
var init_kind_names = __esm({
  "src/lexicon/kind-names.ts"() {
    "use strict";
    init_chars();
    init_kinds();
    kindQualifiers = [
      "thanh tra",
      "ki\u1EC3m tra",
      "gi\xE1m s\xE1t",
      "th\u1EA9m tra",
      "th\u1EA9m \u0111\u1ECBnh",
      "ki\u1EC3m to\xE1n",
      "k\u1EBFt lu\u1EADn",
      "li\xEAn ng\xE0nh",
      "li\xEAn t\u1ECBch"
    ];
    kindSpellings = once(
      () => kinds.flatMap((kind2) => [.../* @__PURE__ */ new Set([kind2.name, withTonesLast(kind2.name)])].map((name) => ({ kind: kind2, name }))).sort((a, b) => b.name.length - a.name.length)
    );
    kindInitials = [...new Set(kinds.map(({ name }) => name.charAt(0)))].join("");
    byName = once(
      () => new Map(
        kindSpellings().flatMap(
          ({ kind: kind2, name }) => [name, name.toLowerCase()].map((key) => [key, kind2])
        )
      )
    );
    byAbbreviation2 = /* @__PURE__ */ new Map();
    for (const each of kinds)
      for (const key of new Set(each.abbreviations.map((own) => own.toLowerCase()))) {
        const before = byAbbreviation2.get(key);
        if (before) before.push(each);
        else byAbbreviation2.set(key, [each]);
      }
  }
});

// src/lexicon/kind-patterns.ts
function kindNames(facts = {}) {
  const isWanted = has2(facts);
  return kindSpellings().filter(({ kind: kind2 }) => isWanted(kind2)).map(({ name }) => name);
}
var unmistakable, has2, kindsWith, kindPattern;
var init_kind_patterns = __esm({
  "src/lexicon/kind-patterns.ts"() {
    "use strict";
    init_chars();
    init_kind_names();
    init_kinds();
    unmistakable = { family: ["law", "normative", "administrative", "general"] };
    has2 = (facts) => (kind2) => Object.entries(facts).every(([fact2, wanted]) => {
      const own = kind2[fact2];
      return Array.isArray(wanted) ? wanted.includes(own) : own === wanted;
    });
    kindsWith = (facts) => kinds.filter(has2(facts));
    kindPattern = (facts = {}, letters = "normal") => oneOf(kindNames(facts), letters);
  }
});

// src/lexicon/attached-texts.ts
var attachedTexts, attachedNames, attachedPattern;
var init_attached_texts = __esm({
  "src/lexicon/attached-texts.ts"() {
    "use strict";
    init_chars();
    init_kind_patterns();
    attachedTexts = [
      "B\u1EA3ng",
      "B\u1EA3ng gi\xE1",
      "Bi\u1EC3u",
      "B\u1ED9 ti\xEAu ch\xED",
      "Ch\u1EBF \u0111\u1ED9",
      "Chi\u1EBFn l\u01B0\u1EE3c",
      "C\u01A1 c\u1EA5u",
      "Danh s\xE1ch",
      "D\u1EF1 to\xE1n",
      "\u0110\u1EC1 c\u01B0\u01A1ng",
      "\u0110\u1ECBnh m\u1EE9c",
      "\u0110\u01A1n gi\xE1",
      "Khung",
      "L\u1ED9 tr\xECnh",
      "Quy chu\u1EA9n",
      "Quy ho\u1EA1ch",
      "Quy t\u1EAFc",
      "Th\u1EC3 l\u1EC7",
      "Ti\xEAu chu\u1EA9n"
    ];
    attachedNames = () => [...kindNames({ attachable: true }), ...attachedTexts];
    attachedPattern = (letters = "normal") => oneOf(attachedNames(), letters);
  }
});

// src/lexicon/authorities.ts
var authorities, spelled, authorityPattern;
var init_authorities = __esm({
  "src/lexicon/authorities.ts"() {
    "use strict";
    authorities = [
      // thay mặt
      { mark: "TM", isPrescribed: true, isForBody: true },
      // ký thay
      { mark: "KT", isPrescribed: true },
      // thừa lệnh
      { mark: "TL", isPrescribed: true },
      // thừa ủy quyền
      { mark: "TUQ", isPrescribed: true },
      // quyền
      { mark: "Q", isPrescribed: true },
      // thừa ủy nhiệm
      { mark: "TUN", isPrescribed: false }
    ];
    spelled = ({ mark: mark2 }) => [...mark2].join("[./]?");
    authorityPattern = () => {
      const marks = authorities.map(spelled);
      const longMarks = authorities.filter(({ mark: mark2 }) => mark2.length > 1).map(spelled);
      return `(?:(?:${marks.join("|")})\\. ?(?=\\p{Lu})|(?:${longMarks.join("|")}) (?=\\p{Lu}{2}))`;
    };
  }
});

// src/lexicon/name-words.data.json
var name_words_data_default;
var init_name_words_data = __esm({
  "src/lexicon/name-words.data.json"() {
    name_words_data_default = {
      stops: [
        "v\u1EC1",
        "v\u1EC1 vi\u1EC7c",
        "v/v",
        "ban h\xE0nh",
        "th\u1EF1c hi\u1EC7n",
        "ng\xE0y",
        "th\xE1ng",
        "n\u0103m",
        "s\u1ED1",
        "tr\xECnh",
        "t\u1EA1i",
        "ph\xEA duy\u1EC7t",
        "s\u1EEDa \u0111\u1ED5i",
        "b\u1ED5 sung",
        "b\xE3i b\u1ECF",
        "thay th\u1EBF",
        "h\u1EE7y b\u1ECF",
        "c\xF4ng b\u1ED1",
        "ki\u1EC7n to\xE0n",
        "th\xE0nh l\u1EADp",
        "\u0111i\u1EC1u ch\u1EC9nh",
        "\u0111\u01B0\u1EE3c",
        "c\xF3",
        "\u0111\xE3",
        "\u0111ang",
        "s\u1EBD",
        "l\xE0",
        "do",
        "b\u1EDFi",
        "trong",
        "ngo\xE0i",
        "\u0111\u1EC3",
        "cho",
        "ho\u1EB7c",
        "theo",
        "t\u1EEB",
        "\u0111\u1EBFn",
        "v\u1EDBi",
        "g\u1EEDi",
        "ph\u1ED1i h\u1EE3p",
        "ch\u1EE7 tr\xEC",
        "giao",
        "tri\u1EC3n khai",
        "y\xEAu c\u1EA7u",
        "\u0111\u1EC1 ngh\u1ECB",
        "ch\u1EC9 \u0111\u1EA1o th\u1EF1c hi\u1EC7n",
        "ch\u1ECBu tr\xE1ch nhi\u1EC7m",
        "t\u1ED5 ch\u1EE9c th\u1EF1c hi\u1EC7n",
        "c\u0103n c\u1EE9",
        "x\xE9t",
        "nh\u1EB1m",
        "tr\xEAn",
        "d\u01B0\u1EDBi",
        "n\xE0y",
        "khi",
        "n\u1EBFu",
        "m\xE0",
        "th\xEC",
        "c\xF9ng",
        "c\u1EE7a",
        "thu\u1ED9c",
        "c\u1ED9ng h\xF2a x\xE3 h\u1ED9i ch\u1EE7 ngh\u0129a",
        "\u0111\u1ED9c l\u1EADp",
        "c\xE1c",
        "nh\u1EEFng",
        "m\u1ED9t s\u1ED1",
        "b\u1EB1ng",
        "nh\u01B0",
        "sau",
        "tr\u01B0\u1EDBc",
        "n\xEAu",
        "n\xF3i",
        "k\xFD",
        "c\u1EA5p ph\xE9p",
        "ch\u1EA5p thu\u1EADn",
        "\u0111\xECnh ch\u1EC9",
        "ti\u1EBFp t\u1EE5c",
        "t\u0103ng c\u01B0\u1EDDng",
        "\u0111\u1ED3ng \xFD",
        "th\xF4ng qua",
        "th\u1ED1ng nh\u1EA5t",
        "xem x\xE9t",
        "\u0111i\u1EC1u",
        "kho\u1EA3n",
        "\u0111i\u1EC3m",
        "chi ti\u1EBFt",
        "nghi\xEAn c\u1EE9u v\xE0",
        "ch\u1EE7 \u0111\u1ED9ng",
        "kh\xF4ng",
        "c\u1EA7n",
        "ph\u1EA3i",
        "kh\xF3a",
        "nhi\u1EC7m k\u1EF3",
        "k\xE8m theo",
        "\u0111\xEDnh k\xE8m",
        "\u0111\u1ED1i v\u1EDBi",
        "li\xEAn quan",
        "bao g\u1ED3m",
        "g\u1ED3m",
        "t\u1ED5 ch\u1EE9c h\u1ED9i ngh\u1ECB",
        "ki\u1EC3m tra vi\u1EC7c",
        "\u0111\u1ECBnh k\u1EF3",
        "gi\u1EA3i quy\u1EBFt",
        "b\u1EA3o \u0111\u1EA3m",
        "c\u1EE5 th\u1EC3",
        "tham m\u01B0u",
        "r\xE0 so\xE1t",
        "x\xE2y d\u1EF1ng k\u1EBF ho\u1EA1ch",
        "h\u1EE3p nh\u1EA5t",
        "tr\u1EA3 l\u1EDDi",
        "g\xF3p \xFD",
        "cho ph\xE9p",
        "cho \xFD ki\u1EBFn",
        "gi\u1EA3i th\xEDch",
        "\u0111\xEDnh ch\xEDnh",
        "\xE1p d\u1EE5ng",
        "gia h\u1EA1n",
        "k\xE9o d\xE0i",
        "quy ho\u1EA1ch",
        "k\u1EC3 t\u1EEB",
        "v\xE0 c\xE1c",
        "v\xE0 m\u1ED9t s\u1ED1",
        "n\u1ED9i dung",
        "vi\u1EC7c"
      ],
      plain: [
        "x\xE3 h\u1ED9i",
        "x\xE3 vi\xEAn",
        "ph\u01B0\u1EDDng h\u1ED9i",
        "ngo\xE0i n\u01B0\u1EDBc",
        "trong n\u01B0\u1EDBc",
        "c\xE1c khu",
        "c\xE1c c\xF4ng tr\xECnh",
        "c\xE1c d\u1EF1 \xE1n",
        "c\xE1c v\u1EA5n \u0111\u1EC1",
        "chuy\u1EC3n \u0111\u1ED5i s\u1ED1",
        "c\xF4ng ngh\u1EC7 s\u1ED1",
        "h\u1EA1 t\u1EA7ng s\u1ED1",
        "kinh t\u1EBF s\u1ED1",
        "d\xE2n s\u1ED1",
        "s\u1ED1 h\xF3a",
        "t\u1ED5 ch\u1EE9c c\xE1n b\u1ED9",
        "th\u1ED1ng k\xEA",
        "k\u1EBF ho\u1EA1ch h\xF3a",
        "K\u1EBF ho\u1EA1ch - T\xE0i ch\xEDnh",
        "K\u1EBF ho\u1EA1ch, T\xE0i ch\xEDnh",
        "T\xE0i ch\xEDnh - K\u1EBF ho\u1EA1ch",
        "lu\u1EADt s\u01B0",
        "\u0111i\u1EC1u d\u01B0\u1EE1ng",
        "\u0111i\u1EC1u tra",
        "\u0111i\u1EC1u h\xE0nh",
        "th\u1EF1c hi\u1EC7n ph\xE1p lu\u1EADt",
        "th\xF4ng tin",
        "giao d\u1ECBch",
        "giao th\xF4ng",
        "c\xF3 c\xF4ng",
        "ng\u01B0\u1EDDi c\xF3 c\xF4ng",
        "theo d\xF5i",
        "tr\xECnh \u0111\u1ED9"
      ],
      acronyms: { \u0110BQH: "\u0111\u1EA1i bi\u1EC3u Qu\u1ED1c h\u1ED9i", TW: "Trung \u01B0\u01A1ng", T\u01AF: "Trung \u01B0\u01A1ng" }
    };
  }
});

// src/lexicon/provinces.ts
var formerProvinces, provinces, olderProvinces, placeTypes, allProvinces;
var init_provinces = __esm({
  "src/lexicon/provinces.ts"() {
    "use strict";
    formerProvinces = [
      "An Giang",
      "B\xE0 R\u1ECBa - V\u0169ng T\xE0u",
      "B\u1EA1c Li\xEAu",
      "B\u1EAFc Giang",
      "B\u1EAFc K\u1EA1n",
      "B\u1EAFc Ninh",
      "B\u1EBFn Tre",
      "B\xECnh D\u01B0\u01A1ng",
      "B\xECnh \u0110\u1ECBnh",
      "B\xECnh Ph\u01B0\u1EDBc",
      "B\xECnh Thu\u1EADn",
      "C\xE0 Mau",
      "Cao B\u1EB1ng",
      "C\u1EA7n Th\u01A1",
      "\u0110\xE0 N\u1EB5ng",
      "\u0110\u1EAFk L\u1EAFk",
      "\u0110\u1EAFk N\xF4ng",
      "\u0110i\u1EC7n Bi\xEAn",
      "\u0110\u1ED3ng Nai",
      "\u0110\u1ED3ng Th\xE1p",
      "Gia Lai",
      "H\xE0 Giang",
      "H\xE0 Nam",
      "H\xE0 N\u1ED9i",
      "H\xE0 T\u0129nh",
      "H\u1EA3i D\u01B0\u01A1ng",
      "H\u1EA3i Ph\xF2ng",
      "H\u1EADu Giang",
      "H\xF2a B\xECnh",
      "H\u1ED3 Ch\xED Minh",
      "H\u01B0ng Y\xEAn",
      "Kh\xE1nh H\xF2a",
      "Ki\xEAn Giang",
      "Kon Tum",
      "Lai Ch\xE2u",
      "L\u1EA1ng S\u01A1n",
      "L\xE0o Cai",
      "L\xE2m \u0110\u1ED3ng",
      "Long An",
      "Nam \u0110\u1ECBnh",
      "Ngh\u1EC7 An",
      "Ninh B\xECnh",
      "Ninh Thu\u1EADn",
      "Ph\xFA Th\u1ECD",
      "Ph\xFA Y\xEAn",
      "Qu\u1EA3ng B\xECnh",
      "Qu\u1EA3ng Nam",
      "Qu\u1EA3ng Ng\xE3i",
      "Qu\u1EA3ng Ninh",
      "Qu\u1EA3ng Tr\u1ECB",
      "S\xF3c Tr\u0103ng",
      "S\u01A1n La",
      "T\xE2y Ninh",
      "Th\xE1i B\xECnh",
      "Th\xE1i Nguy\xEAn",
      "Thanh H\xF3a",
      "Th\u1EEBa Thi\xEAn Hu\u1EBF",
      "Ti\u1EC1n Giang",
      "Tr\xE0 Vinh",
      "Tuy\xEAn Quang",
      "V\u0129nh Long",
      "V\u0129nh Ph\xFAc",
      "Y\xEAn B\xE1i"
    ];
    provinces = [
      "An Giang",
      "B\u1EAFc Ninh",
      "C\xE0 Mau",
      "Cao B\u1EB1ng",
      "C\u1EA7n Th\u01A1",
      "\u0110\xE0 N\u1EB5ng",
      "\u0110\u1EAFk L\u1EAFk",
      "\u0110i\u1EC7n Bi\xEAn",
      "\u0110\u1ED3ng Nai",
      "\u0110\u1ED3ng Th\xE1p",
      "Gia Lai",
      "H\xE0 N\u1ED9i",
      "H\xE0 T\u0129nh",
      "H\u1EA3i Ph\xF2ng",
      "H\u1ED3 Ch\xED Minh",
      "Hu\u1EBF",
      "H\u01B0ng Y\xEAn",
      "Kh\xE1nh H\xF2a",
      "Lai Ch\xE2u",
      "L\u1EA1ng S\u01A1n",
      "L\xE0o Cai",
      "L\xE2m \u0110\u1ED3ng",
      "Ngh\u1EC7 An",
      "Ninh B\xECnh",
      "Ph\xFA Th\u1ECD",
      "Qu\u1EA3ng Ng\xE3i",
      "Qu\u1EA3ng Ninh",
      "Qu\u1EA3ng Tr\u1ECB",
      "S\u01A1n La",
      "T\xE2y Ninh",
      "Th\xE1i Nguy\xEAn",
      "Thanh H\xF3a",
      "Tuy\xEAn Quang",
      "V\u0129nh Long"
    ];
    olderProvinces = [
      "B\u1EAFc C\u1EA1n",
      "B\u1EAFc Th\xE1i",
      "B\xECnh Tr\u1ECB Thi\xEAn",
      "C\u1EEDu Long",
      "\u0110\u1EAFc L\u1EAFc",
      "\u0110\u1EAFc N\xF4ng",
      "\u0110\u0103k L\u0103k",
      "\u0110\u0103k N\xF4ng",
      "H\xE0 B\u1EAFc",
      "H\xE0 Nam Ninh",
      "H\xE0 S\u01A1n B\xECnh",
      "H\xE0 T\xE2y",
      "H\xE0 Tuy\xEAn",
      "H\u1EA3i H\u01B0ng",
      "Ho\xE0ng Li\xEAn S\u01A1n",
      "Minh H\u1EA3i",
      "Nam H\xE0",
      "Ngh\u1EC7 T\u0129nh",
      "Ngh\u0129a B\xECnh",
      "Ph\xFA Kh\xE1nh",
      "Qu\u1EA3ng Nam - \u0110\xE0 N\u1EB5ng",
      "S\xF4ng B\xE9",
      "Thu\u1EADn H\u1EA3i",
      "Th\u1EEBa Thi\xEAn - Hu\u1EBF",
      "V\u0129nh Ph\xFA"
    ];
    placeTypes = [
      { word: "t\u1EC9nh", full: "t\u1EC9nh" },
      { word: "th\xE0nh ph\u1ED1", full: "th\xE0nh ph\u1ED1" },
      { word: "TP", full: "th\xE0nh ph\u1ED1" },
      { word: "\u0111\u1EB7c khu", full: "\u0111\u1EB7c khu" },
      { word: "huy\u1EC7n", full: "huy\u1EC7n" },
      { word: "qu\u1EADn", full: "qu\u1EADn" },
      { word: "th\u1ECB x\xE3", full: "th\u1ECB x\xE3" },
      { word: "TX", full: "th\u1ECB x\xE3" },
      { word: "th\u1ECB tr\u1EA5n", full: "th\u1ECB tr\u1EA5n" },
      { word: "TT", full: "th\u1ECB tr\u1EA5n" },
      { word: "ph\u01B0\u1EDDng", full: "ph\u01B0\u1EDDng" },
      { word: "x\xE3", full: "x\xE3" }
    ];
    allProvinces = [
      .../* @__PURE__ */ new Set([...formerProvinces, ...provinces, ...olderProvinces])
    ];
  }
});

// src/lexicon/vocabulary.ts
function readTerm(text, from) {
  vocabulary ??= buildVocabulary();
  const start = skipSpace(text, from);
  for (const prefix2 of PREFIXES) {
    const end = wordEnd(text, start, prefix2.small);
    const office2 = end < 0 ? null : readOffice(vocabulary, text, end);
    if (office2 !== null) return withPrefix(text, prefix2, office2);
  }
  const found = vocabulary.longest(text, start);
  return found && { end: found.end, terms: found.values };
}
function wordEnd(text, from, small2) {
  const end = from + small2.length;
  return isWritten(text, from, small2) && syllableEnd(text, end) === end ? end : -1;
}
function readOffice(names, text, from) {
  const found = names.longest(text, from);
  const term = found?.values.find(({ isOffice: isOffice2 }) => isOffice2);
  return found && term ? { end: found.end, term } : null;
}
function withPrefix(text, prefix2, { end, term }) {
  const form = `${prefix2.written} ${term.form}`;
  if (prefix2 === DEPUTY) {
    const behind = skipSpace(text, end);
    for (const suffix of SUFFIXES) {
      const suffixEnd = wordEnd(text, behind, suffix.small);
      if (suffixEnd >= 0) return { end: suffixEnd, terms: [{ ...term, form: `${form} ${suffix.written}` }] };
    }
  }
  return { end, terms: [{ ...term, form }] };
}
function buildVocabulary() {
  const trie = nameTrie();
  const put = (part, phrase, form = phrase, facts = NO_FACTS) => {
    const carries = part === "office" || part === "sort" || facts.isOfBody === true;
    trie.add(phrase, { part, form, facts, carries, isOffice: part === "office" });
  };
  for (const row of bodyRows) putBody(put, row);
  for (const [short, full2] of Object.entries(name_words_data_default.acronyms)) put("body", short, full2);
  for (const { name, isIssuer } of officeRows) {
    const part = isIssuer ? "body" : "office";
    trie.add(name, { part, form: name, facts: NO_FACTS, carries: part === "office", isOffice: true });
  }
  for (const name of allProvinces) put("province", name);
  for (const { word, full: full2 } of placeTypes) put("placeType", word, full2);
  for (const phrase of name_words_data_default.plain) put("plain", phrase);
  for (const { name, isSort } of bodyRows)
    if (!isSort && HAS_FIELD.test(name)) put("field", name.slice(name.indexOf(" ") + 1));
  for (const phrase of name_words_data_default.stops) put("stop", phrase);
  for (const { name } of kinds) put("stop", name);
  return trie;
}
function putBody(put, row) {
  const { name, isSort, shortNames = [], otherNames = [], notBefore = [] } = row;
  const part = isSort ? "sort" : "body";
  put(part, name, name, row);
  if (!isSort && name.includes(" - ")) put(part, name.replace(" - ", ", "), name, row);
  for (const short of shortNames) put(part, short, name, row);
  for (const other2 of otherNames) put(part, other2, other2, row);
  for (const word of notBefore) put("plain", `${name} ${word}`.toLowerCase());
}
var vocabulary, affix, DEPUTY, PREFIXES, SUFFIXES, NO_FACTS, HAS_FIELD;
var init_vocabulary = __esm({
  "src/lexicon/vocabulary.ts"() {
    "use strict";
    init_chars();
    init_bodies();
    init_kinds();
    init_name_words_data();
    init_offices();
    init_provinces();
    vocabulary = null;
    affix = (written) => ({ written, small: written.toLowerCase() });
    DEPUTY = affix(officePrefixes.deputy);
    PREFIXES = [DEPUTY, affix(officePrefixes.acting)];
    SUFFIXES = deputySuffixes.map(affix);
    NO_FACTS = {};
    HAS_FIELD = /^(?:Bộ|Sở) /u;
  }
});

// src/lexicon/proper-case.ts
function knownTerm(text, from, state) {
  const found = readTerm(text, from);
  if (found === null || !UPPER2.test(text.charAt(from))) return null;
  for (const term of found.terms) {
    const form = formOf(term, text, found.end, state);
    if (form !== null) return { end: found.end, form, next: stateAfter(term) };
  }
  return null;
}
function placeTerm(text, from) {
  const found = readTerm(text, from);
  const term = found?.terms.find(
    ({ part, form }) => part === "placeType" || part === "province" || part === "body" && form.length > found.end - from
  );
  if (!found || !term) return null;
  return {
    end: found.end,
    form: formOf(term, text, found.end, "place") ?? term.form,
    next: stateAfter(term)
  };
}
function formOf(term, text, end, state) {
  switch (term.part) {
    case "stop":
      return null;
    case "placeType":
      return placeTypeForm(term.form, text, end);
    case "field":
      return state === "opens" ? term.form : null;
    case "plain":
      return state === "opens" ? capitalised(term.form) : term.form;
    default:
      return term.form;
  }
}
function placeTypeForm(form, text, end) {
  const rest = text.slice(end, end + 16).replace(/^[.\s]+/u, "");
  return DIGITS2.test(rest) || /^hồ chí minh/iu.test(rest.normalize("NFC")) ? capitalised(form) : form;
}
function stateAfter(term) {
  if (term.part === "placeType" || term.facts.isBeforePlaceName === true) return "place";
  return term.part === "sort" ? "opens" : "inside";
}
function stateAfterMark(mark2, state) {
  if (mark2 === " " || mark2 === "." || mark2 === "&") return state;
  if (mark2 === "-" || mark2 === "\u2013") return state === "place" ? "place" : "opens";
  return mark2 === ";" || mark2 === ":" || mark2 === "/" ? "opens" : "inside";
}
function recased(syllable, after2, state) {
  if (after2 === "." && authorityMarks.has(syllable)) return syllable;
  const letters = syllable.normalize("NFD").toLowerCase();
  if (ROMAN.test(syllable) || !VOWEL.test(letters)) return syllable;
  const lower3 = syllable.toLowerCase();
  return state === "inside" ? lower3 : capitalised(lower3);
}
function capitalised(words2) {
  return words2.charAt(0).toUpperCase() + words2.slice(1);
}
var UPPER2, LOWER2, VOWEL, ROMAN, DIGITS2, authorityMarks, properCase;
var init_proper_case = __esm({
  "src/lexicon/proper-case.ts"() {
    "use strict";
    init_chars();
    init_authorities();
    init_vocabulary();
    UPPER2 = /\p{Lu}/u;
    LOWER2 = /\p{Ll}/u;
    VOWEL = /[aeiouy]/u;
    ROMAN = /^(?:II|III|IV|VII|VIII|IX|XII|XIII|XIV|XV|XVI|XVII|XVIII)$/u;
    DIGITS2 = /^\d/u;
    authorityMarks = new Set(authorities.map(({ mark: mark2 }) => mark2));
    properCase = remember((upper) => {
      const text = upper.normalize("NFC").replaceAll(/\s+/gu, " ").trim();
      const shouted = !LOWER2.test(text);
      let written = "";
      let state = "opens";
      let at = 0;
      while (at < text.length) {
        const end = syllableEnd(text, at);
        if (end === at) {
          const mark2 = text.charAt(at);
          state = stateAfterMark(mark2, state);
          written += mark2;
          at += 1;
          continue;
        }
        const phrase = state === "place" ? placeTerm(text, at) : knownTerm(text, at, state);
        if (phrase !== null) {
          written += written === "" ? capitalised(phrase.form) : phrase.form;
          at = phrase.end;
          state = phrase.next;
          continue;
        }
        const syllable = text.slice(at, end);
        written += shouted ? recased(syllable, text.charAt(end), written === "" ? "opens" : state) : syllable;
        if (state === "opens") state = "inside";
        at = end;
      }
      return written;
    });
  }
});

// src/lexicon/match-place.ts
function readPlaces(text, from, bare2) {
  const places2 = [];
  let found = readPlace(text, from, bare2);
  let end = from;
  let written = "";
  while (found !== null) {
    written += (text.slice(end, found.end).trimStart().startsWith(",") ? ", " : " ") + found.text;
    places2.push(found.place);
    end = found.end;
    const comma = skipSpace(text, end);
    const larger = readPlace(text, text.charAt(comma) === "," ? comma + 1 : end, false);
    found = larger?.place.name && places2.length < MOST_PLACES ? larger : null;
  }
  return { end, text: written, places: places2 };
}
function readPlace(text, from, bare2) {
  const start = skipSpace(text, from);
  if (!CAPITAL_OR_DIGIT.test(text.charAt(start)) && !TYPE_LETTERS.has(text.charAt(start))) return null;
  const found = readTerm(text, start);
  const type = found?.terms.find(({ part }) => part === "placeType")?.form;
  if (!found || type === void 0) {
    const proper2 = readPlaceName(text, start, bare2, found);
    if (proper2 === null) return null;
    const { end: end2, name: name2, province: province2 } = proper2;
    return { end: end2, text: name2, place: { type: null, name: name2, province: province2 } };
  }
  const abbreviated = text.charAt(found.end) === "." && CAPITAL2.test(text.charAt(start));
  const proper = readPlaceName(text, abbreviated ? found.end + 1 : found.end, true);
  if (proper === null) {
    return { end: found.end, text: type, place: { type, name: null, province: false } };
  }
  const { end, name } = proper;
  const province = proper.province && PROVINCIAL.has(type);
  return { end, text: `${placeTypeForm(type, text, found.end)} ${name}`, place: { type, name, province } };
}
function readPlaceName(text, from, due, known3 = null) {
  const start = skipSpace(text, from);
  if (!CAPITAL_OR_DIGIT.test(text.charAt(start))) return null;
  const found = known3 ?? readTerm(text, start);
  const province = found?.terms.find(({ part }) => part === "province");
  if (found && province) return { end: found.end, name: province.form, province: true };
  if (!due) return null;
  let end = start;
  for (let count = 0; count < LONGEST_PLACE_NAME; count += 1) {
    const next = skipSpace(text, end);
    const stop = syllableEnd(text, next);
    if (stop === next || !CAPITAL_OR_DIGIT.test(text.charAt(next)) || !isPlaceSyllable(text, next)) break;
    end = stop;
    if (/\d/u.test(text.charAt(next))) break;
  }
  if (end === start) return null;
  const name = foldSpace(text.slice(start, end));
  return { end, name: name === name.toUpperCase() ? titled(name) : name, province: false };
}
function isPlaceSyllable(text, from) {
  const term = readTerm(text, from)?.terms[0];
  return term === void 0 || !(term.part === "stop" || term.part === "placeType" || term.part === "office");
}
function titled(name) {
  return name.toLowerCase().split(" ").map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
}
var LONGEST_PLACE_NAME, MOST_PLACES, PROVINCIAL, TYPE_LETTERS, CAPITAL2, CAPITAL_OR_DIGIT;
var init_match_place = __esm({
  "src/lexicon/match-place.ts"() {
    "use strict";
    init_chars();
    init_proper_case();
    init_provinces();
    init_vocabulary();
    LONGEST_PLACE_NAME = 4;
    MOST_PLACES = 3;
    PROVINCIAL = /* @__PURE__ */ new Set(["t\u1EC9nh", "th\xE0nh ph\u1ED1"]);
    TYPE_LETTERS = new Set(placeTypes.map(({ word }) => word.charAt(0)));
    CAPITAL2 = /\p{Lu}/u;
    CAPITAL_OR_DIGIT = /[\p{Lu}\p{Nd}]/u;
  }
});

// src/lexicon/match-issuer.ts
function matchIssuer(text, from) {
  const names = [];
  const bodies2 = [];
  let office2 = null;
  let isLocal = false;
  let places2 = [];
  let at = skipSpace(text, from);
  while (names.length < MOST_PIECES) {
    const piece2 = readPiece(text, at, names.length === 0);
    if (piece2 === null) break;
    names.push(piece2.name + piece2.place);
    if (piece2.term.part === "office") office2 ??= piece2.name;
    else bodies2.push(piece2.name);
    places2 = piece2.places;
    isLocal ||= piece2.term.facts.isLocal === true;
    at = piece2.end;
    if (!piece2.term.carries || places2.length > 0) break;
  }
  if (names.length === 0) return null;
  const body2 = bodies2.join(" ") || null;
  return { end: termEnd(text, at), name: names.join(" "), office: office2, body: body2, places: places2, isLocal };
}
function termEnd(text, at) {
  const opening2 = smallUnit(text.charCodeAt(skipSpace(text, at)));
  if (opening2 !== 40 && opening2 !== 107) return at;
  TERM_OF_OFFICE.lastIndex = at;
  return TERM_OF_OFFICE.test(text) ? TERM_OF_OFFICE.lastIndex : at;
}
function readPiece(text, from, first) {
  const start = skipSpace(text, from);
  if (!CAPITAL3.test(text.charAt(start))) return null;
  const found = readTerm(text, start);
  const term = found?.terms.find(({ part }) => part === "body" || part === "office" || part === "sort");
  if (!found || !term) return null;
  if (term.part === "sort") return readNamedSort(text, found.end, term);
  if (term.part === "body")
    return piece(term, term.form, readPlaces(text, found.end, term.facts.isBeforePlaceName === true));
  return first ? { term, end: found.end, name: term.form, place: "", places: [] } : null;
}
function piece(term, name, { end, text, places: places2 }) {
  return { term, end, name, place: text, places: places2 };
}
function readNamedSort(text, from, term) {
  const short = readShortField(text, from, term.form);
  if (short !== null)
    return piece({ ...term, carries: false }, short.name, readPlaces(text, short.end, false));
  const own = readOwnName(text, from, term.facts.isNumbered === true);
  if (own.end === from && !standsAlone(text, from, term)) return null;
  return piece(term, term.form + own.name, readPlaces(text, own.end, term.facts.isBeforePlaceName === true));
}
function standsAlone(text, from, term) {
  if (!term.form.includes(" ")) return false;
  const next = skipSpace(text, from);
  if (!LETTER2.test(text.charAt(next))) return true;
  const after2 = readTerm(text, next)?.terms[0];
  return after2 !== void 0 && after2.part !== "plain" && after2.part !== "field";
}
function readShortField(text, from, sort2) {
  if (sort2 !== "B\u1ED9" && sort2 !== "S\u1EDF") return null;
  ACRONYM.lastIndex = skipSpace(text, from);
  const field2 = ACRONYM.exec(text)?.[0];
  if (field2 === void 0) return null;
  const name = issuerOfAbbreviation(sort2.charAt(0) + field2) ?? issuerOfAbbreviation(`B${field2}`);
  return name === null ? null : { end: ACRONYM.lastIndex, name: name.replace(/^Bộ(?= )/u, sort2) };
}
function readOwnName(text, from, numbered2) {
  const opening2 = skipSpace(text, from);
  if (!(numbered2 ? CAPITAL_OR_DIGIT2 : CAPITAL3).test(text.charAt(opening2))) return { end: from, name: "" };
  let end = from;
  let name = "";
  for (let count = 0; count < LONGEST_OWN_NAME; count += 1) {
    const dash = count > 0 ? dashEnd(text, end) : end;
    const start = skipSpace(text, dash);
    if (dash > end && !CAPITAL3.test(text.charAt(start))) break;
    const next = ownWordEnd(text, start, count === 0);
    if (next === start) break;
    name += (dash > end ? " - " : " ") + foldSpace(text.slice(start, next));
    end = next;
  }
  return { end, name: CAPITAL3.test(name) && name === name.toUpperCase() ? ` ${properCase(name)}` : name };
}
function ownWordEnd(text, start, first) {
  const stop = syllableEnd(text, start);
  const capital = CAPITAL_OR_DIGIT2.test(text.charAt(start));
  const found = readTerm(text, start);
  const term = found?.terms[0];
  if (found && term) {
    if (!first && endsName(term, capital)) return start;
    if (term.part === "plain" || term.part === "field") return found.end;
  }
  return isAnd(text.slice(start, stop)) && !nameGoesOn(text, stop) ? start : stop;
}
function endsName(term, capital) {
  switch (term.part) {
    case "stop":
    case "placeType":
      return true;
    case "body":
    case "office":
    case "sort":
    case "province":
      return capital;
    default:
      return false;
  }
}
function isAnd(syllable) {
  return syllable.normalize("NFC").toLowerCase() === "v\xE0";
}
function nameGoesOn(text, from) {
  const start = skipSpace(text, from);
  if (!CAPITAL3.test(text.charAt(start))) return false;
  const term = readTerm(text, start)?.terms[0];
  return term === void 0 || term.part === "plain" || term.part === "field";
}
function dashEnd(text, from) {
  DASH.lastIndex = from;
  return DASH.test(text) ? DASH.lastIndex : from;
}
var LONGEST_OWN_NAME, MOST_PIECES, LETTER2, CAPITAL3, CAPITAL_OR_DIGIT2, ACRONYM, DASH, TERM_OF_OFFICE;
var init_match_issuer = __esm({
  "src/lexicon/match-issuer.ts"() {
    "use strict";
    init_chars();
    init_bodies();
    init_match_place();
    init_proper_case();
    init_vocabulary();
    LONGEST_OWN_NAME = 14;
    MOST_PIECES = 4;
    LETTER2 = /\p{L}/u;
    CAPITAL3 = /\p{Lu}/u;
    CAPITAL_OR_DIGIT2 = /[\p{Lu}\p{Nd}]/u;
    ACRONYM = /[\p{Lu}&]{2,}(?![\p{L}\p{N}])/uy;
    DASH = /\s+[-–]\s+/uy;
    TERM_OF_OFFICE = /\s*(?:\(\s*)?khóa\s+(?:[IVXLC]{1,8}|\d{1,3})(?![\p{L}\p{N}])\)?/iuy;
  }
});

// src/lexicon/issuers.ts
var init_issuers = __esm({
  "src/lexicon/issuers.ts"() {
    "use strict";
    init_bodies();
    init_match_issuer();
    init_proper_case();
  }
});

// src/lexicon/document-number.ts
function markAfterSerial(text, from) {
  let at = digitsEnd(text, from);
  if (at < text.length && isSerialLetter(text.charCodeAt(at))) at += 1;
  if (text.charCodeAt(at) === 46) at = digitsEnd(text, at + 1);
  return text.charCodeAt(at) === 32 ? at + 1 : at;
}
function mayBeNumber(text, from) {
  const at = markAfterSerial(text, from);
  const mark2 = text.charCodeAt(at);
  return mark2 === SLASH || mark2 === DASH2 || isLoose(text, from, at);
}
function isLoose(text, from, at) {
  if (!isLetter(text.charCodeAt(at))) return false;
  SPACED.lastIndex = from;
  return SPACED.test(text);
}
function beginsWithKind(symbol) {
  return abbreviations.has(firstGroup(symbol));
}
function documentNumberAt(text, from) {
  const form = formAt(text, from);
  const expression = EXPRESSIONS[form];
  expression.lastIndex = from;
  const match = expression.exec(text);
  const symbol = match?.groups?.["symbol"];
  if (!match || symbol === void 0 || !mayEndIn(form, symbol)) return null;
  let end = from + match[0].length;
  let whole = symbol;
  const spaced = text.charCodeAt(end) === SPACE ? SPACED_DASH.exec(text.slice(end, end + 40)) : null;
  if (spaced && (abbreviations.has(symbol.toUpperCase()) || issuerOfAbbreviation(symbol) !== null)) {
    end += spaced[0].length;
    whole = `${symbol}-${spaced.groups?.["next"] ?? ""}`;
  }
  const foreign = sentenceBehind(text.slice(from, end)) || noteBehind(whole);
  end -= foreign;
  if (foreign > 0) whole = whole.slice(0, Math.max(1, whole.length - foreign));
  const written = text.slice(from, end);
  const value = withSlashes(form, withoutSpace(written), match.groups?.["serial"]);
  return {
    start: from,
    end,
    value,
    symbol: withoutSpace(whole),
    repaired: value !== written,
    loose: form === "loose" || form === "yearGlued"
  };
}
function withSlashes(form, value, serial = "") {
  if (form === "dashedYear") return value.replace("-", "/");
  if (form !== "yearGlued") return value;
  const end = withoutSpace(serial).length;
  return `${value.slice(0, end)}/${value.slice(end)}`;
}
function formAt(text, from) {
  const mark2 = markAfterSerial(text, from);
  if (isLoose(text, from, mark2)) return "loose";
  if (text.charCodeAt(mark2) === SLASH) return isYearGlued(text, mark2) ? "yearGlued" : "slashed";
  return isBeforeYear(text, mark2) ? "dashedYear" : "dashed";
}
function mayEndIn(form, symbol) {
  if (form === "dashedYear") return beginsWithKind(symbol);
  return form !== "dashed" || isWithoutSlash(symbol);
}
function isYearGlued(text, mark2) {
  const start = skipSpace(text, mark2 + 1);
  const end = digitsEnd(text, start);
  if (end !== start + 4) return false;
  const next = text.charAt(text.charCodeAt(end) === SPACE ? end + 1 : end);
  return next !== "" && KIND_INITIALS.includes(next);
}
function isBeforeYear(text, mark2) {
  const start = skipSpace(text, mark2 + 1);
  const end = digitsEnd(text, start);
  return end === start + 4 && text.charCodeAt(skipSpace(text, end)) === SLASH;
}
function isWithoutSlash(symbol) {
  const head = firstGroup(symbol);
  return abbreviations.has(head) || OLD_BODIES.has(head) || issuerOfAbbreviation(head) !== null;
}
function sentenceBehind(written) {
  if (!written.includes(".")) return 0;
  const sentence = /\. ?(?:\p{Lu}\p{Ll}+|\p{Lu})$/u.exec(written)?.[0] ?? "";
  return /^\.(?: |\p{Lu}\p{Ll})/u.test(sentence) && !/^\.\p{Lu}{2}/u.test(sentence) ? sentence.length : 0;
}
function noteBehind(symbol) {
  const { body: body2 = "", note: note2 = "" } = NOTE.exec(symbol)?.groups ?? {};
  if (note2 === "" || !beginsWithKind(symbol)) return 0;
  const issuer3 = issuerOfAbbreviation(body2);
  return issuer3 === null || COUNTS_TERMS.test(issuer3) ? 0 : note2.length;
}
function yearOfNumber(number3) {
  return NUMBER_WITH_YEAR.exec(number3)?.[1] ?? null;
}
var abbreviations, SERIAL, YEAR, GROUP, LINK, TAIL, SYMBOL_REST, SYMBOL, SPACED, SLASHED, DASHED_YEAR, KIND_MARK, YEAR_GLUED, DASHED, SPACED_DASH, OLD_BODIES, SLASH, DASH2, isSerialLetter, firstGroup, EXPRESSIONS, NOTE, COUNTS_TERMS, SPACE, KIND_INITIALS, withoutSpace, NUMBER_WITH_YEAR;
var init_document_number = __esm({
  "src/lexicon/document-number.ts"() {
    "use strict";
    init_chars();
    init_issuers();
    init_kinds();
    abbreviations = new Set(kinds.flatMap((kind2) => kind2.abbreviations.map((each) => each.toUpperCase())));
    SERIAL = "\\d{1,6}[a-eA-E\u0111]?(?:\\.\\d{1,3})?";
    YEAR = "(?:1[89]|20)\\d\\d";
    GROUP = "\\p{Lu}[\\p{L}&]{0,24}\\d{0,3}";
    LINK = " ?[/.] ?(?=\\p{Lu})|- ?(?=\\p{Lu})| -(?=\\p{Lu})";
    TAIL = "(?<=QH\\d{1,2})-\\d{1,2}";
    SYMBOL_REST = `(?:(?:${LINK})${GROUP}){0,7}(?:${TAIL})?`;
    SYMBOL = `${GROUP}${SYMBOL_REST}`;
    SPACED = new RegExp(`\\d{1,6} ?(?<symbol>\\p{Lu}{2,5}/${SYMBOL})`, "uy");
    SLASHED = new RegExp(`${SERIAL} ?/ ?(?:${YEAR} ?/ ?)?(?<symbol>${SYMBOL})`, "uy");
    DASHED_YEAR = new RegExp(`(?!${YEAR} ?-)${SERIAL} ?- ?${YEAR} ?/ ?(?<symbol>${SYMBOL})`, "uy");
    KIND_MARK = [...abbreviations].filter((each) => each.length > 1).join("|");
    YEAR_GLUED = new RegExp(
      `(?<serial>${SERIAL} ?/ ?${YEAR}) ?(?<symbol>(?:${KIND_MARK})(?=-\\p{Lu})${SYMBOL_REST})`,
      "uy"
    );
    DASHED = new RegExp(`${SERIAL} ?- ?(?<symbol>${SYMBOL})`, "uy");
    SPACED_DASH = /^ - (?<next>\p{Lu}{2}[\p{L}&]{0,24}(?![\p{L}]))/u;
    OLD_BODIES = /* @__PURE__ */ new Set([
      "CP",
      "H\u0110BT",
      "TTG",
      "H\u0110CP",
      "TVQH",
      "CTN",
      "H\u0110NN",
      "NV",
      "UBHC",
      "VG",
      "SL",
      "LCT"
    ]);
    SLASH = 47;
    DASH2 = 45;
    isSerialLetter = (code) => code >= 97 && code <= 101 || code >= 65 && code <= 69 || code === 273;
    firstGroup = (symbol) => /^[\p{L}&]+/u.exec(symbol)?.[0].toUpperCase() ?? "";
    EXPRESSIONS = {
      slashed: SLASHED,
      dashed: DASHED,
      dashedYear: DASHED_YEAR,
      yearGlued: YEAR_GLUED,
      loose: SPACED
    };
    NOTE = /[-/. ](?<body>\p{Lu}[\p{L}&]+)(?<note>\d{1,2})$/u;
    COUNTS_TERMS = /Quốc hội|Hội đồng/u;
    SPACE = 32;
    KIND_INITIALS = [...new Set([...abbreviations].map((each) => each.charAt(0)))].join("");
    withoutSpace = (written) => written.includes(" ") ? written.replaceAll(" ", "") : written;
    NUMBER_WITH_YEAR = new RegExp(`^${SERIAL}/(${YEAR})/`, "u");
  }
});

// src/lexicon/date-conflicts.ts
function dateConflicts(citations) {
  const tallies = /* @__PURE__ */ new Map();
  for (const { work, number: number3, date } of citations) {
    if (number3 === null || date?.length !== FULL) continue;
    const { year, counts } = tallies.get(work) ?? { year: yearOfNumber(number3), counts: /* @__PURE__ */ new Map() };
    tallies.set(work, { year, counts: counts.set(date, (counts.get(date) ?? 0) + 1) });
  }
  const usual = /* @__PURE__ */ new Map();
  for (const [work, tally2] of tallies) usual.set(work, usualDate(tally2));
  return citations.flatMap((citation) => {
    const { work, number: number3, date } = citation;
    const right = number3 === null ? void 0 : usual.get(work);
    return right === void 0 || date === null || right.startsWith(date) ? [] : [{ citation, usual: right }];
  });
}
function usualDate({ year, counts }) {
  let most = 0;
  for (const count of counts.values()) most = Math.max(most, count);
  const commonest2 = [...counts].filter(([, count]) => count === most).map(([date]) => date);
  return commonest2.find((date) => year !== null && date.startsWith(year)) ?? commonest2[0] ?? "";
}
var FULL;
var init_date_conflicts = __esm({
  "src/lexicon/date-conflicts.ts"() {
    "use strict";
    init_document_number();
    FULL = 10;
  }
});

// src/lexicon/dates.ts
function whyNoSuchDay(day, month, year) {
  if (!(month >= 1 && month <= 12)) return { wrong: "month", month };
  if (!isYear(year)) return { wrong: "year", year, first: FIRST_YEAR, last: LAST_YEAR };
  const days = daysOf(month, year);
  return day >= 1 && day <= days ? null : { wrong: "day", month, year, days };
}
function daysOf(month, year) {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && !isLeap ? 28 : LONGEST_MONTHS[month - 1] ?? 0;
}
function isoMonth(month, year) {
  const real = month >= 1 && month <= 12 && isYear(year);
  return real ? `${year}-${two(month)}` : null;
}
function dateAt(text, from) {
  switch (smallUnit(text.charCodeAt(from))) {
    case 110:
      return dayAt(text, from) ?? yearAt(text, from);
    case 116:
      return monthAt(text, from);
    default:
      return null;
  }
}
function dayAt(text, from) {
  DAY.lastIndex = from;
  const day = DAY.exec(text);
  if (!day) return null;
  const month = Number(day[2] ?? day[4]);
  const value = isoDate(Number(day[1]), month, fullYear(day[3] ?? day[5] ?? ""));
  return { start: from, end: from + day[0].length, value };
}
function fullYear(written) {
  const year = Number(written);
  if (written.length > 2) return year;
  return year < FIRST_SHORT_YEAR ? 2e3 + year : 1900 + year;
}
function monthAt(text, from) {
  MONTH.lastIndex = from;
  const month = MONTH.exec(text);
  if (!month) return null;
  return { start: from, end: from + month[0].length, value: isoMonth(Number(month[1]), Number(month[2])) };
}
function yearAt(text, from) {
  YEAR2.lastIndex = from;
  const year = YEAR2.exec(text);
  if (!year) return null;
  const number3 = Number(year[1]);
  const value = isYear(number3) ? `${number3}` : null;
  return { start: from, end: from + year[0].length, value };
}
var DAY, MONTH, YEAR2, FIRST_YEAR, LAST_YEAR, isYear, LONGEST_MONTHS, two, isoDate, FIRST_SHORT_YEAR;
var init_dates = __esm({
  "src/lexicon/dates.ts"() {
    "use strict";
    init_chars();
    DAY = /ngày:? ?(\d{1,2}) ?(?:tháng ?(\d{1,2}) ?năm ?(\d{4})|[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4}|\d{2}(?![/.-]\d)))(?!\d)/iuy;
    MONTH = /tháng ?(\d{1,2}) ?(?:[/-]|năm) ?(\d{4})(?!\d)/iuy;
    YEAR2 = /năm ?(\d{4})(?!\d)/iuy;
    FIRST_YEAR = 1900;
    LAST_YEAR = 2100;
    isYear = (year) => year >= FIRST_YEAR && year <= LAST_YEAR;
    LONGEST_MONTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    two = (part) => String(part).padStart(2, "0");
    isoDate = (day, month, year) => whyNoSuchDay(day, month, year) === null ? `${year}-${two(month)}-${two(day)}` : null;
    FIRST_SHORT_YEAR = 45;
  }
});

// src/lexicon/function-words.ts
var functionWords;
var init_function_words = __esm({
  "src/lexicon/function-words.ts"() {
    "use strict";
    functionWords = [
      "b\u1EDFi",
      "c\xE1c",
      "cho",
      "c\xF3",
      "c\u1EE7a",
      "c\xF9ng",
      "do",
      "\u0111\u01B0\u1EE3c",
      "g\u1ED3m",
      "ho\u1EB7c",
      "khi",
      "kh\xF4ng",
      "l\xE0",
      "n\u1EBFu",
      "nh\u1EEFng",
      "nh\u01B0",
      "ph\u1EA3i",
      "s\u1EBD",
      "t\u1EA1i",
      "theo",
      "th\xEC",
      "thu\u1ED9c",
      "tr\xEAn",
      "v\xE0",
      "v\xE0o",
      "v\u1EC1",
      "v\u1EDBi",
      "\u0111\u1EC3",
      "\u0111\xE3",
      "\u0111\u1EBFn"
    ];
  }
});

// src/lexicon/laws.data.json
var laws_data_default;
var init_laws_data = __esm({
  "src/lexicon/laws.data.json"() {
    laws_data_default = {
      laws: [
        ["", "Hi\u1EBFn ph\xE1p", "", "1946-11-09", ""],
        ["", "Hi\u1EBFn ph\xE1p", "", "1959-12-31", ""],
        ["", "Lu\u1EADt", "T\u1ED5 ch\u1EE9c H\u1ED9i \u0111\u1ED3ng Ch\xEDnh ph\u1EE7", "1960-07-14", ""],
        ["", "Hi\u1EBFn ph\xE1p", "", "1980-12-18", ""],
        ["", "Lu\u1EADt", "T\u1ED5 ch\u1EE9c H\u1ED9i \u0111\u1ED3ng B\u1ED9 tr\u01B0\u1EDFng", "1981-07-04", ""],
        ["", "Lu\u1EADt", "\u0110\u1EA7u t\u01B0 n\u01B0\u1EDBc ngo\xE0i t\u1EA1i Vi\u1EC7t Nam", "1987-12-29", ""],
        ["21-LCT/H\u0110NN8", "Lu\u1EADt", "B\u1EA3o v\u1EC7 s\u1EE9c kh\u1ECFe nh\xE2n d\xE2n", "1989-06-30", ""],
        ["", "Hi\u1EBFn ph\xE1p", "", "1992-04-15", ""],
        ["", "Lu\u1EADt", "\u0110\u1EA7u t\u01B0 n\u01B0\u1EDBc ngo\xE0i t\u1EA1i Vi\u1EC7t Nam", "1996-11-12", ""],
        ["01/1997/QH10", "Lu\u1EADt", "Ng\xE2n h\xE0ng Nh\xE0 n\u01B0\u1EDBc Vi\u1EC7t Nam", "1997-12-12", ""],
        ["02/1997/QH10", "Lu\u1EADt", "C\xE1c t\u1ED5 ch\u1EE9c t\xEDn d\u1EE5ng", "1997-12-12", ""],
        ["03/1998/QH10", "Lu\u1EADt", "Khuy\u1EBFn kh\xEDch \u0111\u1EA7u t\u01B0 trong n\u01B0\u1EDBc", "1998-05-20", ""],
        ["05/1998/QH10", "Lu\u1EADt", "Thu\u1EBF ti\xEAu th\u1EE5 \u0111\u1EB7c bi\u1EC7t", "1998-05-20", ""],
        ["07/1998/QH10", "Lu\u1EADt", "Qu\u1ED1c t\u1ECBch Vi\u1EC7t Nam", "1998-05-20", ""],
        ["08/1998/QH10", "Lu\u1EADt", "T\xE0i nguy\xEAn n\u01B0\u1EDBc", "1998-05-20", ""],
        ["09/1998/QH10", "Lu\u1EADt", "Khi\u1EBFu n\u1EA1i, t\u1ED1 c\xE1o", "1998-12-02", ""],
        ["02/1998/PL-UBTVQH10", "Ph\xE1p l\u1EC7nh", "C\xE1n b\u1ED9, c\xF4ng ch\u1EE9c", "1998-02-26", ""],
        ["12/1999/QH10", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt B\xE1o ch\xED", "1999-06-12", ""],
        ["14/1999/QH10", "Lu\u1EADt", "M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c Vi\u1EC7t Nam", "1999-06-12", ""],
        ["15/1999/QH10", "B\u1ED9 lu\u1EADt", "H\xECnh s\u1EF1", "1999-12-21", ""],
        ["16/1999/QH10", "Lu\u1EADt", "S\u0129 quan Qu\xE2n \u0111\u1ED9i nh\xE2n d\xE2n Vi\u1EC7t Nam", "1999-12-21", ""],
        ["18/2000/QH10", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110\u1EA7u t\u01B0 n\u01B0\u1EDBc ngo\xE0i t\u1EA1i Vi\u1EC7t Nam", "2000-06-09", ""],
        ["19/2000/QH10", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt D\u1EA7u kh\xED", "2000-06-09", ""],
        ["21/2000/QH10", "Lu\u1EADt", "Khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7", "2000-06-09", ""],
        ["22/2000/QH10", "Lu\u1EADt", "H\xF4n nh\xE2n v\xE0 gia \u0111\xECnh", "2000-06-09", ""],
        ["23/2000/QH10", "Lu\u1EADt", "Ph\xF2ng, ch\u1ED1ng ma t\xFAy", "2000-12-09", ""],
        ["24/2000/QH10", "Lu\u1EADt", "Kinh doanh b\u1EA3o hi\u1EC3m", "2000-12-09", ""],
        ["30/2000/PL-UBTVQH10", "Ph\xE1p l\u1EC7nh", "B\u1EA3o v\u1EC7 b\xED m\u1EADt nh\xE0 n\u01B0\u1EDBc", "2000-12-28", ""],
        ["27/2001/QH10", "Lu\u1EADt", "Ph\xF2ng ch\xE1y v\xE0 ch\u1EEFa ch\xE1y", "2001-06-29", ""],
        ["28/2001/QH10", "Lu\u1EADt", "Di s\u1EA3n v\u0103n h\xF3a", "2001-06-29", ""],
        ["29/2001/QH10", "Lu\u1EADt", "H\u1EA3i quan", "2001-06-29", ""],
        ["30/2001/QH10", "Lu\u1EADt", "T\u1ED5 ch\u1EE9c Qu\u1ED1c h\u1ED9i", "2001-12-25", ""],
        ["31/2001/QH10", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt B\u1EA7u c\u1EED \u0111\u1EA1i bi\u1EC3u Qu\u1ED1c h\u1ED9i", "2001-12-25", ""],
        ["32/2001/QH10", "Lu\u1EADt", "T\u1ED5 ch\u1EE9c Ch\xEDnh ph\u1EE7", "2001-12-25", ""],
        ["34/2001/PL-UBTVQH10", "Ph\xE1p l\u1EC7nh", "L\u01B0u tr\u1EEF qu\u1ED1c gia", "2001-04-04", ""],
        ["38/2001/PL-UBTVQH10", "Ph\xE1p l\u1EC7nh", "Ph\xED v\xE0 l\u1EC7 ph\xED", "2001-08-28", ""],
        ["01/2002/QH11", "Lu\u1EADt", "Ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc", "2002-12-16", ""],
        ["33/2002/QH10", "Lu\u1EADt", "T\u1ED5 ch\u1EE9c T\xF2a \xE1n nh\xE2n d\xE2n", "2002-04-02", ""],
        ["34/2002/QH10", "Lu\u1EADt", "T\u1ED5 ch\u1EE9c Vi\u1EC7n ki\u1EC3m s\xE1t nh\xE2n d\xE2n", "2002-04-02", ""],
        ["44/2002/PL-UBTVQH10", "Ph\xE1p l\u1EC7nh", "X\u1EED l\xFD vi ph\u1EA1m h\xE0nh ch\xEDnh", "2002-07-02", ""],
        ["03/2003/QH11", "Lu\u1EADt", "K\u1EBF to\xE1n", "2003-06-17", ""],
        ["04/2003/QH11", "Lu\u1EADt", "Th\u1ED1ng k\xEA", "2003-06-17", ""],
        ["05/2003/QH11", "Lu\u1EADt", "Ho\u1EA1t \u0111\u1ED9ng gi\xE1m s\xE1t c\u1EE7a Qu\u1ED1c h\u1ED9i", "2003-06-17", ""],
        ["06/2003/QH11", "Lu\u1EADt", "Bi\xEAn gi\u1EDBi qu\u1ED1c gia", "2003-06-17", ""],
        ["07/2003/QH11", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thu\u1EBF gi\xE1 tr\u1ECB gia t\u0103ng", "2003-06-17", ""],
        ["08/2003/QH11", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thu\u1EBF ti\xEAu th\u1EE5 \u0111\u1EB7c bi\u1EC7t", "2003-06-17", "05/1998/QH10"],
        ["09/2003/QH11", "Lu\u1EADt", "Thu\u1EBF thu nh\u1EADp doanh nghi\u1EC7p", "2003-06-17", ""],
        ["10/2003/QH11", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ng\xE2n h\xE0ng Nh\xE0 n\u01B0\u1EDBc Vi\u1EC7t Nam", "2003-06-17", "01/1997/QH10"],
        ["11/2003/QH11", "Lu\u1EADt", "T\u1ED5 ch\u1EE9c H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n v\xE0 \u1EE6y ban nh\xE2n d\xE2n", "2003-11-26", ""],
        ["12/2003/QH11", "Lu\u1EADt", "B\u1EA7u c\u1EED \u0111\u1EA1i bi\u1EC3u H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n", "2003-11-26", ""],
        ["13/2003/QH11", "Lu\u1EADt", "\u0110\u1EA5t \u0111ai", "2003-11-26", ""],
        ["14/2003/QH11", "Lu\u1EADt", "Doanh nghi\u1EC7p nh\xE0 n\u01B0\u1EDBc", "2003-11-26", ""],
        ["15/2003/QH11", "Lu\u1EADt", "Thi \u0111ua, khen th\u01B0\u1EDFng", "2003-11-26", ""],
        ["16/2003/QH11", "Lu\u1EADt", "X\xE2y d\u1EF1ng", "2003-11-26", ""],
        ["17/2003/QH11", "Lu\u1EADt", "Th\u1EE7y s\u1EA3n", "2003-11-26", ""],
        ["18/2003/QH11", "Lu\u1EADt", "H\u1EE3p t\xE1c x\xE3", "2003-11-26", ""],
        ["19/2003/QH11", "B\u1ED9 lu\u1EADt", "T\u1ED1 t\u1EE5ng h\xECnh s\u1EF1", "2003-11-26", ""],
        ["06/2003/PL-UBTVQH11", "Ph\xE1p l\u1EC7nh", "D\xE2n s\u1ED1", "2003-01-09", ""],
        ["08/2003/PL-UBTVQH11", "Ph\xE1p l\u1EC7nh", "Tr\u1ECDng t\xE0i th\u01B0\u01A1ng m\u1EA1i", "2003-02-25", ""],
        ["12/2003/PL-UBTVQH11", "Ph\xE1p l\u1EC7nh", "V\u1EC7 sinh an to\xE0n th\u1EF1c ph\u1EA9m", "2003-07-26", ""],
        ["20/2004/QH11", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt C\xE1c t\u1ED5 ch\u1EE9c t\xEDn d\u1EE5ng", "2004-06-15", "02/1997/QH10"],
        ["21/2004/QH11", "Lu\u1EADt", "Ph\xE1 s\u1EA3n", "2004-06-15", ""],
        ["22/2004/QH11", "Lu\u1EADt", "Thanh tra", "2004-06-15", ""],
        ["23/2004/QH11", "Lu\u1EADt", "Giao th\xF4ng \u0111\u01B0\u1EDDng th\u1EE7y n\u1ED9i \u0111\u1ECBa", "2004-06-15", ""],
        ["24/2004/QH11", "B\u1ED9 lu\u1EADt", "T\u1ED1 t\u1EE5ng d\xE2n s\u1EF1", "2004-06-15", ""],
        ["25/2004/QH11", "Lu\u1EADt", "B\u1EA3o v\u1EC7, ch\u0103m s\xF3c v\xE0 gi\xE1o d\u1EE5c tr\u1EBB em", "2004-06-15", ""],
        ["26/2004/QH11", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Khi\u1EBFu n\u1EA1i, t\u1ED1 c\xE1o", "2004-06-15", "09/1998/QH10"],
        ["27/2004/QH11", "Lu\u1EADt", "C\u1EA1nh tranh", "2004-12-03", ""],
        ["28/2004/QH11", "Lu\u1EADt", "\u0110i\u1EC7n l\u1EF1c", "2004-12-03", ""],
        ["29/2004/QH11", "Lu\u1EADt", "B\u1EA3o v\u1EC7 v\xE0 ph\xE1t tri\u1EC3n r\u1EEBng", "2004-12-03", ""],
        ["30/2004/QH11", "Lu\u1EADt", "Xu\u1EA5t b\u1EA3n", "2004-12-03", ""],
        ["31/2004/QH11", "Lu\u1EADt", "Ban h\xE0nh v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt c\u1EE7a H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n, \u1EE6y ban nh\xE2n d\xE2n", "2004-12-03", ""],
        ["32/2004/QH11", "Lu\u1EADt", "An ninh qu\u1ED1c gia", "2004-12-03", ""],
        ["15/2004/PL-UBTVQH11", "Ph\xE1p l\u1EC7nh", "Gi\u1ED1ng c\xE2y tr\u1ED3ng", "2004-03-24", ""],
        ["16/2004/PL-UBTVQH11", "Ph\xE1p l\u1EC7nh", "Gi\u1ED1ng v\u1EADt nu\xF4i", "2004-03-24", ""],
        ["18/2004/PL-UBTVQH11", "Ph\xE1p l\u1EC7nh", "Th\xFA y", "2004-04-29", ""],
        ["21/2004/PL-UBTVQH11", "Ph\xE1p l\u1EC7nh", "T\xEDn ng\u01B0\u1EE1ng, t\xF4n gi\xE1o", "2004-06-18", ""],
        ["33/2005/QH11", "B\u1ED9 lu\u1EADt", "D\xE2n s\u1EF1", "2005-06-14", ""],
        ["34/2005/QH11", "Lu\u1EADt", "D\u01B0\u1EE3c", "2005-06-14", ""],
        ["35/2005/QH11", "Lu\u1EADt", "\u0110\u01B0\u1EDDng s\u1EAFt", "2005-06-14", ""],
        ["36/2005/QH11", "Lu\u1EADt", "Th\u01B0\u01A1ng m\u1EA1i", "2005-06-14", ""],
        ["37/2005/QH11", "Lu\u1EADt", "Ki\u1EC3m to\xE1n nh\xE0 n\u01B0\u1EDBc", "2005-06-14", ""],
        ["38/2005/QH11", "Lu\u1EADt", "Gi\xE1o d\u1EE5c", "2005-06-14", ""],
        ["39/2005/QH11", "Lu\u1EADt", "Qu\u1ED1c ph\xF2ng", "2005-06-14", ""],
        ["41/2005/QH11", "Lu\u1EADt", "K\xFD k\u1EBFt, gia nh\u1EADp v\xE0 th\u1EF1c hi\u1EC7n \u0111i\u1EC1u \u01B0\u1EDBc qu\u1ED1c t\u1EBF", "2005-06-14", ""],
        ["42/2005/QH11", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt H\u1EA3i quan", "2005-06-14", "29/2001/QH10"],
        ["43/2005/QH11", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ngh\u0129a v\u1EE5 qu\xE2n s\u1EF1", "2005-06-14", ""],
        ["44/2005/QH11", "Lu\u1EADt", "Du l\u1ECBch", "2005-06-14", ""],
        ["45/2005/QH11", "Lu\u1EADt", "Thu\u1EBF xu\u1EA5t kh\u1EA9u, thu\u1EBF nh\u1EADp kh\u1EA9u", "2005-06-14", ""],
        ["46/2005/QH11", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Kho\xE1ng s\u1EA3n", "2005-06-14", ""],
        ["48/2005/QH11", "Lu\u1EADt", "Th\u1EF1c h\xE0nh ti\u1EBFt ki\u1EC7m, ch\u1ED1ng l\xE3ng ph\xED", "2005-11-29", ""],
        ["49/2005/QH11", "Lu\u1EADt", "C\xE1c c\xF4ng c\u1EE5 chuy\u1EC3n nh\u01B0\u1EE3ng", "2005-11-29", ""],
        ["50/2005/QH11", "Lu\u1EADt", "S\u1EDF h\u1EEFu tr\xED tu\u1EC7", "2005-11-29", ""],
        ["51/2005/QH11", "Lu\u1EADt", "Giao d\u1ECBch \u0111i\u1EC7n t\u1EED", "2005-11-29", ""],
        ["53/2005/QH11", "Lu\u1EADt", "Thanh ni\xEAn", "2005-11-29", ""],
        ["54/2005/QH11", "Lu\u1EADt", "C\xF4ng an nh\xE2n d\xE2n", "2005-11-29", ""],
        ["55/2005/QH11", "Lu\u1EADt", "Ph\xF2ng, ch\u1ED1ng tham nh\u0169ng", "2005-11-29", ""],
        ["56/2005/QH11", "Lu\u1EADt", "Nh\xE0 \u1EDF", "2005-11-29", ""],
        ["57/2005/QH11", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thu\u1EBF ti\xEAu th\u1EE5 \u0111\u1EB7c bi\u1EC7t v\xE0 Lu\u1EADt Thu\u1EBF gi\xE1 tr\u1ECB gia t\u0103ng", "2005-11-29", "05/1998/QH10"],
        ["58/2005/QH11", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Khi\u1EBFu n\u1EA1i, t\u1ED1 c\xE1o", "2005-11-29", "09/1998/QH10"],
        ["59/2005/QH11", "Lu\u1EADt", "\u0110\u1EA7u t\u01B0", "2005-11-29", ""],
        ["60/2005/QH11", "Lu\u1EADt", "Doanh nghi\u1EC7p", "2005-11-29", ""],
        ["61/2005/QH11", "Lu\u1EADt", "\u0110\u1EA5u th\u1EA7u", "2005-11-29", ""],
        ["26/2005/PL-UBTVQH11", "Ph\xE1p l\u1EC7nh", "\u01AFu \u0111\xE3i ng\u01B0\u1EDDi c\xF3 c\xF4ng v\u1EDBi c\xE1ch m\u1EA1ng", "2005-06-29", ""],
        ["28/2005/PL-UBTVQH11", "Ph\xE1p l\u1EC7nh", "Ngo\u1EA1i h\u1ED1i", "2005-12-13", ""],
        ["62/2006/QH11", "Lu\u1EADt", "\u0110i\u1EC7n \u1EA3nh", "2006-06-29", ""],
        ["63/2006/QH11", "Lu\u1EADt", "Kinh doanh b\u1EA5t \u0111\u1ED9ng s\u1EA3n", "2006-06-29", ""],
        ["64/2006/QH11", "Lu\u1EADt", "Ph\xF2ng, ch\u1ED1ng nhi\u1EC5m vi r\xFAt g\xE2y ra h\u1ED9i ch\u1EE9ng suy gi\u1EA3m mi\u1EC5n d\u1ECBch m\u1EAFc ph\u1EA3i \u1EDF ng\u01B0\u1EDDi (HIV/AIDS)", "2006-06-29", ""],
        ["65/2006/QH11", "Lu\u1EADt", "Lu\u1EADt s\u01B0", "2006-06-29", ""],
        ["66/2006/QH11", "Lu\u1EADt", "H\xE0ng kh\xF4ng d\xE2n d\u1EE5ng Vi\u1EC7t Nam", "2006-06-29", ""],
        ["67/2006/QH11", "Lu\u1EADt", "C\xF4ng ngh\u1EC7 th\xF4ng tin", "2006-06-29", ""],
        ["68/2006/QH11", "Lu\u1EADt", "Ti\xEAu chu\u1EA9n v\xE0 quy chu\u1EA9n k\u1EF9 thu\u1EADt", "2006-06-29", ""],
        ["69/2006/QH11", "Lu\u1EADt", "Tr\u1EE3 gi\xFAp ph\xE1p l\xFD", "2006-06-29", ""],
        ["70/2006/QH11", "Lu\u1EADt", "Ch\u1EE9ng kho\xE1n", "2006-06-29", ""],
        ["71/2006/QH11", "Lu\u1EADt", "B\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i", "2006-06-29", ""],
        ["72/2006/QH11", "Lu\u1EADt", "Ng\u01B0\u1EDDi lao \u0111\u1ED9ng Vi\u1EC7t Nam \u0111i l\xE0m vi\u1EC7c \u1EDF n\u01B0\u1EDBc ngo\xE0i theo h\u1EE3p \u0111\u1ED3ng", "2006-11-29", ""],
        ["73/2006/QH11", "Lu\u1EADt", "B\xECnh \u0111\u1EB3ng gi\u1EDBi", "2006-11-29", ""],
        ["75/2006/QH11", "Lu\u1EADt", "Hi\u1EBFn, l\u1EA5y, gh\xE9p m\xF4, b\u1ED9 ph\u1EADn c\u01A1 th\u1EC3 ng\u01B0\u1EDDi v\xE0 hi\u1EBFn, l\u1EA5y x\xE1c", "2006-11-29", ""],
        ["76/2006/QH11", "Lu\u1EADt", "D\u1EA1y ngh\u1EC1", "2006-11-29", ""],
        ["77/2006/QH11", "Lu\u1EADt", "Th\u1EC3 d\u1EE5c, th\u1EC3 thao", "2006-11-29", ""],
        ["78/2006/QH11", "Lu\u1EADt", "Qu\u1EA3n l\xFD thu\u1EBF", "2006-11-29", ""],
        ["79/2006/QH11", "Lu\u1EADt", "\u0110\xEA \u0111i\u1EC1u", "2006-11-29", ""],
        ["80/2006/QH11", "Lu\u1EADt", "Chuy\u1EC3n giao c\xF4ng ngh\u1EC7", "2006-11-29", ""],
        ["81/2006/QH11", "Lu\u1EADt", "C\u01B0 tr\xFA", "2006-11-29", ""],
        ["82/2006/QH11", "Lu\u1EADt", "C\xF4ng ch\u1EE9ng", "2006-11-29", ""],
        ["01/2007/QH12", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ph\xF2ng, ch\u1ED1ng tham nh\u0169ng", "2007-08-04", "55/2005/QH11"],
        ["02/2007/QH12", "Lu\u1EADt", "Ph\xF2ng, ch\u1ED1ng b\u1EA1o l\u1EF1c gia \u0111\xECnh", "2007-11-21", ""],
        ["03/2007/QH12", "Lu\u1EADt", "Ph\xF2ng, ch\u1ED1ng b\u1EC7nh truy\u1EC1n nhi\u1EC5m", "2007-11-21", ""],
        ["04/2007/QH12", "Lu\u1EADt", "Thu\u1EBF thu nh\u1EADp c\xE1 nh\xE2n", "2007-11-21", ""],
        ["05/2007/QH12", "Lu\u1EADt", "Ch\u1EA5t l\u01B0\u1EE3ng s\u1EA3n ph\u1EA9m, h\xE0ng h\xF3a", "2007-11-21", ""],
        ["06/2007/QH12", "Lu\u1EADt", "H\xF3a ch\u1EA5t", "2007-11-21", ""],
        ["07/2007/QH12", "Lu\u1EADt", "\u0110\u1EB7c x\xE1", "2007-11-21", ""],
        ["08/2007/QH12", "Lu\u1EADt", "T\u01B0\u01A1ng tr\u1EE3 t\u01B0 ph\xE1p", "2007-11-21", ""],
        ["83/2007/QH11", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt T\u1ED5 ch\u1EE9c Qu\u1ED1c h\u1ED9i", "2007-04-02", "30/2001/QH10"],
        ["34/2007/PL-UBTVQH11", "Ph\xE1p l\u1EC7nh", "Th\u1EF1c hi\u1EC7n d\xE2n ch\u1EE7 \u1EDF x\xE3, ph\u01B0\u1EDDng, th\u1ECB tr\u1EA5n", "2007-04-20", ""],
        ["05/2008/UBTVQH12", "Ph\xE1p l\u1EC7nh", "Th\u1EE7 t\u1EE5c b\u1EAFt gi\u1EEF t\xE0u bi\u1EC3n", "2008-08-27", ""],
        ["09/2008/QH12", "Lu\u1EADt", "Qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng t\xE0i s\u1EA3n nh\xE0 n\u01B0\u1EDBc", "2008-06-03", ""],
        ["10/2008/QH12", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt D\u1EA7u kh\xED", "2008-06-03", ""],
        ["11/2008/QH12", "Lu\u1EADt", "Ho\u1EA1t \u0111\u1ED9ng ch\u1EEF th\u1EADp \u0111\u1ECF", "2008-06-03", ""],
        ["12/2008/QH12", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Xu\u1EA5t b\u1EA3n", "2008-06-03", "30/2004/QH11"],
        ["13/2008/QH12", "Lu\u1EADt", "Thu\u1EBF gi\xE1 tr\u1ECB gia t\u0103ng", "2008-06-03", ""],
        ["14/2008/QH12", "Lu\u1EADt", "Thu\u1EBF thu nh\u1EADp doanh nghi\u1EC7p", "2008-06-03", ""],
        ["15/2008/QH12", "Lu\u1EADt", "Tr\u01B0ng mua, tr\u01B0ng d\u1EE5ng t\xE0i s\u1EA3n", "2008-06-03", ""],
        ["16/2008/QH12", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ph\xF2ng, ch\u1ED1ng ma t\xFAy", "2008-06-03", "23/2000/QH10"],
        ["18/2008/QH12", "Lu\u1EADt", "N\u0103ng l\u01B0\u1EE3ng nguy\xEAn t\u1EED", "2008-06-03", ""],
        ["19/2008/QH12", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt S\u0129 quan Qu\xE2n \u0111\u1ED9i nh\xE2n d\xE2n Vi\u1EC7t Nam", "2008-06-03", "16/1999/QH10"],
        ["20/2008/QH12", "Lu\u1EADt", "\u0110a d\u1EA1ng sinh h\u1ECDc", "2008-11-13", ""],
        ["21/2008/QH12", "Lu\u1EADt", "C\xF4ng ngh\u1EC7 cao", "2008-11-13", ""],
        ["22/2008/QH12", "Lu\u1EADt", "C\xE1n b\u1ED9, c\xF4ng ch\u1EE9c", "2008-11-13", ""],
        ["23/2008/QH12", "Lu\u1EADt", "Giao th\xF4ng \u0111\u01B0\u1EDDng b\u1ED9", "2008-11-13", ""],
        ["24/2008/QH12", "Lu\u1EADt", "Qu\u1ED1c t\u1ECBch Vi\u1EC7t Nam", "2008-11-13", ""],
        ["25/2008/QH12", "Lu\u1EADt", "B\u1EA3o hi\u1EC3m y t\u1EBF", "2008-11-14", ""],
        ["26/2008/QH12", "Lu\u1EADt", "Thi h\xE0nh \xE1n d\xE2n s\u1EF1", "2008-11-14", ""],
        ["27/2008/QH12", "Lu\u1EADt", "Thu\u1EBF ti\xEAu th\u1EE5 \u0111\u1EB7c bi\u1EC7t", "2008-11-14", ""],
        ["06/2008/PL-UBTVQH12", "Ph\xE1p l\u1EC7nh", "C\xF4ng an x\xE3", "2008-11-21", ""],
        ["28/2009/QH12", "Lu\u1EADt", "L\xFD l\u1ECBch t\u01B0 ph\xE1p", "2009-06-17", ""],
        ["30/2009/QH12", "Lu\u1EADt", "Quy ho\u1EA1ch \u0111\xF4 th\u1ECB", "2009-06-17", ""],
        ["31/2009/QH12", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110i\u1EC7n \u1EA3nh", "2009-06-18", "62/2006/QH11"],
        ["33/2009/QH12", "Lu\u1EADt", "C\u01A1 quan \u0111\u1EA1i di\u1EC7n n\u01B0\u1EDBc C\u1ED9ng h\xF2a x\xE3 h\u1ED9i ch\u1EE7 ngh\u0129a Vi\u1EC7t Nam \u1EDF n\u01B0\u1EDBc ngo\xE0i", "2009-06-18", ""],
        ["34/2009/QH12", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung \u0110i\u1EC1u 126 c\u1EE7a Lu\u1EADt Nh\xE0 \u1EDF v\xE0 \u0110i\u1EC1u 121 c\u1EE7a Lu\u1EADt \u0110\u1EA5t \u0111ai", "2009-06-18", "56/2005/QH11;13/2003/QH11"],
        ["35/2009/QH12", "Lu\u1EADt", "Tr\xE1ch nhi\u1EC7m b\u1ED3i th\u01B0\u1EDDng c\u1EE7a Nh\xE0 n\u01B0\u1EDBc", "2009-06-18", ""],
        ["36/2009/QH12", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt S\u1EDF h\u1EEFu tr\xED tu\u1EC7", "2009-06-19", "50/2005/QH11"],
        ["37/2009/QH12", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a B\u1ED9 lu\u1EADt H\xECnh s\u1EF1", "2009-06-19", "15/1999/QH10"],
        ["38/2009/QH12", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a c\xE1c lu\u1EADt li\xEAn quan \u0111\u1EBFn \u0111\u1EA7u t\u01B0 x\xE2y d\u1EF1ng c\u01A1 b\u1EA3n", "2009-06-19", "16/2003/QH11;61/2005/QH11;60/2005/QH11;13/2003/QH11;56/2005/QH11"],
        ["39/2009/QH12", "Lu\u1EADt", "Ng\u01B0\u1EDDi cao tu\u1ED5i", "2009-11-23", ""],
        ["40/2009/QH12", "Lu\u1EADt", "Kh\xE1m b\u1EC7nh, ch\u1EEFa b\u1EC7nh", "2009-11-23", ""],
        ["41/2009/QH12", "Lu\u1EADt", "Vi\u1EC5n th\xF4ng", "2009-11-23", ""],
        ["42/2009/QH12", "Lu\u1EADt", "T\u1EA7n s\u1ED1 v\xF4 tuy\u1EBFn \u0111i\u1EC7n", "2009-11-23", ""],
        ["43/2009/QH12", "Lu\u1EADt", "D\xE2n qu\xE2n t\u1EF1 v\u1EC7", "2009-11-23", ""],
        ["44/2009/QH12", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Gi\xE1o d\u1EE5c", "2009-11-25", "38/2005/QH11"],
        ["45/2009/QH12", "Lu\u1EADt", "Thu\u1EBF t\xE0i nguy\xEAn", "2009-11-25", ""],
        ["11/2010/UBTVQH12", "Ph\xE1p l\u1EC7nh", "Th\u1EE7 t\u1EE5c b\u1EAFt gi\u1EEF t\xE0u bay", "2010-03-16", ""],
        ["46/2010/QH12", "Lu\u1EADt", "Ng\xE2n h\xE0ng Nh\xE0 n\u01B0\u1EDBc Vi\u1EC7t Nam", "2010-06-16", ""],
        ["47/2010/QH12", "Lu\u1EADt", "C\xE1c t\u1ED5 ch\u1EE9c t\xEDn d\u1EE5ng", "2010-06-16", ""],
        ["48/2010/QH12", "Lu\u1EADt", "Thu\u1EBF s\u1EED d\u1EE5ng \u0111\u1EA5t phi n\xF4ng nghi\u1EC7p", "2010-06-17", ""],
        ["49/2010/QH12", "Lu\u1EADt", "B\u01B0u ch\xEDnh", "2010-06-17", ""],
        ["50/2010/QH12", "Lu\u1EADt", "S\u1EED d\u1EE5ng n\u0103ng l\u01B0\u1EE3ng ti\u1EBFt ki\u1EC7m v\xE0 hi\u1EC7u qu\u1EA3", "2010-06-17", ""],
        ["51/2010/QH12", "Lu\u1EADt", "Ng\u01B0\u1EDDi khuy\u1EBFt t\u1EADt", "2010-06-17", ""],
        ["52/2010/QH12", "Lu\u1EADt", "Nu\xF4i con nu\xF4i", "2010-06-17", ""],
        ["53/2010/QH12", "Lu\u1EADt", "Thi h\xE0nh \xE1n h\xECnh s\u1EF1", "2010-06-17", ""],
        ["54/2010/QH12", "Lu\u1EADt", "Tr\u1ECDng t\xE0i th\u01B0\u01A1ng m\u1EA1i", "2010-06-17", ""],
        ["55/2010/QH12", "Lu\u1EADt", "An to\xE0n th\u1EF1c ph\u1EA9m", "2010-06-17", ""],
        ["56/2010/QH12", "Lu\u1EADt", "Thanh tra", "2010-11-15", ""],
        ["57/2010/QH12", "Lu\u1EADt", "Thu\u1EBF b\u1EA3o v\u1EC7 m\xF4i tr\u01B0\u1EDDng", "2010-11-15", ""],
        ["58/2010/QH12", "Lu\u1EADt", "Vi\xEAn ch\u1EE9c", "2010-11-15", ""],
        ["59/2010/QH12", "Lu\u1EADt", "B\u1EA3o v\u1EC7 quy\u1EC1n l\u1EE3i ng\u01B0\u1EDDi ti\xEAu d\xF9ng", "2010-11-17", ""],
        ["60/2010/QH12", "Lu\u1EADt", "Kho\xE1ng s\u1EA3n", "2010-11-17", ""],
        ["61/2010/QH12", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Kinh doanh b\u1EA3o hi\u1EC3m", "2010-11-24", "24/2000/QH10"],
        ["62/2010/QH12", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ch\u1EE9ng kho\xE1n", "2010-11-24", "70/2006/QH11"],
        ["63/2010/QH12", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt B\u1EA7u c\u1EED \u0111\u1EA1i bi\u1EC3u Qu\u1ED1c h\u1ED9i v\xE0 Lu\u1EADt B\u1EA7u c\u1EED \u0111\u1EA1i bi\u1EC3u H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n", "2010-11-24", "12/2003/QH11"],
        ["64/2010/QH12", "Lu\u1EADt", "T\u1ED1 t\u1EE5ng h\xE0nh ch\xEDnh", "2010-11-24", ""],
        ["02/2011/QH13", "Lu\u1EADt", "Khi\u1EBFu n\u1EA1i", "2011-11-11", ""],
        ["03/2011/QH13", "Lu\u1EADt", "T\u1ED1 c\xE1o", "2011-11-11", ""],
        ["04/2011/QH13", "Lu\u1EADt", "\u0110o l\u01B0\u1EDDng", "2011-11-11", ""],
        ["05/2011/QH13", "Lu\u1EADt", "C\u01A1 y\u1EBFu", "2011-11-26", ""],
        ["16/2011/UBTVQH12", "Ph\xE1p l\u1EC7nh", "Qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng v\u0169 kh\xED, v\u1EADt li\u1EC7u n\u1ED5 v\xE0 c\xF4ng c\u1EE5 h\u1ED7 tr\u1EE3", "2011-06-30", ""],
        ["65/2011/QH12", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a B\u1ED9 lu\u1EADt T\u1ED1 t\u1EE5ng d\xE2n s\u1EF1", "2011-03-29", "24/2004/QH11"],
        ["67/2011/QH12", "Lu\u1EADt", "Ki\u1EC3m to\xE1n \u0111\u1ED9c l\u1EADp", "2011-03-29", ""],
        ["01/2012/UBTVQH13", "Ph\xE1p l\u1EC7nh", "H\u1EE3p nh\u1EA5t v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt", "2012-03-22", ""],
        ["02/2012/UBTVQH13", "Ph\xE1p l\u1EC7nh", "Chi ph\xED gi\xE1m \u0111\u1ECBnh, \u0111\u1ECBnh gi\xE1; chi ph\xED cho ng\u01B0\u1EDDi l\xE0m ch\u1EE9ng, ng\u01B0\u1EDDi phi\xEAn d\u1ECBch trong t\u1ED1 t\u1EE5ng", "2012-03-28", ""],
        ["03/2012/UBTVQH13", "Ph\xE1p l\u1EC7nh", "Ph\xE1p \u0111i\u1EC3n h\u1EC7 th\u1ED1ng quy ph\u1EA1m ph\xE1p lu\u1EADt", "2012-04-16", ""],
        ["04/2012/UBTVQH13", "Ph\xE1p l\u1EC7nh", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ph\xE1p l\u1EC7nh \u01AFu \u0111\xE3i ng\u01B0\u1EDDi c\xF3 c\xF4ng v\u1EDBi c\xE1ch m\u1EA1ng", "2012-07-16", ""],
        ["06/2012/QH13", "Lu\u1EADt", "B\u1EA3o hi\u1EC3m ti\u1EC1n g\u1EEDi", "2012-06-18", ""],
        ["07/2012/QH13", "Lu\u1EADt", "Ph\xF2ng, ch\u1ED1ng r\u1EEDa ti\u1EC1n", "2012-06-18", ""],
        ["08/2012/QH13", "Lu\u1EADt", "Gi\xE1o d\u1EE5c \u0111\u1EA1i h\u1ECDc", "2012-06-18", ""],
        ["09/2012/QH13", "Lu\u1EADt", "Ph\xF2ng, ch\u1ED1ng t\xE1c h\u1EA1i c\u1EE7a thu\u1ED1c l\xE1", "2012-06-18", ""],
        ["10/2012/QH13", "B\u1ED9 lu\u1EADt", "Lao \u0111\u1ED9ng", "2012-06-18", ""],
        ["11/2012/QH13", "Lu\u1EADt", "Gi\xE1", "2012-06-20", ""],
        ["12/2012/QH13", "Lu\u1EADt", "C\xF4ng \u0111o\xE0n", "2012-06-20", ""],
        ["13/2012/QH13", "Lu\u1EADt", "Gi\xE1m \u0111\u1ECBnh t\u01B0 ph\xE1p", "2012-06-20", ""],
        ["14/2012/QH13", "Lu\u1EADt", "Ph\u1ED5 bi\u1EBFn, gi\xE1o d\u1EE5c ph\xE1p lu\u1EADt", "2012-06-20", ""],
        ["15/2012/QH13", "Lu\u1EADt", "X\u1EED l\xFD vi ph\u1EA1m h\xE0nh ch\xEDnh", "2012-06-20", ""],
        ["16/2012/QH13", "Lu\u1EADt", "Qu\u1EA3ng c\xE1o", "2012-06-21", ""],
        ["17/2012/QH13", "Lu\u1EADt", "T\xE0i nguy\xEAn n\u01B0\u1EDBc", "2012-06-21", ""],
        ["18/2012/QH13", "Lu\u1EADt", "Bi\u1EC3n Vi\u1EC7t Nam", "2012-06-21", ""],
        ["19/2012/QH13", "Lu\u1EADt", "Xu\u1EA5t b\u1EA3n", "2012-11-20", ""],
        ["20/2012/QH13", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Lu\u1EADt s\u01B0", "2012-11-20", "65/2006/QH11"],
        ["21/2012/QH13", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Qu\u1EA3n l\xFD thu\u1EBF", "2012-11-20", "78/2006/QH11"],
        ["22/2012/QH13", "Lu\u1EADt", "D\u1EF1 tr\u1EEF qu\u1ED1c gia", "2012-11-20", ""],
        ["23/2012/QH13", "Lu\u1EADt", "H\u1EE3p t\xE1c x\xE3", "2012-11-20", ""],
        ["25/2012/QH13", "Lu\u1EADt", "Th\u1EE7 \u0111\xF4", "2012-11-21", ""],
        ["26/2012/QH13", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thu\u1EBF thu nh\u1EADp c\xE1 nh\xE2n", "2012-11-22", "04/2007/QH12"],
        ["27/2012/QH13", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ph\xF2ng, ch\u1ED1ng tham nh\u0169ng", "2012-11-23", "55/2005/QH11"],
        ["", "Hi\u1EBFn ph\xE1p", "", "2013-11-28", ""],
        ["06/2013/UBTVQH13", "Ph\xE1p l\u1EC7nh", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Ph\xE1p l\u1EC7nh Ngo\u1EA1i h\u1ED1i", "2013-03-18", ""],
        ["08/2013/UBTVQH13", "Ph\xE1p l\u1EC7nh", "C\u1EA3nh s\xE1t c\u01A1 \u0111\u1ED9ng", "2013-12-23", ""],
        ["28/2013/QH13", "Lu\u1EADt", "Ph\xF2ng, ch\u1ED1ng kh\u1EE7ng b\u1ED1", "2013-06-12", ""],
        ["29/2013/QH13", "Lu\u1EADt", "Khoa h\u1ECDc v\xE0 c\xF4ng ngh\u1EC7", "2013-06-18", ""],
        ["30/2013/QH13", "Lu\u1EADt", "Gi\xE1o d\u1EE5c qu\u1ED1c ph\xF2ng v\xE0 an ninh", "2013-06-19", ""],
        ["31/2013/QH13", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thu\u1EBF gi\xE1 tr\u1ECB gia t\u0103ng", "2013-06-19", "13/2008/QH12"],
        ["32/2013/QH13", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thu\u1EBF thu nh\u1EADp doanh nghi\u1EC7p", "2013-06-19", "14/2008/QH12"],
        ["33/2013/QH13", "Lu\u1EADt", "Ph\xF2ng, ch\u1ED1ng thi\xEAn tai", "2013-06-19", ""],
        ["35/2013/QH13", "Lu\u1EADt", "H\xF2a gi\u1EA3i \u1EDF c\u01A1 s\u1EDF", "2013-06-20", ""],
        ["36/2013/QH13", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt C\u01B0 tr\xFA", "2013-06-20", "81/2006/QH11"],
        ["38/2013/QH13", "Lu\u1EADt", "Vi\u1EC7c l\xE0m", "2013-11-16", ""],
        ["40/2013/QH13", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ph\xF2ng ch\xE1y v\xE0 ch\u1EEFa ch\xE1y", "2013-11-22", "27/2001/QH10"],
        ["41/2013/QH13", "Lu\u1EADt", "B\u1EA3o v\u1EC7 v\xE0 ki\u1EC3m d\u1ECBch th\u1EF1c v\u1EADt", "2013-11-25", ""],
        ["42/2013/QH13", "Lu\u1EADt", "Ti\u1EBFp c\xF4ng d\xE2n", "2013-11-25", ""],
        ["43/2013/QH13", "Lu\u1EADt", "\u0110\u1EA5u th\u1EA7u", "2013-11-26", ""],
        ["44/2013/QH13", "Lu\u1EADt", "Th\u1EF1c h\xE0nh ti\u1EBFt ki\u1EC7m, ch\u1ED1ng l\xE3ng ph\xED", "2013-11-26", ""],
        ["45/2013/QH13", "Lu\u1EADt", "\u0110\u1EA5t \u0111ai", "2013-11-29", ""],
        ["09/2014/UBTVQH13", "Ph\xE1p l\u1EC7nh", "Tr\xECnh t\u1EF1, th\u1EE7 t\u1EE5c xem x\xE9t, quy\u1EBFt \u0111\u1ECBnh \xE1p d\u1EE5ng c\xE1c bi\u1EC7n ph\xE1p x\u1EED l\xFD h\xE0nh ch\xEDnh t\u1EA1i T\xF2a \xE1n nh\xE2n d\xE2n", "2014-01-20", ""],
        ["10/2014/UBTVQH13", "Ph\xE1p l\u1EC7nh", "C\u1EA3nh s\xE1t m\xF4i tr\u01B0\u1EDDng", "2014-12-23", ""],
        ["46/2014/QH13", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt B\u1EA3o hi\u1EC3m y t\u1EBF", "2014-06-13", "25/2008/QH12"],
        ["47/2014/QH13", "Lu\u1EADt", "Nh\u1EADp c\u1EA3nh, xu\u1EA5t c\u1EA3nh, qu\xE1 c\u1EA3nh, c\u01B0 tr\xFA c\u1EE7a ng\u01B0\u1EDDi n\u01B0\u1EDBc ngo\xE0i t\u1EA1i Vi\u1EC7t Nam", "2014-06-16", ""],
        ["48/2014/QH13", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Giao th\xF4ng \u0111\u01B0\u1EDDng th\u1EE7y n\u1ED9i \u0111\u1ECBa", "2014-06-17", "23/2004/QH11"],
        ["49/2014/QH13", "Lu\u1EADt", "\u0110\u1EA7u t\u01B0 c\xF4ng", "2014-06-18", ""],
        ["50/2014/QH13", "Lu\u1EADt", "X\xE2y d\u1EF1ng", "2014-06-18", ""],
        ["51/2014/QH13", "Lu\u1EADt", "Ph\xE1 s\u1EA3n", "2014-06-19", ""],
        ["52/2014/QH13", "Lu\u1EADt", "H\xF4n nh\xE2n v\xE0 gia \u0111\xECnh", "2014-06-19", ""],
        ["53/2014/QH13", "Lu\u1EADt", "C\xF4ng ch\u1EE9ng", "2014-06-20", ""],
        ["54/2014/QH13", "Lu\u1EADt", "H\u1EA3i quan", "2014-06-23", ""],
        ["55/2014/QH13", "Lu\u1EADt", "B\u1EA3o v\u1EC7 m\xF4i tr\u01B0\u1EDDng", "2014-06-23", ""],
        ["56/2014/QH13", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Qu\u1ED1c t\u1ECBch Vi\u1EC7t Nam", "2014-06-24", "24/2008/QH12"],
        ["57/2014/QH13", "Lu\u1EADt", "T\u1ED5 ch\u1EE9c Qu\u1ED1c h\u1ED9i", "2014-11-20", ""],
        ["58/2014/QH13", "Lu\u1EADt", "B\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i", "2014-11-20", ""],
        ["59/2014/QH13", "Lu\u1EADt", "C\u0103n c\u01B0\u1EDBc c\xF4ng d\xE2n", "2014-11-20", ""],
        ["60/2014/QH13", "Lu\u1EADt", "H\u1ED9 t\u1ECBch", "2014-11-20", ""],
        ["61/2014/QH13", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt H\xE0ng kh\xF4ng d\xE2n d\u1EE5ng Vi\u1EC7t Nam", "2014-11-21", "66/2006/QH11"],
        ["62/2014/QH13", "Lu\u1EADt", "T\u1ED5 ch\u1EE9c T\xF2a \xE1n nh\xE2n d\xE2n", "2014-11-24", ""],
        ["63/2014/QH13", "Lu\u1EADt", "T\u1ED5 ch\u1EE9c Vi\u1EC7n ki\u1EC3m s\xE1t nh\xE2n d\xE2n", "2014-11-24", ""],
        ["64/2014/QH13", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thi h\xE0nh \xE1n d\xE2n s\u1EF1", "2014-11-25", "26/2008/QH12"],
        ["65/2014/QH13", "Lu\u1EADt", "Nh\xE0 \u1EDF", "2014-11-25", ""],
        ["66/2014/QH13", "Lu\u1EADt", "Kinh doanh b\u1EA5t \u0111\u1ED9ng s\u1EA3n", "2014-11-25", ""],
        ["67/2014/QH13", "Lu\u1EADt", "\u0110\u1EA7u t\u01B0", "2014-11-26", ""],
        ["68/2014/QH13", "Lu\u1EADt", "Doanh nghi\u1EC7p", "2014-11-26", ""],
        ["69/2014/QH13", "Lu\u1EADt", "Qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng v\u1ED1n nh\xE0 n\u01B0\u1EDBc \u0111\u1EA7u t\u01B0 v\xE0o s\u1EA3n xu\u1EA5t, kinh doanh t\u1EA1i doanh nghi\u1EC7p", "2014-11-26", ""],
        ["70/2014/QH13", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thu\u1EBF ti\xEAu th\u1EE5 \u0111\u1EB7c bi\u1EC7t", "2014-11-26", "27/2008/QH12"],
        ["71/2014/QH13", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a c\xE1c lu\u1EADt v\u1EC1 thu\u1EBF", "2014-11-26", "14/2008/QH12;04/2007/QH12;13/2008/QH12;27/2008/QH12;45/2009/QH12;78/2006/QH11;54/2014/QH13"],
        ["72/2014/QH13", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt S\u0129 quan Qu\xE2n \u0111\u1ED9i nh\xE2n d\xE2n Vi\u1EC7t Nam", "2014-11-27", "16/1999/QH10"],
        ["73/2014/QH13", "Lu\u1EADt", "C\xF4ng an nh\xE2n d\xE2n", "2014-11-27", ""],
        ["74/2014/QH13", "Lu\u1EADt", "Gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p", "2014-11-27", ""],
        ["75/2015/QH13", "Lu\u1EADt", "M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c Vi\u1EC7t Nam", "2015-06-09", ""],
        ["76/2015/QH13", "Lu\u1EADt", "T\u1ED5 ch\u1EE9c Ch\xEDnh ph\u1EE7", "2015-06-19", ""],
        ["77/2015/QH13", "Lu\u1EADt", "T\u1ED5 ch\u1EE9c ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1ng", "2015-06-19", ""],
        ["78/2015/QH13", "Lu\u1EADt", "Ngh\u0129a v\u1EE5 qu\xE2n s\u1EF1", "2015-06-19", ""],
        ["79/2015/QH13", "Lu\u1EADt", "Th\xFA y", "2015-06-19", ""],
        ["80/2015/QH13", "Lu\u1EADt", "Ban h\xE0nh v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt", "2015-06-22", ""],
        ["81/2015/QH13", "Lu\u1EADt", "Ki\u1EC3m to\xE1n nh\xE0 n\u01B0\u1EDBc", "2015-06-24", ""],
        ["82/2015/QH13", "Lu\u1EADt", "T\xE0i nguy\xEAn, m\xF4i tr\u01B0\u1EDDng bi\u1EC3n v\xE0 h\u1EA3i \u0111\u1EA3o", "2015-06-25", ""],
        ["83/2015/QH13", "Lu\u1EADt", "Ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc", "2015-06-25", ""],
        ["84/2015/QH13", "Lu\u1EADt", "An to\xE0n, v\u1EC7 sinh lao \u0111\u1ED9ng", "2015-06-25", ""],
        ["85/2015/QH13", "Lu\u1EADt", "B\u1EA7u c\u1EED \u0111\u1EA1i bi\u1EC3u Qu\u1ED1c h\u1ED9i v\xE0 \u0111\u1EA1i bi\u1EC3u H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n", "2015-06-25", ""],
        ["86/2015/QH13", "Lu\u1EADt", "An to\xE0n th\xF4ng tin m\u1EA1ng", "2015-11-19", ""],
        ["87/2015/QH13", "Lu\u1EADt", "Ho\u1EA1t \u0111\u1ED9ng gi\xE1m s\xE1t c\u1EE7a Qu\u1ED1c h\u1ED9i v\xE0 H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n", "2015-11-20", ""],
        ["88/2015/QH13", "Lu\u1EADt", "K\u1EBF to\xE1n", "2015-11-20", ""],
        ["89/2015/QH13", "Lu\u1EADt", "Th\u1ED1ng k\xEA", "2015-11-23", ""],
        ["90/2015/QH13", "Lu\u1EADt", "Kh\xED t\u01B0\u1EE3ng th\u1EE7y v\u0103n", "2015-11-23", ""],
        ["91/2015/QH13", "B\u1ED9 lu\u1EADt", "D\xE2n s\u1EF1", "2015-11-24", ""],
        ["92/2015/QH13", "B\u1ED9 lu\u1EADt", "T\u1ED1 t\u1EE5ng d\xE2n s\u1EF1", "2015-11-25", ""],
        ["93/2015/QH13", "Lu\u1EADt", "T\u1ED1 t\u1EE5ng h\xE0nh ch\xEDnh", "2015-11-25", ""],
        ["94/2015/QH13", "Lu\u1EADt", "Thi h\xE0nh t\u1EA1m gi\u1EEF, t\u1EA1m giam", "2015-11-25", ""],
        ["95/2015/QH13", "B\u1ED9 lu\u1EADt", "H\xE0ng h\u1EA3i Vi\u1EC7t Nam", "2015-11-25", ""],
        ["96/2015/QH13", "Lu\u1EADt", "Tr\u01B0ng c\u1EA7u \xFD d\xE2n", "2015-11-25", ""],
        ["97/2015/QH13", "Lu\u1EADt", "Ph\xED v\xE0 l\u1EC7 ph\xED", "2015-11-25", ""],
        ["98/2015/QH13", "Lu\u1EADt", "Qu\xE2n nh\xE2n chuy\xEAn nghi\u1EC7p, c\xF4ng nh\xE2n v\xE0 vi\xEAn ch\u1EE9c qu\u1ED1c ph\xF2ng", "2015-11-26", ""],
        ["99/2015/QH13", "Lu\u1EADt", "T\u1ED5 ch\u1EE9c c\u01A1 quan \u0111i\u1EC1u tra h\xECnh s\u1EF1", "2015-11-26", ""],
        ["100/2015/QH13", "B\u1ED9 lu\u1EADt", "H\xECnh s\u1EF1", "2015-11-27", ""],
        ["101/2015/QH13", "B\u1ED9 lu\u1EADt", "T\u1ED1 t\u1EE5ng h\xECnh s\u1EF1", "2015-11-27", ""],
        ["01/2016/QH14", "Lu\u1EADt", "\u0110\u1EA5u gi\xE1 t\xE0i s\u1EA3n", "2016-11-17", ""],
        ["02/2016/QH14", "Lu\u1EADt", "T\xEDn ng\u01B0\u1EE1ng, t\xF4n gi\xE1o", "2016-11-18", ""],
        ["03/2016/QH14", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung \u0110i\u1EC1u 6 v\xE0 Ph\u1EE5 l\u1EE5c 4 v\u1EC1 Danh m\u1EE5c ng\xE0nh, ngh\u1EC1 \u0111\u1EA7u t\u01B0 kinh doanh c\xF3 \u0111i\u1EC1u ki\u1EC7n c\u1EE7a Lu\u1EADt \u0110\u1EA7u t\u01B0", "2016-11-22", "67/2014/QH13"],
        ["11/2016/UBTVQH13", "Ph\xE1p l\u1EC7nh", "Qu\u1EA3n l\xFD th\u1ECB tr\u01B0\u1EDDng", "2016-03-08", ""],
        ["102/2016/QH13", "Lu\u1EADt", "Tr\u1EBB em", "2016-04-05", ""],
        ["103/2016/QH13", "Lu\u1EADt", "B\xE1o ch\xED", "2016-04-05", ""],
        ["104/2016/QH13", "Lu\u1EADt", "Ti\u1EBFp c\u1EADn th\xF4ng tin", "2016-04-06", ""],
        ["105/2016/QH13", "Lu\u1EADt", "D\u01B0\u1EE3c", "2016-04-06", ""],
        ["106/2016/QH13", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thu\u1EBF gi\xE1 tr\u1ECB gia t\u0103ng, Lu\u1EADt Thu\u1EBF ti\xEAu th\u1EE5 \u0111\u1EB7c bi\u1EC7t v\xE0 Lu\u1EADt Qu\u1EA3n l\xFD thu\u1EBF", "2016-04-06", "13/2008/QH12;27/2008/QH12;78/2006/QH11"],
        ["107/2016/QH13", "Lu\u1EADt", "Thu\u1EBF xu\u1EA5t kh\u1EA9u, thu\u1EBF nh\u1EADp kh\u1EA9u", "2016-04-06", ""],
        ["108/2016/QH13", "Lu\u1EADt", "\u0110i\u1EC1u \u01B0\u1EDBc qu\u1ED1c t\u1EBF", "2016-04-09", ""],
        ["04/2017/QH14", "Lu\u1EADt", "H\u1ED7 tr\u1EE3 doanh nghi\u1EC7p nh\u1ECF v\xE0 v\u1EEBa", "2017-06-12", ""],
        ["05/2017/QH14", "Lu\u1EADt", "Qu\u1EA3n l\xFD ngo\u1EA1i th\u01B0\u01A1ng", "2017-06-12", ""],
        ["06/2017/QH14", "Lu\u1EADt", "\u0110\u01B0\u1EDDng s\u1EAFt", "2017-06-16", ""],
        ["07/2017/QH14", "Lu\u1EADt", "Chuy\u1EC3n giao c\xF4ng ngh\u1EC7", "2017-06-19", ""],
        ["08/2017/QH14", "Lu\u1EADt", "Th\u1EE7y l\u1EE3i", "2017-06-19", ""],
        ["09/2017/QH14", "Lu\u1EADt", "Du l\u1ECBch", "2017-06-19", ""],
        ["10/2017/QH14", "Lu\u1EADt", "Tr\xE1ch nhi\u1EC7m b\u1ED3i th\u01B0\u1EDDng c\u1EE7a Nh\xE0 n\u01B0\u1EDBc", "2017-06-20", ""],
        ["11/2017/QH14", "Lu\u1EADt", "Tr\u1EE3 gi\xFAp ph\xE1p l\xFD", "2017-06-20", ""],
        ["12/2017/QH14", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a B\u1ED9 lu\u1EADt H\xECnh s\u1EF1 s\u1ED1 100/2015/QH13", "2017-06-20", "100/2015/QH13"],
        ["13/2017/QH14", "Lu\u1EADt", "C\u1EA3nh v\u1EC7", "2017-06-20", ""],
        ["14/2017/QH14", "Lu\u1EADt", "Qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng v\u0169 kh\xED, v\u1EADt li\u1EC7u n\u1ED5 v\xE0 c\xF4ng c\u1EE5 h\u1ED7 tr\u1EE3", "2017-06-20", ""],
        ["15/2017/QH14", "Lu\u1EADt", "Qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng t\xE0i s\u1EA3n c\xF4ng", "2017-06-21", ""],
        ["16/2017/QH14", "Lu\u1EADt", "L\xE2m nghi\u1EC7p", "2017-11-15", ""],
        ["18/2017/QH14", "Lu\u1EADt", "Th\u1EE7y s\u1EA3n", "2017-11-21", ""],
        ["19/2017/QH14", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt C\u01A1 quan \u0111\u1EA1i di\u1EC7n n\u01B0\u1EDBc C\u1ED9ng h\xF2a x\xE3 h\u1ED9i ch\u1EE7 ngh\u0129a Vi\u1EC7t Nam \u1EDF n\u01B0\u1EDBc ngo\xE0i", "2017-11-21", "33/2009/QH12"],
        ["20/2017/QH14", "Lu\u1EADt", "Qu\u1EA3n l\xFD n\u1EE3 c\xF4ng", "2017-11-23", ""],
        ["21/2017/QH14", "Lu\u1EADt", "Quy ho\u1EA1ch", "2017-11-24", ""],
        ["01/2018/UBTVQH14", "Ph\xE1p l\u1EC7nh", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a 04 ph\xE1p l\u1EC7nh c\xF3 li\xEAn quan \u0111\u1EBFn quy ho\u1EA1ch", "2018-12-22", ""],
        ["22/2018/QH14", "Lu\u1EADt", "Qu\u1ED1c ph\xF2ng", "2018-06-08", ""],
        ["23/2018/QH14", "Lu\u1EADt", "C\u1EA1nh tranh", "2018-06-12", ""],
        ["24/2018/QH14", "Lu\u1EADt", "An ninh m\u1EA1ng", "2018-06-12", ""],
        ["25/2018/QH14", "Lu\u1EADt", "T\u1ED1 c\xE1o", "2018-06-12", ""],
        ["27/2018/QH14", "Lu\u1EADt", "\u0110o \u0111\u1EA1c v\xE0 b\u1EA3n \u0111\u1ED3", "2018-06-14", ""],
        ["28/2018/QH14", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a 11 lu\u1EADt c\xF3 li\xEAn quan \u0111\u1EBFn quy ho\u1EA1ch", "2018-06-15", "55/2010/QH12;53/2014/QH13;105/2016/QH13;67/2014/QH13;49/2014/QH13;28/2004/QH11;06/2007/QH12;29/2013/QH13;09/2012/QH13;50/2010/QH12;102/2016/QH13"],
        ["29/2018/QH14", "Lu\u1EADt", "B\u1EA3o v\u1EC7 b\xED m\u1EADt nh\xE0 n\u01B0\u1EDBc", "2018-11-15", ""],
        ["30/2018/QH14", "Lu\u1EADt", "\u0110\u1EB7c x\xE1", "2018-11-19", ""],
        ["31/2018/QH14", "Lu\u1EADt", "Tr\u1ED3ng tr\u1ECDt", "2018-11-19", ""],
        ["32/2018/QH14", "Lu\u1EADt", "Ch\u0103n nu\xF4i", "2018-11-19", ""],
        ["33/2018/QH14", "Lu\u1EADt", "C\u1EA3nh s\xE1t bi\u1EC3n Vi\u1EC7t Nam", "2018-11-19", ""],
        ["34/2018/QH14", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Gi\xE1o d\u1EE5c \u0111\u1EA1i h\u1ECDc", "2018-11-19", "08/2012/QH13"],
        ["35/2018/QH14", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a 37 lu\u1EADt c\xF3 li\xEAn quan \u0111\u1EBFn quy ho\u1EA1ch", "2018-11-20", "23/2008/QH12;95/2015/QH13;06/2017/QH14;23/2004/QH11;17/2012/QH13;45/2013/QH13;55/2014/QH13;60/2010/QH12;90/2015/QH13;20/2008/QH12;82/2015/QH13;41/2013/QH13;79/2006/QH11;08/2017/QH14;18/2008/QH12;04/2011/QH13;68/2006/QH11;05/2007/QH12;86/2015/QH13;19/2012/QH13;103/2016/QH13;30/2013/QH13;69/2014/QH13;44/2013/QH13;54/2014/QH13;70/2006/QH11;62/2006/QH11;16/2012/QH13;50/2014/QH13;30/2009/QH12;10/2012/QH13;58/2014/QH13;25/2008/QH12;03/2007/QH12;13/2012/QH13;59/2010/QH12"],
        ["36/2018/QH14", "Lu\u1EADt", "Ph\xF2ng, ch\u1ED1ng tham nh\u0169ng", "2018-11-20", ""],
        ["37/2018/QH14", "Lu\u1EADt", "C\xF4ng an nh\xE2n d\xE2n", "2018-11-20", ""],
        ["38/2019/QH14", "Lu\u1EADt", "Qu\u1EA3n l\xFD thu\u1EBF", "2019-06-13", ""],
        ["39/2019/QH14", "Lu\u1EADt", "\u0110\u1EA7u t\u01B0 c\xF4ng", "2019-06-13", ""],
        ["40/2019/QH14", "Lu\u1EADt", "Ki\u1EBFn tr\xFAc", "2019-06-13", ""],
        ["41/2019/QH14", "Lu\u1EADt", "Thi h\xE0nh \xE1n h\xECnh s\u1EF1", "2019-06-14", ""],
        ["42/2019/QH14", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Kinh doanh b\u1EA3o hi\u1EC3m, Lu\u1EADt S\u1EDF h\u1EEFu tr\xED tu\u1EC7", "2019-06-14", "24/2000/QH10;50/2005/QH11"],
        ["43/2019/QH14", "Lu\u1EADt", "Gi\xE1o d\u1EE5c", "2019-06-14", ""],
        ["44/2019/QH14", "Lu\u1EADt", "Ph\xF2ng, ch\u1ED1ng t\xE1c h\u1EA1i c\u1EE7a r\u01B0\u1EE3u, bia", "2019-06-14", ""],
        ["45/2019/QH14", "B\u1ED9 lu\u1EADt", "Lao \u0111\u1ED9ng", "2019-11-20", ""],
        ["46/2019/QH14", "Lu\u1EADt", "Th\u01B0 vi\u1EC7n", "2019-11-21", ""],
        ["47/2019/QH14", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt T\u1ED5 ch\u1EE9c Ch\xEDnh ph\u1EE7 v\xE0 Lu\u1EADt T\u1ED5 ch\u1EE9c ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1ng", "2019-11-22", "76/2015/QH13;77/2015/QH13"],
        ["48/2019/QH14", "Lu\u1EADt", "D\xE2n qu\xE2n t\u1EF1 v\u1EC7", "2019-11-22", ""],
        ["49/2019/QH14", "Lu\u1EADt", "Xu\u1EA5t c\u1EA3nh, nh\u1EADp c\u1EA3nh c\u1EE7a c\xF4ng d\xE2n Vi\u1EC7t Nam", "2019-11-22", ""],
        ["50/2019/QH14", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng v\u0169 kh\xED, v\u1EADt li\u1EC7u n\u1ED5 v\xE0 c\xF4ng c\u1EE5 h\u1ED7 tr\u1EE3", "2019-11-25", "14/2017/QH14"],
        ["51/2019/QH14", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Nh\u1EADp c\u1EA3nh, xu\u1EA5t c\u1EA3nh, qu\xE1 c\u1EA3nh, c\u01B0 tr\xFA c\u1EE7a ng\u01B0\u1EDDi n\u01B0\u1EDBc ngo\xE0i t\u1EA1i Vi\u1EC7t Nam", "2019-11-25", "47/2014/QH13"],
        ["52/2019/QH14", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt C\xE1n b\u1ED9, c\xF4ng ch\u1EE9c v\xE0 Lu\u1EADt Vi\xEAn ch\u1EE9c", "2019-11-25", "22/2008/QH12;58/2010/QH12"],
        ["53/2019/QH14", "Lu\u1EADt", "L\u1EF1c l\u01B0\u1EE3ng d\u1EF1 b\u1ECB \u0111\u1ED9ng vi\xEAn", "2019-11-26", ""],
        ["54/2019/QH14", "Lu\u1EADt", "Ch\u1EE9ng kho\xE1n", "2019-11-26", ""],
        ["55/2019/QH14", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ki\u1EC3m to\xE1n nh\xE0 n\u01B0\u1EDBc", "2019-11-26", "81/2015/QH13"],
        ["02/2020/UBTVQH14", "Ph\xE1p l\u1EC7nh", "\u01AFu \u0111\xE3i ng\u01B0\u1EDDi c\xF3 c\xF4ng v\u1EDBi c\xE1ch m\u1EA1ng", "2020-12-09", ""],
        ["56/2020/QH14", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Gi\xE1m \u0111\u1ECBnh t\u01B0 ph\xE1p", "2020-06-10", "13/2012/QH13"],
        ["57/2020/QH14", "Lu\u1EADt", "Thanh ni\xEAn", "2020-06-16", ""],
        ["58/2020/QH14", "Lu\u1EADt", "H\xF2a gi\u1EA3i, \u0111\u1ED1i tho\u1EA1i t\u1EA1i T\xF2a \xE1n", "2020-06-16", ""],
        ["59/2020/QH14", "Lu\u1EADt", "Doanh nghi\u1EC7p", "2020-06-17", ""],
        ["60/2020/QH14", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ph\xF2ng, ch\u1ED1ng thi\xEAn tai v\xE0 Lu\u1EADt \u0110\xEA \u0111i\u1EC1u", "2020-06-17", "33/2013/QH13;79/2006/QH11"],
        ["61/2020/QH14", "Lu\u1EADt", "\u0110\u1EA7u t\u01B0", "2020-06-17", ""],
        ["62/2020/QH14", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt X\xE2y d\u1EF1ng", "2020-06-17", "50/2014/QH13"],
        ["63/2020/QH14", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ban h\xE0nh v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt", "2020-06-18", "80/2015/QH13"],
        ["64/2020/QH14", "Lu\u1EADt", "\u0110\u1EA7u t\u01B0 theo ph\u01B0\u01A1ng th\u1EE9c \u0111\u1ED1i t\xE1c c\xF4ng t\u01B0", "2020-06-18", ""],
        ["65/2020/QH14", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt T\u1ED5 ch\u1EE9c Qu\u1ED1c h\u1ED9i", "2020-06-19", "57/2014/QH13"],
        ["66/2020/QH14", "Lu\u1EADt", "Bi\xEAn ph\xF2ng Vi\u1EC7t Nam", "2020-11-11", ""],
        ["67/2020/QH14", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt X\u1EED l\xFD vi ph\u1EA1m h\xE0nh ch\xEDnh", "2020-11-13", "15/2012/QH13"],
        ["68/2020/QH14", "Lu\u1EADt", "C\u01B0 tr\xFA", "2020-11-13", ""],
        ["69/2020/QH14", "Lu\u1EADt", "Ng\u01B0\u1EDDi lao \u0111\u1ED9ng Vi\u1EC7t Nam \u0111i l\xE0m vi\u1EC7c \u1EDF n\u01B0\u1EDBc ngo\xE0i theo h\u1EE3p \u0111\u1ED3ng", "2020-11-13", ""],
        ["70/2020/QH14", "Lu\u1EADt", "Th\u1ECFa thu\u1EADn qu\u1ED1c t\u1EBF", "2020-11-13", ""],
        ["71/2020/QH14", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ph\xF2ng, ch\u1ED1ng nhi\u1EC5m vi r\xFAt g\xE2y ra h\u1ED9i ch\u1EE9ng suy gi\u1EA3m mi\u1EC5n d\u1ECBch m\u1EAFc ph\u1EA3i \u1EDF ng\u01B0\u1EDDi (HIV/AIDS)", "2020-11-16", "64/2006/QH11"],
        ["72/2020/QH14", "Lu\u1EADt", "B\u1EA3o v\u1EC7 m\xF4i tr\u01B0\u1EDDng", "2020-11-17", ""],
        ["01/2021/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u v\xE0 Ph\u1EE5 l\u1EE5c Danh m\u1EE5c ch\u1EC9 ti\xEAu th\u1ED1ng k\xEA qu\u1ED1c gia c\u1EE7a Lu\u1EADt Th\u1ED1ng k\xEA", "2021-11-12", "89/2015/QH13"],
        ["02/2021/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a B\u1ED9 lu\u1EADt T\u1ED1 t\u1EE5ng h\xECnh s\u1EF1", "2021-11-12", "101/2015/QH13"],
        ["73/2021/QH14", "Lu\u1EADt", "Ph\xF2ng, ch\u1ED1ng ma t\xFAy", "2021-03-30", ""],
        ["03/2022/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110\u1EA7u t\u01B0 c\xF4ng, Lu\u1EADt \u0110\u1EA7u t\u01B0 theo ph\u01B0\u01A1ng th\u1EE9c \u0111\u1ED1i t\xE1c c\xF4ng t\u01B0, Lu\u1EADt \u0110\u1EA7u t\u01B0, Lu\u1EADt Nh\xE0 \u1EDF, Lu\u1EADt \u0110\u1EA5u th\u1EA7u, Lu\u1EADt \u0110i\u1EC7n l\u1EF1c, Lu\u1EADt Doanh nghi\u1EC7p, Lu\u1EADt Thu\u1EBF ti\xEAu th\u1EE5 \u0111\u1EB7c bi\u1EC7t v\xE0 Lu\u1EADt Thi h\xE0nh \xE1n d\xE2n s\u1EF1", "2022-01-11", "39/2019/QH14;64/2020/QH14;61/2020/QH14;65/2014/QH13;43/2013/QH13;28/2004/QH11;59/2020/QH14;27/2008/QH12;26/2008/QH12"],
        ["04/2022/QH15", "Lu\u1EADt", "C\u1EA3nh s\xE1t c\u01A1 \u0111\u1ED9ng", "2022-06-14", ""],
        ["05/2022/QH15", "Lu\u1EADt", "\u0110i\u1EC7n \u1EA3nh", "2022-06-15", ""],
        ["06/2022/QH15", "Lu\u1EADt", "Thi \u0111ua, khen th\u01B0\u1EDFng", "2022-06-15", ""],
        ["07/2022/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt S\u1EDF h\u1EEFu tr\xED tu\u1EC7", "2022-06-16", "50/2005/QH11"],
        ["08/2022/QH15", "Lu\u1EADt", "Kinh doanh b\u1EA3o hi\u1EC3m", "2022-06-16", ""],
        ["09/2022/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt T\u1EA7n s\u1ED1 v\xF4 tuy\u1EBFn \u0111i\u1EC7n", "2022-11-09", "42/2009/QH12"],
        ["10/2022/QH15", "Lu\u1EADt", "Th\u1EF1c hi\u1EC7n d\xE2n ch\u1EE7 \u1EDF c\u01A1 s\u1EDF", "2022-11-10", ""],
        ["11/2022/QH15", "Lu\u1EADt", "Thanh tra", "2022-11-14", ""],
        ["12/2022/QH15", "Lu\u1EADt", "D\u1EA7u kh\xED", "2022-11-14", ""],
        ["13/2022/QH15", "Lu\u1EADt", "Ph\xF2ng, ch\u1ED1ng b\u1EA1o l\u1EF1c gia \u0111\xECnh", "2022-11-14", ""],
        ["14/2022/QH15", "Lu\u1EADt", "Ph\xF2ng, ch\u1ED1ng r\u1EEDa ti\u1EC1n", "2022-11-15", ""],
        ["15/2023/QH15", "Lu\u1EADt", "Kh\xE1m b\u1EC7nh, ch\u1EEFa b\u1EC7nh", "2023-01-09", ""],
        ["16/2023/QH15", "Lu\u1EADt", "Gi\xE1", "2023-06-19", ""],
        ["17/2023/QH15", "Lu\u1EADt", "H\u1EE3p t\xE1c x\xE3", "2023-06-20", ""],
        ["18/2023/QH15", "Lu\u1EADt", "Ph\xF2ng th\u1EE7 d\xE2n s\u1EF1", "2023-06-20", ""],
        ["19/2023/QH15", "Lu\u1EADt", "B\u1EA3o v\u1EC7 quy\u1EC1n l\u1EE3i ng\u01B0\u1EDDi ti\xEAu d\xF9ng", "2023-06-20", ""],
        ["20/2023/QH15", "Lu\u1EADt", "Giao d\u1ECBch \u0111i\u1EC7n t\u1EED", "2023-06-22", ""],
        ["21/2023/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt C\xF4ng an nh\xE2n d\xE2n", "2023-06-22", "37/2018/QH14"],
        ["22/2023/QH15", "Lu\u1EADt", "\u0110\u1EA5u th\u1EA7u", "2023-06-23", ""],
        ["23/2023/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Xu\u1EA5t c\u1EA3nh, nh\u1EADp c\u1EA3nh c\u1EE7a c\xF4ng d\xE2n Vi\u1EC7t Nam v\xE0 Lu\u1EADt Nh\u1EADp c\u1EA3nh, xu\u1EA5t c\u1EA3nh, qu\xE1 c\u1EA3nh, c\u01B0 tr\xFA c\u1EE7a ng\u01B0\u1EDDi n\u01B0\u1EDBc ngo\xE0i t\u1EA1i Vi\u1EC7t Nam", "2023-06-24", "49/2019/QH14;47/2014/QH13"],
        ["24/2023/QH15", "Lu\u1EADt", "Vi\u1EC5n th\xF4ng", "2023-11-24", ""],
        ["25/2023/QH15", "Lu\u1EADt", "Qu\u1EA3n l\xFD, b\u1EA3o v\u1EC7 c\xF4ng tr\xECnh qu\u1ED1c ph\xF2ng v\xE0 khu qu\xE2n s\u1EF1", "2023-11-24", ""],
        ["26/2023/QH15", "Lu\u1EADt", "C\u0103n c\u01B0\u1EDBc", "2023-11-27", ""],
        ["27/2023/QH15", "Lu\u1EADt", "Nh\xE0 \u1EDF", "2023-11-27", ""],
        ["28/2023/QH15", "Lu\u1EADt", "T\xE0i nguy\xEAn n\u01B0\u1EDBc", "2023-11-27", ""],
        ["29/2023/QH15", "Lu\u1EADt", "Kinh doanh b\u1EA5t \u0111\u1ED9ng s\u1EA3n", "2023-11-28", ""],
        ["30/2023/QH15", "Lu\u1EADt", "L\u1EF1c l\u01B0\u1EE3ng tham gia b\u1EA3o v\u1EC7 an ninh, tr\u1EADt t\u1EF1 \u1EDF c\u01A1 s\u1EDF", "2023-11-28", ""],
        ["31/2024/QH15", "Lu\u1EADt", "\u0110\u1EA5t \u0111ai", "2024-01-18", ""],
        ["32/2024/QH15", "Lu\u1EADt", "C\xE1c t\u1ED5 ch\u1EE9c t\xEDn d\u1EE5ng", "2024-01-18", ""],
        ["33/2024/QH15", "Lu\u1EADt", "L\u01B0u tr\u1EEF", "2024-06-21", ""],
        ["34/2024/QH15", "Lu\u1EADt", "T\u1ED5 ch\u1EE9c T\xF2a \xE1n nh\xE2n d\xE2n", "2024-06-24", ""],
        ["35/2024/QH15", "Lu\u1EADt", "\u0110\u01B0\u1EDDng b\u1ED9", "2024-06-27", ""],
        ["36/2024/QH15", "Lu\u1EADt", "Tr\u1EADt t\u1EF1, an to\xE0n giao th\xF4ng \u0111\u01B0\u1EDDng b\u1ED9", "2024-06-27", ""],
        ["37/2024/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110\u1EA5u gi\xE1 t\xE0i s\u1EA3n", "2024-06-27", "01/2016/QH14"],
        ["38/2024/QH15", "Lu\u1EADt", "C\xF4ng nghi\u1EC7p qu\u1ED1c ph\xF2ng, an ninh v\xE0 \u0111\u1ED9ng vi\xEAn c\xF4ng nghi\u1EC7p", "2024-06-27", ""],
        ["41/2024/QH15", "Lu\u1EADt", "B\u1EA3o hi\u1EC3m x\xE3 h\u1ED9i", "2024-06-29", ""],
        ["42/2024/QH15", "Lu\u1EADt", "Qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng v\u0169 kh\xED, v\u1EADt li\u1EC7u n\u1ED5 v\xE0 c\xF4ng c\u1EE5 h\u1ED7 tr\u1EE3", "2024-06-29", ""],
        ["43/2024/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110\u1EA5t \u0111ai s\u1ED1 31/2024/QH15, Lu\u1EADt Nh\xE0 \u1EDF s\u1ED1 27/2023/QH15, Lu\u1EADt Kinh doanh b\u1EA5t \u0111\u1ED9ng s\u1EA3n s\u1ED1 29/2023/QH15 v\xE0 Lu\u1EADt C\xE1c t\u1ED5 ch\u1EE9c t\xEDn d\u1EE5ng s\u1ED1 32/2024/QH15", "2024-06-29", "31/2024/QH15;27/2023/QH15;29/2023/QH15;32/2024/QH15"],
        ["44/2024/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt D\u01B0\u1EE3c", "2024-11-21", "105/2016/QH13"],
        ["47/2024/QH15", "Lu\u1EADt", "Quy ho\u1EA1ch \u0111\xF4 th\u1ECB v\xE0 n\xF4ng th\xF4n", "2024-11-26", ""],
        ["48/2024/QH15", "Lu\u1EADt", "Thu\u1EBF gi\xE1 tr\u1ECB gia t\u0103ng", "2024-11-26", ""],
        ["50/2024/QH15", "Lu\u1EADt", "C\xF4ng \u0111o\xE0n", "2024-11-27", ""],
        ["51/2024/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt B\u1EA3o hi\u1EC3m y t\u1EBF", "2024-11-27", "25/2008/QH12"],
        ["52/2024/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt S\u0129 quan Qu\xE2n \u0111\u1ED9i nh\xE2n d\xE2n Vi\u1EC7t Nam", "2024-11-28", "16/1999/QH10"],
        ["53/2024/QH15", "Lu\u1EADt", "Ph\xF2ng, ch\u1ED1ng mua b\xE1n ng\u01B0\u1EDDi", "2024-11-28", ""],
        ["54/2024/QH15", "Lu\u1EADt", "\u0110\u1ECBa ch\u1EA5t v\xE0 kho\xE1ng s\u1EA3n", "2024-11-29", ""],
        ["55/2024/QH15", "Lu\u1EADt", "Ph\xF2ng ch\xE1y, ch\u1EEFa ch\xE1y v\xE0 c\u1EE9u n\u1EA1n, c\u1EE9u h\u1ED9", "2024-11-29", ""],
        ["56/2024/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ch\u1EE9ng kho\xE1n, Lu\u1EADt K\u1EBF to\xE1n, Lu\u1EADt Ki\u1EC3m to\xE1n \u0111\u1ED9c l\u1EADp, Lu\u1EADt Ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc, Lu\u1EADt Qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng t\xE0i s\u1EA3n c\xF4ng, Lu\u1EADt Qu\u1EA3n l\xFD thu\u1EBF, Lu\u1EADt Thu\u1EBF thu nh\u1EADp c\xE1 nh\xE2n, Lu\u1EADt D\u1EF1 tr\u1EEF qu\u1ED1c gia, Lu\u1EADt X\u1EED l\xFD vi ph\u1EA1m h\xE0nh ch\xEDnh", "2024-11-29", "54/2019/QH14;88/2015/QH13;67/2011/QH12;83/2015/QH13;15/2017/QH14;38/2019/QH14;04/2007/QH12;22/2012/QH13;15/2012/QH13"],
        ["57/2024/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Quy ho\u1EA1ch, Lu\u1EADt \u0110\u1EA7u t\u01B0, Lu\u1EADt \u0110\u1EA7u t\u01B0 theo ph\u01B0\u01A1ng th\u1EE9c \u0111\u1ED1i t\xE1c c\xF4ng t\u01B0 v\xE0 Lu\u1EADt \u0110\u1EA5u th\u1EA7u", "2024-11-29", "21/2017/QH14;61/2020/QH14;64/2020/QH14;22/2023/QH15"],
        ["58/2024/QH15", "Lu\u1EADt", "\u0110\u1EA7u t\u01B0 c\xF4ng", "2024-11-29", ""],
        ["59/2024/QH15", "Lu\u1EADt", "T\u01B0 ph\xE1p ng\u01B0\u1EDDi ch\u01B0a th\xE0nh ni\xEAn", "2024-11-30", ""],
        ["60/2024/QH15", "Lu\u1EADt", "D\u1EEF li\u1EC7u", "2024-11-30", ""],
        ["61/2024/QH15", "Lu\u1EADt", "\u0110i\u1EC7n l\u1EF1c", "2024-11-30", ""],
        ["62/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt T\u1ED5 ch\u1EE9c Qu\u1ED1c h\u1ED9i", "2025-02-17", "57/2014/QH13"],
        ["63/2025/QH15", "Lu\u1EADt", "T\u1ED5 ch\u1EE9c Ch\xEDnh ph\u1EE7", "2025-02-18", ""],
        ["64/2025/QH15", "Lu\u1EADt", "Ban h\xE0nh v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt", "2025-02-19", ""],
        ["65/2025/QH15", "Lu\u1EADt", "T\u1ED5 ch\u1EE9c ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1ng", "2025-02-19", ""],
        ["66/2025/QH15", "Lu\u1EADt", "Thu\u1EBF ti\xEAu th\u1EE5 \u0111\u1EB7c bi\u1EC7t", "2025-06-14", ""],
        ["67/2025/QH15", "Lu\u1EADt", "Thu\u1EBF thu nh\u1EADp doanh nghi\u1EC7p", "2025-06-14", ""],
        ["68/2025/QH15", "Lu\u1EADt", "Qu\u1EA3n l\xFD v\xE0 \u0111\u1EA7u t\u01B0 v\u1ED1n nh\xE0 n\u01B0\u1EDBc t\u1EA1i doanh nghi\u1EC7p", "2025-06-14", ""],
        ["69/2025/QH15", "Lu\u1EADt", "H\xF3a ch\u1EA5t", "2025-06-14", ""],
        ["70/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ti\xEAu chu\u1EA9n v\xE0 quy chu\u1EA9n k\u1EF9 thu\u1EADt", "2025-06-14", "68/2006/QH11"],
        ["71/2025/QH15", "Lu\u1EADt", "C\xF4ng nghi\u1EC7p c\xF4ng ngh\u1EC7 s\u1ED1", "2025-06-14", ""],
        ["72/2025/QH15", "Lu\u1EADt", "T\u1ED5 ch\u1EE9c ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1ng", "2025-06-16", ""],
        ["73/2025/QH15", "Lu\u1EADt", "Nh\xE0 gi\xE1o", "2025-06-16", ""],
        ["74/2025/QH15", "Lu\u1EADt", "Vi\u1EC7c l\xE0m", "2025-06-16", ""],
        ["75/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Qu\u1EA3ng c\xE1o", "2025-06-16", "16/2012/QH13"],
        ["76/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Doanh nghi\u1EC7p", "2025-06-17", "59/2020/QH14"],
        ["77/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt S\u1EED d\u1EE5ng n\u0103ng l\u01B0\u1EE3ng ti\u1EBFt ki\u1EC7m v\xE0 hi\u1EC7u qu\u1EA3", "2025-06-18", "50/2010/QH12"],
        ["78/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ch\u1EA5t l\u01B0\u1EE3ng s\u1EA3n ph\u1EA9m, h\xE0ng h\xF3a", "2025-06-18", "05/2007/QH12"],
        ["79/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Qu\u1ED1c t\u1ECBch Vi\u1EC7t Nam", "2025-06-24", "24/2008/QH12"],
        ["80/2025/QH15", "Lu\u1EADt", "C\xE1n b\u1ED9, c\xF4ng ch\u1EE9c", "2025-06-24", ""],
        ["81/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt T\u1ED5 ch\u1EE9c T\xF2a \xE1n nh\xE2n d\xE2n", "2025-06-24", "34/2024/QH15"],
        ["83/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt B\u1EA7u c\u1EED \u0111\u1EA1i bi\u1EC3u Qu\u1ED1c h\u1ED9i v\xE0 \u0111\u1EA1i bi\u1EC3u H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n", "2025-06-24", "85/2015/QH13"],
        ["84/2025/QH15", "Lu\u1EADt", "Thanh tra", "2025-06-25", ""],
        ["85/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a B\u1ED9 lu\u1EADt T\u1ED1 t\u1EE5ng d\xE2n s\u1EF1, Lu\u1EADt T\u1ED1 t\u1EE5ng h\xE0nh ch\xEDnh, Lu\u1EADt T\u01B0 ph\xE1p ng\u01B0\u1EDDi ch\u01B0a th\xE0nh ni\xEAn, Lu\u1EADt Ph\xE1 s\u1EA3n v\xE0 Lu\u1EADt H\xF2a gi\u1EA3i, \u0111\u1ED1i tho\u1EA1i t\u1EA1i T\xF2a \xE1n", "2025-06-25", "92/2015/QH13;93/2015/QH13;59/2024/QH15;51/2014/QH13;58/2020/QH14"],
        ["86/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a B\u1ED9 lu\u1EADt H\xECnh s\u1EF1", "2025-06-25", "100/2015/QH13"],
        ["87/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ban h\xE0nh v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt", "2025-06-25", "64/2025/QH15"],
        ["88/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt X\u1EED l\xFD vi ph\u1EA1m h\xE0nh ch\xEDnh", "2025-06-25", "15/2012/QH13"],
        ["89/2025/QH15", "Lu\u1EADt", "Ng\xE2n s\xE1ch nh\xE0 n\u01B0\u1EDBc", "2025-06-25", ""],
        ["90/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110\u1EA5u th\u1EA7u, Lu\u1EADt \u0110\u1EA7u t\u01B0 theo ph\u01B0\u01A1ng th\u1EE9c \u0111\u1ED1i t\xE1c c\xF4ng t\u01B0, Lu\u1EADt H\u1EA3i quan, Lu\u1EADt Thu\u1EBF gi\xE1 tr\u1ECB gia t\u0103ng, Lu\u1EADt Thu\u1EBF xu\u1EA5t kh\u1EA9u, thu\u1EBF nh\u1EADp kh\u1EA9u, Lu\u1EADt \u0110\u1EA7u t\u01B0, Lu\u1EADt \u0110\u1EA7u t\u01B0 c\xF4ng, Lu\u1EADt Qu\u1EA3n l\xFD, s\u1EED d\u1EE5ng t\xE0i s\u1EA3n c\xF4ng", "2025-06-25", "22/2023/QH15;64/2020/QH14;54/2014/QH13;48/2024/QH15;107/2016/QH13;61/2020/QH14;58/2024/QH15;15/2017/QH14"],
        ["91/2025/QH15", "Lu\u1EADt", "B\u1EA3o v\u1EC7 d\u1EEF li\u1EC7u c\xE1 nh\xE2n", "2025-06-26", ""],
        ["93/2025/QH15", "Lu\u1EADt", "Khoa h\u1ECDc, c\xF4ng ngh\u1EC7 v\xE0 \u0111\u1ED5i m\u1EDBi s\xE1ng t\u1EA1o", "2025-06-27", ""],
        ["94/2025/QH15", "Lu\u1EADt", "N\u0103ng l\u01B0\u1EE3ng nguy\xEAn t\u1EED", "2025-06-27", ""],
        ["95/2025/QH15", "Lu\u1EADt", "\u0110\u01B0\u1EDDng s\u1EAFt", "2025-06-27", ""],
        ["96/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt C\xE1c t\u1ED5 ch\u1EE9c t\xEDn d\u1EE5ng", "2025-06-27", "32/2024/QH15"],
        ["97/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c Vi\u1EC7t Nam, Lu\u1EADt C\xF4ng \u0111o\xE0n, Lu\u1EADt Thanh ni\xEAn v\xE0 Lu\u1EADt Th\u1EF1c hi\u1EC7n d\xE2n ch\u1EE7 \u1EDF c\u01A1 s\u1EDF", "2025-06-27", "75/2015/QH13;50/2024/QH15;57/2020/QH14;10/2022/QH15"],
        ["98/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a 11 lu\u1EADt v\u1EC1 qu\xE2n s\u1EF1, qu\u1ED1c ph\xF2ng", "2025-06-27", "22/2018/QH14;16/1999/QH10;98/2015/QH13;78/2015/QH13;66/2020/QH14;53/2019/QH14;18/2023/QH15;48/2019/QH14;30/2013/QH13;25/2023/QH15"],
        ["99/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a B\u1ED9 lu\u1EADt T\u1ED1 t\u1EE5ng h\xECnh s\u1EF1", "2025-06-27", "101/2015/QH13"],
        ["100/2025/QH15", "Lu\u1EADt", "D\u1EABn \u0111\u1ED9", "", ""],
        ["101/2025/QH15", "Lu\u1EADt", "Chuy\u1EC3n giao ng\u01B0\u1EDDi \u0111ang ch\u1EA5p h\xE0nh \xE1n ph\u1EA1t t\xF9", "", ""],
        ["102/2025/QH15", "Lu\u1EADt", "T\u01B0\u01A1ng tr\u1EE3 t\u01B0 ph\xE1p v\u1EC1 d\xE2n s\u1EF1", "", ""],
        ["103/2025/QH15", "Lu\u1EADt", "T\u01B0\u01A1ng tr\u1EE3 t\u01B0 ph\xE1p v\u1EC1 h\xECnh s\u1EF1", "", ""],
        ["104/2025/QH15", "Lu\u1EADt", "T\xECnh tr\u1EA1ng kh\u1EA9n c\u1EA5p", "", ""],
        ["105/2025/QH15", "Lu\u1EADt", "Gi\xE1m \u0111\u1ECBnh t\u01B0 ph\xE1p", "", ""],
        ["106/2025/QH15", "Lu\u1EADt", "Thi h\xE0nh \xE1n d\xE2n s\u1EF1", "", ""],
        ["107/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt L\xFD l\u1ECBch t\u01B0 ph\xE1p", "2025-12-05", "28/2009/QH12"],
        ["108/2025/QH15", "Lu\u1EADt", "Qu\u1EA3n l\xFD thu\u1EBF", "2025-12-10", ""],
        ["109/2025/QH15", "Lu\u1EADt", "Thu\u1EBF thu nh\u1EADp c\xE1 nh\xE2n", "2025-12-10", ""],
        ["110/2025/QH15", "Lu\u1EADt", "Ti\u1EBFt ki\u1EC7m, ch\u1ED1ng l\xE3ng ph\xED", "2025-12-10", ""],
        ["111/2025/QH15", "Lu\u1EADt", "B\u1EA3o hi\u1EC3m ti\u1EC1n g\u1EEDi", "2025-12-10", ""],
        ["112/2025/QH15", "Lu\u1EADt", "Quy ho\u1EA1ch", "2025-12-10", ""],
        ["113/2025/QH15", "Lu\u1EADt", "D\xE2n s\u1ED1", "2025-12-10", ""],
        ["114/2025/QH15", "Lu\u1EADt", "Ph\xF2ng b\u1EC7nh", "2025-12-10", ""],
        ["115/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Chuy\u1EC3n giao c\xF4ng ngh\u1EC7", "2025-12-10", "07/2017/QH14"],
        ["116/2025/QH15", "Lu\u1EADt", "An ninh m\u1EA1ng", "2025-12-10", ""],
        ["117/2025/QH15", "Lu\u1EADt", "B\u1EA3o v\u1EC7 b\xED m\u1EADt nh\xE0 n\u01B0\u1EDBc", "2025-12-10", ""],
        ["118/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a 10 lu\u1EADt c\xF3 li\xEAn quan \u0111\u1EBFn an ninh, tr\u1EADt t\u1EF1", "2025-12-10", "13/2017/QH14;26/2023/QH15;68/2020/QH14;30/2023/QH15;47/2014/QH13;55/2024/QH15;42/2024/QH15;36/2024/QH15;49/2019/QH14;35/2024/QH15"],
        ["120/2025/QH15", "Lu\u1EADt", "Ph\xF2ng, ch\u1ED1ng ma t\xFAy", "2025-12-10", ""],
        ["122/2025/QH15", "Lu\u1EADt", "Th\u01B0\u01A1ng m\u1EA1i \u0111i\u1EC7n t\u1EED", "2025-12-10", ""],
        ["123/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Gi\xE1o d\u1EE5c", "2025-12-10", "43/2019/QH14"],
        ["124/2025/QH15", "Lu\u1EADt", "Gi\xE1o d\u1EE5c ngh\u1EC1 nghi\u1EC7p", "2025-12-10", ""],
        ["125/2025/QH15", "Lu\u1EADt", "Gi\xE1o d\u1EE5c \u0111\u1EA1i h\u1ECDc", "2025-12-10", ""],
        ["126/2025/QH15", "Lu\u1EADt", "B\xE1o ch\xED", "2025-12-10", ""],
        ["127/2025/QH15", "Lu\u1EADt", "Thi h\xE0nh \xE1n h\xECnh s\u1EF1", "2025-12-10", ""],
        ["128/2025/QH15", "Lu\u1EADt", "Thi h\xE0nh t\u1EA1m gi\u1EEF, t\u1EA1m giam v\xE0 c\u1EA5m \u0111i kh\u1ECFi n\u01A1i c\u01B0 tr\xFA", "2025-12-10", ""],
        ["129/2025/QH15", "Lu\u1EADt", "Vi\xEAn ch\u1EE9c", "2025-12-10", ""],
        ["130/2025/QH15", "Lu\u1EADt", "H\xE0ng kh\xF4ng d\xE2n d\u1EE5ng Vi\u1EC7t Nam", "2025-12-10", ""],
        ["131/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt S\u1EDF h\u1EEFu tr\xED tu\u1EC7", "2025-12-10", "50/2005/QH11"],
        ["132/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ph\xF2ng, ch\u1ED1ng tham nh\u0169ng", "2025-12-10", "36/2018/QH14"],
        ["133/2025/QH15", "Lu\u1EADt", "C\xF4ng ngh\u1EC7 cao", "2025-12-10", ""],
        ["134/2025/QH15", "Lu\u1EADt", "Tr\xED tu\u1EC7 nh\xE2n t\u1EA1o", "2025-12-10", ""],
        ["135/2025/QH15", "Lu\u1EADt", "X\xE2y d\u1EF1ng", "2025-12-10", ""],
        ["136/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Ti\u1EBFp c\xF4ng d\xE2n, Lu\u1EADt Khi\u1EBFu n\u1EA1i, Lu\u1EADt T\u1ED1 c\xE1o", "2025-12-10", "42/2013/QH13;02/2011/QH13;25/2018/QH14"],
        ["137/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110i\u1EC1u \u01B0\u1EDBc qu\u1ED1c t\u1EBF", "2025-12-10", "108/2016/QH13"],
        ["138/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Th\u1ED1ng k\xEA", "2025-12-10", "89/2015/QH13"],
        ["139/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Kinh doanh b\u1EA3o hi\u1EC3m", "2025-12-10", "08/2022/QH15"],
        ["140/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Gi\xE1", "2025-12-10", "16/2023/QH15"],
        ["141/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Qu\u1EA3n l\xFD n\u1EE3 c\xF4ng", "2025-12-10", "20/2017/QH14"],
        ["142/2025/QH15", "Lu\u1EADt", "Ph\u1EE5c h\u1ED3i, ph\xE1 s\u1EA3n", "2025-12-11", ""],
        ["143/2025/QH15", "Lu\u1EADt", "\u0110\u1EA7u t\u01B0", "2025-12-11", ""],
        ["144/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Quy ho\u1EA1ch \u0111\xF4 th\u1ECB v\xE0 n\xF4ng th\xF4n", "2025-12-11", "47/2024/QH15"],
        ["146/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a 15 lu\u1EADt trong l\u0129nh v\u1EF1c n\xF4ng nghi\u1EC7p v\xE0 m\xF4i tr\u01B0\u1EDDng", "2025-12-11", "41/2013/QH13;32/2018/QH14;20/2008/QH12;79/2006/QH11;27/2018/QH14;90/2015/QH13;16/2017/QH14;33/2013/QH13;28/2023/QH15;82/2015/QH13;79/2015/QH13;08/2017/QH14;18/2017/QH14;31/2018/QH14;72/2020/QH14"],
        ["147/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt \u0110\u1ECBa ch\u1EA5t v\xE0 kho\xE1ng s\u1EA3n", "2025-12-11", "54/2024/QH15"],
        ["148/2025/QH15", "Lu\u1EADt", "Chuy\u1EC3n \u0111\u1ED5i s\u1ED1", "2025-12-11", ""],
        ["149/2025/QH15", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thu\u1EBF gi\xE1 tr\u1ECB gia t\u0103ng", "2025-12-11", "48/2024/QH15"],
        ["09/2026/QH16", "Lu\u1EADt", "s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung m\u1ED9t s\u1ED1 \u0111i\u1EC1u c\u1EE7a Lu\u1EADt Thu\u1EBF thu nh\u1EADp c\xE1 nh\xE2n, Lu\u1EADt Thu\u1EBF gi\xE1 tr\u1ECB gia t\u0103ng, Lu\u1EADt Thu\u1EBF thu nh\u1EADp doanh nghi\u1EC7p v\xE0 Lu\u1EADt Thu\u1EBF ti\xEAu th\u1EE5 \u0111\u1EB7c bi\u1EC7t", "2026-04-24", "109/2025/QH15;48/2024/QH15;67/2025/QH15;66/2025/QH15"]
      ],
      aliases: [
        ["Lu\u1EADt", "Thu\u1EBF XK, thu\u1EBF NK", "45/2005/QH11;107/2016/QH13"],
        ["Lu\u1EADt", "Ph\xF2ng, ch\u1ED1ng HIV/AIDS", "64/2006/QH11"],
        ["Lu\u1EADt", "Ph\xF2ng, ch\u1ED1ng nhi\u1EC5m vi r\xFAt g\xE2y ra h\u1ED9i ch\u1EE9ng suy gi\u1EA3m mi\u1EC5n d\u1ECBch m\u1EAFc ph\u1EA3i \u1EDF ng\u01B0\u1EDDi", "64/2006/QH11"],
        ["Lu\u1EADt", "Ph\xF2ng ch\xE1y, ch\u1EEFa ch\xE1y", "27/2001/QH10"],
        ["Lu\u1EADt", "Ph\xF2ng ch\xE1y, ch\u1EEFa ch\xE1y v\xE0 c\u1EE9u h\u1ED9, c\u1EE9u n\u1EA1n", "55/2024/QH15"],
        ["Lu\u1EADt", "H\xE0ng h\u1EA3i Vi\u1EC7t Nam", "95/2015/QH13"],
        ["Lu\u1EADt", "Lao \u0111\u1ED9ng", "10/2012/QH13;45/2019/QH14"],
        ["Lu\u1EADt", "D\xE2n s\u1EF1", "33/2005/QH11;91/2015/QH13"],
        ["Lu\u1EADt", "H\xECnh s\u1EF1", "15/1999/QH10;100/2015/QH13"],
        ["Lu\u1EADt", "T\u1ED1 t\u1EE5ng d\xE2n s\u1EF1", "24/2004/QH11;92/2015/QH13"],
        ["Lu\u1EADt", "T\u1ED1 t\u1EE5ng h\xECnh s\u1EF1", "19/2003/QH11;101/2015/QH13"],
        ["B\u1ED9 lu\u1EADt", "H\xE0ng h\u1EA3i", "95/2015/QH13"],
        ["Lu\u1EADt", "Qu\u1ED1c t\u1ECBch", "07/1998/QH10;24/2008/QH12"],
        ["Lu\u1EADt", "H\xE0ng kh\xF4ng d\xE2n d\u1EE5ng", "66/2006/QH11;130/2025/QH15"],
        ["Lu\u1EADt", "Ng\xE2n h\xE0ng Nh\xE0 n\u01B0\u1EDBc", "01/1997/QH10;46/2010/QH12"],
        ["Lu\u1EADt", "M\u1EB7t tr\u1EADn T\u1ED5 qu\u1ED1c", "14/1999/QH10;75/2015/QH13"],
        ["Lu\u1EADt", "S\u0129 quan Qu\xE2n \u0111\u1ED9i nh\xE2n d\xE2n", "16/1999/QH10"],
        ["Lu\u1EADt", "Bi\xEAn ph\xF2ng", "66/2020/QH14"],
        ["Lu\u1EADt", "C\u1EA3nh s\xE1t bi\u1EC3n", "33/2018/QH14"],
        ["Lu\u1EADt", "Bi\u1EC3n", "18/2012/QH13"],
        ["Lu\u1EADt", "\u0110\u1EA7u t\u01B0 theo h\xECnh th\u1EE9c \u0111\u1ED1i t\xE1c c\xF4ng t\u01B0", "64/2020/QH14"],
        ["Lu\u1EADt", "Thu\u1EBF xu\u1EA5t kh\u1EA9u, nh\u1EADp kh\u1EA9u", "45/2005/QH11;107/2016/QH13"],
        ["Lu\u1EADt", "C\xE1n b\u1ED9 v\xE0 c\xF4ng ch\u1EE9c", "22/2008/QH12;80/2025/QH15"],
        ["Lu\u1EADt", "Thi \u0111ua v\xE0 khen th\u01B0\u1EDFng", "15/2003/QH11;06/2022/QH15"],
        ["Lu\u1EADt", "Kh\xE1m, ch\u1EEFa b\u1EC7nh", "40/2009/QH12;15/2023/QH15"],
        ["Lu\u1EADt", "Kh\xE1m b\u1EC7nh v\xE0 ch\u1EEFa b\u1EC7nh", "40/2009/QH12;15/2023/QH15"],
        ["Lu\u1EADt", "Khi\u1EBFu n\u1EA1i v\xE0 t\u1ED1 c\xE1o", "09/1998/QH10"],
        ["Lu\u1EADt", "T\u1ED5 ch\u1EE9c t\xEDn d\u1EE5ng", "02/1997/QH10;47/2010/QH12;32/2024/QH15"],
        ["Lu\u1EADt", "Ng\u01B0\u1EDDi lao \u0111\u1ED9ng Vi\u1EC7t Nam \u0111i l\xE0m vi\u1EC7c \u1EDF n\u01B0\u1EDBc ngo\xE0i", "72/2006/QH11;69/2020/QH14"],
        ["Lu\u1EADt", "T\u1ED5 ch\u1EE9c H\u0110ND v\xE0 UBND", "11/2003/QH11"],
        ["Lu\u1EADt", "Ho\u1EA1t \u0111\u1ED9ng gi\xE1m s\xE1t c\u1EE7a Qu\u1ED1c h\u1ED9i v\xE0 H\u0110ND", "87/2015/QH13"],
        ["Lu\u1EADt", "S\u1EED d\u1EE5ng n\u0103ng l\u01B0\u1EE3ng ti\u1EBFt ki\u1EC7m, hi\u1EC7u qu\u1EA3", "50/2010/QH12"],
        ["Lu\u1EADt", "Ban h\xE0nh v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt c\u1EE7a H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n v\xE0 \u1EE6y ban nh\xE2n d\xE2n", "31/2004/QH11"],
        ["Lu\u1EADt", "Ban h\xE0nh v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt c\u1EE7a H\u0110ND, UBND", "31/2004/QH11"],
        ["Lu\u1EADt", "Ban h\xE0nh v\u0103n b\u1EA3n quy ph\u1EA1m ph\xE1p lu\u1EADt c\u1EE7a H\u0110ND v\xE0 UBND", "31/2004/QH11"],
        ["Lu\u1EADt", "Th\u1EF1c h\xE0nh ti\u1EBFt ki\u1EC7m v\xE0 ch\u1ED1ng l\xE3ng ph\xED", "48/2005/QH11;44/2013/QH13"]
      ]
    };
  }
});

// src/lexicon/laws.ts
function allLaws() {
  return open().all;
}
function lawByNumber(number3) {
  if (!isDigit2(number3.charCodeAt(number3.length - 1))) return null;
  return open().byNumber.get(number3.toUpperCase()) ?? null;
}
function lawsByName(kind2, name) {
  return namesakes(`${kind2}
${name}`);
}
function longestLawName(kind2, text, from) {
  const found = trieOf(kind2)?.longest(text, from);
  return found ? { end: found.end, laws: found.values } : null;
}
function open() {
  register ??= buildRegister();
  return register;
}
function buildRegister() {
  const all = laws_data_default.laws.map(lawOfRow);
  const byNumber = /* @__PURE__ */ new Map();
  const tries = /* @__PURE__ */ new Map();
  const trieOfKind = remember((kind2) => {
    const key = nameKey(kind2);
    const trie = tries.get(key) ?? nameTrie();
    tries.set(key, trie);
    return trie;
  });
  for (const law of all) {
    if (law.number !== null) byNumber.set(law.number.toUpperCase(), law);
    trieOfKind(law.kind).add(law.name, law);
  }
  for (const [kind2 = "", alias = "", numbers = ""] of laws_data_default.aliases) {
    for (const number3 of numbers.split(";")) {
      const law = byNumber.get(number3.toUpperCase());
      if (law !== void 0) trieOfKind(kind2).add(alias, law);
    }
  }
  return { all, byNumber, tries };
}
function lawOfRow({ 0: number3, 1: kind2 = "", 2: name = "", 3: passedOn, 4: amends }) {
  return {
    kind: kind2,
    number: number3 || null,
    name,
    passedOn: passedOn || null,
    amends: amends ? amends.split(";") : []
  };
}
var register, namesakes, trieOf;
var init_laws = __esm({
  "src/lexicon/laws.ts"() {
    "use strict";
    init_chars();
    init_laws_data();
    register = null;
    namesakes = remember((kindAndName) => {
      const kindEnd = kindAndName.indexOf("\n");
      return trieOf(kindAndName.slice(0, kindEnd))?.exact(kindAndName.slice(kindEnd + 1)) ?? [];
    });
    trieOf = remember((kind2) => open().tries.get(nameKey(kind2)) ?? null);
  }
});

// src/lexicon/match-body.ts
function namedAt(text, from = 0) {
  const start = skipSpace(text, from);
  const found = readTerm(text, start);
  const term = found?.terms.find(({ part: part2 }) => NAMES.has(part2));
  if (!found || !term) return null;
  const { isOffice: isOffice2, part, facts } = term;
  return {
    start,
    end: found.end,
    isOffice: isOffice2,
    isIssuer: isOffice2 && part === "body",
    isSort: part === "sort",
    facts
  };
}
function bodyAt(text, from = 0) {
  const found = namedAt(text, from);
  return found?.isOffice === false ? found : null;
}
function officeAt(text, from = 0) {
  const found = namedAt(text, from);
  return found?.isOffice ? found : null;
}
function namedIn(text) {
  const found = [];
  let at = skipSpace(text, 0);
  while (at < text.length) {
    const named = namedAt(text, at);
    if (named) found.push(named);
    at = nextWord(text, named?.end ?? otherEnd(text, at));
  }
  return found;
}
function otherEnd(text, at) {
  const found = readTerm(text, at);
  if (!found) return syllableEnd(text, at);
  if (found.terms[0]?.part !== "placeType") return found.end;
  const name = skipSpace(text, found.end);
  const isOther = readTerm(text, name)?.terms.some(({ part, isOffice: isOffice2 }) => part === "province" || isOffice2);
  return isOther ? found.end : syllableEnd(text, name);
}
function nextWord(text, from) {
  let at = from;
  while (at < text.length && syllableEnd(text, at) === at) at += 1;
  return at;
}
function placeSizeAt(text, from) {
  const form = readTerm(text, from)?.terms.find(({ part }) => part === "placeType")?.form;
  return form === void 0 ? -1 : placeTypes.findIndex(({ full: full2 }) => full2 === form);
}
function isSmallerPlace(name, other2) {
  const size = placeSizeAt(name, 0);
  if (size < 0) return false;
  let last = -1;
  for (let at = 0; at < other2.length; at = nextWord(other2, syllableEnd(other2, at)))
    last = Math.max(last, placeSizeAt(other2, at));
  return last >= 0 && size > last;
}
function cutsSignedName(text, next) {
  const begun = nameKey(text.replace(BEFORE_NAME(), ""));
  if (begun === "") return officeAt(next) !== null;
  const rest = nameKey(next);
  return signedNames().some((name) => {
    if (!name.startsWith(`${begun} `)) return false;
    const wanted = name.slice(begun.length + 1);
    return `${rest} `.startsWith(`${wanted} `) || wanted.startsWith(`${rest} `);
  });
}
var NAMES, isPlace, isProvince, signedNames, BEFORE_NAME;
var init_match_body = __esm({
  "src/lexicon/match-body.ts"() {
    "use strict";
    init_chars();
    init_authorities();
    init_bodies();
    init_offices();
    init_provinces();
    init_vocabulary();
    NAMES = /* @__PURE__ */ new Set(["body", "sort", "office"]);
    isPlace = (text) => placeSizeAt(text, 0) >= 0 || isProvince(text);
    isProvince = (text) => {
      const found = readTerm(text, 0);
      return found?.end === text.length && found.terms.some(({ part }) => part === "province");
    };
    signedNames = once(
      () => [...bodiesWith("isCollegial"), ...officeRows].flatMap(({ name }) => name.includes(",") ? [] : name).map(nameKey)
    );
    BEFORE_NAME = once(
      () => new RegExp(
        `^(?:${authorityPattern()})?(?:(?:${Object.values(officePrefixes).join("|").toUpperCase()})(?: |$))?`,
        "u"
      )
    );
  }
});

// src/lexicon/rank.ts
function rankOf(kind2, number3) {
  const ranks = kindNamed(kind2)?.ranks ?? [];
  const capitals2 = (number3 ?? "").toUpperCase();
  return ranks.find((each) => each.number?.test(capitals2) ?? true)?.rank ?? null;
}
var init_rank = __esm({
  "src/lexicon/rank.ts"() {
    "use strict";
    init_kind_names();
  }
});

// src/lexicon/stopwords.data.json
var stopwords_data_default;
var init_stopwords_data = __esm({
  "src/lexicon/stopwords.data.json"() {
    stopwords_data_default = {
      words: [
        "ba",
        "ban",
        "bi\u1EC3u",
        "b\xE0",
        "b\u1EA3y",
        "b\u1EB1ng",
        "b\u1ECB",
        "b\u1ED1n",
        "b\u1ED9",
        "b\u1EDFi",
        "cho",
        "ch\xEDn",
        "ch\u01B0a",
        "ch\u01B0\u01A1ng",
        "ch\u1EC9",
        "cu\u1ED1i",
        "c\xE1c",
        "c\xF2n",
        "c\xF3",
        "c\xF9ng",
        "c\u0169ng",
        "c\u1EA3",
        "c\u1EA7n",
        "c\u1EE7a",
        "do",
        "d\xF9",
        "d\u01B0\u1EDBi",
        "gi\u1EDD",
        "gi\u1EEFa",
        "g\u1ED3m",
        "g\u1EEDi",
        "hai",
        "hay",
        "ho\u1EB7c",
        "huy\u1EC7n",
        "h\xE0ng",
        "h\u0111nd",
        "h\u01A1n",
        "h\u1EBFt",
        "h\u1ECD",
        "khi",
        "kho\u1EA3n",
        "kh\xE1c",
        "kh\xF4ng",
        "kia",
        "k\xFD",
        "lu\u1EADt",
        "l\xE0",
        "l\xE0m",
        "l\xEAn",
        "l\u01B0u",
        "l\u1EA1i",
        "l\u1EA7n",
        "m\xE0",
        "m\u01B0\u1EDDi",
        "m\u1EABu",
        "m\u1ECDi",
        "m\u1ED7i",
        "m\u1ED9t",
        "m\u1EE5c",
        "nay",
        "ngay",
        "ngo\xE0i",
        "ng\xE0nh",
        "ng\xE0y",
        "ng\u01B0\u1EDDi",
        "nhau",
        "nhi\u1EC1u",
        "nh\u01B0",
        "nh\u01B0ng",
        "nh\u1EA5t",
        "nh\u1EB1m",
        "nh\u1EEFng",
        "n\xE0o",
        "n\xE0y",
        "n\xEAn",
        "n\xEAu",
        "n\u0103m",
        "n\u1EBFu",
        "ph\u01B0\u1EDDng",
        "ph\u1EA3i",
        "ph\u1EA7n",
        "qua",
        "qu\u1EADn",
        "ra",
        "r\u1EA5t",
        "sau",
        "s\xE1u",
        "s\u1EBD",
        "s\u1ED1",
        "s\u1EDF",
        "s\u1EF1",
        "theo",
        "thu\u1ED9c",
        "th\xE1ng",
        "th\xEC",
        "th\u1EE9",
        "trang",
        "trong",
        "tr\xEAn",
        "tr\xECnh",
        "tr\u01B0\u1EDBc",
        "tuy",
        "t\xE1m",
        "t\xEAn",
        "t\u1EA1i",
        "t\u1EC9nh",
        "t\u1EEB",
        "t\u1EEBng",
        "t\u1EF1",
        "ubnd",
        "vi\u1EC7c",
        "vt",
        "v\xE0",
        "v\xE0o",
        "v\xEC",
        "v\u1EABn",
        "v\u1EC1",
        "v\u1EDBi",
        "xu\u1ED1ng",
        "x\xE3",
        "\xEDt",
        "\xF4ng",
        "\u0111ang",
        "\u0111i",
        "\u0111i\u1EC1u",
        "\u0111i\u1EC3m",
        "\u0111\xE2y",
        "\u0111\xE3",
        "\u0111\xF3",
        "\u0111\u01B0\u1EE3c",
        "\u0111\u1EA7u",
        "\u0111\u1EBFn",
        "\u0111\u1EC3",
        "\u0111\u1ED1i",
        "\u0111\u1EE7",
        "\u1EA5y",
        "\u1EDF",
        "ban h\xE0nh",
        "bao g\u1ED3m",
        "b\xE1o c\xE1o",
        "b\xE3i b\u1ECF",
        "b\xEAn c\u1EA1nh",
        "b\u1EA3o \u0111\u1EA3m",
        "b\u1ED5 sung",
        "b\u1ED9 lu\u1EADt",
        "b\u1ED9 tr\u01B0\u1EDFng",
        "chi ti\u1EBFt",
        "ch\xEDnh ph\u1EE7",
        "ch\u01B0\u01A1ng tr\xECnh",
        "ch\u1EC9 th\u1ECB",
        "ch\u1EC9 \u0111\u1EA1o",
        "ch\u1EE7 tr\xEC",
        "ch\u1EE7 t\u1ECBch",
        "ch\u1EE7 \u0111\u1ED9ng",
        "cung c\u1EA5p",
        "cu\u1ED9c h\u1ECDp",
        "c\xE1 nh\xE2n",
        "c\xF3 tr\xE1ch nhi\u1EC7m",
        "c\xF4ng b\xE1o",
        "c\xF4ng v\u0103n",
        "c\u0103n c\u1EE9",
        "c\u01A1 quan",
        "c\u1ED5ng th\xF4ng tin \u0111i\u1EC7n t\u1EED",
        "c\u1ED9ng h\xF2a x\xE3 h\u1ED9i ch\u1EE7 ngh\u0129a",
        "c\u1EE5 th\u1EC3",
        "danh s\xE1ch",
        "d\u01B0\u1EDBi \u0111\xE2y",
        "ghi nh\u1EADn",
        "ghi r\xF5",
        "giai \u0111o\u1EA1n",
        "gi\xE1m s\xE1t",
        "gi\xE1m \u0111\u1ED1c",
        "gi\u1EA3i ph\xE1p",
        "gi\u1EA3i quy\u1EBFt",
        "hi\u1EBFn ph\xE1p",
        "hi\u1EC7n h\xE0nh",
        "hi\u1EC7n nay",
        "hi\u1EC7u l\u1EF1c",
        "hi\u1EC7u qu\u1EA3",
        "ho\xE0n thi\u1EC7n",
        "ho\u1EA1t \u0111\u1ED9ng",
        "h\xE0ng n\u0103m",
        "h\xE0ng th\xE1ng",
        "h\u01B0\u1EDBng d\u1EABn",
        "h\u1EA1nh ph\xFAc",
        "h\u1EB1ng n\u0103m",
        "h\u1EB1ng th\xE1ng",
        "h\u1ED7 tr\u1EE3",
        "h\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n",
        "h\u1EE3p nh\u1EA5t",
        "ki\u1EC3m tra",
        "ki\u1EC7n to\xE0n",
        "k\xE8m",
        "k\xE8m theo",
        "k\xEDnh g\u1EEDi",
        "k\xFD b\u1EDFi",
        "k\u1EBF ho\u1EA1ch",
        "k\u1EBFt lu\u1EADn",
        "k\u1EC3 c\u1EA3",
        "k\u1EC3 t\u1EEB",
        "k\u1ECBp th\u1EDDi",
        "li\xEAn quan",
        "li\xEAn t\u1ECBch",
        "l\u0129nh v\u1EF1c",
        "m\u1EE5c ti\xEAu",
        "m\u1EE5c \u0111\xEDch",
        "nghi\xEAn c\u1EE9u",
        "ngh\u1ECB quy\u1EBFt",
        "ngh\u1ECB \u0111\u1ECBnh",
        "ngo\xE0i ra",
        "ng\u01B0\u1EDDi k\xFD",
        "nhi\u1EC7m v\u1EE5",
        "nh\xE0 n\u01B0\u1EDBc",
        "nh\xE2n d\xE2n",
        "n\xE2ng cao",
        "n\xEAu tr\xEAn",
        "n\u01A1i nh\u1EADn",
        "n\u1ED9i dung",
        "ph\xE1p l\u1EC7nh",
        "ph\xEA duy\u1EC7t",
        "ph\xF3 ch\u1EE7 t\u1ECBch",
        "ph\xF9 h\u1EE3p",
        "ph\u1EA1m vi",
        "ph\u1ED1i h\u1EE3p",
        "ph\u1EE5 l\u1EE5c",
        "ph\u1EE5c v\u1EE5",
        "quy ch\u1EBF",
        "quy ph\u1EA1m ph\xE1p lu\u1EADt",
        "quy \u0111\u1ECBnh",
        "quy\u1EBFt \u0111\u1ECBnh",
        "qu\xE1 tr\xECnh",
        "qu\u1EA3n l\xFD nh\xE0 n\u01B0\u1EDBc",
        "qu\u1ED1c h\u1ED9i",
        "r\xE0 so\xE1t",
        "sau \u0111\xE2y",
        "s\u1EED d\u1EE5ng",
        "s\u1EEDa \u0111\u1ED5i",
        "tham m\u01B0u",
        "thay th\u1EBF",
        "theo d\xF5i",
        "thi h\xE0nh",
        "th\xE0nh ph\u1ED1",
        "th\xF4ng b\xE1o",
        "th\xF4ng qua",
        "th\xF4ng tin",
        "th\xF4ng t\u01B0",
        "th\u1EA9m quy\u1EC1n",
        "th\u1ECB tr\u1EA5n",
        "th\u1ECB x\xE3",
        "th\u1EDDi gian",
        "th\u1EDDi \u0111i\u1EC3m",
        "th\u1EE7 tr\u01B0\u1EDFng",
        "th\u1EE7 t\u01B0\u1EDBng",
        "th\u1EE9 tr\u01B0\u1EDFng",
        "th\u1EF1c hi\u1EC7n",
        "ti\u1EBFp theo",
        "ti\u1EBFp t\u1EE5c",
        "ti\u1EC3u m\u1EE5c",
        "tri\u1EC3n khai",
        "trong \u0111\xF3",
        "tr\xE1ch nhi\u1EC7m",
        "tr\xE2n tr\u1ECDng",
        "tr\u01B0\u1EDDng h\u1EE3p",
        "tr\u1EDF l\xEAn",
        "tr\u1EDF xu\u1ED1ng",
        "tr\u1EF1c thu\u1ED9c trung \u01B0\u01A1ng",
        "t\xE0i li\u1EC7u",
        "t\xECnh h\xECnh",
        "t\u0103ng c\u01B0\u1EDDng",
        "t\u01B0\u01A1ng \u1EE9ng",
        "t\u1EC9nh th\xE0nh ph\u1ED1",
        "t\u1ED1i thi\u1EC3u",
        "t\u1ED1i \u0111a",
        "t\u1ED5 ch\u1EE9c",
        "t\u1ED5ng h\u1EE3p",
        "t\u1EDD tr\xECnh",
        "t\u1EF1 do h\u1EA1nh ph\xFAc",
        "vi\u1EC7t nam",
        "v\u0103n b\u1EA3n",
        "xem x\xE9t",
        "x\xE1c \u0111\u1ECBnh",
        "y\xEAu c\u1EA7u",
        "\xE1p d\u1EE5ng",
        "\u0111i\u1EC1u ch\u1EC9nh",
        "\u0111i\u1EC1u ki\u1EC7n",
        "\u0111\xE1p \u1EE9ng",
        "\u0111\xF4n \u0111\u1ED1c",
        "\u0111\u01A1n v\u1ECB",
        "\u0111\u1EA3m b\u1EA3o",
        "\u0111\u1EA9y m\u1EA1nh",
        "\u0111\u1EC1 ngh\u1ECB",
        "\u0111\u1EC1 xu\u1EA5t",
        "\u0111\u1EC1 \xE1n",
        "\u0111\u1ECBa b\xE0n",
        "\u0111\u1ECBa ph\u01B0\u01A1ng",
        "\u0111\u1ED1i v\u1EDBi",
        "\u0111\u1ED3ng ch\xED",
        "\u0111\u1ED3ng th\u1EDDi",
        "\u0111\u1ED3ng \xFD",
        "\u0111\u1ED9c l\u1EADp",
        "\u1EE7y ban nh\xE2n d\xE2n",
        "\u1EE7y ban th\u01B0\u1EDDng v\u1EE5"
      ],
      keep: [
        "an to\xE0n th\xF4ng tin",
        "ban \u0111\xEAm",
        "b\u1EA3ng l\u01B0\u01A1ng",
        "b\u1ED9 m\xE1y",
        "b\u1ED9 ph\u1EADn",
        "chuy\u1EC3n \u0111\u1ED5i s\u1ED1",
        "ch\xEDnh quy\u1EC1n s\u1ED1",
        "ch\u01B0\u01A1ng tr\xECnh khuy\u1EBFn m\u1EA1i",
        "ch\u1EEF k\xFD s\u1ED1",
        "c\xF3 thai",
        "c\xF4ng ngh\u1EC7 s\u1ED1",
        "c\xF4ng ngh\u1EC7 th\xF4ng tin",
        "c\xF4ng t\xE1c d\xE2n t\u1ED9c",
        "c\xF4ng t\xE1c x\xE3 h\u1ED9i",
        "c\u01A1 s\u1EDF",
        "c\u01A1 s\u1EDF d\u1EEF li\u1EC7u",
        "d\xE2n s\u1ED1",
        "d\u1EEF li\u1EC7u s\u1ED1",
        "gi\u1EEFa k\u1EF3",
        "h\xE0ng h\xF3a",
        "h\xE0ng h\u1EA3i",
        "h\xE0ng kh\xF4ng",
        "h\u1EA1 t\u1EA7ng s\u1ED1",
        "h\u1EC7 th\u1ED1ng th\xF4ng tin",
        "h\u1ED7 tr\u1EE3 ph\xE1p l\xFD",
        "h\u1ED9i nh\u1EADp",
        "h\u1EE3p t\xE1c x\xE3",
        "kh\xF4ng kh\xED",
        "kinh t\u1EBF s\u1ED1",
        "ki\u1EC3m tra sau th\xF4ng quan",
        "k\u1EBFt lu\u1EADn thanh tra",
        "lao \u0111\u1ED9ng",
        "lu\u1EADt s\u01B0",
        "l\xE0m vi\u1EC7c",
        "ngo\xE0i n\u01B0\u1EDBc",
        "ng\xE0nh ngh\u1EC1",
        "ng\u01B0\u1EDDi c\xF3 c\xF4ng",
        "ng\u01B0\u1EDDi lao \u0111\u1ED9ng",
        "ng\u01B0\u1EDDi s\u1EED d\u1EE5ng lao \u0111\u1ED9ng",
        "nh\xE0 \u1EDF",
        "n\u0103m m\u1EDBi",
        "ph\xF2ng ban",
        "ph\u1EA7n c\u1EE9ng",
        "ph\u1EA7n m\u1EC1m",
        "quy\u1EC1n s\u1EED d\u1EE5ng \u0111\u1EA5t",
        "ra \u0111a",
        "s\u1ED1 h\xF3a",
        "s\u1EDF h\u1EEFu",
        "s\u1EDF h\u1EEFu tr\xED tu\u1EC7",
        "s\u1EF1 c\u1ED1",
        "s\u1EF1 nghi\u1EC7p",
        "th\xE0nh ph\u1EA7n",
        "th\xF4ng tin v\xE0 truy\u1EC1n th\xF4ng",
        "th\u1EE9 c\u1EA5p",
        "trong n\u01B0\u1EDBc",
        "t\xE0i kho\u1EA3n",
        "t\u1ED5 ch\u1EE9c h\xE0nh ch\xEDnh",
        "t\u1ED5 ch\u1EE9c t\xEDn d\u1EE5ng",
        "t\u1EEB thi\u1EC7n",
        "t\u1EF1 ch\u1EE7",
        "t\u1EF1 nhi\xEAn",
        "t\u1EF1 \u0111\u1ED9ng",
        "vi\u1EC7c l\xE0m",
        "x\xE3 h\u1ED9i",
        "x\xE3 h\u1ED9i s\u1ED1",
        "\u0111i\u1EC1u d\u01B0\u1EE1ng",
        "\u0111i\u1EC1u h\xE0nh",
        "\u0111i\u1EC1u tra",
        "\u0111i\u1EC1u tr\u1ECB",
        "\u0111i\u1EC3m du l\u1ECBch",
        "\u0111i\u1EC7n t\u1EED",
        "\u0111\u1ED1i tho\u1EA1i",
        "\u0111\u1ED1i t\xE1c"
      ]
    };
  }
});

// src/lexicon/stopwords.ts
function readStopword(text, from) {
  words ??= buildWords();
  const found = words.longest(text, from);
  return found && { end: found.end, stop: found.values.every(Boolean) };
}
function buildWords() {
  const trie = nameTrie();
  for (const word of stopwords_data_default.words) trie.add(word, true);
  for (const term of stopwords_data_default.keep) trie.add(term, false);
  return trie;
}
var words;
var init_stopwords = __esm({
  "src/lexicon/stopwords.ts"() {
    "use strict";
    init_chars();
    init_stopwords_data();
    words = null;
  }
});

// src/lexicon/triggers.ts
var OBJECT, AMEND, REPEAL, WHOLE, AGENT, EXTENT, triggerPhrases, instructionPattern, proposedPattern, orderPattern, changingPattern, guidingPattern, descriptionPattern;
var init_triggers = __esm({
  "src/lexicon/triggers.ts"() {
    "use strict";
    init_anybody_computed();
    OBJECT = "(?:,? (?:v\xE0 |ho\u1EB7c )?(?:thi h\xE0nh|t\u1ED5 ch\u1EE9c thi h\xE0nh|th\u1EF1c hi\u1EC7n|m\u1ED9t s\u1ED1|to\xE0n b\u1ED9|m\u1ED9t ph\u1EA7n|n\u1ED9i dung|bi\u1EC7n ph\xE1p|\u0111i\u1EC1u|kho\u1EA3n|\u0111i\u1EC3m|c\u1EE7a|c\xE1c|nh\u1EEFng|quy \u0111\u1ECBnh|t\u1EA1i|chi ti\u1EBFt|h\u01B0\u1EDBng d\u1EABn|b\u1ED5 sung|s\u1EEDa \u0111\u1ED5i|thay th\u1EBF|b\xE3i b\u1ECF|h\u1EE7y b\u1ECF|hu\u1EF7 b\u1ECF|t\xEAn|c\u1EE5m t\u1EEB|hi\u1EC7u l\u1EF1c|v\u1EC1))*";
    AMEND = "(?:s\u1EEDa \u0111\u1ED5i|thay \u0111\u1ED5i|b\u1ED5 sung|\u0111i\u1EC1u ch\u1EC9nh, b\u1ED5 sung|\u0111i\u1EC1u ch\u1EC9nh, s\u1EEDa \u0111\u1ED5i|\u0111\xEDnh ch\xEDnh)";
    REPEAL = "(?:thay th\u1EBF|thay(?! \u0111\u1ED5i)|b\xE3i b\u1ECF|h\u1EE7y b\u1ECF|hu\u1EF7 b\u1ECF|\u0111\xECnh ch\u1EC9(?: vi\u1EC7c)?|ng\u01B0ng hi\u1EC7u l\u1EF1c|h\u1EBFt hi\u1EC7u l\u1EF1c|ch\u1EA5m d\u1EE9t hi\u1EC7u l\u1EF1c)";
    WHOLE = "(?: (?:to\xE0n b\u1ED9|m\u1ED9t ph\u1EA7n|m\u1ED9t s\u1ED1|n\u1ED9i dung|hi\u1EC7u l\u1EF1c|c\xE1c|nh\u1EEFng|c\u1EE7a|t\u1EA1i|\u0111i\u1EC1u|kho\u1EA3n|\u0111i\u1EC3m))*";
    AGENT = "(?:b\u1EDFi|theo|t\u1EA1i|b\u1EB1ng|trong)(?: quy \u0111\u1ECBnh)?(?: t\u1EA1i| c\u1EE7a)?";
    EXTENT = "(?:[^.;:()]{0,60}?)";
    triggerPhrases = [
      { sense: "proposal", pattern: "(?:sau khi )?(?:xem )?x\xE9t(?= ?$)" },
      {
        sense: "amends",
        pattern: "(?:thay(?: th\u1EBF)?|b\u1ECF|b\xE3i b\u1ECF|b\u1ED5 sung|s\u1EEDa \u0111\u1ED5i|thay \u0111\u1ED5i)(?: m\u1ED9t s\u1ED1| c\xE1c)? (?:c\u1EE5m )?t\u1EEB[^.;]{0,400}"
      },
      {
        sense: "amendedBy",
        pattern: "(?:s\u1EEDa \u0111\u1ED5i|b\u1ED5 sung|\u0111\xEDnh ch\xEDnh)(?:,? (?:v\xE0 )?(?:s\u1EEDa \u0111\u1ED5i|b\u1ED5 sung|b\xE3i b\u1ECF|thay th\u1EBF))*(?: m\u1ED9t s\u1ED1 \u0111i\u1EC1u| m\u1ED9t ph\u1EA7n)? b\u1EDFi"
      },
      {
        sense: "repealedBy",
        pattern: "(?:h\u1EBFt hi\u1EC7u l\u1EF1c|thay th\u1EBF|b\xE3i b\u1ECF)(?: (?:to\xE0n b\u1ED9|m\u1ED9t ph\u1EA7n))? (?:do|b\u1EDFi)(?= )"
      },
      { sense: "proposal", pattern: "(?:theo|x\xE9t) (?:\u0111\u1EC1 ngh\u1ECB|\xFD ki\u1EBFn)[^.;]{0,200}? (?:t\u1EA1i|theo|b\u1EB1ng)(?= )" },
      { sense: "amendedBy", pattern: `${AMEND}(?:,? (?:v\xE0 )?${AMEND})* (?:t\u1EA1i|b\u1EDFi)(?= )` },
      { sense: "amendedBy", pattern: `(?<=\\()${AMEND}(?:,? (?:v\xE0 )?${AMEND})* theo(?= )` },
      { sense: "amendedBy", pattern: `(?:\u0111\u01B0\u1EE3c|\u0111\xE3)(?: \u0111\u01B0\u1EE3c)? \u0111i\u1EC1u ch\u1EC9nh (?:t\u1EA1i|b\u1EDFi|theo)(?= ?$)` },
      { sense: "alias", pattern: "(?:g\u1ECDi|vi\u1EBFt) (?:t\u1EAFt|chung|g\u1ECDn)?(?: ?t\u1EAFt)? ?(?:l\xE0|:)" },
      { sense: "amendedBy", pattern: `(?:\u0111\u01B0\u1EE3c|b\u1ECB|\u0111\xE3)(?: \u0111\u01B0\u1EE3c| b\u1ECB)? ${AMEND}${EXTENT} ${AGENT}(?= )` },
      { sense: "repealedBy", pattern: `(?:\u0111\u01B0\u1EE3c|b\u1ECB|\u0111\xE3)(?: \u0111\u01B0\u1EE3c| b\u1ECB)? ${REPEAL}${EXTENT} ${AGENT}(?= )` },
      {
        sense: "refers",
        pattern: "(?:theo|\u0111\xFAng|nh\u01B0) (?:h\u01B0\u1EDBng d\u1EABn|quy \u0111\u1ECBnh|y\xEAu c\u1EA7u|ch\u1EC9 \u0111\u1EA1o|tinh th\u1EA7n|n\u1ED9i dung|\u0111\u1EC1 ngh\u1ECB|\xFD ki\u1EBFn|ph\xE2n c\xF4ng|k\u1EBFt lu\u1EADn)(?: chi ti\u1EBFt| c\u1EE5 th\u1EC3)?(?: t\u1EA1i| c\u1EE7a| trong| \u1EDF)?"
      },
      {
        sense: "refers",
        pattern: "\u0111\u01B0\u1EE3c (?:quy \u0111\u1ECBnh|h\u01B0\u1EDBng d\u1EABn) (?:chi ti\u1EBFt|c\u1EE5 th\u1EC3)(?: h\u01A1n)? (?:t\u1EA1i|trong|\u1EDF|theo)(?: c\xE1c)?"
      },
      { sense: "details", pattern: `(?:quy \u0111\u1ECBnh|h\u01B0\u1EDBng d\u1EABn) chi ti\u1EBFt${OBJECT}` },
      { sense: "details", pattern: "(?<!theo )h\u01B0\u1EDBng d\u1EABn(?= ?$)" },
      {
        sense: "details",
        pattern: "(?<!theo )(?<!ti\u1EBFp t\u1EE5c )h\u01B0\u1EDBng d\u1EABn(?: m\u1ED9t s\u1ED1)?(?: n\u1ED9i dung| bi\u1EC7n ph\xE1p| vi\u1EC7c)?(?: v\u1EC1)? (?:thi h\xE0nh|th\u1EF1c hi\u1EC7n|\xE1p d\u1EE5ng)(?= ?$| (?:m\u1ED9t s\u1ED1|c\xE1c|Lu\u1EADt|B\u1ED9 lu\u1EADt|Ph\xE1p l\u1EC7nh|Ngh\u1ECB|Quy\u1EBFt|Th\xF4ng|kho\u1EA3n|\u0111i\u1EC3m|\u0110i\u1EC1u|\u0111i\u1EC1u|Ch\u1EC9|K\u1EBF|quy \u0111\u1ECBnh t\u1EA1i|K\u1EBFt))(?: (?:m\u1ED9t s\u1ED1|c\xE1c|nh\u1EEFng|n\u1ED9i dung|\u0111i\u1EC1u|kho\u1EA3n|\u0111i\u1EC3m|quy \u0111\u1ECBnh|v\u1EA5n \u0111\u1EC1|t\u1EA1i|c\u1EE7a|trong|v\xE0|bi\u1EC7n ph\xE1p))*"
      },
      {
        sense: "details",
        pattern: "(?<!theo )(?<!ti\u1EBFp t\u1EE5c )h\u01B0\u1EDBng d\u1EABn (?:m\u1ED9t s\u1ED1|c\xE1c|nh\u1EEFng)(?: (?:n\u1ED9i dung|\u0111i\u1EC1u|kho\u1EA3n|\u0111i\u1EC3m|quy \u0111\u1ECBnh|v\u1EA5n \u0111\u1EC1|bi\u1EC7n ph\xE1p|v\xE0|t\u1EA1i|c\u1EE7a|trong))+(?= ?$)"
      },
      {
        sense: "details",
        pattern: "(?:quy \u0111\u1ECBnh|h\u01B0\u1EDBng d\u1EABn)(?: m\u1ED9t s\u1ED1)?(?: n\u1ED9i dung| bi\u1EC7n ph\xE1p| \u0111i\u1EC1u| vi\u1EC7c)?(?:,? (?:v\xE0 )?(?:bi\u1EC7n ph\xE1p|n\u1ED9i dung|\u0111i\u1EC1u|kho\u1EA3n))*(?: c\u1EE7a)? (?:thi h\xE0nh|\u0111\u1EC3 thi h\xE0nh)(?: (?:m\u1ED9t s\u1ED1|c\xE1c|\u0111i\u1EC1u|kho\u1EA3n|c\u1EE7a))*"
      },
      { sense: "transparent", pattern: "(?:\u0111\u01B0\u1EE3c )?(?:ban h\xE0nh )?k\xE8m theo" },
      { sense: "transparent", pattern: "(?:\u0111\u01B0\u1EE3c |\u0111\xE3 )?(?:n\xEAu|\u0111\u1EC1 c\u1EADp) (?:trong|t\u1EA1i|\u1EDF)" },
      {
        sense: "refers",
        pattern: "(?:\u0111\xE3 |\u0111\u01B0\u1EE3c )*(?:quy \u0111\u1ECBnh|ph\xEA duy\u1EC7t|ban h\xE0nh|th\xF4ng qua|\u0111\u1EC1 ra|x\xE1c \u0111\u1ECBnh|giao|n\xEAu|ph\xE2n c\xF4ng|c\xF4ng b\u1ED1|ch\u1EA5p thu\u1EADn|k\u1EBFt lu\u1EADn|(?<!ban )ch\u1EC9 \u0111\u1EA1o|ph\xE1t \u0111\u1ED9ng) t\u1EA1i"
      },
      // "Thông tư A được sửa đổi, bổ sung [Thông tư B]": the agent's "bởi" is often forgotten.
      { sense: "amendedBy", pattern: `\u0111\u01B0\u1EE3c ${AMEND}(?:,? (?:v\xE0 )?${AMEND})*(?= ?$)` },
      { sense: "amends", pattern: `${AMEND}${OBJECT}` },
      { sense: "repeals", pattern: `${REPEAL}${OBJECT}` },
      { sense: "repeals", pattern: `thu h\u1ED3i(?! t\u1EA1i)${WHOLE}(?= ?$)` },
      {
        sense: "repeals",
        pattern: `(?:t\u1EA1m )?(?:d\u1EEBng|ng\u1EEBng|ng\u01B0ng)(?: vi\u1EC7c)? (?:th\u1EF1c hi\u1EC7n|thi h\xE0nh|tri\u1EC3n khai|\xE1p d\u1EE5ng)${WHOLE}(?= ?$)`
      },
      { sense: "amends", pattern: `\u0111i\u1EC1u ch\u1EC9nh(?! t\u1EA1i| c\u1EE7a)${WHOLE}(?= ?$)` },
      {
        sense: "implements",
        pattern: "(?<!hi\u1EC7u l\u1EF1c )(?:ti\u1EBFp t\u1EE5c |t\u1ED5 ch\u1EE9c |tri\u1EC3n khai |thi h\xE0nh |ch\u1EA5p h\xE0nh )*(?:tri\u1EC3n khai|th\u1EF1c hi\u1EC7n|thi h\xE0nh|ch\u1EA5p h\xE0nh|th\u1EF1c thi)(?: (?:c\xF3 hi\u1EC7u qu\u1EA3|hi\u1EC7u qu\u1EA3|nghi\xEAm t\xFAc|nghi\xEAm|t\u1ED1t|\u0111\u1EA7y \u0111\u1EE7|c\xE1c|m\u1EE5c ti\xEAu|n\u1ED9i dung|nhi\u1EC7m v\u1EE5|gi\u1EA3i ph\xE1p|quy \u0111\u1ECBnh c\u1EE7a|quy \u0111\u1ECBnh|tinh th\u1EA7n|\u0111\xFAng))*"
      },
      { sense: "basis", pattern: "(?<!l\xE0m )(?<!l\xE0 )(?<!c\xE1c )(?<!nh\u1EEFng )(?<!c\xF3 )c\u0103n c\u1EE9(?: v\xE0o)?(?: c\xE1c)?" },
      // Decrees of 1945 to 1959 begin so where later ones have "căn cứ".
      { sense: "basis", pattern: "(?:chi\u1EC3u(?: theo)?|(?<!\u0111\u1ED1i )(?<!d\u1EABn )(?<!tham )chi\u1EBFu theo)(?: c\xE1c)?(?= ?$)" },
      {
        sense: "refers",
        pattern: "(?:theo|t\u1EA1i|nh\u01B0|ph\xF9 h\u1EE3p v\u1EDBi|tr\xE1i v\u1EDBi|vi ph\u1EA1m|thu\u1ED9c|b\u1EB1ng|trong(?! \u0111\xF3)|t\u1EEB(?! ng\xE0y k\xFD))(?= )"
      }
    ];
    instructionPattern = "(?:\xFD ki\u1EBFn(?: ch\u1EC9 \u0111\u1EA1o)?|ch\u1EC9 \u0111\u1EA1o|s\u1EF1 ch\u1EC9 \u0111\u1EA1o|ch\u1EE7 tr\u01B0\u01A1ng|y\xEAu c\u1EA7u|\u0111\u1EC1 ngh\u1ECB|k\u1EBFt lu\u1EADn|ph\xE2n c\xF4ng)(?: (?:c\u1EE7a|v\u1EC1))? ";
    proposedPattern = "(?:\u0111\u1EC1 ngh\u1ECB|\u0111\u1EC1 xu\u1EA5t|ki\u1EBFn ngh\u1ECB|nghi\xEAn c\u1EE9u|r\xE0 so\xE1t|xem x\xE9t)";
    orderPattern = [
      `(?:(?<!theo )(?<!x\xE9t )(?:giao|y\xEAu c\u1EA7u|\u0111\u1EC1 ngh\u1ECB|ki\u1EBFn ngh\u1ECB|\u0111\u1EC1 xu\u1EA5t|ch\u1EC9 \u0111\u1EA1o|ph\xE2n c\xF4ng)|(?<!t\u1EDD )(?<!k\xEDnh )tr\xECnh)(?: cho| v\u1EDBi)?(?: c\xE1c)? ${anybodyPattern}`,
      "ch\u1EE7 tr\xEC",
      "tham m\u01B0u",
      "c\xF3 tr\xE1ch nhi\u1EC7m",
      "x\xE2y d\u1EF1ng d\u1EF1 th\u1EA3o",
      "so\u1EA1n th\u1EA3o"
    ].join("|");
    changingPattern = "(?:,? (?:v\xE0 |ho\u1EB7c )?(?:\u0111\xE3 )?(?:s\u1EEDa \u0111\u1ED5i|b\u1ED5 sung|thay th\u1EBF|\u0111\xEDnh ch\xEDnh|\u0111i\u1EC1u ch\u1EC9nh))+(?: m\u1ED9t s\u1ED1(?: \u0111i\u1EC1u| n\u1ED9i dung)?| n\u1ED9i dung)?(?: c\u1EE7a| cho)?";
    guidingPattern = " (?:quy \u0111\u1ECBnh chi ti\u1EBFt|h\u01B0\u1EDBng d\u1EABn)(?:,? (?:v\xE0 )?(?:h\u01B0\u1EDBng d\u1EABn|quy \u0111\u1ECBnh chi ti\u1EBFt))*(?: thi h\xE0nh| th\u1EF1c hi\u1EC7n)?(?: m\u1ED9t s\u1ED1 \u0111i\u1EC1u)?(?: c\u1EE7a)?";
    descriptionPattern = "v\u1EC1|quy \u0111\u1ECBnh|ban h\xE0nh|h\u01B0\u1EDBng d\u1EABn|s\u1EEDa \u0111\u1ED5i|b\u1ED5 sung|b\xE3i b\u1ECF|thay th\u1EBF|h\u1EE7y b\u1ECF|hu\u1EF7 b\u1ECF|ph\xEA duy\u1EC7t|c\xF4ng b\u1ED1|th\xE0nh l\u1EADp|ki\u1EC7n to\xE0n|th\u1EF1c hi\u1EC7n|tri\u1EC3n khai|\u0111i\u1EC1u ch\u1EC9nh|giao|\u0111\xEDnh ch\xEDnh|t\u1ED5 ch\u1EE9c|thi h\xE0nh|chi ti\u1EBFt|t\u0103ng c\u01B0\u1EDDng|\u0111\u1EA9y m\u1EA1nh|V/v|v/v|th\xF4ng qua|ph\xE2n c\xF4ng|ph\xE2n c\u1EA5p|ch\u1EA5p thu\u1EADn|gia h\u1EA1n|c\xF4ng nh\u1EADn|h\u1EE3p nh\u1EA5t|quy ch\u1EBF|k\u1EBFt lu\u1EADn|tr\xECnh|b\xE1o c\xE1o|cho ph\xE9p|x\u1EED l\xFD|x\u1EED ph\u1EA1t|Quy \u0111\u1ECBnh|Ban h\xE0nh|S\u1EEDa \u0111\u1ED5i|Ph\xEA duy\u1EC7t|V\u1EC1|H\u01B0\u1EDBng d\u1EABn|B\xE3i b\u1ECF|h\u1ED7 tr\u1EE3|\u0111\u1EC1 ngh\u1ECB|ti\u1EBFp t\u1EE5c|\u0111\u1EA7u t\u01B0|cho \xFD ki\u1EBFn|\u0111\xE1nh gi\xE1|t\u1ED5ng k\u1EBFt|s\u01A1 k\u1EBFt|ho\xE0n thi\u1EC7n";
  }
});

// src/lexicon/index.ts
var init_lexicon = __esm({
  "src/lexicon/index.ts"() {
    "use strict";
    init_alphabet();
    init_anybody_computed();
    init_assembly_terms();
    init_attached_texts();
    init_authorities();
    init_sorts();
    init_body_patterns();
    init_date_conflicts();
    init_dates();
    init_document_number();
    init_function_words();
    init_issuers();
    init_kind_names();
    init_kind_patterns();
    init_kinds();
    init_laws();
    init_match_body();
    init_offices();
    init_provinces();
    init_rank();
    init_stopwords();
    init_triggers();
  }
});

// src/graph/tally.ts
function compareText(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function tally(counts, value, by = 1) {
  counts.set(value, (counts.get(value) ?? 0) + by);
}
function ranked(counts) {
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
}
var init_tally = __esm({
  "src/graph/tally.ts"() {
    "use strict";
  }
});

// src/validate/source-text.ts
function lineIndex(starts, offset) {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
function sourceText(text) {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  const point = (offset) => {
    const index = lineIndex(starts, offset);
    return { line: index + 1, column: offset - (starts[index] ?? 0) + 1, offset };
  };
  return {
    text,
    point,
    slice: (span) => text.slice(span.start, span.end),
    position: (span) => ({ start: point(span.start), end: point(span.end) }),
    lineAt: (offset) => {
      const index = lineIndex(starts, offset);
      const next = starts[index + 1];
      const end = next === void 0 ? text.length : next - 1;
      const start = starts[index] ?? 0;
      return { start, end: end > start && text[end - 1] === "\r" ? end - 1 : end };
    }
  };
}
function firstLine(text, span) {
  let start = span.start;
  while (start < span.end && /\s/u.test(text[start] ?? "")) start += 1;
  const lineEnd = text.indexOf("\n", start);
  let end = lineEnd < 0 ? span.end : Math.min(lineEnd, span.end);
  while (end > start && /\s/u.test(text[end - 1] ?? "")) end -= 1;
  return { start, end };
}
var spanOf;
var init_source_text = __esm({
  "src/validate/source-text.ts"() {
    "use strict";
    spanOf = (node) => ({
      start: node.position.start.offset,
      end: node.position.end.offset
    });
  }
});

// src/validate/dates.ts
function findDates(text) {
  return [...text.matchAll(PATTERN)].map((match) => {
    const [written, d1, m1, y1, d2, m2, y2] = match;
    return {
      text: written,
      start: match.index,
      end: match.index + written.length,
      date: { day: Number(d1 ?? d2), month: Number(m1 ?? m2), year: Number(y1 ?? y2) }
    };
  });
}
var DAY2, MONTH2, IN_FIGURES, IN_WORDS, PATTERN;
var init_dates2 = __esm({
  "src/validate/dates.ts"() {
    "use strict";
    DAY2 = String.raw`(\d{1,2})`;
    MONTH2 = String.raw`(\d{1,2})`;
    IN_FIGURES = String.raw`${DAY2}\s?[/.\-–]\s?${MONTH2}\s?[/.\-–]\s?(\d{4,5})`;
    IN_WORDS = String.raw`${DAY2}\s{1,3}tháng\s{1,3}${MONTH2}\s{1,3}năm\s{1,3}(\d{3,5})`;
    PATTERN = new RegExp(String.raw`(?<=ngày\s{1,3})(?:${IN_FIGURES}|${IN_WORDS})(?![\d/])`, "giu");
  }
});

// src/validate/citations.ts
function numberSpan(citation, context) {
  if (citation.number === null) return null;
  const letters = [...citation.number].map(
    (letter3) => LOOK_ALIKES[letter3] ?? letter3.replace(/[^\p{L}\p{N}]/gu, String.raw`\$&`)
  );
  const at = spanOf(citation);
  const match = new RegExp(letters.join(String.raw`\s{0,4}`), "u").exec(context.source.slice(at));
  if (match === null) return null;
  return { start: at.start + match.index, end: at.start + match.index + match[0].length };
}
function dateSpan(citation, context) {
  const at = spanOf(citation);
  const last = findDates(context.source.slice(at)).at(-1);
  return last === void 0 ? at : { start: at.start + last.start, end: at.start + last.end };
}
function sharesIssuer(index, context) {
  const { citations } = context.document;
  const citation = citations[index];
  if (citation === void 0) return false;
  const { end } = spanOf(citation);
  for (const later2 of citations.slice(index + 1, index + 30)) {
    const { start } = spanOf(later2);
    if (later2.kind !== citation.kind || start < end || start - end > LIST_REACH) return false;
    if (/[;.:](?:\s|$)/u.test(context.source.slice({ start: end, end: start }))) return false;
    if (later2.issuer !== null) return true;
  }
  return false;
}
function numberParts(number3) {
  const [, serial, year, symbol] = /^(\d[\d.]*\p{Ll}?)(?:\/((?:19|20)\d{2}))?[/-](.+)$/u.exec(number3) ?? [];
  if (serial === void 0 || symbol === void 0) return null;
  return { serial, year: year ?? null, groups: symbol.split(/[-/.]/u).filter((group) => group !== "") };
}
function sayDate(iso) {
  return iso.split("-").reverse().join("/");
}
var citedByName, LOOK_ALIKES, LIST_REACH, givesDate;
var init_citations = __esm({
  "src/validate/citations.ts"() {
    "use strict";
    init_lexicon();
    init_dates2();
    init_source_text();
    citedByName = new Set(kindNames({ family: "law" }));
    LOOK_ALIKES = {
      "-": String.raw`[-\u2010-\u2015\u2212]`,
      \u0110: "[\u0110\xD0\u0189]",
      \u0111: "[\u0111\xF0\u0256]"
    };
    LIST_REACH = 400;
    givesDate = (citation, context) => citation.date !== null || findDates(context.source.slice(spanOf(citation))).length > 0;
  }
});

// src/validate/scope.ts
function only(facts) {
  const names = kindsWith(facts).map(({ name }) => name);
  return {
    label: { vi: names.join(", ").toLocaleLowerCase("vi"), en: names.join(", ") },
    covers: ({ kind: kind2, ofParty }) => !ofParty && kind2 !== null && names.includes(kind2)
  };
}
function factsOf3(context) {
  const heading = context.fields("nationalName", "parentIssuer", "issuer");
  const ofParty = heading.some(
    ({ value }) => /ĐẢNG CỘNG SẢN VIỆT NAM|^(?:TỈNH|THÀNH|HUYỆN|QUẬN|ĐẢNG) [ỦU][ỶY]/u.test(value)
  ) || /\/(?:TW|TU|HU|QU|ĐU)$|-(?:TW|TU)$/u.test(context.document.metadata.number ?? "");
  return { kind: context.kind, ofParty };
}
var CONSOLIDATED, everyDocument, originalDocuments, stateDocuments, documentsOfOffices, isConsolidated, isOfAssembly;
var init_scope = __esm({
  "src/validate/scope.ts"() {
    "use strict";
    init_lexicon();
    CONSOLIDATED = "V\u0103n b\u1EA3n h\u1EE3p nh\u1EA5t";
    everyDocument = {
      label: { vi: "m\u1ECDi v\u0103n b\u1EA3n", en: "every document" },
      covers: () => true
    };
    originalDocuments = {
      label: { vi: "m\u1ECDi v\u0103n b\u1EA3n, tr\u1EEB v\u0103n b\u1EA3n h\u1EE3p nh\u1EA5t", en: "every document but consolidated texts" },
      covers: ({ kind: kind2 }) => kind2 !== CONSOLIDATED
    };
    stateDocuments = {
      label: {
        vi: "v\u0103n b\u1EA3n c\u1EE7a c\u01A1 quan nh\xE0 n\u01B0\u1EDBc, tr\u1EEB v\u0103n b\u1EA3n h\u1EE3p nh\u1EA5t",
        en: "documents of the State, but consolidated texts"
      },
      covers: ({ kind: kind2, ofParty }) => !ofParty && kind2 !== CONSOLIDATED
    };
    documentsOfOffices = {
      label: {
        vi: "v\u0103n b\u1EA3n c\u1EE7a c\u01A1 quan nh\xE0 n\u01B0\u1EDBc, tr\u1EEB lu\u1EADt, ph\xE1p l\u1EC7nh v\xE0 v\u0103n b\u1EA3n h\u1EE3p nh\u1EA5t",
        en: "documents of the State, but laws, ordinances and consolidated texts"
      },
      covers: ({ kind: kind2, ofParty }) => !ofParty && (kindNamed(kind2)?.hasPlaceAndRecipients ?? true)
    };
    isConsolidated = ({ document, kind: kind2 }) => kind2 === CONSOLIDATED || /VBHN/u.test(document.metadata.number ?? "");
    isOfAssembly = ({ document }) => /^(?:Quốc hội|Ủy ban Thường vụ Quốc hội)$/iu.test(document.metadata.issuer ?? "") || /(?:QH|UBTVQH)\d{1,2}$/u.test(document.metadata.number ?? "");
  }
});

// src/validate/rules/citation/date-conflict.ts
function commonDate(mentions) {
  const counts = /* @__PURE__ */ new Map();
  for (const { date } of mentions) {
    if (date !== null && date.length === 10) counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  const [most] = [...counts].sort(([, one], [, other2]) => other2 - one);
  return most?.[0] ?? null;
}
function* check(context) {
  const byNumber = /* @__PURE__ */ new Map();
  for (const citation of context.document.citations) {
    if (citation.number === null) continue;
    const mentions = byNumber.get(citation.work) ?? [];
    mentions.push(citation);
    byNumber.set(citation.work, mentions);
  }
  for (const mentions of byNumber.values()) {
    const common = commonDate(mentions);
    for (const mention of mentions) {
      if (common === null || mention.date === null || agree(mention.date, common)) continue;
      yield {
        at: dateSpan(mention, context),
        message: conflict(mention.number ?? "", sayDate(mention.date), sayDate(common))
      };
    }
  }
}
var conflict, agree, rule;
var init_date_conflict = __esm({
  "src/validate/rules/citation/date-conflict.ts"() {
    "use strict";
    init_citations();
    init_scope();
    conflict = (number3, found, elsewhere) => ({
      vi: `\u201C${number3}\u201D ghi ng\xE0y ${found}, nh\u01B0ng n\u01A1i kh\xE1c trong v\u0103n b\u1EA3n ghi ng\xE0y ${elsewhere}`,
      en: `"${number3}" is dated ${found} here but ${elsewhere} elsewhere in the document`
    });
    agree = (one, other2) => one.startsWith(other2) || other2.startsWith(one);
    rule = {
      id: "citation/date-conflict",
      severity: "error",
      ground: [],
      description: {
        vi: "M\u1ED9t v\u0103n b\u1EA3n \u0111\u01B0\u1EE3c vi\u1EC7n d\u1EABn nhi\u1EC1u l\u1EA7n ph\u1EA3i c\xF3 c\xF9ng m\u1ED9t ng\xE0y ban h\xE0nh.",
        en: "A document that is cited several times must have the same date each time."
      },
      scope: everyDocument,
      check,
      examples: [
        {
          text: [
            "\u0110i\u1EC1u 1. Th\u1EF1c hi\u1EC7n Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP ng\xE0y 05/3/2020 c\u1EE7a Ch\xEDnh ph\u1EE7.",
            "\u0110i\u1EC1u 2. B\xE3i b\u1ECF quy \u0111\u1ECBnh tr\xE1i v\u1EDBi Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP ng\xE0y 05 th\xE1ng 3 n\u0103m 2020."
          ].join("\n"),
          findings: []
        },
        {
          text: [
            "\u0110i\u1EC1u 1. Th\u1EF1c hi\u1EC7n Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP ng\xE0y 05/3/2020 c\u1EE7a Ch\xEDnh ph\u1EE7.",
            "\u0110i\u1EC1u 2. B\xE3i b\u1ECF quy \u0111\u1ECBnh tr\xE1i v\u1EDBi Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP ng\xE0y 15/3/2020."
          ].join("\n"),
          findings: [{ line: 2, column: 66, message: conflict("30/2020/N\u0110-CP", "15/03/2020", "05/03/2020") }]
        }
      ]
    };
  }
});

// src/validate/ground.ts
function sayProvision(provision, lang) {
  const words2 = lang === "vi" ? { appendix: "Ph\u1EE5 l\u1EE5c", part: "Ph\u1EA7n" } : { appendix: "Appendix", part: "part" };
  const places2 = [
    `${words2.appendix} ${provision.appendix}`,
    ...provision.part === null ? [] : [`${words2.part} ${provision.part}`],
    ...provision.path.map((step, depth) => `${LEVELS[lang][depth] ?? ""} ${step}`.trim())
  ].join(", ");
  return lang === "vi" ? `${places2} Ngh\u1ECB \u0111\u1ECBnh 30/2020/N\u0110-CP` : `Decree 30/2020/N\u0110-CP, ${places2}`;
}
var appendixOne, appendixThree, LEVELS;
var init_ground = __esm({
  "src/validate/ground.ts"() {
    "use strict";
    appendixOne = (...path) => ({ appendix: "I", part: "I", path });
    appendixThree = (...path) => ({
      appendix: "III",
      part: null,
      path
    });
    LEVELS = {
      vi: ["M\u1EE5c", "kho\u1EA3n", "\u0111i\u1EC3m"],
      en: ["section", "clause", "point"]
    };
  }
});

// src/validate/rules/citation/first-mention-incomplete.ts
function lackingParts(citation, index, context) {
  const { number: number3, issuer: issuer3, subject } = citation;
  return [
    ...number3 === null ? [PARTS.number] : [],
    ...givesDate(citation, context) ? [] : [PARTS.date],
    ...issuer3 === null && !sharesIssuer(index, context) ? [PARTS.issuer] : [],
    ...subject === null ? [PARTS.subject] : []
  ];
}
function* check2(context) {
  const seen = /* @__PURE__ */ new Set();
  const own = context.document.metadata.number;
  for (const [index, citation] of context.document.citations.entries()) {
    const first = !seen.has(citation.work);
    seen.add(citation.work);
    if (!first || citation.kind === null || citedByName.has(citation.kind)) continue;
    if (citation.relation === "basis" || citation.relation === "issues" || own !== null && citation.number === own)
      continue;
    const lacking2 = lackingParts(citation, index, context);
    if (lacking2.length === 0) continue;
    yield { at: spanOf(citation), message: incomplete(citation.text.replace(/\s+/gu, " "), lacking2) };
  }
}
var PARTS, incomplete, rule2;
var init_first_mention_incomplete = __esm({
  "src/validate/rules/citation/first-mention-incomplete.ts"() {
    "use strict";
    init_citations();
    init_ground();
    init_scope();
    init_source_text();
    PARTS = {
      number: { vi: "s\u1ED1, k\xFD hi\u1EC7u", en: "number" },
      date: { vi: "ng\xE0y ban h\xE0nh", en: "date" },
      issuer: { vi: "c\u01A1 quan ban h\xE0nh", en: "issuer" },
      subject: { vi: "tr\xEDch y\u1EBFu", en: "subject" }
    };
    incomplete = (found, lacking2) => ({
      vi: `l\u1EA7n vi\u1EC7n d\u1EABn \u0111\u1EA7u ti\xEAn \u201C${found}\u201D thi\u1EBFu ${lacking2.map(({ vi }) => vi).join(", ")}`,
      en: `the first mention "${found}" lacks ${lacking2.map(({ en }) => en).join(", ")}`
    });
    rule2 = {
      id: "citation/first-mention-incomplete",
      severity: "info",
      ground: [appendixOne("II", "6", "b")],
      description: {
        vi: "L\u1EA7n vi\u1EC7n d\u1EABn \u0111\u1EA7u ti\xEAn ph\u1EA3i ghi \u0111\u1EE7 t\xEAn lo\u1EA1i, s\u1ED1, k\xFD hi\u1EC7u, ng\xE0y, c\u01A1 quan ban h\xE0nh v\xE0 tr\xEDch y\u1EBFu (tr\u1EEB lu\u1EADt, ph\xE1p l\u1EC7nh).",
        en: "The first mention must give kind, number, date, issuer and subject (but for laws and ordinances)."
      },
      scope: everyDocument,
      check: check2,
      examples: [
        {
          text: "Th\u1EF1c hi\u1EC7n Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 12/Q\u0110-TTg ng\xE0y 05 th\xE1ng 3 n\u0103m 2020 c\u1EE7a Th\u1EE7 t\u01B0\u1EDBng Ch\xEDnh ph\u1EE7 v\u1EC1 c\xF4ng t\xE1c v\u0103n th\u01B0.",
          findings: []
        },
        {
          text: "Th\u1EF1c hi\u1EC7n Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 12/Q\u0110-TTg ng\xE0y 05 th\xE1ng 3 n\u0103m 2020, c\xE1c \u0111\u01A1n v\u1ECB b\xE1o c\xE1o tr\u01B0\u1EDBc ng\xE0y 15.",
          findings: [
            {
              line: 1,
              column: 11,
              message: incomplete("Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 12/Q\u0110-TTg ng\xE0y 05 th\xE1ng 3 n\u0103m 2020", [
                PARTS.issuer,
                PARTS.subject
              ])
            }
          ]
        }
      ]
    };
  }
});

// src/validate/example-documents.ts
var DECISION, decisionOf, joinParts, LETTER5, letterOf;
var init_example_documents = __esm({
  "src/validate/example-documents.ts"() {
    "use strict";
    DECISION = {
      issuer: "\u1EE6Y BAN NH\xC2N D\xC2N\nT\u1EC8NH H\xD2A S\u01A0N",
      national: "C\u1ED8NG H\xD2A X\xC3 H\u1ED8I CH\u1EE6 NGH\u0128A VI\u1EC6T NAM",
      motto: "\u0110\u1ED9c l\u1EADp - T\u1EF1 do - H\u1EA1nh ph\xFAc",
      number: "S\u1ED1: 15/Q\u0110-UBND",
      placeDate: "H\xF2a S\u01A1n, ng\xE0y 05 th\xE1ng 01 n\u0103m 2024",
      kind: "QUY\u1EBET \u0110\u1ECANH",
      title: "V\u1EC1 vi\u1EC7c th\xE0nh l\u1EADp T\u1ED5 c\xF4ng t\xE1c chuy\u1EC3n \u0111\u1ED5i s\u1ED1",
      enactedBy: "CH\u1EE6 T\u1ECACH \u1EE6Y BAN NH\xC2N D\xC2N T\u1EC8NH H\xD2A S\u01A0N",
      basis: "C\u0103n c\u1EE9 Lu\u1EADt T\u1ED5 ch\u1EE9c ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1ng ng\xE0y 19 th\xE1ng 6 n\u0103m 2015;",
      proposal: "Theo \u0111\u1EC1 ngh\u1ECB c\u1EE7a Gi\xE1m \u0111\u1ED1c S\u1EDF N\u1ED9i v\u1EE5.",
      enacting: "QUY\u1EBET \u0110\u1ECANH:",
      articles: [
        "\u0110i\u1EC1u 1. Th\xE0nh l\u1EADp T\u1ED5 c\xF4ng t\xE1c chuy\u1EC3n \u0111\u1ED5i s\u1ED1 c\u1EE7a t\u1EC9nh.",
        "\u0110i\u1EC1u 2. Quy\u1EBFt \u0111\u1ECBnh n\xE0y c\xF3 hi\u1EC7u l\u1EF1c k\u1EC3 t\u1EEB ng\xE0y k\xFD./."
      ].join("\n"),
      recipients: ["", "N\u01A1i nh\u1EADn:", "- Nh\u01B0 \u0110i\u1EC1u 2;", "- C\xE1c s\u1EDF, ban, ng\xE0nh;", "- L\u01B0u: VT, NV."].join("\n"),
      authority: "\nTM. \u1EE6Y BAN NH\xC2N D\xC2N",
      position: "CH\u1EE6 T\u1ECACH",
      signer: "\nTr\u1EA7n V\u0103n B\xECnh"
    };
    decisionOf = (changes = {}) => joinParts({ ...DECISION, ...changes });
    joinParts = (parts) => Object.values(parts).filter((part) => part !== "").join("\n");
    LETTER5 = {
      issuer: DECISION.issuer,
      number: "S\u1ED1: 15/UBND-NV",
      subject: "V/v b\xE1o c\xE1o c\xF4ng t\xE1c v\u0103n th\u01B0",
      national: DECISION.national,
      motto: DECISION.motto,
      placeDate: DECISION.placeDate,
      addressee: "\nK\xEDnh g\u1EEDi: S\u1EDF N\u1ED9i v\u1EE5",
      body: "\n\u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh \u0111\u1EC1 ngh\u1ECB S\u1EDF N\u1ED9i v\u1EE5 b\xE1o c\xE1o c\xF4ng t\xE1c v\u0103n th\u01B0 n\u0103m 2023./.",
      recipients: ["", "N\u01A1i nh\u1EADn:", "- Nh\u01B0 tr\xEAn;", "- L\u01B0u: VT, NV."].join("\n"),
      authority: DECISION.authority,
      position: DECISION.position,
      signer: DECISION.signer
    };
    letterOf = (changes = {}) => joinParts({ ...LETTER5, ...changes });
  }
});

// src/validate/rules/citation/from-the-future.ts
function* check3(context) {
  const { issuedOn } = context.document.metadata;
  if (issuedOn === null || isConsolidated(context)) return;
  for (const citation of context.document.citations) {
    const { date } = citation;
    if (date === null || date.length < issuedOn.length || date.slice(0, issuedOn.length) <= issuedOn)
      continue;
    yield { at: dateSpan(citation, context), message: later(sayDate(date), sayDate(issuedOn)) };
  }
}
var later, rule3;
var init_from_the_future = __esm({
  "src/validate/rules/citation/from-the-future.ts"() {
    "use strict";
    init_citations();
    init_example_documents();
    init_scope();
    later = (found, own) => ({
      vi: `v\u0103n b\u1EA3n \u0111\u01B0\u1EE3c vi\u1EC7n d\u1EABn ghi ng\xE0y ${found}, sau ng\xE0y c\u1EE7a ch\xEDnh v\u0103n b\u1EA3n n\xE0y (${own})`,
      en: `the cited document is dated ${found}, after this document itself (${own})`
    });
    rule3 = {
      id: "citation/from-the-future",
      severity: "error",
      ground: [],
      description: {
        vi: "V\u0103n b\u1EA3n kh\xF4ng th\u1EC3 vi\u1EC7n d\u1EABn v\u0103n b\u1EA3n ban h\xE0nh sau m\xECnh.",
        en: "A document cannot cite one that is dated after it."
      },
      scope: originalDocuments,
      check: check3,
      examples: [
        { text: decisionOf(), findings: [] },
        {
          text: decisionOf({
            basis: "C\u0103n c\u1EE9 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 10/2024/N\u0110-CP ng\xE0y 01/02/2024 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 v\u0103n th\u01B0;"
          }),
          findings: [{ line: 10, column: 40, message: later("01/02/2024", "05/01/2024") }]
        }
      ]
    };
  }
});

// src/validate/calendar.ts
function whyImpossible({ day, month, year }) {
  if (month < 1 || month > 12) return { vi: `kh\xF4ng c\xF3 th\xE1ng ${month}`, en: `there is no month ${month}` };
  if (year < YEARS.first || year > YEARS.last) {
    const range2 = `${YEARS.first}\u2013${YEARS.last}`;
    return { vi: `n\u0103m ${year} n\u1EB1m ngo\xE0i ${range2}`, en: `the year ${year} is out of ${range2}` };
  }
  const last = daysOf2(month, year);
  if (day < 1 || day > last) {
    return {
      vi: `th\xE1ng ${month} n\u0103m ${year} ch\u1EC9 c\xF3 ${last} ng\xE0y`,
      en: `month ${month} of ${year} has only ${last} days`
    };
  }
  return null;
}
var daysOf2, YEARS;
var init_calendar = __esm({
  "src/validate/calendar.ts"() {
    "use strict";
    daysOf2 = (month, year) => new Date(Date.UTC(year, month, 0)).getUTCDate();
    YEARS = { first: 1900, last: 2100 };
  }
});

// src/validate/rules/citation/impossible-date.ts
function* check4(context) {
  const own = context.fields("placeDate").map(spanOf);
  for (const { text, start, end, date } of findDates(context.source.text)) {
    if (own.some((span) => span.start <= start && end <= span.end)) continue;
    const why = whyImpossible(date);
    if (why !== null) yield { at: { start, end }, message: impossible(text.replace(/\s+/gu, " "), why) };
  }
}
var impossible, rule4;
var init_impossible_date = __esm({
  "src/validate/rules/citation/impossible-date.ts"() {
    "use strict";
    init_calendar();
    init_dates2();
    init_scope();
    init_source_text();
    impossible = (found, why) => ({
      vi: `kh\xF4ng c\xF3 ng\xE0y \u201C${found}\u201D: ${why.vi}`,
      en: `there is no day "${found}": ${why.en}`
    });
    rule4 = {
      id: "citation/impossible-date",
      severity: "error",
      ground: [],
      description: {
        vi: "Ng\xE0y \u0111\u01B0\u1EE3c vi\u1EC7n d\u1EABn ph\u1EA3i c\xF3 trong l\u1ECBch.",
        en: "A date that is cited must be in the calendar."
      },
      scope: everyDocument,
      check: check4,
      examples: [
        {
          text: "C\u0103n c\u1EE9 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP ng\xE0y 05/3/2020 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 c\xF4ng t\xE1c v\u0103n th\u01B0;",
          findings: []
        },
        {
          text: "C\u0103n c\u1EE9 Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 12/Q\u0110-BNV ng\xE0y 31/02/2020 v\xE0 Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 13/Q\u0110-BNV ng\xE0y 10 th\xE1ng 13 n\u0103m 2020;",
          findings: [
            {
              line: 1,
              column: 37,
              message: impossible("31/02/2020", {
                vi: "th\xE1ng 2 n\u0103m 2020 ch\u1EC9 c\xF3 29 ng\xE0y",
                en: "month 2 of 2020 has only 29 days"
              })
            },
            {
              line: 1,
              column: 80,
              message: impossible("10 th\xE1ng 13 n\u0103m 2020", {
                vi: "kh\xF4ng c\xF3 th\xE1ng 13",
                en: "there is no month 13"
              })
            }
          ]
        }
      ]
    };
  }
});

// src/validate/rules/citation/kind-mismatch.ts
function kindsMeant({ kind: kind2, number: number3 }) {
  if (kind2 === null || number3 === null || kindNamed(kind2)?.numberSaysKind === false) return [];
  const parts = numberParts(number3);
  const group = parts?.groups[0];
  if (group === void 0 || parts?.groups.length === 1 && parts.year === null) return [];
  const meant = kindsOfAbbreviation(group).filter(({ isMeantByAbbreviation }) => isMeantByAbbreviation).map(({ name }) => name);
  const agrees = meant.some((name) => name.startsWith(kind2) || kind2.startsWith(name));
  return agrees ? [] : meant;
}
function* check5(context) {
  for (const citation of context.document.citations) {
    const meant = kindsMeant(citation);
    if (meant.length === 0) continue;
    yield {
      at: numberSpan(citation, context) ?? spanOf(citation),
      message: mismatch(citation.kind ?? "", citation.number ?? "", meant.join(", "))
    };
  }
}
var mismatch, rule5;
var init_kind_mismatch = __esm({
  "src/validate/rules/citation/kind-mismatch.ts"() {
    "use strict";
    init_lexicon();
    init_citations();
    init_ground();
    init_scope();
    init_source_text();
    mismatch = (kind2, number3, meant) => ({
      vi: `\u201C${kind2}\u201D kh\xF4ng kh\u1EDBp v\u1EDBi s\u1ED1 \u201C${number3}\u201D, l\xE0 s\u1ED1 c\u1EE7a ${meant}`,
      en: `"${kind2}" does not agree with the number "${number3}", which is that of a ${meant}`
    });
    rule5 = {
      id: "citation/kind-mismatch",
      severity: "warning",
      ground: [appendixThree("I")],
      description: {
        vi: "T\xEAn lo\u1EA1i \u0111\u01B0\u1EE3c vi\u1EC7n d\u1EABn ph\u1EA3i kh\u1EDBp v\u1EDBi ch\u1EEF vi\u1EBFt t\u1EAFt t\xEAn lo\u1EA1i trong s\u1ED1, k\xFD hi\u1EC7u.",
        en: "The kind that is said must agree with the abbreviation of the kind in the number."
      },
      scope: everyDocument,
      check: check5,
      examples: [
        { text: "Th\u1EF1c hi\u1EC7n Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 12/Q\u0110-TTg ng\xE0y 05/3/2020 c\u1EE7a Th\u1EE7 t\u01B0\u1EDBng Ch\xEDnh ph\u1EE7.", findings: [] },
        {
          text: "Th\u1EF1c hi\u1EC7n Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 12/N\u0110-CP ng\xE0y 05/3/2020 c\u1EE7a Ch\xEDnh ph\u1EE7.",
          findings: [{ line: 1, column: 25, message: mismatch("Quy\u1EBFt \u0111\u1ECBnh", "12/N\u0110-CP", "Ngh\u1ECB \u0111\u1ECBnh") }]
        }
      ]
    };
  }
});

// src/validate/rules/citation/malformed-number.ts
function mendAbbreviation({ kind: kind2, number: number3 }) {
  const [group] = (number3 === null ? null : numberParts(number3))?.groups ?? [];
  if (kind2 === null || number3 === null || group === void 0) return null;
  for (const abbreviation of kindNamed(kind2)?.abbreviations ?? []) {
    if (group === abbreviation) return null;
    const rest = group.slice(abbreviation.length);
    if (group.startsWith(abbreviation) && ISSUER_INITIALS.test(rest)) {
      return number3.replace(group, `${abbreviation}-${rest}`);
    }
    if (plain(group) === plain(abbreviation)) return number3.replace(group, abbreviation);
  }
  return null;
}
function isOdd(written, number3) {
  return written.normalize("NFC").replace(/\s*\n\s*/gu, "") !== number3;
}
function* check6(context) {
  for (const citation of context.document.citations) {
    const at = numberSpan(citation, context);
    if (at === null || citation.number === null) continue;
    const written = context.source.slice(at);
    const expected = mendAbbreviation(citation) ?? citation.number;
    if (!isOdd(written, expected)) continue;
    yield {
      at,
      message: malformed(written.replace(/\s+/gu, " "), expected),
      fix: [{ ...at, replacement: expected }]
    };
  }
}
var malformed, plain, ISSUER_INITIALS, rule6;
var init_malformed_number = __esm({
  "src/validate/rules/citation/malformed-number.ts"() {
    "use strict";
    init_lexicon();
    init_citations();
    init_ground();
    init_scope();
    malformed = (found, expected) => ({
      vi: `s\u1ED1, k\xFD hi\u1EC7u \u201C${found}\u201D vi\u1EBFt sai, \u0111\xFAng ra ph\u1EA3i l\xE0 \u201C${expected}\u201D`,
      en: `the number "${found}" is malformed where "${expected}" was expected`
    });
    plain = (letters) => letters.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("\u0110", "D").replaceAll("\u0111", "d");
    ISSUER_INITIALS = /^(?:CP|TTg|CTN|UBND|HĐND|UBTVQH\d*|UBTƯMTTQVN|B[A-ZĐ]{1,7}|TU|TW)$/u;
    rule6 = {
      id: "citation/malformed-number",
      severity: "warning",
      ground: [appendixOne("II", "3", "c")],
      description: {
        vi: "S\u1ED1, k\xFD hi\u1EC7u \u0111\u01B0\u1EE3c vi\u1EC7n d\u1EABn kh\xF4ng c\xF3 kho\u1EA3ng tr\u1ED1ng, \u0111\u1EE7 g\u1EA1ch n\u1ED1i, \u0111\xFAng ch\u1EEF \u0110 v\xE0 \u0111\xFAng ch\u1EEF vi\u1EBFt t\u1EAFt.",
        en: "A cited number has no spaces, has its hyphens, the letter \u0110 and the right abbreviation."
      },
      scope: everyDocument,
      check: check6,
      examples: [
        { text: "C\u0103n c\u1EE9 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP ng\xE0y 05/3/2020 c\u1EE7a Ch\xEDnh ph\u1EE7;", findings: [] },
        {
          text: "C\u0103n c\u1EE9 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110 - CP ng\xE0y 05/3/2020 c\u1EE7a Ch\xEDnh ph\u1EE7;",
          findings: [{ line: 1, column: 21, message: malformed("30/2020/N\u0110 - CP", "30/2020/N\u0110-CP") }]
        },
        {
          text: "C\u0103n c\u1EE9 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110CP ng\xE0y 05/3/2020 c\u1EE7a Ch\xEDnh ph\u1EE7;",
          findings: [{ line: 1, column: 21, message: malformed("30/2020/N\u0110CP", "30/2020/N\u0110-CP") }]
        },
        {
          text: "C\u0103n c\u1EE9 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/ND-CP ng\xE0y 05/3/2020 c\u1EE7a Ch\xEDnh ph\u1EE7;",
          findings: [{ line: 1, column: 21, message: malformed("30/2020/ND-CP", "30/2020/N\u0110-CP") }]
        }
      ]
    };
  }
});

// src/validate/repeal-index.ts
function basisOf(citation, issuedOn) {
  const { relation, by, kind: kind2, number: number3 } = citation;
  return relation === "basis" && by === null && number3 !== null ? { kind: kind2, number: number3, on: issuedOn } : null;
}
function repealingOf({ metadata, citations }) {
  const { kind: kind2, number: number3, issuedOn } = metadata;
  if (issuedOn === null) return null;
  const repeals = citations.filter(repealsWhole).flatMap(
    (citation) => citation.number === null ? [] : { kind: citation.kind, number: citation.number }
  );
  return repeals.length === 0 ? null : { kind: kind2, number: number3, issuedOn, repeals };
}
function gatherRepeals(documents) {
  const byKey = /* @__PURE__ */ new Map();
  for (const document of documents) {
    for (const key of document.repeals.map(keyOf)) {
      const known3 = byKey.get(key) ?? [];
      const oldest = known3.at(-1);
      if (oldest === void 0 || document.issuedOn < oldest.issuedOn) byKey.set(key, [...known3, document]);
    }
  }
  return {
    repealerOf: (basis) => byKey.get(keyOf(basis))?.find(({ issuedOn }) => issuedOn < basis.on) ?? null
  };
}
var keyOf, repealsWhole;
var init_repeal_index = __esm({
  "src/validate/repeal-index.ts"() {
    "use strict";
    keyOf = ({ kind: kind2, number: number3 }) => `${kind2 ?? ""}
${number3}`;
    repealsWhole = ({ relation, by, pins }) => relation === "repeals" && by === null && pins.length === 0;
  }
});

// src/validate/rules/citation/repealed.ts
function* check7({ document }) {
  const { issuedOn } = document.metadata;
  if (issuedOn === null) return;
  for (const citation of document.citations) {
    const basis = basisOf(citation, issuedOn);
    if (basis !== null) yield { at: spanOf(citation), basis };
  }
}
function settle(basis, repeals) {
  const by = repeals.repealerOf(basis);
  return by === null ? null : repealed(nameOf2(basis), nameOf2(by), sayDate(by.issuedOn));
}
var repealed, nameOf2, BASIS3, rule7;
var init_repealed = __esm({
  "src/validate/rules/citation/repealed.ts"() {
    "use strict";
    init_citations();
    init_example_documents();
    init_repeal_index();
    init_scope();
    init_source_text();
    repealed = (found, by, on) => ({
      vi: `c\u0103n c\u1EE9 \u201C${found}\u201D \u0111\xE3 b\u1ECB \u201C${by}\u201D ng\xE0y ${on} b\xE3i b\u1ECF ho\u1EB7c thay th\u1EBF`,
      en: `the basis "${found}" was repealed or replaced by "${by}" of ${on}`
    });
    nameOf2 = ({ kind: kind2, number: number3 }) => [kind2, number3].filter((part) => part !== null).join(" s\u1ED1 ");
    BASIS3 = "C\u0103n c\u1EE9 Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 12/Q\u0110-UBND ng\xE0y 05/3/2020 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh v\u1EC1 c\xF4ng t\xE1c v\u0103n th\u01B0;";
    rule7 = {
      id: "citation/repealed",
      severity: "warning",
      ground: [],
      description: {
        vi: "C\u0103n c\u1EE9 kh\xF4ng \u0111\u01B0\u1EE3c l\xE0 v\u0103n b\u1EA3n m\xE0 m\u1ED9t v\u0103n b\u1EA3n kh\xE1c \u0111ang x\xE9t \u0111\xE3 b\xE3i b\u1ECF ho\u1EB7c thay th\u1EBF tr\u01B0\u1EDBc ng\xE0y ban h\xE0nh.",
        en: "A basis must not be a document that another of the documents read has repealed or replaced before this one."
      },
      scope: everyDocument,
      check: check7,
      settle,
      examples: [
        { text: decisionOf({ basis: BASIS3 }), findings: [] },
        {
          text: decisionOf({ basis: BASIS3 }),
          beside: [
            decisionOf({
              number: "S\u1ED1: 88/Q\u0110-UBND",
              placeDate: "H\xF2a S\u01A1n, ng\xE0y 10 th\xE1ng 6 n\u0103m 2023",
              articles: [
                "\u0110i\u1EC1u 1. Ban h\xE0nh quy \u0111\u1ECBnh v\u1EC1 c\xF4ng t\xE1c v\u0103n th\u01B0.",
                "\u0110i\u1EC1u 2. Quy\u1EBFt \u0111\u1ECBnh n\xE0y thay th\u1EBF Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 12/Q\u0110-UBND ng\xE0y 05/3/2020 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh./."
              ].join("\n")
            })
          ],
          findings: [
            {
              line: 10,
              column: 8,
              message: repealed("Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 12/Q\u0110-UBND", "Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 88/Q\u0110-UBND", "10/06/2023")
            }
          ]
        }
      ]
    };
  }
});

// src/validate/rules/citation/repeated-in-full.ts
function* check8(context) {
  const seen = /* @__PURE__ */ new Set();
  const own = context.document.metadata.number;
  for (const citation of context.document.citations) {
    const { kind: kind2, number: number3, date, issuer: issuer3, relation, work } = citation;
    const again = seen.has(work);
    if (number3 !== null && date !== null && !isInTitle(citation, context)) seen.add(work);
    if (!again || relation === "issues" || kind2 === null || citedByName.has(kind2) || number3 === own) continue;
    if (number3 === null || date === null || issuer3 === null) continue;
    yield { at: spanOf(citation), message: repeated(`${kind2} s\u1ED1 ${number3}`) };
  }
}
var repeated, isInTitle, rule8;
var init_repeated_in_full = __esm({
  "src/validate/rules/citation/repeated-in-full.ts"() {
    "use strict";
    init_citations();
    init_ground();
    init_scope();
    init_source_text();
    repeated = (short) => ({
      vi: `\u0111\xE3 vi\u1EC7n d\u1EABn \u1EDF tr\xEAn; t\u1EEB l\u1EA7n th\u1EE9 hai ch\u1EC9 ghi \u201C${short}\u201D`,
      en: `cited before; from the second time on only "${short}" was expected`
    });
    isInTitle = (citation, { heading }) => heading !== null && citation.position.end.offset <= heading.position.end.offset;
    rule8 = {
      id: "citation/repeated-in-full",
      severity: "info",
      ground: [appendixOne("II", "6", "b")],
      description: {
        vi: "T\u1EEB l\u1EA7n vi\u1EC7n d\u1EABn th\u1EE9 hai ch\u1EC9 ghi t\xEAn lo\u1EA1i v\xE0 s\u1ED1, k\xFD hi\u1EC7u.",
        en: "From the second mention on, only kind and number are given."
      },
      scope: everyDocument,
      check: check8,
      examples: [
        {
          text: [
            "\u0110i\u1EC1u 1. Th\u1EF1c hi\u1EC7n Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP ng\xE0y 05/3/2020 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 c\xF4ng t\xE1c v\u0103n th\u01B0.",
            "\u0110i\u1EC1u 2. B\xE3i b\u1ECF quy \u0111\u1ECBnh tr\xE1i v\u1EDBi Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP."
          ].join("\n"),
          findings: []
        },
        {
          text: [
            "\u0110i\u1EC1u 1. Th\u1EF1c hi\u1EC7n Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP ng\xE0y 05/3/2020 c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 c\xF4ng t\xE1c v\u0103n th\u01B0.",
            "\u0110i\u1EC1u 2. B\xE3i b\u1ECF quy \u0111\u1ECBnh tr\xE1i v\u1EDBi Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP ng\xE0y 05/3/2020 c\u1EE7a Ch\xEDnh ph\u1EE7."
          ].join("\n"),
          findings: [{ line: 2, column: 34, message: repeated("Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP") }]
        }
      ]
    };
  }
});

// src/validate/rules/citation/self.ts
function* check9(context) {
  const { number: number3, kind: kind2 } = context.document.metadata;
  if (number3 === null) return;
  for (const citation of context.document.citations) {
    if (citation.relation !== "basis" || citation.by !== null) continue;
    if (citation.number !== number3 || citation.kind !== null && citation.kind !== kind2) continue;
    yield { at: spanOf(citation), message: self(number3) };
  }
}
var self, rule9;
var init_self = __esm({
  "src/validate/rules/citation/self.ts"() {
    "use strict";
    init_example_documents();
    init_scope();
    init_source_text();
    self = (number3) => ({
      vi: `v\u0103n b\u1EA3n s\u1ED1 \u201C${number3}\u201D l\u1EA5y ch\xEDnh m\xECnh l\xE0m c\u0103n c\u1EE9`,
      en: `the document "${number3}" names itself as its basis`
    });
    rule9 = {
      id: "citation/self",
      severity: "warning",
      ground: [],
      description: {
        vi: "V\u0103n b\u1EA3n kh\xF4ng \u0111\u01B0\u1EE3c l\u1EA5y ch\xEDnh m\xECnh l\xE0m c\u0103n c\u1EE9.",
        en: "A document must not name itself as its basis."
      },
      scope: everyDocument,
      check: check9,
      examples: [
        { text: decisionOf(), findings: [] },
        {
          text: decisionOf({
            basis: "C\u0103n c\u1EE9 Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 15/Q\u0110-UBND ng\xE0y 05/01/2024 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh;"
          }),
          findings: [{ line: 10, column: 8, message: self("15/Q\u0110-UBND") }]
        }
      ]
    };
  }
});

// src/validate/rules/citation/term-mismatch.ts
function* check10(context) {
  for (const citation of context.document.citations) {
    const { number: number3 } = citation;
    const [, year, body2 = "", term] = ASSEMBLY_NUMBER.exec(number3 ?? "") ?? [];
    const sat = assemblyTerms.find((each) => each.term === Number(term));
    if (number3 === null || sat === void 0) continue;
    if (sat.from <= Number(year) && Number(year) <= sat.to) continue;
    const expected = assemblyTerms.filter((each) => each.from <= Number(year) && Number(year) <= each.to).map((each) => `${body2}${each.term}`);
    yield {
      at: numberSpan(citation, context) ?? spanOf(citation),
      message: mismatch2(number3, sat.term, sat.from, sat.to, expected.join(", ") || "?")
    };
  }
}
var mismatch2, ASSEMBLY_NUMBER, rule10;
var init_term_mismatch = __esm({
  "src/validate/rules/citation/term-mismatch.ts"() {
    "use strict";
    init_lexicon();
    init_citations();
    init_scope();
    init_source_text();
    mismatch2 = (number3, term, from, to, expected) => ({
      vi: `\u201C${number3}\u201D: Qu\u1ED1c h\u1ED9i kh\xF3a ${term} h\u1ECDp t\u1EEB n\u0103m ${from} \u0111\u1EBFn n\u0103m ${to}; \u0111\xFAng ra ph\u1EA3i l\xE0 ${expected}`,
      en: `"${number3}": term ${term} of the National Assembly was from ${from} to ${to}; ${expected} was expected`
    });
    ASSEMBLY_NUMBER = /^\d+\/(\d{4})\/(?:PL-)?(QH|UBTVQH)(\d{1,2})/u;
    rule10 = {
      id: "citation/term-mismatch",
      severity: "error",
      ground: [],
      description: {
        vi: "Kh\xF3a Qu\u1ED1c h\u1ED9i trong s\u1ED1, k\xFD hi\u1EC7u ph\u1EA3i l\xE0 kh\xF3a c\u1EE7a n\u0103m \u0111\xF3.",
        en: "The National Assembly's term in a number must be that of its year."
      },
      scope: everyDocument,
      check: check10,
      examples: [
        { text: "C\u0103n c\u1EE9 Lu\u1EADt T\u1ED5 ch\u1EE9c Ch\xEDnh ph\u1EE7 s\u1ED1 76/2015/QH13 ng\xE0y 19 th\xE1ng 6 n\u0103m 2015;", findings: [] },
        {
          text: "C\u0103n c\u1EE9 Ngh\u1ECB quy\u1EBFt s\u1ED1 88/2023/QH14 c\u1EE7a Qu\u1ED1c h\u1ED9i;",
          findings: [{ line: 1, column: 22, message: mismatch2("88/2023/QH14", 14, 2016, 2021, "QH15") }]
        }
      ]
    };
  }
});

// src/validate/suggest.ts
import { LevenshteinDistance } from "natural/lib/natural/distance/index.js";
var distance;
var init_suggest = __esm({
  "src/validate/suggest.ts"() {
    "use strict";
    distance = (one, other2) => LevenshteinDistance(one, other2);
  }
});

// src/validate/rules/citation/unknown-law.ts
function nearestLaw(kind2, name) {
  const key = nameKey(name);
  const third = Math.ceil(key.length / 3);
  const thirds = [key.slice(0, third), key.slice(third, 2 * third), key.slice(2 * third)];
  const allowed = key.length < 8 ? 0 : key.length < 20 ? 1 : 2;
  return allLaws().find((law) => {
    if (law.kind !== kind2) return false;
    const other2 = nameKey(law.name);
    if (!thirds.some((third2) => other2.includes(third2))) return false;
    return Math.abs(other2.length - key.length) <= allowed && distance(key, other2) <= allowed;
  }) ?? null;
}
function checkNumbered({ kind: kind2, number: number3, date, text }) {
  const law = number3 === null ? null : lawByNumber(number3);
  if (law === null || kind2 === null || number3 === null) return null;
  const said = NAME_BESIDE_NUMBER.exec(text)?.[1]?.replace(/\s+/gu, " ");
  if (said !== void 0 && nameKey(said) !== nameKey(law.name)) {
    const alike = lawsByName(kind2, said).some((other2) => other2.number === number3);
    if (!alike && !nameKey(law.name).includes(nameKey(said)))
      return otherName(number3, `${kind2} ${said}`, full(law));
  }
  if (date !== null && law.passedOn !== null && !agree2(date, law.passedOn)) {
    return otherDate(number3, sayDate(date), sayDate(law.passedOn));
  }
  return null;
}
function checkNamed({ kind: kind2, name, date }) {
  if (kind2 === null || name === null) return null;
  const known3 = lawsByName(kind2, name);
  if (known3.length === 0) {
    const near = nearestLaw(kind2, name);
    return near === null ? null : misnamed(`${kind2} ${name}`, full(near));
  }
  const dates = known3.flatMap(({ passedOn }) => passedOn === null ? [] : [passedOn]);
  if (date === null || date.length < 10 || dates.some((other2) => agree2(date, other2))) return null;
  if (!dates.some((other2) => other2.slice(0, 4) === date.slice(0, 4))) return null;
  return otherDate(`${kind2} ${name}`, sayDate(date), dates.map(sayDate).join(", "));
}
function* check11(context) {
  for (const citation of context.document.citations) {
    if (citation.kind === null || !citedByName.has(citation.kind)) continue;
    const message = checkNumbered(citation) ?? checkNamed(citation);
    if (message !== null) yield { at: spanOf(citation), message };
  }
}
var misnamed, otherName, otherDate, full, NAME_BESIDE_NUMBER, agree2, rule11;
var init_unknown_law = __esm({
  "src/validate/rules/citation/unknown-law.ts"() {
    "use strict";
    init_chars();
    init_lexicon();
    init_citations();
    init_scope();
    init_source_text();
    init_suggest();
    misnamed = (found, meant) => ({
      vi: `kh\xF4ng c\xF3 \u201C${found}\u201D trong danh m\u1EE5c lu\u1EADt; c\xF3 ph\u1EA3i l\xE0 \u201C${meant}\u201D?`,
      en: `"${found}" is not in the register of laws; did you mean "${meant}"?`
    });
    otherName = (number3, said, registered) => ({
      vi: `\u201C${number3}\u201D l\xE0 s\u1ED1 c\u1EE7a \u201C${registered}\u201D, kh\xF4ng ph\u1EA3i c\u1EE7a \u201C${said}\u201D`,
      en: `"${number3}" is the number of "${registered}", not of "${said}"`
    });
    otherDate = (law, found, registered) => ({
      vi: `\u201C${law}\u201D ghi ng\xE0y ${found}, nh\u01B0ng \u0111\u01B0\u1EE3c th\xF4ng qua ng\xE0y ${registered}`,
      en: `"${law}" is dated ${found} but was passed on ${registered}`
    });
    full = ({ kind: kind2, name }) => `${kind2} ${name}`.trim();
    NAME_BESIDE_NUMBER = new RegExp(
      String.raw`^${kindPattern({ hasProperName: true })}\s+(?!số\s)([^\d;.]{2,150}?)\s*,?\s*(?:số\s*:?\s*)?\d+/\d{4}/`,
      "u"
    );
    agree2 = (one, other2) => one.startsWith(other2) || other2.startsWith(one);
    rule11 = {
      id: "citation/unknown-law",
      severity: "warning",
      ground: [],
      description: {
        vi: "T\xEAn, s\u1ED1 v\xE0 ng\xE0y c\u1EE7a lu\u1EADt \u0111\u01B0\u1EE3c vi\u1EC7n d\u1EABn ph\u1EA3i \u0111\xFAng nh\u01B0 trong danh m\u1EE5c lu\u1EADt.",
        en: "Name, number and date of a cited law must be those of the register of laws."
      },
      scope: everyDocument,
      check: check11,
      examples: [
        {
          text: "C\u0103n c\u1EE9 Lu\u1EADt T\u1ED5 ch\u1EE9c ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1ng ng\xE0y 19 th\xE1ng 6 n\u0103m 2015;\nC\u0103n c\u1EE9 Lu\u1EADt \u0110\u1EA7u t\u01B0 s\u1ED1 61/2020/QH14;",
          findings: []
        },
        {
          text: "C\u0103n c\u1EE9 Lu\u1EADt T\u1ED5 ch\u1EE9c ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1g ng\xE0y 19 th\xE1ng 6 n\u0103m 2015;",
          findings: [
            {
              line: 1,
              column: 8,
              message: misnamed("Lu\u1EADt T\u1ED5 ch\u1EE9c ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1g", "Lu\u1EADt T\u1ED5 ch\u1EE9c ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1ng")
            }
          ]
        },
        {
          text: "C\u0103n c\u1EE9 Lu\u1EADt \u0110\u1EA7u t\u01B0 ng\xE0y 17 th\xE1ng 6 n\u0103m 2020;\nC\u0103n c\u1EE9 Lu\u1EADt Doanh nghi\u1EC7p s\u1ED1 61/2020/QH14;",
          findings: [
            {
              line: 2,
              column: 8,
              message: otherName("61/2020/QH14", "Lu\u1EADt Doanh nghi\u1EC7p", "Lu\u1EADt \u0110\u1EA7u t\u01B0")
            }
          ]
        }
      ]
    };
  }
});

// src/validate/rules/citation/year-mismatch.ts
function* check12(context) {
  for (const citation of context.document.citations) {
    const { number: number3, date } = citation;
    if (number3 === null || date === null) continue;
    const year = numberParts(number3)?.year ?? null;
    if (year === null || date.startsWith(year)) continue;
    yield { at: dateSpan(citation, context), message: mismatch3(number3, year, sayDate(date)) };
  }
}
var mismatch3, rule12;
var init_year_mismatch = __esm({
  "src/validate/rules/citation/year-mismatch.ts"() {
    "use strict";
    init_citations();
    init_scope();
    mismatch3 = (number3, year, date) => ({
      vi: `\u201C${number3}\u201D c\xF3 n\u0103m ${year} trong s\u1ED1, nh\u01B0ng ng\xE0y l\xE0 ${date}`,
      en: `"${number3}" has the year ${year} in its number but the date ${date}`
    });
    rule12 = {
      id: "citation/year-mismatch",
      severity: "warning",
      ground: [],
      description: {
        vi: "N\u0103m trong s\u1ED1, k\xFD hi\u1EC7u c\u1EE7a v\u0103n b\u1EA3n \u0111\u01B0\u1EE3c vi\u1EC7n d\u1EABn ph\u1EA3i l\xE0 n\u0103m c\u1EE7a ng\xE0y ban h\xE0nh.",
        en: "The year in a cited document's number must be the year of its date."
      },
      scope: everyDocument,
      check: check12,
      examples: [
        { text: "C\u0103n c\u1EE9 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP ng\xE0y 05/3/2020 c\u1EE7a Ch\xEDnh ph\u1EE7;", findings: [] },
        {
          text: "C\u0103n c\u1EE9 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP ng\xE0y 05/3/2021 c\u1EE7a Ch\xEDnh ph\u1EE7;",
          findings: [{ line: 1, column: 40, message: mismatch3("30/2020/N\u0110-CP", "2020", "05/03/2021") }]
        }
      ]
    };
  }
});

// src/validate/group-by.ts
function groupBy2(items, keyOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf2(item);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
var init_group_by = __esm({
  "src/validate/group-by.ts"() {
    "use strict";
  }
});

// src/validate/numerals.ts
function toRoman(value) {
  let rest = value;
  let numeral = "";
  for (const [worth, letters] of ROMAN_PARTS) {
    while (rest >= worth) {
      numeral += letters;
      rest -= worth;
    }
  }
  return numeral;
}
var ROMAN_PARTS;
var init_numerals = __esm({
  "src/validate/numerals.ts"() {
    "use strict";
    ROMAN_PARTS = [
      [100, "C"],
      [90, "XC"],
      [50, "L"],
      [40, "XL"],
      [10, "X"],
      [9, "IX"],
      [5, "V"],
      [4, "IV"],
      [1, "I"]
    ];
  }
});

// src/validate/labels.ts
function readWordOrdinal(label3) {
  const word = /^(.*thứ\s+)(\S+)$/iu.exec(label3);
  const index = ORDINAL_WORDS.indexOf(word?.[2]?.toLowerCase() ?? "");
  return index < 0 ? null : { style: "word", value: index + 1, suffix: "", before: word?.[1] ?? "" };
}
function labelNumber(unit) {
  const label3 = unit.label.trim();
  const arabic = /^(.*?)(\d+)(\p{L}?)$/u.exec(label3);
  if (arabic !== null && !hasLetters(unit)) {
    const [, before2 = "", digits = "", suffix2 = ""] = arabic;
    return { style: "arabic", value: Number(digits), suffix: suffix2.toLowerCase(), before: before2 };
  }
  if (hasLetters(unit)) {
    const [, letter3 = "", suffix2 = ""] = /^(\p{L})(\d*)$/u.exec(label3) ?? [];
    if (letter3 === "") return null;
    const style = letter3 === letter3.toUpperCase() ? "upper" : "letter";
    return { style, value: letterOrder(letter3), suffix: suffix2, before: "" };
  }
  const [, before = "", numeral = "", suffix = ""] = /^((?:.*\s)?)([IVXLC]+)(\p{Ll}?)$/u.exec(label3) ?? [];
  const value = romanValue(numeral);
  return value === null ? readWordOrdinal(label3) : { style: "roman", value, suffix, before };
}
function withNumber({ style, before }, value) {
  switch (style) {
    case "arabic":
      return `${before}${value}`;
    case "roman":
      return `${before}${toRoman(value)}`;
    case "word":
      return `${before}${ORDINAL_WORDS[value - 1] ?? value}`;
    case "letter":
      return `${before}${pointLetters[value - 1] ?? "?"}`;
    case "upper":
      return `${before}${(pointLetters[value - 1] ?? "?").toUpperCase()}`;
  }
}
function labelSpan(unit, source) {
  const line = firstLine(source.text, spanOf(unit));
  return source.text.startsWith(unit.label, line.start) ? { start: line.start, end: line.start + unit.label.length } : line;
}
function labelCloser(unit, source) {
  const at = labelSpan(unit, source);
  if (source.slice(at) !== unit.label) return null;
  return /^[^\S\n]?[-–)/:]|^\./u.exec(source.text.slice(at.end, at.end + 2))?.[0] ?? "";
}
var ORDINAL_WORDS, hasLetters;
var init_labels = __esm({
  "src/validate/labels.ts"() {
    "use strict";
    init_lexicon();
    init_numerals();
    init_source_text();
    ORDINAL_WORDS = ["nh\u1EA5t", "hai", "ba", "t\u01B0", "n\u0103m", "s\xE1u", "b\u1EA3y", "t\xE1m", "ch\xEDn", "m\u01B0\u1EDDi"];
    hasLetters = (unit) => unit.type === "point" || unit.type === "division" && (unit.numbering === "letter" || unit.numbering === "upper");
  }
});

// src/validate/quotations.ts
function startsLine(text, at) {
  let before = at - 1;
  while (before >= 0 && /[^\S\n]/u.test(text[before] ?? "")) before -= 1;
  return before < 0 || text[before] === "\n";
}
function unclosedQuotations(source) {
  const unclosed2 = [];
  let open2 = [];
  let paragraph = null;
  for (const { 0: mark2, index } of source.text.matchAll(/[“”]/gu)) {
    if (mark2 === "\u201D") {
      const closed = open2.pop();
      if (closed === paragraph || open2.length === 0) paragraph = null;
      continue;
    }
    if (!startsLine(source.text, index)) {
      open2.push(index);
      continue;
    }
    if (paragraph !== null) unclosed2.push(paragraph);
    paragraph = index;
    open2 = [index];
  }
  return paragraph === null ? unclosed2 : [...unclosed2, paragraph];
}
var init_quotations = __esm({
  "src/validate/quotations.ts"() {
    "use strict";
  }
});

// src/validate/span-set.ts
function lastNotAbove(ascending, wanted) {
  let low = -1;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = low + high + 1 >> 1;
    if ((ascending[middle] ?? 0) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
function spanSet(spans) {
  const starts = [];
  const ends = [];
  for (const { start, end } of spans.toSorted((one, other2) => one.start - other2.start)) {
    const last = ends.length - 1;
    if (last >= 0 && start <= (ends[last] ?? 0)) ends[last] = Math.max(ends[last] ?? 0, end);
    else {
      starts.push(start);
      ends.push(end);
    }
  }
  const endAround = (offset) => ends[lastNotAbove(starts, offset)] ?? 0;
  return {
    has: (offset) => offset < endAround(offset),
    covers: ({ start, end }) => end <= endAround(start)
  };
}
var init_span_set = __esm({
  "src/validate/span-set.ts"() {
    "use strict";
  }
});

// src/validate/rule-context.ts
function isUnit2(node) {
  return "label" in node && "heading" in node;
}
function placeUnits(nodes, around) {
  return nodes.flatMap((node) => {
    if (!("children" in node)) return [];
    if (!isUnit2(node))
      return placeUnits(node.children, { ...around, quoted: around.quoted || isForeign(node) });
    const inner = {
      ...around,
      ancestors: [...around.ancestors, node],
      host: isAttached(node) ? node : around.host
    };
    return [{ ...around, unit: node }, ...placeUnits(node.children, inner)];
  });
}
function withOpenQuotations(source, units) {
  const opened = unclosedQuotations(source);
  if (opened.length === 0) return units;
  return units.map((placed) => {
    const article = placed.ancestors.find(({ type }) => type === "article");
    const from = article?.position.start.offset ?? Number.POSITIVE_INFINITY;
    const at = placed.unit.position.start.offset;
    const lastMark = opened[lastNotAbove(opened, at - 1)] ?? -1;
    return { ...placed, quoted: placed.quoted || lastMark >= from };
  });
}
function ownLength(parts) {
  const second = parts.findIndex((node, index) => node.type === "heading" && index > 0);
  return second < 0 ? parts.length : second;
}
function trimmed(field2, source) {
  const { start, end } = spanOf(field2);
  const written = source.slice({ start, end });
  const from = start + written.length - written.trimStart().length;
  return { ...field2, position: source.position({ start: from, end: from + written.trim().length }) };
}
function withRest(field2, source) {
  if (field2.name !== "number") return field2;
  const { start, end } = spanOf(field2);
  const rest = source.slice({ start: end, end: source.lineAt(start).end });
  const more = /^\s{0,2}[-–]\s{0,2}\p{Lu}[\p{L}&.-]*(?=\s{2}|\s*$|\s*\|)/u.exec(rest)?.[0] ?? "";
  const value = source.slice({ start, end: end + more.length }).replace(/\s+/gu, " ");
  return more === "" ? field2 : { ...field2, value, position: source.position({ start, end: end + more.length }) };
}
function isLetter2(fields, own) {
  if (fields.some(({ name }) => name === "kind")) return false;
  const subject = fields.some(({ name, value }) => name === "title" && /^V\/v\s/iu.test(value));
  return subject || isAddressed2(fields, own);
}
function isAddressed2(fields, own) {
  const above = own.filter(isBody).slice(0, 3);
  return fields.some(({ name }) => name === "addressee") || above.some((node) => node.type === "paragraph" && /^Kính gửi/u.test(node.value));
}
function createRuleContext(document, text) {
  const source = sourceText(text);
  const parts = document.body.children;
  const end = ownLength(parts);
  const own = parts.slice(0, end);
  const heading = own.find((node) => node.type === "heading") ?? null;
  const preamble = own.find((node) => node.type === "preamble") ?? null;
  const closing = own.find((node) => node.type === "closing") ?? null;
  const fields = [heading, preamble, closing].flatMap((part) => {
    const children = part?.children ?? [];
    const known3 = children.filter(isField).filter(({ name }) => part !== closing || CLOSING_NAMES.has(name));
    return known3.map((field2) => withRest(trimmed(field2, source), source));
  });
  const byName2 = (...names) => fields.filter(({ name }) => names.includes(name));
  const top = { ancestors: [], quoted: false };
  return {
    document,
    source,
    kind: document.metadata.kind ?? (isLetter2(fields, own) ? "C\xF4ng v\u0103n" : null),
    heading,
    preamble,
    closing,
    fields: byName2,
    body: own.filter(isBody).filter((node) => !isAttached(node)),
    addressed: isAddressed2(fields, own),
    attached: parts.filter(isBody).filter(isAttached),
    units: withOpenQuotations(source, [
      ...placeUnits(own.filter(isBody), { ...top, host: document.body }),
      ...placeUnits(parts.slice(end).filter(isBody), { ...top, host: parts[end] ?? document.body })
    ]),
    nearest: (...names) => {
      const field2 = names.flatMap((name) => byName2(name))[0];
      return firstLine(text, field2 === void 0 ? { start: 0, end: text.length } : spanOf(field2));
    }
  };
}
function nodesOf(node) {
  const found = [];
  const walk = (next) => {
    found.push(next);
    if ("children" in next) for (const child of next.children) walk(child);
  };
  walk(node);
  return found;
}
function siblings(context) {
  const own = context.units.filter(({ quoted }) => !quoted);
  return [...groupBy2(own, ({ ancestors, host }) => ancestors.at(-1) ?? host).values()];
}
var isField, isAttached, isForeign, isBody, CLOSING_NAMES;
var init_rule_context = __esm({
  "src/validate/rule-context.ts"() {
    "use strict";
    init_group_by();
    init_quotations();
    init_source_text();
    init_span_set();
    isField = (node) => node.type === "field";
    isAttached = (node) => node.type === "appendix" || node.type === "form";
    isForeign = (node) => node.type === "quotation" || node.type === "footnote";
    isBody = (node) => node.type !== "heading" && node.type !== "preamble" && node.type !== "closing";
    CLOSING_NAMES = /* @__PURE__ */ new Set([
      "authority",
      "signerPosition",
      "signer",
      "recipients"
    ]);
  }
});

// src/validate/references.ts
function namedHosts(context) {
  const { document, kind: kind2, source } = context;
  const hosts = [];
  if (kind2 !== null) {
    hosts.push({ host: document.body, name: lower(kind2), span: { start: 0, end: source.text.length } });
  }
  for (const node of context.attached) {
    if (node.type === "appendix") hosts.push({ host: node, name: lower(node.label), span: spanOf(node) });
  }
  const headings = document.body.children.filter((node) => node.type === "heading").slice(1);
  for (const [index, heading] of headings.entries()) {
    const field2 = heading.children.find(({ name }) => name === "kind");
    const { start } = spanOf(heading);
    const end = headings[index + 1]?.position.start.offset ?? source.text.length;
    if (field2 !== void 0) hosts.push({ host: heading, name: lower(field2.value), span: { start, end } });
  }
  return hosts;
}
function foreignSpans(context) {
  const foreign = nodesOf(context.document.body).filter(
    ({ type }) => type === "quotation" || type === "footnote"
  );
  return spanSet(foreign.map(spanOf));
}
function appendixMentions(context) {
  const names = /* @__PURE__ */ new Set([...namedHosts(context).map(({ name }) => name), "v\u0103n b\u1EA3n"]);
  const foreign = foreignSpans(context);
  return [...context.source.text.matchAll(APPENDIX_PATTERN)].map((match) => {
    const [written, number3 = null, issuer3, owner] = match;
    const of = issuer3 ?? owner;
    const own = of === void 0 || names.has(lower(of));
    return { start: match.index, end: match.index + written.length, number: number3, own };
  }).filter(({ start, own }) => own && !foreign.has(start)).map(({ start, end, number: number3 }) => ({ start, end, number: number3 }));
}
var lower, hostAt, appendixNumber, ISSUED_WITH3, APPENDIX_PATTERN;
var init_references = __esm({
  "src/validate/references.ts"() {
    "use strict";
    init_lexicon();
    init_rule_context();
    init_source_text();
    init_span_set();
    lower = (text) => text.replace(/\s+/gu, " ").toLocaleLowerCase("vi");
    hostAt = (hosts, offset) => hosts.findLast(({ span }) => span.start <= offset && offset < span.end);
    appendixNumber = (written) => /^\d+$/u.test(written) ? Number(written) : romanValue(written);
    ISSUED_WITH3 = String.raw`\s+(?:(?:được\s+)?ban\s+hành\s+)?(?:đính\s+)?kèm\s+theo`;
    APPENDIX_PATTERN = new RegExp(
      String.raw`Phụ\s+lục(?:\s+(?:số\s+)?([IVXLC]{1,7}|\d{1,3}))?(?:${ISSUED_WITH3}(?:\s+([^.;,)]{2,40}?)\s+này|(?=\s*[.;,)]))|\s+(?:của\s+)?(?!và\s|hoặc\s|[IVXLC\d]+[\s,])([^.;,)]{2,40}?)\s+này)`,
      "giu"
    );
  }
});

// src/validate/truncation.ts
var cutMark, isCutShort;
var init_truncation = __esm({
  "src/validate/truncation.ts"() {
    "use strict";
    cutMark = /^[^\S\n]*(\[[^\S\n]*(?:…|\.{3,})[^\S\n]*\])[^\S\n]*\r?$/gmu;
    isCutShort = (context) => [...context.source.text.matchAll(cutMark)].length > 0;
  }
});

// src/validate/rules/form/appendix-reference.ts
function mentionsByNumber({ source }) {
  const mentions = [...source.text.matchAll(/phụ\s+lục(?:[^.;\n]|\n(?!\n)){0,60}/giu)];
  const pairs = mentions.flatMap(({ 0: mention, index }) => [
    { number: null, index },
    ...numbersIn(mention).map((number3) => ({ number: number3, index }))
  ]);
  const grouped = groupBy2(pairs, ({ number: number3 }) => number3);
  return new Map([...grouped].map(([number3, found]) => [number3, found.map(({ index }) => index)]));
}
function* checkMentions(appendices, context) {
  if (appendices.length === 0 || OF_ALL.test(context.source.text)) return;
  const mentions = mentionsByNumber(context);
  for (const appendix of appendices) {
    const at = labelSpan(appendix, context.source);
    const number3 = appendixNumber(appendix.label.split(/\s/u).at(-1) ?? "");
    const places2 = mentions.get(appendices.length === 1 ? null : number3) ?? [];
    if (!places2.some((place) => place !== at.start)) yield { at, message: unmentioned(appendix.label) };
  }
}
function* checkTitle(appendix, count, context) {
  const at = labelSpan(appendix, context.source);
  if (count > 1 && !ROMAN_LABEL.test(appendix.label)) yield { at, message: notRoman(appendix.label) };
  const { start, end } = spanOf(appendix);
  const reach = Math.min(Math.max(end, start + 300), start + TITLE_REACH2);
  if (!SOURCE_LINE.test(context.source.slice({ start, end: reach }))) {
    yield { at, message: noSource(appendix.label) };
  }
}
function* check13(context) {
  const appendices = context.attached.filter(isAppendix);
  yield* checkMentions(appendices, context);
  for (const appendix of appendices) yield* checkTitle(appendix, appendices.length, context);
  if (context.attached.length > 0 || isCutShort(context)) return;
  for (const mention of appendixMentions(context)) {
    yield { at: mention, message: absent(context.source.slice(mention).replace(/\s+/gu, " ")) };
  }
}
var unmentioned, absent, notRoman, noSource, isAppendix, ROMAN_LABEL, TITLE_REACH2, SOURCE_LINE, numbersIn, OF_ALL, MENTIONING, APPENDIX2, rule13;
var init_appendix_reference = __esm({
  "src/validate/rules/form/appendix-reference.ts"() {
    "use strict";
    init_example_documents();
    init_ground();
    init_group_by();
    init_labels();
    init_references();
    init_scope();
    init_source_text();
    init_truncation();
    unmentioned = (label3) => ({
      vi: `v\u0103n b\u1EA3n kh\xF4ng c\xF3 ch\u1EC9 d\u1EABn v\u1EC1 \u201C${label3}\u201D`,
      en: `the document never mentions "${label3}"`
    });
    absent = (found) => ({
      vi: `v\u0103n b\u1EA3n nh\u1EAFc \u0111\u1EBFn \u201C${found}\u201D nh\u01B0ng kh\xF4ng c\xF3 ph\u1EE5 l\u1EE5c n\xE0o k\xE8m theo`,
      en: `the document mentions "${found}" but no appendix is attached`
    });
    notRoman = (label3) => ({
      vi: `\u201C${label3}\u201D ph\u1EA3i \u0111\xE1nh s\u1ED1 b\u1EB1ng ch\u1EEF s\u1ED1 La M\xE3 v\xEC v\u0103n b\u1EA3n c\xF3 t\u1EEB hai ph\u1EE5 l\u1EE5c tr\u1EDF l\xEAn`,
      en: `"${label3}" must have a roman number, for there are two appendices or more`
    });
    noSource = (label3) => ({
      vi: `\u201C${label3}\u201D kh\xF4ng c\xF3 d\xF2ng \u201C(K\xE8m theo \u2026)\u201D d\u01B0\u1EDBi t\xEAn ph\u1EE5 l\u1EE5c`,
      en: `"${label3}" has no line "(K\xE8m theo \u2026)" under its title`
    });
    isAppendix = (node) => node.type === "appendix" && /^phụ\s+lục/iu.test(node.label ?? "");
    ROMAN_LABEL = /^phụ\s+lục\s+(?:số\s+)?[IVXLC]+$/iu;
    TITLE_REACH2 = 1200;
    SOURCE_LINE = /kèm\s+theo/iu;
    numbersIn = (mention) => [...mention.matchAll(/(?<![\p{L}\p{N}])(?:[IVXLC]+|\d{1,3})(?![\p{L}\p{N}])/gu)].map(
      ([number3]) => appendixNumber(number3)
    );
    OF_ALL = /(?:các|những)\s+phụ\s+lục|danh\s+mục\s+phụ\s+lục/iu;
    MENTIONING = [
      "\u0110i\u1EC1u 1. Ban h\xE0nh danh s\xE1ch th\xE0nh vi\xEAn T\u1ED5 c\xF4ng t\xE1c t\u1EA1i Ph\u1EE5 l\u1EE5c k\xE8m theo Quy\u1EBFt \u0111\u1ECBnh n\xE0y.",
      "\u0110i\u1EC1u 2. Quy\u1EBFt \u0111\u1ECBnh n\xE0y c\xF3 hi\u1EC7u l\u1EF1c k\u1EC3 t\u1EEB ng\xE0y k\xFD./."
    ].join("\n");
    APPENDIX2 = [
      "\nPh\u1EE5 l\u1EE5c",
      "DANH S\xC1CH TH\xC0NH VI\xCAN T\u1ED4 C\xD4NG T\xC1C",
      "(K\xE8m theo Quy\u1EBFt \u0111\u1ECBnh s\u1ED1 15/Q\u0110-UBND ng\xE0y 05 th\xE1ng 01 n\u0103m 2024 c\u1EE7a \u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh)",
      "1. \xD4ng L\xEA V\u0103n An, T\u1ED5 tr\u01B0\u1EDFng.",
      "2. B\xE0 Ph\u1EA1m Th\u1ECB Hoa, T\u1ED5 vi\xEAn."
    ].join("\n");
    rule13 = {
      id: "form/appendix-reference",
      severity: "warning",
      ground: [appendixOne("III", "1")],
      description: {
        vi: "Ph\u1EE5 l\u1EE5c ph\u1EA3i \u0111\u01B0\u1EE3c nh\u1EAFc \u0111\u1EBFn trong v\u0103n b\u1EA3n, c\xF3 d\xF2ng \u201C(K\xE8m theo \u2026)\u201D; t\u1EEB hai ph\u1EE5 l\u1EE5c tr\u1EDF l\xEAn \u0111\xE1nh s\u1ED1 b\u1EB1ng ch\u1EEF s\u1ED1 La M\xE3.",
        en: 'Appendices must be mentioned in the text and have a line "(K\xE8m theo \u2026)"; two or more have roman numbers.'
      },
      scope: stateDocuments,
      check: check13,
      examples: [
        { text: `${decisionOf({ articles: MENTIONING })}
${APPENDIX2}`, findings: [] },
        {
          text: decisionOf({ articles: MENTIONING }),
          findings: [{ line: 13, column: 55, message: absent("Ph\u1EE5 l\u1EE5c k\xE8m theo Quy\u1EBFt \u0111\u1ECBnh n\xE0y") }]
        },
        {
          text: `${decisionOf()}
${APPENDIX2}`,
          findings: [{ line: 26, column: 1, message: unmentioned("Ph\u1EE5 l\u1EE5c") }]
        }
      ]
    };
  }
});

// src/validate/rules/form/enacting-line.ts
function* check14(context) {
  const [prescribed] = kindNamed(context.kind)?.enactingLines ?? [];
  if (prescribed === void 0) return;
  const expected = `${prescribed}:`;
  const [line] = context.fields("enactingLine");
  if (line === void 0) {
    const last = context.fields("basis", "proposal").at(-1);
    const at = last === void 0 ? context.nearest("title", "kind") : lastLine(context, spanOf(last).end);
    if (!saysWhoIssues(context)) yield { at, message: missing(expected) };
    return;
  }
  const found = context.source.slice(spanOf(line)).normalize("NFC").replace(/\s+/gu, " ");
  if (found.replace(" :", ":") !== expected) yield { at: spanOf(line), message: wrong(found, expected) };
}
var missing, wrong, saysWhoIssues, ISSUES, lastLine, rule14;
var init_enacting_line = __esm({
  "src/validate/rules/form/enacting-line.ts"() {
    "use strict";
    init_lexicon();
    init_example_documents();
    init_ground();
    init_scope();
    init_source_text();
    missing = (expected) => ({
      vi: `kh\xF4ng c\xF3 d\xF2ng \u201C${expected}\u201D sau ph\u1EA7n c\u0103n c\u1EE9`,
      en: `there is no line "${expected}" after the legal bases`
    });
    wrong = (found, expected) => ({
      vi: `\u201C${found}\u201D \u0111\xFAng ra ph\u1EA3i l\xE0 \u201C${expected}\u201D`,
      en: `"${found}" where "${expected}" was expected`
    });
    saysWhoIssues = (context) => context.preamble?.children.some((node) => node.type === "paragraph" && ISSUES.test(node.value)) ?? false;
    ISSUES = new RegExp(`ban\\s?h\xE0nh ${kindPattern({ owesEnactingLine: true })}`, "u");
    lastLine = (context, end) => {
      const { start } = context.source.lineAt(Math.max(0, end - 1));
      return { start, end };
    };
    rule14 = {
      id: "form/enacting-line",
      severity: "warning",
      ground: [appendixThree("II")],
      description: {
        vi: "Quy\u1EBFt \u0111\u1ECBnh c\xF3 d\xF2ng \u201CQUY\u1EBET \u0110\u1ECANH:\u201D, ngh\u1ECB quy\u1EBFt c\xF3 d\xF2ng \u201CQUY\u1EBET NGH\u1ECA:\u201D sau ph\u1EA7n c\u0103n c\u1EE9.",
        en: 'After its legal bases a decision has the line "QUY\u1EBET \u0110\u1ECANH:", a resolution "QUY\u1EBET NGH\u1ECA:".'
      },
      scope: only({ owesEnactingLine: true }),
      check: check14,
      examples: [
        { text: decisionOf(), findings: [] },
        {
          text: decisionOf({ enacting: "" }),
          findings: [{ line: 11, column: 1, message: missing("QUY\u1EBET \u0110\u1ECANH:") }]
        },
        {
          text: decisionOf({ enacting: "QUY\u1EBET NGH\u1ECA:" }),
          findings: [{ line: 12, column: 1, message: wrong("QUY\u1EBET NGH\u1ECA:", "QUY\u1EBET \u0110\u1ECANH:") }]
        }
      ]
    };
  }
});

// src/validate/rules/form/end-mark.ts
function* check15(context) {
  const last = context.body.at(-1);
  if (last === void 0 || isCutShort(context)) return;
  const { text } = context.source;
  const { start, end } = { start: last.position.start.offset, end: last.position.end.offset };
  const written = text.slice(start, end).trimEnd();
  if (/\.\s?\/\s?\.\s?\d{0,2}$/u.test(written)) return;
  const words2 = written.slice(-12).split(/\s/u).at(-1) ?? "";
  const stop = start + written.length;
  yield { at: { start: stop - words2.length, end: stop }, message: missing2(words2) };
}
var missing2, rule15;
var init_end_mark = __esm({
  "src/validate/rules/form/end-mark.ts"() {
    "use strict";
    init_example_documents();
    init_ground();
    init_scope();
    init_truncation();
    missing2 = (found) => ({
      vi: `n\u1ED9i dung v\u0103n b\u1EA3n k\u1EBFt th\xFAc b\u1EB1ng \u201C${found}\u201D, \u0111\xFAng ra ph\u1EA3i l\xE0 \u201C./.\u201D`,
      en: `the body ends with "${found}" where "./." was expected`
    });
    rule15 = {
      id: "form/end-mark",
      severity: "info",
      ground: [appendixThree("II")],
      description: {
        vi: "N\u1ED9i dung v\u0103n b\u1EA3n k\u1EBFt th\xFAc b\u1EB1ng d\u1EA5u \u201C./.\u201D.",
        en: 'The body of a document ends with "./.".'
      },
      scope: documentsOfOffices,
      check: check15,
      examples: [
        { text: decisionOf(), findings: [] },
        {
          text: decisionOf({
            articles: "\u0110i\u1EC1u 1. Th\xE0nh l\u1EADp T\u1ED5 c\xF4ng t\xE1c.\n\u0110i\u1EC1u 2. Quy\u1EBFt \u0111\u1ECBnh n\xE0y c\xF3 hi\u1EC7u l\u1EF1c t\u1EEB ng\xE0y k\xFD."
          }),
          findings: [{ line: 14, column: 44, message: missing2("k\xFD.") }]
        }
      ]
    };
  }
});

// src/validate/rules/form/issuer.ts
function* check16(context) {
  const named = context.fields("issuer", "parentIssuer").some(({ value }) => isName(value));
  if (!named) yield { at: context.nearest("nationalName", "number", "kind"), message: MISSING };
}
var MISSING, STAMP2, isName, rule16;
var init_issuer = __esm({
  "src/validate/rules/form/issuer.ts"() {
    "use strict";
    init_example_documents();
    init_ground();
    init_scope();
    MISSING = {
      vi: "ph\u1EA7n \u0111\u1EA7u v\u0103n b\u1EA3n kh\xF4ng c\xF3 t\xEAn c\u01A1 quan, t\u1ED5 ch\u1EE9c ban h\xE0nh",
      en: "the heading does not name the issuing body"
    };
    STAMP2 = /^(?:DỰ THẢO|BẢN THẢO|H[ỎO][ẢA] TỐC|THƯỢNG KHẨN|KHẨN|MẬT|TỐI MẬT|TUYỆT MẬT|SAO Y|SAO LỤC)/u;
    isName = (value) => /\p{Lu}{2}/u.test(value) && value === value.toLocaleUpperCase("vi") && !STAMP2.test(value);
    rule16 = {
      id: "form/issuer",
      severity: "error",
      ground: [appendixOne("II", "2")],
      description: {
        vi: "Ph\u1EA7n \u0111\u1EA7u v\u0103n b\u1EA3n ph\u1EA3i c\xF3 t\xEAn c\u01A1 quan, t\u1ED5 ch\u1EE9c ban h\xE0nh b\u1EB1ng ch\u1EEF in hoa.",
        en: "The heading must name the issuing body in capitals."
      },
      scope: stateDocuments,
      check: check16,
      examples: [
        { text: decisionOf(), findings: [] },
        { text: decisionOf({ issuer: "" }), findings: [{ line: 1, column: 1, message: MISSING }] }
      ]
    };
  }
});

// src/validate/rules/form/kind.ts
function linesAround(context) {
  const { source, heading } = context;
  const end = (heading?.position.end.offset ?? 0) + 200;
  const found = [];
  let at = heading?.position.start.offset ?? 0;
  while (at < Math.min(end, source.text.length)) {
    const line = source.lineAt(at);
    found.push(firstLine(source.text, line));
    at = line.end + 1;
    if (source.text[line.end] === "\r") at += 1;
  }
  return found;
}
function almostKind(context) {
  for (const at of linesAround(context)) {
    const written = context.source.slice(at);
    if (written.length < 4 || written.length > 30) continue;
    if (KIND_NAMES3.includes(capitals(written))) return lowerCase(at, written);
    const finding = written === capitals(written) ? misspeltKind3(at, written) : null;
    if (finding !== null) return finding;
  }
  return null;
}
function misspeltKind3(at, written) {
  const meant = KIND_NAMES3.find(
    (name) => Math.abs(name.length - written.length) <= SLIPS && distance(name, written) <= SLIPS
  );
  return meant === void 0 ? null : { at, message: misspelt(written, meant) };
}
function* check17(context) {
  const [field2] = context.fields("kind");
  if (field2 !== void 0) {
    const at2 = spanOf(field2);
    const written = context.source.slice(at2);
    const finding = beginsWithKind2(capitals(written)) ? null : misspeltKind3(at2, capitals(written));
    if (finding !== null) yield finding;
    else if (written !== capitals(written)) yield lowerCase(at2, written);
    return;
  }
  const almost = almostKind(context);
  const at = context.nearest("number", "issuer", "nationalName");
  if (almost !== null) yield almost;
  else if (context.kind !== "C\xF4ng v\u0103n") yield { at, message: MISSING2 };
  else if (!hasSubject(context)) yield { at, message: NO_SUBJECT };
}
var MISSING2, NO_SUBJECT, notCapitals, misspelt, capitals, KIND_NAMES3, SLIPS, beginsWithKind2, lowerCase, hasSubject, rule17;
var init_kind = __esm({
  "src/validate/rules/form/kind.ts"() {
    "use strict";
    init_lexicon();
    init_example_documents();
    init_ground();
    init_scope();
    init_source_text();
    init_suggest();
    MISSING2 = {
      vi: "v\u0103n b\u1EA3n kh\xF4ng c\xF3 t\xEAn lo\u1EA1i, c\u0169ng kh\xF4ng c\xF3 \u201CV/v\u201D c\u1EE7a c\xF4ng v\u0103n",
      en: 'the document has neither a kind nor the "V/v" of an official letter'
    };
    NO_SUBJECT = {
      vi: "c\xF4ng v\u0103n kh\xF4ng c\xF3 tr\xEDch y\u1EBFu; \u0111\xFAng ra ph\u1EA3i c\xF3 \u201CV/v \u2026\u201D d\u01B0\u1EDBi s\u1ED1, k\xFD hi\u1EC7u",
      en: 'the official letter has no subject; "V/v \u2026" was expected under its number'
    };
    notCapitals = (found) => ({
      vi: `t\xEAn lo\u1EA1i \u201C${found}\u201D ph\u1EA3i vi\u1EBFt in hoa: \u201C${found.toLocaleUpperCase("vi")}\u201D`,
      en: `the kind "${found}" must be in capitals: "${found.toLocaleUpperCase("vi")}"`
    });
    misspelt = (found, meant) => ({
      vi: `kh\xF4ng c\xF3 lo\u1EA1i v\u0103n b\u1EA3n \u201C${found}\u201D; c\xF3 ph\u1EA3i l\xE0 \u201C${meant}\u201D?`,
      en: `there is no kind of document "${found}"; did you mean "${meant}"?`
    });
    capitals = (text) => text.normalize("NFC").toLocaleUpperCase("vi");
    KIND_NAMES3 = kinds.map(({ name }) => capitals(name));
    SLIPS = 2;
    beginsWithKind2 = (written) => KIND_NAMES3.some((name) => written.startsWith(name));
    lowerCase = (at, written) => ({
      at,
      message: notCapitals(written),
      fix: [{ ...at, replacement: capitals(written) }]
    });
    hasSubject = (context) => context.fields("title").some(({ value }) => /^V\/v\s/iu.test(value));
    rule17 = {
      id: "form/kind",
      severity: "error",
      ground: [appendixOne("II", "5"), appendixThree("I")],
      description: {
        vi: "V\u0103n b\u1EA3n ph\u1EA3i ghi t\xEAn lo\u1EA1i b\u1EB1ng ch\u1EEF in hoa; c\xF4ng v\u0103n ghi \u201CV/v\u201D v\xE0 tr\xEDch y\u1EBFu.",
        en: 'A document must name its kind in capitals; an official letter has "V/v" and its subject instead.'
      },
      scope: stateDocuments,
      check: check17,
      examples: [
        { text: decisionOf(), findings: [] },
        { text: letterOf(), findings: [] },
        {
          text: decisionOf({ kind: "Quy\u1EBFt \u0111\u1ECBnh" }),
          findings: [{ line: 7, column: 1, message: notCapitals("Quy\u1EBFt \u0111\u1ECBnh") }]
        },
        {
          text: decisionOf({ kind: "QUY\u1EBET \u0110\u1ECAN" }),
          findings: [{ line: 7, column: 1, message: misspelt("QUY\u1EBET \u0110\u1ECAN", "QUY\u1EBET \u0110\u1ECANH") }]
        },
        { text: letterOf({ subject: "" }), findings: [{ line: 3, column: 1, message: NO_SUBJECT }] }
      ]
    };
  }
});

// src/validate/rules/form/legal-basis.ts
function* checkEnds(context) {
  const lines = context.fields("basis", "proposal");
  for (const [index, line] of lines.entries()) {
    const at = spanOf(line);
    const written = context.source.slice(at).replace(/["”]?\s*\d{0,2}\s*$/u, "");
    const last = index === lines.length - 1;
    const expected = last && !closesWithSentence(context, line) ? "." : ";";
    const found = written.at(-1) ?? "";
    if (found === expected || last && expected === ";" && /[.,:]/u.test(found)) continue;
    const end = at.start + written.length;
    const isMark3 = /[.,;:]/u.test(found);
    yield {
      at: { start: isMark3 ? end - 1 : end - (written.split(/\s/u).at(-1)?.length ?? 1), end },
      message: wrongEnd(isMark3 ? found : written.split(/\s/u).at(-1) ?? "", expected),
      fix: [{ start: isMark3 ? end - 1 : end, end, replacement: expected }]
    };
  }
}
function* checkLines(bases, context) {
  for (const basis of bases) {
    const at = spanOf(basis);
    const second = /[;.,]\s+(Căn cứ)(?=\s+(?:\p{Lu}|các\s))/u.exec(context.source.slice(at));
    if (second === null) continue;
    const start = at.start + second.index + second[0].length - "C\u0103n c\u1EE9".length;
    yield { at: { start, end: start + "C\u0103n c\u1EE9".length }, message: SEVERAL2 };
  }
}
function* checkParts(context) {
  const bases = context.fields("basis").map(spanOf);
  const seen = /* @__PURE__ */ new Set();
  for (const [index, citation] of context.document.citations.entries()) {
    const at = spanOf(citation);
    const { kind: kind2, number: number3, issuer: issuer3, by, relation, work } = citation;
    if (relation !== "basis" || by !== null || kind2 === null || citedByName.has(kind2) || seen.has(work))
      continue;
    seen.add(work);
    if (!bases.some((span) => span.start <= at.start && at.end <= span.end)) continue;
    const lost = [
      ...number3 === null ? [PARTS2.number] : [],
      ...givesDate(citation, context) ? [] : [PARTS2.date],
      ...issuer3 === null && !sharesIssuer(index, context) ? [PARTS2.issuer] : []
    ];
    if (lost.length > 0) yield { at, message: lacking(citation.text.replace(/\s+/gu, " "), lost) };
  }
}
function* check18(context) {
  const bases = context.fields("basis");
  if (bases.length === 0) yield { at: context.nearest("title", "kind"), message: MISSING3 };
  else yield* checkEnds(context);
  yield* checkLines(bases, context);
  yield* checkParts(context);
}
var MISSING3, wrongEnd, SEVERAL2, PARTS2, lacking, closesWithSentence, rule18;
var init_legal_basis = __esm({
  "src/validate/rules/form/legal-basis.ts"() {
    "use strict";
    init_citations();
    init_example_documents();
    init_ground();
    init_scope();
    init_source_text();
    MISSING3 = {
      vi: "kh\xF4ng c\xF3 c\u0103n c\u1EE9 ban h\xE0nh; \u0111\xFAng ra ph\u1EA3i c\xF3 d\xF2ng \u201CC\u0103n c\u1EE9 \u2026;\u201D",
      en: 'there is no legal basis; a line "C\u0103n c\u1EE9 \u2026;" was expected'
    };
    wrongEnd = (found, expected) => ({
      vi: `d\xF2ng c\u0103n c\u1EE9 k\u1EBFt th\xFAc b\u1EB1ng \u201C${found}\u201D, \u0111\xFAng ra ph\u1EA3i l\xE0 \u201C${expected}\u201D`,
      en: `the basis ends with "${found}" where "${expected}" was expected`
    });
    SEVERAL2 = {
      vi: "nhi\u1EC1u c\u0103n c\u1EE9 tr\xEAn m\u1ED9t d\xF2ng; sau m\u1ED7i c\u0103n c\u1EE9 ph\u1EA3i xu\u1ED1ng d\xF2ng",
      en: "several bases in one line; each should have a line of its own"
    };
    PARTS2 = {
      number: { vi: "s\u1ED1, k\xFD hi\u1EC7u", en: "number" },
      date: { vi: "ng\xE0y ban h\xE0nh", en: "date" },
      issuer: { vi: "c\u01A1 quan ban h\xE0nh", en: "issuer" }
    };
    lacking = (found, lost) => ({
      vi: `c\u0103n c\u1EE9 \u201C${found}\u201D thi\u1EBFu ${lost.map(({ vi }) => vi).join(", ")}`,
      en: `the basis "${found}" lacks ${lost.map(({ en }) => en).join(", ")}`
    });
    closesWithSentence = (context, last) => {
      const { preamble } = context;
      return preamble?.children.some(
        (node) => node.type === "paragraph" && node.position.start.offset > last.position.start.offset
      ) ?? false;
    };
    rule18 = {
      id: "form/legal-basis",
      severity: "warning",
      ground: [appendixOne("II", "6", "a")],
      description: {
        vi: "Quy\u1EBFt \u0111\u1ECBnh, ngh\u1ECB quy\u1EBFt, ngh\u1ECB \u0111\u1ECBnh ph\u1EA3i c\xF3 c\u0103n c\u1EE9; m\u1ED7i c\u0103n c\u1EE9 m\u1ED9t d\xF2ng, k\u1EBFt th\xFAc b\u1EB1ng \u201C;\u201D, d\xF2ng cu\u1ED1i b\u1EB1ng \u201C.\u201D; c\u0103n c\u1EE9 ghi \u0111\u1EE7 s\u1ED1, ng\xE0y, c\u01A1 quan ban h\xE0nh (tr\u1EEB lu\u1EADt, ph\xE1p l\u1EC7nh).",
        en: 'Decisions, resolutions and decrees must have legal bases, one a line, ending in ";" and the last in "."; each with number, date and issuer (but for laws and ordinances).'
      },
      scope: only({ owesLegalBasis: true }),
      check: check18,
      examples: [
        { text: decisionOf(), findings: [] },
        {
          text: decisionOf({ basis: "", proposal: "" }),
          findings: [{ line: 8, column: 1, message: MISSING3 }]
        },
        {
          text: decisionOf({
            basis: "C\u0103n c\u1EE9 Lu\u1EADt T\u1ED5 ch\u1EE9c ch\xEDnh quy\u1EC1n \u0111\u1ECBa ph\u01B0\u01A1ng ng\xE0y 19 th\xE1ng 6 n\u0103m 2015.",
            proposal: "Theo \u0111\u1EC1 ngh\u1ECB c\u1EE7a Gi\xE1m \u0111\u1ED1c S\u1EDF N\u1ED9i v\u1EE5;"
          }),
          findings: [
            { line: 10, column: 68, message: wrongEnd(".", ";") },
            { line: 11, column: 36, message: wrongEnd(";", ".") }
          ]
        },
        {
          text: decisionOf({ basis: "C\u0103n c\u1EE9 Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP;" }),
          findings: [
            {
              line: 10,
              column: 8,
              message: lacking("Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP", [PARTS2.date, PARTS2.issuer])
            }
          ]
        }
      ]
    };
  }
});

// src/validate/rules/form/national-emblem-lines.ts
function misspelt2(line, context) {
  const { heading, source } = context;
  if (heading === null) return null;
  const wanted = bare(LINES[line].written[0]);
  const at = spanOf(heading);
  for (const { 0: written, index } of source.slice(at).matchAll(COLUMNS)) {
    const letters = bare(written);
    if (Math.abs(letters.length - wanted.length) > SLIPS2 || distance(letters, wanted) > SLIPS2) continue;
    return { start: at.start + index, end: at.start + index + written.length };
  }
  return null;
}
function* checkLine(line, field2, context) {
  const at = field2 === void 0 ? misspelt2(line, context) : spanOf(field2);
  if (at === null) {
    yield { at: context.nearest("nationalName", "issuer", "number"), message: missing3(line) };
    return;
  }
  const [replacement, ...others] = LINES[line].written;
  const found = context.source.slice(at).normalize("NFC").replace(/\s+/gu, " ").trim();
  if (found === replacement || others.some((other2) => found === other2)) return;
  yield { at, message: wrong2(line, found), fix: [{ ...at, replacement }] };
}
function* check19(context) {
  const [national] = context.fields("nationalName");
  if (/ĐẢNG CỘNG SẢN/iu.test(national?.value ?? "")) return;
  yield* checkLine("nationalName", national, context);
  yield* checkLine("motto", context.fields("motto")[0], context);
}
var LINES, missing3, wrong2, bare, SLIPS2, COLUMNS, rule19;
var init_national_emblem_lines = __esm({
  "src/validate/rules/form/national-emblem-lines.ts"() {
    "use strict";
    init_example_documents();
    init_ground();
    init_scope();
    init_source_text();
    init_suggest();
    LINES = {
      nationalName: {
        name: { vi: "Qu\u1ED1c hi\u1EC7u", en: "national name" },
        written: ["C\u1ED8NG H\xD2A X\xC3 H\u1ED8I CH\u1EE6 NGH\u0128A VI\u1EC6T NAM", "C\u1ED8NG HO\xC0 X\xC3 H\u1ED8I CH\u1EE6 NGH\u0128A VI\u1EC6T NAM"]
      },
      motto: {
        name: { vi: "Ti\xEAu ng\u1EEF", en: "motto" },
        written: ["\u0110\u1ED9c l\u1EADp - T\u1EF1 do - H\u1EA1nh ph\xFAc"]
      }
    };
    missing3 = (line) => ({
      vi: `thi\u1EBFu ${LINES[line].name.vi} \u201C${LINES[line].written[0]}\u201D`,
      en: `the ${LINES[line].name.en} "${LINES[line].written[0]}" is missing`
    });
    wrong2 = (line, found) => ({
      vi: `${LINES[line].name.vi} \u201C${found}\u201D vi\u1EBFt sai, \u0111\xFAng ra ph\u1EA3i l\xE0 \u201C${LINES[line].written[0]}\u201D`,
      en: `the ${LINES[line].name.en} "${found}" is wrong where "${LINES[line].written[0]}" was expected`
    });
    bare = (text) => text.normalize("NFD").replace(/\P{L}/gu, "").toLowerCase();
    SLIPS2 = 6;
    COLUMNS = /\S(?:[^\S\n]{0,2}\S)*/gu;
    rule19 = {
      id: "form/national-emblem-lines",
      severity: "error",
      ground: [appendixOne("II", "1")],
      description: {
        vi: "V\u0103n b\u1EA3n ph\u1EA3i c\xF3 Qu\u1ED1c hi\u1EC7u v\xE0 Ti\xEAu ng\u1EEF, vi\u1EBFt \u0111\xFAng ch\u1EEF hoa, ch\u1EEF th\u01B0\u1EDDng v\xE0 g\u1EA1ch n\u1ED1i.",
        en: "A document must have the national name and the motto, with the right capitals and hyphens."
      },
      scope: stateDocuments,
      check: check19,
      examples: [
        { text: decisionOf(), findings: [] },
        {
          text: decisionOf({ motto: "\u0110\u1ED9c l\u1EADp \u2013 T\u1EF1 Do \u2013 H\u1EA1nh ph\xFAc" }),
          findings: [{ line: 4, column: 1, message: wrong2("motto", "\u0110\u1ED9c l\u1EADp \u2013 T\u1EF1 Do \u2013 H\u1EA1nh ph\xFAc") }]
        },
        {
          text: decisionOf({ motto: "\u0110\u1ED9c l\u1EADp - T\u1EF1 do - H\u1EA1ng ph\xFAc" }),
          findings: [{ line: 4, column: 1, message: wrong2("motto", "\u0110\u1ED9c l\u1EADp - T\u1EF1 do - H\u1EA1ng ph\xFAc") }]
        },
        {
          text: decisionOf({ motto: "" }),
          findings: [{ line: 3, column: 1, message: missing3("motto") }]
        }
      ]
    };
  }
});

// src/validate/rules/form/number.ts
function* check20(context) {
  const fields = context.fields("number");
  if (fields.length === 0) yield { at: context.nearest("issuer", "nationalName"), message: MISSING4 };
  for (const field2 of fields) {
    const symbol = field2.value.replace(/^.*?số\s*:?\s*/iu, "");
    if (!/^\d/u.test(symbol)) yield { at: spanOf(field2), message: blank(field2.value), blank: true };
  }
}
var MISSING4, blank, rule20;
var init_number = __esm({
  "src/validate/rules/form/number.ts"() {
    "use strict";
    init_example_documents();
    init_ground();
    init_scope();
    init_source_text();
    MISSING4 = {
      vi: "v\u0103n b\u1EA3n kh\xF4ng c\xF3 s\u1ED1, k\xFD hi\u1EC7u; \u0111\xFAng ra ph\u1EA3i c\xF3 d\xF2ng \u201CS\u1ED1: \u2026\u201D",
      en: 'the document has no number; a line "S\u1ED1: \u2026" was expected'
    };
    blank = (found) => ({
      vi: `\u201C${found}\u201D \u0111\u1EC3 tr\u1ED1ng s\u1ED1; \u0111\xFAng ra ph\u1EA3i c\xF3 s\u1ED1 th\u1EE9 t\u1EF1 b\u1EB1ng ch\u1EEF s\u1ED1 \u1EA2 R\u1EADp`,
      en: `"${found}" leaves the serial blank; an arabic number was expected`
    });
    rule20 = {
      id: "form/number",
      severity: "error",
      ground: [appendixOne("II", "3")],
      description: {
        vi: "V\u0103n b\u1EA3n ph\u1EA3i c\xF3 s\u1ED1, k\xFD hi\u1EC7u; s\u1ED1 kh\xF4ng \u0111\u01B0\u1EE3c \u0111\u1EC3 tr\u1ED1ng.",
        en: "A document must have a number, and its serial must not be blank."
      },
      scope: documentsOfOffices,
      check: check20,
      examples: [
        { text: decisionOf(), findings: [] },
        {
          text: decisionOf({ number: "" }),
          findings: [{ line: 1, column: 1, message: MISSING4 }]
        },
        {
          text: decisionOf({ number: "S\u1ED1:      /Q\u0110-UBND" }),
          findings: [{ line: 5, column: 1, message: blank("S\u1ED1: /Q\u0110-UBND") }]
        }
      ]
    };
  }
});

// src/validate/symbol-case.ts
function symbolCase(group) {
  const upper = group.toLocaleUpperCase("vi");
  return MIXED_CASE.find((each) => each.toLocaleUpperCase("vi") === upper) ?? upper;
}
var MIXED_CASE;
var init_symbol_case = __esm({
  "src/validate/symbol-case.ts"() {
    "use strict";
    init_lexicon();
    MIXED_CASE = [
      ...kinds.flatMap(({ abbreviations: abbreviations2 }) => abbreviations2).filter((each) => each !== each.toUpperCase()),
      "TTg"
    ];
  }
});

// src/validate/rules/form/number-format.ts
function properSymbol(symbol) {
  return symbol.normalize("NFC").replace(/\s+/gu, "").replace(/[–—−]/gu, "-").replace(/[ÐƉ]/gu, "\u0110").replace(/[ðɖ]/gu, "\u0111").split(/(?<=[-/.])/u).map((group) => group.replace(/^[^-/.]+/u, symbolCase)).join("").replace("/", "-");
}
function* checkKind(symbol, at, context) {
  const kind2 = context.kind === null ? null : kindNamed(context.kind);
  const [expected] = kind2?.abbreviations ?? [];
  if (kind2 === null || expected === void 0 || !kind2.numberSaysKind) return;
  const group = properSymbol(symbol).split("-")[0] ?? "";
  if (kind2.abbreviations.some((own) => own === group)) return;
  const others = kindsOfAbbreviation(group);
  if (others.length === 0 || others.some(({ name }) => name.startsWith(kind2.name) || kind2.name.startsWith(name))) {
    return;
  }
  yield { at, message: otherKind(group, kind2.name, expected), severity: "error" };
}
function* checkField(field2, context) {
  const whole = spanOf(field2);
  const written = context.source.slice(whole);
  const [lead = "", word = "", colon = ""] = /^.*?(Số)\s*(:?)\s*/su.exec(written) ?? [];
  if (word !== "" && colon === "") {
    const end = whole.start + written.indexOf(word) + word.length;
    yield {
      at: { start: end - word.length, end },
      message: noColon(field2.value),
      fix: [{ start: end, end, replacement: ":" }]
    };
  }
  const number3 = written.slice(lead.length);
  const [, serial = "", separator = "", symbol = ""] = PARTS3.exec(number3) ?? [];
  if (symbol === "" || PARTY2.test(number3)) return;
  const start = whole.start + lead.length;
  if (/^[1-9]\p{Ll}?$/u.test(serial)) {
    yield {
      at: { start, end: start + serial.length },
      message: noZero(serial),
      fix: [{ start, end: start, replacement: "0" }]
    };
  }
  const proper = separator.replace(/\s+/gu, "").replace(/^[-–—]/u, "/") + properSymbol(symbol);
  const at = { start: start + serial.length, end: start + number3.trimEnd().length };
  if (context.source.slice(at) !== proper) {
    const found = number3.trim().replace(/\s+/gu, " ");
    yield { at, message: malformed2(found, serial + proper), fix: [{ ...at, replacement: proper }] };
  }
  const from = start + serial.length + separator.length;
  yield* checkKind(symbol, { start: from, end: at.end }, context);
}
function* check21(context) {
  for (const field2 of context.fields("number")) yield* checkField(field2, context);
}
var noColon, noZero, malformed2, otherKind, PARTS3, PARTY2, rule21;
var init_number_format = __esm({
  "src/validate/rules/form/number-format.ts"() {
    "use strict";
    init_lexicon();
    init_example_documents();
    init_ground();
    init_scope();
    init_source_text();
    init_symbol_case();
    noColon = (found) => ({
      vi: `sau t\u1EEB \u201CS\u1ED1\u201D kh\xF4ng c\xF3 d\u1EA5u hai ch\u1EA5m: \u201C${found}\u201D`,
      en: `there is no colon after "S\u1ED1": "${found}"`
    });
    noZero = (serial) => ({
      vi: `s\u1ED1 \u201C${serial}\u201D nh\u1ECF h\u01A1n 10, \u0111\xFAng ra ph\u1EA3i l\xE0 \u201C0${serial}\u201D`,
      en: `the serial "${serial}" is below 10; "0${serial}" was expected`
    });
    malformed2 = (found, expected) => ({
      vi: `s\u1ED1, k\xFD hi\u1EC7u \u201C${found}\u201D vi\u1EBFt sai, \u0111\xFAng ra ph\u1EA3i l\xE0 \u201C${expected}\u201D`,
      en: `the number "${found}" is malformed where "${expected}" was expected`
    });
    otherKind = (found, kind2, expected) => ({
      vi: `k\xFD hi\u1EC7u \u201C${found}\u201D kh\xF4ng ph\u1EA3i c\u1EE7a ${kind2}, \u0111\xFAng ra ph\u1EA3i l\xE0 \u201C${expected}\u201D`,
      en: `the symbol "${found}" is not that of a ${kind2}; "${expected}" was expected`
    });
    PARTS3 = /^(\d+\p{Ll}?)(\s*[-–—/]\s*(?:(?:19|20)\d{2}\s*\/\s*)?)(.*)$/su;
    PARTY2 = /^\d+\s*[-–]\s*\p{L}+\s*\//u;
    rule21 = {
      id: "form/number-format",
      severity: "warning",
      ground: [appendixOne("II", "3", "c")],
      description: {
        vi: "Sau \u201CS\u1ED1\u201D c\xF3 d\u1EA5u hai ch\u1EA5m; s\u1ED1 d\u01B0\u1EDBi 10 th\xEAm s\u1ED1 0; s\u1ED1 v\xE0 k\xFD hi\u1EC7u c\xE1ch nhau b\u1EB1ng \u201C/\u201D, c\xE1c nh\xF3m ch\u1EEF b\u1EB1ng \u201C-\u201D, kh\xF4ng c\xE1ch ch\u1EEF, vi\u1EBFt hoa; k\xFD hi\u1EC7u \u0111\xFAng t\xEAn lo\u1EA1i.",
        en: '"S\u1ED1" has a colon; serials below 10 a 0; "/" parts serial and symbol, "-" its groups, without spaces, in capitals; the symbol is that of the kind.'
      },
      scope: documentsOfOffices,
      check: check21,
      examples: [
        { text: decisionOf(), findings: [] },
        {
          text: decisionOf({ number: "S\u1ED1 5/Q\u0110 - UBND" }),
          findings: [
            { line: 5, column: 1, message: noColon("S\u1ED1 5/Q\u0110 - UBND") },
            { line: 5, column: 4, message: noZero("5") },
            { line: 5, column: 5, message: malformed2("5/Q\u0110 - UBND", "5/Q\u0110-UBND") }
          ]
        },
        {
          text: decisionOf({ number: "S\u1ED1: 15/CT-UBND" }),
          findings: [{ line: 5, column: 8, message: otherKind("CT", "Quy\u1EBFt \u0111\u1ECBnh", "Q\u0110") }]
        }
      ]
    };
  }
});

// src/validate/rules/form/place-date.ts
function* checkDate(field2, context) {
  const at = spanOf(field2);
  const written = context.source.slice(at);
  const parts = /^(.*?)(,?)\s*ngày(.*?)tháng(.*?)năm\s*(\S*)/su.exec(written);
  if (parts === null) {
    yield { at, message: blank2(field2.value), blank: true };
    return;
  }
  const [, place = "", comma = "", day = "", month = "", year = ""] = parts;
  const before = context.source.slice({ start: context.source.lineAt(at.start).start, end: at.end });
  const timed = /giờ[^,]*ngày/u.test(before);
  if (!timed && !/\p{L}/u.test(place)) yield { at, message: noPlace(field2.value) };
  else if (!timed && comma === "") {
    const end = at.start + place.trimEnd().length;
    yield {
      at: { start: at.start, end },
      message: noComma(place.trim()),
      fix: [{ start: end, end, replacement: "," }]
    };
  }
  if ([day, month, year].some((part) => !/^\s*\d+\D*$/u.test(part))) {
    yield { at, message: blank2(field2.value), blank: true };
    return;
  }
  const date = {
    day: Number.parseInt(day, 10),
    month: Number.parseInt(month, 10),
    year: Number.parseInt(year, 10)
  };
  const why = whyImpossible(date);
  if (why !== null) {
    yield { at, message: impossible2(field2.value, why) };
    return;
  }
  yield* checkZeros(written, at.start, place.length + comma.length, [day, month]);
}
function* checkZeros(written, offset, from, [day, month]) {
  for (const [part, word, largest] of [
    [day, "ng\xE0y", 9],
    [month, "th\xE1ng", 2]
  ]) {
    const digits = part.trim();
    if (!/^\d$/u.test(digits) || Number(digits) > largest) continue;
    const start = offset + written.indexOf(digits, written.indexOf(word, from) + word.length);
    yield {
      at: { start, end: start + 1 },
      message: noZero2(digits),
      fix: [{ start, end: start, replacement: "0" }]
    };
  }
}
function isBroken3({ heading, source, fields }) {
  if (heading === null) return false;
  const { start, end } = spanOf(heading);
  const [kind2] = fields("kind");
  return BROKEN_DATE.test(source.slice({ start, end: kind2 === void 0 ? end : spanOf(kind2).start }));
}
function* check22(context) {
  const fields = context.fields("placeDate");
  if (fields.length === 0 && !isOfAssembly(context) && !isBroken3(context)) {
    yield { at: context.nearest("number", "motto", "nationalName", "issuer"), message: MISSING5 };
  }
  for (const field2 of fields) yield* checkDate(field2, context);
}
var MISSING5, blank2, noPlace, noComma, noZero2, impossible2, BROKEN_DATE, rule22;
var init_place_date = __esm({
  "src/validate/rules/form/place-date.ts"() {
    "use strict";
    init_calendar();
    init_example_documents();
    init_ground();
    init_scope();
    init_source_text();
    MISSING5 = {
      vi: "v\u0103n b\u1EA3n kh\xF4ng c\xF3 \u0111\u1ECBa danh v\xE0 th\u1EDDi gian ban h\xE0nh; \u0111\xFAng ra ph\u1EA3i c\xF3 d\xF2ng \u201CH\xE0 N\u1ED9i, ng\xE0y 05 th\xE1ng 01 n\u0103m 2020\u201D",
      en: 'the document has no place and date; a line like "H\xE0 N\u1ED9i, ng\xE0y 05 th\xE1ng 01 n\u0103m 2020" was expected'
    };
    blank2 = (found) => ({
      vi: `\u201C${found}\u201D c\xF2n \u0111\u1EC3 tr\u1ED1ng; \u0111\xFAng ra ph\u1EA3i ghi \u0111\u1EE7 ng\xE0y, th\xE1ng, n\u0103m`,
      en: `"${found}" is left blank; day, month and year were expected`
    });
    noPlace = (found) => ({
      vi: `\u201C${found}\u201D kh\xF4ng c\xF3 \u0111\u1ECBa danh tr\u01B0\u1EDBc ng\xE0y`,
      en: `"${found}" has no place before the date`
    });
    noComma = (place) => ({
      vi: `sau \u0111\u1ECBa danh \u201C${place}\u201D kh\xF4ng c\xF3 d\u1EA5u ph\u1EA9y`,
      en: `there is no comma after the place "${place}"`
    });
    noZero2 = (found) => ({
      vi: `\u201C${found}\u201D thi\u1EBFu s\u1ED1 0 ph\xEDa tr\u01B0\u1EDBc; \u0111\xFAng ra ph\u1EA3i l\xE0 \u201C0${found}\u201D`,
      en: `"${found}" lacks the 0 before it; expected "0${found}"`
    });
    impossible2 = (found, why) => ({
      vi: `\u201C${found}\u201D: ${why.vi}`,
      en: `"${found}": ${why.en}`
    });
    BROKEN_DATE = /\p{Lu}[^\n,]{1,40},?\s{0,4}ngày\s{1,4}\d{1,2}\s{1,4}tháng\s{1,4}\d{1,2}\s{1,4}năm\s{1,4}\d{4}/u;
    rule22 = {
      id: "form/place-date",
      severity: "error",
      ground: [appendixOne("II", "4")],
      description: {
        vi: "V\u0103n b\u1EA3n ph\u1EA3i ghi \u0111\u1ECBa danh, d\u1EA5u ph\u1EA9y v\xE0 \u0111\u1EE7 ng\xE0y, th\xE1ng, n\u0103m; ng\xE0y d\u01B0\u1EDBi 10 v\xE0 th\xE1ng 1, 2 th\xEAm s\u1ED1 0 ph\xEDa tr\u01B0\u1EDBc.",
        en: "A document must give its place, a comma, and the whole date; days below 10 and months 1 and 2 take a 0."
      },
      scope: documentsOfOffices,
      check: check22,
      examples: [
        { text: decisionOf(), findings: [] },
        { text: decisionOf({ placeDate: "" }), findings: [{ line: 5, column: 1, message: MISSING5 }] },
        {
          text: decisionOf({ placeDate: "H\xF2a S\u01A1n ng\xE0y 5 th\xE1ng 1 n\u0103m 2024" }),
          findings: [
            { line: 6, column: 1, message: noComma("H\xF2a S\u01A1n") },
            { line: 6, column: 14, message: noZero2("5") },
            { line: 6, column: 22, message: noZero2("1") }
          ]
        },
        {
          text: decisionOf({ placeDate: "H\xF2a S\u01A1n, ng\xE0y      th\xE1ng 01 n\u0103m 2024" }),
          findings: [{ line: 6, column: 1, message: blank2("H\xF2a S\u01A1n, ng\xE0y th\xE1ng 01 n\u0103m 2024") }]
        },
        {
          text: decisionOf({ placeDate: "H\xF2a S\u01A1n, ng\xE0y 31 th\xE1ng 4 n\u0103m 2024" }),
          findings: [
            {
              line: 6,
              column: 1,
              message: impossible2("H\xF2a S\u01A1n, ng\xE0y 31 th\xE1ng 4 n\u0103m 2024", {
                vi: "th\xE1ng 4 n\u0103m 2024 ch\u1EC9 c\xF3 30 ng\xE0y",
                en: "month 4 of 2024 has only 30 days"
              })
            }
          ]
        }
      ]
    };
  }
});

// src/validate/rules/form/recipients.ts
function itemsOf(lines, context) {
  const items = [];
  for (const line of lines) {
    const at = spanOf(line);
    if (/^N[ơƠ]i nhận/iu.test(line.value)) continue;
    const last = items.at(-1);
    if (last !== void 0 && isFile(context.source.slice(last))) break;
    if (last !== void 0 && !/^[-+•*]|^Lưu|^Như/u.test(line.value))
      items[items.length - 1] = { ...last, end: at.end };
    else items.push(at);
  }
  return items.map((at) => ({ at, text: ownColumn(context.source.slice(at)) }));
}
function* checkEnds2(items) {
  for (const [index, { at, text }] of items.entries()) {
    const expected = index === items.length - 1 ? "." : ";";
    const found = text.at(-1) ?? "";
    if (found === expected || /[.;]\s?\(?\d+\)?$/u.test(text)) continue;
    const end = at.start + text.length;
    const isMark3 = /[.,;:]/u.test(found);
    const word = text.split(/\s/u).at(-1) ?? "";
    yield {
      at: { start: end - (isMark3 ? 1 : word.length), end },
      message: wrongEnd2(isMark3 ? found : word, expected),
      fix: [{ start: isMark3 ? end - 1 : end, end, replacement: expected }]
    };
  }
}
function* check23(context) {
  if (kindNamed(context.kind)?.hasAddressees && !context.addressed) {
    yield { at: context.nearest("title", "kind", "number"), message: NO_ADDRESSEE };
  }
  const lines = context.fields("recipients");
  const [first] = lines;
  if (first === void 0) {
    const signature = context.nearest("authority", "signerPosition", "signer");
    if (!isCutShort(context)) yield { at: signature, message: MISSING6 };
    return;
  }
  const items = itemsOf(lines, context);
  const filed = items.some(({ text }) => isFile(text));
  if (!filed) yield { at: spanOf(first), message: NO_FILE };
  yield* checkEnds2(items);
}
var MISSING6, NO_FILE, NO_ADDRESSEE, wrongEnd2, isFile, ownColumn, rule23;
var init_recipients = __esm({
  "src/validate/rules/form/recipients.ts"() {
    "use strict";
    init_lexicon();
    init_example_documents();
    init_ground();
    init_scope();
    init_source_text();
    init_truncation();
    MISSING6 = {
      vi: "v\u0103n b\u1EA3n kh\xF4ng c\xF3 \u201CN\u01A1i nh\u1EADn:\u201D",
      en: 'the document has no "N\u01A1i nh\u1EADn:"'
    };
    NO_FILE = {
      vi: "n\u01A1i nh\u1EADn kh\xF4ng c\xF3 d\xF2ng \u201CL\u01B0u: \u2026\u201D",
      en: 'the recipients have no line "L\u01B0u: \u2026"'
    };
    NO_ADDRESSEE = {
      vi: "v\u0103n b\u1EA3n kh\xF4ng c\xF3 \u201CK\xEDnh g\u1EEDi\u201D",
      en: 'the document has no "K\xEDnh g\u1EEDi"'
    };
    wrongEnd2 = (found, expected) => ({
      vi: `d\xF2ng n\u01A1i nh\u1EADn k\u1EBFt th\xFAc b\u1EB1ng \u201C${found}\u201D, \u0111\xFAng ra ph\u1EA3i l\xE0 \u201C${expected}\u201D`,
      en: `the recipient ends with "${found}" where "${expected}" was expected`
    });
    isFile = (text) => /^[-+•*]?\s*Lưu/u.test(text);
    ownColumn = (text) => (text.split(/[^\S\n]{3,}|\t|\s\|\s/u)[0] ?? "").trimEnd();
    rule23 = {
      id: "form/recipients",
      severity: "warning",
      ground: [appendixOne("II", "9")],
      description: {
        vi: "V\u0103n b\u1EA3n ph\u1EA3i c\xF3 \u201CN\u01A1i nh\u1EADn:\u201D, m\u1ED7i n\u01A1i m\u1ED9t d\xF2ng k\u1EBFt th\xFAc b\u1EB1ng \u201C;\u201D, d\xF2ng cu\u1ED1i \u201CL\u01B0u: \u2026\u201D k\u1EBFt th\xFAc b\u1EB1ng \u201C.\u201D; c\xF4ng v\u0103n, t\u1EDD tr\xECnh, b\xE1o c\xE1o ph\u1EA3i c\xF3 \u201CK\xEDnh g\u1EEDi\u201D.",
        en: 'A document must have "N\u01A1i nh\u1EADn:", one recipient a line ending in ";", and last "L\u01B0u: \u2026" ending in "."; letters, submissions and reports must have "K\xEDnh g\u1EEDi".'
      },
      scope: documentsOfOffices,
      check: check23,
      examples: [
        { text: decisionOf(), findings: [] },
        { text: letterOf(), findings: [] },
        {
          text: decisionOf({ recipients: "" }),
          findings: [{ line: 16, column: 1, message: MISSING6 }]
        },
        {
          text: decisionOf({ recipients: "\nN\u01A1i nh\u1EADn:\n- Nh\u01B0 \u0110i\u1EC1u 2\n- L\u01B0u: VT, NV." }),
          findings: [{ line: 17, column: 12, message: wrongEnd2("2", ";") }]
        },
        {
          text: decisionOf({ recipients: "\nN\u01A1i nh\u1EADn:\n- Nh\u01B0 \u0110i\u1EC1u 2;\n- C\xE1c s\u1EDF, ban, ng\xE0nh." }),
          findings: [{ line: 16, column: 1, message: NO_FILE }]
        },
        {
          text: letterOf({ addressee: "" }),
          findings: [{ line: 4, column: 1, message: NO_ADDRESSEE }]
        }
      ]
    };
  }
});

// src/validate/rules/form/signature.ts
function* checkNames(signers, context) {
  const exempt = context.fields("issuer", "parentIssuer").some(({ value }) => MAY_HAVE_RANK.test(value));
  for (const signer of exempt ? [] : signers) {
    const found = RANK3.exec(context.source.slice(spanOf(signer)))?.[0];
    if (found === void 0) continue;
    const { start } = spanOf(signer);
    yield { at: { start, end: start + found.trimEnd().length }, message: rankBeforeName(found.trim()) };
  }
}
function oddAuthority(context, told) {
  const text = closingText(context);
  const offset = context.closing?.position.start.offset ?? 0;
  for (const match of text.matchAll(
    /^[^\S\n]*((?:T\/M|K\/T|T\/L|TM|KT|TL|TUQ)[.:,]?\s?\p{Lu}{2}[^\n]{0,80})$/gmu
  )) {
    const [line, written = ""] = match;
    const start = offset + match.index + line.length - written.length;
    const known3 = told.some((field2) => spanOf(field2).start === start);
    if (!known3 && !AUTHORITY2.test(written)) return { start, end: start + written.trimEnd().length };
  }
  return null;
}
function* checkAuthority(context) {
  const authorities2 = context.fields("authority");
  for (const field2 of authorities2) {
    if (!AUTHORITY2.test(field2.value)) yield { at: spanOf(field2), message: wrongAuthority(field2.value) };
  }
  const odd = context.closing === null ? null : oddAuthority(context, authorities2);
  if (odd !== null) yield { at: odd, message: wrongAuthority(context.source.slice(odd)) };
  if (odd !== null || authorities2.length > 0 || AUTHORITY_BESIDE.test(closingText(context))) return;
  for (const field2 of context.fields("signerPosition")) {
    if (DEPUTY2.test(field2.value)) yield { at: spanOf(field2), message: noAuthority(field2.value) };
  }
}
function underBody(context) {
  const last = context.body.at(-1);
  const end = last?.position.end.offset ?? context.source.text.trimEnd().length;
  return { start: context.source.lineAt(Math.max(0, end - 1)).start, end };
}
function* check24(context) {
  const [signer] = context.fields("signer");
  const [position] = context.fields("signerPosition", "authority");
  if (signer === void 0 && position === void 0) {
    if (!isCutShort(context)) yield { at: underBody(context), message: NO_SIGNATURE };
  } else if (signer === void 0) {
    yield { at: context.nearest("signerPosition", "authority"), message: NO_NAME2, blank: true };
  } else if (position === void 0 && !OFFICE_BESIDE.test(closingText(context))) {
    yield { at: spanOf(signer), message: noPosition(signer.value) };
  }
  yield* checkAuthority(context);
  yield* checkNames(context.fields("signer"), context);
}
var NO_SIGNATURE, NO_NAME2, noPosition, noAuthority, wrongAuthority, rankBeforeName, AUTHORITY2, DEPUTY2, RANK3, MAY_HAVE_RANK, OFFICE_BESIDE, AUTHORITY_BESIDE, closingText, rule24;
var init_signature = __esm({
  "src/validate/rules/form/signature.ts"() {
    "use strict";
    init_example_documents();
    init_ground();
    init_scope();
    init_source_text();
    init_truncation();
    NO_SIGNATURE = {
      vi: "v\u0103n b\u1EA3n kh\xF4ng c\xF3 ph\u1EA7n k\xFD: quy\u1EC1n h\u1EA1n, ch\u1EE9c v\u1EE5 v\xE0 h\u1ECD t\xEAn ng\u01B0\u1EDDi k\xFD",
      en: "the document has no signature: authority, position and name of the signer"
    };
    NO_NAME2 = {
      vi: "ph\u1EA7n k\xFD kh\xF4ng c\xF3 h\u1ECD t\xEAn ng\u01B0\u1EDDi k\xFD",
      en: "the signature has no name"
    };
    noPosition = (signer) => ({
      vi: `ph\u1EA7n k\xFD c\u1EE7a \u201C${signer}\u201D kh\xF4ng c\xF3 ch\u1EE9c v\u1EE5`,
      en: `the signature of "${signer}" has no position`
    });
    noAuthority = (position) => ({
      vi: `c\u1EA5p ph\xF3 \u201C${position}\u201D k\xFD thay nh\u01B0ng kh\xF4ng ghi quy\u1EC1n h\u1EA1n \u201CKT.\u201D`,
      en: `the deputy "${position}" signs for the head, but "KT." is missing`
    });
    wrongAuthority = (found) => ({
      vi: `quy\u1EC1n h\u1EA1n \u201C${found}\u201D kh\xF4ng ph\u1EA3i m\u1ED9t trong \u201CTM.\u201D, \u201CQ.\u201D, \u201CKT.\u201D, \u201CTL.\u201D, \u201CTUQ.\u201D`,
      en: `the authority "${found}" is none of "TM.", "Q.", "KT.", "TL.", "TUQ."`
    });
    rankBeforeName = (found) => ({
      vi: `tr\u01B0\u1EDBc h\u1ECD t\xEAn kh\xF4ng ghi h\u1ECDc h\xE0m, h\u1ECDc v\u1ECB, qu\xE2n h\xE0m: \u201C${found}\u201D`,
      en: `no title or rank should stand before the name: "${found}"`
    });
    AUTHORITY2 = /^(?:TM|Q|KT|TL|TUQ)\.\s?\p{Lu}/u;
    DEPUTY2 = /^PHÓ\s|^THỨ TRƯỞNG/u;
    RANK3 = /^(?:(?:PGS|GS|TS|ThS|BS|CN|KS|BSCK\p{Lu}*|NGƯT|NGND|Luật sư|Tiến sĩ|Thạc sĩ|Bác sĩ|(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy))[.,\s]+)+/u;
    MAY_HAVE_RANK = /QUÂN|CÔNG AN|QUỐC PHÒNG|TRƯỜNG|ĐẠI HỌC|HỌC VIỆN|VIỆN|BỆNH VIỆN|TRUNG TÂM Y TẾ/u;
    OFFICE_BESIDE = /CHỦ TỊCH|BỘ TRƯỞNG|THỨ TRƯỞNG|GIÁM ĐỐC|BÍ THƯ|TRƯỞNG|CHÁNH|TỔNG|CHỦ NHIỆM|THỐNG ĐỐC/u;
    AUTHORITY_BESIDE = /(?<!\p{L})(?:TM|Q|KT|TL|TUQ)\.\s?\p{Lu}/u;
    closingText = ({ closing, source }) => closing === null ? "" : source.slice(spanOf(closing));
    rule24 = {
      id: "form/signature",
      severity: "error",
      ground: [appendixOne("II", "7")],
      description: {
        vi: "V\u0103n b\u1EA3n ph\u1EA3i c\xF3 quy\u1EC1n h\u1EA1n (TM., Q., KT., TL., TUQ.), ch\u1EE9c v\u1EE5 v\xE0 h\u1ECD t\xEAn ng\u01B0\u1EDDi k\xFD; kh\xF4ng ghi h\u1ECDc h\xE0m, h\u1ECDc v\u1ECB tr\u01B0\u1EDBc h\u1ECD t\xEAn.",
        en: "A document must have the authority (TM., Q., KT., TL., TUQ.), position and name of its signer, without titles before the name."
      },
      scope: stateDocuments,
      check: check24,
      examples: [
        { text: decisionOf(), findings: [] },
        {
          text: decisionOf({ recipients: "", authority: "", position: "", signer: "" }),
          findings: [{ line: 14, column: 1, message: NO_SIGNATURE }]
        },
        {
          text: decisionOf({ authority: "\nT/M \u1EE6Y BAN NH\xC2N D\xC2N", signer: "\nTS. Tr\u1EA7n V\u0103n B\xECnh" }),
          findings: [
            { line: 21, column: 1, message: wrongAuthority("T/M \u1EE6Y BAN NH\xC2N D\xC2N") },
            { line: 24, column: 1, message: rankBeforeName("TS.") }
          ]
        },
        {
          text: decisionOf({ authority: "", position: "\nPH\xD3 CH\u1EE6 T\u1ECACH" }),
          findings: [{ line: 21, column: 1, message: noAuthority("PH\xD3 CH\u1EE6 T\u1ECACH") }]
        }
      ]
    };
  }
});

// src/validate/rules/form/title.ts
function* check25(context) {
  const [kind2] = context.fields("kind");
  if (kind2 === void 0 || context.fields("title").length > 0) return;
  yield { at: context.nearest("kind"), message: missing4(kind2.value) };
}
var missing4, TITLED, rule25;
var init_title = __esm({
  "src/validate/rules/form/title.ts"() {
    "use strict";
    init_lexicon();
    init_example_documents();
    init_ground();
    missing4 = (kind2) => ({
      vi: `d\u01B0\u1EDBi t\xEAn lo\u1EA1i \u201C${kind2}\u201D kh\xF4ng c\xF3 tr\xEDch y\u1EBFu n\u1ED9i dung`,
      en: `there is no subject under the kind "${kind2}"`
    });
    TITLED = {
      label: {
        vi: "m\u1ECDi v\u0103n b\u1EA3n c\xF3 t\xEAn lo\u1EA1i, tr\u1EEB gi\u1EA5y, phi\u1EBFu",
        en: "every document that names its kind, but slips"
      },
      covers: ({ kind: kind2, ofParty }) => !ofParty && (kindNamed(kind2)?.hasTitle ?? true)
    };
    rule25 = {
      id: "form/title",
      severity: "error",
      ground: [appendixOne("II", "5")],
      description: {
        vi: "D\u01B0\u1EDBi t\xEAn lo\u1EA1i ph\u1EA3i c\xF3 tr\xEDch y\u1EBFu n\u1ED9i dung v\u0103n b\u1EA3n.",
        en: "Under its kind a document must say its subject."
      },
      scope: TITLED,
      check: check25,
      examples: [
        { text: decisionOf(), findings: [] },
        {
          text: decisionOf({ title: "" }),
          findings: [{ line: 7, column: 1, message: missing4("QUY\u1EBET \u0110\u1ECANH") }]
        }
      ]
    };
  }
});

// src/validate/rules/outline/empty-unit.ts
function* check26(context) {
  for (const { unit, quoted } of context.units) {
    if (quoted || unit.type === "form" || unit.children.length > 0) continue;
    if (unit.heading === null || HOLDERS.has(unit.type)) {
      yield { at: labelSpan(unit, context.source), message: empty(unit.label) };
    }
  }
}
var empty, HOLDERS, rule26;
var init_empty_unit = __esm({
  "src/validate/rules/outline/empty-unit.ts"() {
    "use strict";
    init_labels();
    init_scope();
    empty = (label3) => ({
      vi: `\u201C${label3}\u201D kh\xF4ng c\xF3 n\u1ED9i dung`,
      en: `"${label3}" is empty`
    });
    HOLDERS = /* @__PURE__ */ new Set(["part", "chapter", "section", "subsection"]);
    rule26 = {
      id: "outline/empty-unit",
      severity: "warning",
      ground: [],
      description: {
        vi: "M\u1ED7i ph\u1EA7n, ch\u01B0\u01A1ng, m\u1EE5c, \u0111i\u1EC1u, kho\u1EA3n, \u0111i\u1EC3m ph\u1EA3i c\xF3 n\u1ED9i dung.",
        en: "Every part, chapter, section, article, clause and point must have content."
      },
      scope: everyDocument,
      check: check26,
      examples: [
        {
          text: ["\u0110i\u1EC1u 1. Hi\u1EC7u l\u1EF1c", "1. T\u1EEB ng\xE0y k\xFD.", "2. \u0110\u1EBFn h\u1EBFt n\u0103m 2025."].join("\n"),
          findings: []
        },
        {
          text: ["\u0110i\u1EC1u 1. Hi\u1EC7u l\u1EF1c", "T\u1EEB ng\xE0y k\xFD.", "\u0110i\u1EC1u 2.", "\u0110i\u1EC1u 3. Thi h\xE0nh", "S\u1EDF N\u1ED9i v\u1EE5 thi h\xE0nh."].join(
            "\n"
          ),
          findings: [{ line: 3, column: 1, message: empty("\u0110i\u1EC1u 2") }]
        }
      ]
    };
  }
});

// src/validate/rules/outline/heading-missing.ts
function* checkArticles(articles2, context) {
  const untitled = articles2.filter(({ unit }) => unit.heading === null);
  if (untitled.length * 2 >= articles2.length) return;
  for (const { unit } of untitled)
    yield { at: labelSpan(unit, context.source), message: missing5(unit.label) };
}
function* check27(context) {
  const own = context.units.filter(({ quoted }) => !quoted);
  for (const { unit } of own) {
    if (ALWAYS_TITLED.has(unit.type) && unit.heading === null) {
      yield { at: labelSpan(unit, context.source), message: missing5(unit.label) };
    }
  }
  const articles2 = own.filter(({ unit }) => unit.type === "article");
  for (const group of groupBy2(articles2, ({ host }) => host).values()) yield* checkArticles(group, context);
}
var missing5, ALWAYS_TITLED, rule27;
var init_heading_missing = __esm({
  "src/validate/rules/outline/heading-missing.ts"() {
    "use strict";
    init_ground();
    init_group_by();
    init_labels();
    init_scope();
    missing5 = (label3) => ({
      vi: `\u201C${label3}\u201D kh\xF4ng c\xF3 ti\xEAu \u0111\u1EC1`,
      en: `"${label3}" has no heading`
    });
    ALWAYS_TITLED = /* @__PURE__ */ new Set(["part", "chapter", "section", "subsection"]);
    rule27 = {
      id: "outline/heading-missing",
      severity: "warning",
      ground: [appendixOne("II", "6", "d")],
      description: {
        vi: "Ph\u1EA7n, ch\u01B0\u01A1ng, m\u1EE5c, ti\u1EC3u m\u1EE5c ph\u1EA3i c\xF3 ti\xEAu \u0111\u1EC1; \u0111i\u1EC1u c\u0169ng v\u1EADy khi c\xE1c \u0111i\u1EC1u kh\xE1c c\xF3 ti\xEAu \u0111\u1EC1.",
        en: "Parts, chapters, sections and subsections must have headings, and articles where the others have them."
      },
      scope: everyDocument,
      check: check27,
      examples: [
        {
          text: [
            "Ch\u01B0\u01A1ng I",
            "QUY \u0110\u1ECANH CHUNG",
            "\u0110i\u1EC1u 1. Ph\u1EA1m vi \u0111i\u1EC1u ch\u1EC9nh",
            "Quy \u0111\u1ECBnh n\xE0y \xE1p d\u1EE5ng trong to\xE0n ng\xE0nh."
          ].join("\n"),
          findings: []
        },
        {
          text: [
            "\u0110i\u1EC1u 1. Ph\u1EA1m vi \u0111i\u1EC1u ch\u1EC9nh",
            "Quy \u0111\u1ECBnh n\xE0y \xE1p d\u1EE5ng trong to\xE0n ng\xE0nh.",
            "\u0110i\u1EC1u 2. \u0110\u1ED1i t\u01B0\u1EE3ng \xE1p d\u1EE5ng",
            "Quy \u0111\u1ECBnh n\xE0y \xE1p d\u1EE5ng \u0111\u1ED1i v\u1EDBi c\xF4ng ch\u1EE9c.",
            "\u0110i\u1EC1u 3. Ch\xE1nh V\u0103n ph\xF2ng v\xE0 c\xE1c \u0111\u01A1n v\u1ECB c\xF3 li\xEAn quan ch\u1ECBu tr\xE1ch nhi\u1EC7m thi h\xE0nh Quy \u0111\u1ECBnh n\xE0y."
          ].join("\n"),
          findings: [{ line: 5, column: 1, message: missing5("\u0110i\u1EC1u 3") }]
        }
      ]
    };
  }
});

// src/validate/rules/outline/internal-reference.ts
function whyNotIn(target, wanted, letters) {
  if (childrenOf2(target, "clause").length === 0) return null;
  const lost = wanted.find((label3) => childLabelled(target, "clause", label3) === void 0);
  if (lost !== void 0) return noClause(lost, target.label);
  const last = wanted.at(-1);
  const inner = last === void 0 ? void 0 : childLabelled(target, "clause", last);
  return inner === void 0 || last === void 0 ? null : whyNoPoint(inner, last, letters);
}
function whyNoPoint(target, label3, letters) {
  if (childrenOf2(target, "point").length === 0) return null;
  const lost = letters.find((letter3) => childLabelled(target, "point", letter3) === void 0);
  return lost === void 0 ? null : noPoint(lost, label3);
}
function outlineOf(context) {
  const own = context.units.filter(({ quoted }) => !quoted);
  const finder = (type) => {
    const units = own.filter(({ unit }) => unit.type === type).map(({ unit }) => unit);
    const starts = units.map((unit) => spanOf(unit).start);
    return (offset) => {
      const unit = units[lastNotAbove(starts, offset)];
      return unit !== void 0 && offset < spanOf(unit).end ? unit : null;
    };
  };
  const finders = { article: finder("article"), clause: finder("clause") };
  const articles2 = groupBy2(
    own.filter(({ unit }) => unit.type === "article"),
    ({ host }) => host
  );
  const byHost = new Map(
    [...articles2].map(([host, placed]) => [
      host,
      new Map(placed.map(({ unit }) => [tail(unit.label), unit]))
    ])
  );
  return {
    hosts: namedHosts(context),
    around: (type, offset) => finders[type](offset),
    articlesOf: (host) => byHost.get(host) ?? null
  };
}
function whyDangling(match, outline) {
  const [, letters, numbers, articleNumber, owner, ownLetters] = match;
  if (ownLetters !== void 0) {
    const around = outline.around("clause", match.index);
    return around === null ? null : whyNoPoint(around, around.label, itemsOf2(ownLetters));
  }
  if (articleNumber === void 0) {
    const around = outline.around("article", match.index);
    return around === null ? null : whyNotIn(around, itemsOf2(numbers), itemsOf2(letters));
  }
  const named = outline.hosts.filter(({ name }) => name === lower2(owner ?? ""));
  const host = hostAt(named, match.index) ?? named[0];
  if (host === void 0) return null;
  const articles2 = outline.articlesOf(host.host);
  if (articles2 === null) return null;
  const target = articles2.get(lower2(articleNumber));
  return target === void 0 ? noArticle(articleNumber) : whyNotIn(target, itemsOf2(numbers), itemsOf2(letters));
}
function* checkAppendices(context) {
  const numbers = context.attached.flatMap((node) => {
    const value = "label" in node ? appendixNumber(tail(node.label ?? "").toUpperCase()) : null;
    return value === null ? [] : [value];
  });
  if (numbers.length === 0) return;
  for (const mention of appendixMentions(context)) {
    const value = mention.number === null ? null : appendixNumber(mention.number.toUpperCase());
    if (value === null || numbers.includes(value)) continue;
    const found = context.source.slice(mention).replace(/\s+/gu, " ");
    yield { at: mention, message: dangling(found, noAppendix(mention.number ?? "")) };
  }
}
function* check28(context) {
  if (isCutShort(context)) return;
  const outline = outlineOf(context);
  const foreign = foreignSpans(context);
  for (const match of context.source.text.matchAll(PATTERN2)) {
    if (foreign.has(match.index)) continue;
    const why = whyDangling(match, outline);
    if (why === null) continue;
    const [written] = match;
    yield {
      at: { start: match.index, end: match.index + written.length },
      message: dangling(written.replace(/\s+/gu, " "), why)
    };
  }
  yield* checkAppendices(context);
}
var dangling, noArticle, noClause, noPoint, noAppendix, GAP, CLAUSE, POINT, listOf, POINTS, CLAUSES, ARTICLE2, PATTERN2, itemsOf2, lower2, childrenOf2, tail, childLabelled, articles, rule28;
var init_internal_reference = __esm({
  "src/validate/rules/outline/internal-reference.ts"() {
    "use strict";
    init_example_documents();
    init_group_by();
    init_references();
    init_scope();
    init_source_text();
    init_span_set();
    init_truncation();
    dangling = (found, why) => ({
      vi: `d\u1EABn chi\u1EBFu \u201C${found}\u201D kh\xF4ng c\xF3: ${why.vi}`,
      en: `the reference "${found}" leads nowhere: ${why.en}`
    });
    noArticle = (article) => ({
      vi: `v\u0103n b\u1EA3n kh\xF4ng c\xF3 \u0110i\u1EC1u ${article}`,
      en: `the document has no \u0110i\u1EC1u ${article}`
    });
    noClause = (clause, article) => ({
      vi: `\u201C${article}\u201D kh\xF4ng c\xF3 kho\u1EA3n ${clause}`,
      en: `"${article}" has no kho\u1EA3n ${clause}`
    });
    noPoint = (point, clause) => ({
      vi: `kho\u1EA3n ${clause} kh\xF4ng c\xF3 \u0111i\u1EC3m ${point}`,
      en: `kho\u1EA3n ${clause} has no \u0111i\u1EC3m ${point}`
    });
    noAppendix = (number3) => ({
      vi: `v\u0103n b\u1EA3n kh\xF4ng c\xF3 Ph\u1EE5 l\u1EE5c ${number3}`,
      en: `the document has no Ph\u1EE5 l\u1EE5c ${number3}`
    });
    GAP = String.raw`\s{1,4}`;
    CLAUSE = "\\d{1,3}[a-z\u0111]?";
    POINT = String.raw`[a-zđ]\d{0,2}`;
    listOf = (item) => String.raw`(${item}(?:\s{0,2},${GAP}${item}(?![\p{L}]))*(?:${GAP}(?:và|hoặc)${GAP}${item}(?![\p{L}]))?)`;
    POINTS = `(?:\u0111i\u1EC3m${GAP}${listOf(POINT)}${GAP})?`;
    CLAUSES = `(?:kho\u1EA3n${GAP}${listOf(CLAUSE)}${GAP})?`;
    ARTICLE2 = String.raw`Điều${GAP}(?:(\d{1,4}[a-zđ]?)${GAP}(?:của${GAP})?(\p{L}[\p{L} ]{2,30}?)${GAP}này|này)`;
    PATTERN2 = new RegExp(
      String.raw`(?<![\p{L}])(?:${POINTS}${CLAUSES}${ARTICLE2}|điểm${GAP}${listOf(POINT)}${GAP}khoản${GAP}này)`,
      "giu"
    );
    itemsOf2 = (list) => list?.split(/\s*(?:,|và|hoặc)\s*/u).map((item) => item.trim()) ?? [];
    lower2 = (text) => text.replace(/\s+/gu, " ").toLocaleLowerCase("vi");
    childrenOf2 = (unit, type) => unit.children.filter((child) => child.type === type);
    tail = (label3) => lower2(label3).split(" ").at(-1) ?? "";
    childLabelled = (unit, type, label3) => childrenOf2(unit, type).find((child) => tail(child.label) === lower2(label3));
    articles = (reference) => [
      "\u0110i\u1EC1u 1. Nhi\u1EC7m v\u1EE5",
      "1. T\u1ED5 c\xF4ng t\xE1c x\xE2y d\u1EF1ng k\u1EBF ho\u1EA1ch.",
      "2. T\u1ED5 c\xF4ng t\xE1c b\xE1o c\xE1o h\u1EB1ng qu\xFD.",
      "\u0110i\u1EC1u 2. Thi h\xE0nh",
      `S\u1EDF N\u1ED9i v\u1EE5 theo d\xF5i vi\u1EC7c th\u1EF1c hi\u1EC7n ${reference}./.`
    ].join("\n");
    rule28 = {
      id: "outline/internal-reference",
      severity: "error",
      ground: [],
      description: {
        vi: "\u0110i\u1EC1u, kho\u1EA3n, \u0111i\u1EC3m, ph\u1EE5 l\u1EE5c m\xE0 v\u0103n b\u1EA3n d\u1EABn chi\u1EBFu c\u1EE7a ch\xEDnh m\xECnh ph\u1EA3i c\xF3.",
        en: "Articles, clauses, points and appendices of its own that a document refers to must exist."
      },
      scope: everyDocument,
      check: check28,
      examples: [
        { text: decisionOf({ articles: articles("kho\u1EA3n 2 \u0110i\u1EC1u 1 Quy\u1EBFt \u0111\u1ECBnh n\xE0y") }), findings: [] },
        {
          text: decisionOf({ articles: articles("kho\u1EA3n 4 \u0110i\u1EC1u 1 Quy\u1EBFt \u0111\u1ECBnh n\xE0y") }),
          findings: [
            {
              line: 17,
              column: 35,
              message: dangling("kho\u1EA3n 4 \u0110i\u1EC1u 1 Quy\u1EBFt \u0111\u1ECBnh n\xE0y", noClause("4", "\u0110i\u1EC1u 1"))
            }
          ]
        },
        {
          text: decisionOf({ articles: articles("\u0110i\u1EC1u 7 Quy\u1EBFt \u0111\u1ECBnh n\xE0y") }),
          findings: [{ line: 17, column: 35, message: dangling("\u0110i\u1EC1u 7 Quy\u1EBFt \u0111\u1ECBnh n\xE0y", noArticle("7")) }]
        }
      ]
    };
  }
});

// src/validate/sequence-faults.ts
function sequenceFaults(run, first = [1]) {
  const faults = [];
  let accepted = first;
  let expected = first[0];
  let highest = 0;
  let previous = { value: null, suffix: "" };
  for (const [index, ordinal2] of run.entries()) {
    const { value, suffix } = ordinal2;
    const putIn = suffix !== "" && value !== null && value === previous.value && suffix > previous.suffix;
    if (!putIn) {
      const inOrder2 = value !== null && accepted.includes(value);
      if (!inOrder2) faults.push({ index, expected });
      highest = Math.max(highest, value ?? 0);
      if (value === null) accepted = [expected, expected + 1];
      else if (inOrder2) accepted = [value + 1];
      else accepted = [value + 1, expected + 1, highest + 1];
      expected = inOrder2 || (value ?? 0) > expected ? (value ?? 0) + 1 : Math.max(expected, highest + 1);
    }
    previous = ordinal2;
  }
  return faults;
}
var init_sequence_faults = __esm({
  "src/validate/sequence-faults.ts"() {
    "use strict";
  }
});

// src/validate/rules/outline/letter-order.ts
function* check29(context) {
  const siblings2 = /* @__PURE__ */ new Map();
  for (const { unit, ancestors, quoted } of context.units) {
    if (quoted || !isLettered(unit)) continue;
    const parent = ancestors.at(-1) ?? context.document.body;
    const run = siblings2.get(parent);
    if (run === void 0) siblings2.set(parent, [unit]);
    else run.push(unit);
  }
  for (const run of siblings2.values()) {
    const numbered2 = run.flatMap((unit) => {
      const number3 = labelNumber(unit);
      return number3 === null ? [] : [{ unit, number: number3 }];
    });
    for (const { index, expected } of sequenceFaults(numbered2.map(({ number: number3 }) => number3))) {
      const fault = numbered2[index];
      if (fault === void 0 || expected > pointLetters.length) continue;
      yield {
        at: labelSpan(fault.unit, context.source),
        message: outOfOrder(
          fault.unit.label,
          numbered2[index - 1]?.unit.label,
          withNumber(fault.number, expected)
        )
      };
    }
  }
}
var outOfOrder, isLettered, rule29;
var init_letter_order = __esm({
  "src/validate/rules/outline/letter-order.ts"() {
    "use strict";
    init_lexicon();
    init_ground();
    init_labels();
    init_scope();
    init_sequence_faults();
    outOfOrder = (found, after2, expected) => ({
      vi: after2 === void 0 ? `\u0111i\u1EC3m \u201C${found}\u201D \u0111\u1EE9ng \u0111\u1EA7u, \u0111\xFAng ra ph\u1EA3i l\xE0 \u201C${expected}\u201D` : `\u0111i\u1EC3m \u201C${found}\u201D \u0111\u1EE9ng sau \u201C${after2}\u201D, \u0111\xFAng ra theo b\u1EA3ng ch\u1EEF c\xE1i ti\u1EBFng Vi\u1EC7t ph\u1EA3i l\xE0 \u201C${expected}\u201D`,
      en: after2 === void 0 ? `point "${found}" comes first where "${expected}" was expected` : `point "${found}" follows "${after2}" where the Vietnamese alphabet has "${expected}"`
    });
    isLettered = (unit) => unit.type === "point" || unit.type === "division" && unit.numbering === "letter";
    rule29 = {
      id: "outline/letter-order",
      severity: "error",
      ground: [appendixOne("II", "6", "\u0111")],
      description: {
        vi: "C\xE1c \u0111i\u1EC3m ph\u1EA3i theo th\u1EE9 t\u1EF1 b\u1EA3ng ch\u1EEF c\xE1i ti\u1EBFng Vi\u1EC7t: sau \u201Cd\u201D l\xE0 \u201C\u0111\u201D, kh\xF4ng c\xF3 \u201Cf\u201D, \u201Cj\u201D, \u201Cw\u201D, \u201Cz\u201D.",
        en: 'Points must follow the Vietnamese alphabet: "\u0111" comes after "d", and there is no "f", "j", "w" or "z".'
      },
      scope: everyDocument,
      check: check29,
      examples: [
        {
          text: [
            "\u0110i\u1EC1u 1. Nhi\u1EC7m v\u1EE5 c\u1EE7a c\xE1c \u0111\u01A1n v\u1ECB",
            "1. V\u0103n ph\xF2ng c\xF3 nhi\u1EC7m v\u1EE5:",
            "a) Ti\u1EBFp nh\u1EADn h\u1ED3 s\u01A1;",
            "b) Ki\u1EC3m tra h\u1ED3 s\u01A1;",
            "c) Chuy\u1EC3n h\u1ED3 s\u01A1;",
            "d) Tr\u1EA3 k\u1EBFt qu\u1EA3;",
            "\u0111) L\u01B0u h\u1ED3 s\u01A1.",
            "2. C\xE1c \u0111\u01A1n v\u1ECB kh\xE1c ph\u1ED1i h\u1EE3p v\u1EDBi V\u0103n ph\xF2ng."
          ].join("\n"),
          findings: []
        },
        {
          text: [
            "\u0110i\u1EC1u 1. Nhi\u1EC7m v\u1EE5 c\u1EE7a c\xE1c \u0111\u01A1n v\u1ECB",
            "1. V\u0103n ph\xF2ng c\xF3 nhi\u1EC7m v\u1EE5:",
            "a) Ti\u1EBFp nh\u1EADn h\u1ED3 s\u01A1;",
            "b) Ki\u1EC3m tra h\u1ED3 s\u01A1;",
            "c) Chuy\u1EC3n h\u1ED3 s\u01A1;",
            "d) Tr\u1EA3 k\u1EBFt qu\u1EA3;",
            "e) L\u01B0u h\u1ED3 s\u01A1.",
            "2. C\xE1c \u0111\u01A1n v\u1ECB kh\xE1c ph\u1ED1i h\u1EE3p v\u1EDBi V\u0103n ph\xF2ng."
          ].join("\n"),
          findings: [
            {
              line: 7,
              column: 1,
              message: {
                vi: "\u0111i\u1EC3m \u201Ce\u201D \u0111\u1EE9ng sau \u201Cd\u201D, \u0111\xFAng ra theo b\u1EA3ng ch\u1EEF c\xE1i ti\u1EBFng Vi\u1EC7t ph\u1EA3i l\xE0 \u201C\u0111\u201D",
                en: 'point "e" follows "d" where the Vietnamese alphabet has "\u0111"'
              }
            }
          ]
        }
      ]
    };
  }
});

// src/validate/rules/outline/level-skipped.ts
function* checkUnit({ unit, ancestors, quoted }, context) {
  const parent = ancestors.at(-1);
  if (quoted || parent === void 0) return;
  const at = labelSpan(unit, context.source);
  if (unit.type === "point" && parent.type === "article") {
    const first = parent.children.find((child) => child.type === "point");
    if (first === unit) yield { at, message: pointUnderArticle(unit.label, parent.label) };
    return;
  }
  const level2 = LEVELS2.indexOf(unit.type);
  const around = LEVELS2.indexOf(parent.type);
  if (level2 >= 0 && around >= 0 && level2 < around) yield { at, message: inside(unit.label, parent.label) };
}
function* check30(context) {
  for (const placed of context.units) yield* checkUnit(placed, context);
  const first = context.body.find((node) => node.type !== "paragraph");
  const numbered2 = context.body.some((node) => node.type === "division");
  if (first?.type === "bullet" && numbered2) {
    yield { at: firstLine(context.source.text, spanOf(first)), message: BULLET_FIRST };
  }
}
var pointUnderArticle, inside, BULLET_FIRST, LEVELS2, rule30;
var init_level_skipped = __esm({
  "src/validate/rules/outline/level-skipped.ts"() {
    "use strict";
    init_ground();
    init_labels();
    init_scope();
    init_source_text();
    pointUnderArticle = (point, article) => ({
      vi: `\u0111i\u1EC3m \u201C${point}\u201D n\u1EB1m ngay d\u01B0\u1EDBi \u201C${article}\u201D, thi\u1EBFu kho\u1EA3n`,
      en: `point "${point}" is directly under "${article}"; a clause was expected between them`
    });
    inside = (found, around) => ({
      vi: `\u201C${found}\u201D n\u1EB1m trong \u201C${around}\u201D, l\xE0 c\u1EA5p nh\u1ECF h\u01A1n`,
      en: `"${found}" is inside "${around}", which is of a lower level`
    });
    BULLET_FIRST = {
      vi: "g\u1EA1ch \u0111\u1EA7u d\xF2ng \u0111\u1EE9ng tr\u01B0\u1EDBc m\u1ECDi m\u1EE5c c\xF3 s\u1ED1",
      en: "a bullet comes before any numbered unit"
    };
    LEVELS2 = [
      "part",
      "chapter",
      "section",
      "subsection",
      "article",
      "clause",
      "point"
    ];
    rule30 = {
      id: "outline/level-skipped",
      severity: "warning",
      ground: [appendixOne("II", "6", "c")],
      description: {
        vi: "B\u1ED1 c\u1EE5c ph\u1EA3i \u0111i t\u1EEB l\u1EDBn \u0111\u1EBFn nh\u1ECF, kh\xF4ng b\u1ECF c\u1EA5p: kh\xF4ng \u0111\u1EB7t \u0111i\u1EC3m ngay d\u01B0\u1EDBi \u0111i\u1EC1u, kh\xF4ng \u0111\u1EB7t g\u1EA1ch \u0111\u1EA7u d\xF2ng tr\u01B0\u1EDBc m\u1EE5c c\xF3 s\u1ED1.",
        en: "The outline must go down level by level: no point directly under an article, no bullet before any number."
      },
      scope: everyDocument,
      check: check30,
      examples: [
        {
          text: [
            "\u0110i\u1EC1u 1. Nhi\u1EC7m v\u1EE5 c\u1EE7a V\u0103n ph\xF2ng",
            "1. V\u0103n ph\xF2ng c\xF3 nhi\u1EC7m v\u1EE5:",
            "a) Ti\u1EBFp nh\u1EADn h\u1ED3 s\u01A1;",
            "b) Tr\u1EA3 k\u1EBFt qu\u1EA3.",
            "2. C\xE1c \u0111\u01A1n v\u1ECB kh\xE1c ph\u1ED1i h\u1EE3p v\u1EDBi V\u0103n ph\xF2ng."
          ].join("\n"),
          findings: []
        },
        {
          text: ["\u0110i\u1EC1u 1. V\u0103n ph\xF2ng c\xF3 c\xE1c nhi\u1EC7m v\u1EE5 sau:", "a) Ti\u1EBFp nh\u1EADn h\u1ED3 s\u01A1;", "b) Tr\u1EA3 k\u1EBFt qu\u1EA3."].join("\n"),
          findings: [{ line: 2, column: 1, message: pointUnderArticle("a", "\u0110i\u1EC1u 1") }]
        }
      ]
    };
  }
});

// src/validate/rules/outline/numeral-style.ts
function* checkStyle({ unit }, context) {
  const wanted = STYLES_OF[unit.type];
  const number3 = labelNumber(unit);
  if (wanted === void 0 || number3 === null || number3.value === null) return;
  if (number3.style === wanted || number3.style === "word") return;
  const expected = withNumber({ ...number3, style: wanted }, number3.value);
  yield { at: labelSpan(unit, context.source), message: wrongStyle(unit.label, wanted, expected) };
}
function closerWanted({ unit }) {
  if (unit.type === "clause") return ".";
  if (unit.type === "point") return ")";
  if (unit.type !== "division") return null;
  if (unit.numbering === "arabic") return ".";
  return unit.numbering === "letter" ? ")" : null;
}
function* checkClosers(group, context) {
  const odd = group.filter((placed) => {
    const wanted = closerWanted(placed);
    const closer = labelCloser(placed.unit, context.source);
    return wanted !== null && closer !== null && closer !== wanted;
  });
  const first = odd[0];
  const told = odd.length === group.length && first !== void 0 ? [first] : odd;
  for (const placed of told) {
    const { label: label3 } = placed.unit;
    const at = labelSpan(placed.unit, context.source);
    const closer = labelCloser(placed.unit, context.source) ?? "";
    yield {
      at: { start: at.start, end: at.end + closer.length },
      message: wrongCloser(label3 + closer, label3 + (closerWanted(placed) ?? ""))
    };
  }
}
function* check31(context) {
  for (const group of siblings(context)) {
    for (const placed of group) yield* checkStyle(placed, context);
    const byType = groupBy2(group, closerWanted);
    for (const alike of byType.values()) yield* checkClosers(alike, context);
  }
}
var STYLE_NAMES, wrongStyle, wrongCloser, STYLES_OF, rule31;
var init_numeral_style = __esm({
  "src/validate/rules/outline/numeral-style.ts"() {
    "use strict";
    init_example_documents();
    init_ground();
    init_group_by();
    init_labels();
    init_rule_context();
    init_scope();
    STYLE_NAMES = {
      roman: { vi: "ch\u1EEF s\u1ED1 La M\xE3", en: "roman numerals" },
      arabic: { vi: "ch\u1EEF s\u1ED1 \u1EA2 R\u1EADp", en: "arabic numerals" }
    };
    wrongStyle = (found, style, expected) => ({
      vi: `\u201C${found}\u201D ph\u1EA3i \u0111\xE1nh s\u1ED1 b\u1EB1ng ${STYLE_NAMES[style].vi}: \u201C${expected}\u201D`,
      en: `"${found}" must have ${STYLE_NAMES[style].en}: "${expected}"`
    });
    wrongCloser = (found, expected) => ({
      vi: `\u201C${found}\u201D \u0111\xFAng ra ph\u1EA3i l\xE0 \u201C${expected}\u201D`,
      en: `"${found}" where "${expected}" was expected`
    });
    STYLES_OF = {
      part: "roman",
      chapter: "roman",
      section: "arabic",
      subsection: "arabic"
    };
    rule31 = {
      id: "outline/numeral-style",
      severity: "warning",
      ground: [appendixOne("II", "6", "\u0111")],
      description: {
        vi: "Ph\u1EA7n, ch\u01B0\u01A1ng d\xF9ng ch\u1EEF s\u1ED1 La M\xE3; m\u1EE5c, ti\u1EC3u m\u1EE5c d\xF9ng ch\u1EEF s\u1ED1 \u1EA2 R\u1EADp; sau s\u1ED1 c\u1EE7a kho\u1EA3n c\xF3 d\u1EA5u ch\u1EA5m, sau ch\u1EEF c\u1EE7a \u0111i\u1EC3m c\xF3 d\u1EA5u \u0111\xF3ng ngo\u1EB7c \u0111\u01A1n.",
        en: "Parts and chapters have roman, sections and subsections arabic numerals; a clause has a full stop after its number, a point a closing bracket."
      },
      scope: everyDocument,
      check: check31,
      examples: [
        {
          text: decisionOf({
            articles: [
              "Ch\u01B0\u01A1ng I",
              "QUY \u0110\u1ECANH CHUNG",
              "\u0110i\u1EC1u 1. Ph\u1EA1m vi \u0111i\u1EC1u ch\u1EC9nh",
              "1. Quy \u0111\u1ECBnh n\xE0y \xE1p d\u1EE5ng trong to\xE0n ng\xE0nh.",
              "2. Quy \u0111\u1ECBnh n\xE0y kh\xF4ng \xE1p d\u1EE5ng cho:",
              "a) \u0110\u01A1n v\u1ECB thu\xEA ngo\xE0i;",
              "b) \u0110\u01A1n v\u1ECB \u0111\xE3 gi\u1EA3i th\u1EC3./."
            ].join("\n")
          }),
          findings: []
        },
        {
          text: decisionOf({
            articles: [
              "Ch\u01B0\u01A1ng 1",
              "QUY \u0110\u1ECANH CHUNG",
              "\u0110i\u1EC1u 1. Ph\u1EA1m vi \u0111i\u1EC1u ch\u1EC9nh",
              "1. Quy \u0111\u1ECBnh n\xE0y \xE1p d\u1EE5ng trong to\xE0n ng\xE0nh.",
              "2) Quy \u0111\u1ECBnh n\xE0y kh\xF4ng \xE1p d\u1EE5ng cho \u0111\u01A1n v\u1ECB thu\xEA ngo\xE0i.",
              "3. Quy \u0111\u1ECBnh n\xE0y c\xF3 hi\u1EC7u l\u1EF1c t\u1EEB ng\xE0y k\xFD./."
            ].join("\n")
          }),
          findings: [
            { line: 13, column: 1, message: wrongStyle("Ch\u01B0\u01A1ng 1", "roman", "Ch\u01B0\u01A1ng I") },
            { line: 17, column: 1, message: wrongCloser("2)", "2.") }
          ]
        }
      ]
    };
  }
});

// src/validate/rules/outline/sequence.ts
function collectRuns(context) {
  const runs = /* @__PURE__ */ new Map();
  const lastOfKind = /* @__PURE__ */ new Map();
  for (const placed of context.units) {
    const number3 = labelNumber(placed.unit);
    const lettered = number3?.style === "letter" || number3?.style === "upper";
    if (placed.quoted || number3 === null || lettered) continue;
    const counter = counterOf(placed);
    const key = styleKey(placed.unit, number3);
    const ofCounter = runs.get(counter) ?? /* @__PURE__ */ new Map();
    runs.set(counter, ofCounter);
    const run = ofCounter.get(key) ?? { members: [], alsoFirst: runOn(placed.unit, lastOfKind.get(key)) };
    ofCounter.set(key, run);
    run.members.push({ unit: placed.unit, number: number3 });
    lastOfKind.set(key, number3.value ?? 0);
  }
  return [...runs.values()].flatMap((byKey) => [...byKey.values()]);
}
function runOn(unit, last) {
  const mayRunOn = unit.type === "chapter" || unit.type === "division";
  return mayRunOn && last !== void 0 ? last + 1 : null;
}
function* check32(context) {
  for (const { members, alsoFirst } of collectRuns(context)) {
    const type = members[0]?.unit.type;
    if (type === "form") continue;
    const first = alsoFirst === null ? [1] : [1, alsoFirst];
    const numbers = members.map(({ number: number3 }) => number3);
    for (const { index, expected } of sequenceFaults(numbers, first)) {
      const member = members[index];
      if (member === void 0 || members.length === 1) continue;
      yield {
        at: labelSpan(member.unit, context.source),
        message: outOfOrder2(
          member.unit.label,
          members[index - 1]?.unit.label,
          withNumber(member.number, expected)
        )
      };
    }
  }
}
var outOfOrder2, counterOf, styleKey, rule32;
var init_sequence = __esm({
  "src/validate/rules/outline/sequence.ts"() {
    "use strict";
    init_ground();
    init_labels();
    init_scope();
    init_sequence_faults();
    outOfOrder2 = (found, after2, expected) => ({
      vi: after2 === void 0 ? `\u201C${found}\u201D \u0111\u1EE9ng \u0111\u1EA7u, \u0111\xFAng ra ph\u1EA3i l\xE0 \u201C${expected}\u201D` : `\u201C${found}\u201D \u0111\u1EE9ng sau \u201C${after2}\u201D, \u0111\xFAng ra ph\u1EA3i l\xE0 \u201C${expected}\u201D`,
      en: after2 === void 0 ? `"${found}" comes first where "${expected}" was expected` : `"${found}" follows "${after2}" where "${expected}" was expected`
    });
    counterOf = ({ unit, ancestors, host }) => unit.type === "article" ? host : ancestors.at(-1) ?? host;
    styleKey = (unit, number3) => `${unit.type} ${number3.style} ${number3.style === "arabic" ? number3.before : ""}`;
    rule32 = {
      id: "outline/sequence",
      severity: "error",
      ground: [appendixOne("II", "6", "\u0111")],
      description: {
        vi: "S\u1ED1 th\u1EE9 t\u1EF1 c\u1EE7a ph\u1EA7n, ch\u01B0\u01A1ng, m\u1EE5c, \u0111i\u1EC1u, kho\u1EA3n ph\u1EA3i li\xEAn t\u1EE5c: kh\xF4ng nh\u1EA3y, kh\xF4ng l\u1EB7p, kh\xF4ng l\xF9i.",
        en: "Numbers of parts, chapters, sections, articles and clauses must run on without a skip, a repeat or a step back."
      },
      scope: everyDocument,
      check: check32,
      examples: [
        {
          text: [
            "\u0110i\u1EC1u 1. Ph\u1EA1m vi \u0111i\u1EC1u ch\u1EC9nh",
            "1. Quy \u0111\u1ECBnh n\xE0y \xE1p d\u1EE5ng trong to\xE0n ng\xE0nh.",
            "2. Quy \u0111\u1ECBnh n\xE0y kh\xF4ng \xE1p d\u1EE5ng cho \u0111\u01A1n v\u1ECB thu\xEA ngo\xE0i.",
            "\u0110i\u1EC1u 2. Hi\u1EC7u l\u1EF1c thi h\xE0nh",
            "1. Quy \u0111\u1ECBnh n\xE0y c\xF3 hi\u1EC7u l\u1EF1c k\u1EC3 t\u1EEB ng\xE0y k\xFD.",
            "2. Ch\xE1nh V\u0103n ph\xF2ng ch\u1ECBu tr\xE1ch nhi\u1EC7m thi h\xE0nh."
          ].join("\n"),
          findings: []
        },
        {
          text: [
            "\u0110i\u1EC1u 1. Ph\u1EA1m vi \u0111i\u1EC1u ch\u1EC9nh",
            "Quy \u0111\u1ECBnh n\xE0y \xE1p d\u1EE5ng trong to\xE0n ng\xE0nh.",
            "\u0110i\u1EC1u 3. Hi\u1EC7u l\u1EF1c thi h\xE0nh",
            "1. Quy \u0111\u1ECBnh n\xE0y c\xF3 hi\u1EC7u l\u1EF1c k\u1EC3 t\u1EEB ng\xE0y k\xFD.",
            "1. Ch\xE1nh V\u0103n ph\xF2ng ch\u1ECBu tr\xE1ch nhi\u1EC7m thi h\xE0nh."
          ].join("\n"),
          findings: [
            {
              line: 3,
              column: 1,
              message: {
                vi: "\u201C\u0110i\u1EC1u 3\u201D \u0111\u1EE9ng sau \u201C\u0110i\u1EC1u 1\u201D, \u0111\xFAng ra ph\u1EA3i l\xE0 \u201C\u0110i\u1EC1u 2\u201D",
                en: '"\u0110i\u1EC1u 3" follows "\u0110i\u1EC1u 1" where "\u0110i\u1EC1u 2" was expected'
              }
            },
            {
              line: 5,
              column: 1,
              message: {
                vi: "\u201C1\u201D \u0111\u1EE9ng sau \u201C1\u201D, \u0111\xFAng ra ph\u1EA3i l\xE0 \u201C2\u201D",
                en: '"1" follows "1" where "2" was expected'
              }
            }
          ]
        }
      ]
    };
  }
});

// src/validate/rules/outline/single-child.ts
function* check33(context) {
  for (const group of siblings(context)) {
    const [only2, second] = group.filter(({ unit }) => COUNTED2.has(unit.type));
    if (only2 === void 0 || second !== void 0) continue;
    yield { at: labelSpan(only2.unit, context.source), message: alone(only2.unit.label) };
  }
}
var alone, COUNTED2, rule33;
var init_single_child = __esm({
  "src/validate/rules/outline/single-child.ts"() {
    "use strict";
    init_labels();
    init_rule_context();
    init_scope();
    alone = (label3) => ({
      vi: `\u201C${label3}\u201D \u0111\u1EE9ng m\u1ED9t m\xECnh, kh\xF4ng c\xF3 m\u1EE5c n\xE0o ti\u1EBFp theo`,
      en: `"${label3}" stands alone; nothing follows it`
    });
    COUNTED2 = /* @__PURE__ */ new Set(["clause", "point", "division"]);
    rule33 = {
      id: "outline/single-child",
      severity: "info",
      ground: [],
      description: {
        vi: "Ch\u1EC9 chia kho\u1EA3n, \u0111i\u1EC3m khi c\xF3 t\u1EEB hai tr\u1EDF l\xEAn.",
        en: "Clauses and points are made only where there are two of them or more."
      },
      scope: everyDocument,
      check: check33,
      examples: [
        {
          text: ["\u0110i\u1EC1u 1. Hi\u1EC7u l\u1EF1c", "1. T\u1EEB ng\xE0y k\xFD.", "2. \u0110\u1EBFn h\u1EBFt n\u0103m 2025.", "\u0110i\u1EC1u 2. Thi h\xE0nh"].join("\n"),
          findings: []
        },
        {
          text: ["\u0110i\u1EC1u 1. Hi\u1EC7u l\u1EF1c", "1. Quy\u1EBFt \u0111\u1ECBnh n\xE0y c\xF3 hi\u1EC7u l\u1EF1c t\u1EEB ng\xE0y k\xFD.", "\u0110i\u1EC1u 2. Thi h\xE0nh"].join("\n"),
          findings: [{ line: 2, column: 1, message: alone("1") }]
        }
      ]
    };
  }
});

// src/validate/rules/outline/truncated.ts
function* check34(context) {
  const { source } = context;
  const marks = [...source.text.matchAll(cutMark)];
  for (const { 0: line, 1: mark2 = "", index } of marks) {
    const start = index + line.indexOf(mark2);
    yield { at: { start, end: start + mark2.length }, message: cut2(mark2) };
  }
  if (marks.length > 0 || context.closing !== null || context.attached.length > 0) return;
  const last = lastOf(context.body);
  if (last === void 0) return;
  const at = spanOf(last);
  const written = source.slice(at).trimEnd();
  const tail2 = written.slice(-40).replace(/\s+/gu, " ").trim();
  if (/…$|\.{3}$/u.test(written) && !/\.\/\.$/u.test(written)) {
    const mark2 = /…$|\.{3,}$/u.exec(written)?.[0] ?? "";
    const end = at.start + written.length;
    yield { at: { start: end - mark2.length, end }, message: cut2(tail2) };
  } else if (written.endsWith(":")) {
    yield { at: { start: at.start, end: at.start + written.length }, message: nothingFollows(tail2) };
  }
}
var cut2, nothingFollows, lastOf, rule34;
var init_truncated = __esm({
  "src/validate/rules/outline/truncated.ts"() {
    "use strict";
    init_rule_context();
    init_scope();
    init_source_text();
    init_truncation();
    cut2 = (found) => ({
      vi: `v\u0103n b\u1EA3n b\u1ECB c\u1EAFt t\u1EA1i \u201C${found}\u201D`,
      en: `the text is cut short at "${found}"`
    });
    nothingFollows = (found) => ({
      vi: `c\xE2u d\u1EABn \u201C${found}\u201D \u1EDF cu\u1ED1i v\u0103n b\u1EA3n kh\xF4ng c\xF3 n\u1ED9i dung ti\u1EBFp theo`,
      en: `nothing follows the introduction "${found}" at the end of the document`
    });
    lastOf = (nodes) => nodes.flatMap(nodesOf).findLast((node) => node.type === "paragraph");
    rule34 = {
      id: "outline/truncated",
      severity: "error",
      ground: [],
      description: {
        vi: "V\u0103n b\u1EA3n ph\u1EA3i tr\u1ECDn v\u1EB9n: kh\xF4ng b\u1ECB c\u1EAFt (\u201C[...]\u201D, \u201C\u2026\u201D \u1EDF cu\u1ED1i), kh\xF4ng d\u1EEBng \u1EDF c\xE2u d\u1EABn.",
        en: 'A text must be whole: not cut short ("[...]", "\u2026" at the end), not ending in an introduction.'
      },
      scope: everyDocument,
      check: check34,
      examples: [
        {
          text: "\u0110i\u1EC1u 1. Hi\u1EC7u l\u1EF1c\nQuy\u1EBFt \u0111\u1ECBnh n\xE0y c\xF3 hi\u1EC7u l\u1EF1c t\u1EEB ng\xE0y k\xFD, tr\u1EEB quy \u0111\u1ECBnh t\u1EA1i kho\u1EA3n [\u2026] \u0111\xE3 b\xE3i b\u1ECF.",
          findings: []
        },
        {
          text: "\u0110i\u1EC1u 1. Hi\u1EC7u l\u1EF1c\nQuy\u1EBFt \u0111\u1ECBnh n\xE0y c\xF3 hi\u1EC7u l\u1EF1c t\u1EEB ng\xE0y k\xFD.\n[...]",
          findings: [{ line: 3, column: 1, message: cut2("[...]") }]
        },
        {
          text: "\u0110i\u1EC1u 1. Hi\u1EC7u l\u1EF1c\nQuy\u1EBFt \u0111\u1ECBnh n\xE0y c\xF3 hi\u1EC7u l\u1EF1c t\u1EEB ng\xE0y k\xFD.\n\u0110i\u1EC1u 2. Nhi\u1EC7m v\u1EE5\nV\u0103n ph\xF2ng c\xF3 c\xE1c nhi\u1EC7m v\u1EE5 sau \u0111\xE2y:",
          findings: [{ line: 4, column: 1, message: nothingFollows("V\u0103n ph\xF2ng c\xF3 c\xE1c nhi\u1EC7m v\u1EE5 sau \u0111\xE2y:") }]
        }
      ]
    };
  }
});

// src/validate/rules/outline/unclosed-quotation.ts
function* check35({ source }) {
  for (const start of unclosedQuotations(source)) {
    const line = source.lineAt(start);
    const found = source.slice({ start: start + 1, end: Math.min(line.end, start + 30) }).trim();
    yield { at: { start, end: start + 1 }, message: unclosed(found) };
  }
}
var unclosed, rule35;
var init_unclosed_quotation = __esm({
  "src/validate/rules/outline/unclosed-quotation.ts"() {
    "use strict";
    init_quotations();
    init_scope();
    unclosed = (found) => ({
      vi: `\u0111o\u1EA1n tr\xEDch m\u1EDF b\u1EB1ng \u201C kh\xF4ng \u0111\xF3ng l\u1EA1i: \u201C${found}\u2026`,
      en: `the quotation that opens with \u201C never closes: \u201C${found}\u2026`
    });
    rule35 = {
      id: "outline/unclosed-quotation",
      severity: "warning",
      ground: [],
      description: {
        vi: "N\u1ED9i dung \u0111\u01B0\u1EE3c s\u1EEDa \u0111\u1ED5i, b\u1ED5 sung \u0111\u1EB7t trong ngo\u1EB7c k\xE9p ph\u1EA3i c\xF3 d\u1EA5u \u0111\xF3ng ngo\u1EB7c.",
        en: "Amended text in quotation marks must close."
      },
      scope: everyDocument,
      check: check35,
      examples: [
        {
          text: [
            "\u0110i\u1EC1u 1. S\u1EEDa \u0111\u1ED5i \u0110i\u1EC1u 5 nh\u01B0 sau:",
            "\u201C\u0110i\u1EC1u 5. Th\u1EDDi h\u1EA1n",
            "Th\u1EDDi h\u1EA1n gi\u1EA3i quy\u1EBFt \u201Ch\u1ED3 s\u01A1 g\u1ED1c\u201D l\xE0 05 ng\xE0y.\u201D.",
            "\u0110i\u1EC1u 2. Hi\u1EC7u l\u1EF1c thi h\xE0nh",
            "Quy\u1EBFt \u0111\u1ECBnh n\xE0y c\xF3 hi\u1EC7u l\u1EF1c t\u1EEB ng\xE0y k\xFD."
          ].join("\n"),
          findings: []
        },
        {
          text: [
            "\u0110i\u1EC1u 1. S\u1EEDa \u0111\u1ED5i \u0110i\u1EC1u 5 nh\u01B0 sau:",
            "\u201C\u0110i\u1EC1u 5. Th\u1EDDi h\u1EA1n",
            "Th\u1EDDi h\u1EA1n gi\u1EA3i quy\u1EBFt l\xE0 05 ng\xE0y.",
            "\u0110i\u1EC1u 2. Hi\u1EC7u l\u1EF1c thi h\xE0nh",
            "Quy\u1EBFt \u0111\u1ECBnh n\xE0y c\xF3 hi\u1EC7u l\u1EF1c t\u1EEB ng\xE0y k\xFD."
          ].join("\n"),
          findings: [{ line: 2, column: 1, message: unclosed("\u0110i\u1EC1u 5. Th\u1EDDi h\u1EA1n") }]
        }
      ]
    };
  }
});

// src/validate/syllables.ts
function isSyllable(letters) {
  const decomposed2 = letters.normalize("NFD");
  if ((decomposed2.match(TONES2) ?? []).length > 1) return false;
  const toneless = decomposed2.replace(TONES2, "").normalize("NFC");
  for (let length = 0; length <= LONGEST_ONSET && length < toneless.length; length += 1) {
    if (ONSET_SET.has(toneless.slice(0, length)) && RIME_SET.has(toneless.slice(length))) return true;
  }
  return false;
}
function isGlued(word) {
  const letters = word.toLowerCase();
  if (isSyllable(letters)) return false;
  const reachable2 = [true];
  for (let end = 1; end <= letters.length; end += 1) {
    reachable2[end] = false;
    for (let start = Math.max(0, end - LONGEST_SYLLABLE); start < end; start += 1) {
      if (reachable2[start] === true && isSyllable(letters.slice(start, end))) {
        reachable2[end] = true;
        break;
      }
    }
  }
  return reachable2[letters.length] === true;
}
var TONES2, ONSET_SET, RIME_SET, LONGEST_ONSET, LONGEST_SYLLABLE;
var init_syllables2 = __esm({
  "src/validate/syllables.ts"() {
    "use strict";
    init_chars();
    TONES2 = /[\u0300\u0301\u0303\u0309\u0323]/gu;
    ONSET_SET = /* @__PURE__ */ new Set(["", ...onsets]);
    RIME_SET = new Set(rimes);
    LONGEST_ONSET = 3;
    LONGEST_SYLLABLE = 7;
  }
});

// src/validate/rules/text/glued-words.ts
function* check36(context) {
  for (const match of context.source.text.matchAll(WORD2)) {
    const [written] = match;
    const letters = written.normalize("NFC");
    if (!TONE.test(letters.normalize("NFD")) || !isGlued(letters)) continue;
    yield {
      at: { start: match.index, end: match.index + written.length },
      message: glued(letters)
    };
  }
}
var glued, TONE, WORD2, rule36;
var init_glued_words = __esm({
  "src/validate/rules/text/glued-words.ts"() {
    "use strict";
    init_scope();
    init_syllables2();
    glued = (word) => ({
      vi: `\u201C${word}\u201D l\xE0 hai ti\u1EBFng vi\u1EBFt li\u1EC1n nhau`,
      en: `"${word}" is two syllables written together`
    });
    TONE = /[\u0300\u0301\u0303\u0309\u0323]/u;
    WORD2 = /(?<![\p{L}\p{M}\p{N}./-])[\p{L}\p{M}]{5,24}(?![\p{L}\p{M}\p{N}/-])/gu;
    rule36 = {
      id: "text/glued-words",
      severity: "info",
      ground: [],
      description: {
        vi: "C\xE1c ti\u1EBFng ph\u1EA3i vi\u1EBFt c\xE1ch nhau: \u201CBANH\xC0NH\u201D, \u201C\u0111\u1ED3ngnh\xE2n\u201D l\xE0 hai ti\u1EBFng vi\u1EBFt li\u1EC1n.",
        en: 'Syllables must be parted by a space: "BANH\xC0NH" and "\u0111\u1ED3ngnh\xE2n" are two written together.'
      },
      scope: everyDocument,
      check: check36,
      examples: [
        { text: "H\u1ED9i \u0111\u1ED3ng nh\xE2n d\xE2n t\u1EC9nh khuy\u1EBFn kh\xEDch nghi\xEAng v\u1EC1 ph\u01B0\u01A1ng \xE1n m\u1ED9t.", findings: [] },
        {
          text: "H\u1ED9i \u0111\u1ED3ngnh\xE2n d\xE2n t\u1EC9nh BANH\xC0NH ngh\u1ECB quy\u1EBFt.",
          findings: [
            { line: 1, column: 5, message: glued("\u0111\u1ED3ngnh\xE2n") },
            { line: 1, column: 23, message: glued("BANH\xC0NH") }
          ]
        }
      ]
    };
  }
});

// src/validate/rules/text/repeated-word.ts
function isRepeatedCell(context, start, end, gap) {
  if (!gap.includes("\n")) return false;
  const { source } = context;
  const above = source.slice(source.lineAt(start)).trim();
  const below = source.slice(source.lineAt(end)).trim();
  return !above.includes(" ") || !below.includes(" ");
}
function* check37(context) {
  for (const match of context.source.text.matchAll(DOUBLED)) {
    const [found, word = "", gap = ""] = match;
    const end = match.index + found.length;
    if (isRepeatedCell(context, match.index, end, gap)) continue;
    yield { at: { start: match.index, end }, message: repeated2(word.toLowerCase()) };
  }
}
var repeated2, DOUBLED, rule37;
var init_repeated_word = __esm({
  "src/validate/rules/text/repeated-word.ts"() {
    "use strict";
    init_lexicon();
    init_scope();
    repeated2 = (word) => ({
      vi: `t\u1EEB \u201C${word}\u201D vi\u1EBFt hai l\u1EA7n li\u1EC1n nhau`,
      en: `the word "${word}" stands twice in a row`
    });
    DOUBLED = new RegExp(
      String.raw`(?<![\p{L}\p{M}])(${functionWords.join("|")})(\s{1,5})\1(?![\p{L}\p{M}])`,
      "giu"
    );
    rule37 = {
      id: "text/repeated-word",
      severity: "warning",
      ground: [],
      description: {
        vi: "H\u01B0 t\u1EEB kh\xF4ng vi\u1EBFt hai l\u1EA7n li\u1EC1n nhau (\u201Cc\u1EE7a c\u1EE7a\u201D); t\u1EEB l\xE1y th\u1EADt nh\u01B0 \u201Ct\u1EEB t\u1EEB\u201D th\xEC \u0111\u01B0\u1EE3c.",
        en: 'A function word must not stand twice in a row ("c\u1EE7a c\u1EE7a"); true reduplications such as "t\u1EEB t\u1EEB" may.'
      },
      scope: everyDocument,
      check: check37,
      examples: [
        { text: "C\xE1c \u0111\u01A1n v\u1ECB t\u1EEB t\u1EEB chuy\u1EC3n \u0111\u1ED5i theo k\u1EBF ho\u1EA1ch c\u1EE7a t\u1EC9nh.", findings: [] },
        {
          text: "Th\u1EF1c hi\u1EC7n Ch\u01B0\u01A1ng tr\xECnh h\xE0nh \u0111\u1ED9ng c\u1EE7a c\u1EE7a Ban Ch\u1EA5p h\xE0nh \u0110\u1EA3ng b\u1ED9 t\u1EC9nh.",
          findings: [{ line: 1, column: 34, message: repeated2("c\u1EE7a") }]
        }
      ]
    };
  }
});

// src/validate/rules/text/tone-placement.ts
function* check38(context) {
  const places2 = {
    old: [...context.source.text.matchAll(ON_FIRST)],
    new: [...context.source.text.matchAll(ON_SECOND)]
  };
  const rarer = places2.old.length < places2.new.length ? "old" : "new";
  const others = places2[rarer === "old" ? "new" : "old"].length;
  const first = places2[rarer][0];
  if (first === void 0 || others === 0) return;
  const [word] = first;
  yield {
    at: { start: first.index, end: first.index + word.length },
    message: mixed(word, rarer, places2[rarer].length, others)
  };
}
var NAMES3, times, mixed, NOT_IN_WORD, LEAD3, ON_FIRST, ON_SECOND, rule38;
var init_tone_placement = __esm({
  "src/validate/rules/text/tone-placement.ts"() {
    "use strict";
    init_scope();
    NAMES3 = {
      old: { vi: "ki\u1EC3u \u201Ch\xF2a, th\u1EE7y\u201D", en: 'the way of "h\xF2a, th\u1EE7y"' },
      new: { vi: "ki\u1EC3u \u201Cho\xE0, thu\u1EF7\u201D", en: 'the way of "ho\xE0, thu\u1EF7"' }
    };
    times = (count) => count === 1 ? "once" : `${count} times`;
    mixed = (word, style, count, others) => {
      const other2 = style === "old" ? "new" : "old";
      return {
        vi: `\u201C${word}\u201D \u0111\u1EB7t d\u1EA5u theo ${NAMES3[style].vi} (${count} ch\u1ED7), ph\u1EA7n c\xF2n l\u1EA1i theo ${NAMES3[other2].vi} (${others} ch\u1ED7)`,
        en: `"${word}" has its tone ${NAMES3[style].en} (${times(count)}), the rest ${NAMES3[other2].en} (${times(others)})`
      };
    };
    NOT_IN_WORD = String.raw`(?![\p{L}\p{M}])`;
    LEAD3 = String.raw`(?<![\p{L}\p{M}])\p{L}{0,3}?(?<!q)`;
    ON_FIRST = new RegExp(`${LEAD3}(?:[\xF2\xF3\u1ECF\xF5\u1ECD][ae]|[\xF9\xFA\u1EE7\u0169\u1EE5]y)${NOT_IN_WORD}`, "giu");
    ON_SECOND = new RegExp(`${LEAD3}(?:o[\xE0\xE1\u1EA3\xE3\u1EA1\xE8\xE9\u1EBB\u1EBD\u1EB9]|u[\u1EF3\xFD\u1EF7\u1EF9\u1EF5])${NOT_IN_WORD}`, "giu");
    rule38 = {
      id: "text/tone-placement",
      severity: "info",
      ground: [],
      description: {
        vi: "M\u1ED9t v\u0103n b\u1EA3n ch\u1EC9 n\xEAn d\xF9ng m\u1ED9t ki\u1EC3u \u0111\u1EB7t d\u1EA5u thanh: \u201Ch\xF2a, \u1EE7y\u201D ho\u1EB7c \u201Cho\xE0, u\u1EF7\u201D.",
        en: 'A document should place its tones in one way: "h\xF2a, \u1EE7y" or "ho\xE0, u\u1EF7".'
      },
      scope: everyDocument,
      check: check38,
      examples: [
        { text: "\u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh H\xF2a B\xECnh qu\u1EA3n l\xFD Qu\u1EF9 ho\xE0n tr\u1EA3.", findings: [] },
        {
          text: "\u1EE6y ban nh\xE2n d\xE2n t\u1EC9nh H\xF2a B\xECnh \u1EE7y quy\u1EC1n cho U\u1EF7 ban nh\xE2n d\xE2n x\xE3.",
          findings: [{ line: 1, column: 44, message: mixed("U\u1EF7", "new", 1, 3) }]
        }
      ]
    };
  }
});

// src/validate/rules/text/unfilled-blank.ts
function formAppendices({ attached, source }) {
  return attached.flatMap((node, index) => {
    if (node.type !== "appendix" || !FORM_LABEL.test(node.label)) return [];
    const next = attached[index + 1];
    return [{ start: spanOf(node).start, end: next === void 0 ? source.text.length : spanOf(next).start }];
  });
}
function spared(context) {
  const nodes = nodesOf(context.document.body).filter(({ type }) => SPARED_TYPES.has(type));
  return [...[...nodes, ...context.fields("number", "placeDate")].map(spanOf), ...formAppendices(context)];
}
function isRule({ source }, at) {
  if (!source.slice(at).startsWith("_")) return false;
  const line = source.lineAt(at.start);
  const before = source.slice({ start: Math.max(line.start, at.start - COLUMN_REACH), end: at.start });
  const after2 = source.slice({ start: at.end, end: Math.min(line.end, at.end + COLUMN_REACH) });
  return /(?:^|\||\s\s)$/u.test(before.trim() === "" ? "" : before.replace(/(?<=\|)\s+$/u, "")) && /^(?:$|\s*\||\s\s|\s*$)/u.test(after2);
}
function* check39(context) {
  const { text } = context.source;
  const sparedPlaces = spanSet(spared(context));
  for (const match of text.matchAll(BLANK2)) {
    const at = { start: match.index, end: match.index + match[0].length };
    if (sparedPlaces.covers(at)) continue;
    if (isRule(context, at)) continue;
    const line = context.source.lineAt(at.start);
    const around = text.slice(Math.max(line.start, at.start - 20), Math.min(line.end, at.end + 20));
    yield { at, message: unfilled(around.replace(/\s+/gu, " ").trim()), blank: true };
  }
}
var unfilled, DOTS, RULED, NO_DAY, ELLIPSIS_FOR_NUMBER, NO_SERIAL, BLANK2, SPARED_TYPES, FORM_LABEL, COLUMN_REACH, rule39;
var init_unfilled_blank = __esm({
  "src/validate/rules/text/unfilled-blank.ts"() {
    "use strict";
    init_rule_context();
    init_scope();
    init_source_text();
    init_span_set();
    unfilled = (found) => ({
      vi: `ch\u1ED7 tr\u1ED1ng ch\u01B0a \u0111i\u1EC1n: \u201C${found}\u201D`,
      en: `a blank is left to fill in: "${found}"`
    });
    DOTS = String.raw`\.{5,}|[.…]*…[.…]*…[.…]*`;
    RULED = "_{3,}";
    NO_DAY = String.raw`(?<=ngày)[^\S\n]{2,}(?=tháng|/\d)|(?<=tháng)[^\S\n]{2,}(?=năm)`;
    ELLIPSIS_FOR_NUMBER = String.raw`(?<=(?:ngày|tháng|năm|số|số:)[^\S\n]?)…+(?=[^\S\n]?(?:/|tháng|năm))`;
    NO_SERIAL = String.raw`(?<=\bsố:?)[^\S\n]{2,}(?=/)`;
    BLANK2 = new RegExp(`${DOTS}|${RULED}|${NO_DAY}|${ELLIPSIS_FOR_NUMBER}|${NO_SERIAL}`, "gu");
    SPARED_TYPES = /* @__PURE__ */ new Set(["form", "table", "quotation", "footnote"]);
    FORM_LABEL = /^(?:phụ lục|mẫu|biểu)/iu;
    COLUMN_REACH = 40;
    rule39 = {
      id: "text/unfilled-blank",
      severity: "error",
      ground: [],
      description: {
        vi: "V\u0103n b\u1EA3n tr\xECnh k\xFD kh\xF4ng \u0111\u01B0\u1EE3c c\xF2n ch\u1ED7 tr\u1ED1ng (\u201C\u2026\u2026\u201D, \u201C___\u201D, \u201Cng\xE0y     th\xE1ng\u201D); bi\u1EC3u m\u1EABu th\xEC \u0111\u01B0\u1EE3c.",
        en: 'A document for signature must have no blanks left ("\u2026\u2026", "___", "ng\xE0y     th\xE1ng"); forms may.'
      },
      scope: everyDocument,
      check: check39,
      examples: [
        { text: "C\xE1c ho\u1EA1t \u0111\u1ED9ng g\u1ED3m h\u1ED9i ch\u1EE3, tri\u1EC3n l\xE3m\u2026 di\u1EC5n ra trong th\xE1ng 11/2026.", findings: [] },
        {
          text: "Kinh ph\xED d\u1EF1 ki\u1EBFn l\xE0 \u2026\u2026 \u0111\u1ED3ng, theo T\u1EDD tr\xECnh ng\xE0y      th\xE1ng 7 n\u0103m 2026 c\u1EE7a S\u1EDF T\xE0i ch\xEDnh.",
          findings: [
            { line: 1, column: 21, message: unfilled("Kinh ph\xED d\u1EF1 ki\u1EBFn l\xE0 \u2026\u2026 \u0111\u1ED3ng, theo T\u1EDD tr\xECnh") },
            { line: 1, column: 48, message: unfilled(", theo T\u1EDD tr\xECnh ng\xE0y th\xE1ng 7 n\u0103m 2026 c\u1EE7a") }
          ]
        }
      ]
    };
  }
});

// src/validate/rules/text/unicode-form.ts
function* once2(matches, say, mend) {
  const first = matches[0];
  if (first === void 0) return;
  const fix = mend === void 0 ? [] : matches.map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    replacement: mend(match[0])
  }));
  yield {
    at: { start: first.index, end: first.index + first[0].length },
    message: say(first[0], matches.length),
    fix
  };
}
function isInNumber(text, at) {
  const before = /\S{0,40}$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? "";
  return /\d\S*[/-]/u.test(before);
}
function* check40(context) {
  const { text } = context.source;
  const composable = [...text.matchAll(/[\p{L}]\p{M}+/gu)].filter(
    ([letters]) => letters.normalize("NFC") !== letters
  );
  yield* once2(
    composable,
    (_, count) => decomposed(count),
    (letters) => letters.normalize("NFC")
  );
  const eths = [...text.matchAll(/[ÐðƉɖ]/gu)].filter((match) => !isInNumber(text, match.index));
  const letterOf2 = (found) => ETH_LETTERS2.get(found) ?? found;
  yield* once2(eths, (found, count) => eth(found, letterOf2(found), count), letterOf2);
  yield* once2([...text.matchAll(/\p{Co}/gu)], (found, count) => {
    const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
    return privateUse(`U+${code}`, count);
  });
  const words2 = [...text.matchAll(LEGACY_WORD)];
  if (words2.length >= LEGACY_WORDS_AT_LEAST) yield* once2(words2, legacy);
}
var times2, decomposed, eth, privateUse, legacy, ETH_LETTERS2, LEGACY_WORD, LEGACY_WORDS_AT_LEAST, rule40;
var init_unicode_form = __esm({
  "src/validate/rules/text/unicode-form.ts"() {
    "use strict";
    init_ground();
    init_scope();
    times2 = (count) => ({
      vi: count === 1 ? "" : ` (${count} ch\u1ED7)`,
      en: count === 1 ? "" : ` (${count} places)`
    });
    decomposed = (count) => ({
      vi: `ch\u1EEF c\xF3 d\u1EA5u vi\u1EBFt b\u1EB1ng k\xFD t\u1EF1 t\u1ED5 h\u1EE3p${times2(count).vi}, \u0111\xFAng ra ph\u1EA3i l\xE0 k\xFD t\u1EF1 d\u1EF1ng s\u1EB5n (NFC)`,
      en: `letters with combining marks${times2(count).en} where composed letters (NFC) were expected`
    });
    eth = (found, letter3, count) => ({
      vi: `\u201C${found}\u201D kh\xF4ng ph\u1EA3i ch\u1EEF \u201C${letter3}\u201D ti\u1EBFng Vi\u1EC7t${times2(count).vi}`,
      en: `"${found}" is not the Vietnamese letter "${letter3}"${times2(count).en}`
    });
    privateUse = (code, count) => ({
      vi: `k\xFD t\u1EF1 ri\xEAng ${code} kh\xF4ng c\xF3 trong Unicode chung${times2(count).vi}`,
      en: `the private-use character ${code} means nothing outside its font${times2(count).en}`
    });
    legacy = (word, count) => ({
      vi: `\u201C${word}\u201D c\xF3 v\u1EBB l\xE0 ch\u1EEF c\u1EE7a b\u1ED9 m\xE3 c\u0169 (TCVN3, VNI)${times2(count).vi}, \u0111\xFAng ra ph\u1EA3i l\xE0 Unicode`,
      en: `"${word}" looks like text of an old encoding (TCVN3, VNI)${times2(count).en} where Unicode was expected`
    });
    ETH_LETTERS2 = /* @__PURE__ */ new Map([
      ["\xD0", "\u0110"],
      ["\xF0", "\u0111"],
      ["\u0189", "\u0110"],
      ["\u0256", "\u0111"]
    ]);
    LEGACY_WORD = /(?<!\p{L})\p{L}{0,12}(?:\p{L}[¨¬®¸µ¶·¹»¼½¾]|[¨¬®¸µ¶·¹»¼½¾]\p{L})[\p{L}¨¬®¸µ¶·¹»¼½¾]*/gu;
    LEGACY_WORDS_AT_LEAST = 5;
    rule40 = {
      id: "text/unicode-form",
      severity: "warning",
      ground: [appendixOne("I", "4")],
      description: {
        vi: "V\u0103n b\u1EA3n ph\u1EA3i d\xF9ng ch\u1EEF Unicode d\u1EF1ng s\u1EB5n theo TCVN 6909:2001: kh\xF4ng d\xF9ng k\xFD t\u1EF1 t\u1ED5 h\u1EE3p, \u201C\xD0\u201D thay \u201C\u0110\u201D, k\xFD t\u1EF1 ri\xEAng ho\u1EB7c b\u1ED9 m\xE3 c\u0169.",
        en: 'Text must be composed Unicode as TCVN 6909:2001 has it: no combining marks, no eth for "\u0110", no private-use characters, no old encodings.'
      },
      scope: everyDocument,
      check: check40,
      examples: [
        { text: "Ngh\u1ECB \u0111\u1ECBnh s\u1ED1 30/2020/N\u0110-CP c\u1EE7a Ch\xEDnh ph\u1EE7 v\u1EC1 c\xF4ng t\xE1c v\u0103n th\u01B0.", findings: [] },
        {
          text: `${"Ngh\u1ECB \u0111\u1ECBnh v\u1EC1 c\xF4ng t\xE1c v\u0103n th\u01B0".normalize("NFD")} c\u1EE7a \xD0\u1EA3ng \u1EE7y c\u01A1 quan.`,
          findings: [
            { line: 1, column: 4, message: decomposed(7) },
            { line: 1, column: 43, message: eth("\xD0", "\u0110", 1) }
          ]
        }
      ]
    };
  }
});

// src/validate/rules/index.ts
var rules;
var init_rules = __esm({
  "src/validate/rules/index.ts"() {
    "use strict";
    init_date_conflict();
    init_first_mention_incomplete();
    init_from_the_future();
    init_impossible_date();
    init_kind_mismatch();
    init_malformed_number();
    init_repealed();
    init_repeated_in_full();
    init_self();
    init_term_mismatch();
    init_unknown_law();
    init_year_mismatch();
    init_appendix_reference();
    init_enacting_line();
    init_end_mark();
    init_issuer();
    init_kind();
    init_legal_basis();
    init_national_emblem_lines();
    init_number();
    init_number_format();
    init_place_date();
    init_recipients();
    init_signature();
    init_title();
    init_empty_unit();
    init_heading_missing();
    init_internal_reference();
    init_letter_order();
    init_level_skipped();
    init_numeral_style();
    init_sequence();
    init_single_child();
    init_truncated();
    init_unclosed_quotation();
    init_glued_words();
    init_repeated_word();
    init_tone_placement();
    init_unfilled_blank();
    init_unicode_form();
    rules = [
      rule19,
      rule16,
      rule20,
      rule21,
      rule22,
      rule17,
      rule25,
      rule18,
      rule14,
      rule24,
      rule23,
      rule15,
      rule13,
      rule32,
      rule29,
      rule31,
      rule27,
      rule30,
      rule33,
      rule26,
      rule35,
      rule28,
      rule34,
      rule4,
      rule,
      rule12,
      rule3,
      rule5,
      rule6,
      rule10,
      rule11,
      rule2,
      rule8,
      rule7,
      rule9,
      rule40,
      rule38,
      rule37,
      rule36,
      rule39
    ];
  }
});

// src/cite/diagnostics.ts
init_lexicon();
var impossibleDate = {
  vi: (written) => `\u201C${written}\u201D kh\xF4ng ph\u1EA3i l\xE0 m\u1ED9t ng\xE0y c\xF3 th\u1EADt`,
  en: (written) => `"${written}" is not a real date`
};
var dateConflict = {
  vi: (number3, date, usual) => `${number3} \u0111\u01B0\u1EE3c ghi ng\xE0y ${date}, nh\u01B0ng n\u01A1i kh\xE1c trong v\u0103n b\u1EA3n ghi ng\xE0y ${usual}`,
  en: (number3, date, usual) => `${number3} is dated ${date} here but ${usual} elsewhere in the document`
};
var diagnose = (mentions, citations, input) => [...impossibleDates(mentions, input), ...conflictingDates(citations, input)];
function impossibleDates(mentions, { flow, positions, lang }) {
  return mentions.flatMap(({ impossibleDate: span }) => {
    if (span === null) return [];
    return [
      {
        rule: "citation/impossible-date",
        severity: "error",
        message: impossibleDate[lang](flow.text.slice(span.start, span.end)),
        position: positions.position(flow.toSource(span.start), flow.toSourceEnd(span.end))
      }
    ];
  });
}
function conflictingDates(citations, { lang }) {
  return dateConflicts(citations).map(({ citation: { number: number3, date, position }, usual }) => ({
    rule: "citation/date-conflict",
    severity: "error",
    message: dateConflict[lang](number3 ?? "", date ?? "", usual),
    position
  }));
}

// src/cite/mentions/find-mentions.ts
init_lexicon();

// src/cite/mentions/candidate-starts.ts
init_chars();
init_lexicon();

// src/cite/mentions/kind-names.ts
init_chars();
init_lexicon();
var SPELLINGS = [
  ...kindSpellings().map(({ kind: kind2, name }) => ({ kind: kind2, small: name.toLowerCase(), short: null })),
  ...kinds.flatMap(
    (kind2) => kind2.shortName === null ? [] : [{ kind: kind2, small: kind2.shortName.toLowerCase(), short: kind2.shortName }]
  )
];
var byOpening = new Array(4096).fill(void 0);
function opening(text, at) {
  const first = smallUnit(text.charCodeAt(at));
  const second = smallUnit(text.charCodeAt(at + 1));
  return first * 1021 + second * 61 + smallUnit(text.charCodeAt(at + 2)) & 4095;
}
for (const spelling of SPELLINGS) {
  const { small: small2, short } = spelling;
  const written = short === null ? [small2, small2.replaceAll(" ", "")] : [`${small2} `];
  for (const key of new Set(written.map((each) => opening(each, 0))))
    byOpening[key] = [...byOpening[key] ?? [], spelling];
}
function kindNameAt(text, at, origin) {
  if (at + 2 >= text.length) return null;
  const spellings = byOpening[opening(text, at)];
  if (spellings === void 0) return null;
  for (const { kind: kind2, small: small2, short } of spellings) {
    const end = spellingEnd(text, at, small2);
    if (end < 0) continue;
    if (short === null || text.startsWith(short, at) && isBeforeNumber(text, end))
      return { start: at - origin, end: end - origin, kind: kind2 };
  }
  return null;
}
function spellingEnd(text, from, small2) {
  let at = from;
  for (let i = 0; i < small2.length; i += 1) {
    const wanted = small2.charCodeAt(i);
    if (at < text.length && smallUnit(text.charCodeAt(at)) === wanted) at += 1;
    else if (wanted !== SPACE2) return -1;
  }
  return at < text.length && isInWord(text.charCodeAt(at)) && !isGluedNumber(text, at) ? -1 : at;
}
function isGluedNumber(text, at) {
  const hasSo = isWritten(text, at, "s\u1ED1 ");
  const from = hasSo ? at + "s\u1ED1 ".length : at;
  return isDigit2(text.charCodeAt(from)) && mayBeNumber(text, from);
}
var SPACE2 = 32;
var COLON = 58;
function isInWord(code) {
  const kind2 = unitKind(code);
  return kind2 === unitKinds.letter || kind2 === unitKinds.digit || kind2 === unitKinds.number;
}
function isBeforeNumber(text, at) {
  if (text.charCodeAt(at) !== SPACE2) return false;
  if (isDigit2(text.charCodeAt(at + 1))) return true;
  if (!isWritten(text, at + 1, "s\u1ED1")) return false;
  const colon = text.charCodeAt(at + 3) === COLON ? at + 4 : at + 3;
  return isDigit2(text.charCodeAt(text.charCodeAt(colon) === SPACE2 ? colon + 1 : colon));
}

// src/cite/mentions/candidate-starts.ts
var { letter: letter2, digit: digit2, number: number2 } = unitKinds;
function findCandidateStarts(text, { start, end }) {
  const words2 = [];
  const numbers = [];
  let before = unitKinds.other;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const kind2 = unitKind(code);
    if (kind2 === before && !(kind2 === letter2 && isGluedCapital(text, at, code))) continue;
    if (kind2 === digit2) {
      const isGlued2 = words2[words2.length - 1]?.end === at - start;
      if ((isGlued2 || !isInsideNumber(text, at)) && mayBeNumber(text, at)) numbers.push(at - start);
    } else if (kind2 === letter2 && before !== digit2 && before !== number2) {
      const word = kindNameAt(text, at, start);
      if (word) {
        if (!isGeneral(text, at)) words2.push(word);
        at = start + word.end - 1;
      }
    }
    before = kind2;
  }
  return { words: words2, numbers };
}
function isGluedCapital(text, at, code) {
  if (smallUnit(code) === code) return false;
  const last = text.charCodeAt(at - 1);
  return smallUnit(last) === last;
}
function isInsideNumber(text, at) {
  if (at === 0) return false;
  const before = text.charCodeAt(at - 1);
  if (unitKind(before) === letter2) return !isBehindSo(text, at);
  switch (before) {
    case 44:
      return !isInRowOfSerials(text, at);
    case 45:
    // -
    case 46:
    // .
    case 47:
    // /
    case 8211:
      return true;
    case 58:
      return at > 1 && isDigit2(text.charCodeAt(at - 2));
    default:
      return false;
  }
}
function isInRowOfSerials(text, at) {
  let start = at - 1;
  const low = Math.max(0, at - LONGEST_ROW);
  while (start >= low && (isDigit2(text.charCodeAt(start)) || text.charCodeAt(start) === 44)) start -= 1;
  return isWritten(text, start - 2, "s\u1ED1 ");
}
var LONGEST_ROW = 100;
var isBehindSo = (text, at) => isWritten(text, at - 2, "s\u1ED1") && (at < 3 || unitKind(text.charCodeAt(at - 3)) !== letter2);
var isGeneral = (text, at) => text.charCodeAt(at - 1) === 32 && isWritten(text, at - 5, "ph\xE1p ");

// src/cite/mentions/numbered-mention.ts
init_chars();
init_lexicon();

// src/cite/mentions/blank-mention.ts
var blankMention = (word, end) => ({
  start: word.start,
  end,
  kind: word.kind.name,
  number: null,
  whole: null,
  date: null,
  name: null,
  issuer: null,
  confidence: "inferred",
  impossibleDate: null,
  titleEnd: word.start
});
var dateOf = (date) => ({
  date: date?.value ?? null,
  impossibleDate: date && date.value === null ? { start: date.start, end: date.end } : null
});
var beginsSmall = (text, { start }) => /^\p{Ll}/u.test(text.slice(start, start + 1));

// src/cite/mentions/date-in-next-cell.ts
init_lexicon();
var ROW_START = /(?:^|[\s|])\d{1,3}[.)]?[\s|]+$/u;
var NEXT_CELL = /[\s|]{1,5}(?<date>\d{1,2}[/.-]\d{1,2}[/.-]\d{4})(?![\p{L}\d/.-]*\d)/uy;
var REACH = 9;
function dateInNextCell(text, start, end) {
  const next = text.charCodeAt(end);
  if (next !== 32 && next !== 124) return null;
  NEXT_CELL.lastIndex = end;
  const match = NEXT_CELL.exec(text);
  const written = match?.groups?.["date"];
  if (!match || written === void 0) return null;
  if (!ROW_START.test(text.slice(Math.max(0, start - REACH), start))) return null;
  const found = dateAt(`ng\xE0y ${written}`, 0);
  const dateEnd = end + match[0].length;
  return found && { start: dateEnd - written.length, end: dateEnd, value: found.value };
}

// src/cite/mentions/inherited-kind.ts
init_lexicon();

// src/cite/mentions/kind-of-number.ts
init_chars();
init_lexicon();
var SO = /(?:[sS]ố|SỐ|so)\s?(?:hiệu\s?)?:?\s?/uy;
var LONGEST_SO = 10;
function soStart(text, low, to) {
  for (let at = to - 2; at >= Math.max(low, to - LONGEST_SO); at -= 1) {
    const code = text.charCodeAt(at);
    if (code !== 115 && code !== 83) continue;
    if (at > low && !/[\s(“"\p{L}]/u.test(text.charAt(at - 1))) continue;
    SO.lastIndex = at;
    if (SO.test(text) && SO.lastIndex === to) return at;
  }
  return to;
}
var KIND_NAMES = kinds.filter((kind2) => kind2.family !== "law" && kind2.family !== "plain").map((kind2) => kind2.name);
var nearestKind = remember((written) => {
  const found = written.trim().length > 7 ? nearest(written.trim(), KIND_NAMES) : null;
  return found ? kindNamed(found.candidate) : null;
});

// src/cite/mentions/inherited-kind.ts
var OTHER_THING = /(?:mẫu|biểu|bảng|phụ lục|giấy phép[^.;]{0,60}|giấy chứng nhận[^.;]{0,60}|chứng chỉ[^.;]{0,40}|chứng nhận|bằng|thẻ|tài khoản|điện thoại|hồ sơ|mã|ký hiệu|công báo|lô|thửa|tờ|đơn|hóa đơn|vận đơn|phòng|tầng|nhà|đường|quốc lộ|QCVN|TCVN|tiêu chuẩn|quy chuẩn|vé|máy|xe|biển)(?: số| Số)?\s?:?\s?$/iu;
var LIST_GAP = /^\s?(?:[,;]|và|hoặc|[,;] và)?\s?(?:các\s)?(?:số\s?:?\s?)?$/iu;
function misspeltKind(text, number3, low, so) {
  const from = Math.max(low, number3.start - 40);
  const before = text.slice(from, Math.max(from, so - 1));
  const syllables = [...before.matchAll(/\p{L}+/gu)].slice(-4);
  for (const first of syllables) {
    const kind2 = nearestKind(before.slice(first.index));
    if (!kind2 || !/^\p{Lu}/u.test(first[0])) continue;
    if (so === number3.start && !kind2.abbreviations.includes(symbolHead(number3.value))) continue;
    const start = from + first.index;
    return { start, kind: kind2, inherited: false, mended: true, titleEnd: start };
  }
  return null;
}
function inheritedKind(text, number3, low, hasSo, previous) {
  const { start } = number3;
  const kindName = previous ? sharedKind(text.slice(low, start), number3, hasSo, previous) : null;
  if (kindName === null && !standsAlone2(number3, hasSo)) return null;
  if (OTHER_THING.test(text.slice(Math.max(low, start - 100), start))) return null;
  return {
    start,
    kind: kindName === null ? null : kindNamed(kindName),
    inherited: kindName !== null,
    titleEnd: start
  };
}
function sharedKind(gap, number3, hasSo, previous) {
  if (previous.number === null) return null;
  const inList = hasSo ? symbolHead(previous.number) === symbolHead(number3.value) : /[,;] $/u.test(gap) && previous.number.endsWith(number3.symbol);
  const likely = inList && gap.length < 400 && !/[.]\s/u.test(gap);
  return likely || LIST_GAP.test(gap) ? previous.kind : null;
}
var symbolHead = (number3) => /[/-](\p{Lu}[\p{L}]*)/u.exec(number3)?.[1] ?? "";
function standsAlone2({ symbol, value }, hasSo) {
  const known3 = beginsWithKind(symbol) || /^(?:QH|UBTVQH)\d/u.test(symbol);
  const hasSlash = value.includes("/");
  return known3 ? hasSo || hasSlash : hasSo && hasSlash && symbol.includes("-");
}

// src/cite/mentions/issuer-and-date.ts
init_chars();
init_lexicon();
var BEFORE_DATE = /\s?(?:,\s?)?(?:\(\s?)?(?:hồi \d{1,2} ?(?:giờ|h) ?\d{0,2}(?: phút)?,? (?=ngày))?(?:(?:(?:được |đã )?(?:ban hành|ký ban hành|ký|lập|thông qua)|cùng) (?=ngày))?/uy;
var NOTE2 = /["”’»]| ?\[\d{1,3}\]| ?\((?:[Ll]ần |[Đđ]ợt )?\d{1,2}\)|\d{1,2}(?![\p{L}\d/.-])|\*{1,3}/uy;
var BEFORE_ISSUER = /\s?(?:,\s?)?(?:(?:[cC]ủa|CỦA)\s+)+|\s?(?:,\s?)?(?:do|DO)\s+(?=\p{Lu})/uy;
var BEFORE_PARTNERS = /\s?(?:,\s?)?(?:(?:ký |ký kết )?giữa|GIỮA) (?:liên )?(?=\p{Lu})/uy;
var JOINT = /\s?(?:,|-|và(?!\p{L}))\s?(?=\p{Lu})/uy;
var BARE_YEAR = / ?\(?(?<year>(?:19|20)\d\d)(?!\d|[/.-]\d)\)?/uy;
var REVISED = / \((?:sửa đổi|sửa đổi, bổ sung|mới)\)/uy;
var MOST_JOINT = 24;
function behindMarks(text, from) {
  let at = from;
  while (at < from + MOST_MARKS && at < text.length && isMark(text.charCodeAt(at))) at += 1;
  return at;
}
var MOST_MARKS = 5;
var isMark = (code) => code === 32 || code === 44 || code === 40;
var BEGINS_DATE = "nNtThbk\u0111lc";
function noteEnd(text, at) {
  if (text.charCodeAt(at) === 44) return at;
  NOTE2.lastIndex = at;
  return NOTE2.test(text) ? NOTE2.lastIndex : at;
}
function dateStart(text, at) {
  if (text.startsWith(" ng\xE0y", at)) return at + 1;
  BEFORE_DATE.lastIndex = at;
  return BEFORE_DATE.test(text) ? BEFORE_DATE.lastIndex : at;
}
function dateBehind(text, at, wants) {
  const opening2 = text.charAt(behindMarks(text, at));
  if (opening2 === "" || !BEGINS_DATE.includes(opening2)) return null;
  const found = dateAt(text, dateStart(text, at));
  if (!found) return null;
  const isFull = isWritten(text, found.start, "ng\xE0y");
  const lead = text.slice(at, found.start);
  if (!isFull && (wants === "full" || lead.includes(","))) return null;
  const closes = lead.includes("(") && text[found.end] === ")";
  return closes ? { ...found, end: found.end + 1 } : found;
}
function issuerLead(text, at) {
  const opening2 = text.charAt(behindMarks(text, at)) || " ";
  const partners = "gGk".includes(opening2);
  if (!partners && !"cCdD".includes(opening2)) return null;
  const lead = partners ? BEFORE_PARTNERS : BEFORE_ISSUER;
  lead.lastIndex = at;
  return lead.test(text) ? { end: lead.lastIndex, partners } : null;
}
function issuerBehind(text, at, joint) {
  const lead = issuerLead(text, at);
  const first = lead && matchIssuer(text, lead.end);
  if (!lead || !first) return null;
  const several = joint || lead.partners;
  const names = [first.name];
  let end = first.end;
  while (several && names.length < MOST_JOINT) {
    JOINT.lastIndex = end;
    const link = JOINT.exec(text);
    const next = link && matchIssuer(text, end + link[0].length);
    if (!next || next.body === null || next.isLocal !== first.isLocal) break;
    names.push(next.name);
    end = next.end;
  }
  return { name: names.join(", "), end };
}
function issuerAndDateAfterNumber(text, at, joint) {
  const from = noteEnd(text, at);
  const first = dateBehind(text, from, "any");
  const issuer3 = issuerBehind(text, first?.end ?? from, joint);
  const date = first ?? (issuer3 ? dateBehind(text, issuer3.end, "full") : null);
  const end = Math.max(at, first?.end ?? 0, issuer3?.end ?? 0, date?.end ?? 0);
  return { date, issuer: issuer3?.name ?? null, end };
}
function issuerAndDateAfterLaw(text, at) {
  REVISED.lastIndex = at;
  const from = REVISED.test(text) ? REVISED.lastIndex : at;
  const tail2 = issuerAndDateAfterNumber(text, from, false);
  if (tail2.date) return tail2;
  BARE_YEAR.lastIndex = from;
  const year = BARE_YEAR.exec(text);
  const value = year?.groups?.["year"];
  if (!year || value === void 0) return { ...tail2, end: tail2.end > from ? tail2.end : at };
  const end = from + year[0].length;
  return { date: { start: from, end, value }, issuer: tail2.issuer, end: Math.max(end, tail2.end) };
}

// src/cite/mentions/kind-before-number.ts
init_chars();
init_lexicon();

// src/cite/mentions/law-name.ts
init_chars();
init_lexicon();
var LAW2 = kindPattern({ hasProperName: true });
var LAW_IN_ANY_CASE = `(?:${LAW2}|${kindPattern({ hasProperName: true }, "small")})`;
var AMENDING = new RegExp(
  `(?:[Ss]\u1EEDa \u0111\u1ED5i|[Bb]\u1ED5 sung|[Bb]\xE3i b\u1ECF)[\\p{L}, ]{1,120}?(?= (?:${LAW2}|(?:c\xE1c|\\d+) ${LAW_IN_ANY_CASE})(?![\\p{L}]))`,
  "uy"
);
var MORE_LAWS = new RegExp(
  `\\s?(?:,|v\xE0|;)?\\s?(?:c\xE1c |c\u1EE7a |\\d+ )?(?<kind>${LAW_IN_ANY_CASE})(?![\\p{L}])`,
  "uy"
);
var SYLLABLE = /[\p{L}\p{N}-]+/uy;
var ENDS_NAME = new Set(
  "ng\xE0y n\u0103m s\u1ED1 \u0111\u01B0\u1EE3c \u0111\xE3 c\xF3 quy v\u1EC1 ho\u1EB7c th\xEC n\xE0y \u0111\u1EC3 theo t\u1EA1i do c\u1EE7a \u0111\u1ED1i trong khi nh\u01B0 m\xE0 l\xE0 b\u1ECB ph\u1EA3i kh\xF4ng c\u1EA7n s\u1EBD cho v\u1EDBi hi\u1EC7n n\xEAu sau tr\u01B0\u1EDBc \u0111\u1EBFn t\u1EEB tr\xEAn h\u01B0\u1EDBng ban thi nh\u1EB1m hay c\u0169ng c\xF2n \u0111\xF3 tr\xEAn c\xE1c nh\u1EEFng m\u1ED7i n\u1EBFu v\u1EABn g\u1ED3m bao".split(
    " "
  )
);
var AFTER_AND = once(
  () => new RegExp(`(?:c\xE1c|nh\u1EEFng|ph\xE1p|b\u1ED9|${kindPattern(unmistakable, "small")})(?![\\p{L}])`, "uy")
);
var MAX_SYLLABLES = 16;
var CONSTITUTION = /\s?(?:của )?nước Cộng h(?:òa|oà) xã hội chủ nghĩa Việt Nam/iuy;
function constitutionEnd(text, from) {
  CONSTITUTION.lastIndex = from;
  const match = CONSTITUTION.exec(text);
  return match ? from + match[0].length : from;
}
function lawNameAt(text, from, kind2) {
  const start = from + (/^\s/u.test(text.slice(from, from + 1)) ? 1 : 0);
  if (start === from) return null;
  const known3 = longestLawName(kind2, text, start);
  const amending = amendingEnd(text, start);
  if (amending > (known3?.end ?? 0)) return { start, end: amending, laws: [], amending: true };
  if (known3) {
    const oneSmallWord = /^\p{Ll}+$/u.test(text.slice(start, known3.end));
    if (oneSmallWord && !/^,? (?:năm|ngày|số) \d/u.test(text.slice(known3.end, known3.end + 9))) return null;
    return { start, end: known3.end, laws: known3.laws, amending: amending > 0 };
  }
  const end = unknownNameEnd(text, start);
  return end > start ? { start, end, laws: [], amending: false } : null;
}
function amendingEnd(text, start) {
  AMENDING.lastIndex = start;
  const lead = AMENDING.exec(text);
  if (!lead) return 0;
  let end = start + lead[0].length;
  for (let count = 0; count < 60; count += 1) {
    MORE_LAWS.lastIndex = end;
    const more = MORE_LAWS.exec(text);
    const kind2 = more?.groups?.["kind"];
    if (!more || kind2 === void 0 || more[0].includes(";")) break;
    const after2 = end + more[0].length;
    const name = longestLawName(kind2, text, after2 + 1);
    const nameEnd = name?.end ?? unknownNameEnd(text, after2 + 1);
    if (nameEnd <= after2 + 1) {
      end = /^\p{Ll}/u.test(kind2) || /\d/u.test(more[0]) ? after2 : end;
      break;
    }
    end = nameEnd;
  }
  return end;
}
function unknownNameEnd(text, start) {
  const isSmall = !/^\p{Lu}/u.test(text.slice(start, start + 2));
  if (isSmall && !beginsSmallName(text, start)) return start;
  const dated = datedNameEnd(text, start);
  if (dated > start || isSmall) return dated;
  let end = start;
  let at = start;
  for (let count = 0; count < MAX_SYLLABLES; count += 1) {
    SYLLABLE.lastIndex = at;
    const word = SYLLABLE.exec(text)?.[0];
    if (word === void 0 || /^\d/u.test(word)) break;
    const lower3 = word.toLowerCase();
    if ((count > 0 || lower3 === "v\u1EC1") && ENDS_NAME.has(lower3)) break;
    if (lower3 === "v\xE0" && !goesOnAfterAnd(text, at + word.length + 1)) break;
    if (lower3 !== "v\xE0") end = at + word.length;
    at += word.length;
    if (text[at] !== " ") break;
    at += 1;
  }
  return end;
}
function goesOnAfterAnd(text, at) {
  SYLLABLE.lastIndex = at;
  const next = SYLLABLE.exec(text)?.[0] ?? "";
  if (!/^\p{Ll}/u.test(next) || ENDS_NAME.has(next)) return false;
  AFTER_AND().lastIndex = at;
  return !AFTER_AND().test(text);
}
function beginsSmallName(text, start) {
  SYLLABLE.lastIndex = start;
  const first = SYLLABLE.exec(text)?.[0];
  return first !== void 0 && !ENDS_NAME.has(first) && !NO_NAME.has(first);
}
var NO_NAME = /* @__PURE__ */ new Set(["s\u01B0", "gia", "ph\xE1p", "l\u1EC7", "khoa", "h\u1ECDc", "l\u1EC7nh"]);
var UP_TO_DATE = /^[^.;:()\n]{3,170}?(?=,? (?:ngày \d{1,2}|số \d{1,3}\/))/u;
var SENTENCE = once(() => {
  const words2 = "\u0111\u01B0\u1EE3c|b\u1ECB|c\xF3|th\xF4ng qua|ban h\xE0nh|k\u1EC3 t\u1EEB|t\u1EEB|tr\u01B0\u1EDBc|sau|\u0111\u1EBFn|theo|t\u1EA1i|n\xE0y|v\xE0 c\xE1c|quy \u0111\u1ECBnh|h\u01B0\u1EDBng d\u1EABn";
  return new RegExp(`(?<![\\p{L}])(?:${words2}|${kindPattern(unmistakable)})(?![\\p{L}])`, "u");
});
function datedNameEnd(text, start) {
  const name = UP_TO_DATE.exec(text.slice(start, start + 200))?.[0];
  return name === void 0 || SENTENCE().test(name) ? start : start + name.length;
}

// src/cite/mentions/kind-before-number.ts
var SMALL_WORDS = /^(?: (?!(?:tại|theo|của|và|là|được|trong|về|có|này|đã|do|với|hoặc|từ|đến|cho|trên|kèm|số|ngày|năm|nêu|quy|nói)(?![\p{L}]))[\p{Ll}]+){1,8} $/u;
var BY_ISSUER = /^ (?:của )?(?=\p{Lu})/u;
var BY_OTHER = /^ (?:kèm theo|này|theo|tại|của|và) /u;
function kindBefore(text, number3, low, words2, gapEnd) {
  for (let i = words2.length - 1; i >= 0; i -= 1) {
    const word = words2[i];
    if (!word || word.start < low || isOutOfReach(text, word, gapEnd)) return null;
    const gap = text.slice(word.end, gapEnd);
    if (isAdjacent(gap)) return fitting(text, number3, words2[i - 1], kindOf2(word));
    if (word.kind.family === "law") {
      const outer = lawWithNumber(text, number3, words2.slice(0, i + 1), gapEnd, low);
      if (outer) return outer;
      continue;
    }
    const found = gapEnd < number3.start ? acrossWords(text, word, gap) : null;
    if (found || BY_OTHER.test(gap)) return found;
  }
  return null;
}
function isOutOfReach(text, word, gapEnd) {
  const gap = text.slice(word.end, gapEnd);
  if (gap.length > 400) return true;
  return /[;\n]/u.test(gap) && !isNameUpTo(text, word, gapEnd);
}
var isNameUpTo = (text, { kind: kind2, end }, gapEnd) => kind2.family === "law" && (lawNameAt(text, end, kind2.name)?.end ?? 0) >= gapEnd - 2;
var isAdjacent = (gap) => gap.trim() === "" || gap === " (" || /^: ?$/u.test(gap);
var kindOf2 = ({ start, kind: kind2 }) => ({
  start,
  kind: kind2,
  inherited: false,
  titleEnd: start
});
function acrossWords(text, word, gap) {
  if (SMALL_WORDS.test(gap)) {
    const meant = nearestKind(text.slice(word.start, word.end + gap.length));
    return meant && meant !== word.kind ? { ...kindOf2(word), kind: meant, mended: true } : kindOf2(word);
  }
  return BY_ISSUER.test(gap) && !/[.,;(]/u.test(gap) && gap.length < 90 ? kindOf2(word) : null;
}
var isTitleBetween = (gap) => gap === " " || SMALL_WORDS.test(gap);
function fitting(text, number3, before, found) {
  if (!before || !isTitleBetween(text.slice(before.end, found.start))) return found;
  const head = symbolHead2(number3.symbol);
  const isBefore = before.kind.abbreviations.includes(head) && !found.kind?.abbreviations.includes(head);
  return isBefore ? { ...found, start: before.start, kind: before.kind, titleEnd: before.start } : found;
}
function lawWithNumber(text, number3, words2, gapEnd, low) {
  if (!mayBeLaws(number3)) return null;
  const registered = lawByNumber(number3.value);
  let best = null;
  const titleEnd = titleEndBefore(text, gapEnd);
  for (let i = words2.length - 1; i >= 0; i -= 1) {
    const word = words2[i];
    if (!word || word.start < low || word.kind.family !== "law") break;
    const name = lawNameAt(text, word.end, word.kind.name);
    const title = text.slice(word.end, titleEnd);
    const reaches = name !== null && name.end >= titleEnd - 2;
    if (!reaches && best !== null) continue;
    if (!reaches && !isPlainTitle(title)) break;
    const found = { ...kindOf2(word), titleEnd: name?.amending ? name.end : word.start };
    if (registered && nameKey(registered.name) === nameKey(title)) return found;
    best = found;
    if (i > 0 && !isHeldByTitle(text.slice(Math.max(low, word.start - 12), word.start))) break;
  }
  return best;
}
function mayBeLaws({ symbol }) {
  const meant = kindsOfAbbreviation(symbolHead2(symbol));
  return meant.length === 0 || meant.some(({ family }) => family === "law");
}
var symbolHead2 = (symbol) => /^[\p{L}]+/u.exec(symbol)?.[0] ?? "";
var titleEndBefore = (text, gapEnd) => gapEnd - (REVISED2.exec(text.slice(Math.max(0, gapEnd - 40), gapEnd))?.[0].length ?? 0);
var REVISED2 = / \((?:sửa đổi|sửa đổi, bổ sung|mới)\),? $/u;
var isPlainTitle = (title) => /^ \p{Lu}[^.;:()]{0,140}$/u.test(title.trimEnd()) && !NEXT_LAW().test(title);
var NEXT_LAW = once(() => new RegExp(`, ${kindPattern({ hasProperName: true })} `, "u"));
var isHeldByTitle = (before) => /(?:của|,|và)\s(?:các )?$/u.test(before);

// src/cite/mentions/numbered-mention.ts
var JOINT2 = once(() => {
  const joint = kindsWith({ jointly: ["always", "sometimes"] });
  return new RegExp(`^${oneOf(joint.flatMap(({ abbreviations: abbreviations2 }) => abbreviations2))}`, "u");
});
function numbered(text, number3, low, words2, previous) {
  const so = soStart(text, low, number3.start);
  const hasSo = so < number3.start;
  const found = kindBefore(text, number3, low, words2, so) ?? misspeltKind(text, number3, low, so) ?? (number3.loose ? null : inheritedKind(text, number3, low, hasSo, previous));
  if (!found) return null;
  const tail2 = issuerAndDateAfterNumber(text, number3.end, JOINT2().test(number3.symbol));
  const cell = tail2.end > number3.end ? null : dateInNextCell(text, found.start, number3.end);
  return {
    start: found.start,
    end: cell?.end ?? tail2.end,
    kind: found.kind?.name ?? null,
    number: number3.value,
    whole: null,
    name: null,
    ...dateOf(cell ?? tail2.date),
    issuer: tail2.issuer,
    confidence: confidenceIn(number3, found),
    titleEnd: found.titleEnd
  };
}
function confidenceIn(number3, found) {
  if (found.inherited) return "inferred";
  return number3.repaired || found.mended ? "repaired" : "exact";
}

// src/cite/mentions/shared-symbol.ts
init_lexicon();
var CUT = "\\d{1,5}[a-z\u0111]?(?:/(?:19|20)\\d\\d)?";
var JOINT3 = "(?: ?[,;] ?(?:v\xE0 |ho\u1EB7c )?| v\xE0 | ho\u1EB7c )(?:s\u1ED1 )?";
var ROW = new RegExp(`^(?<lead>:? ?(?:s\u1ED1:? ?)?|${JOINT3})(?<cuts>${CUT}(?:${JOINT3}${CUT})*)${JOINT3}$`, "u");
var EACH = new RegExp(CUT, "gu");
var YEAR_ALONE = /^(?:19|20)\d\d$/u;
var LONGEST_ROW2 = 400;
var SERIAL2 = /^[^/-]*/u;
var SERIAL_AND_YEAR = /^[^/-]*(?:\/\d{4}(?=\/))?/u;
function sharingSymbol(text, number3, low, word, previous) {
  const opening2 = openingOf(low, word, previous);
  if (number3.loose || opening2 === null || number3.start - opening2.end > LONGEST_ROW2) return [];
  const { lead = "", cuts } = ROW.exec(text.slice(opening2.end, number3.start))?.groups ?? {};
  if (cuts === void 0 || !mayShare(opening2, number3, lead)) return [];
  const from = opening2.end + lead.length;
  const found = [...cuts.matchAll(EACH)].map(
    ({ index, 0: written }, place) => cutMention(from + index, written, place === 0 ? opening2 : { ...opening2, word: null }, number3)
  );
  return lead.includes("s") || found.every((each) => !YEAR_ALONE.test(each.number ?? "")) ? found : [];
}
function openingOf(low, word, previous) {
  if (word && word.start >= low) return { kind: word.kind.name, end: word.end, word };
  return previous && previous.number !== null && previous.kind !== null ? { kind: previous.kind, end: low, word: null } : null;
}
function mayShare({ word }, { symbol }, lead) {
  if (word === null) return true;
  if (!lead.includes("s") && word.kind.family !== "normative") return false;
  const head = /^[\p{L}&]+/u.exec(symbol)?.[0] ?? "";
  return word.kind.abbreviations.includes(head) || !beginsWithKind(symbol);
}
function cutMention(at, written, { kind: kind2, word }, { value }) {
  const start = word?.start ?? at;
  return {
    start,
    end: at + written.length,
    kind: kind2,
    number: written,
    whole: written + value.replace(written.includes("/") ? SERIAL_AND_YEAR : SERIAL2, ""),
    date: null,
    name: null,
    issuer: null,
    confidence: "inferred",
    impossibleDate: null,
    titleEnd: start
  };
}

// src/cite/mentions/unnumbered-mentions.ts
init_chars();

// src/cite/mentions/law-mention.ts
var NOT_THIS_LAW = /(?:Đại học|Khoa|Viện|Hội|Đoàn|ngành|Trường|Cử nhân|Thạc sĩ|Tạp chí|Nhà|Pháp) $/iu;
function lawMention(text, word, limit, block) {
  if (NOT_THIS_LAW.test(text.slice(Math.max(0, word.start - 12), word.start))) return null;
  if (word.kind.isSingle) return constitution(text, word);
  if (isEnacted(text, word, block)) return null;
  const name = lawNameAt(text, word.end, word.kind.name);
  if (!name || name.end > limit) return null;
  const isNamed3 = name.laws.length > 0 && /^\p{Lu}/u.test(text.slice(name.start, name.start + 1));
  if (!isNamed3 && beginsSmall(text, word) && !isNameInSmallLetters(text, word, name)) return null;
  const named = {
    ...blankMention(word, name.end),
    name: text.slice(name.start, name.end),
    confidence: name.laws.length > 0 || name.amending ? "exact" : "inferred",
    titleEnd: name.amending ? name.end : word.start
  };
  if (limit < text.length) return named;
  const tail2 = issuerAndDateAfterLaw(text, name.end);
  return { ...named, end: tail2.end, ...dateOf(tail2.date), issuer: tail2.issuer };
}
var OTHER_LAW = /(?:kỷ|kỉ|quy|qui|định|phạm|trái|khoa học|nghề|giới) $/iu;
var PIN = /(?:điều|khoản|điểm) [\p{L}\d.]{1,5}(?:,? của)? $/iu;
var DATE = /^,? \(?(?:(?:năm )?(?:19|20)\d\d(?!\d|[/.-]\d)|ngày \d)/u;
var TELLING = 3;
function isNameInSmallLetters(text, { start, kind: kind2 }, { laws, ...name }) {
  if (laws.length === 0 || OTHER_LAW.test(text.slice(Math.max(0, start - 12), start))) return false;
  return !kind2.namesFields || text.slice(name.start, name.end).split(/\s+/u).length >= TELLING || DATE.test(text.slice(name.end, name.end + 14)) || PIN.test(text.slice(Math.max(0, start - 20), start));
}
var isEnacted = (text, { start }, block) => block.zone === "preamble" && /ban hành $/u.test(text.slice(Math.max(0, start - 10), start));
function constitution(text, word) {
  if (beginsSmall(text, word)) return null;
  const end = constitutionEnd(text, word.end);
  if (/^\s?(?:và|,) (?:các )?(?:pháp luật|luật)(?![\p{L}])/u.test(text.slice(end, end + 20))) return null;
  const tail2 = issuerAndDateAfterLaw(text, end);
  return { ...blankMention(word, tail2.end), ...dateOf(tail2.date), confidence: "exact" };
}

// src/cite/mentions/unnumbered-mentions.ts
var SHORT = /^\s?(?:số\s?:?\s?)?(?<digits>\d{1,5}[a-zđ]?(?:\/(?:19|20)\d\d)?)(?![\p{L}\d]|[.,/:-]\d|\s?[/-]\s?\p{L}|\s?%)/u;
var COUNTED = /^\s?(?:năm(?! \d{4})|tháng(?! \d)|ngày(?! \d)|đồng|triệu|tỷ|nghìn|trường|lần|bản|trang|giờ|người|nội dung|nhiệm vụ|điều|khoản|điểm|chương|mục|phần|quý|kỳ|đơn vị|văn bản|loại|cấp|tỉnh|xã|hộ|dự án|và \d)(?![\p{L}])/iu;
var BLANK_SERIAL = /^ ?(?:số ?:? ?)?[.…_ ]{0,40}\/ ?(?:\d{4} ?\/ ?)?\p{Lu}[\p{L}]*-[\p{L}&-]{2,30}/u;
var BLANK_OPENINGS = "s.\u2026_ /";
var BLANK_DATE = /^,? ?ngày[\s.…_]*tháng (?<month>\d{1,2}) năm (?<year>\d{4})/u;
function unnumbered(text, words2, taken, numberedOnes, block) {
  const found = [];
  let cursor = 0;
  for (const word of words2) {
    if (taken.has(word)) continue;
    while ((numberedOnes[cursor]?.end ?? Number.POSITIVE_INFINITY) <= word.start) cursor += 1;
    const around = numberedOnes[cursor];
    const inside2 = around !== void 0 && around.start < word.start && word.start < around.end;
    const isLaw = word.kind.family === "law";
    if (inside2 && (around.titleEnd <= word.start || !isLaw)) continue;
    const mention = isLaw ? lawMention(text, word, inside2 ? around.titleEnd : text.length, block) : shortMention(text, word) ?? datedMention(text, word);
    if (mention) found.push(mention);
  }
  return found;
}
function withoutClaimed(found) {
  const titles = found.filter((each) => each.titleEnd > each.start);
  if (titles.length === 0) return found;
  let first = 0;
  return found.map((mention) => {
    while ((titles[first]?.titleEnd ?? Number.POSITIVE_INFINITY) <= mention.start) first += 1;
    const title = titles[first];
    const outer = title && title.start < mention.start ? title : void 0;
    if (!outer || mention.end <= outer.titleEnd) return mention;
    return { ...mention, end: outer.titleEnd, date: null, issuer: null, impossibleDate: null };
  });
}
function shortMention(text, word) {
  if (isVague(word) || beginsSmall(text, word) || !isBeforeSerial(text, word.end)) return null;
  const behind = text.slice(word.end, word.end + 60);
  const short = SHORT.exec(behind);
  const digits = short?.groups?.["digits"];
  if (!short || digits === void 0 || /^(?:19|20)\d\d$/u.test(digits)) return null;
  const hasSo = /số/iu.test(short[0]);
  if (!hasSo && word.kind.family !== "normative") return null;
  if (COUNTED.test(behind.slice(short[0].length))) return null;
  const tail2 = issuerAndDateAfterNumber(text, word.end + short[0].length, false);
  return { ...blankMention(word, tail2.end), number: digits, ...dateOf(tail2.date), issuer: tail2.issuer };
}
function isBeforeSerial(text, at) {
  const next = text.charCodeAt(at) === 32 ? at + 1 : at;
  return isDigit2(text.charCodeAt(next)) || text.charCodeAt(next) === 115;
}
function isBeforeBlank(text, at) {
  const next = text.charAt(at) === " " ? at + 1 : at;
  return BLANK_OPENINGS.includes(text.charAt(next));
}
var isVague = ({ kind: kind2 }) => kind2.family === "plain" || kind2.family === "general";
function datedMention(text, word) {
  if (isVague(word)) return null;
  const behind = isBeforeBlank(text, word.end) ? text.slice(word.end, word.end + 120) : "";
  const serial = BLANK_SERIAL.exec(behind)?.[0].length ?? 0;
  const draft2 = serial > 0 ? draftMention(text, word, serial, behind) : null;
  if (draft2 || beginsSmall(text, word)) return draft2;
  const tail2 = issuerAndDateAfterNumber(text, word.end + serial, false);
  if (tail2.date?.value?.length !== 10) return null;
  return {
    ...blankMention(word, tail2.end),
    date: tail2.date.value,
    issuer: tail2.issuer,
    confidence: "exact"
  };
}
function draftMention(text, word, serial, behind) {
  const blank3 = BLANK_DATE.exec(behind.slice(serial));
  if (!blank3?.groups) return null;
  const { year, month = "" } = blank3.groups;
  const tail2 = issuerAndDateAfterNumber(text, word.end + serial + blank3[0].length, false);
  return { ...blankMention(word, tail2.end), date: `${year}-${month.padStart(2, "0")}`, issuer: tail2.issuer };
}

// src/cite/mentions/find-mentions.ts
function findMentions(flow) {
  return flow.blocks.map((block) => isCited(block) ? mentionsOf(flow.text, block) : NONE);
}
var NONE = [];
var isCited = (block) => block.zone !== "chrome" && block.zone !== "heading";
function mentionsOf(flowText, block) {
  const anchors = findCandidateStarts(flowText, block);
  const { words: words2, numbers } = anchors;
  if (words2.length === 0 && numbers.length === 0) return NONE;
  const text = flowText.slice(block.start, block.end);
  const { found, taken } = allNumbered(text, anchors, block);
  const others = unnumbered(text, words2, taken, found, block);
  return merged(found, others).map((mention) => shift(mention, block.start));
}
function merged(found, others) {
  if (found.length === 0) return withoutClaimed(others);
  if (others.length === 0) return found;
  return withoutClaimed([...found, ...others].sort((a, b) => a.start - b.start || b.end - a.end));
}
function allNumbered(text, { words: words2, numbers }, block) {
  const found = [];
  const taken = /* @__PURE__ */ new Set();
  const firstWordAt = words2[0]?.start ?? Number.POSITIVE_INFINITY;
  let low = 0;
  let nextWord3 = 0;
  for (const at of numbers) {
    const number3 = at < low ? null : documentNumberAt(text, at);
    if (!number3 || firstWordAt > at && ownNumber(text, block, at)) continue;
    while ((words2[nextWord3]?.end ?? Number.POSITIVE_INFINITY) <= at) nextWord3 += 1;
    const before = words2.slice(Math.max(0, nextWord3 - 12), nextWord3);
    const cut3 = sharingSymbol(text, number3, low, words2[nextWord3 - 1], found[found.length - 1]);
    const last = cut3[cut3.length - 1] ?? found[found.length - 1];
    const mention = numbered(text, number3, last?.end ?? 0, before, last);
    if (!mention) continue;
    for (const each of [...cut3, mention]) {
      const own = wordAt(words2, nextWord3, each.start);
      if (own && own.end <= each.end) taken.add(own);
      found.push(each);
    }
    low = mention.end;
  }
  return { found, taken };
}
function ownNumber(text, { zone }, at) {
  if (zone === "closing" || zone === "form") return /^(?:Số|SỐ)\s?:/u.test(text) && at < 12;
  return zone === "title" && at < LONGEST_ISSUER && OWN_IN_TITLE.test(text.slice(0, at));
}
var LONGEST_ISSUER = 150;
var OWN_IN_TITLE = /^(?:của [^;:."“]+ )?(?:số ?:? ?)?$/iu;
function wordAt(words2, end, start) {
  let at = end - 1;
  while ((words2[at]?.start ?? -1) > start) at -= 1;
  return words2[at]?.start === start ? words2[at] : void 0;
}
var shift = (mention, by) => ({
  // Named one by one: there are many mentions, and to copy whatever one has takes four times as long.
  start: mention.start + by,
  end: mention.end + by,
  kind: mention.kind,
  number: mention.number,
  whole: mention.whole,
  date: mention.date,
  name: mention.name,
  issuer: mention.issuer,
  confidence: mention.confidence,
  titleEnd: mention.titleEnd + by,
  impossibleDate: mention.impossibleDate && {
    start: mention.impossibleDate.start + by,
    end: mention.impossibleDate.end + by
  }
});

// src/cite/relation/description-chain.ts
var LONGEST_CHAIN = 40;
function* chainOf(related) {
  let each = related;
  for (let count = 0; each !== null && count < LONGEST_CHAIN; count += 1) {
    yield each;
    each = each.by;
  }
}
function outermost(related) {
  let top = related;
  for (const each of chainOf(related)) top = each;
  return top;
}
function otherThan(mention, first) {
  for (const each of chainOf(first))
    if (each.mention.number === null || each.mention.number !== mention.number) return each;
  return null;
}
function amendedBefore(agent, first) {
  for (const each of chainOf(first)) if (each.mention.kind === agent.kind) return otherThan(agent, each);
  return otherThan(agent, first);
}

// src/cite/relation/governing-phrase.ts
init_lexicon();

// src/cite/relation/clause.ts
function readBefore(text, low, start, block, mention, { previous }) {
  const last = lastClause(text.slice(low, start + 1));
  const gap = text.slice(low, start);
  const inClause = last.partedBy === null ? previous : null;
  return {
    block,
    mention,
    previous,
    inClause,
    gap,
    clause: gap.slice(last.start),
    partedBy: last.partedBy
  };
}
var STOP = /[.!?]["”)]?\s(?=[\p{Lu}“"(])|;\s|:\s(?=[\p{Lu}“"])/uy;
var SEMICOLON = 59;
function lastClause(text) {
  let start = 0;
  let partedBy = null;
  for (let at = 0; at < text.length; at += 1) {
    if (!isStop(text.charCodeAt(at))) continue;
    STOP.lastIndex = at;
    if (!STOP.test(text)) continue;
    start = STOP.lastIndex;
    partedBy = text.charCodeAt(at) === SEMICOLON && partedBy !== "sentence" ? "semicolon" : "sentence";
    at = start - 1;
  }
  return { start, partedBy };
}
var isStop = (code) => code < 64 && (code === 46 || code === 58 || code === SEMICOLON || code === 63 || code === 33);
var NOUN_MARKERS = "(?:c\xE1c|nh\u1EEFng|s\u1ED1|c\u1EE7a|v\u1EDBi)";
var ENDS_IN_CONNECTOR = new RegExp(
  [
    `(?:^|\\s)(?:v\xE0|ho\u1EB7c|c\xF9ng|v\u1EDBi|hay)(?: ${NOUN_MARKERS})?\\s?$`,
    "[,;\u2013-]\\s?(?:(?:v\xE0|c\xE1c|nh\u1EEFng|s\u1ED1|c\u1EE7a)\\s)*$",
    "^\\s?$"
  ].join("|"),
  "iu"
);
var endsInConnector = (clause) => ENDS_IN_CONNECTOR.test(clause);
var CONNECTORS_ONLY = /^(?:và|các|những|số|:|\s)*$/u;
var isConnector = (clause) => CONNECTORS_ONLY.test(clause);

// src/cite/relation/relation-groups.ts
var isPassive = (relation) => relation === "amendedBy" || relation === "repealedBy";
var isChange = (relation) => relation === "amends" || relation === "repeals";

// src/cite/relation/trigger-phrases.ts
init_chars();
init_lexicon();

// src/cite/relation/openings.computed.ts
init_lexicon();

// src/cite/relation/openings.ts
var LETTER3 = /\p{L}/u;
function openingWords(pattern) {
  return new Set([...alternatives(pattern)].flatMap(sequence).map(({ word }) => word.toLowerCase()));
}
function alternatives(pattern) {
  const found = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= pattern.length; i += 1) {
    const character = pattern[i];
    if (character === "\\") i += 1;
    else if (character === "(" || character === "[") depth += 1;
    else if (character === ")" || character === "]") depth -= 1;
    else if (character === "|" && depth === 0 || i === pattern.length) {
      found.push(pattern.slice(start, i));
      start = i + 1;
    }
  }
  return found;
}
function sequence(pattern) {
  let found = [{ word: "", open: true }];
  let at = 0;
  while (at < pattern.length && found.some((each) => each.open)) {
    const end = pattern[at] === "(" ? groupEnd(pattern, at) : at + 1;
    const optional = pattern[end] === "?" || pattern[end] === "*";
    const skipped = optional ? found : found.filter((each) => !each.open);
    const taken = found.filter((each) => each.open).flatMap((each) => after(each, pattern.slice(at, end)));
    found = /^\(\?<?[=!]/u.test(pattern.slice(at)) ? found : [...skipped, ...taken];
    at = optional ? end + 1 : end;
  }
  return found;
}
function after(opening2, atom) {
  if (atom.startsWith("(")) {
    return alternatives(atom.slice("(?:".length, -1)).flatMap(sequence).map(
      ({ word, open: open2 }) => word === "" && !open2 ? { ...opening2, open: false } : { word: opening2.word + word, open: open2 }
    );
  }
  return [LETTER3.test(atom) ? { word: opening2.word + atom, open: true } : { ...opening2, open: false }];
}
function groupEnd(pattern, start) {
  let depth = 0;
  for (let i = start; i < pattern.length; i += 1) {
    if (pattern[i] === "\\") i += 1;
    else if (pattern[i] === "(") depth += 1;
    else if (pattern[i] === ")") depth -= 1;
    if (depth === 0) return i + 1;
  }
  return pattern.length;
}

// src/cite/relation/openings.computed.ts
var triggerOpenings = triggerPhrases.map(({ pattern }) => [
  ...openingWords(pattern)
]);
var descriptionOpenings = alternatives(descriptionPattern).map((pattern) => [pattern, [...openingWords(pattern)]]);

// src/cite/relation/trigger-phrases.ts
function byOpenings(patterns) {
  const index = /* @__PURE__ */ new Map();
  for (const [words2, value] of patterns)
    for (const word of words2) {
      const before = index.get(word);
      if (before) before.push(value);
      else index.set(word, [value]);
    }
  return wordIndex(index);
}
var phrases = null;
var indexPhrases = () => byOpenings(
  triggerPhrases.map(({ sense, pattern }, index) => {
    const expression = once(() => new RegExp(`(?:${pattern.toLowerCase()})(?![\\p{L}])`, "uy"));
    return [triggerOpenings[index] ?? [], { sense, expression }];
  })
);
var PROPOSED = new RegExp(`(?<![\\p{L}])${proposedPattern}(?:[ ,][^.;]{0,25})?$`, "u");
function findTriggers(clause) {
  phrases ??= indexPhrases();
  const found = [];
  let small2 = null;
  let at = 0;
  while (at < clause.length) {
    const wordEnd2 = lettersEnd(clause, at);
    const likely = wordEnd2 > at ? phrases(clause, at, wordEnd2) : null;
    if (likely) small2 ??= inSmallLetters(clause);
    const trigger = likely && small2 !== null ? triggerAt(clause, small2, at, likely) : null;
    if (trigger)
      found.push(isOnlyProposed(small2 ?? clause, trigger) ? { ...trigger, sense: "refers" } : trigger);
    at = Math.max(wordEnd2, trigger?.end ?? 0, at + 1);
  }
  return found;
}
function triggerAt(clause, small2, at, likely) {
  for (const phrase of likely) {
    const expression = phrase.expression();
    expression.lastIndex = at;
    if (!expression.test(small2)) continue;
    const end = expression.lastIndex;
    return { sense: phrase.sense, start: at, end, text: clause.slice(at, end) };
  }
  return null;
}
function isOnlyProposed(small2, trigger) {
  const changes = trigger.sense === "amends" || trigger.sense === "repeals";
  return changes && PROPOSED.test(small2.slice(Math.max(0, trigger.start - 60), trigger.start));
}

// src/cite/relation/governing-phrase.ts
function governingPhrase(before, head) {
  if (before.partedBy === "semicolon" && head !== null && goesOn(head, before.clause)) return null;
  const clause = clauseOfVerb(before);
  const triggers = findTriggers(clause);
  const nearest3 = seenThrough(triggers);
  const trigger = nearest3 && reachesOver(clause, nearest3, triggers[0]) ? triggers[0] : nearest3;
  if (!trigger) return null;
  const sense = trigger.sense === "transparent" ? "refers" : trigger.sense;
  const phrase = { ...trigger, sense, clause };
  return sense === "alias" || reachesMention(phrase, before) ? phrase : null;
}
function goesOn(head, clause) {
  if (isConnector(clause)) return true;
  const changes = head.by === null && isChange(head.relation);
  return changes && clause.length < LONGEST_PART && findTriggers(clause).every(({ sense }) => sense === "transparent");
}
var LONGEST_PART = 90;
function clauseOfVerb({ gap, clause, partedBy, previous }) {
  if (partedBy !== "semicolon" || previous !== null || !/kèm theo (?:các )?$/u.test(clause)) return clause;
  const [first] = findTriggers(gap.slice(0, LONGEST_OPENING));
  const changes = first !== void 0 && isChange(first.sense) && first.start < NEAR_START;
  return changes && !SENTENCE_END.test(gap) ? gap.slice(first.start) : clause;
}
var LONGEST_OPENING = 60;
var NEAR_START = 14;
var SENTENCE_END = /[.:]\s(?=[\p{Lu}“"])/u;
var ACTS = /* @__PURE__ */ new Set(["amends", "repeals", "implements", "details"]);
function seenThrough(triggers) {
  const last = triggers[triggers.length - 1];
  if (last?.sense !== "transparent") return last;
  const found = triggers.findLast(({ sense }) => sense !== "transparent");
  return found && ACTS.has(found.sense) ? found : last;
}
function reachesOver(clause, nearest3, first) {
  if (first === void 0 || first.start >= OPENS || !/^tại$/iu.test(nearest3.text.trim())) return false;
  if (first.sense === "implements") return INSTRUCTION.test(clause.slice(first.end, nearest3.start));
  return isChange(first.sense);
}
var OPENS = 3;
var INSTRUCTION = new RegExp(`^ ?${instructionPattern}`, "iu");
function reachesMention(phrase, { inClause }) {
  const after2 = phrase.clause.slice(phrase.end);
  if (isPreposition(phrase) && after2.trim().length > PREPOSITION_REACH) return false;
  return inClause === null || !endsListItem(after2);
}
var PREPOSITION_REACH = 14;
var isPreposition = ({ sense, text }) => sense === "refers" && !/\s/u.test(text.trim());
var ENDS_LIST_ITEM = /(?:,| và| hoặc)(?: (?:các|những|số|của))?\s?$/u;
function endsListItem(text) {
  const joint = text.search(ENDS_LIST_ITEM);
  if (joint < 0) return false;
  const clause = Math.max(text.lastIndexOf(";", joint), text.lastIndexOf(".", joint)) + 1;
  return /\p{L}/u.test(text.slice(clause, joint));
}

// src/cite/relation/proposals.ts
init_lexicon();
var inListOf = (relation, mention) => relation === "proposal" && kindNamed(mention.kind)?.inGrounds !== "proposal" ? "refers" : relation;

// src/cite/relation/related-mention.ts
var decision = (relation, by, reason) => ({
  relation,
  by,
  role: "own",
  reason
});
var label = ({ mention }) => `${mention.kind ?? ""} ${mention.number ?? mention.name ?? mention.date ?? ""}`.trim();

// src/cite/relation/deciders/after-semicolon.ts
function afterSemicolon({
  mention,
  previous,
  clause,
  partedBy,
  inBlock
}) {
  if (previous === null || partedBy !== "semicolon") return null;
  const head = inBlock.clauseHead ?? outermost(previous);
  if (!goesOn(head, clause)) return null;
  return decision(inListOf(head.relation, mention), head.by, { rule: "after-semicolon", of: label(head) });
}

// src/cite/relation/verb-relation.ts
init_chars();
init_lexicon();

// src/cite/relation/orders.ts
init_chars();
init_lexicon();

// src/cite/relation/reading-state.ts
var isBelow = (upper, lower3) => upper.zone === lower3.zone && upper.unit.every((label3, depth) => label3 === lower3.unit[depth]);

// src/cite/relation/orders.ts
var ORDER = once(() => new RegExp(`(?<![\\p{L}])(?:${orderPattern})(?![\\p{L}])`, "u"));
var ORDER_HERE = once(() => new RegExp(`(?:${orderPattern})(?![\\p{L}])`, "uy"));
var MARKS_BEFORE = 9;
var OPENING_REACH = 60;
var ITSELF = " n\xE0y";
var LONGEST_ORDER = 600;
var SHOWN = 60;
var GOES_ON = /^ ?(?:,|và|hoặc|đồng thời)(?![\p{L}])/u;
var ITEM_REACH = 10;
var opensOrder = (text) => beginsOrder(text) && !text.includes(ITSELF);
function beginsOrder(text) {
  const order2 = ORDER_HERE();
  order2.lastIndex = firstLetter(text);
  return order2.test(inSmallLetters(text.slice(0, OPENING_REACH)));
}
function firstLetter(text) {
  let at = 0;
  while (at < MARKS_BEFORE && at < text.length && !isLetter(text.charCodeAt(at))) at += 1;
  return at;
}
var orderBefore = (context, verb) => orderGoingOn(context) ?? orderInSentence(context, verb) ?? orderAboveList(context, verb);
function orderGoingOn({ inClause, clause }) {
  if (inClause?.reason.rule !== "order-to-others" || inClause.relation !== "refers") return null;
  return GOES_ON.test(clause) ? inClause.reason.words : null;
}
function orderInSentence({ gap }, verb) {
  const opening2 = gap.length - verb.clause.length;
  const sentence = gap[opening2 - 2] === ":" ? gap.lastIndexOf(". ", opening2) + 1 : opening2;
  const end = opening2 + verb.start;
  const low = Math.max(sentence, end - LONGEST_ORDER);
  const from = low + Math.max(gap.slice(low, end).lastIndexOf(ITSELF), 0);
  const order2 = inSmallLetters(gap.slice(from, end)).search(ORDER());
  return order2 < 0 ? null : gap.slice(from + order2, opening2 + verb.end);
}
function orderAboveList({ reading, block, previous, gap }, verb) {
  const { introduction } = reading;
  if (!introduction?.isOrder || !isBelow(introduction.block, block)) return null;
  const opensItem = previous === null && gap.length === verb.clause.length && verb.start < ITEM_REACH;
  return opensItem ? introduction.text.slice(0, SHOWN) : null;
}

// src/cite/relation/verb-relation.ts
function verbRelation(context, phrase) {
  const relation = phrase.sense === "alias" ? "refers" : phrase.sense;
  const isOrdered = isChange(relation) && orderBefore(context, phrase) !== null;
  return isDrafted(phrase) || isOrdered ? "refers" : orProposal(context, phrase.clause, relation);
}
var DRAFTING = "(?:\xFD ki\u1EBFn|g\xF3p \xFD|ho\xE0n thi\u1EC7n|ho\xE0n ch\u1EC9nh|ch\u1EC9nh l\xFD|th\u1EA9m \u0111\u1ECBnh|th\u1EA9m tra|x\xE2y d\u1EF1ng|so\u1EA1n th\u1EA3o|chu\u1EA9n b\u1ECB)";
var DRAFT = once(() => {
  const draft2 = `d\u1EF1 (?:th\u1EA3o|\xE1n) (?:c\xE1c )?(?:${kindPattern({}, "small")}|quy t\u1EAFc|quy chu\u1EA9n)`;
  return new RegExp(`(?<![\\p{L}])${DRAFTING}[^.;:]{0,80}? ${draft2}[^,.;:]{0,90}$`, "u");
});
var DRAFT_REACH = 160;
var isDrafted = ({ sense, clause, start }) => (isChange(sense) || sense === "details") && start > 0 && DRAFT().test(inSmallLetters(clause.slice(Math.max(0, start - DRAFT_REACH), start)));
var NEXT_AT = /^\s?(?:và|,)\s(?:của )?[^.;]{0,120} tại\s?$/u;
function orProposal({ block, mention, inClause }, clause, relation) {
  const role = kindNamed(mention.kind)?.inGrounds ?? null;
  const isAlsoProposed = inClause?.relation === "proposal" && NEXT_AT.test(clause);
  const isSubmitted = role === "proposal" && block.zone === "preamble" && /xét|đề nghị/iu.test(clause);
  if (relation !== "proposal" && !isAlsoProposed && !isSubmitted) return relation;
  return role === "report" ? "refers" : "proposal";
}

// src/cite/relation/deciders/draft.ts
function draft({ phrase }) {
  if (phrase === null || !isDrafted(phrase)) return null;
  return decision("refers", null, { rule: "draft", words: phrase.text.trim() });
}

// src/cite/relation/description.ts
init_chars();
init_lexicon();
var IN_BRACKETS = /\([^)]{0,120}\)\s?/uy;
var PERIOD = /(?:khóa|khoá|nhiệm kỳ|kỳ họp|giai đoạn|có hiệu lực)/uy;
var LONGEST_PERIOD = 90;
var ADDRESSED = once(
  () => new RegExp(
    ` ?g\u1EEDi (?:cho |\u0111\u1EBFn |t\u1EDBi )?(?=\\p{Lu}|(?:c\xE1c|t\u1EC9nh|th\xE0nh ph\u1ED1|${anybodyPattern}) )[^;.:]{2,120}? (?:v\u1EC1(?! \\p{Lu})|V\u1EC1|V/v|v/v|\u0111\u1EC1 ngh\u1ECB|tr\u1EA3 l\u1EDDi)(?= )`,
    "uy"
  )
);
function marksEnd(behind) {
  let at = behind.startsWith(" ") ? 1 : 0;
  const mark2 = behind.charCodeAt(at);
  if (mark2 === 44 || mark2 === 59) at += 1;
  return behind.charCodeAt(at) === 32 ? at + 1 : at;
}
function isDescription(behind) {
  const start = marksEnd(behind);
  if (beginsDescription(behind, start)) return true;
  const at = bracketsEnd(behind, start);
  if (at > start && beginsDescription(behind, at)) return true;
  if (isAddressed(behind)) return true;
  PERIOD.lastIndex = at;
  if (!isLetter(behind.charCodeAt(at)) || !PERIOD.test(behind)) return false;
  const from = PERIOD.lastIndex;
  for (let end = from; end <= from + LONGEST_PERIOD; end += 1) {
    const character = behind[end];
    if (character === " " && beginsDescription(behind, end + 1)) return true;
    if (character === void 0 || character === ";" || character === ".") return false;
  }
  return false;
}
function isAddressed(behind) {
  if (behind.charCodeAt(1) !== 103) return false;
  const addressed = ADDRESSED();
  addressed.lastIndex = 0;
  return addressed.test(behind);
}
function bracketsEnd(text, start) {
  if (text.charCodeAt(start) !== 40) return start;
  IN_BRACKETS.lastIndex = start;
  return IN_BRACKETS.test(text) ? IN_BRACKETS.lastIndex : start;
}
var descriptions = null;
var indexDescriptions = () => byOpenings(
  descriptionOpenings.map(([pattern, words2]) => [
    words2,
    once(() => new RegExp(`${pattern}(?![\\p{L}])`, "uy"))
  ])
);
function beginsDescription(text, at) {
  descriptions ??= indexDescriptions();
  const start = isOpening(text.charCodeAt(at)) ? at + 1 : at;
  const end = lettersEnd(text, start);
  const likely = end > start ? descriptions(text, start, end) : null;
  if (!likely) return false;
  const inCapitals = isCapital(text.slice(start, start + 2));
  const read = inCapitals ? inSmallLetters(text.slice(start, start + LONGEST_OPENING2)) : text;
  for (const description of likely) {
    const expression = description();
    expression.lastIndex = inCapitals ? 0 : start;
    if (expression.test(read)) return true;
  }
  return false;
}
var LONGEST_OPENING2 = 24;
var isOpening = (code) => code === 34 || code === 8220 || code === 40;

// src/cite/relation/other-actors.ts
init_lexicon();
var ACTOR = "(?:, (?!(?:v\xE0|trong \u0111\xF3|trong s\u1ED1 \u0111\xF3|g\u1ED3m|bao g\u1ED3m) )|^Ng\xE0y \\d)[^,.;:]{2,90} ";
var ISSUED = "(?:ban h\xE0nh|c\xF3|nh\u1EADn \u0111\u01B0\u1EE3c|g\u1EEDi|ph\xE1t h\xE0nh)(?: c\xE1c| nhi\u1EC1u)?\\s?$";
var ENDS_IN_ISSUED = new RegExp(` ${ISSUED}`, "u");
var HAS_ISSUED_IT = new RegExp(`${ACTOR}(?:\u0111\xE3 |v\u1EEBa )?(?:k\u1ECBp th\u1EDDi |ch\u1EE7 \u0111\u1ED9ng |tham m\u01B0u |k\xFD )*${ISSUED}`, "u");
var REACH2 = 150;
var VERB_REACH = 20;
function issuingWords(clause) {
  if (!ENDS_IN_ISSUED.test(clause.slice(-VERB_REACH))) return null;
  const issued = HAS_ISSUED_IT.exec(clause.slice(-REACH2))?.[0];
  return issued === void 0 || /(?:^|[ ,])(?:được|do|đó) [^,]*$/u.test(issued) ? null : issued;
}
var ACTS2 = new RegExp(
  [
    " ?(?:\\([^)]{0,60}\\) )?",
    "(?:(?:\u0111\xE3|v\u1EEBa|s\u1EBD|k\xEDnh|tr\xE2n tr\u1ECDng|ch\u1EE7 \u0111\u1ED9ng|k\u1ECBp th\u1EDDi|th\u1ED1ng nh\u1EA5t) )*",
    "(?:ban h\xE0nh|b\xE1o c\xE1o|th\xF4ng b\xE1o|k\u1EBFt lu\u1EADn|y\xEAu c\u1EA7u|\u0111\u1EC1 ngh\u1ECB|x\xE2y d\u1EF1ng|h\u01B0\u1EDBng d\u1EABn|c\xF3|tham m\u01B0u|tr\u1EA3 l\u1EDDi|chu\u1EA9n b\u1ECB|nh\u1EADn \u0111\u01B0\u1EE3c|g\u1EEDi|tr\xECnh|l\u01B0u \xFD|ph\u1ED1i h\u1EE3p)",
    "(?![\\p{L}])"
  ].join(""),
  "uy"
);
var SHORTEST_PART = 12;
var LONGEST_PART2 = 500;
var COMPARES = / so với (?:các )?(?:quy định )?(?:tại |của |trong )?$/u;
var LONGEST_COMPARISON = 40;
function anotherActs(gap) {
  if (COMPARES.test(gap.slice(-LONGEST_COMPARISON))) return true;
  const low = Math.max(0, gap.length - LONGEST_PART2);
  for (let at = gap.indexOf(", ", Math.max(low, SHORTEST_PART)); at >= 0; at = gap.indexOf(", ", at + 1)) {
    const actor = matchIssuer(gap, at + 2);
    if (actor === null) continue;
    ACTS2.lastIndex = actor.end;
    if (ACTS2.test(gap)) return true;
  }
  return false;
}
var REPORTS = new RegExp(
  `${ACTOR}(?:ban h\xE0nh|b\xE1o c\xE1o|th\xF4ng b\xE1o|k\u1EBFt lu\u1EADn|y\xEAu c\u1EA7u|\u0111\u1EC1 ngh\u1ECB|x\xE2y d\u1EF1ng|h\u01B0\u1EDBng d\u1EABn|\xFD ki\u1EBFn|tham m\u01B0u|tr\u1EA3 l\u1EDDi)(?![\\p{L}])`,
  "u"
);
var reportsBelow = (sentence) => REPORTS.test(sentence);

// src/cite/relation/mention-context.ts
var describedBefore = ({ inClause, gap }) => inClause !== null && isDescription(gap) && !anotherActs(gap) ? inClause : null;

// src/cite/relation/deciders/in-description.ts
function inDescription(context) {
  const described = describedBefore(context);
  if (described === null) return null;
  return decision("refers", otherThan(context.mention, described), {
    rule: "in-description",
    of: label(described)
  });
}

// src/cite/relation/deciders/issued-by-another.ts
function issuedByAnother({ clause }) {
  const words2 = issuingWords(clause);
  if (words2 === null) return null;
  return {
    relation: "refers",
    by: null,
    role: "first",
    reason: { rule: "issued-by-another", words: words2.replace(/^[, ]+/u, "").trim() }
  };
}

// src/cite/relation/deciders/issued-with.ts
var LINE = /^[(“"]?\s?(?:(?:Được )?(?:Ban hành|Phê duyệt) )?(?:kèm )?theo\s/iu;
var SAYS_ISSUED = /kèm|Ban hành|Phê duyệt/iu;
var LONGEST_LINE = 60;
var AFTER_TITLE = /\((?:Ban hành (?:kèm )?theo|Kèm theo)\s$/u;
var AFTER_TITLE_REACH = 24;
function issuedWith({ text, block, mention, previous }) {
  if (previous !== null) return null;
  const before = text.slice(block.start, mention.start);
  const isLine = before.length <= LONGEST_LINE && LINE.test(before) && SAYS_ISSUED.test(before);
  if (!isLine && !AFTER_TITLE.test(before.slice(-AFTER_TITLE_REACH))) return null;
  return decision("issues", null, { rule: "issued-with", words: before.trim() });
}

// src/cite/relation/deciders/joined-to-previous.ts
init_lexicon();
function joinedToPrevious({
  mention,
  inClause,
  gap,
  clause,
  inBlock
}) {
  if (inClause === null || !endsInConnector(clause)) return null;
  const before = inClause.role === "shortName" ? inBlock.lastNamed ?? inClause : beforeBracket(inClause, gap);
  const partner = partnerOf(mention, before, inBlock.isListing);
  const isProposal = partner.role === "examined" && partner.relation === "refers" && partner.by === null;
  return {
    relation: inListOf(isProposal ? "proposal" : partner.relation, mention),
    by: partner.by,
    role: "listed",
    reason: { rule: "joined-to-previous", of: label(partner) }
  };
}
var beforeBracket = (previous, gap) => /^[^(]*\)/u.test(gap) ? previous.by ?? previous : previous;
function partnerOf(mention, previous, isListing) {
  const passive = isPassive(previous.relation);
  for (const each of chainOf(previous))
    if (each.mention.kind === mention.kind && (each.by === null || !isListing || passive)) return each;
  return passive || isAlsoDetailed(mention, previous) ? previous : outermost(previous);
}
function isAlsoDetailed(mention, { relation, by, mention: beside }) {
  if (relation !== "details" && relation !== "implements" || by === null) return false;
  const other2 = rankOfMention(mention);
  const outer = rankOfMention(by.mention);
  if (other2 === null) return false;
  if (outer !== null) return relation === "details" && other2 < outer;
  return mention.start - beside.end < SIDE_BY_SIDE;
}
var SIDE_BY_SIDE = 10;
var rankOfMention = ({ kind: kind2, whole, number: number3 }) => rankOf(kind2, whole ?? number3);

// src/cite/relation/deciders/later-in-sentence.ts
init_chars();
init_lexicon();

// src/cite/relation/expiry.ts
var ENDS = "(?:h\u1EBFt|ch\u1EA5m d\u1EE9t) hi\u1EC7u l\u1EF1c|kh\xF4ng c\xF2n (?:gi\xE1 tr\u1ECB|hi\u1EC7u l\u1EF1c)";
var IS_REPEALED = "(?:b\u1ECB|\u0111\u01B0\u1EE3c|\u0111\u1EC1u|nay) (?:b\xE3i b\u1ECF|thay th\u1EBF|h\u1EE7y b\u1ECF|hu\u1EF7 b\u1ECF|thu h\u1ED3i)(?! (?:b\u1EDFi|theo|t\u1EA1i|b\u1EB1ng))";
var EXPIRES = new RegExp(`${ENDS}|${IS_REPEALED}`, "u");

// src/cite/relation/deciders/later-in-sentence.ts
function laterInSentence({ text, block, mention }, reference) {
  if (reference.by !== null || reference.relation !== "refers") return null;
  const sentence = sentenceAfter(text, block, mention);
  const isListed = sentence.endsWith(";") && mayExpireAtEnd(text, block);
  if (!isListed && !CHANGE_WORDS.some((words2) => sentence.includes(words2))) return null;
  const changed2 = (relation, words2) => ({
    ...reference,
    relation,
    reason: { rule: "later-in-sentence", words: words2.trim() }
  });
  const byThisOne = BY_THIS_ONE().exec(sentence);
  if (byThisOne)
    return changed2(
      /sửa đổi|bổ sung/u.test(byThisOne.groups?.["verb"] ?? "") ? "amends" : "repeals",
      byThisOne[0]
    );
  if (!isSubject(reference)) return null;
  const anew = ANEW.exec(sentence)?.[0];
  if (anew !== void 0) return changed2(/sửa|bổ sung/u.test(anew) ? "amends" : "repeals", anew);
  const expires = EXPIRES.exec(sentence)?.[0] ?? listExpires(text, block, mention, sentence);
  return expires === null ? null : changed2("repeals", expires);
}
var CHANGE_WORDS = [
  "\u0111\u01B0\u1EE3c ",
  "b\u1ECB ",
  "h\u1EBFt hi\u1EC7u l\u1EF1c",
  "ch\u1EA5m d\u1EE9t hi\u1EC7u l\u1EF1c",
  "kh\xF4ng c\xF2n ",
  "nay ",
  "\u0111\u1EC1u ",
  "n\xE0y s\u1EEDa "
];
var BY_THIS_ONE = once(() => {
  const changed2 = "(?:\u0111\u01B0\u1EE3c|b\u1ECB) (?<verb>s\u1EEDa \u0111\u1ED5i|b\u1ED5 sung|thay th\u1EBF|b\xE3i b\u1ECF|h\u1EE7y b\u1ECF|hu\u1EF7 b\u1ECF)[^.;]{0,60}";
  const by = "(?:t\u1EA1i|b\u1EDFi|theo|b\u1EB1ng)(?: [^.;]{0,60})?";
  return new RegExp(`${changed2} ${by} ${kindPattern()} n\xE0y(?![\\p{L}])`, "u");
});
var ANEW = /(?<![\p{L}])(?:nay|này|được|nay được) (?:sửa đổi|sửa lại|bổ sung|bãi bỏ|hủy bỏ|huỷ bỏ|thay)(?! (?:bởi|theo|tại))[^.;]{0,60}? (?:như sau|sau đây)/u;
var isSubject = ({ role, reason }) => role === "listed" || reason.rule === "nothing-said" || reason.rule === "issued-by-another" || reason.rule === "after-semicolon" || reason.rule === "verb-before" && /^(?:quy định )?tại$/u.test(reason.words);
var LONGEST_SENTENCE = 700;
function sentenceAfter(text, block, { end }) {
  const limit = Math.min(block.end, end + LONGEST_SENTENCE);
  let at = end;
  while (at < limit && !endsSentence(text, at, limit)) at += 1;
  return text.slice(end, Math.min(at + 1, limit));
}
function endsSentence(text, at, limit) {
  const code = text.charCodeAt(at);
  return (code === 46 || code === 59) && (at + 1 === limit || text.charCodeAt(at + 1) === 32);
}
function mayExpireAtEnd(text, { end }) {
  const last = text.slice(Math.max(0, end - LONGEST_SENTENCE), end);
  return last.includes(" hi\u1EC7u l\u1EF1c") || last.includes(" b\xE3i b\u1ECF");
}
var LONGEST_LIST = 2500;
var ITEM = once(() => {
  const provisions = "(?:(?:\u0111i\u1EC3m|kho\u1EA3n|\u0111i\u1EC1u) [^;.]{1,80} )?";
  return new RegExp(`^\\s?(?:v\xE0 )?(?:c\xE1c )?${provisions}${kindPattern({}, "small")}(?![\\p{L}])`, "u");
});
var LONGEST_ITEM_START = 160;
var isItem = (item) => ITEM().test(inSmallLetters(item.slice(0, LONGEST_ITEM_START)));
var OWN_PREDICATE = /(?:có|còn|giữ nguyên) hiệu lực|tiếp tục|áp dụng|thực hiện theo|\. \p{Lu}/u;
function listExpires(text, block, { end }, sentence) {
  if (!sentence.endsWith(";") || OWN_PREDICATE.test(sentence)) return null;
  const limit = Math.min(block.end, end + LONGEST_LIST);
  let from = end + sentence.length;
  while (from < limit) {
    const close = text.indexOf(";", from);
    const item = text.slice(from, close < 0 || close > limit ? limit : close);
    if (!isItem(item)) return null;
    const expires = EXPIRES.exec(item);
    if (expires && !/\. \p{Lu}/u.test(item.slice(0, expires.index))) return expires[0];
    if (close < 0 || OWN_PREDICATE.test(item)) return null;
    from = close + 1;
  }
  return null;
}

// src/cite/relation/deciders/nothing-said.ts
var nothingSaid = () => decision("refers", null, { rule: "nothing-said" });

// src/cite/relation/deciders/order-to-others.ts
function orderToOthers(context) {
  const { phrase } = context;
  const words2 = phrase && isChange(phrase.sense) ? orderBefore(context, phrase) : null;
  return words2 === null ? null : decision("refers", null, { rule: "order-to-others", words: words2.trim() });
}

// src/cite/relation/deciders/passive-voice.ts
function passiveVoice(context) {
  const { phrase } = context;
  if (phrase === null || !isPassive(phrase.sense)) return null;
  const reason = { rule: "passive-voice", words: phrase.text.trim() };
  const changed2 = changedBefore(context, phrase);
  return decision(changed2 === null ? "refers" : phrase.sense, changed2, reason);
}
var OWN_PROVISION = /^[^\p{L}]*(?:điều|khoản|điểm|mục|chương|phụ lục|cụm từ|tên|đoạn|nội dung)[^.;]{0,40} này,? $/iu;
var NEXT_CELL2 = /^(?:Được|Bị|Đã)\s/u;
var OPENS_BLOCK = 15;
function changedBefore({ reading, mention, previous, inClause }, { text, start, clause }) {
  if (OWN_PROVISION.test(clause.slice(0, start))) return null;
  if (NEXT_CELL2.test(text.trimStart()) && reading.lastIndependent !== null) return reading.lastIndependent;
  const nearest3 = inClause ?? (start < OPENS_BLOCK ? previous ?? reading.lastIndependent : null);
  return nearest3 && amendedBefore(mention, nearest3);
}

// src/cite/relation/deciders/quoted-basis.ts
function quotedBasis(context) {
  const { phrase, block, reading } = context;
  if (phrase === null || reading.quoted === null || block.zone === "preamble") return null;
  if (verbRelation(context, phrase) !== "basis") return null;
  return decision("basis", reading.quoted, { rule: "quoted-basis", of: label(reading.quoted) });
}

// src/cite/relation/deciders/repeal-list.ts
function repealList({ block, reading }) {
  if (block.unit.length === 0 || !reading.repealLists.has(block.unit[0] ?? "")) return null;
  return decision("repeals", null, { rule: "repeal-list" });
}

// src/cite/relation/deciders/second-verb.ts
var JOINED = /(?:,|và|đồng thời)\s?$/u;
function secondVerb(context) {
  const { phrase, inClause } = context;
  if (phrase === null || inClause === null || !isChange(phrase.sense) || !isChange(inClause.relation))
    return null;
  if (!JOINED.test(phrase.clause.slice(0, phrase.start))) return null;
  const relation = verbRelation(context, phrase);
  if (!isChange(relation) || describedBefore(context) === null) return null;
  return decision(relation, inClause.by, { rule: "second-verb", words: phrase.text.trim() });
}

// src/cite/relation/deciders/short-name.ts
function shortName({ phrase }) {
  if (phrase?.sense !== "alias") return null;
  const reason = { rule: "short-name", words: phrase.text.trim() };
  return { relation: "refers", by: null, role: "shortName", reason };
}

// src/cite/relation/deciders/title-of-another.ts
function titleOfAnother({ text, mention, outerTitle }) {
  if (outerTitle === null) return null;
  const title = text.slice(outerTitle.mention.start, mention.start);
  const relation = /sửa đổi|bổ sung/iu.test(title) ? "amends" : "repeals";
  return decision(relation, outerTitle, { rule: "title-of-another", of: label(outerTitle) });
}

// src/cite/relation/list-introductions.ts
init_chars();
init_lexicon();
var LISTS_REPEALED = /HẾT HIỆU LỰC|BÃI BỎ|ĐÌNH CHỈ/u;
var TITLE_ROW = 3;
function noteTitle(reading, block, text) {
  const isTitle = block.zone === "appendixTitle" || block.unit.length > 0 && isCapital(text, TITLE_ROW);
  if (isTitle && LISTS_REPEALED.test(text)) reading.repealLists.add(block.unit[0] ?? "");
}
function noteIntroduction(reading, block, text, related, isFollowed) {
  reading.quoted = quotedAfter(reading.quoted, text, related);
  reading.introduction = isFollowed ? introductionAfter(reading.introduction, block, text, related) : null;
}
function quotedAfter(quoted, text, related) {
  if (text.endsWith("nh\u01B0 sau:")) return independent(related) ?? quoted;
  return quoted !== null && /^["“]?\s?(?:Căn cứ|Theo)/u.test(text) ? quoted : null;
}
var independent = (related) => related.find(({ by }) => by === null) ?? null;
var BASES = /^(?:CĂN CỨ|Căn cứ)(?: (?:pháp lý|PHÁP LÝ|thực hiện|THỰC HIỆN))?:?$/u;
var ITEM_REACH2 = 40;
var NEXT_REACH = 5;
function introductionAfter(introduction, block, text, related) {
  const opened = { block, text, by: null, isOrder: false, reach: ITEM_REACH2 };
  if (BASES.test(text)) return { ...opened, relation: "basis" };
  if (text.endsWith(":")) {
    if (opensOrder(text)) return { ...opened, relation: "refers", isOrder: true };
    const relation = relationOfItems(text);
    const by = relation !== null && isPassive(relation) ? independent(related) : null;
    return relation !== null && (by !== null || SHARED.has(relation)) ? { ...opened, relation, by } : null;
  }
  const head = text.endsWith(";") ? related.findLast(({ opensClause }) => opensClause) : void 0;
  if (head && GOES_ON2.has(head.relation))
    return { ...opened, relation: head.relation, by: head.by, reach: NEXT_REACH };
  return isNextItem(introduction, block, related) ? introduction : null;
}
var SHARED = /* @__PURE__ */ new Set(["amends", "repeals", "implements", "basis", "details"]);
var GOES_ON2 = /* @__PURE__ */ new Set(["basis", "amendedBy", "repealedBy", "repeals"]);
var LONGEST_SENTENCE2 = 300;
function relationOfItems(text) {
  if (EXPIRES.test(text)) return "repeals";
  const sentence = text.slice(text.lastIndexOf(". ") + 1).slice(-LONGEST_SENTENCE2);
  const trigger = findTriggers(sentence).findLast(
    ({ sense }) => sense !== "refers" && sense !== "transparent"
  );
  if (trigger === void 0 || trigger.sense === "alias" || trigger.sense === "transparent") return null;
  const object = sentence.slice(trigger.end);
  if (isChange(trigger.sense) && !MAY_BE_BELOW().test(inSmallLetters(object))) return null;
  const isDone = trigger.sense === "implements" || trigger.sense === "basis";
  return isDone && reportsBelow(object) ? null : trigger.sense;
}
var MAY_BE_BELOW = once(() => {
  const provisions = oneOf(["\u0111i\u1EC1u", "kho\u1EA3n", "\u0111i\u1EC3m", "m\u1EE5c", "ch\u01B0\u01A1ng", "ph\u1EE5 l\u1EE5c"]);
  const below = `sau|d\u01B0\u1EDBi \u0111\xE2y|${kindPattern({}, "small")}|quy t\u1EAFc|${provisions}`;
  return new RegExp(`^[^\\p{L}]*$|(?<![\\p{L}])(?:${below})(?![\\p{L}])`, "u");
});
function isNextItem(introduction, block, [first]) {
  const isItem2 = first !== void 0 && first.mention.start - block.start < ITEM_REACH2;
  return isItem2 && introduction?.block.zone === block.zone;
}
function isItemOf(introduction, block, clause) {
  const { block: above, reach } = introduction;
  if (above.zone !== block.zone || above === block || clause.trim().length >= reach) return false;
  return reach < ITEM_REACH2 || isBelow(above, block);
}

// src/cite/relation/deciders/under-introduction.ts
var SHOWN2 = 60;
function underIntroduction({ reading, block, clause }) {
  const { introduction } = reading;
  if (introduction === null || !isItemOf(introduction, block, clause)) return null;
  return decision(introduction.relation, introduction.by, {
    rule: "under-introduction",
    words: introduction.text.slice(-SHOWN2)
  });
}

// src/cite/relation/deciders/verb-before.ts
var EXAMINES = /^(?:sau khi )?(?:xem )?xét$/iu;
function verbBefore(context) {
  const { phrase } = context;
  if (phrase === null) return null;
  const relation = verbRelation(context, phrase);
  const words2 = phrase.text.trim();
  const isExamined = relation === "refers" && EXAMINES.test(words2);
  return {
    relation,
    by: null,
    role: isExamined ? "examined" : "own",
    reason: { rule: "verb-before", words: words2 }
  };
}

// src/cite/relation/deciders/verb-before-colon.ts
function verbBeforeColon({ gap, clause, mention, previous }) {
  const before = gap.slice(0, gap.length - clause.length).trimEnd();
  if (!before.endsWith(":")) return null;
  const sentence = before.slice(before.lastIndexOf(". ") + 1);
  const triggers = findTriggers(sentence.slice(-LONGEST_SENTENCE3));
  const decided = (relation, words2, by = null) => decision(relation, by, { rule: "verb-before-colon", words: words2.trim() });
  const last = triggers[triggers.length - 1];
  if (previous && last && isPassive(last.sense))
    return decided(last.sense, last.text, amendedBefore(mention, previous));
  const expires = previous === null ? EXPIRES.exec(sentence) : null;
  if (expires) return decided("repeals", expires[0]);
  const [first] = triggers;
  if (!first || first.start > OPENS2) return null;
  if (LEGAL_BASES.test(before)) return decided("basis", first.text);
  return isChange(first.sense) ? decided(first.sense, first.text) : null;
}
var LONGEST_SENTENCE3 = 300;
var OPENS2 = 3;
var LEGAL_BASES = /^\P{L}*Căn cứ pháp lý ?:$/iu;

// src/cite/relation/deciders/verb-in-description.ts
function verbInDescription(context) {
  const { phrase, mention } = context;
  const described = phrase && describedBefore(context);
  if (!phrase || !described) return null;
  return decision(verbRelation(context, phrase), otherThan(mention, described), {
    rule: "verb-in-description",
    of: label(described),
    words: phrase.text.trim()
  });
}

// src/cite/relation/deciders/verb-opening-list.ts
var LONGEST_PHRASE = 80;
function verbOpeningList({ previous, gap, clause, partedBy }) {
  if (previous !== null || partedBy !== "semicolon" || !isConnector(clause)) return null;
  const [first] = findTriggers(gap.slice(0, LONGEST_PHRASE));
  if (first?.start !== 0 || first.sense !== "basis" && first.sense !== "implements") return null;
  if (gap.startsWith(" theo", first.end)) return null;
  return decision(first.sense, null, { rule: "verb-opening-list", words: first.text.trim() });
}

// src/cite/relation/deciders/index.ts
var inOrder = [
  titleOfAnother,
  issuedWith,
  issuedByAnother,
  // Words before the mention that govern it.
  shortName,
  passiveVoice,
  secondVerb,
  verbInDescription,
  draft,
  orderToOthers,
  quotedBasis,
  verbBefore,
  // What it shares with the mentions before it in its block.
  joinedToPrevious,
  inDescription,
  afterSemicolon,
  verbOpeningList,
  verbBeforeColon,
  // What is said above its block.
  repealList,
  underIntroduction
];
var deciders = [...inOrder, nothingSaid, laterInSentence];
function decide(context) {
  const decision2 = firstDecision(context) ?? nothingSaid();
  return laterInSentence(context, decision2) ?? decision2;
}
function firstDecision(context) {
  for (const decider of inOrder) {
    const decision2 = decider(context);
    if (decision2 !== null) return decision2;
  }
  return null;
}

// src/cite/pins/pins-before.ts
init_lexicon();

// src/cite/pins/pin-tokens.ts
init_chars();
var level = (name, needs = "") => ({ type: "level", level: name, needs });
var LINKS = ["c\u1EE7a", "c\xE1c", "thu\u1ED9c", "t\u1EA1i", "v\xE0", "ho\u1EB7c", "t\u1EEB", "trong"];
var tokenWords = wordIndex(
  new Map([
    ["\u0111i\u1EC1u", level("article")],
    ["kho\u1EA3n", level("clause")],
    ["\u0111i\u1EC3m", level("point")],
    ...["ti\u1EBFt", "m\u1EE5c", "ch\u01B0\u01A1ng", "ph\u1EA7n"].map((word) => [word, level("other")]),
    ["ph\u1EE5", level("other", " l\u1EE5c")],
    ["ti\u1EC3u", level("other", " m\u1EE5c")],
    ["\u0111\u1EBFn", { type: "to", takes: " h\u1EBFt" }],
    ...LINKS.map((word) => [word, { type: "link", takes: "" }]),
    ["k\xE8m", { type: "link", takes: " theo" }],
    ...["l\u1EE5c", "h\u1EBFt", "theo"].map((word) => [word, { type: "rest" }])
  ])
);
var VALUE = /\d{1,4}(?:\.\d{1,3}){0,2}[a-zđ]?\d?(?![\p{L}\d/])|[IVXLC]+(?![\p{L}\d])|[a-zđ]\d?(?![\p{L}\d])/iuy;
var NUMERAL = /^(?:[ivxlc]+|[a-zđ])$/iu;
function tokensBefore(text, from, to) {
  let at = runStart(text, from, to);
  if (at < 0) return [];
  let tokens = [];
  while (at < to) {
    if (isMark2(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const before = tokens[tokens.length - 1];
    const isGlued2 = before?.type === "level" && before.end === at;
    const startsWord = at === from || isGlued2 || !isJoined(text.charCodeAt(at - 1));
    const token = startsWord ? wordTokenAt(text, at) ?? valueAt(text, at) : null;
    if (!token || token.end > to) {
      tokens = [];
      at = nextWord2(text, at, to);
      continue;
    }
    if (token.type !== "link") tokens.push(token);
    at = token.end;
  }
  return tokens;
}
function wordTokenAt(text, at) {
  const end = lettersEnd(text, at);
  const word = end > at ? tokenWords(text, at, end) : null;
  switch (word?.type) {
    case "level":
      return levelAt(text, at, end, word);
    case "to":
      return { type: "to", at, end: stands(text, end, word.takes) ? end + word.takes.length : end };
    case "link":
      return stands(text, end, word.takes) ? { type: "link", at, end: end + word.takes.length } : null;
    default:
      return null;
  }
}
function levelAt(text, at, end, { level: level2, needs }) {
  if (!stands(text, end, needs)) return null;
  if (isWritten(text, at - 4, "chi ti\u1EBFt")) return null;
  return { type: "level", level: level2, at, end: end + needs.length };
}
var stands = (text, at, words2) => isWritten(text, at, words2) && !isLetter(text.charCodeAt(at + words2.length));
function valueAt(text, at) {
  VALUE.lastIndex = at;
  if (!VALUE.test(text)) return null;
  const end = VALUE.lastIndex;
  return { type: "value", value: text.slice(at, end), at, end };
}
function runStart(text, from, to) {
  let at = to;
  let named = false;
  while (at > from) {
    if (!isLetter(text.charCodeAt(at - 1))) {
      at -= 1;
      continue;
    }
    let start = at - 1;
    while (start > from && isLetter(text.charCodeAt(start - 1))) start -= 1;
    const word = tokenWords(text, start, at);
    if (word?.type === "level") named = true;
    else if (!word && !NUMERAL.test(text.slice(start, at))) return named ? wordStart(text, from, start) : -1;
    at = start;
  }
  return named ? from : -1;
}
var isMark2 = (code) => code === 32 || code === 44 || code === 59;
function isJoined(code) {
  if (code === 45 || code === 46 || code === 47) return true;
  const kind2 = unitKind(code);
  return kind2 === unitKinds.letter || kind2 === unitKinds.digit || kind2 === unitKinds.number;
}
function wordStart(text, from, at) {
  let start = at;
  while (start > from && isJoined(text.charCodeAt(start - 1))) start -= 1;
  return start;
}
function nextWord2(text, at, to) {
  let next = at + 1;
  if (!isJoined(text.charCodeAt(at))) return next;
  while (next < to && isJoined(text.charCodeAt(next))) next += 1;
  return next;
}

// src/cite/pins/pins-before.ts
var REACH3 = 600;
var MOST2 = 300;
function range(from, to) {
  if (/^\d+$/u.test(from) && /^\d+$/u.test(to)) {
    const [low2, high2] = [Number(from), Number(to)];
    if (high2 <= low2 || high2 - low2 > MOST2) return [to];
    return Array.from({ length: high2 - low2 }, (_, step) => String(low2 + step + 1));
  }
  const [low, high] = [letterOrder(from), letterOrder(to)];
  if (low === null || high === null || high <= low) return [to];
  return Array.from({ length: high - low }, (_, step) => letterAt(low + step + 1) ?? to);
}
function articleBefore(pins, clauses, points) {
  const [last] = pins.slice(-1);
  if (!last?.article || last.clause !== null || last.point !== null) return null;
  if (clauses.length === 0 && points.length === 0) return null;
  pins.pop();
  const clause = clauses[clauses.length - 1];
  if (clause?.points.length === 0) clause.points.push(...points.splice(0));
  return last.article;
}
function readPins(tokens) {
  const pins = [];
  let points = [];
  let clauses = [];
  let level2 = null;
  let isRange = false;
  let last = null;
  const flush = (article) => {
    if (points.length > 0) clauses.push({ clause: null, points });
    points = [];
    for (const { clause, points: own } of clauses) {
      if (own.length === 0) pins.push({ article, clause, point: null });
      for (const point of own) pins.push({ article, clause, point });
    }
    clauses = [];
  };
  const take = (value) => {
    if (level2 === "point") points.push(value);
    else if (level2 === "clause") {
      clauses.push({ clause: value, points });
      points = [];
    } else if (level2 === "article") {
      if (clauses.length > 0 || points.length > 0) flush(value);
      else pins.push({ article: value, clause: null, point: null });
    }
    last = value;
  };
  for (const token of tokens) {
    if (token.type === "level") {
      level2 = token.level;
      if (!isRange) last = null;
    } else if (token.type === "to") isRange = last !== null;
    else if (token.type === "value" && level2 !== null) {
      const values = isRange && last !== null ? range(last, token.value) : [token.value];
      isRange = false;
      for (const value of values) take(value);
    }
  }
  flush(articleBefore(pins, clauses, points));
  return pins.slice(0, MOST2);
}
function pinsBefore(text, low, mentionStart) {
  const from = Math.max(low, mentionStart - REACH3);
  const all = tokensBefore(text, from, mentionStart);
  const first = all.findIndex((token) => token.type === "level");
  if (first < 0) return { pins: [], start: mentionStart };
  const tokens = all.slice(first);
  const hasValue = tokens.some((token) => token.type === "value");
  if (!hasValue) return { pins: [], start: mentionStart };
  return { pins: readPins(tokens), start: tokens[0]?.at ?? mentionStart };
}

// src/cite/pins/pins-of-attached-text.ts
init_chars();
init_lexicon();
var ISSUED_WITH = /(?:kèm|ban hành|phê duyệt) theo (?:các )?$/iu;
var ATTACHED = once(
  () => new RegExp(
    `(?<![\\p{L}])(?:(?:[Bb]\u1EA3n )?${attachedPattern()}|[Bb]\u1EA3n ${attachedPattern("small")})(?![\\p{L}])`,
    "gu"
  )
);
var REACH4 = 300;
function pinsOfAttached(text, low, mentionStart) {
  if (!ISSUED_WITH.test(text.slice(Math.max(low, mentionStart - LONGEST_ISSUED), mentionStart))) return null;
  const from = Math.max(low, mentionStart - REACH4);
  const names = [...text.slice(from, mentionStart).matchAll(ATTACHED())];
  const name = names.findLast(({ index }) => pinsBefore(text, low, from + index).pins.length > 0);
  if (name === void 0 || /[;:]|\. \p{Lu}/u.test(text.slice(from + name.index, mentionStart))) return null;
  return pinsBefore(text, low, from + name.index);
}
var LONGEST_ISSUED = 20;

// src/cite/pins/index.ts
function pinsOf(text, low, start) {
  const direct = pinsBefore(text, low, start);
  return direct.pins.length > 0 ? direct : pinsOfAttached(text, low, start) ?? direct;
}

// src/cite/relation/unnamed-documents.ts
init_chars();
init_lexicon();
var UNNAMED = once(() => {
  const plural = "(?<=(?<![\\p{L}])(?:c\xE1c|nh\u1EEFng|m\u1ECDi) )";
  const documents = `${kindPattern({}, "small")}(?: quy ph\u1EA1m ph\xE1p lu\u1EADt)?(?: kh\xE1c| tr\u01B0\u1EDBc \u0111\xE2y| c\xF3 n\u1ED9i dung)?`;
  return new RegExp(`${plural}${documents}(?:${changingPattern}|${guidingPattern}) ?$`, "u");
});
var REACH5 = 150;
function skipUnnamedDocuments(before) {
  const { gap, clause, inClause } = before;
  const end = inSmallLetters(gap.slice(-REACH5));
  const mayBe = [PLURALS, CHANGES].every((words2) => words2.some((word) => end.includes(word)));
  const length = mayBe ? UNNAMED().exec(end)?.[0].length ?? 0 : 0;
  if (length === 0 || length > clause.length) return before;
  const beside = inClause !== null && isPassive(inClause.relation) ? outermost(inClause) : inClause;
  return { ...before, inClause: beside, gap: gap.slice(0, -length), clause: clause.slice(0, -length) };
}
var PLURALS = ["c\xE1c ", "nh\u1EEFng ", "m\u1ECDi "];
var CHANGES = ["s\u1EEDa \u0111\u1ED5i", "b\u1ED5 sung", "thay th\u1EBF", "\u0111\xEDnh ch\xEDnh", "\u0111i\u1EC1u ch\u1EC9nh", "h\u01B0\u1EDBng d\u1EABn", "chi ti\u1EBFt"];

// src/cite/relation/relate.ts
function relate(flow, mentions) {
  const reading = {
    related: [],
    lastIndependent: null,
    introduction: null,
    repealLists: /* @__PURE__ */ new Set(),
    quoted: null
  };
  flow.blocks.forEach((block, index) => {
    const text = flow.text.slice(block.start, block.end);
    const own = mentions[index] ?? NONE2;
    const isFollowed = (mentions[index + 1] ?? NONE2).length > 0;
    noteTitle(reading, block, text);
    const related = own.length > 0 ? relateBlock(reading, flow.text, block, own) : [];
    noteIntroduction(reading, block, text, related, isFollowed);
  });
  return reading.related;
}
var NONE2 = [];
function relateBlock(reading, text, block, mentions) {
  const inBlock = {
    previous: null,
    lastNamed: null,
    clauseHead: null,
    isListing: false,
    titles: []
  };
  return mentions.map((mention) => {
    const related = relateMention(reading, text, block, mention, inBlock);
    reading.related.push(related);
    if (related.by === null) reading.lastIndependent = related;
    note(inBlock, related);
    return related;
  });
}
function note(inBlock, related) {
  const { mention, role, by } = related;
  inBlock.previous = related;
  if (role !== "shortName") inBlock.lastNamed = related;
  if (related.opensClause) inBlock.clauseHead = related;
  if (by === null && role === "listed") inBlock.isListing = true;
  if (mention.titleEnd > mention.start) inBlock.titles.push(related);
}
function relateMention(reading, text, block, mention, inBlock) {
  const outerTitle = titleAround(inBlock, mention);
  const low = outerTitle === null ? inBlock.previous?.mention.end ?? block.start : mention.start;
  const { pins, start } = pinsOf(text, low, mention.start);
  const before = skipUnnamedDocuments(readBefore(text, low, start, block, mention, inBlock));
  const phrase = governingPhrase(before, inBlock.clauseHead);
  const { relation, by, role, reason } = decide({ ...before, text, reading, inBlock, outerTitle, phrase });
  const opensClause = role === "first" || before.inClause === null && role !== "shortName";
  return { mention, block, pins, relation, by, role, reason, opensClause };
}
function titleAround({ titles }, { start }) {
  while ((titles[titles.length - 1]?.mention.titleEnd ?? start + 1) <= start) titles.pop();
  return titles.findLast(({ mention }) => mention.start < start && start < mention.titleEnd) ?? null;
}

// src/cite/relation/subject.ts
var LONGEST = 400;
var END = /;|[.:](?=\s|$)|["”]|\)\s?[;,.]|\s(?:hết hiệu lực|có hiệu lực|được sửa đổi|đã được sửa đổi|được thay thế)/uy;
function endOf(text, { start, end }, stretch, from) {
  for (let at = from; at < end; at += 1) {
    if (!mayEnd(text, at)) continue;
    END.lastIndex = at - start;
    if (END.test(stretch)) return at;
  }
  return end;
}
function mayEnd(text, at) {
  switch (text.charCodeAt(at)) {
    case 32: {
      const next = text.charCodeAt(at + 1);
      return next === 104 || next === 99 || next === 273;
    }
    case 34:
    // "
    case 41:
    // )
    case 46:
    // .
    case 58:
    // :
    case 59:
    // ;
    case 8221:
      return true;
    default:
      return false;
  }
}
function subjectAfter(text, each, next) {
  const { mention, block } = each;
  const sibling = next && next.block === block && next.by !== each ? next.mention.start : block.end;
  const start = mention.end;
  const end = Math.min(block.end, sibling, start + LONGEST);
  const behind = text.slice(start, end);
  if (!isDescription(behind)) return null;
  const from = start + marksEnd(behind);
  const mark2 = text.charAt(from);
  const opening2 = mark2 === '"' || mark2 === "\u201C" ? from + 1 : from;
  const told = withoutJoints(text.slice(opening2, endOf(text, { start, end }, behind, from)).trim());
  return told.length > 3 ? told : null;
}
var JOINTS = ["v\xE0", "ho\u1EB7c", "t\u1EA1i", "c\u1EE7a", "c\xE1c", "s\u1ED1"];
function withoutJoints(text) {
  let end = text.length;
  while (end > 0) {
    const rest = isPart2(text.charCodeAt(end - 1)) ? end - 1 : jointStart(text, end);
    if (rest === end) break;
    end = rest;
  }
  return text.slice(0, end);
}
function jointStart(text, end) {
  for (const joint of JOINTS) {
    const before = end - joint.length - 1;
    if (before >= 0 && text.endsWith(joint, end) && isPart2(text.charCodeAt(before))) return before;
  }
  return end;
}
var isPart2 = (code) => code === 32 || code === 44;

// src/cite/works/urn.ts
init_chars();
init_lexicon();

// src/cite/works/authority.ts
init_chars();
init_lexicon();
var LOCAL2 = new RegExp(
  [
    "^(?:uy\\.ban\\.nhan\\.dan|hoi\\.dong\\.nhan\\.dan|thuong\\.truc\\.hoi\\.dong\\.nhan\\.dan|uy\\.ban\\.hanh\\.chinh)$",
    "^(?:tinh|thanh|huyen|quan|thi)\\.uy$",
    "^(?:so|phong|chi\\.cuc)\\.",
    "^doan\\.dai\\.bieu\\.quoc\\.hoi"
  ].join("|"),
  "u"
);
var SHARED2 = /* @__PURE__ */ new Set(["trung.uong.dang"]);
function authorityOf(number3, issuer3) {
  const numbered2 = number3 === null ? NO_BODIES : bodiesOfMarks(number3.slice(marksStart(number3)));
  const { jurisdiction, authority } = issuer3 === null ? NO_ISSUER : readIssuer(issuer3);
  if (numbered2.local) return jurisdiction === "" ? null : { jurisdiction, name: numbered2.name };
  const open2 = numbered2.name === "" || numbered2.shared || jurisdiction !== "";
  if (open2 && issuer3 !== null) return authority;
  return numbered2.name === "" ? null : { jurisdiction: "", name: numbered2.name };
}
var NO_BODIES = { name: "", local: false, shared: false };
var marksStart = (number3) => /^(?:\d[^/.-]*[/.-])*/u.exec(number3)?.[0].length ?? 0;
var bodiesOfMarks = remember((written) => {
  const marks = written.split(/[/.-]/u).filter((mark2) => /\p{L}/u.test(mark2) && !/^\d/u.test(mark2));
  const [first = "", ...rest] = marks;
  const kindly = rest.length > 0 && kindsOfAbbreviation(first).length > 0;
  const found = (kindly ? rest : marks).flatMap((mark2) => bodyOfAbbreviation(mark2)?.urn ?? []);
  const bodies2 = kindly ? found : found.slice(0, 1);
  return {
    name: bodies2.join("+"),
    local: bodies2.length > 0 && bodies2.every((urn) => LOCAL2.test(urn)),
    shared: bodies2.some((urn) => SHARED2.has(urn))
  };
});
var NO_ISSUER = { jurisdiction: "", authority: null };
var readIssuer = remember((issuer3) => {
  const named = readJointly(issuer3);
  const jurisdiction = jurisdictionOf(named).map((place) => `;${place}`).join("");
  const names = named.length === 0 ? [asciiName(issuer3)] : named.map((one) => asciiName(one.body ?? one.name));
  const nowhere = jurisdiction === "" && names.some((urn) => LOCAL2.test(urn));
  const authority = nowhere || names.includes("") ? null : { jurisdiction, name: names.join("+") };
  return { jurisdiction, authority };
});
function readJointly(issuer3) {
  const found = [];
  let at = 0;
  while (at < issuer3.length) {
    const match = matchIssuer(issuer3, at);
    if (match === null) break;
    found.push(match);
    at = match.end + (/^(?:\s*[,;]|\s+-|\s+và\s)/u.exec(issuer3.slice(match.end))?.[0].length ?? 0);
  }
  return found;
}
function jurisdictionOf(named) {
  const places2 = named.find((one) => one.places.some((place) => place.province))?.places ?? [];
  return places2.flatMap(({ type, name, province }) => {
    if (name === null) return [];
    return province || type === null ? asciiName(name) : asciiName(`${type} ${name}`);
  }).reverse();
}

// src/cite/works/number-facts.ts
init_chars();
init_lexicon();
var LOCAL3 = /(?:^|[-/.])(?:UBND|UB|HĐND|TU|TTHĐND|ĐĐBQH|S[A-ZĐ]{1,5}|BTG|HU|UBMTTQ|BCH|BCĐ)(?:[-/.]|$)/u;
var SERIAL3 = /^0*(?<serial>\d[^/-]*)[/-]/u;
function factsOfNumber(number3) {
  const end = digitsEnd(number3, 0);
  if (end === 0 || !isJoint(number3.charCodeAt(end))) return factsOfUnusual(number3);
  const serial = withoutZeros(number3.slice(0, end));
  const { key, year, local, issuer: issuer3, ascii } = factsOfMarks(number3.slice(end));
  return {
    whole: true,
    key: serial + key,
    serial,
    year,
    law: lawByNumber(number3),
    local,
    issuer: issuer3,
    ascii: number3.slice(0, end) + ascii
  };
}
var SLASH2 = 47;
var DASH3 = 45;
var ZERO = 48;
var isJoint = (code) => code === SLASH2 || code === DASH3;
var withoutZeros = (serial) => serial.charCodeAt(0) === ZERO ? serial.replace(/^0+(?=\d)/u, "") : serial;
var SOME = "1";
var factsOfMarks = remember((marks) => {
  const { key, year, local, issuer: issuer3, ascii } = factsOfAny(SOME + marks);
  return { key: key.slice(SOME.length), year, local, issuer: issuer3, ascii: ascii.slice(SOME.length) };
});
function factsOfAny(number3) {
  const local = LOCAL3.test(number3);
  return {
    whole: /\D/u.test(number3.replace(/[a-zđ]$/u, "")),
    key: numberKey(number3),
    serial: SERIAL3.exec(number3)?.groups?.["serial"] ?? null,
    year: yearOfNumber(number3),
    law: lawByNumber(number3),
    local,
    issuer: local ? null : issuerOfAbbreviation(number3.split(/[-/]/u).pop() ?? ""),
    ascii: asciiName(number3, "-")
  };
}
var factsOfUnusual = remember(factsOfAny);
function numberKey(number3) {
  const [serial = "", ...others] = number3.toUpperCase().split("/");
  const year = /^\d{4}$/u.test(others[0] ?? "") ? `${others.shift()}/` : "";
  return `${withoutZeros(serial)}/${year}${others.join("-")}`;
}

// src/cite/works/urn.ts
var UNNUMBERED = "lex-1";
var YEAR3 = /(?:^|\/)((?:19|20)\d{2})(?=\/|$)/u;
function urnOf(work) {
  const law = lawOf(work);
  const kind2 = work.kind ?? law?.kind ?? null;
  const number3 = work.number ?? law?.number ?? null;
  const date = law?.passedOn ?? work.date ?? (number3 === null ? null : yearOf(number3));
  if (kind2 === null || date === null || number3 === null && work.name === null && law === null) return null;
  const authority = authorityOf(number3, work.issuer ?? (law ? issuerOfLaw(law) : null));
  if (authority === null) return null;
  const name = number3 === null && work.name ? `;${asciiName(work.name)}` : "";
  const id = number3 === null ? UNNUMBERED : factsOfNumber(number3).ascii;
  return `urn:lex:vn${authority.jurisdiction}:${authority.name}:${asciiName(kind2)}${name}:${date};${id}`;
}
function yearOf(number3) {
  return YEAR3.exec(number3)?.[1] ?? null;
}
function lawOf({ kind: kind2, number: number3, name, date }) {
  if (number3 !== null) return factsOfNumber(number3).law;
  if (kind2 === null) return null;
  const passed = lawsByName(kind2, name ?? "").filter(
    (law) => date === null || law.passedOn?.startsWith(date)
  );
  return passed.length === 1 ? passed[0] ?? null : null;
}
function issuerOfLaw(law) {
  return kindNamed(law.kind)?.soleIssuer ?? "Qu\u1ED1c h\u1ED9i";
}

// src/cite/works/works.ts
init_chars();
init_lexicon();
var MOST_NAMESAKES = 100;
var OPEN_PLACE = /(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|ủy|thị trấn)$/iu;
var LEVEL = /(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn)$/u;
var yearOf2 = (date) => date?.slice(0, 4) ?? null;
var levelOf = remember((issuer3) => ({
  open: OPEN_PLACE.test(issuer3),
  level: LEVEL.exec(issuer3)?.[0] ?? null
}));
var placeIn = (issuer3, level2) => new RegExp(`${level2} (\\p{Lu}.*)$`, "u").exec(issuer3)?.[1];
function placedIssuer({ issuer: issuer3 }, facts, self2) {
  if (issuer3 === null) return facts?.issuer ?? null;
  if (self2.issuer === null) return issuer3;
  const { open: open2, level: level2 } = levelOf(issuer3);
  const place = open2 && level2 !== null ? placeIn(self2.issuer, level2) : void 0;
  return place === void 0 ? issuer3 : `${issuer3} ${place}`;
}
var isSingle = ({ kind: kind2 }) => kindNamed(kind2)?.isSingle ?? false;
function lawOf2(mention, self2) {
  if (mention.kind === null) return null;
  if (mention.name === null && !isSingle(mention)) return null;
  const namesakes2 = lawsByName(mention.kind, mention.name ?? "");
  const year = yearOf2(mention.date);
  if (year !== null) return namesakes2.find((law) => law.passedOn?.startsWith(year)) ?? null;
  const until = self2.issuedOn ?? "9999";
  return namesakes2.findLast((law) => (law.passedOn ?? "") <= until) ?? namesakes2[namesakes2.length - 1] ?? null;
}
var ownIssuer = (number3, self2) => number3 !== null && factsOfNumber(number3).local ? self2.issuer : null;
function createWorks(self2) {
  const works = [];
  const byKey = /* @__PURE__ */ new Map();
  const bySerial = /* @__PURE__ */ new Map();
  const keys = /* @__PURE__ */ new Map();
  const keyOf2 = (issuer3) => {
    const known3 = keys.get(issuer3);
    if (known3 !== void 0) return known3;
    const key = nameKey(issuer3);
    keys.set(issuer3, key);
    return key;
  };
  const file = (key, work) => {
    const filed = byKey.get(key);
    if (filed) filed.push(work);
    else byKey.set(key, [work]);
  };
  const fileSerial = (work) => {
    if (work.kind === null || work.number === null) return;
    const { serial } = factsOfNumber(work.number);
    if (serial === null) return;
    const key = `${work.kind}|${serial}`;
    if ((bySerial.get(key)?.place ?? -1) < work.place) bySerial.set(key, work);
  };
  const create = (key, mention, issuer3, law) => {
    const work = {
      place: works.length,
      id: `w${works.length + 1}`,
      kind: mention.kind ?? law?.kind ?? null,
      number: mention.whole ?? mention.number ?? law?.number ?? null,
      date: mention.date ?? law?.passedOn ?? null,
      issuer: issuer3,
      name: mention.name ?? law?.name ?? null,
      mentions: 0
    };
    works.push(work);
    file(key, work);
    fileSerial(work);
    return work;
  };
  function numbered2(mention, facts) {
    const issuer3 = placedIssuer(mention, facts, self2);
    const { key, year: ownYear, law, local } = facts;
    const year = ownYear === null ? yearOf2(mention.date) : null;
    const same = byKey.get(key)?.slice(-MOST_NAMESAKES).findLast((work) => {
      if (year !== null && work.date !== null && yearOf2(work.date) !== year) return false;
      if (!local || issuer3 === null || work.issuer === null) return true;
      return keyOf2(issuer3).includes(keyOf2(work.issuer)) || keyOf2(work.issuer).includes(keyOf2(issuer3));
    });
    return same ?? create(key, mention, issuer3, law);
  }
  function short(mention, number3) {
    const serial = withoutZeros(number3);
    return bySerial.get(`${mention.kind}|${serial}`) ?? byKey.get(`${mention.kind}|${serial}`)?.[0] ?? create(`${mention.kind}|${serial}`, mention, mention.issuer, null);
  }
  function named(mention) {
    const law = lawOf2(mention, self2);
    if (law?.number) {
      const { key: key2 } = factsOfNumber(law.number);
      return byKey.get(key2)?.[0] ?? create(key2, mention, mention.issuer, law);
    }
    const year = yearOf2(mention.date) ?? yearOf2(law?.passedOn ?? null);
    const key = `${mention.kind}|${nameKey(mention.name ?? "")}|`;
    const known3 = byKey.get(key)?.find((work) => year === null || work.date === null || yearOf2(work.date) === year);
    return known3 ?? create(key, mention, mention.issuer, law);
  }
  function dated(mention) {
    const key = `${mention.kind}||${mention.date}`;
    return byKey.get(key)?.[0] ?? create(key, mention, placedIssuer(mention, null, self2), null);
  }
  return {
    /** The id of the work that a mention means; what the mention adds to what is known of it is kept. */
    meant(mention) {
      const number3 = mention.whole ?? mention.number;
      const facts = number3 === null ? null : factsOfNumber(number3);
      const work = facts?.whole ? numbered2(mention, facts) : number3 !== null ? short(mention, number3) : mention.name !== null || isSingle(mention) ? named(mention) : dated(mention);
      work.mentions += 1;
      if (work.kind === null && mention.kind !== null) {
        work.kind = mention.kind;
        fileSerial(work);
      }
      if (mention.date !== null && (work.date === null || work.date.length < mention.date.length))
        work.date = mention.date;
      work.issuer ??= placedIssuer(mention, facts, self2);
      work.name ??= mention.name;
      return work.id;
    },
    /** All works, each with its name after RFC 9676. `titleOf` gives what its mentions say it is about. */
    finish: (titleOf2) => works.map((work) => ({
      id: work.id,
      urn: urnOf({ ...work, issuer: work.issuer ?? ownIssuer(work.number, self2) }),
      kind: work.kind,
      number: work.number,
      date: work.date,
      issuer: work.issuer,
      name: work.name,
      title: titleOf2(work.id),
      mentions: work.mentions
    }))
  };
}

// src/cite/cite.ts
function cite(input) {
  const { flow, positions, source } = input;
  const related = inReadingOrder(flow, relate(flow, findMentions(flow)));
  const ids = idsOfDescribed(related);
  const works = createWorks(input.self);
  const citations = related.map((each, index) => {
    const { mention } = each;
    const position = positions.position(flow.toSource(mention.start), flow.toSourceEnd(mention.end));
    const written = source.slice(position.start.offset, position.end.offset);
    return {
      id: `c${index + 1}`,
      text: written,
      kind: mention.kind,
      number: mention.number,
      date: mention.date,
      name: mention.name,
      issuer: mention.issuer,
      subject: subjectAfter(flow.text, each, related[index + 1]),
      pins: each.pins,
      relation: each.relation,
      by: each.by ? ids.get(each.by) ?? null : null,
      work: works.meant(mention),
      unit: each.block.unit,
      confidence: isBroken(mention.number, written) ? "repaired" : mention.confidence,
      position
    };
  });
  const titles = /* @__PURE__ */ new Map();
  for (const { work, subject } of citations)
    if (subject !== null && !titles.has(work)) titles.set(work, subject);
  const resolved = works.finish((id) => titles.get(id) ?? null);
  return {
    citations,
    reasons: related.map((each) => each.reason),
    works: resolved,
    edges: edgesOf(citations),
    diagnostics: diagnose(
      related.map(({ mention }) => mention),
      citations,
      input
    )
  };
}
function isBroken(number3, written) {
  if (number3 === null) return false;
  const at = written.indexOf(number3);
  if (at >= 0 && !(written.charCodeAt(at + number3.length) >= FIRST_MARK)) return false;
  return /\D/u.test(number3) && !written.normalize("NFC").includes(number3);
}
var FIRST_MARK = 768;
function idsOfDescribed(related) {
  const described = /* @__PURE__ */ new Set();
  for (const { by } of related) if (by !== null) described.add(by);
  const ids = /* @__PURE__ */ new Map();
  related.forEach((each, index) => {
    if (described.has(each)) ids.set(each, `c${index + 1}`);
  });
  return ids;
}
function inReadingOrder(flow, related) {
  const starts = related.map((each) => flow.toSource(each.mention.start));
  if (starts.every((start, index) => start >= (starts[index - 1] ?? 0))) return related;
  const placed = related.map((each, index) => ({ each, start: starts[index] ?? 0 }));
  return placed.sort((a, b) => a.start - b.start).map(({ each }) => each);
}
var ACTIVE = { amendedBy: "amends", repealedBy: "repeals" };
function edgesOf(citations) {
  const works = /* @__PURE__ */ new Map();
  for (const { by } of citations) if (by !== null) works.set(by, "");
  for (const { id, work } of citations) if (works.has(id)) works.set(id, work);
  const edges = /* @__PURE__ */ new Map();
  for (const { id, by, relation, work } of citations) {
    const subject = (by === null ? null : works.get(by)) ?? "self";
    const passive = relation === "amendedBy" || relation === "repealedBy";
    const [source, target] = passive ? [work, subject] : [subject, work];
    if (source === target) continue;
    const active = passive ? ACTIVE[relation] : relation;
    const key = `${source} ${active} ${target}`;
    const known3 = edges.get(key);
    if (known3) known3.mentions.push(id);
    else edges.set(key, { source, target, relation: active, mentions: [id] });
  }
  return [...edges.values()];
}

// src/cite/key-terms.ts
init_chars();
init_lexicon();
import { TfIdf } from "natural/lib/natural/tfidf/index.js";
var LONGEST_TERM = 4;
var FEWEST = 2;
var COHESION = 0.12;
var BREAK = /[^\p{L}\p{M}\p{N}\s]|\n/u;
var CAPITAL4 = /\p{Lu}/u;
function keyTerms(texts, limit) {
  const words2 = joinNeighbours(texts.map(runsOf), 2);
  const terms = joinNeighbours(words2, LONGEST_TERM).map((runs) => runs.flat().filter(({ size }) => size > 1));
  const counts = countUnits(terms);
  const spellings = spellingsOf(terms.flat());
  const weights = new TfIdf();
  for (const section of terms) {
    const repeated3 = section.filter(({ key }) => (counts.get(key) ?? 0) >= FEWEST);
    weights.addDocument(repeated3.map(({ key }) => key));
  }
  const total = /* @__PURE__ */ new Map();
  const sections = texts.map((_, index) => {
    const listed = weights.listTerms(index).filter(({ tfidf }) => tfidf > 0);
    for (const { term, tfidf } of listed) total.set(term, (total.get(term) ?? 0) + tfidf);
    return topTerms(new Map(listed.map(({ term, tfidf }) => [term, tfidf])), limit, spellings);
  });
  return { document: topTerms(total, limit, spellings), sections };
}
function runsOf(text) {
  const runs = [];
  let run = [];
  let at = 0;
  while (at < text.length) {
    const end = syllableEnd(text, at);
    if (end > at) {
      const unit = unitAt(text, at, end);
      at = unit.end;
      if (unit.kept) run.push(unit.kept);
      if (unit.kept) continue;
    } else {
      at += 1;
      if (!BREAK.test(text.charAt(at - 1))) continue;
    }
    if (run.length > 0) runs.push(run);
    run = [];
  }
  return run.length > 0 ? [...runs, run] : runs;
}
function unitAt(text, from, syllable) {
  const word = readStopword(text, from);
  const issuer3 = CAPITAL4.test(text.charAt(from)) ? matchIssuer(text, from) : null;
  if (issuer3 !== null && issuer3.end > (word?.end ?? 0)) return { end: issuer3.end, kept: null };
  const end = word?.end ?? syllable;
  const written = foldSpace(text.slice(from, end));
  if (word?.stop || /\d/u.test(written)) return { end, kept: null };
  const key = nameKey(written);
  return { end, kept: { key, written, size: key.split(" ").length } };
}
function joinNeighbours(sections, longest2) {
  const counts = countUnits(sections.map((runs) => runs.flat()));
  const pairs = countUnits(sections.map((runs) => runs.flatMap((run) => neighbours(run).map(joined))));
  const cohesion = (left, right) => {
    const together = pairs.get(joined([left, right]).key) ?? 0;
    if (together < FEWEST || left.size + right.size > longest2) return 0;
    return together ** 2 / ((counts.get(left.key) ?? together) * (counts.get(right.key) ?? together));
  };
  return sections.map((runs) => runs.map((run) => joinRun(run, cohesion)));
}
function joinRun(run, cohesion) {
  const ranked2 = neighbours(run).map(([left, right], at) => ({ at, close: cohesion(left, right) })).filter(({ close }) => close >= COHESION).sort((a, b) => b.close - a.close || a.at - b.at);
  const joins = /* @__PURE__ */ new Set();
  for (const { at } of ranked2) {
    if (!joins.has(at - 1) && !joins.has(at + 1)) joins.add(at);
  }
  return run.flatMap((unit, at) => {
    const next = run[at + 1];
    if (joins.has(at) && next) return [joined([unit, next])];
    return joins.has(at - 1) ? [] : [unit];
  });
}
function neighbours(run) {
  return run.flatMap((unit, at) => {
    const next = run[at + 1];
    return next ? [[unit, next]] : [];
  });
}
function joined([left, right]) {
  return {
    key: `${left.key} ${right.key}`,
    written: `${left.written} ${right.written}`,
    size: left.size + right.size
  };
}
function countUnits(sections) {
  const counts = /* @__PURE__ */ new Map();
  for (const { key } of sections.flat()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
function spellingsOf(units) {
  const spellings = /* @__PURE__ */ new Map();
  for (const { key, written } of units) {
    const forms = spellings.get(key) ?? /* @__PURE__ */ new Map();
    spellings.set(key, forms);
    const form = written === written.toUpperCase() ? written.toLowerCase() : written;
    forms.set(form, (forms.get(form) ?? 0) + 1);
  }
  return spellings;
}
function topTerms(weights, limit, spellings) {
  const ranked2 = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const chosen = [];
  for (const [term] of ranked2) {
    if (chosen.length >= limit) break;
    if (!chosen.some((longer2) => ` ${longer2} `.includes(` ${term} `))) chosen.push(term);
  }
  return chosen.map((term) => commonest(spellings.get(term)) ?? term);
}
function commonest(forms) {
  let best = null;
  for (const [form, count] of forms ?? []) {
    if (best === null || count > (forms?.get(best) ?? 0)) best = form;
  }
  return best?.normalize("NFC") ?? null;
}

// src/document.ts
init_lexicon();

// src/parse/parse-text.ts
init_chars();

// src/text/fold.ts
init_chars();
var PLAIN = 0;
var SPACE3 = 1;
var LINE_END = 2;
var ODD_SPACE = 3;
var INVISIBLE = 4;
var DASH4 = 5;
var ETH = 6;
var MARK2 = 7;
var RANGES = [
  [SPACE3, 32],
  [LINE_END, 10, 13],
  [LINE_END, 133],
  [LINE_END, 8232, 8233],
  [ODD_SPACE, 9],
  [ODD_SPACE, 160],
  [ODD_SPACE, 5760],
  [ODD_SPACE, 8192, 8202],
  [ODD_SPACE, 8239],
  [ODD_SPACE, 8287],
  [ODD_SPACE, 12288],
  [INVISIBLE, 173],
  [INVISIBLE, 8203, 8207],
  [INVISIBLE, 8234, 8238],
  [INVISIBLE, 8288, 8292],
  [INVISIBLE, 8294, 8303],
  [INVISIBLE, 65279],
  [DASH4, 8208, 8213],
  [DASH4, 8722],
  [DASH4, 65123],
  [DASH4, 65293],
  [ETH, 208],
  [ETH, 240],
  [ETH, 393],
  [ETH, 598],
  [MARK2, 768, 879]
];
var SORTS = new Uint8Array(65536);
for (const [sort2, first, last = first] of RANGES) SORTS.fill(sort2, first, last + 1);
var ETH_LETTERS = { \u00D0: "\u0110", \u00F0: "\u0111", \u0189: "\u0110", \u0256: "\u0111" };
var MOST_MARKS2 = 30;
var LINE_FEED = 10;
var CARRIAGE_RETURN = 13;
var isWhite = (sort2) => sort2 >= SPACE3 && sort2 <= INVISIBLE;
var isLowSurrogate = (code) => code >= 56320 && code <= 57343;
var isReturnAndFeed = (source, at) => source.charCodeAt(at) === CARRIAGE_RETURN && at + 1 < source.length && source.charCodeAt(at + 1) === LINE_FEED;
var isWhiteAt = (source, offset) => offset < source.length && isWhite(SORTS[source.charCodeAt(offset)] ?? PLAIN);
function nextToFold(source, from) {
  const { length } = source;
  let i = from;
  while (i < length) {
    const code = source.charCodeAt(i);
    const sort2 = SORTS[code];
    if (sort2 === PLAIN) {
      i += 1;
    } else if (sort2 === SPACE3) {
      if (i === 0 || i + 1 === length || isWhiteAt(source, i + 1)) return i;
      i += 1;
    } else if (code === LINE_FEED) {
      let end = i + 1;
      while (end < length && source.charCodeAt(end) === LINE_FEED) end += 1;
      if (isWhiteAt(source, end) || end === length && end > i + 1) return i;
      i = end;
    } else return i;
  }
  return length;
}
function fold(source) {
  const { length } = source;
  const sortAt = (offset) => offset < length ? SORTS[source.charCodeAt(offset)] ?? PLAIN : PLAIN;
  const lines = [];
  let pieces = [];
  let feed = source.indexOf("\n");
  const at = createOffsets();
  const from = createOffsets();
  at.push(0);
  from.push(0);
  let ahead = 0;
  let inStep = 0;
  let folded = 0;
  let cursor = 0;
  const push = (piece2) => {
    pieces.push(piece2);
    folded += piece2.length;
  };
  const endLine = () => {
    lines.push(pieces.length > 1 ? pieces.join("") : pieces[0] ?? "");
    pieces = [];
    folded += 1;
  };
  const resume = (offset) => {
    if (offset - folded === ahead) {
      inStep = folded;
      return;
    }
    if (inStep === folded) {
      at.push(folded);
      from.push(folded + ahead);
    }
    at.push(folded);
    from.push(offset);
    ahead = offset - folded;
  };
  const keepTo = (offset) => {
    while (feed >= 0 && feed < offset) {
      if (feed >= cursor) {
        push(source.slice(cursor, feed));
        endLine();
        cursor = feed + 1;
      }
      feed = source.indexOf("\n", feed + 1);
    }
    if (offset > cursor) push(source.slice(cursor, offset));
  };
  const replace = (start, end, piece2) => {
    keepTo(start);
    push(piece2);
    cursor = end;
    resume(end);
  };
  const foldWhite = (start) => {
    let end = start;
    let lineEnds = 0;
    let visible = false;
    keepTo(start);
    for (let sort2 = sortAt(end); end < length && isWhite(sort2); sort2 = sortAt(end)) {
      if (sort2 !== INVISIBLE) visible = true;
      if (sort2 === LINE_END) {
        endLine();
        lineEnds += 1;
        if (isReturnAndFeed(source, end)) end += 1;
      }
      end += 1;
    }
    cursor = end;
    if (end === length) return end;
    if (lineEnds === 0 && visible && pieces.length > 0) push(" ");
    resume(end);
    return end;
  };
  const composeMarks = (first) => {
    let end = first + 1;
    while (end < length && end - first < MOST_MARKS2 && sortAt(end) === MARK2) end += 1;
    const base = first > 0 && isLowSurrogate(source.charCodeAt(first - 1)) ? first - 2 : first - 1;
    const bears = base >= cursor && sortAt(base) !== MARK2 && !isWhite(sortAt(base));
    if (bears) replace(base, end, source.slice(base, end).normalize("NFC"));
    return bears ? end : first + 1;
  };
  for (let i = nextToFold(source, 0); i < length; i = nextToFold(source, i)) {
    const sort2 = sortAt(i);
    if (sort2 === MARK2) {
      i = composeMarks(i);
    } else if (isWhite(sort2)) {
      i = foldWhite(i);
    } else {
      replace(i, i + 1, sort2 === DASH4 ? "-" : ETH_LETTERS[source.charAt(i)] ?? source.charAt(i));
      i += 1;
    }
  }
  keepTo(length);
  endLine();
  return { lines, ...wayBack(at.all(), from.all()) };
}
function wayBack(foldedAt, sourceAt) {
  const indexAt = createLookup(foldedAt);
  return {
    toSource: (offset) => {
      const index = indexAt(offset);
      return (sourceAt[index] ?? 0) + offset - (foldedAt[index] ?? 0);
    },
    toSourceEnd: (offset) => {
      if (offset <= 0) return 0;
      const before = indexAt(offset - 1);
      if (foldedAt[before + 1] === offset) return sourceAt[before + 1] ?? 0;
      return (sourceAt[before] ?? 0) + offset - (foldedAt[before] ?? 0);
    }
  };
}

// src/text/indents.ts
var BLANKS = [32, 9, 160, 12288];
function indentOf(start, { toSource }, source) {
  const end = toSource(start);
  let from = end;
  while (from > 0 && BLANKS.includes(source.charCodeAt(from - 1))) from -= 1;
  return end - from;
}

// src/text/positions.ts
init_chars();
function createPositions(text) {
  let lineAt = null;
  let starts = new Int32Array(0);
  const point = (wanted) => {
    const offset = Math.max(0, Math.min(wanted, text.length));
    if (lineAt === null) {
      starts = lineStarts(text);
      lineAt = createLookup(starts);
    }
    const line = lineAt(offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
  };
  return { point, position: (start, end) => ({ start: point(start), end: point(end) }) };
}
function lineStarts(text) {
  const starts = createOffsets();
  starts.push(0);
  let feed = text.indexOf("\n");
  let carriage = text.indexOf("\r");
  while (feed >= 0 || carriage >= 0) {
    if (carriage < 0 || feed >= 0 && feed < carriage) {
      starts.push(feed + 1);
      feed = text.indexOf("\n", feed + 1);
    } else {
      if (carriage + 1 !== feed) starts.push(carriage + 1);
      carriage = text.indexOf("\r", carriage + 1);
    }
  }
  return starts.all();
}

// src/parse/attached/attachments.ts
init_chars();
init_lexicon();

// src/parse/line/facts.ts
init_chars();

// src/parse/line/labels.ts
init_chars();
init_lexicon();
var ORDINALS = ["nh\u1EA5t", "hai", "ba", "t\u01B0", "n\u0103m", "s\xE1u", "b\u1EA3y", "t\xE1m", "ch\xEDn", "m\u01B0\u1EDDi"];
var ROMAN_OR_ARABIC = "[IVXLC]{1,7}|\\d{1,3}";
var NAMED = new RegExp(
  `^(?<name>Ph\u1EA7n|Ch\u01B0\u01A1ng|M\u1EE5c|Ti\u1EC3u m\u1EE5c) (?<number>th\u1EE9 \\p{L}{2,5}|${ROMAN_OR_ARABIC}|[A-Z\u0110](?![\\p{L}]))(?<suffix>[a-z\u0111]?)(?<closer>[.:]?-?)(?:(?<=[.:])(?<mark>\\d{1,2})(?= |$))?(?= |$)`,
  "iu"
);
var ARTICLE = /^(?:Đi[ềêểễ]u|ĐI[ỀÊỂỄ]U)(?: |(?=\d{1,4}[a-zđ]?[.:]))(?<number>\d{1,4})(?<suffix>[a-zđ]?\d?) ?(?<closer>[.:]-?|\/(?= \p{Lu})|-(?= (?!Điều )\p{Lu})|)(?<mark>\d{1,3}(?=[ .]|$)|\[\d{1,3}\])?(?=\s|$|["“(]|\p{Lu})/u;
var ROMAN2 = /^(?<number>[IVXLC]{1,7})(?:(?<tight>[.)])(?=[\s\p{Lu}"“(])|(?: ?[/-] |\. ?[/-]? ))/u;
var UPPER3 = /^(?<number>[A-HJ-UW-ZĐ])(?:[.)](?= )| ?[/-] )/u;
var SYMBOL2 = `${oneOf(kinds.flatMap(({ abbreviations: abbreviations2 }) => abbreviations2))}-`;
var ARABIC_NUMBER = "(?<number>\\d{1,3}(?:\\.\\d{1,2}){0,4})(?<suffix>[a-z\u0111]?)";
var ARABIC_CLOSER = `(?<closer>[.):]|/(?!${SYMBOL2})|(?: ?-(?= )))?`;
var ARABIC_MARK = "(?<mark>(?<=\\.)\\d{1,2}(?= \\p{Lu})|\\[\\d{1,3}\\])?";
var ARABIC = new RegExp(
  `^${ARABIC_NUMBER}${ARABIC_CLOSER}${ARABIC_MARK}(?=\\s|$|["\u201C(]|\\p{Lu}\\p{Ll})`,
  "u"
);
var LETTER4 = /^(?<number>[a-zđ])(?<suffix>\d{0,2})(?<closer>[).]|[/-](?= )|,(?= \p{Lu}))(?<mark>\d{1,3}(?= )|\[\d{1,3}\])?(?=\s|$|["“(]|\p{Lu}|\p{Ll}{2})/u;
var UNDER_CAPITALS = /^(?<number>(?:[IVX]{1,5}|[A-ZĐ])(?:\.\d{1,2}){1,3})(?<closer>[.)/:])(?=\s)/u;
var SMALL_ROMAN = /^(?<number>[ivx]{1,5})(?<closer>\))(?=\s|["“(]|\p{L}{2})/u;
var ROMAN_AS_LETTER = /^(?<number>[IVX])\. /u;
var SMALL_ROMAN_FIRST = charactersOf("ivx");
var LONGEST_NUMERAL = 7;
var NAME_FIRST = charactersOf("PpCcMmTt");
var ARTICLE_FIRST = charactersOf("\u0110");
var SPACE4 = 32;
var DASHES = charactersOf("-/");
var CLOSERS2 = charactersOf(".),/-0123456789");
var NONE3 = [];
var STYLE_OF_NAME = {
  ph\u1EA7n: "part",
  ch\u01B0\u01A1ng: "chapter",
  m\u1EE5c: "section",
  "ti\u1EC3u m\u1EE5c": "subsection"
};
function ordinal(written) {
  const word = /^thứ (\p{L}+)$/iu.exec(written)?.[1]?.toLowerCase();
  if (word !== void 0) return ORDINALS.indexOf(word) + 1 || null;
  if (/^\d+$/u.test(written)) return Number(written);
  return romanValue(written) ?? (/^[A-ZĐ]$/u.test(written) ? letterOrder(written) : null);
}
function label2(style, match, text, value, depth = 1) {
  const parts = match.groups ?? {};
  return {
    style,
    text,
    value,
    suffix: parts.suffix ?? "",
    depth,
    length: match[0].length,
    mark: parts.mark ?? null,
    closer: (parts.closer ?? "").trim()
  };
}
function changed(of, {
  text = of.text,
  value = of.value,
  depth = of.depth,
  length = of.length,
  mark: mark2 = of.mark,
  closer = of.closer
}) {
  return { style: of.style, text, value, suffix: of.suffix, depth, length, mark: mark2, closer };
}
function namedLabel(line) {
  if (!beginsWith(line, NAME_FIRST)) return null;
  const match = NAMED.exec(line);
  const parts = match?.groups ?? {};
  const style = STYLE_OF_NAME[(parts.name ?? "").toLowerCase()];
  if (!match || !style || parts.number === void 0) return null;
  const rest = line.slice(match[0].length).trim();
  const references = rest !== "" && !parts.closer && !isCapital(rest, 1) && !/^[-:–]/u.test(rest);
  if (references && !(style === "part" && /^thứ/iu.test(parts.number) && /^\p{Lu}/u.test(rest))) return null;
  const found = label2(
    style,
    match,
    `${parts.name} ${parts.number}${parts.suffix ?? ""}`,
    ordinal(parts.number)
  );
  const dash = /^ [-:] /u.exec(line.slice(match[0].length));
  return dash ? changed(found, { length: found.length + dash[0].length }) : found;
}
function articleLabel(line) {
  if (!beginsWith(line, ARTICLE_FIRST)) return null;
  const match = ARTICLE.exec(line);
  const parts = match?.groups ?? {};
  if (!match || parts.number === void 0) return null;
  if (parts.closer === "" && line.length > match[0].length) return null;
  const mark2 = parts.closer ? parts.mark : void 0;
  const word = line.startsWith("\u0110I") ? "\u0110I\u1EC0U" : "\u0110i\u1EC1u";
  const found = label2("article", match, `${word} ${parts.number}${parts.suffix ?? ""}`, Number(parts.number));
  return changed(found, { mark: mark2 ?? null });
}
function readLabels(line) {
  if (beginsWith(line, DIGITS)) {
    const arabic = ARABIC.exec(line);
    return arabic ? arabicLabels(arabic) : NONE3;
  }
  const named = namedLabel(line) ?? articleLabel(line);
  if (named) return [named];
  if (!mayBeLabel(line)) return NONE3;
  return [
    romanLabel(line),
    capitalLabel(line),
    underCapitals(line),
    letterLabel(line),
    smallRomanLabel(line)
  ].filter((found) => found !== null);
}
function mayBeLabel(line) {
  const end = lettersEnd(line, 0);
  if (end === 0 || end > LONGEST_NUMERAL || end === line.length) return false;
  const isApart = line.charCodeAt(end) === SPACE4;
  return isApart ? holds(DASHES, line, end + 1) : holds(CLOSERS2, line, end);
}
function romanLabel(line) {
  const match = ROMAN2.exec(line);
  const numeral = match?.groups?.["number"];
  if (!match || numeral === void 0 || romanValue(numeral) === null) return null;
  return changed(label2("roman", match, numeral, romanValue(numeral)), {
    closer: closerOf(match[0], numeral)
  });
}
function smallRomanLabel(line) {
  if (!beginsWith(line, SMALL_ROMAN_FIRST)) return null;
  const match = SMALL_ROMAN.exec(line);
  const numeral = match?.groups?.["number"];
  if (!match || numeral === void 0 || romanValue(numeral) === null) return null;
  return label2("smallRoman", match, numeral, romanValue(numeral));
}
function capitalLabel(line) {
  const match = UPPER3.exec(line) ?? ROMAN_AS_LETTER.exec(line);
  const capital = match?.groups?.["number"];
  if (!match || capital === void 0) return null;
  return changed(label2("upper", match, capital, letterOrder(capital)), {
    closer: closerOf(match[0], capital)
  });
}
function underCapitals(line) {
  const match = UNDER_CAPITALS.exec(line);
  const number3 = match?.groups?.["number"];
  if (!match || number3 === void 0) return null;
  const parts = number3.split(".");
  return label2("arabic", match, number3, Number(parts[parts.length - 1]), parts.length);
}
function letterLabel(line) {
  const match = LETTER4.exec(line);
  const small2 = match?.groups?.["number"];
  if (!match || small2 === void 0) return null;
  return label2("letter", match, `${small2}${match.groups?.["suffix"] ?? ""}`, letterOrder(small2));
}
var closerOf = (written, number3) => written.slice(number3.length).trim();
function arabicLabels(match) {
  const parts = match.groups ?? {};
  const numbers = (parts.number ?? "").split(".");
  if (numbers.length === 1 && !parts.closer) return [];
  const text = `${parts.number}${parts.suffix ?? ""}`;
  const whole = label2("arabic", match, text, Number(numbers[numbers.length - 1]), numbers.length);
  const [clause = "", mark2] = numbers;
  const footnoted = numbers.length === 2 && !parts.closer && mark2 !== void 0;
  return footnoted ? [whole, changed(whole, { text: clause, value: Number(clause), depth: 1, mark: mark2, closer: "." })] : [whole];
}

// src/parse/line/letterhead-pieces.ts
init_lexicon();
var NATIONAL_NAME_LETTERS = "C[\u1ED8\xD4O]NG\\s?H(?:\xD2A|O\xC0|OA)\\s?X[\xC3A]\\s?H[\u1ED8\xD4O]I\\s?CH[\u1EE6U]\\s?NGH[\u0128I]A\\s?VI[\u1EC6\xCAE]T\\s?NAM|\u0110[\u1EA2A]NG\\s?C[\u1ED8O]NG\\s?S[\u1EA2A]N\\s?VI[\u1EC6E]T\\s?NAM";
var NATIONAL_NAME = new RegExp(NATIONAL_NAME_LETTERS, "iu");
var IN_CAPITALS = new RegExp(NATIONAL_NAME_LETTERS, "u");
var FIRST_PART = /^C[ỘÔO]NG\s?H(?:ÒA|OÀ|OA)\s?X[ÃA]\s?H[ỘÔO]I(?:\s?CH[ỦU]\s?NGH[ĨI]A)?$/u;
var SECOND_PART = /^(?:CH[ỦU]\s?NGH[ĨI]A\s)?VI[ỆÊE]T\s?NAM$/u;
var SHORTEST_NAME = "\u0110\u1EA3ng C\u1ED9ng s\u1EA3n Vi\u1EC7t Nam".replaceAll(" ", "").length;
var LONGEST_NAME = "C\u1ED9ng h\xF2a x\xE3 h\u1ED9i ch\u1EE7 ngh\u0129a Vi\u1EC7t Nam".length;
var MOTTO = /Đ[ộôo]c\s?l[ậâa]p\s?[-–.,;:]{0,2}\s?T[ựưu]\s?do\s?[-–.,;:]{0,2}\s?H[ạa]nh\s?ph[úu]c/iu;
var LONGEST_PLACE_DATE = 300;
var LONGEST_LETTERHEAD = 500;
var BESIDE_NAME = 8;
var LONGEST_LINE2 = 2e3;
var BLANK = "[\\s.\u2026_]*";
var PLACE_WORD = "(?:\\p{Lu}\\p{Ll}[\\p{L}.]*|TP\\.?(?:HCM|\\p{Lu}\\p{Ll}+)?|HCM|\\d{1,2})";
var PLACE = `(?:(?:t\u1EC9nh|[Tt]h\xE0nh ph\u1ED1|huy\u1EC7n|qu\u1EADn|x\xE3|ph\u01B0\u1EDDng|th\u1ECB x\xE3|TP\\.?) )?${PLACE_WORD}(?:(?: - | )${PLACE_WORD}){0,5}|[.\u2026_]{2,}\\s?`;
var HOUR = "h\u1ED3i \\d{1,2} ?(?:gi\u1EDD|h) ?\\d{0,2}(?: ph\xFAt)?,? ";
var DAY_MONTH_YEAR = `ng\xE0y${BLANK}(?<day>\\d{0,2})${BLANK}th\xE1ng${BLANK}(?<month>\\d{0,2})${BLANK}n\u0103m${BLANK}(?<year>\\d{4}|\\d{0,3}(?![\\d]))${BLANK}`;
var SLASHED2 = `ng\xE0y${BLANK}(?<day2>\\d{0,2})${BLANK}[/-]${BLANK}(?<month2>\\d{0,2})${BLANK}[/-]${BLANK}(?<year2>\\d{4})`;
var PLACE_DATE = new RegExp(
  `(?:(?<place>${PLACE}),?\\s?)?(?:${HOUR})?(?:${DAY_MONTH_YEAR}|${SLASHED2})$`,
  "u"
);
var KIND_OF_NUMBER = `${kindPattern()} `;
var NUMBER2 = new RegExp(
  `(?:(?:^|\\s)(?:${KIND_OF_NUMBER})?S|^${KIND_OF_NUMBER}s(?=[\u1ED1\xF4] ?:))[\u1ED1\u1ED0\xF4o] ?:? ?(?<rest>\\S.*)?$`,
  "u"
);
function placeDateOf(text) {
  const match = PLACE_DATE.exec(text);
  if (!match) return null;
  const group = match.groups ?? {};
  const date = {
    day: group["day"] ?? group["day2"] ?? "",
    month: group["month"] ?? group["month2"] ?? "",
    year: group["year"] ?? group["year2"] ?? ""
  };
  const place = group["place"]?.replace(/[.…_]+$/u, "").trim();
  return { place: place ? place : null, date };
}
function isNationalName(text) {
  const { length } = text;
  if (length >= LONGEST_LETTERHEAD) return false;
  const mayBeInCapitals = text.includes("NG");
  if (length < SHORTEST_NAME) return mayBeInCapitals && FIRST_PART.test(text);
  if (mayBeInCapitals && (IN_CAPITALS.test(text) || FIRST_PART.test(text))) return true;
  const mayBe = length < LONGEST_NAME + BESIDE_NAME && text.toLowerCase().includes("nam");
  const match = mayBe ? NATIONAL_NAME.exec(text) : null;
  return match !== null && length - match[0].length < BESIDE_NAME;
}
function numberIn(text) {
  const match = NUMBER2.exec(text);
  const rest = match?.groups?.["rest"];
  if (!match || rest === void 0) return null;
  if (/\p{Ll}/u.test(text.slice(0, match.index))) return null;
  const at = match.index + match[0].length - rest.length;
  const found = documentNumberAt(text, at);
  const start = match.index + (match[0].length - match[0].trimStart().length);
  if (found) return { start, end: found.end, value: text.slice(start, found.end) };
  const blank3 = /^[\s.…_-]*\d{0,5}[\s.…_]*[/-]\s?(?:\d{4}\s?\/)?[\s.…_]*\p{Lu}[\p{L}\d&./-]*/u.exec(rest) ?? /^\d{1,5}\s?\/\s?(?:\d{4}\s?\/)?\p{Ll}{1,6}-\p{Ll}[\p{L}-]*/u.exec(rest);
  if (blank3) return { start, end: at + blank3[0].length, value: text.slice(start, at + blank3[0].length) };
  return null;
}
function readPieces(lineText, lineStart) {
  const pieces = [];
  const cut3 = (text, offset) => {
    const trimmed2 = text.replace(/^[\s|]+/u, "");
    const start = offset + text.length - trimmed2.length;
    const rest = trimmed2.replace(/[\s|]+$/u, "").replace(/\s?[-_=*]{3,}\s?/gu, (rule41) => " ".repeat(rule41.length));
    if (rest.trim() === "") return;
    const part = split(rest);
    if (part === null) {
      addIssuer(rest, start);
      return;
    }
    cut3(rest.slice(0, part.start), start);
    pieces.push({
      name: part.name,
      start: start + part.start,
      end: start + part.end,
      value: rest.slice(part.start, part.end).replace(/\s+/gu, " ").trim()
    });
    cut3(rest.slice(part.end), start + part.end);
  };
  const addIssuer = (text, offset) => {
    for (const match of text.matchAll(/[^|]*[^|\s][^|]*/gu)) {
      const value = match[0].replace(/\s+/gu, " ").trim();
      const start = offset + match.index + (match[0].length - match[0].trimStart().length);
      pieces.push({ name: "issuer", start, end: start + match[0].trim().length, value });
    }
  };
  if (lineText.length > LONGEST_LINE2) addIssuer(lineText, lineStart);
  else cut3(lineText, lineStart);
  return pieces;
}
function split(text) {
  const national = NATIONAL_NAME.exec(text) ?? FIRST_PART.exec(text) ?? SECOND_PART.exec(text);
  if (national)
    return { name: "nationalName", start: national.index, end: national.index + national[0].length };
  const motto = MOTTO.exec(text);
  if (motto) return { name: "motto", start: motto.index, end: motto.index + motto[0].length };
  const number3 = numberIn(text);
  if (number3) return { name: "number", start: number3.start, end: number3.end };
  const date = text.length < LONGEST_PLACE_DATE ? PLACE_DATE.exec(text) : null;
  if (date) return { name: "placeDate", start: date.index, end: text.length };
  const subject = /(?:^["“]?|\s)V\/[vV](?: ?: ?| )(?=\S)/u.exec(text);
  return subject ? { name: "title", start: subject.index + (subject[0].startsWith(" ") ? 1 : 0), end: text.length } : null;
}

// src/parse/line/line-ends.ts
init_chars();
var LINKS2 = "c\u1EE7a|v\xE0|t\u1EA1i|theo|c\xE1c|nh\u1EEFng|v\u1EDBi|cho|ho\u1EB7c|b\u1EDFi|trong";
var LINK_END = new RegExp(`(?:^|[\\s("\u201C])(?:${LINKS2})$`, "iu");
var OPEN_END = new RegExp(
  `(?:^|[\\s("\u201C])(?:${LINKS2}|v\u1EC1|do|t\u1EEB|\u0111\u1EBFn|l\xE0|vi\u1EC7c|tr\xEAn|v\xE0o|\u0111\u1EC3|d\u01B0\u1EDBi|lu\u1EADt|s\u1ED1|ng\xE0y|th\xE1ng|n\u0103m|\u0111i\u1EC1u|kho\u1EA3n|\u0111i\u1EC3m|m\u1EE5c)$|[,/(\u201C]$|[\\p{L}\\d]-$| -$`,
  "iu"
);
var OPEN_END_REACH = 8;
var WHOLE_END = /(?:^|[\s("“])(?:(?:quan|ưu|nhược|khuyết|đặc|địa|thời|thí|trọng|kiểm|luận|yếu) điểm|(?:danh|hạng|đề|tiết) mục|(?:công|sự|làm) việc|(?:tài|điều) khoản|(?:tổng|dân|tham|chỉ|mã) số|(?:hằng|hàng|cả) (?:năm|tháng|ngày)|kỹ thuật số|pháp luật|trở (?:lên|về|đến))$/iu;
var WHOLE_END_REACH = 14;
var endsInWholeWord = (text) => WHOLE_END.test(tailOf(text, WHOLE_END_REACH));
var staysOpen = (text) => OPEN_END.test(tailOf(text, OPEN_END_REACH)) && !endsInWholeWord(text);
var stopsAtLink = (text) => LINK_END.test(tailOf(text, OPEN_END_REACH));
var REFERENCE_CUT = /(?:^|[\s(])(?:khoản|điểm|điều|mục|chương|phần|phụ lục|số|ngày|tháng|năm|quý|và|hoặc|đến|từ|tại|là|,|-|\/|(?:khoản|điểm) \S{1,3})$/iu;
var CUT_REACH = 11;
var opensReference = (text) => REFERENCE_CUT.test(tailOf(text, CUT_REACH)) && !endsInWholeWord(text);
var LONGEST_MARK = 2;

// src/parse/line/signature.ts
init_chars();
init_lexicon();
var AUTHORITY = new RegExp(`^${authorityPattern()}`, "u");
var WORD = "\\p{Lu}[\\p{Ll}\\u2019']*(?:-\\p{Lu}?\\p{Ll}+)?";
var RANK = "(?:(?:PGS|GS|TSKH|TS|Th[sS]|(?:BS|DS)? ?CK ?(?:I{1,2}|[12])|BS|DS|CN|KS|KTS|NG\u01AFT|NGND|TT\u01AFT|TTND|Lu\u1EADt s\u01B0|Ti\u1EBFn s\u0129|Th\u1EA1c s\u0129|B\xE1c s\u0129|K\u1EF9 s\u01B0|(?:\u0110\u1EA1i|Th\u01B0\u1EE3ng|Trung|Thi\u1EBFu) (?:t\u01B0\u1EDBng|t\xE1|\xFAy))[.,\\s]+)*";
var NAME = new RegExp(`^${RANK}(?<name>${WORD}(?: ${WORD}){1,5})$`, "u");
var SIGNATURE_FIRST = charactersOf(
  [...officeNames(), ...Object.values(officePrefixes), ...authorities.map(({ mark: mark2 }) => mark2), "N", "n", "X"].map((word) => word.charAt(0)).join("")
);
var NOT_A_NAME = /^(?:Nơi Nhận|Kính Gửi|Số|Phụ Lục|Điều|Chương|Mục|Hà Nội|Đã Ký|Vùng|Bảng|Căn Cứ)(?: |$)/iu;
function personOf(text) {
  if (text.length > 60 || NOT_A_NAME.test(text)) return null;
  const name = NAME.exec(text)?.groups?.["name"];
  return name ?? null;
}
var isOfficeText = (text) => text.length < 90 && isCapital(text) && officeLength(text) > 0;
function officeLength(text) {
  const end = officeAt(text)?.end ?? 0;
  return end === text.length || text.charAt(end) === " " ? end : 0;
}
var authorityLength = (text) => AUTHORITY.exec(text)?.[0].length ?? 0;
var isAuthorityText = (text) => text.length < 120 && authorityLength(text) > 0 && isCapital(text.replace(/^\S+\s?/u, "AA "));
var mayBeginSignature = (text) => beginsWith(text, SIGNATURE_FIRST);

// src/parse/line/facts.ts
var questions = 0;
function fact(answer) {
  const bit = 1 << questions;
  questions += 1;
  return ({ facts, text }) => {
    if ((facts.asked & bit) === 0) {
      facts.asked |= bit;
      if (answer(text)) facts.confirmed |= bit;
    }
    return (facts.confirmed & bit) !== 0;
  };
}
var isInCapitals = fact((text) => isCapital(text));
var beginsSmall2 = fact(beginsLower);
var isClosed = fact((text) => endsClosed(text));
var isClosedBeforeMark = fact((text) => endsClosed(text, LONGEST_MARK));
var isOpen = fact(staysOpen);
var endsInLink = fact(stopsAtLink);
var endsInReference = fact(opensReference);
var hasNationalName = fact(isNationalName);
var isPerson = fact((text) => personOf(text) !== null);
var isAuthority = fact(isAuthorityText);
var isOffice = fact(isOfficeText);
function labelsOf({ facts, text }) {
  facts.labels ??= readLabels(text);
  return facts.labels;
}
function piecesOf({ facts, text, start }) {
  facts.pieces ??= readPieces(text, start);
  return facts.pieces;
}
var standsApart = (line) => line.gap && !line.page;

// src/parse/line/label-styles.ts
var NAMED2 = /* @__PURE__ */ new Set(["part", "chapter", "section", "subsection", "article"]);
var isNamed = (label3) => NAMED2.has(label3.style);
var isCapitalLabel = (label3) => label3.style === "roman" || label3.style === "upper";

// src/parse/line/line.ts
var noFacts = () => ({ asked: 0, confirmed: 0, labels: null, pieces: null });
var createLine = ({ start, end, text, gap, page, columns, table }) => ({
  start,
  end,
  text,
  gap,
  page,
  columns,
  table,
  facts: noFacts()
});
function lineWith(line, {
  start = line.start,
  end = line.end,
  text = line.text,
  gap = line.gap,
  page = line.page,
  columns = line.columns,
  table = line.table
}) {
  const facts = text === line.text && start === line.start ? line.facts : noFacts();
  return { start, end, text, gap, page, columns, table, facts };
}
function lineFrom(line, length) {
  const text = line.text.slice(length).trimStart();
  return lineWith(line, { start: line.start + line.text.length - text.length, text });
}

// src/parse/line/line-sorts.ts
var GAZETTE_HEAD = /^(?:\d{1,4} )?CÔNG BÁO ?\/ ?Số [^\n]{1,40}Ngày [^\n]{1,16}$/iu;
var STAMP = /^(?:Ký bởi|Người ký|Email|Cơ quan|Thời gian ký|Ngày ký|Digitally signed by|Signed by) ?:/u;
var PAGE_NUMBER = /^(?:- ?\d{1,4} ?-|\d{1,4}|Trang \d{1,4}(?: ?(?:\/|trên) ?\d{1,4})?|Page \d{1,4})$/iu;
var RULE = /^(?:[-_=*~.·…–—‾¯]{3,}|[[(]?(?:đã ký|daky)[\])]?|[[\]|_-])$/iu;
var SORT_PATTERNS = [
  { sort: "head", first: "0123456789cC", pattern: GAZETTE_HEAD },
  { sort: "stamp", first: "KNECTDS", pattern: STAMP },
  { sort: "number", first: "-0123456789tTpP", pattern: PAGE_NUMBER },
  { sort: "rule", first: "-_=*~.\xB7\u2026\u2013\u2014\u203E\xAF[](|\u0111\u0110dD", pattern: RULE }
];
var SORTS_BY_FIRST = /* @__PURE__ */ new Map();
for (const each of SORT_PATTERNS)
  for (const character of each.first) {
    const code = character.charCodeAt(0);
    SORTS_BY_FIRST.set(code, [...SORTS_BY_FIRST.get(code) ?? [], each]);
  }
var LONGEST_FURNITURE = 120;
function sortOf(text) {
  if (text === "") return "blank";
  const sorts2 = text.length > LONGEST_FURNITURE ? void 0 : SORTS_BY_FIRST.get(text.charCodeAt(0));
  return sorts2?.find(({ pattern }) => pattern.test(text))?.sort ?? "text";
}
var sortLines = (texts) => ({ texts, sorts: texts.map(sortOf) });
var isEmpty = (sort2) => sort2 === "blank" || sort2 === "rule";

// src/parse/attached/attachments.ts
var APPENDIX = /^(?<label>(?:PHỤ LỤC|Phụ lục|Phụ Lục)(?: (?:số |SỐ )?(?:[IVXLC]{1,7}|\d{1,3}|[A-HĐ])[a-zđA-D]?(?:[.-]\d{1,2})?)?)(?:\s?[:.–-]+)?(?<rest>\s.*)?$/u;
var ISSUED2 = new RegExp(`^(?<label>${attachedPattern("capital")})(?<rest>\\s.*)?$`, "u");
var FIRST_LETTERS = charactersOf(["P", "V", ...attachedNames().map((name) => name.charAt(0))].join(""));
var CLOSING_MARKS = charactersOf('.!?:;\u201D"/)');
var ISSUED_WITH2 = /^\(?\s?(?:Ban hành )?(?:kèm|Kèm) theo |^\(?\s?(?:Ban hành|Được ban hành|Phê duyệt) (?:kèm )?theo |^\(?Đính kèm /u;
var ENDS_TITLE = /^(?:Điều|Chương|CHƯƠNG|PHỤ LỤC|Phụ lục|Số) |^Số ?:|, ngày \d/u;
var isIssuedWith = (text) => ISSUED_WITH2.test(text);
var ISSUED_REACH = 9;
function issuedWithAt(lines, from) {
  for (let i = from; i < Math.min(lines.length, from + ISSUED_REACH); i += 1) {
    const text = lines[i]?.text ?? "";
    if (ISSUED_WITH2.test(text)) return i;
    if (ENDS_TITLE.test(text) || text.length > 250) return -1;
  }
  return -1;
}
var SEVERAL = /^(?:[IVXLC]{1,7}|\d{1,3}),/u;
function standsAlone3(lines, index, rest) {
  const before = lines[index - 1];
  const line = lines[index];
  if (!before || !line) return true;
  if (!endsWith(before.text, CLOSING_MARKS) && !line.gap && !line.page && !isInCapitals(before)) return false;
  if (rest !== "") return isCapital(rest) && !SEVERAL.test(rest);
  const next = lines[index + 1];
  return next !== void 0 && (isInCapitals(next) || /^[(\p{Lu}]/u.test(next.text));
}
function attachmentAt(lines, index, closed) {
  const line = lines[index];
  if (!line || line.text.length > 250 || !beginsWith(line.text, FIRST_LETTERS)) return null;
  const appendix = APPENDIX.exec(line.text);
  if (appendix) {
    const rest = (appendix.groups?.["rest"] ?? "").trim();
    const issued2 = issuedWithAt(lines, index + 1);
    if (!standsAlone3(lines, index, rest) || !closed && issued2 < 0 && !isInCapitals(line)) return null;
    return attachment(lines, index, appendix.groups?.["label"] ?? "", rest, issued2);
  }
  if (closed && BARE_TITLE.test(line.text) && isInCapitals(line)) return bareAttachment(lines, index, line);
  const issued = ISSUED2.exec(line.text);
  if (!issued || !isInCapitals(line)) return null;
  const at = issuedWithAt(lines, index + 1);
  if (at < 0) return null;
  return attachment(lines, index, issued.groups?.["label"] ?? "", (issued.groups?.["rest"] ?? "").trim(), at);
}
var BARE_TITLE = /^(?:VỀ|V\/V) /u;
var SPEAKS_OF_ITSELF = once(() => new RegExp(`(?:^|\\s)(?<kind>${attachedPattern()}) n\xE0y `, "u"));
var ITSELF_REACH = 15;
function bareAttachment(lines, index, line) {
  const at = issuedWithAt(lines, index + 1);
  if (at < 0) return null;
  for (let i = at + 1; i < Math.min(lines.length, at + ITSELF_REACH); i += 1) {
    const kind2 = SPEAKS_OF_ITSELF().exec(lines[i]?.text ?? "")?.groups?.["kind"];
    if (kind2 !== void 0) return attachment(lines, index, kind2.toUpperCase(), line.text, at);
  }
  return null;
}
function attachment(lines, index, label3, rest, issued) {
  const line = lines[index];
  const title = [];
  if (line && rest !== "") {
    const cut3 = line.text.length - rest.length;
    title.push(lineWith(line, { start: line.start + cut3, text: rest }));
  }
  let content = index + 1;
  const end = issued >= 0 ? issued : Math.min(lines.length, index + 8);
  while (content < end) {
    const next = lines[content];
    if (!next || hasNationalName(next)) break;
    if (issued < 0 && (!isInCapitals(next) || title.length > 0 && next.gap && rest === "")) break;
    title.push(next);
    content += 1;
  }
  return { start: index, content, label: label3, title };
}

// src/parse/attached/partition.ts
init_chars();

// src/parse/head/chrome.ts
init_chars();
init_lexicon();
var NUMBER_NAME = /^(?:Số hiệu|Số ký hiệu|Số\/Ký hiệu|Số, ký hiệu)(?: văn bản)?(?=[ :]|$)/iu;
var NUMBER_FIRST = charactersOf("Ss");
var FACT_NAMES = [
  ["number", NUMBER_NAME],
  ["issuedOn", /^(?:Ngày ban hành|Ban hành)(?=[ :]|$)/iu],
  ["effectiveOn", /^(?:Ngày (?:có )?hiệu lực|Ngày bắt đầu hiệu lực|Hiệu lực từ)(?=[ :]|$)/iu],
  ["kind", /^(?:Loại văn bản|Hình thức văn bản|Thể loại)(?=[ :]|$)/iu],
  ["issuer", /^(?:Cơ quan ban hành|Nơi ban hành|Cơ quan BH)(?=[ :]|$)/iu],
  ["signer", /^(?:Người ký)(?=[ :]|$)/iu],
  ["field", /^(?:Lĩnh vực|Lĩnh vực, ngành|Ngành)(?=[ :]|$)/iu]
];
var FIRST_LETTERS2 = charactersOf("SsNnBbLlHhTtCc");
var EMPTY = {
  kind: null,
  number: null,
  issuedOn: null,
  effectiveOn: null,
  issuer: null,
  signer: null,
  field: null
};
var REACH6 = 150;
function factOf(text) {
  if (!beginsWith(text, FIRST_LETTERS2)) return null;
  for (const [fact2, name] of FACT_NAMES) {
    const match = name.exec(text);
    if (match)
      return {
        fact: fact2,
        value: text.slice(match[0].length).replace(/^[\s:|]+|[\s|]+$/gu, "").trim()
      };
  }
  return null;
}
var NEXT_FACT = /(?:[\s|]+|(?<=[\p{L}\d)]))(?=(?:Loại văn bản|Người ký|Ngày hiệu lực|Ngày có hiệu lực|Ngày hết hiệu lực|Ngày ban hành|Nơi ban hành|Cơ quan ban hành|Số công báo|Ngày công báo|Ngày đăng công báo|Tình trạng|Lĩnh vực|Lĩnh vực, ngành)\s?:)/giu;
var UNSAID = /^(?:Đang cập nh[ậa][tp]|Đã biết)/u;
var partsOf = (text) => text.includes(":") ? text.replace(NEXT_FACT, "\n").split("\n") : [text];
var factsOf2 = (text) => beginsWith(text, FIRST_LETTERS2) ? partsOf(text).flatMap((part) => factOf(part) ?? []) : [];
var IN_DOCUMENT = /^(?:Căn cứ |Kính gửi)|Độc lập ?[-–] ?Tự do ?[-–] ?Hạnh phúc$/iu;
var isoOf = (value) => dateAt(`ng\xE0y ${value}`, 0)?.value ?? null;
var BULLET = charactersOf("\u2022");
var MARKERS = charactersOf("|\u2022");
var factLine = (line) => {
  const text = line?.text ?? "";
  return beginsWith(text, MARKERS) ? text.replace(/^[|•\s]+/u, "") : text;
};
function hasNumberName(lines) {
  for (let i = 0; i < Math.min(lines.length, REACH6); i += 1) {
    const text = factLine(lines[i]);
    if (beginsWith(text, NUMBER_FIRST) && NUMBER_NAME.test(text)) return true;
  }
  return false;
}
var EFFECT_REACH = 20;
function listedEffect(lines) {
  for (const line of lines.slice(0, EFFECT_REACH)) {
    const found = beginsWith(line.text, BULLET) ? factOf(factLine(line)) : null;
    if (found?.fact === "effectiveOn") return isoOf(found.value);
  }
  return null;
}
function readChrome(lines) {
  if (!hasNumberName(lines)) return { end: 0, facts: { ...EMPTY, effectiveOn: listedEffect(lines) } };
  const values = /* @__PURE__ */ new Map();
  let end = 0;
  for (let i = 0; i < Math.min(lines.length, REACH6); i += 1) {
    const text2 = factLine(lines[i]);
    if (IN_DOCUMENT.test(text2)) break;
    const facts = factsOf2(text2).filter(({ fact: fact2 }) => !values.has(fact2));
    for (const { fact: fact2, value: written } of facts) {
      const below = factLine(lines[i + 1]);
      const value = written || (facts.length > 1 || factOf(below) ? "" : below);
      values.set(fact2, UNSAID.test(value) ? "" : value.replace(/[\s,;]+$/u, ""));
      end = written === "" && value !== "" ? i + 2 : i + 1;
    }
  }
  if (values.size < 2 || !values.has("number")) return { end: 0, facts: EMPTY };
  const text = (fact2) => values.get(fact2) || null;
  return {
    end,
    facts: {
      kind: text("kind"),
      number: text("number"),
      issuedOn: isoOf(values.get("issuedOn") ?? ""),
      effectiveOn: isoOf(values.get("effectiveOn") ?? ""),
      issuer: text("issuer"),
      signer: text("signer"),
      field: text("field")
    }
  };
}
var BESIDE_SUBJECT = /^(?:năm \d{4} |của [^,;]{3,80} (?=về việc ))|\s+do .{3,80} ban hành$/gu;
var LEAST_SUBJECT = 10;
function pageSubject(lines, kind2, number3) {
  if (kind2 === null || number3 === null) return null;
  for (const { text } of lines.slice(0, REACH6)) {
    if (!text.startsWith(`${kind2} `)) continue;
    const from = kind2.length + (text.startsWith(" s\u1ED1 ", kind2.length) ? " s\u1ED1 ".length : 1);
    const found = documentNumberAt(text, from);
    const subject = found?.value === number3 ? text.slice(found.end).trim().replace(BESIDE_SUBJECT, "") : "";
    if (subject.length >= LEAST_SUBJECT) return subject;
  }
  return null;
}
var PAGE_FOOT = /^(?:Lưu trữ|Ghi chú|Ý kiến|Facebook|Chia sẻ|Bài viết liên quan|Bài liên quan|Tin liên quan|Văn bản liên quan|Văn bản cùng|Văn bản mới|Tải về|Tải văn bản|DMCA|Bản quyền|©|Copyright|Đăng nhập|Về trang trước|In trang|Gửi phản hồi)(?![\p{L}])/iu;
var isPageFoot = (text) => text.length < 160 && PAGE_FOOT.test(text);

// src/parse/head/closing.ts
init_chars();
init_lexicon();

// src/parse/mend/broken-parts.ts
init_chars();

// src/parse/mend/cuts.ts
init_chars();
init_lexicon();
var KIND_END = once(() => new RegExp(`(?:${kindPattern({}, "small")}|s\u1ED1)$`, "u"));
var DATE_CUT = /(?:^|[\s(])(?:ngày|tháng \d{1,2}|ngày \d{1,2}|ngày \d{1,2} tháng|tháng \d{1,2} năm)$/iu;
var REST_OF_DATE = /^(?:tháng \d|năm \d|\d)/u;
var NUMBER_FIRST2 = charactersOf("s0123456789");
var DATE_REST_FIRST = charactersOf("tn0123456789");
var HYPHEN = charactersOf("-");
var BREAKS = charactersOf("-/");
var REACH7 = 60;
var cutsWord = (text) => endsWith(text, BREAKS) && /[^\s-][-/]$/u.test(tailOf(text, 3));
function cutsNumber(line, next) {
  if (beginsWith(next.text, HYPHEN)) return cutsBeforeHyphen(line.text, next.text);
  if (endsWith(line.text, BREAKS))
    return /^[\p{Lu}\d]/u.test(next.text) && /\d[\p{L}\d/-]*[-/]$/u.test(tailOf(line.text, REACH7));
  return partsNumber(line.text, next.text);
}
var PIN_END = /\S (?:khoản|điểm|điều|chương|mục) \S{1,4}$/iu;
var GOES_ON_WITH = once(
  () => new RegExp(`^(?:\u0110i\u1EC1u \\d{1,3}[a-z\u0111]?(?=[ ,;])|${kindPattern()}(?: s\u1ED1)? \\d)`, "u")
);
var GOES_ON_FIRST = charactersOf(`\u0110${kindInitials}`);
var partsReference = (text, next) => beginsWith(next, GOES_ON_FIRST) && GOES_ON_WITH().test(next) && PIN_END.test(tailOf(text, REACH7));
var partsNumber = (text, next) => beginsWith(next, NUMBER_FIRST2) && /^(?:số )?\d{1,6}[a-zđ]?[/-]/u.test(next) && KIND_END().test(inSmallLetters(tailOf(text, REACH7)));
var cutsBeforeHyphen = (text, next) => /^-\p{Lu}/u.test(next) && /\d\/\p{Lu}{1,5}$/u.test(tailOf(text, REACH7)) || /^-\p{Lu}{2}/u.test(next) && /^\p{Lu}{1,5}$/u.test(text);
var cutsInside = (line, next) => endsWith(line.text, BREAKS) && /[\d\p{L}][-/]$/u.test(tailOf(line.text, 3)) || cutsNumber(line, next) && !partsNumber(line.text, next.text) || cutsDate(line.text, next.text);
var cutsDate = (text, next) => beginsWith(next, DATE_REST_FIRST) && REST_OF_DATE.test(next) && DATE_CUT.test(tailOf(text, REACH7));

// src/parse/mend/join-lines.ts
var separatorAfter = (text) => cutsWord(text) ? "" : " ";
function joinLines(lines) {
  let joined2 = "";
  let last = "";
  for (const { text } of lines) {
    joined2 += last === "" ? text : separatorAfter(last) + text;
    last = text;
  }
  return joined2;
}
function joinWhere(lines, goesOn4) {
  let kept = 0;
  for (const line of lines) {
    const above = kept > 0 ? lines[kept - 1] : void 0;
    if (above && !line.table && !above.table && goesOn4(line, above)) {
      const text = above.text + " ".repeat(line.start - above.end) + line.text;
      lines[kept - 1] = lineWith(above, { end: line.end, text, columns: line.columns });
    } else {
      lines[kept] = line;
      kept += 1;
    }
  }
  lines.length = kept;
  return lines;
}

// src/parse/mend/broken-parts.ts
var PART = /^(?:\S+ ){0,3}[Ss]ố(?: ?:| \d)|, ngày|^[-+•]/u;
var BROKEN = /ngày(?: \d{1,2}(?: tháng(?: \d{1,2}(?: năm)?)?)?)?$|[\d\p{L}][/-]$/u;
var BREAKS2 = charactersOf("0123456789ygm/-");
var GOES_ON3 = /^(?:tháng|năm|\d|\p{Lu})/u;
var LONGEST_PART3 = 90;
var PLACE_DATE_START = /^\p{Lu}[\p{L}. -]{0,40}, ngày \d/u;
var LONGEST_FURNITURE2 = 200;
var isParted = (last, line) => line.page && line.start - last.end < LONGEST_FURNITURE2 && PLACE_DATE_START.test(last.text);
var isBroken2 = (line, last) => last.text.length < LONGEST_PART3 && (line.start === last.end + 1 || isParted(last, line)) && endsWith(last.text, BREAKS2) && GOES_ON3.test(line.text) && BROKEN.test(last.text) && PART.test(last.text);
var joinBrokenParts = (lines) => joinWhere(lines, isBroken2);

// src/parse/mend/cut-openings.ts
init_chars();
init_lexicon();
var KIND_NAMES2 = kindNames().map((name) => name.toUpperCase());
var OPENINGS = [
  "C\u1ED8NG H\xD2A X\xC3 H\u1ED8I CH\u1EE6 NGH\u0128A VI\u1EC6T NAM",
  "C\u1ED8NG HO\xC0 X\xC3 H\u1ED8I CH\u1EE6 NGH\u0128A VI\u1EC6T NAM",
  "\u0110\u1EA2NG C\u1ED8NG S\u1EA2N VI\u1EC6T NAM",
  "\u0110\u1ED9c l\u1EADp - T\u1EF1 do - H\u1EA1nh ph\xFAc",
  ...kinds.flatMap(({ enactingLines }) => enactingLines),
  "C\u0103n c\u1EE9",
  "Theo \u0111\u1EC1 ngh\u1ECB",
  "X\xE9t \u0111\u1EC1 ngh\u1ECB",
  "Th\u1EF1c hi\u1EC7n",
  "Thi h\xE0nh",
  "K\xEDnh g\u1EEDi",
  "N\u01A1i nh\u1EADn",
  ...KIND_NAMES2
];
var RESTS = /* @__PURE__ */ new Map();
for (const opening2 of OPENINGS)
  for (let at = opening2.indexOf(" "); at >= 0; at = opening2.indexOf(" ", at + 1)) {
    const begun = opening2.slice(0, at);
    RESTS.set(begun, [...RESTS.get(begun) ?? [], opening2.slice(at + 1)]);
  }
var WHOLE2 = new Set(KIND_NAMES2);
var GROUND = new RegExp(
  `^(?:c\xE1c |\u0110i\u1EC1u \\d+ )?(?:${kindPattern()}|quy \u0111\u1ECBnh|ch\u1EE9c n\u0103ng|t\xECnh h\xECnh|nhi\u1EC7m v\u1EE5|bi\xEAn b\u1EA3n|\xFD ki\u1EBFn) `,
  "u"
);
var NUMERAL2 = /^(?:[IVXLC]{1,7}|\d{1,3}|thứ \p{L}{2,5}|THỨ \p{Lu}{2,5})(?:[.:]|$|(?= \p{Lu}{2}))/u;
var NUMBER3 = /^(?:\d{1,6}[a-z]?\s?)?[-/]\s?[\p{Lu}\d]/u;
var FOLLOWERS = new Map([
  ["C\u0103n c\u1EE9", GROUND],
  ["V/v", /^(?:: ?)?\p{L}/u],
  ["V/v:", /^\p{L}/u],
  ["S\u1ED1", /^(?:: ?)?\d{1,6}[a-z]?\s?[-/]/u],
  ["S\u1ED1:", NUMBER3],
  ["S\u1ED1 :", NUMBER3],
  ...kindNames().map((name) => [`${name} s\u1ED1:`, NUMBER3]),
  ...authorities.map(({ mark: mark2 }) => [`${mark2}.`, /^\p{Lu}{2}/u]),
  ...["\u0110i\u1EC1u", "\u0110I\u1EC0U"].map((name) => [name, /^\d{1,4}[a-zđ]?[.:]/u]),
  ...["Ch\u01B0\u01A1ng", "CH\u01AF\u01A0NG", "M\u1EE5c", "M\u1EE4C", "Ph\u1EA7n", "PH\u1EA6N"].map((name) => [name, NUMERAL2])
]);
var LONGEST_OPENING3 = Math.max(...OPENINGS.map(({ length }) => length));
var FIRST_LETTERS3 = charactersOf(
  [...RESTS.keys(), ...FOLLOWERS.keys()].map((text) => text.charAt(0)).join("")
);
var PROVINCES = new Set(allProvinces);
var PLACE_END = /^(?<end>(?:- )?\p{Lu}\p{Ll}+(?: (?:- )?\p{Lu}\p{Ll}+){0,3}), ngày\s?[\d.…_]/u;
var ONE_WORD = /^\p{Lu}\p{Ll}+$/u;
var PLACE2 = /^(?:TP\.? ?|Thành phố |Tỉnh )?(?<name>\p{Lu}\p{Ll}+(?: (?:- )?\p{Lu}?\p{Ll}*){0,4})$/u;
var PLACE_AND_COMMA = /^\p{Lu}[\p{L}. -]+,$/u;
var DATE2 = /^ngày\s?[\d.…_]/u;
var LONGEST_PLACE = 40;
var LONGEST_PLACE_DATE2 = 90;
var COMMA = charactersOf(",");
function cutsOpening(text, next) {
  if (text.length > LONGEST_OPENING3 || !beginsWith(text, FIRST_LETTERS3)) return false;
  if (FOLLOWERS.get(text)?.test(next)) return true;
  const rests = RESTS.get(text);
  return rests?.some((rest) => goesOnWith(next, rest, WHOLE2.has(text))) ?? false;
}
var cutsSigned = (before, line) => isInCapitals(before) && isInCapitals(line) && cutsSignedName(before.text, line.text);
function goesOnWith(next, rest, whole) {
  if (next === rest || next === `${rest}:`) return true;
  if (whole) return false;
  return next.startsWith(rest) ? !/^\p{L}/u.test(next.slice(rest.length)) : rest.startsWith(`${next} `);
}
function cutsPlaceDate(text, next) {
  if (text.length > LONGEST_PLACE || next.length > LONGEST_PLACE_DATE2) return false;
  if (endsWith(text, COMMA)) return DATE2.test(next) && PLACE_AND_COMMA.test(text);
  const end = next.includes(", ng\xE0y") ? PLACE_END.exec(next)?.groups?.["end"] : void 0;
  if (end === void 0) return false;
  return ONE_WORD.test(text) || PROVINCES.has(`${PLACE2.exec(text)?.groups?.["name"]} ${end}`);
}
var LABEL_ALONE = /^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.)]|[a-zđ]\)|[IVX]{1,5}\.)$/u;
var LONGEST_LABEL = 12;
var BEGINS_TEXT = /^[\p{Lu}“"](?!\p{Lu}?[\d.)])/u;
var cutsBehindLabel = (text, next) => text.length <= LONGEST_LABEL && LABEL_ALONE.test(text) && BEGINS_TEXT.test(next);
var isOneWord = (text) => /^\p{L}+$/u.test(text);
function joinCutOpenings(lines) {
  let cutsWords = false;
  return joinWhere(lines, (line, before) => {
    const { text } = line;
    const above = before.text;
    if (above.length > LONGEST_PLACE || line.start !== before.end + 1) return false;
    const isOpening2 = cutsOpening(above, text) || cutsSigned(before, line);
    cutsWords ||= isOpening2 && isOneWord(above);
    return isOpening2 || cutsPlaceDate(above, text) || cutsWords && cutsBehindLabel(above, text);
  });
}

// src/parse/mend/footnotes.ts
init_chars();

// src/parse/mend/wrap.ts
init_chars();
var UNWRAPPED = {
  from: Number.POSITIVE_INFINITY,
  to: Number.POSITIVE_INFINITY,
  near: 1
};
var LIST_MARKS = charactersOf(";:");
var LONGEST_WRAPPED = 180;
var NEARLY = 0.85;
var firstWord = (text) => {
  const at = text.indexOf(" ");
  return at < 0 ? text.length : at;
};
var lengthWithNext = (line, next) => {
  const word = firstWord(next.text);
  const isCut = word === next.text.length && cutsWord(next.text);
  return lengthWith(line, isCut ? LONGEST_WRAPPED : word);
};
var lengthWith = (line, more) => line.columns + (cutsWord(line.text) ? 0 : 1) + more;
var fills = (line, next, { from, to }, more = 0) => line.columns <= to && lengthWithNext(line, next) + more >= from;
var isNearlyFull = (line, next, full2) => line.columns <= full2.to && lengthWithNext(line, next) >= full2.from * full2.near;
var isSoft = (line, next) => beginsSmall2(next) ? !isClosed(line) : partsNumber(line.text, next.text) || endsInLink(line);
function softEnds(lines) {
  const ends = [];
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next || next.gap || next.page) continue;
    if (line.text.length <= 25 || !isSoft(line, next)) continue;
    const above = lines[i - 1];
    if (cutsInside(line, next) || above && cutsInside(above, line)) continue;
    ends.push({ length: line.columns, withNext: lengthWithNext(line, next) });
  }
  return ends;
}
function fullLineWidth(lines) {
  const ends = softEnds(lines);
  const lengths = lines.map((line) => line.columns);
  const ofText = lines.filter(({ text }) => hasSmall(text)).map(({ columns }) => columns);
  const exact2 = exactWidth(ends, ofText);
  if (exact2) return exact2;
  const long = lengths.filter((length) => length > LONGEST_WRAPPED).length;
  if (ends.length < 3 || long > Math.max(1, lines.length * 0.03)) return UNWRAPPED;
  const fits = ends.map(({ withNext }) => withNext);
  const from = quantile(fits, 0.1) - 6;
  return from < LEAST_SHARE * quantile(lengths, 0.95) ? UNWRAPPED : { from, to: Number.POSITIVE_INFINITY, near: NEARLY };
}
var LEAST_SHARE = 0.35;
var FEW = 5;
var FEWEST2 = 3;
var AGREEING_SHARE = 0.7;
function exactWidth(ends, lengths) {
  const agreeing = new Int32Array(LONGEST_WRAPPED + 2);
  for (const { length, withNext } of ends) {
    if (length > LONGEST_WRAPPED) continue;
    agreeing[length] = (agreeing[length] ?? 0) + 1;
    const end = Math.min(withNext, LONGEST_WRAPPED + 1);
    agreeing[end] = (agreeing[end] ?? 0) - 1;
  }
  let count = 0;
  let most = 0;
  let width = 0;
  for (let at = 0; at <= LONGEST_WRAPPED; at += 1) {
    count += agreeing[at] ?? 0;
    if (count < most) continue;
    most = count;
    width = at;
  }
  const least2 = ends.length < FEW ? Math.max(FEWEST2, ends.length) : ends.length * AGREEING_SHARE;
  if (most < least2) return null;
  const longest2 = lengths.reduce((sofar, length) => length <= width ? Math.max(sofar, length) : sofar, 0);
  return { from: longest2 + 1, to: width, near: 1 };
}
function withRests(lines, full2) {
  if (full2.from === Number.POSITIVE_INFINITY) return lines;
  const measured = [];
  for (const line of lines) {
    const above = measured[measured.length - 1];
    const isRest = above && !fills(above, line, full2) && cutsInside(above, line);
    const columns = isRest ? lengthWith(above, line.text.length) : 0;
    measured.push(isRest && columns <= full2.to ? lineWith(line, { columns }) : line);
  }
  return measured;
}
var LONGEST_COUNTED = 1e3;
function quantile(lengths, share) {
  const counts = new Int32Array(LONGEST_COUNTED + 1);
  for (const length2 of lengths) {
    const counted = Math.min(length2, LONGEST_COUNTED);
    counts[counted] = (counts[counted] ?? 0) + 1;
  }
  let left = Math.floor(lengths.length * share);
  let length = 0;
  while (length < LONGEST_COUNTED && left >= (counts[length] ?? 0)) {
    left -= counts[length] ?? 0;
    length += 1;
  }
  return length;
}
function belong(line, next, isFull, lower3) {
  const apart = next.gap && !next.page;
  if (isClosed(line)) return !apart && isFull && (lower3 || endsWith(line.text, LIST_MARKS));
  if (lower3) return true;
  return apart ? isFull && isOpen(line) : isFull || isOpen(line);
}
function readsOn(line, next, full2) {
  if (belong(line, next, fills(line, next, full2), beginsSmall2(next))) return true;
  return (!next.gap || next.page) && (cutsNumber(line, next) || partsReference(line.text, next.text));
}
var isLeftOpen = (line, next, full2) => belong(line, next, fills(line, next, full2, 1), false);

// src/parse/mend/footnotes.ts
var NOTE_START = /^(?:\[(?<bracketed>\d{1,3})\]|(?<bare>\d{1,3})) ?(?=[\p{L}"“(])/u;
var FIRST = charactersOf("[0123456789");
var ENDING_MARKS = charactersOf('.;:\u201D"');
var NOTE_ENDS = charactersOf('.;:\u201D")');
var NONE4 = [];
var MARK_REACH = 80;
function startOf(line) {
  const match = beginsWith(line.text, FIRST) ? NOTE_START.exec(line.text) : null;
  const label3 = match?.groups?.["bracketed"] ?? match?.groups?.["bare"];
  if (!match || label3 === void 0) return null;
  return { label: label3, length: match[0].length, bracketed: match.groups?.["bracketed"] !== void 0 };
}
function markBefore(lines, index, label3) {
  const mark2 = new RegExp(`[\\p{L}.,;:)\u201D"\\]]\\[?${label3}\\]?(?![\\d.,/-])|\\p{Ll}${label3}[.,](?= |$)`, "u");
  for (let i = index - 1; i >= 0 && i > index - MARK_REACH; i -= 1) {
    const text = lines[i]?.text ?? "";
    if (text.includes(label3) && mark2.test(text)) return true;
  }
  return false;
}
function beginsNote(lines, index, last, inNotes) {
  const line = lines[index];
  const start = line && startOf(line);
  if (!line || !start) return false;
  const number3 = Number(start.label);
  if (number3 !== last + 1 && number3 !== 1) return false;
  if (start.bracketed) return number3 === last + 1 || line.gap;
  const closed = endsWith(lines[index - 1]?.text ?? "", ENDING_MARKS);
  if (!line.gap && !closed) return false;
  return inNotes && last > 0 && number3 === last + 1 || (line.gap || last > 0) && markBefore(lines, index, start.label);
}
var CUT_NAME = /(?:^|\s)(?:Bộ|Ủy|Uỷ|Quốc|Chính)$/u;
var endsNote = (line) => line !== void 0 && endsWith(line.text, NOTE_ENDS);
function crossesPage(note2, next, above) {
  const last = note2[note2.length - 1];
  if (!last || endsNote(last)) return false;
  if (cutsNumber(last, next)) return true;
  const goesOn4 = readsOn(last, next, UNWRAPPED) || CUT_NAME.test(last.text);
  return goesOn4 && !(above && !isPerson(above) && readsOn(above, next, UNWRAPPED));
}
function separateFootnotes(lines) {
  const taken = [];
  let above;
  const notes = /* @__PURE__ */ new Map();
  let current = null;
  let last = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    const inNotes = current !== null;
    const before = lines[index - 1];
    const over = line.page ? current && !crossesPage(current.lines, line, above) : line.gap && endsNote(before);
    if (over) current = null;
    if (beginsNote(lines, index, last, inNotes)) {
      const { label: label3, length } = startOf(line) ?? { label: "", length: 0 };
      current = { label: label3, length, lines: [line] };
      last = Number(label3);
      const behind = above?.start ?? 0;
      const others = notes.get(behind);
      if (others) others.push(current);
      else notes.set(behind, [current]);
      taken.push(index);
    } else if (current) {
      current.lines.push(line);
      taken.push(index);
    } else above = line;
  }
  takeOut(lines, taken);
  return { lines, notes };
}
function takeOut(lines, taken) {
  let to = taken[0] ?? lines.length;
  let next = 0;
  for (let from = to; from < lines.length; from += 1) {
    const line = lines[from];
    if (from === taken[next]) next += 1;
    else if (line) {
      lines[to] = line;
      to += 1;
    }
  }
  lines.length = to;
}
var noteLabels = (lines) => new Set(lines.flatMap((line) => startOf(line)?.label ?? []));
function takeNotes(notes, line) {
  const found = notes.get(line.start);
  if (!found) return NONE4;
  notes.delete(line.start);
  return found;
}

// src/parse/mend/line-places.ts
var ASIDE = {
  chrome: "chrome",
  furniture: "furniture",
  stamp: "furniture",
  contents: "contents"
};
var dataTables = (tables) => tables.flatMap(
  (table) => table.frame ? table.rows.flatMap((row) => row.cells.flatMap((cell) => dataTables(cell.tables))) : [table]
);
var NOWHERE = { table: null, aside: null };
function createLinePlaces(layout, { toSource }) {
  const tables = [...dataTables(layout?.tables ?? [])].sort((one, other2) => one.start - other2.start);
  const regions = (layout?.regions ?? []).filter(({ kind: kind2 }) => ASIDE[kind2] !== void 0);
  if (tables.length === 0 && regions.length === 0) return { at: () => NOWHERE };
  const sorted = [...regions].sort((one, other2) => one.start - other2.start);
  let table = 0;
  let region = 0;
  return {
    at: (start) => {
      const offset = toSource(start);
      while (table < tables.length && (tables[table]?.end ?? 0) <= offset) table += 1;
      while (region < sorted.length && (sorted[region]?.end ?? 0) <= offset) region += 1;
      const inTable = tables[table];
      const inRegion = sorted[region];
      return {
        table: inTable && inTable.start <= offset ? { table: inTable, offset } : null,
        aside: inRegion && inRegion.start <= offset ? ASIDE[inRegion.kind] ?? null : null
      };
    }
  };
}

// src/parse/mend/contents-lines.ts
init_chars();
var LEADERS = /(?:[.…·_]\s?){4,}\s*(?:trang )?(?:\d{1,4}|[ivxl]{1,6})$/iu;
var DIGIT_ENDS = charactersOf("0123456789ivxlIVXL");
var TITLE = /^(?:MỤC LỤC|Mục lục|NỘI DUNG|DANH MỤC BẢNG|Trang|TRANG)$/u;
var FEWEST3 = 3;
var LONGEST_ENTRY = 3;
function markContents(texts) {
  const marked = /* @__PURE__ */ new Set();
  let entries = [];
  const endRun = () => {
    const [first] = entries;
    const last = entries.at(-1);
    if (first !== void 0 && last !== void 0 && entries.length >= FEWEST3) {
      for (let index = first; index <= last; index += 1) marked.add(index);
      markTitle(texts, first, marked);
    }
    entries = [];
  };
  for (const [index, text] of texts.entries()) {
    const before = entries.at(-1);
    if (before !== void 0 && text !== "" && index - before > LONGEST_ENTRY) endRun();
    if (endsWith(text, DIGIT_ENDS) && LEADERS.test(text)) entries.push(index);
  }
  endRun();
  return marked;
}
function markTitle(texts, first, marked) {
  for (let index = first - 1; index >= Math.max(0, first - LONGEST_ENTRY - 1); index -= 1) {
    const text = texts[index] ?? "";
    if (text === "") continue;
    if (!TITLE.test(text)) return;
    for (let at = index; at < first; at += 1) marked.add(at);
    if (isCapital(text)) return;
  }
}

// src/parse/mend/page-numbers.ts
init_chars();
init_lexicon();
var DASHED_NUMBER = /^- ?\d{1,4} ?-$/u;
var TABLE_HEAD = /^(?:STT|Stt|TT|Số ?TT|Số thứ tự)(?: |$)/u;
var TABLE_HEAD_FIRST = charactersOf("ST");
var ENDS_TABLE = /^(?:Điều \d+\.|Chương [IVX]|CHƯƠNG |Phần |PHẦN |Phụ lục|PHỤ LỤC|Nơi nhận)/u;
var ENDS_TABLE_FIRST = charactersOf("\u0110CPN");
var startsTable = (text) => beginsWith(text, TABLE_HEAD_FIRST) && TABLE_HEAD.test(text);
var endsTable = (text) => beginsWith(text, ENDS_TABLE_FIRST) && ENDS_TABLE.test(text);
var KIND_END2 = ["normal", "small", "capital"].map((letters) => kindPattern({}, letters)).join("|");
var REST_OF_KIND = oneOf(kindNames().flatMap((name) => name.split(/(?<=^\S+) /u).slice(1)));
var WANTS_NUMBER = /(?:^|[\s(])(?:ngày|tháng|năm|số|điều|khoản|mục|chương|phần|quý|kỳ|thứ|khóa|từ|đến|là|\/|-)$|\d\S{0,3} ?(?:và|hoặc|,)$/iu;
var LONGEST_TAIL = 200;
var CUT_BEFORE = [
  [/(?:^|[\s(])ngày$/iu, /^\d{1,2}[/.-]\d/u],
  [/(?:^|[\s(])số$/iu, /^\d{1,6}[a-zđ]?\//u],
  [new RegExp(`(?:^${REST_OF_KIND}|${KIND_END2})$`, "u"), /^(?:số|\d+\/)/iu],
  [/(?:^|[\s(])(?:bởi|của|về|tại|theo|do|được|để|việc)$/iu, /^\p{L}/u],
  [/(?:^|[\s(])(?:ngày|tháng)$/iu, /^\p{Lu}/u],
  [/[-/]\p{Lu}[\p{L}\d]*$/u, /^ngày \d/u],
  [/\d\/$|\p{L}-$/u, /^\p{Lu}{2}/u],
  [/(?:(?:^|[\s(])(?:và|hoặc|đến|là)|,)$/iu, new RegExp(`^${kindPattern()}(?: s\u1ED1)? \\d`, "u")]
];
var IN_DATE = [
  [/(?:^|[\s(])ngày$/iu, /^tháng(?: |$)/u],
  [/(?:^|[\s(])tháng$/iu, /^năm(?: |$)/u]
];
var IN_BRACKETS2 = [/\([^()]*$/u, /^[^()]*\)/u];
var ROWS_OFF = 3;
var isNextRow = (text, row) => text === "1" || /^[1-9]\d*$/u.test(text) && Number(text) !== row && Math.abs(Number(text) - row) <= ROWS_OFF;
function isPageNumber(lines, index, previous, { inTable, isNext, stamped }) {
  const { texts, sorts: sorts2 } = lines;
  let next = index + 1;
  let before = index - 1;
  while (isEmpty(sorts2[next])) next += 1;
  while (isEmpty(sorts2[before])) before -= 1;
  const following = texts[next];
  const preceding = texts[before];
  if (!/^\d+$/u.test(texts[index] ?? "")) return true;
  const above = (previous?.text ?? "").slice(-LONGEST_TAIL);
  let goesOn4 = next;
  while (isEmpty(sorts2[goesOn4]) || sorts2[goesOn4] === "head" || stamped.has(goesOn4)) goesOn4 += 1;
  const isCut = ([end, start], below = following) => end.test(above) && start.test(below ?? "");
  if (IN_DATE.some((cut3) => isCut(cut3, texts[goesOn4]))) return false;
  if (CUT_BEFORE.some((cut3) => isCut(cut3))) return true;
  if (inTable && isNext) return false;
  const framed = [sorts2[next], sorts2[before]].some((sort2) => sort2 === "head" || sort2 === "number");
  if (sorts2[before] === "head" || DASHED_NUMBER.test(preceding ?? "") || framed && sorts2[next] === "head")
    return true;
  if (stamped.has(before) || following === void 0 || !previous) return true;
  if (endsTable(following)) return true;
  const inSentence = WANTS_NUMBER.test(above) && !/^\d/u.test(following);
  if (inSentence) return false;
  if (isCut(IN_BRACKETS2)) return true;
  if (inTable) return /^\p{Ll}/u.test(following) && !/[.;:!?”")\d]$/u.test(previous.text);
  return index < HEADING_LINES || !isCell(previous.text, following) || !hasNumbersAround(lines, index);
}
var STARTS_UNIT = /^(?:Điều|Chương|Mục|Phần|Phụ lục|Mẫu|\d{1,2}[.)]|[IVX]{1,5}\.|\p{Ll}\)|[-+•])/iu;
var SHORT_CELL = 45;
var CELLS_REACH = 12;
function hasNumbersAround({ sorts: sorts2 }, index) {
  const from = Math.max(0, index - CELLS_REACH);
  return sorts2.slice(from, index + CELLS_REACH + 1).some((sort2, at) => sort2 === "number" && from + at !== index);
}
var HEADING_LINES = 30;
function isCell(above, below) {
  const bothNumbers = /^[\d.,%/ -]+$/u.test(above) || /^[\d.,%/ -]+$/u.test(below);
  if (bothNumbers) return true;
  return [above, below].every(
    (text) => text.length < SHORT_CELL && !isCapital(text) && !STARTS_UNIT.test(text)
  );
}

// src/parse/mend/stamps.ts
var STAMP_START = /^(?:Ký bởi|Digitally signed by|Signed by) ?:|^Người ký ?: ?C[ỔổÔô][Nn][Gg] /u;
var isOfPage = (sort2) => sort2 === "head" || sort2 === "number" || sort2 === "blank";
function markStamps({ texts, sorts: sorts2 }) {
  const stamped = /* @__PURE__ */ new Set();
  for (let i = 0; i < sorts2.length; i += 1) {
    if (sorts2[i] !== "stamp") continue;
    let end = i;
    while (sorts2[end] === "stamp") {
      end += 1;
      const below = end;
      while (isOfPage(sorts2[end])) end += 1;
      if (sorts2[end] !== "stamp") end = below;
    }
    const starts = STAMP_START.test(texts[i] ?? "");
    const signed2 = texts.slice(i, end).some((text) => /^(?:Thời gian ký|Ngày ký)/u.test(text));
    if (starts || signed2 && end - i > 1) {
      for (let k = i; k < end; k += 1) if (sorts2[k] === "stamp") stamped.add(k);
    }
    i = end;
  }
  return stamped;
}

// src/parse/mend/document-lines.ts
var HAS_WORD = /[\p{L}\p{N}]/u;
function linesOf(texts, places2) {
  const raw = sortLines(texts);
  const stamped = markStamps(raw);
  const listed = markContents(texts);
  const kept = [];
  const aside = [];
  let gap = false;
  let page = false;
  let inTable = false;
  let row = 0;
  const isFurniture = (sort2, index, isNext) => sort2 === "head" || stamped.has(index) || sort2 === "number" && isPageNumber(raw, index, kept[kept.length - 1], { inTable, isNext, stamped });
  let next = 0;
  for (let index = 0; index < texts.length; index += 1) {
    const text = texts[index] ?? "";
    const sort2 = raw.sorts[index] ?? "blank";
    const start = next;
    const end = start + text.length;
    next = end + 1;
    if (sort2 === "blank") {
      gap = true;
      continue;
    }
    const { table, aside: known3 } = places2.at(start);
    if (startsTable(text)) inTable = true;
    else if (inTable && endsTable(text)) inTable = false;
    const isNext = sort2 === "number" && isNextRow(text, row);
    const isPage = known3 === "furniture" || !table && known3 === null && isFurniture(sort2, index, isNext);
    const kind2 = isPage ? "furniture" : known3 ?? (listed.has(index) && !table ? "contents" : null);
    if (kind2 !== null) {
      aside.push({ kind: kind2, start, end });
      if (isPage) page = true;
      else gap = true;
    } else if (sort2 === "rule" && !table) {
      gap = true;
      if (HAS_WORD.test(text)) aside.push({ kind: "furniture", start, end });
    } else {
      if (isNext) row = Number(text);
      kept.push(createLine({ start, end, text, gap, page, columns: text.length, table }));
      gap = false;
      page = false;
    }
  }
  return { lines: kept, aside };
}

// src/parse/mend/line-widths.ts
function measuredLines(folded, source, places2) {
  const { lines, aside } = linesOf(folded.lines, places2);
  lines.forEach((line, index) => {
    const indent = indentOf(line.start, folded, source);
    if (indent > 0) lines[index] = lineWith(line, { columns: line.columns + indent });
  });
  const starts = [0];
  lines.forEach((line, index) => {
    if (index > 0 && hasNationalName(line)) starts.push(index);
  });
  for (let at = 0; at < starts.length; at += 1) {
    const start = starts[at] ?? 0;
    const part = lines.slice(start, starts[at + 1]);
    withRests(part, fullLineWidth(part)).forEach((line, index) => {
      lines[start + index] = line;
    });
  }
  return { lines, aside };
}

// src/parse/mend/side-by-side.ts
var NAME_REACH = 10;
var LONGEST2 = 400;
var WIDE = 3;
function partSideBySide(lines, folded, source) {
  let parted = null;
  let namesUntil = -1;
  for (const [index, line] of lines.entries()) {
    const cells = signaturesOf(line, index <= namesUntil, folded, source);
    if (cells !== null) {
      parted ??= lines.slice(0, index);
      parted.push(...cells);
      namesUntil = index + NAME_REACH;
    } else parted?.push(line);
  }
  return parted ?? lines;
}
function signaturesOf(line, below, folded, source) {
  if (line.text.length > LONGEST2 || !(below || mayBeSignatures(line))) return null;
  const cells = cellsOf(line, folded, source);
  const isSigned = (cell) => isAuthority(cell) || isOffice(cell) || below && isPerson(cell);
  return cells.length > 1 && cells.every(isSigned) ? cells : null;
}
var mayBeSignatures = (line) => mayBeginSignature(line.text) && isInCapitals(line);
function cellsOf(line, { toSource }, source) {
  const cells = [];
  let from = 0;
  const add = (to) => {
    const first = cells.length === 0;
    const text = line.text.slice(from, to);
    const { start } = lineFrom(line, from);
    cells.push(
      lineWith(line, { start, end: line.start + to, text, gap: first && line.gap, page: first && line.page })
    );
  };
  for (let at = line.text.indexOf(" "); at >= 0; at = line.text.indexOf(" ", at + 1)) {
    const [start, end] = [toSource(line.start + at), toSource(line.start + at + 1)];
    if (end - start < WIDE && source[start] !== "	") continue;
    add(at);
    from = at + 1;
  }
  if (cells.length === 0) return [line];
  add(line.text.length);
  return cells;
}

// src/parse/head/closing.ts
var RECIPIENTS = /^N[ơƠ]i nh[ậa]n ?:?/iu;
var CONFIRMATION = /^XÁC (?:NH[ẬA]N|TH[ỰU]C) VĂN BẢN H[ỢO]P NH[ẤA]T/u;
var ENDS_RECIPIENT = charactersOf(";.");
var NAME_REACH2 = 8;
var LONGEST_SIGNATURE = 120;
var LONGEST_RECIPIENT = 100;
function hasNameBelow(lines, index) {
  for (const line of lines.slice(index + 1, index + NAME_REACH2)) {
    if (isPerson(line)) return true;
    if (line.text.length > LONGEST_SIGNATURE) return false;
  }
  return false;
}
function startsClosing(lines, index) {
  const written = lines[index];
  if (written?.table) return false;
  const line = written?.text.startsWith("|") ? cellsOf2(written)[0] : written;
  if (!line || !mayBeginSignature(line.text)) return false;
  if (RECIPIENTS.test(line.text) && (line.text.length < LONGEST_RECIPIENT || line !== written)) return true;
  if (CONFIRMATION.test(line.text) || isAuthority(line)) return true;
  return isOffice(line) && hasNameBelow(lines, index);
}
var isAbove = (line) => line !== void 0 && piecesOf(line).every(
  (piece2) => piece2.name === "issuer" ? isCapital(piece2.value) && piece2.value.length < 90 : piece2.name !== "title"
);
function findClosing(lines, from, to) {
  let start = from;
  while (start < to && !startsClosing(lines, start)) start += 1;
  if (start >= to) return null;
  if (lines.slice(start, start + NAME_REACH2).some((line) => CONFIRMATION.test(line.text) || /VBHN/u.test(line.text)))
    while (start > from + 1 && isAbove(lines[start - 1])) start -= 1;
  return { start, end: to };
}
function closingEnd(lines, start, to) {
  let isSigned = false;
  let isReceiving = false;
  for (let index = start; index < to; index += 1) {
    const line = lines[index];
    if (!line) break;
    if (line.table) return index;
    const { text } = line;
    if (RECIPIENTS.test(text)) isReceiving = true;
    else if (isPerson(line) && !(isReceiving && listsRecipient(text))) isSigned = true;
    else if (isReceiving && !isRecipient(line)) isReceiving = false;
    const isKnown = isReceiving || isAuthority(line) || isOffice(line) || isPerson(line) || !isSigned;
    if (!isKnown && !text.includes("|") && piecesOf(line).some(isUnknown) && !isSignedBelow(lines, index, to))
      return index;
  }
  return to;
}
var LONGEST_NAME2 = 4;
function isSignedBelow(lines, from, to) {
  for (const line of lines.slice(from, Math.min(to, from + LONGEST_NAME2))) {
    if (isAuthority(line) || isOffice(line) || RECIPIENTS.test(line.text)) return true;
    if (!isInCapitals(line)) return false;
  }
  return false;
}
var isUnknown = ({ name }) => name === "issuer" || name === "title";
var isRecipient = (line) => listsRecipient(line.text) || /^(?:Lưu|Như|\p{Ll}|\d)/u.test(line.text) || line.text.length < LONGEST_RECIPIENT && !isInCapitals(line) && !standsApart(line) && !labelsOf(line).length;
var listsRecipient = (text) => /^[-+•*]/u.test(text) || /;$|[.;]?\s?\(\d+\)$/u.test(text);
var RIGHT_COLUMN = /(?<=[;.:)])\s(?=\p{Lu})/gu;
function cellsOf2(line) {
  if (!line.text.includes("|")) return [line];
  return [...line.text.matchAll(CELL)].map(
    ({ index, 0: text }, count) => lineWith(line, {
      start: line.start + index,
      end: line.start + index + text.length,
      text,
      gap: count === 0 && line.gap,
      page: count === 0 && line.page
    })
  );
}
var CELL = /[^|\s](?:[^|]*[^|\s])?/gu;
function signatureOf(line) {
  const name = SIGNED.exec(line.text)?.groups?.["name"];
  if (name === void 0) return [line];
  const length = line.text.length - name.length;
  const text = line.text.slice(0, length).trimEnd();
  const above = lineWith(line, { end: line.start + text.length, text });
  const person = lineWith(lineFrom(line, length), { gap: false, page: false });
  return isPerson(person) && (isAuthority(above) || isOffice(above)) ? [above, person] : [line];
}
var SIGNED = /^[\p{Lu}\s.,/-]{6,120} (?<name>\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*){1,4})$/u;
var LONGEST_AUTHORITY = 160;
function officeAfterAuthority(text) {
  const from = authorityLength(text);
  if (from === 0) return -1;
  const own = namedIn(text.slice(from)).find(({ start, isOffice: isOffice2 }) => isOffice2 && start > 0);
  const at = own ? from + own.start : text.length;
  for (let space = text.indexOf(" ", from); space >= 0 && space < at; space = text.indexOf(" ", space + 1))
    if (authorityLength(text.slice(space + 1)) > 0) return space + 1;
  return own ? at : -1;
}
function officesOf(line) {
  const { text } = line;
  if (!mayBeginSignature(text) || text.length > LONGEST_AUTHORITY || !isInCapitals(line)) return [line];
  const at = officeAfterAuthority(text);
  if (at < 0) return [line];
  const above = text.slice(0, at).trimEnd();
  const authority = lineWith(line, { end: line.start + above.length, text: above });
  return [authority, ...officesOf(lineWith(lineFrom(line, at), { gap: false, page: false }))];
}
function columnsOf(line) {
  if (!/^(?:[-+•*\d\p{Ll}]|N[ơƠ][iI] [nN][hH])/u.test(line.text) || line.text.length > 200) return [line];
  for (const match of line.text.matchAll(RIGHT_COLUMN)) {
    const right = lineFrom(line, match.index);
    if (!isAuthority(right) && !isOffice(right) && !isPerson(right)) continue;
    const text = line.text.slice(0, match.index);
    return [
      lineWith(line, { end: line.start + text.length, text }),
      lineWith(right, { gap: false, page: false })
    ];
  }
  return [line];
}
function closingGroups(lines) {
  const groups = [];
  for (const line of lines.flatMap(cellsOf2).flatMap(columnsOf).flatMap(signatureOf).flatMap(officesOf)) {
    const last = groups[groups.length - 1];
    const above = last?.[last.length - 1];
    const open2 = last?.[0] !== void 0 && /^[-+•*]/u.test(last[0].text) && above !== void 0 && !endsWith(above.text, ENDS_RECIPIENT);
    const isTitle = isInCapitals(line) && !/^\d|[;.)]$/u.test(line.text);
    const own = /^[-+•*]/u.test(line.text) || isTitle || isAuthority(line) || isPerson(line);
    if (last && open2 && !own && !(line.gap && !line.page)) last.push(line);
    else groups.push([line]);
  }
  return groups;
}
function closingPieces(lines) {
  const pieces = [];
  let receiving = false;
  for (const group of closingGroups(lines)) {
    const [line] = group;
    if (!line) continue;
    const text = joinLines(group);
    const add = (name) => {
      pieces.push({ name, start: line.start, end: group[group.length - 1]?.end ?? line.end, value: text });
    };
    if (RECIPIENTS.test(text)) {
      receiving = true;
      add("recipients");
    } else if (isAuthority(line)) add("authority");
    else if (isOffice(line)) add("signerPosition");
    else if (isPerson(line) && !(receiving && listsRecipient(text))) add("signer");
    else if (receiving && (listsRecipient(text) || /^(?:Lưu|Như)/u.test(text))) add("recipients");
    else if (receiving && pieces[pieces.length - 1]?.name === "recipients" && !isInCapitals(line))
      add("recipients");
    else pieces.push(...piecesOf(line).filter((piece2) => piece2.name !== "issuer" && piece2.name !== "title"));
  }
  return pieces;
}

// src/parse/head/heading.ts
init_chars();

// src/parse/head/kind-lines.ts
init_chars();
init_lexicon();
var IN_CAPITALS2 = new Map(kindSpellings().map(({ kind: kind2, name }) => [name.toUpperCase(), kind2]));
var NAMES2 = [...IN_CAPITALS2.keys()];
var FIRST_LETTERS4 = charactersOf(kindInitials);
var nameBefore = (text) => beginsWith(text, FIRST_LETTERS4) ? NAMES2.find((name) => text.charAt(name.length) === " " && text.startsWith(name)) : void 0;
function kindOfLine(line) {
  const { text } = line;
  if (text.length > 40 || text.endsWith(":")) return null;
  return isInCapitals(line) ? IN_CAPITALS2.get(text.replace(/[\s.*]+$/u, "")) ?? null : null;
}
function kindInSmallLetters({ text }, isBelow2) {
  if (text.length > 30 || !/^\p{Lu}/u.test(text)) return null;
  const kind2 = kindNamed(text.replace(/[\s.*]+$/u, ""));
  return kind2 && kind2.family !== "plain" && kind2.family !== "general" && isBelow2() ? kind2 : null;
}
function isBelowLetterhead(lines, from, index) {
  const [above] = lines.slice(Math.max(from, index - 1), index);
  if (above === void 0) return false;
  return (isInCapitals(above) || isLetterhead(above)) && lines.slice(from, index).some(isLetterhead);
}
var isLetterhead = (line) => piecesOf(line).some(({ name }) => name !== "issuer" && name !== "title");
function misspeltKind2(line) {
  const { text } = line;
  if (text.length > 30 || text.length < 6 || text.endsWith(":") || !isInCapitals(line)) return null;
  const found = nearest(text, NAMES2);
  return found ? IN_CAPITALS2.get(found.candidate) ?? null : null;
}
function kindWithTitle({ text }) {
  const name = nameBefore(text);
  const kind2 = name === void 0 ? void 0 : IN_CAPITALS2.get(name);
  if (name === void 0 || kind2 === void 0 || kind2.family === "general") return null;
  const rest = text.slice(name.length + 1);
  return isCapital(rest) || /^(?:về|quy định|ban hành|sửa đổi|phê duyệt|thực hiện|triển khai|V\/v)/iu.test(rest) ? kind2 : null;
}
function isQualified(text, { name }) {
  const rest = text.slice(name.length + 1).trim();
  return qualifiers.has(rest) || namesIssuer(rest);
}
var OF_ISSUER = /^CỦA (?!.* (?:SỐ|VỀ|V\/V|QUY ĐỊNH|HƯỚNG DẪN|BAN HÀNH|PHÊ DUYỆT|SỬA ĐỔI) )\P{Ll}{3,60}$/u;
var namesIssuer = (text) => OF_ISSUER.test(text);
var qualifiers = new Set(kindQualifiers.map((each) => each.toUpperCase()));
function findKind(lines, from, to) {
  for (const [read, sharesLine] of [
    [kindOfLine, false],
    [kindWithTitle, true],
    [kindInSmallLetters, false],
    [misspeltKind2, false]
  ]) {
    for (let index = from; index < to; index += 1) {
      const line = lines[index];
      if (!line) continue;
      const { text } = line;
      if (/^Kính gửi|^Căn cứ |^(?:Điều|ĐIỀU) ?1/u.test(text)) break;
      const kind2 = read(line, () => isBelowLetterhead(lines, from, index));
      if (kind2) return { index, kind: kind2, sharesLine };
    }
  }
  return null;
}
var kindsOfNumber = (number3) => kindsOfAbbreviation(
  /(?:^|\/)([\p{L}]+)-/u.exec(number3)?.[1] ?? /\d-[\p{L}-]+\/([\p{L}]+)$/u.exec(number3)?.[1] ?? ""
);

// src/parse/head/own-reference.ts
init_chars();
init_lexicon();
var KIND = kindPattern({}, "small");
var OF = /\s*,?\s*của\s+/uy;
var STATE = /\s*nước cộng h(?:òa|oà) xã hội chủ nghĩa việt nam/uy;
var NUMBER4 = new RegExp(`\\s*,?\\s*(?:${KIND} )?(?=s\u1ED1)(?<lead>s\u1ED1\\s?:?\\s?)`, "uy");
var DATE3 = /\s*,?\s*(?=ngày )/uy;
var BEGINS = new RegExp(`^(?:c\u1EE7a|(?:${KIND} )?s\u1ED1)\\s`, "u");
var MOST_LINES = 5;
var LONGEST3 = 2e3;
var LONGEST_BEGINNING = 60;
function skip(reader, pattern) {
  pattern.lastIndex = reader.at;
  const match = pattern.exec(reader.small);
  if (match) reader.at = pattern.lastIndex;
  return match;
}
function readIssuer2(reader) {
  const before = reader.at;
  const found = skip(reader, OF) ? matchIssuer(reader.text, reader.at) : null;
  if (!found) {
    reader.at = before;
    return null;
  }
  const start = reader.at;
  reader.at = found.end;
  const part = { value: found.name, start, end: found.end };
  skip(reader, STATE);
  return part;
}
function readNumber(reader) {
  const match = skip(reader, NUMBER4);
  const found = match ? documentNumberAt(reader.text, reader.at) : null;
  if (!match || !found) return null;
  reader.at = found.end;
  const start = match.index + match[0].length - (match.groups?.["lead"] ?? "").length;
  return { value: found.value, start, end: found.end };
}
function readDate(reader) {
  const found = skip(reader, DATE3) ? dateAt(reader.small, reader.at) : null;
  if (!found) return null;
  reader.at = found.end;
  return found;
}
function readOwnReference(lines) {
  if (!BEGINS.test(inSmallLetters((lines[0]?.text ?? "").slice(0, LONGEST_BEGINNING)))) return null;
  const read = lines.slice(0, MOST_LINES);
  const joined2 = read.map(({ text }) => text).join(" ");
  if (joined2.length > LONGEST3) return null;
  const reader = { text: joined2, small: inSmallLetters(joined2), at: 0 };
  const first = readIssuer2(reader);
  const number3 = readNumber(reader);
  if (!number3) return null;
  const date = readDate(reader);
  const issuer3 = first ?? readIssuer2(reader);
  const placeOf2 = places(read);
  const piece2 = (name, part) => part === null ? [] : [
    {
      name,
      start: placeOf2(part.start),
      end: placeOf2(part.end - 1) + 1,
      value: reader.text.slice(part.start, part.end).trim()
    }
  ];
  return {
    pieces: [...piece2("issuer", issuer3), ...piece2("number", number3), ...piece2("placeDate", date)].sort(
      (a, b) => a.start - b.start
    ),
    number: number3.value,
    issuedOn: date?.value ?? null,
    issuer: issuer3?.value ?? null,
    ...restOf(read, reader.at)
  };
}
var places = (lines) => (offset) => {
  let from = 0;
  for (const { start, text } of lines) {
    if (offset < from + text.length) return start + offset - from;
    from += text.length + 1;
  }
  return lines[lines.length - 1]?.end ?? 0;
};
function restOf(lines, at) {
  let from = 0;
  for (const [taken, line] of lines.entries()) {
    const rest = at < from + line.text.length ? lineFrom(line, Math.max(0, at - from)) : null;
    if (rest && /\p{L}/u.test(rest.text)) return { taken, rest: at > from ? rest : null };
    if (at <= from + line.text.length) return { taken: taken + 1, rest: null };
    from += line.text.length + 1;
  }
  return { taken: lines.length, rest: null };
}

// src/parse/head/title-lines.ts
init_chars();
init_lexicon();
var PREAMBLE_START = /^(?:(?:[-–+] ?)?Căn cứ|Theo đề nghị|Xét |Để |Nhằm |Trên cơ sở|Sau khi|Trong thời gian|Trong những|Qua |Ngày \d|Kính gửi|Nơi nhận|Ban hành kèm theo|\(|["“])|\sđiện ?:$/u;
var CUT2 = /[-/,(]$|(?:^|\s)(?:số|của|và|theo|tại|ngày|tháng|năm)$/u;
var ENDING_MARKS2 = charactersOf(".;:");
var LEAD = /^(?:Thực hiện|Theo|Triển khai|Tiếp tục)/u;
var LONGEST_LEAD = 60;
var MOST_LINES2 = 25;
var LONGEST_LINE3 = 400;
var CITED = /\d[\d/]*\/\p{Lu}[\p{L}-]*/gu;
var isCapitalTitle = (line) => isInCapitals(line) || line.text.includes("/") && isCapital(line.text.replace(CITED, ""));
function findTitleEnd(lines, from) {
  const limit = Math.min(lines.length, from + MOST_LINES2);
  let end = from;
  while (end < limit && isOfTitle(lines, end, end === from)) end += 1;
  return end;
}
function isOfTitle(lines, index, first) {
  const line = lines[index];
  const before = lines[index - 1];
  if (!line || !before) return false;
  const lettered = lines[index - 1 - (/\p{L}/u.test(before.text) ? 0 : 1)] ?? before;
  if (!first && !line.gap && CUT2.test(before.text)) return true;
  if (!(first && isQuoted(line.text)) && PREAMBLE_START.test(line.text)) return false;
  if (isActing(line, lines[index + 1])) return false;
  if (isBodyStart(line, first) || line.text.length > LONGEST_LINE3) return false;
  if (first) return true;
  const inCapitals = isCapitalTitle(lettered);
  return !isParted2(before, line, inCapitals) && !(inCapitals && isSentence(lines, index));
}
function isSentence(lines, from) {
  if (!/^\p{Lu}\p{Ll}/u.test(lines[from]?.text ?? "")) return false;
  for (let at = from; at < Math.min(lines.length, from + MOST_LINES2); at += 1) {
    const line = lines[at];
    if (!line || at > from && (line.gap || isInCapitals(line) || isBodyStart(line, false))) return false;
    if (endsWith(line.text, ENDING_MARKS2)) return true;
  }
  return false;
}
var isQuoted = (text) => /^["“](?:V\/v|Về) /iu.test(text);
function isParted2(before, line, aboveInCapitals) {
  const inCapitals = isCapitalTitle(line);
  if (endsWith(before.text, ENDING_MARKS2)) return true;
  if (line.gap && !line.page) return !/^\p{Ll}{2}/u.test(line.text);
  if (aboveInCapitals && inCapitals) return false;
  if (line.page && !readsOn(before, line, UNWRAPPED)) return true;
  if (inCapitals || /^\p{Lu}/u.test(line.text) && endsWith(line.text, ENDING_MARKS2)) return true;
  return LEAD.test(line.text) && (aboveInCapitals || line.text.length > LONGEST_LEAD);
}
function isActing(line, next) {
  if (!isInCapitals(line)) return false;
  const named = namedAt(line.text);
  if (!named || !(named.isOffice || named.facts.isCollegial)) return false;
  return line.gap || /^(?:(?:[-–+] ?)?(?:Căn cứ|Theo|Xét)|\(|KHÓA|KHOÁ)/u.test(next?.text ?? "");
}
function isBodyStart(line, first) {
  const [label3] = labelsOf(line);
  if (!label3) return false;
  if (label3.style === "arabic" || label3.style === "letter") return !first && label3.value === 1;
  return label3.value === 1;
}

// src/parse/head/heading.ts
var REACH8 = 60;
var NATIONAL_NAME_REACH = 200;
var LONGEST_HEADING_LINE = 160;
var ENDS_LETTERHEAD = /^Kính gửi|^Căn cứ /u;
var isHeadingLike = (line) => line.text.length < LONGEST_HEADING_LINE && (isInCapitals(line) || // Party documents have a star under the issuer's name (Guidance 36-HD/VPTW of 2018, II.2).
line.text === "*" || /^(?:\S+ ){0,2}[Ss]ố ?:/u.test(line.text) || hasNationalName(line) || piecesOf(line).every((p) => p.name !== "issuer" || isCapital(p.value)));
function findStart(lines, from, anchor) {
  let start = anchor;
  while (start > from) {
    const above = lines[start - 1];
    if (above && !isHeadingLike(above)) {
      const subject = subjectAbove(lines, from, start - 1);
      if (subject < 0) break;
      start = subject;
    } else start -= 1;
  }
  return start;
}
function isTitleOfOther(lines, top, { index, kind: kind2, sharesLine }) {
  if (!sharesLine || !BARE_TITLE2.test(lines[index]?.text ?? "")) return false;
  const pieces = lines.slice(top, index).flatMap(piecesOf);
  const number3 = pieces.find(({ name }) => name === "number")?.value ?? "";
  const numbered2 = kindsOfNumber(number3.replace(/\s/gu, ""));
  return numbered2.length > 0 && !numbered2.includes(kind2);
}
function belowPage(lines, from, kindAt) {
  let start = from;
  for (const line of lines.slice(from, kindAt)) {
    if (isHeadingLike(line)) break;
    start += 1;
  }
  return start;
}
function subjectAbove(lines, from, at) {
  for (let i = at; i >= from && i > at - SUBJECT_LINES; i -= 1) {
    const line = lines[i];
    if (/^(?:(?:.{0,60} )?["“]?V\/v:?|Về(?: việc)?) /u.test(line?.text ?? "")) return i;
    if (line?.gap && !line.page) return -1;
  }
  return -1;
}
var SUBJECT_LINES = 7;
function readHeading(lines, from) {
  const below = lines.slice(from, from + NATIONAL_NAME_REACH).findIndex(hasNationalName);
  const national = below < 0 ? -1 : from + below;
  const anchor = national >= 0 ? national : from;
  const top = national >= 0 ? findStart(lines, from, national) : from;
  const found = findKind(lines, top, Math.min(lines.length, anchor + REACH8));
  const kindAt = found && isTitleOfOther(lines, top, found) ? null : found;
  const start = kindAt && national < 0 ? belowPage(lines, from, kindAt.index) : top;
  const bodyAt2 = kindAt ? kindAt.index : endOfLetterhead(lines, anchor, national >= 0, Math.min(lines.length, anchor + REACH8));
  const bareTitle = kindAt ? -1 : found?.index ?? findBareTitle(lines, anchor + 1, Math.max(bodyAt2, anchor + 3));
  const above = lines.slice(start, bareTitle < 0 ? bodyAt2 : Math.min(bareTitle, bodyAt2));
  const pieces = withLetterSubject(above, kindAt === null);
  if (!kindAt) {
    const end = bareTitle < 0 ? bodyAt2 : findTitleEnd(lines, bareTitle);
    const titleLines = bareTitle < 0 ? [] : lines.slice(bareTitle, end);
    return { start, end, pieces, kind: null, kindLine: null, titleLines, reference: null };
  }
  const kindLine = lines[kindAt.index] ?? null;
  return { start, pieces, kind: kindAt.kind, kindLine, ...belowKind(lines, kindAt) };
}
function belowKind(lines, { index, kind: kind2, sharesLine }) {
  const line = lines[index];
  const beside = sharesLine && line ? lineFrom(line, kind2.name.length) : null;
  const below = lines.slice(index + 1, index + REFERENCE_REACH);
  const reference = readOwnReference(beside ? [beside, ...below] : below);
  if (reference) {
    const first = index + (beside ? 0 : 1) + reference.taken;
    const { rest } = reference;
    const end2 = Math.max(findTitleEnd(lines, first), first + (rest ? 1 : 0));
    const titleLines = rest ? [rest, ...lines.slice(first + 1, end2)] : lines.slice(belowIssuer(lines, first, end2), end2);
    return { end: end2, titleLines, reference };
  }
  const end = findTitleEnd(lines, index + 1);
  const title = lines.slice(belowIssuer(lines, index + 1, end), end);
  const isBeside = beside && line && !(title.length > 0 && isQualified(line.text, kind2));
  return { end, titleLines: isBeside ? [beside, ...title] : title, reference };
}
var REFERENCE_REACH = 6;
function belowIssuer(lines, from, end) {
  let at = from;
  while (at + 1 < end && namesIssuer(lines[at]?.text ?? "")) at += 1;
  return at;
}
function findBareTitle(lines, from, to) {
  for (let i = from; i < Math.min(lines.length, to); i += 1) {
    const line = lines[i];
    if (!line || ENDS_LETTERHEAD.test(line.text)) return -1;
    if (isInCapitals(line) && BARE_TITLE2.test(line.text)) return i;
  }
  return -1;
}
var BARE_TITLE2 = /^(?:VỀ|V\/V|BAN HÀNH|QUY ĐỊNH|SỬA ĐỔI|BỔ SUNG|PHÊ DUYỆT|BÃI BỎ|HƯỚNG DẪN|CÔNG BỐ|THÀNH LẬP|TRIỂN KHAI|TĂNG CƯỜNG) \p{Lu}/u;
var opensRow = (line) => hasNationalName(line) || /^[|\s]*(?:Số ?:|V\/v )/u.test(line.text);
function endOfLetterhead(lines, anchor, national, to) {
  let end = national ? anchor + 1 : anchor;
  for (let i = anchor; i < to; i += 1) {
    const line = lines[i];
    if (!line || ENDS_LETTERHEAD.test(line.text)) return i;
    const pieces = isHeadingLike(line) || opensRow(line) ? piecesOf(line) : [];
    const known3 = national || pieces.every(({ name }) => name !== "issuer") ? pieces : [];
    if (known3.some(({ name }) => name === "number" || name === "placeDate" || name === "nationalName"))
      end = i + 1;
    else if (labelsOf(line).length > 0 || line.text.length > LONGEST_HEADING_LINE) break;
  }
  return end;
}
var isSubject2 = ({ name, value }) => name === "issuer" && /^(?:Về|V[vV]|Về việc)(?: ?: ?| )\p{L}/u.test(value);
var nameAmong = (pieces, { name, value }) => name === "nationalName" && /^VI[ỆÊE]T\s?NAM$/u.test(value) && !isBegun(pieces) ? "issuer" : name;
var isBegun = (pieces) => {
  const national = pieces.findLast(({ name }) => name === "nationalName");
  return national !== void 0 && !/NAM$/iu.test(national.value);
};
var ABBREVIATION = /^[\p{Lu}\d-]{2,8}[.,;]?$/u;
function withLetterSubject(lines, isLetter3) {
  const pieces = [];
  let open2 = false;
  let opened = null;
  for (const line of lines) {
    for (const read of piecesOf(line)) {
      const isBelowNumber = pieces[pieces.length - 1]?.name === "number";
      const name = isLetter3 && isBelowNumber && isSubject2(read) ? "title" : nameAmong(pieces, read);
      const piece2 = name === read.name ? read : { ...read, name };
      const at = pieces.findLastIndex(({ name: name2 }) => name2 === "title");
      const subject = pieces[at];
      const continues = open2 && isLetter3 && piece2.name === "issuer" && (!isCapital(piece2.value) || ABBREVIATION.test(piece2.value)) && (line.page || !line.gap || /^\p{Ll}{2}/u.test(piece2.value));
      if (continues && subject)
        pieces[at] = { ...subject, end: piece2.end, value: `${subject.value} ${piece2.value}` };
      else pieces.push(piece2);
      open2 = piece2.name === "title" || continues || open2 && piece2.name === "placeDate" && line === opened;
      if (piece2.name === "title") opened = line;
    }
  }
  return pieces;
}

// src/parse/head/issuer.ts
init_chars();
init_lexicon();
var TERM_OF_OFFICE2 = /[\s,(]+(?:KHÓA|KHOÁ|KỲ HỌP|NHIỆM KỲ)\s.*$/u;
function issuerName(capitals2, text) {
  const name = capitals2.replace(/^VĂN BẢN HỢP NHẤT ?- ?/u, "").replace(TERM_OF_OFFICE2, "").replace(/(?<= )TP\.(?=\p{Lu})/gu, "TP ").replace(/\s+/gu, " ").trim();
  return (bodyAt(name)?.facts.hasProperName ? spelledIn(text(), name) : null) ?? properCase(name);
}
function spelledIn(text, capitals2) {
  const start = text.slice(0, NAME_REACH3).normalize("NFC");
  const small2 = inSmallLetters(start);
  const wanted = inSmallLetters(capitals2);
  for (let at = small2.indexOf(wanted); at >= 0; at = small2.indexOf(wanted, at + 1)) {
    const written = start.slice(at, at + wanted.length);
    if (/^\p{Lu}/u.test(written) && !isCapital(written) && !/\p{L}/u.test(start.charAt(at + wanted.length)))
      return written;
  }
  return null;
}
var NAME_REACH3 = 2e4;
var ENACTS = /^,? (?:ban hành|quy định|hướng dẫn|quyết định|công bố|sửa đổi|thông qua) /u;
var LONGEST_ENACTING = 160;
function enactingIssuer(sentence) {
  const text = sentence.slice(0, LONGEST_ENACTING);
  const first = matchIssuer(text, 0);
  if (!first) return null;
  if (ENACTS.test(text.slice(first.end))) return first.name;
  const second = text.startsWith(AND2, first.end) ? matchIssuer(text, first.end + AND2.length) : null;
  return second && ENACTS.test(text.slice(second.end)) ? `${first.name} - ${second.name}` : null;
}
var AND2 = " v\xE0 ";

// src/parse/head/metadata.ts
init_chars();
init_lexicon();

// src/parse/head/letterhead-bodies.ts
init_chars();
init_lexicon();
var NOT_A_NAME2 = /^(?:VĂN BẢN QUY PHẠM PHÁP LUẬT|VĂN BẢN KHÁC|VĂN BẢN HỢP NHẤT$|PHẦN |DỰ THẢO|HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|MẬT|TUYỆT MẬT|TỐI MẬT|CÔNG BÁO|BẢN SAO)/u;
var FULL_LINE = 60;
var LONGEST_NAME3 = 200;
var ENDS_OPEN = /(?:[-,–]| VÀ)$/u;
var isBegun2 = ({ isSort, isOffice: isOffice2, isIssuer, facts }) => isSort || isOffice2 && !isIssuer || facts.isOfBody === true;
function goesOn2(name, above, below) {
  if (above.length > FULL_LINE || ENDS_OPEN.test(name)) return true;
  const named = namedIn(`${name} ${below}`);
  if (named.some(({ start, end }) => start < name.length && end > name.length)) return true;
  const last = named.findLast(({ end }) => end === name.length);
  if (last && isBegun2(last)) return true;
  const next = namedAt(below);
  return next ? next.facts.isBranch === true : !isSmallerPlace(below, name);
}
function secondBodyAt(line) {
  const [first, ...others] = namedIn(line);
  if (!first || first.start > 0 || isBegun2(first)) return -1;
  const [second] = others;
  if (!second || second.facts.isBranch) return -1;
  const between = line.slice(first.end, second.start).trim();
  const isApart = between === "" || isPlace(between);
  const own = line.slice(second.end).trimStart();
  const isNamed3 = !second.facts.needsName || own !== "" && !isPlace(own);
  return isApart && isNamed3 ? second.start : -1;
}
function splitBodies(piece2) {
  if (piece2.name !== "issuer" || piece2.value.length > LONGEST_NAME3) return [piece2];
  const at = secondBodyAt(piece2.value);
  if (at < 0) return [piece2];
  const rest = piece2.value.slice(at);
  const first = piece2.value.slice(0, at).trimEnd();
  return [
    { ...piece2, end: piece2.start + first.length, value: first },
    ...splitBodies({ ...piece2, start: piece2.end - rest.length, value: rest })
  ];
}
function bodiesOf(pieces) {
  const bodies2 = [];
  for (const piece2 of pieces.flatMap(splitBodies)) {
    if (piece2.name !== "issuer" || !isCapital(piece2.value) || NOT_A_NAME2.test(piece2.value)) continue;
    const last2 = bodies2[bodies2.length - 1];
    const above = last2?.pieces[last2.pieces.length - 1]?.value ?? "";
    if (last2 && goesOn2(last2.name, above, piece2.value)) {
      last2.name = `${last2.name} ${piece2.value}`;
      last2.pieces.push(piece2);
    } else bodies2.push({ name: piece2.value, pieces: [piece2] });
  }
  const last = new Map(bodies2.map((body2) => [nameKey(body2.name), body2]));
  return bodies2.filter((body2) => last.get(nameKey(body2.name)) === body2);
}

// src/parse/head/metadata.ts
var ADOPTED = /thông qua (?=ngày )/giu;
var BLANK_SERIAL2 = /^[\s.…_-]*[/-]/u;
var pieceValue = (pieces, name) => pieces.find((piece2) => piece2.name === name)?.value ?? null;
function numberOf(pieces) {
  for (const piece2 of pieces) {
    if (piece2.name !== "number") continue;
    const written = piece2.value.replace(/^.*?[Ss][ốỐôo] ?:? ?/u, "");
    if (BLANK_SERIAL2.test(written)) continue;
    const found = documentNumberAt(written, 0);
    if (found) return found.value;
  }
  return null;
}
function isoOf2(date) {
  const year = Number(date.year);
  const month = Number(date.month);
  if (date.year.length !== 4 || date.month === "") return null;
  if (date.day === "") return month >= 1 && month <= 12 ? `${year}-${String(month).padStart(2, "0")}` : null;
  return isoDate(Number(date.day), month, year);
}
function adoptedOn(ending) {
  let found = null;
  for (const match of ending.matchAll(ADOPTED))
    found = dateAt(ending, match.index + match[0].length)?.value ?? found;
  return found;
}
function signersOf(pieces) {
  const signers = [];
  let said = { authorities: [], positions: [] };
  let names = [];
  const close = () => {
    signers.push(...signed(names, said));
    said = { authorities: [], positions: [] };
    names = [];
  };
  for (const piece2 of pieces) {
    const name = piece2.name === "signer" ? personOf(piece2.value) : null;
    if (name !== null) names.push(name);
    const isPart3 = piece2.name === "authority" || piece2.name === "signerPosition";
    if (isPart3 && names.length > 0) close();
    if (piece2.name === "authority") said.authorities.push(piece2.value);
    else if (piece2.name === "signerPosition") said.positions.push(properCase(piece2.value));
  }
  close();
  return signers;
}
function signed(names, { authorities: authorities2, positions }) {
  const count = names.length;
  const even = authorities2.length % count === 0 && positions.length % count === 0;
  const besides = count > 1 && even && authorities2.length + positions.length > 0;
  const nearest3 = (said, place) => (besides ? said[said.length - count + place] : place === 0 ? said[said.length - 1] : null) ?? null;
  return names.map((name, place) => ({
    name,
    position: nearest3(positions, place),
    authority: nearest3(authorities2, place)
  }));
}
function kindOf3(evidence, number3) {
  if (number3 !== null && /\/VBHN-/u.test(number3)) return "V\u0103n b\u1EA3n h\u1EE3p nh\u1EA5t";
  if (evidence.kind) return evidence.kind.name;
  const said = kindNamed(evidence.facts.kind ?? "")?.name;
  if (said !== void 0) return said;
  const subject = pieceValue(evidence.heading, "title");
  if (evidence.addressed || /^["“]?V\/?v/iu.test(subject ?? "")) return "C\xF4ng v\u0103n";
  const [byNumber] = kindsOfNumber(number3 ?? "");
  return byNumber?.name ?? (subject === null ? null : "C\xF4ng v\u0103n");
}
var QUOTED = /^["“](?<title>[^"“”]*)["”]$/u;
var ISSUER_LEAD = /^CỦA \P{Ll}{3,80}? (?:V\/V )(?=\P{Ll})/u;
var SUBJECT_LEAD = /^(?:["“]?V\/?[vV](?: ?:)?|Về việc(?: ?:)?|Về ?:) ?/u;
var PLACELESS = /(?:[ỦU][ỶY] BAN|HỘI ĐỒNG) NHÂN DÂN$/u;
var PLACE3 = /^(?:tỉnh|thành phố) /iu;
var withPlace = (named, said) => said !== null && PLACE3.test(said) && PLACELESS.test(named) ? `${named} ${said.toUpperCase()}` : named;
function issuerOf(evidence) {
  const bodies2 = bodiesOf(evidence.heading);
  if (bodies2.length > 1 && evidence.kind?.jointly === "always")
    return bodies2.map(({ name }) => issuerName(name, evidence.text)).join(" - ");
  const named = bodies2[bodies2.length - 1]?.name;
  if (named !== void 0) {
    const key = nameKey(named);
    const acting = evidence.acting === null ? "" : nameKey(evidence.acting);
    const at = acting.indexOf(key);
    if (at >= 0 && acting.length > at + key.length && evidence.acting !== null) {
      const syllables = evidence.acting.split(/\s+/u);
      const skipped = acting.slice(0, at).split(" ").filter(Boolean).length;
      return issuerName(syllables.slice(skipped).join(" "), evidence.text);
    }
    return issuerName(withPlace(named, evidence.facts.issuer), evidence.text);
  }
  const said = evidence.reference?.issuer ?? null;
  if (said !== null) return said;
  return evidence.acting === null ? evidence.facts.issuer ?? evidence.enacting() : issuerName(evidence.acting, evidence.text);
}
function metadataOf(evidence) {
  const { reference, facts } = evidence;
  const number3 = numberOf(evidence.heading) ?? reference?.number ?? numberOf(evidence.closing) ?? facts.number;
  const placeDate = [...evidence.heading, ...evidence.closing].filter((piece2) => piece2.name === "placeDate").map((piece2) => placeDateOf(piece2.value)).find((found) => found !== null);
  const kind2 = kindOf3(evidence, number3);
  const signers = signersOf(evidence.closing);
  const chromeSigner = facts.signer;
  const title = evidence.title || (pieceValue(evidence.heading, "title") ?? "").replace(SUBJECT_LEAD, "");
  const unquoted = QUOTED.exec(title)?.groups?.["title"] ?? title;
  const bare2 = unquoted.startsWith("C\u1EE6A ") ? unquoted.replace(ISSUER_LEAD, "") : unquoted;
  const written = placeDate ? isoOf2(placeDate.date) : null;
  return {
    kind: kind2,
    number: number3,
    issuedOn: written ?? reference?.issuedOn ?? (placeDate ? null : adoptedOn(evidence.ending)) ?? facts.issuedOn,
    issuer: issuerOf(evidence) ?? kindNamed(kind2)?.soleIssuer ?? null,
    place: placeDate?.place ?? null,
    title: bare2 === "" ? evidence.pageSubject(kind2, number3) : bare2,
    effectiveOn: facts.effectiveOn,
    field: facts.field,
    signers: signers.length > 0 || !chromeSigner ? signers : [{ name: chromeSigner, position: null, authority: null }],
    recipients: evidence.recipients
  };
}

// src/parse/attached/partition.ts
function partition(lines, from, hasNotes) {
  const segments = [];
  const starts = findStarts(lines, from);
  const bounds = [from, ...starts.map((start) => start.start), lines.length];
  for (let i = 0; i + 1 < bounds.length; i += 1) {
    const head = i === 0 ? null : starts[i - 1];
    const start = bounds[i] ?? 0;
    const end = bounds[i + 1] ?? lines.length;
    const content = head ? head.content : start;
    const closing = findClosing(lines, content, end);
    const bodyEnd = closing?.start ?? end;
    if (!head) segments.push({ type: "body", start, end: bodyEnd });
    else if ("attachment" in head)
      segments.push({ type: "attachment", start, end: bodyEnd, attachment: head.attachment });
    else segments.push({ type: "document", start, end: bodyEnd, heading: head.heading });
    if (closing) segments.push(...belowBody(lines, closing.start, end, hasNotes));
  }
  return segments;
}
function belowBody(lines, start, end, hasNotes) {
  const found = lines.slice(start, end).findIndex((line) => isPageFoot(line.text));
  const foot = found < 0 ? end : start + found;
  const signed2 = lines.slice(start, foot).some(hasNotes) ? foot : closingEnd(lines, start, foot);
  const segments = [{ type: "closing", start, end: signed2 }];
  if (signed2 < foot) segments.push({ type: "unnamed", start: signed2, end: foot });
  if (foot < end) segments.push({ type: "pageFoot", start: foot, end });
  return segments;
}
function isOwn(lines, heading, inForm) {
  const filled = (name) => heading.pieces.some((piece2) => piece2.name === name && /\d/u.test(piece2.value));
  const isLetter3 = lines.slice(heading.end, heading.end + 3).some((line) => /^Kính gửi/u.test(line.text));
  if (heading.kind === null && !(isLetter3 && filled("number"))) return false;
  return !inForm || filled("number") && filled("placeDate");
}
var FORM_NUMBER = /^(?:Mẫu|MẪU|Biểu|BIỂU)(?: số| SỐ)? ?\d/u;
var FORM_FIRST = charactersOf("MB");
function findStarts(lines, from) {
  const heads = [];
  let closedUntil = findClosing(lines, from, lines.length)?.start ?? lines.length;
  let inForm = false;
  for (let i = from; i < lines.length; i += 1) {
    const closed = i > closedUntil;
    if (lines[i]?.table) continue;
    const attachment2 = attachmentAt(lines, i, closed);
    if (attachment2) {
      heads.push({ start: i, content: attachment2.content, attachment: attachment2 });
      inForm = false;
      i = Math.max(i, attachment2.content - 1);
      continue;
    }
    const line = lines[i];
    const text = line?.text ?? "";
    if (beginsWith(text, FORM_FIRST) && FORM_NUMBER.test(text)) inForm = true;
    if (!closed || !line || !hasNationalName(line)) continue;
    const previous = heads[heads.length - 1];
    const heading = readHeading(lines, Math.max(previous?.content ?? from, i - 6));
    if (heading.end <= i || !isOwn(lines, heading, inForm)) continue;
    inForm = false;
    heads.push({ start: heading.start, content: heading.end, heading });
    if (!isIssuedWith(lines[heading.end]?.text ?? ""))
      closedUntil = findClosing(lines, heading.end, lines.length)?.start ?? lines.length;
    i = heading.end - 1;
  }
  return heads;
}

// src/parse/attached/segment-widths.ts
function segmentWidths(lines, segments) {
  const starts = segments.flatMap(({ type, start }) => type === "document" ? [start] : []);
  const bounds = [0, ...starts, lines.length];
  const widths = bounds.slice(1).map((end, at) => fullLineWidth(lines.slice(bounds[at], end)));
  let document = 0;
  return segments.map(({ type }) => {
    if (type === "document") document += 1;
    return widths[document] ?? UNWRAPPED;
  });
}

// src/parse/tree/complete.ts
init_chars();
var childrenOf = (node) => "children" in node ? node.children : [];
function ownEnd(node) {
  const children = childrenOf(node);
  if (children.length === 0) return node.position.end.offset;
  if (!("label" in node || "marker" in node)) return node.position.start.offset;
  return children.reduce(
    (least2, child) => Math.min(least2, child.position.start.offset),
    node.position.end.offset
  );
}
function coveredBy(root) {
  const spans = [];
  const pending = [root];
  for (let node = pending.pop(); node; node = pending.pop()) {
    const start = node.position.start.offset;
    const end = node.type === "root" ? start : ownEnd(node);
    if (end > start) spans.push({ start, end });
    for (const child of childrenOf(node)) pending.push(child);
  }
  return spans.sort((one, other2) => one.start - other2.start);
}
function wordsWithin(source, from, to) {
  let start = from;
  while (start < to && !isWordUnit(source.charCodeAt(start))) start += 1;
  if (start === to) return null;
  while (start > from && !isSpace(source.charCodeAt(start - 1))) start -= 1;
  let end = to;
  while (end > start && isSpace(source.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}
function uncovered(source, spans) {
  const found = [];
  let reached = 0;
  const look = (to) => {
    const words2 = to > reached ? wordsWithin(source, reached, to) : null;
    if (words2) found.push({ ...words2, kind: "paragraph" });
  };
  for (const { start, end } of spans) {
    look(start);
    reached = Math.max(reached, end);
  }
  look(source.length);
  return found;
}
function merged2(source, aside) {
  const groups = [];
  for (const each of aside) {
    const last = groups.at(-1);
    if (last && last.kind === each.kind && source.slice(last.end, each.start).trim() === "")
      groups[groups.length - 1] = { ...last, end: Math.max(last.end, each.end) };
    else groups.push(each);
  }
  return groups;
}
var isHolder = (node) => "children" in node && !["table", "tableRow", "contents"].includes(node.type);
var contains = (node, { start, end }) => node.position.start.offset <= start && end <= node.position.end.offset;
function completeTree(root, source, aside, toPosition) {
  const covered = [...coveredBy(root), ...aside].sort((one, other2) => one.start - other2.start);
  const missing6 = [...merged2(source, aside), ...uncovered(source, covered)];
  if (missing6.length === 0) return root;
  missing6.sort((one, other2) => one.start - other2.start);
  const valueOf = ({ start, end }) => source.slice(start, end).replace(/\s+/gu, " ").trim();
  const paragraphOf2 = (span) => ({
    type: "paragraph",
    value: valueOf(span),
    position: toPosition(span.start, span.end)
  });
  const contentsOf = (span) => {
    const entries = [];
    let start = span.start;
    for (const line of source.slice(span.start, span.end).split("\n")) {
      const words2 = wordsWithin(source, start, start + line.length);
      if (words2) entries.push(paragraphOf2(words2));
      start += line.length + 1;
    }
    return { type: "contents", children: entries, position: toPosition(span.start, span.end) };
  };
  const nodeOf2 = ({ kind: kind2, ...span }) => {
    if (kind2 === "paragraph") return paragraphOf2(span);
    if (kind2 === "contents") return contentsOf(span);
    return { type: kind2, value: valueOf(span), position: toPosition(span.start, span.end) };
  };
  function withNodes(node, wanted) {
    const children = [];
    let next = 0;
    const add = (before) => {
      for (let each = wanted[next]; each && each.start < before; each = wanted[next]) {
        children.push(nodeOf2(each));
        next += 1;
      }
    };
    for (const child of childrenOf(node)) {
      add(child.position.start.offset);
      const inside2 = [];
      for (let each = wanted[next]; each && contains(child, each); each = wanted[next]) {
        inside2.push(each);
        next += 1;
      }
      if (inside2.length === 0) children.push(child);
      else if (isHolder(child)) children.push(withNodes(child, inside2));
      else children.push(child, ...inside2.map(nodeOf2));
    }
    add(Number.POSITIVE_INFINITY);
    return { ...node, children };
  }
  return withNodes(root, missing6);
}

// src/parse/tree/fields.ts
var field = (build, name, lines) => ({
  type: "field",
  name,
  value: joinLines(lines),
  position: build.toPosition(lines[0]?.start ?? 0, lines[lines.length - 1]?.end ?? 0)
});
var pieceField = (build, piece2) => ({
  type: "field",
  name: piece2.name,
  value: piece2.value,
  position: build.toPosition(piece2.start, piece2.end)
});
function linesWithin(lines, piece2) {
  return lines.filter((line) => line.start < piece2.end && line.end > piece2.start).map((line) => {
    const from = Math.max(0, piece2.start - line.start);
    return lineWith(line, {
      start: line.start + from,
      text: line.text.slice(from, piece2.end - line.start)
    });
  });
}
function makeHeading(build, heading) {
  const fields = heading.pieces.map((piece2) => pieceField(build, piece2));
  const lines = build.lines.slice(heading.start, heading.end);
  for (const line of lines)
    if (!heading.titleLines.some((title) => title.end === line.end)) build.flow.add([line], "heading", []);
  const subject = heading.pieces.find((piece2) => piece2.name === "title");
  if (subject) build.flow.add(linesWithin(lines, subject), "title", []);
  if (heading.kindLine) {
    const { start, text } = heading.kindLine;
    const sharesLine = heading.titleLines.some((title) => title.end === heading.kindLine?.end);
    const length = sharesLine && heading.kind ? heading.kind.name.length : text.length;
    fields.push({
      type: "field",
      name: "kind",
      value: text.slice(0, length),
      position: build.toPosition(start, start + length)
    });
  }
  for (const piece2 of heading.reference?.pieces ?? []) fields.push(pieceField(build, piece2));
  if (heading.titleLines.length > 0) {
    build.flow.add(heading.titleLines, "title", []);
    fields.push(field(build, "title", heading.titleLines));
  }
  const first = build.lines[heading.start];
  const last = build.lines[heading.end - 1];
  if (!first || !last || fields.length === 0 || heading.end <= heading.start) return null;
  return { type: "heading", children: fields, position: build.toPosition(first.start, last.end) };
}

// src/parse/tree/finish.ts
init_chars();

// src/parse/draft.ts
var isUnit = (draft2) => "heading" in draft2;
var paragraphOf = (line) => ({ type: "paragraph", lines: [line] });

// src/parse/table/header-rows.ts
var ROW_NUMBERS = /^(?:STT|Stt|S\.?T\.?T|TT|Số TT|Số thứ tự|Số|No\.?)$/u;
var FIRST_ROW = /^(?:1|01|I|A|a)\.?\)?$/u;
var COLUMN_NUMBER = /^(?:\(?\d{1,2}\)?|\[\d{1,2}\]|[A-H]|\(?\d{1,2}\)? ?= ?[\d()+\-x*/. ]+)$/u;
var LONGEST_HEAD = 160;
var MOST_ROWS = 4;
var textOfDraft = (draft2) => {
  if (draft2.type === "paragraph") return joinLines(draft2.lines);
  return draft2.type === "bullet" ? draft2.children.map(textOfDraft).join(" ") : "";
};
var textOfCell = ({ children }) => children.map(textOfDraft).join(" ").trim();
var filledTexts = (row) => (row?.cells ?? []).map(textOfCell).filter((text) => text !== "");
var numbersColumns = (row) => {
  const texts = filledTexts(row);
  return texts.length > 2 && texts.every((text) => COLUMN_NUMBER.test(text));
};
function headerRowsOf(rows) {
  const [first] = rows;
  const heads = filledTexts(first);
  if (!first || heads.length < 2 || heads.some((text) => text.length > LONGEST_HEAD)) return 0;
  const deepest = Math.max(...first.cells.map((cell) => cell.rows));
  const below = rows[deepest];
  const begins = FIRST_ROW.test(filledTexts(below)[0] ?? "");
  const named = ROW_NUMBERS.test(heads[0] ?? "");
  if (deepest > MOST_ROWS || !(named || begins || numbersColumns(below)) || FIRST_ROW.test(heads[0] ?? ""))
    return 0;
  return numbersColumns(below) ? deepest + 1 : deepest;
}

// src/parse/table/drawn-table.ts
var BULLET2 = /^(?<marker>[-+*•●○▪–]) /u;
function createTaker(lines) {
  let next = 0;
  return {
    /** The lines up to this offset of the text as read. */
    until(end) {
      const from = next;
      while (next < lines.length && (lines[next]?.table?.offset ?? end) < end) next += 1;
      return lines.slice(from, next);
    }
  };
}
function draftsOf(lines) {
  const drafts = [];
  let open2 = null;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const marker = BULLET2.exec(line.text)?.groups?.["marker"];
    if (marker !== void 0) {
      open2 = { type: "paragraph", lines: [lineFrom(line, marker.length + 1)] };
      drafts.push({ type: "bullet", marker, start: line.start, children: [open2] });
    } else if (open2 && before && readsOn(before, line, UNWRAPPED)) open2.lines.push(line);
    else {
      open2 = { type: "paragraph", lines: [line] };
      drafts.push(open2);
    }
  }
  return drafts;
}
function contentOf(cell, lines) {
  if (cell.tables.length === 0) return draftsOf(lines);
  const taker = createTaker(lines);
  const nested = cell.tables.flatMap((table) => {
    const above = draftsOf(taker.until(table.start));
    return [...above, drawnTable(table, taker.until(table.end))];
  });
  return [...nested, ...draftsOf(taker.until(Number.POSITIVE_INFINITY))];
}
function drawnTable(table, lines) {
  const taker = createTaker(lines);
  const rows = table.rows.map((row) => {
    const cells = row.cells.map((cell) => {
      const { start, end, column, columns, rows: spanned } = cell;
      const own = contentOf(cell, taker.until(end));
      return { source: { start, end }, column, columns, rows: spanned, children: own };
    });
    return { source: { start: row.start, end: row.end }, cells };
  });
  return {
    type: "drawnTable",
    start: lines[0]?.start ?? 0,
    end: lines.at(-1)?.end ?? 0,
    source: { start: table.start, end: table.end },
    headerRows: table.headerRows || headerRowsOf(rows),
    rows
  };
}

// src/parse/table/flat-rows.ts
var BAR_CELL = /[^|\s](?:[^|]*[^|\s])?/gu;
var ROW_NUMBER = /^\d{1,3}(?= \p{L})/u;
var barCells = ({ lines }) => lines.flatMap(
  (line) => [...line.text.matchAll(BAR_CELL)].map(({ index, 0: text }) => {
    const start = line.start + index;
    return [lineWith(line, { start, end: start + text.length, text })];
  })
);
function numberedCells({ lines: [first, ...rest] }) {
  const number3 = first ? ROW_NUMBER.exec(first.text)?.[0] : void 0;
  if (!first || number3 === void 0) return first ? [[first, ...rest]] : [];
  const end = first.start + number3.length;
  return [[lineWith(first, { end, text: number3 })], [lineFrom(first, number3.length), ...rest]];
}
var isBarred = ({ lines }) => lines[0]?.text.includes("|") ?? false;
function flatRows({ children, rowStarts }) {
  const starts = new Set(rowStarts);
  const rows = [];
  let isNumbered = false;
  for (const [index, paragraph] of children.entries()) {
    const begins = starts.has(index);
    const last = rows.at(-1);
    if (isBarred(paragraph)) rows.push({ paragraphs: [paragraph], cells: [...barCells(paragraph)] });
    else if (begins) rows.push({ paragraphs: [paragraph], cells: [...numberedCells(paragraph)] });
    else if (last && isNumbered) {
      last.paragraphs.push(paragraph);
      last.cells.push(paragraph.lines);
    } else rows.push({ paragraphs: [paragraph], cells: [paragraph.lines] });
    isNumbered = begins || isNumbered && !isBarred(paragraph);
  }
  return rows;
}

// src/parse/table/flat-table.ts
init_chars();
var TABLE_HEAD2 = /^(?:STT|Stt|TT|Số ?TT|Số thứ tự|S[oố] ?T[tT])(?: |$)/u;
var TABLE_HEAD_FIRST2 = charactersOf("ST");
var PIPED_ROW = /^\|.*\||^[^|]+ \| /u;
var DOTTED_ROW = /^\d{1,3}\. ?\p{Lu}/u;
var PLAIN_ROW = /^(?<number>\d{1,3})(?: \p{L}|$)/u;
var COMPLETE_CELL = /^(?:\d{1,4}|\d{1,2}[/.-]\d{1,2}[/.-]\d{4})$/u;
var isTableHead = ({ text }) => beginsWith(text, TABLE_HEAD_FIRST2) && TABLE_HEAD2.test(text);
var isPipedRow = ({ text }) => text.includes("|") && PIPED_ROW.test(text);
var beginsTable = (line) => isTableHead(line) || isPipedRow(line);
function openTable(container, line) {
  const state = continueTable(container, line.start, {
    dotted: false,
    plain: false,
    last: 0,
    piped: isPipedRow(line),
    labels: /* @__PURE__ */ new Set()
  });
  return { ...state, cell: addCell(state, line) };
}
function continueTable(container, start, rows) {
  const table = { type: "flatTable", start, children: [], rowStarts: [] };
  container.push(table);
  return { type: "table", table, rows, cell: null, isCellComplete: false };
}
function takeCellLine(state, line, before) {
  const { rows, cell } = state;
  const isRow = isPipedRow(line);
  if (isTableHead(line)) {
    rows.piped ||= isRow;
    return { ...state, cell: addCell(state, line) };
  }
  noteLabels2(rows, line);
  const isNumbered = beginsWith(line.text, DIGITS) && !(before && endsInReference(before));
  const beginsRow = isNumbered && noteNumber(rows, line.text);
  if (beginsRow) state.table.rowStarts.push(state.table.children.length);
  const joins = cell !== null && !state.isCellComplete && !isRow && !beginsRow;
  const isCellComplete = isNumbered && COMPLETE_CELL.test(line.text);
  if (!joins || isCellComplete) return { ...state, cell: addCell(state, line), isCellComplete };
  cell.lines.push(line);
  return state;
}
function addCell({ table }, line) {
  const cell = paragraphOf(line);
  table.children.push(cell);
  return cell;
}
function noteLabels2(rows, line) {
  for (const label3 of labelsOf(line)) rows.labels.add(rowStyle(label3));
  rows.dotted ||= beginsWith(line.text, DIGITS) && DOTTED_ROW.test(line.text);
}
function noteNumber(rows, text) {
  const written = PLAIN_ROW.exec(text)?.groups?.["number"];
  if (written === void 0) return false;
  rows.plain = true;
  const number3 = Number(written);
  const isNext = number3 === rows.last + 1 || number3 === 1;
  if (isNext) rows.last = number3;
  return isNext;
}
var rowStyle = ({ style, depth, closer }) => `${style} ${depth} ${closer}`;

// src/parse/tree/finish.ts
var MAX_HEADING = 220;
var ENDS_AS_TEXT = /[.;:,][”"]?\d{0,2}$/u;
var ENDS_AS_SENTENCE = /[.;:][”"]?$/u;
var ENDING = 8;
var FOOTNOTE_CALL = /(?<=[\p{L})”"])(?:(?<bare>\d{1,2})|\s?\[(?<bracketed>\d{1,3})\])$/u;
var lengthOf = (lines) => lines.reduce((length, line) => length + line.text.length, 0);
function endOf2(draft2) {
  if (draft2.type === "paragraph") return draft2.lines[draft2.lines.length - 1]?.end ?? 0;
  if (draft2.type === "drawnTable") return draft2.end;
  const own = isUnit(draft2) ? draft2.heading[draft2.heading.length - 1]?.end ?? 0 : 0;
  const lastText = draft2.children.findLastIndex((child) => child.type !== "footnote");
  const opening2 = "label" in draft2 ? draft2.label?.length ?? 0 : draft2.type === "bullet" ? draft2.marker.length : 0;
  let end = Math.max(own, draft2.start + opening2);
  for (const child of draft2.children.slice(Math.max(0, lastText))) end = Math.max(end, endOf2(child));
  return end;
}
function createFinisher(flow, toPosition, sourcePosition, calledNotes) {
  function paragraph(draft2, around) {
    const value = flow.add(draft2.lines, around.zone, around.unit, around.columnHead ?? null);
    return {
      type: "paragraph",
      value,
      position: toPosition(draft2.lines[0]?.start ?? 0, endOf2(draft2))
    };
  }
  function withoutCall(written) {
    const call = FOOTNOTE_CALL.exec(tailOf(written, ENDING));
    const label3 = call?.groups?.["bare"] ?? call?.groups?.["bracketed"];
    return call && label3 !== void 0 && calledNotes.has(label3) ? written.slice(0, written.length - call[0].length) : written;
  }
  function inlineHeading(draft2) {
    const [first, second] = draft2.children;
    if (first?.type !== "paragraph" || !second || lengthOf(first.lines) > MAX_HEADING) return null;
    const text = joinLines(first.lines);
    return text.length > MAX_HEADING || ENDS_AS_TEXT.test(tailOf(text, ENDING)) ? null : first.lines;
  }
  function withText(draft2) {
    const { type, heading, children } = draft2;
    if (type !== "article" || heading.length === 0) return draft2;
    if (!ENDS_AS_SENTENCE.test(heading[heading.length - 1]?.text ?? "")) return draft2;
    const text = { type: "paragraph", lines: heading };
    return { ...draft2, heading: [], children: [text, ...children] };
  }
  function unit(read, around) {
    const draft2 = withText(read);
    const path = draft2.label === null ? around.unit : around.unit.concat(draft2.label);
    const inner = { zone: draft2.type === "form" ? "form" : around.zone, unit: path };
    const titleZone = draft2.type === "appendix" ? "appendixTitle" : inner.zone;
    const inline = draft2.heading.length > 0 ? null : inlineHeading(draft2);
    const headingLines = inline ?? draft2.heading;
    const written = flow.add(headingLines, titleZone, path);
    const children = (inline ? draft2.children.slice(1) : draft2.children).map((child) => node(child, inner));
    const heading = withoutCall(written).trim() || null;
    const position = toPosition(draft2.start, endOf2(draft2));
    const { type, label: label3, numbering } = draft2;
    if (type === "appendix") return { type, label: label3, heading, children, position };
    if (type === "division")
      return { type, numbering: numbering ?? "arabic", label: label3 ?? "", heading, children, position };
    return { type, label: label3 ?? "", heading, children, position };
  }
  function node(draft2, around) {
    if (draft2.type === "paragraph") return paragraph(draft2, around);
    if (isUnit(draft2)) return unit(draft2, around);
    if (draft2.type === "drawnTable") return drawnTable2(draft2, around);
    if (draft2.type === "flatTable") return flatTable(draft2, around);
    const position = toPosition(draft2.start, endOf2(draft2));
    if (draft2.type === "bullet") {
      const children2 = draft2.children.map((child) => node(child, around));
      return { type: "bullet", label: null, marker: draft2.marker, children: children2, position };
    }
    const children = draft2.children.map((child) => node(child, { ...around, zone: draft2.type }));
    if (draft2.type === "footnote") return { type: "footnote", label: draft2.label, children, position };
    return { type: "quotation", children, position };
  }
  function drawnTable2(draft2, around) {
    const heads = columnHeads(draft2);
    const rows = draft2.rows.map(({ source, cells }, index) => {
      const isHead = index < draft2.headerRows;
      const children = cells.map(
        ({ source: { start: start2, end: end2 }, column, columns, rows: spanned, children: children2 }) => {
          const columnHead = isHead ? null : heads(column);
          const inner = { zone: "table", unit: around.unit, columnHead };
          return {
            type: "tableCell",
            column,
            columns,
            rows: spanned,
            children: children2.map((child) => node(child, inner)),
            position: sourcePosition(start2, end2)
          };
        }
      );
      return { type: "tableRow", children, position: sourcePosition(source.start, source.end) };
    });
    const { start, end } = draft2.source;
    return {
      type: "table",
      caption: null,
      headerRows: draft2.headerRows,
      children: rows,
      position: sourcePosition(start, end)
    };
  }
  function flatTable(draft2, around) {
    const rows = flatRows(draft2).map(({ paragraphs, cells }) => {
      for (const { lines } of paragraphs) flow.add(lines, "table", around.unit);
      const children = cells.map((lines, index) => {
        const position3 = toPosition(lines[0]?.start ?? 0, lines[lines.length - 1]?.end ?? 0);
        const content = { type: "paragraph", value: joinLines(lines), position: position3 };
        return { type: "tableCell", column: index + 1, columns: 1, rows: 1, children: [content], position: position3 };
      });
      const last = paragraphs[paragraphs.length - 1];
      const position2 = toPosition(paragraphs[0]?.lines[0]?.start ?? 0, last ? endOf2(last) : 0);
      return { type: "tableRow", children, position: position2 };
    });
    const position = toPosition(draft2.start, Math.max(draft2.start, endOf2(draft2)));
    return { type: "table", caption: null, headerRows: 0, children: rows, position };
  }
  return { node };
}
function columnHeads({ rows, headerRows }) {
  const heads = /* @__PURE__ */ new Map();
  for (const { cells } of rows.slice(0, headerRows))
    for (const cell of cells) {
      const text = textOfCell(cell);
      if (text === "") continue;
      for (let column = cell.column; column < cell.column + cell.columns; column += 1)
        heads.set(column, [...heads.get(column) ?? [], text]);
    }
  return (column) => heads.get(column)?.join(" ") ?? null;
}

// src/parse/tree/flow.ts
init_chars();
function createFlow(wayBack2) {
  const blocks = [];
  const pieces = [];
  const flowAt = createOffsets();
  const foldedAt = createOffsets();
  flowAt.push(0);
  foldedAt.push(0);
  let ahead = 0;
  let length = 0;
  const pair = (inFlow, inFolded) => {
    if (inFolded - inFlow === ahead) return;
    ahead = inFolded - inFlow;
    flowAt.push(inFlow);
    foldedAt.push(inFolded);
  };
  return {
    /** Adds a block; lines without text are passed over. Returns its text. */
    add(lines, zone, unit, columnHead = null) {
      let text = "";
      let last = "";
      for (const line of lines) {
        if (line.text === "") continue;
        if (last !== "") text += separatorAfter(last);
        pair(length + text.length, line.start);
        text += line.text;
        pair(length + text.length, line.end);
        last = line.text;
      }
      if (text === "") return text;
      blocks.push({ start: length, end: length + text.length, zone, unit, columnHead });
      pieces.push(text);
      length += text.length + 1;
      return text;
    },
    finish() {
      pieces.push("");
      return flowOf(pieces.join("\n"), blocks, flowAt.all(), foldedAt.all(), wayBack2);
    }
  };
}
function flowOf(text, blocks, flowAt, foldedAt, { toSource, toSourceEnd }) {
  const indexAt = createLookup(flowAt);
  return {
    text,
    blocks,
    toSource: (offset) => {
      const index = indexAt(offset);
      return toSource((foldedAt[index] ?? 0) + offset - (flowAt[index] ?? 0));
    },
    toSourceEnd: (offset) => {
      const index = indexAt(offset - 1);
      return toSourceEnd((foldedAt[index] ?? 0) + offset - (flowAt[index] ?? 0));
    }
  };
}

// src/parse/body/forms.ts
init_chars();
init_lexicon();
var FORM = /^(?<label>(?:Mẫu|MẪU|Biểu mẫu|BIỂU MẪU|Biểu|BIỂU)(?: số| SỐ)? ?:? ?\d{1,3}[\p{L}\d]{0,3}(?:[./-][\p{L}\d.]{1,12}){0,4})(?:\s?[:.–-])?(?<rest>\s.*)?$/u;
var isFiller = (text) => bodyAt(text) !== null || ANY_FILLER().test(text);
var ANY_FILLER = once(() => new RegExp(`^(?:T\xCAN|${oneOf(anyBodies, "capital")})(?: |$)`, "u"));
var SPEAKS_OF_ITSELF2 = /^(?:Số|Kính gửi|Tên|Mã|Địa chỉ|\(|[.…_-]{2})/u;
var FIRST_LETTERS5 = charactersOf("MB");
var ENDS_TEXT = charactersOf(".;:)\u2026_");
var TITLE_REACH = 14;
function formLabel(text) {
  const match = text.length < 200 ? FORM.exec(text) : null;
  const label3 = match?.groups?.["label"];
  if (!match || label3 === void 0) return null;
  const rest = (match.groups?.["rest"] ?? "").trim();
  if (rest !== "" && !isCapital(rest)) return null;
  return { label: label3, length: text.length - rest.length };
}
var TABLE_HEAD3 = /^(?:STT|TT)(?: |$)/u;
var isOfTitle2 = (above, line) => cutsNumber(above, line) || isCapitalTitle(line) && !TABLE_HEAD3.test(line.text) || /^(?:Về|V\/v)/u.test(line.text);
function titleOf(lines) {
  let from = 0;
  while (from < Math.min(lines.length, TITLE_REACH)) {
    const line = lines[from];
    if (!line) break;
    const { text } = line;
    const skipped = hasNationalName(line) || /^Độc lập/u.test(text) || isFiller(text) || SPEAKS_OF_ITSELF2.test(text) || text.length < 120 && placeDateOf(text) !== null || /ngày\s?[.…]/u.test(text);
    if (isInCapitals(line) && !skipped && labelsOf(line).length === 0) break;
    from += 1;
  }
  if (from >= Math.min(lines.length, TITLE_REACH)) return { from: 0, to: 0 };
  let to = from + 1;
  while (to < lines.length && to < from + 4) {
    const line = lines[to];
    const above = lines[to - 1];
    if (!line || line.gap && !line.page || !above || !isOfTitle2(above, line)) break;
    to += 1;
  }
  return { from, to };
}
function formAt2(lines, index) {
  const line = lines[index];
  const found = line && beginsWith(line.text, FIRST_LETTERS5) ? formLabel(line.text) : null;
  const above = lines[index - 1];
  if (!line || !found) return null;
  const apart = !above || line.gap || line.page || endsWith(above.text, ENDS_TEXT) || isInCapitals(above);
  if (!apart || above?.text.endsWith(",")) return null;
  if (line.text.length > found.length) return found;
  const title = titleOf(lines.slice(index + 1, index + 1 + TITLE_REACH));
  return title.to > title.from ? found : null;
}
function formDraft(lines, label3, length) {
  const [first, ...below] = lines;
  const heading = [];
  const rest = first && first.text.length > length ? lineWith(first, { start: first.start + length, text: first.text.slice(length) }) : null;
  if (rest) heading.push(rest);
  const title = rest ? { from: 0, to: 0 } : titleOf(below);
  heading.push(...below.slice(title.from, title.to));
  const content = [...below.slice(0, title.from), ...below.slice(title.to)];
  const children = content.map((line, at) => ({ line, above: content[at - 1] })).reduce((groups, { line, above }) => {
    const last = groups[groups.length - 1];
    if (last && above && cutsNumber(above, line)) last.push(line);
    else groups.push([line]);
    return groups;
  }, []).map((group) => ({ type: "paragraph", lines: group }));
  return { type: "form", numbering: null, label: label3, start: first?.start ?? 0, heading, children };
}

// src/parse/body/preamble.ts
init_chars();
init_lexicon();
var ENACTING_LINES = kinds.flatMap(({ enactingLines }) => enactingLines);
var asSentence = (line) => line.charAt(0) + line.slice(1).toLowerCase();
var ENACTING = new RegExp(
  `^(?:${ENACTING_LINES.map(withLostMarks).join("|")}|${oneOf(ENACTING_LINES.map(asSentence))})\\s?:$`,
  "u"
);
var BARE_ENACTING = new RegExp(`^${oneOf(ENACTING_LINES)}$`, "u");
var FIRST_ARTICLE = /^(?:Điều|ĐIỀU) ?1(?!\d)/u;
var BASIS = /^(?:["“]\s?|[-–+] ?)?Căn cứ(?=\s|\p{Lu}\p{Ll})/u;
var PROPOSAL = /^(?:[-–+] ?)?(?:Theo đề nghị|Xét đề nghị|Xét |Sau khi xem xét)/u;
var LEAD2 = /^(?:[-–+] ?)?(?:Thực hiện|Thi hành|Để |Nhằm |Theo |Trên cơ sở|Kính gửi)/u;
var REACH9 = 250;
function bodyStart(lines, from, to) {
  const limit = Math.min(to, from + REACH9);
  let firstUnit = -1;
  let lastBasis = from - 1;
  for (let i = from; i < limit; i += 1) {
    const text = lines[i]?.text ?? "";
    if (ENACTING.test(text)) return i + 1;
    if (BARE_ENACTING.test(text) && FIRST_ARTICLE.test(lines[i + 1]?.text ?? "")) return i + 1;
    if (firstUnit < 0 && startsBody(lines, i)) firstUnit = i;
    if (/^(?:Điều|ĐIỀU) ?\d/u.test(text) && firstUnit >= 0) break;
    if (firstUnit < 0 && i > lastBasis && (BASIS.test(text) || PROPOSAL.test(text)))
      lastBasis = endOfParagraph(lines, i, to);
  }
  if (firstUnit >= 0) return firstUnit;
  return Math.min(to, Math.max(lastBasis + 1, endOfAddressees(lines, from, to)));
}
var ADDRESSED2 = /^Kính gửi/u;
var BULLET3 = charactersOf("-+\u2022");
var LONGEST_REST = 80;
var isOfAddressees = (above, { text, gap }) => beginsWith(text, BULLET3) || !gap && text.length < LONGEST_REST && endsWith(text, SEMICOLON2) && !endsWith(above, MARKS);
function endOfAddressees(lines, from, to) {
  if (!ADDRESSED2.test(lines[from]?.text ?? "")) return from;
  let end = from + 1;
  for (const line of lines.slice(end, to)) {
    const above = lines[end - 1]?.text ?? "";
    const isFirst = end === from + 1 && above.endsWith(":");
    const goesOn4 = !line.gap && beginsSmall2(line);
    if (!isFirst && !goesOn4 && !isOfAddressees(above, line)) break;
    end += 1;
  }
  return end;
}
function endOfParagraph(lines, index, to) {
  let end = index;
  while (end + 1 < to && !/[.;]$/u.test(lines[end]?.text ?? "") && !lines[end + 1]?.gap) end += 1;
  return end;
}
function startsBody(lines, index) {
  const line = lines[index];
  const before = lines[index - 1];
  if (!line) return false;
  const [label3] = labelsOf(line);
  if (label3?.value !== 1) return false;
  if (label3.style === "letter" && label3.closer === ".") return false;
  if (label3.style === "arabic" && /bổ sung bởi:$/u.test(before?.text ?? "")) return false;
  return !before || line.gap || /[.;:,!?”"]$/u.test(before.text) || isInCapitals(before) || label3.style !== "arabic";
}
var nameOf = (line) => {
  const { text } = line;
  if (ENACTING.test(text) || BARE_ENACTING.test(text)) return "enactingLine";
  if (BASIS.test(text)) return "basis";
  if (PROPOSAL.test(text)) return "proposal";
  if (ADDRESSED2.test(text)) return "addressee";
  return isInCapitals(line) && text.length < 160 ? "enactingAuthority" : null;
};
var LETTER_START = /^(?:Trong|Căn cứ|Thực hiện|Triển khai|Ngày|Để|Nhằm|Theo|Trả lời|Phúc đáp|Tiếp|Vừa qua|Qua|Sau khi|Thời gian|Hiện nay|Liên quan|Tại|Về việc|Trên cơ sở) /u;
var GROUNDS = /* @__PURE__ */ new Set(["basis", "proposal"]);
var MARKS = charactersOf(".;:,");
var SEMICOLON2 = charactersOf(";");
var STOPS = charactersOf(".:");
var LONGEST_GROUND = 12;
function isRestOfGround(lines, from) {
  if (endsWith(lines[from - 1]?.text ?? "", MARKS)) return false;
  for (let at = from; at < Math.min(lines.length, from + LONGEST_GROUND); at += 1) {
    const line = lines[at];
    if (at > from && ENACTING.test(line?.text ?? "")) return true;
    if (!line || line.gap || nameOf(line) !== null || LEAD2.test(line.text)) return false;
    if (endsWith(line.text, SEMICOLON2)) return true;
    if (endsWith(line.text, STOPS)) return ENACTING.test(lines[at + 1]?.text ?? "");
  }
  return false;
}
function readPreamble(lines, full2) {
  const paragraphs = [];
  for (const [index, line] of lines.entries()) {
    const last = paragraphs[paragraphs.length - 1];
    const before = last?.lines[last.lines.length - 1];
    const name = nameOf(line);
    const starts = name !== null || LEAD2.test(line.text) || last?.name === "addressee" && LETTER_START.test(line.text);
    const sameCapitals = name === "enactingAuthority" && last?.name === name && !line.gap;
    const lists = last?.name === "addressee" && isOfAddressees(before?.text ?? "", line);
    if (last && before && (sameCapitals || lists || cutsNumber(before, line) || last.name !== null && GROUNDS.has(last.name) && isRestOfGround(lines, index) || readsOn(before, line, full2) && !(starts && (last.name === "addressee" || /[.;:,]$/u.test(before.text) || isInCapitals(before))))) {
      last.lines.push(line);
      if (last.name === "enactingAuthority" && !isInCapitals(line)) last.name = null;
    } else paragraphs.push({ name, lines: [line] });
  }
  return paragraphs;
}

// src/parse/body/label-choice.ts
init_chars();

// src/parse/body/open-units.ts
var RANK2 = {
  part: 0,
  chapter: 1,
  section: 2,
  subsection: 3,
  article: 4
};
var rankOf2 = (label3) => RANK2[label3.style] ?? 9;
var isNamed2 = (label3) => label3.style in RANK2;
function follows(label3, previous) {
  if (label3.value === null || previous.value === null) return false;
  const step = label3.value - previous.value;
  if (label3.suffix !== "" || previous.suffix !== "") return step === 0 || step === 1;
  return step === 1 || label3.style === "upper" && step === 2 && label3.text === "E";
}
function sameRow(label3, other2) {
  if (label3.style !== other2.style || label3.depth !== other2.depth) return false;
  return label3.style !== "arabic" || label3.closer === ")" === (other2.closer === ")");
}
var isNearI = (stack) => stack.some(({ label: label3 }) => label3.style === "letter" && ["e", "g", "h"].includes(label3.text));
var prefix = (text) => text.slice(0, text.lastIndexOf("."));
var DEEPEST = 24;
function createOpenUnits(root) {
  let stack = [];
  let lastArticle = null;
  function rowOf(label3) {
    if (label3.style === "arabic" && label3.depth > 1) {
      const wanted = prefix(label3.text);
      const parent = stack.findLastIndex(
        (open3) => open3.label.style === "arabic" && open3.label.text === wanted
      );
      return stack.findIndex(
        (open3, at) => at > parent && open3.label.depth === label3.depth && (parent >= 0 || open3.label.style === "arabic")
      );
    }
    const exact2 = stack.findLastIndex((open3) => sameRow(label3, open3.label));
    if (exact2 >= 0) return exact2;
    const alike = stack.findLastIndex((o) => o.label.style === label3.style && o.label.depth === label3.depth);
    const open2 = stack[alike];
    return open2 && follows(label3, open2.label) ? alike : -1;
  }
  function fit(label3) {
    if (label3.style === "article") {
      if (lastArticle && follows(label3, lastArticle)) return "next";
      return !lastArticle && label3.value === 1 ? "first" : "other";
    }
    const row = stack[rowOf(label3)];
    const begins = label3.depth > 1 && label3.value === 1 && row && prefix(row.label.text) !== prefix(label3.text);
    if (row && !begins) return follows(label3, row.label) ? "next" : "other";
    if (label3.style === "smallRoman" && label3.value === 1 && isNearI(stack)) return "other";
    return label3.value === 1 && label3.suffix === "" ? "first" : "other";
  }
  function depthFor(label3) {
    if (isNamed2(label3)) {
      const rank = rankOf2(label3);
      const keep = stack.findIndex((open2) => !isNamed2(open2.label) || rankOf2(open2.label) >= rank);
      return keep < 0 ? stack.length : keep;
    }
    const row = rowOf(label3);
    if (row >= 0) return row;
    if (label3.style !== "arabic" || label3.depth === 1) return stack.length;
    const wanted = prefix(label3.text);
    const parent = stack.findLastIndex((open2) => open2.label.text === wanted);
    return parent < 0 ? stack.length : parent + 1;
  }
  return {
    fit,
    /** Puts a unit where its label belongs. */
    open(label3, make) {
      stack = stack.slice(0, Math.min(depthFor(label3), DEEPEST - 1));
      const parent = stack[stack.length - 1]?.unit;
      const unit = make(stack.some((open2) => open2.label.style === "article"));
      (parent?.children ?? root).push(unit);
      stack.push({ label: label3, unit });
      if (label3.style === "article") lastArticle = label3;
      return unit;
    },
    /** What holds a paragraph that comes now. */
    container: () => stack[stack.length - 1]?.unit.children ?? root,
    isEmpty: () => stack.length === 0,
    inArticle: () => stack.some((open2) => open2.label.style === "article")
  };
}

// src/parse/body/quotes.ts
init_chars();
var ENDS_CLOSED = /[”"]\s?[.;,]{0,2}\s?\d{0,2}$/u;
var CLOSED_REACH = 8;
var isClosed2 = (text) => ENDS_CLOSED.test(tailOf(text, CLOSED_REACH));
var OPENERS = charactersOf('\u201C\u201E"');
var ENDS_STRAIGHT = /"\s?[.;,]{0,2}\s?\d{0,2}$/u;
var MARK3 = /[“”„]/u;
var STRAIGHT = '"';
function openedBy(text) {
  if (!MARK3.test(text)) return 0;
  let opened = 0;
  for (const character of text)
    if (character === "\u201C" || character === "\u201E") opened += 1;
    else if (character === "\u201D") opened -= 1;
  return opened;
}
function straightIn(text) {
  let found = 0;
  for (let at = text.indexOf(STRAIGHT); at >= 0; at = text.indexOf(STRAIGHT, at + 1)) found += 1;
  return found;
}
function closings(lines, passes) {
  const next = new Int32Array(lines.length + 1).fill(-1);
  for (let i = lines.length - 1; i >= 0; i -= 1) {
    const text = lines[i]?.text ?? "";
    next[i] = isClosed2(text) && passes(text, i) ? i : next[i + 1] ?? -1;
  }
  return next;
}
function balances(lines) {
  const size = lines.length;
  const depth = new Int32Array(size + 1);
  for (let i = 0; i < size; i += 1) depth[i + 1] = (depth[i] ?? 0) + openedBy(lines[i]?.text ?? "");
  const balanced = new Int32Array(size).fill(-1);
  const waiting = [];
  for (let i = 0; i < size; i += 1) {
    waiting.push(i);
    while (waiting.length > 0 && (depth[waiting[waiting.length - 1] ?? 0] ?? 0) >= (depth[i + 1] ?? 0))
      balanced[waiting.pop() ?? 0] = i;
  }
  return balanced;
}
function straightEnds(lines) {
  const marks = new Int32Array(lines.length + 1);
  for (let i = 0; i < lines.length; i += 1) marks[i + 1] = (marks[i] ?? 0) + straightIn(lines[i]?.text ?? "");
  const [nextEven, nextOdd] = [0, 1].map(
    (rest) => closings(
      lines,
      (text, at) => !ENDS_STRAIGHT.test(tailOf(text, CLOSED_REACH)) || (marks[at + 1] ?? 0) % 2 === rest
    )
  );
  return (index) => ((marks[index] ?? 0) % 2 === 0 ? nextEven : nextOdd)?.[index] ?? -1;
}
function createQuotes(lines) {
  const balanced = once(() => balances(lines));
  const nextClosed = once(() => closings(lines, () => true));
  const straightEnd = once(() => straightEnds(lines));
  return {
    /** Whether a quotation of whole paragraphs may begin at this line. */
    mayOpen: (index) => beginsWith(lines[index]?.text ?? "", OPENERS),
    /** The last line of the quotation that begins at this line; -1 where it never closes. */
    end(index) {
      if (lines[index]?.text.startsWith(STRAIGHT)) return straightEnd()(index);
      const at = balanced()[index] ?? -1;
      if (at < 0) return nextClosed()[index] ?? -1;
      return isClosed2(lines[at]?.text ?? "") ? at : -1;
    },
    /** The line by whose end all marks that this line opens are closed again; the line itself where it opens none. */
    balancedBy: (index) => openedBy(lines[index]?.text ?? "") > 0 ? balanced()[index] ?? -1 : index
  };
}

// src/parse/body/scan-state.ts
function createScan(lines, context, scanQuoted2) {
  const root = [];
  return { lines, context, open: createOpenUnits(root), quotes: createQuotes(lines), root, scanQuoted: scanQuoted2 };
}
function isNearLabel(state) {
  if (state.type === "heading") return true;
  return "nearLabel" in state && state.nearLabel;
}
var staysNearLabel = (state) => isNearLabel(state) && state.type !== "paragraph" && state.type !== "bullet";
var LONGEST_HEADING = 5;
function extended(state, line) {
  const { lines } = state.paragraph;
  lines.push(line);
  return state.nearLabel && lines.length > LONGEST_HEADING ? { ...state, nearLabel: false } : state;
}

// src/parse/body/label-choice.ts
function chooseLabel(scan, state, position) {
  const { line } = position;
  const labels = labelsOf(line);
  if (labels.length === 0) return void 0;
  const candidates = labels.map((label3) => ({ label: label3, fit: scan.open.fit(label3), rest: line.text.slice(label3.length).trim() })).filter((candidate) => accepts(scan, state, position, candidate));
  return likeliest(candidates)?.label;
}
var likeliest = (candidates) => candidates.find(({ fit }) => fit === "next") ?? candidates.find(({ fit }) => fit === "first") ?? candidates[0];
function accepts(scan, state, position, candidate) {
  const { label: label3, fit, rest } = candidate;
  const table = state.type === "table" ? state : null;
  if (isCutReference(scan, position, fit)) return false;
  if (label3.style === "article" && (table || label3.closer === ""))
    return fit !== "other" && (!table || rest !== "");
  if (isNamed(label3)) return position.isStrong || fit !== "other";
  if (rest === "" && !isCapitalLabel(label3)) return false;
  return table ? endsTable2(table, position, candidate) : opensInText(isNearLabel(state), position, candidate);
}
function isCutReference(scan, { line, before }, fit) {
  if (before === null || standsApart(line) || !endsInReference(before)) return false;
  return fit === "other" || isNearlyFull(before, line, scan.context.full);
}
var LONGEST_CELL = 20;
function endsTable2(table, position, candidate) {
  const { label: label3, fit, rest } = candidate;
  const { line } = position;
  if (isBelowRows(table, position, candidate)) return true;
  if (isCapitalLabel(label3)) return (isCapital(rest) || line.gap) && fit !== "other";
  const isClause = label3.style === "arabic" && label3.depth === 1;
  return isClause && fit === "next" && !table.rows.dotted && (rest.length > LONGEST_CELL || line.gap);
}
function isBelowRows({ rows, table }, { line }, { label: label3, fit, rest }) {
  if (label3.closer === "" || !BEGINS_TEXT2.test(rest) || rows.labels.has(rowStyle(label3))) return false;
  if (rows.piped ? line.text.includes("|") : !rows.plain) return false;
  const belowHeading = table.children.length === 0;
  return fit === "next" || fit === "first" && (rows.piped || belowHeading);
}
var BEGINS_TEXT2 = /^[\p{Lu}“"(]/u;
function opensInText(nearLabel, position, candidate) {
  const { isStrong } = position;
  const { label: label3, fit, rest } = candidate;
  const belongs = fit !== "other";
  if (isCapitalLabel(label3) && isStrong) return belongs || isCapital(rest);
  if (isCapitalLabel(label3)) return (fit === "next" || isBelowRemark(position)) && isCapital(rest);
  if (label3.value === null) return isStrong && label3.closer === ")";
  if (label3.style === "letter" && label3.closer !== ")") return belongs && (isStrong || nearLabel);
  if (label3.depth > 1 && label3.closer === "") return isStrong && belongs && /^\p{Lu}/u.test(rest);
  if (isStrong) return belongs || isPlausible(candidate);
  return fit === "next" || fit === "first" && (label3.closer === ")" || nearLabel);
}
var isBelowRemark = ({ line, before }) => line.page && before?.text.endsWith(")") === true;
var LARGEST_LABEL = 100;
function isPlausible({ label: label3, rest }) {
  if (label3.style === "letter") return label3.closer === ")";
  return (label3.value ?? 0) <= LARGEST_LABEL && BEGINS_TEXT2.test(rest);
}

// src/parse/body/take-text.ts
init_chars();

// src/parse/body/take-quotation.ts
function takeQuotation(scan, state, { line, index }, last) {
  const children = scan.scanQuoted([lineFrom(line, 1), ...scan.lines.slice(index + 1, last + 1)]);
  const quotation = { type: "quotation", start: line.start, children };
  return addQuotation(state, containerOf(scan, state), quotation, last);
}
function containerOf(scan, state) {
  if (state.type === "bullet") return state.bullet.children;
  return state.type === "quotation" ? state.container : scan.open.container();
}
function takeOpenQuotation(scan, opened, from, last) {
  const { lines, context, open: open2 } = scan;
  let state = opened;
  let next = from + 1;
  for (; next <= last; next += 1) {
    const line = lines[next];
    const above = lines[next - 1];
    if (!line || !above || labelsOf(line).length > 0 || !readsOn(above, line, context.full)) break;
    state = extended(state, line);
  }
  if (next > last) return { state, next };
  const quoted = lines.slice(next, last + 1);
  const children = scan.scanQuoted(quoted);
  return addQuotation(
    state,
    open2.container(),
    { type: "quotation", start: quoted[0]?.start ?? 0, children },
    last
  );
}
function addQuotation(state, container, quotation, last) {
  container.push(quotation);
  return { state: { type: "quotation", container, nearLabel: isNearLabel(state) }, next: last + 1 };
}

// src/parse/body/take-text.ts
var BULLET4 = /^(?<marker>[-+*•●○▪–])(?: |(?=[\p{L}“(]))/u;
var MARKERS2 = charactersOf("-+*\u2022\u25CF\u25CB\u25AA\u2013");
var BASIS2 = /^(?:Căn cứ|Theo đề nghị|Thực hiện|Xét)\s/u;
function takeText(scan, state, position) {
  const { line, index, before } = position;
  const above = state.type === "paragraph" || state.type === "bullet" ? state : null;
  const goesOn4 = above !== null && before !== null && (readsOn(before, line, scan.context.full) || goesOnInCapitals(above, before, line));
  const marker = markerOf(scan, position, goesOn4);
  if (marker !== null) return { state: openBullet(scan, state, line, marker), next: index + 1 };
  const mayQuote = !goesOn4 || before.text.endsWith(":");
  const last = mayQuote && scan.quotes.mayOpen(index) ? scan.quotes.end(index) : -1;
  if (last >= index) return takeQuotation(scan, state, position, last);
  if (goesOn4 && (isOpen(before) || !BASIS2.test(line.text)))
    return { state: extended(above, line), next: index + 1 };
  return { state: openParagraph(scan, state, line), next: index + 1 };
}
var goesOnInCapitals = (state, before, line) => isNearLabel(state) && !line.gap && isInCapitals(line) && isInCapitals(before) && !isClosedBeforeMark(before);
function openParagraph(scan, state, line) {
  const paragraph = paragraphOf(line);
  scan.open.container().push(paragraph);
  return { type: "paragraph", paragraph, nearLabel: staysNearLabel(state) };
}
function markerOf({ context }, { line, before, isStrong }, goesOn4) {
  const match = beginsWith(line.text, MARKERS2) ? BULLET4.exec(line.text) : null;
  if (!match || before && cutsNumber(before, line)) return null;
  const hadRoom = before !== null && !isNearlyFull(before, line, context.full) && /^\p{Lu}/u.test(line.text.slice(match[0].length));
  return isStrong || !goesOn4 || hadRoom ? match : null;
}
function openBullet(scan, state, line, marker) {
  const paragraph = paragraphOf(lineFrom(line, marker[0].length));
  const bullet = {
    type: "bullet",
    marker: marker.groups?.["marker"] ?? "",
    start: line.start,
    children: [paragraph]
  };
  scan.open.container().push(bullet);
  return { type: "bullet", bullet, paragraph, nearLabel: staysNearLabel(state) };
}

// src/parse/body/take-unit.ts
init_chars();

// src/parse/body/unit-draft.ts
var NUMBERING = {
  roman: "roman",
  smallRoman: "roman",
  upper: "upper",
  arabic: "arabic",
  letter: "letter"
};
function unitOf(label3, line, inArticle) {
  const numbering = NUMBERING[label3.style] ?? null;
  const clause = inArticle && label3.style === "arabic" && label3.depth === 1;
  const point = inArticle && label3.style === "letter";
  const named = label3.style;
  const division = clause ? "clause" : point ? "point" : "division";
  return {
    type: numbering === null ? named : division,
    numbering: numbering !== null && division === "division" ? numbering : null,
    label: label3.text,
    start: line.start,
    heading: [],
    children: []
  };
}

// src/parse/body/take-unit.ts
function takeLabel(scan, state, position, label3) {
  const { line, index } = position;
  const below = openUnit(scan, state, label3, line);
  const last = isNamed(label3) ? index : scan.quotes.balancedBy(index);
  if (last > index && below.type === "paragraph") return takeOpenQuotation(scan, below, index, last);
  return { state: below, next: index + 1 };
}
function openUnit(scan, state, label3, line) {
  const { heading, children } = scan.open.open(label3, (inArticle) => unitOf(label3, line, inArticle));
  const rest = lineFrom(line, label3.length);
  const isHeading = isNamed(label3) && (label3.style !== "article" || rest.text === "");
  if (isHeading) {
    if (rest.text !== "") heading.push(rest);
    return { type: "heading", heading };
  }
  const paragraph = rest.text === "" ? null : paragraphOf(rest);
  if (paragraph) children.push(paragraph);
  if (state.type === "table" && dividesTable(label3, line))
    return continueTable(children, line.start, state.rows);
  const nearLabel = label3.style !== "letter";
  return paragraph ? { type: "paragraph", paragraph, nearLabel } : { type: "label", nearLabel };
}
var dividesTable = (label3, line) => isCapitalLabel(label3) && !standsApart(line) && isCapital(line.text.slice(label3.length));
function takeHeadingLine(scan, state, { line, index, before }) {
  if (!goesOn3(state.heading, line, before, scan.context.full)) return null;
  state.heading.push(line);
  return { state, next: index + 1 };
}
function goesOn3(heading, line, before, full2) {
  const [first] = heading;
  if (!first || isInCapitals(line) && isInCapitals(first)) return true;
  return before !== null && readsOn(before, line, full2) && !isInCapitals(before);
}

// src/parse/body/scan.ts
var DEEPEST_QUOTATION = 3;
function scanBody(lines, context) {
  const scan = createScan(lines, context, (quoted) => scanQuoted(quoted, context));
  let state = { type: "start" };
  let index = 0;
  for (let line = lines[0]; line; line = lines[index]) {
    const step = takeLine(scan, state, positionOf(scan, state, line, index));
    addNotes(scan, index, step.next);
    state = step.state;
    index = step.next;
  }
  return scan.root;
}
function positionOf({ lines, context }, state, line, index) {
  const before = lines[index - 1] ?? null;
  const isStrong = before === null || state.type === "heading" || state.type === "drawnTable" || isClosedBeforeMark(before) || standsApart(line) || !isLeftOpen(before, line, context.full);
  return { line, index, before, isStrong };
}
function takeLine(scan, state, position) {
  const { line, index, before } = position;
  if (line.table) return takeDrawnTable(scan, line.table.table, index);
  const label3 = chooseLabel(scan, state, position);
  if (label3) return takeLabel(scan, state, position, label3);
  if (state.type === "table") return { state: takeCellLine(state, line, before), next: index + 1 };
  const inHeading = state.type === "heading" ? takeHeadingLine(scan, state, position) : null;
  if (inHeading) return inHeading;
  if (beginsTable(line)) return { state: openTable(scan.open.container(), line), next: index + 1 };
  return takeText(scan, state, position);
}
function takeDrawnTable({ lines, open: open2 }, table, index) {
  let next = index;
  while (lines[next]?.table?.table === table) next += 1;
  open2.container().push(drawnTable(table, lines.slice(index, next)));
  return { state: { type: "drawnTable" }, next };
}
function addNotes({ lines, context, open: open2 }, from, to) {
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    if (!line) continue;
    for (const note2 of takeNotes(context.notes, line)) open2.container().push(scanFootnote(note2, context));
  }
}
function scanQuoted(lines, context) {
  if (context.nesting < DEEPEST_QUOTATION)
    return scanBody(lines, { ...context, nesting: context.nesting + 1 });
  return lines.length > 0 ? [{ type: "paragraph", lines: [...lines] }] : [];
}
function scanFootnote(note2, context) {
  const [first, ...others] = note2.lines;
  const inner = first ? [lineFrom(first, note2.length), ...others] : [];
  const children = scanBody(inner, { ...context, notes: /* @__PURE__ */ new Map(), nesting: DEEPEST_QUOTATION - 1 });
  return { type: "footnote", label: note2.label, start: first?.start ?? 0, children };
}

// src/parse/tree/segment-nodes.ts
function makeSegment(build, segment, context) {
  if (segment.type === "closing") return { nodes: makeClosing(build, segment.start, segment.end, context) };
  if (segment.type === "unnamed") return { nodes: makeUnnamed(build, segment.start, segment.end, context) };
  if (segment.type === "pageFoot") {
    putAside(build, build.lines.slice(segment.start, segment.end));
    return { nodes: [] };
  }
  if (segment.type === "body") return makeBody(build, segment.start, segment.end, context);
  if (segment.type === "attachment")
    return { nodes: [makeAttachment(build, segment.attachment, segment.end, context)] };
  const { heading } = segment;
  if (isIssuedWith(build.lines[heading.end]?.text ?? ""))
    return { nodes: [makeAttached(build, heading, segment.end, context)] };
  const headingNode = makeHeading(build, heading);
  const body2 = makeBody(build, heading.end, segment.end, context);
  return { nodes: headingNode ? [headingNode, ...body2.nodes] : body2.nodes };
}
function makeAttached(build, heading, end, context) {
  const { lines, flow } = build;
  const kindLine = heading.kindLine;
  const isTitle = (line) => line === kindLine || heading.titleLines.some((title) => title.end === line.end);
  for (const line of lines.slice(heading.start, heading.end))
    if (!isTitle(line)) flow.add([line], "heading", []);
  const label3 = heading.kind && kindLine ? kindLine.text.slice(0, heading.kind.name.length) : kindLine?.text ?? "";
  const draft2 = {
    type: "appendix",
    numbering: null,
    label: label3,
    start: kindLine?.start ?? lines[heading.start]?.start ?? 0,
    heading: [...heading.titleLines],
    children: scanBody(lines.slice(heading.end, end), context)
  };
  return build.finisher.node(draft2, { zone: "body", unit: [] });
}
function makeBody(build, from, to, context) {
  const table = build.lines.slice(from, to).findIndex((line) => line.table !== null);
  const start = Math.min(bodyStart(build.lines, from, to), table < 0 ? to : from + table);
  const paragraphs = readPreamble(build.lines.slice(from, start), context.full);
  const parts = paragraphs.map(({ name, lines }) => {
    build.flow.add(lines, "preamble", []);
    if (name !== null) return field(build, name, lines);
    const { value, position } = field(build, "basis", lines);
    return { type: "paragraph", value, position };
  });
  const notes = notesBehind(build, build.lines.slice(from, start), context);
  const nodes = scanBody(build.lines.slice(start, to), context).map(
    (draft2) => build.finisher.node(draft2, { zone: "body", unit: [] })
  );
  const first = build.lines[from];
  const last = build.lines[start - 1];
  const preamble = first && last && parts.length > 0 ? [{ type: "preamble", children: parts, position: build.toPosition(first.start, last.end) }] : [];
  const acting = paragraphs.find((paragraph) => paragraph.name === "enactingAuthority");
  return {
    nodes: [...preamble, ...notes, ...nodes],
    addressed: paragraphs.some((paragraph) => paragraph.name === "addressee"),
    acting: acting ? joinLines(acting.lines) : null,
    enacting: () => paragraphs.reduce(
      (found, { name, lines }) => found ?? (name === null ? enactingIssuer(joinLines(lines)) : null),
      null
    )
  };
}
function makeAttachment(build, attachment2, end, context) {
  const { lines } = build;
  const forms = [];
  for (let i = attachment2.content; i < end; i += 1) if (formAt2(lines, i)) forms.push(i);
  const firstForm = forms[0] ?? end;
  const content = scanBody(lines.slice(attachment2.content, firstForm), context);
  const formDrafts = forms.flatMap((start, at) => {
    const head = formAt2(lines, start);
    return head ? [formDraft(lines.slice(start, forms[at + 1] ?? end), head.label, head.length)] : [];
  });
  const draft2 = {
    type: "appendix",
    numbering: null,
    label: attachment2.label,
    start: lines[attachment2.start]?.start ?? 0,
    heading: [...attachment2.title],
    children: [...content, ...formDrafts]
  };
  return build.finisher.node(draft2, { zone: "body", unit: [] });
}
function putAside(build, lines) {
  for (const line of lines) {
    build.flow.add([line], "chrome", []);
    build.aside.push({ kind: "chrome", start: line.start, end: line.end });
  }
}
var LONGEST_TITLE = 6;
function makeUnnamed(build, start, end, context) {
  const lines = build.lines.slice(start, end);
  const content = lines.slice(0, LONGEST_TITLE).findIndex((line) => !isInCapitals(line) || line.table);
  const title = lines.slice(0, Math.max(content, 0));
  const draft2 = {
    type: "appendix",
    numbering: null,
    label: null,
    start: lines[0]?.start ?? 0,
    heading: title,
    children: scanBody(lines.slice(title.length), context)
  };
  return [build.finisher.node(draft2, { zone: "body", unit: [] })];
}
function restOfNote(lines, { notes }) {
  const at = lines.findLastIndex(({ start }) => notes.has(start));
  const noted = lines[at];
  const rest = at < 0 ? [] : lines.slice(at + 1);
  const found = (noted && notes.get(noted.start)) ?? [];
  const last = found[found.length - 1];
  if (!noted || !last || rest.length === 0 || closingPieces(rest).length > 0) return [];
  notes.set(noted.start, [...found.slice(0, -1), { ...last, lines: [...last.lines, ...rest] }]);
  return rest;
}
function makeClosing(build, start, end, context) {
  const all = build.lines.slice(start, end);
  const rest = restOfNote(all, context);
  const lines = all.slice(0, all.length - rest.length);
  for (const group of closingGroups(lines)) build.flow.add(group, "closing", []);
  const children = closingPieces(lines).map((piece2) => pieceField(build, piece2));
  const position = build.toPosition(lines[0]?.start ?? 0, lines[lines.length - 1]?.end ?? 0);
  const below = notesBehind(build, lines, context);
  return [{ type: "closing", children, position }, ...below];
}
function notesBehind(build, lines, context) {
  const found = lines.flatMap((line) => takeNotes(context.notes, line));
  return found.map(
    (note2) => build.finisher.node(scanFootnote(note2, context), { zone: "footnote", unit: [] })
  );
}

// src/parse/parse-text.ts
function parseText(source, layout) {
  const positions = createPositions(source);
  const { lines, notes, calls, aside, wayBack: wayBack2, beginning } = readLines(source, layout);
  const toPosition = (start, end) => positions.position(wayBack2.toSource(start), wayBack2.toSourceEnd(end));
  const flow = createFlow(wayBack2);
  const build = {
    lines,
    flow,
    finisher: createFinisher(flow, toPosition, positions.position, calls),
    toPosition,
    aside: [...aside]
  };
  const chrome = readChrome(lines);
  const heading = readHeading(lines, chrome.end);
  const segments = partition(lines, heading.end, ({ start }) => notes.has(start));
  putAside(build, lines.slice(0, heading.start));
  const headingNode = makeHeading(build, heading);
  const widths = segmentWidths(lines, segments);
  const made = segments.map(
    (segment, index) => makeSegment(build, segment, { full: widths[index] ?? UNWRAPPED, notes, nesting: 0 })
  );
  const children = [
    ...headingNode ? [headingNode] : [],
    ...made.flatMap((part) => part.nodes)
  ];
  const root = { type: "root", children, position: positions.position(0, source.length) };
  const asideInSource = () => build.aside.map(({ kind: kind2, start, end }) => ({
    kind: kind2,
    start: wayBack2.toSource(start),
    end: wayBack2.toSourceEnd(end)
  })).sort((one, other2) => one.start - other2.start);
  const ownClosing = segments[1]?.type === "closing" ? segments[1] : null;
  const own = made[0];
  const closing = ownClosing ? closingPieces(lines.slice(ownClosing.start, ownClosing.end)) : [];
  const bodyEnd = ownClosing?.start ?? segments[0]?.end ?? lines.length;
  return {
    root: completeTree(root, source, asideInSource(), positions.position),
    metadata: metadataOf({
      facts: chrome.facts,
      heading: heading.pieces,
      reference: heading.reference,
      closing,
      kind: heading.kind,
      title: joinLines(heading.titleLines),
      addressed: own?.addressed ?? false,
      acting: own?.acting ?? null,
      enacting: own?.enacting ?? (() => null),
      ending: joinLines(lines.slice(Math.max(heading.end, bodyEnd - 15), bodyEnd)),
      recipients: recipientsOf(closing),
      pageSubject: (kind2, number3) => pageSubject(lines.slice(0, heading.start), kind2, number3),
      text: beginning
    }),
    flow: flow.finish(),
    positions
  };
}
function readLines(source, layout) {
  const folded = fold(source);
  const { toSource, toSourceEnd } = folded;
  const top = linesWithin2(folded.lines, NAME_REACH3);
  const { lines, aside } = measuredLines(folded, source, createLinePlaces(layout, folded));
  const parted = partSideBySide(lines, folded, source);
  const calls = noteLabels(parted);
  return {
    ...separateFootnotes(joinBrokenParts(joinCutOpenings(parted))),
    calls,
    aside,
    wayBack: { toSource, toSourceEnd },
    beginning: () => top.join("\n")
  };
}
function linesWithin2(lines, reach) {
  let length = 0;
  const end = lines.findIndex((line) => {
    length += line.length + 1;
    return length > reach;
  });
  return end < 0 ? lines.slice() : lines.slice(0, end + 1);
}
function recipientsOf(pieces) {
  return pieces.filter((piece2) => piece2.name === "recipients").map(
    (piece2) => piece2.value.replace(/^N[ơƠ]i nh[ậa]n ?:? ?/iu, "").replace(/^[-+•*] ?/u, "").replace(/[.;,]+$/u, "").trim()
  ).filter((recipient) => recipient !== "" && !isCapital(recipient));
}

// src/document.ts
var TEXT_ALONE = { path: null, format: "text", encoding: null, bytes: null, sha256: null };
var KEYWORDS = 12;
function parseDocument(text, options = {}) {
  const { root, metadata, flow, positions } = parseText(text, options.layout ?? null);
  const cited = cite({ source: text, flow, positions, self: metadata, lang: options.lang ?? "vi" });
  const { kind: kind2, number: number3, issuer: issuer3, issuedOn, title } = metadata;
  const hasProperName = kindNamed(kind2)?.hasProperName ?? false;
  return {
    schemaVersion: 2,
    source: options.source ?? TEXT_ALONE,
    metadata: {
      ...metadata,
      urn: urnOf({ kind: kind2, number: number3, issuer: issuer3, date: issuedOn, name: hasProperName ? title : null }),
      keywords: options.keywords ? keyTerms([flow.text], KEYWORDS).document : []
    },
    body: root,
    citations: cited.citations,
    works: cited.works,
    edges: cited.edges,
    diagnostics: cited.diagnostics
  };
}
function extractCitations(text) {
  return parseDocument(text).citations;
}

// src/explain.ts
function lineSpan(text, line) {
  let start = 0;
  let number3 = 1;
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|[\r\n]/gu)) {
    if (number3 === line) return { start, end: index };
    start = index + lineEnd.length;
    number3 += 1;
  }
  return number3 === line ? { start, end: text.length } : null;
}
function comesFrom({ toSource }, block, { start, end }) {
  let low = block.start;
  let high = block.end;
  while (low < high) {
    const middle = low + high >>> 1;
    if (toSource(middle) < start) low = middle + 1;
    else high = middle;
  }
  return low < block.end && toSource(low) < end;
}
function coveringNodes(node, span, depth = 0) {
  const { position } = node;
  if (position.start.offset >= span.end || position.end.offset <= span.start) return [];
  const own = {
    type: node.type,
    label: "label" in node ? node.label : null,
    heading: "heading" in node ? node.heading : null,
    name: node.type === "field" ? node.name : null,
    depth,
    position
  };
  const below = "children" in node ? node.children : [];
  return [own, ...below.flatMap((child) => coveringNodes(child, span, depth + 1))];
}
function explainLine(text, line, options = {}) {
  const span = lineSpan(text, line);
  if (span === null) return null;
  const { root, metadata, flow, positions } = parseText(text, options.layout ?? null);
  const cited = cite({ source: text, flow, positions, self: metadata, lang: options.lang ?? "vi" });
  const byId = new Map(cited.citations.map((citation) => [citation.id, citation]));
  const works = new Map(cited.works.map((work) => [work.id, work]));
  const stretches = flow.blocks.filter((block) => comesFrom(flow, block, span)).map(
    ({ zone, unit, start, end }) => ({
      zone,
      unit,
      position: positions.position(flow.toSource(start), flow.toSourceEnd(end))
    })
  );
  const citations = cited.citations.flatMap((citation, index) => {
    const { start, end } = citation.position;
    if (start.offset >= span.end || end.offset <= span.start) return [];
    return [
      {
        citation,
        work: works.get(citation.work) ?? null,
        by: citation.by === null ? null : byId.get(citation.by) ?? null,
        reason: cited.reasons[index] ?? { rule: "nothing-said" }
      }
    ];
  });
  return {
    line,
    text: text.slice(span.start, span.end),
    stretches,
    nodes: coveringNodes(root, span),
    citations
  };
}

// src/graph/assemble.ts
init_lexicon();

// src/graph/identity.ts
function fold2(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/đ/g, "d").replace(/[\s\u00a0]+/g, " ").trim();
}
var FOLDED = /* @__PURE__ */ new Map();
var MOST_REMEMBERED = 4096;
var LONGEST_REMEMBERED = 80;
function foldWords(text) {
  if (text.length > LONGEST_REMEMBERED) return fold2(text);
  const known3 = FOLDED.get(text);
  if (known3 !== void 0) return known3;
  if (FOLDED.size >= MOST_REMEMBERED) FOLDED.clear();
  const copy = JSON.parse(JSON.stringify(text));
  const value = fold2(copy);
  FOLDED.set(copy, value);
  return value;
}
function foldNumber(number3) {
  const folded = number3.normalize("NFC").toUpperCase().replace(/Ð/g, "\u0110").replace(/[\s\u00a0]+/g, "").replace(/[‐-―]/g, "-").replace(/^0+(?=\d)/, "");
  return /^\d/.test(folded) ? folded : null;
}
function yearInNumber(number3) {
  return /[/.-]((?:19|20)\d\d)(?=[/-]|$)/.exec(number3)?.[1] ?? null;
}
function symbolParts(number3) {
  return number3.split(/[/.-]/).filter((part) => /^\p{L}/u.test(part));
}
var NATIONAL_BODY = /^(?:TW|QH\d*|QHK\d*|UBTVQH\d*|NQTW|CP|TTG|HĐBT|CTN|VPCP|VPQH|VPCTN|NHNN|TTCP|KTNN|TANDTC|HĐTP|VKSNDTC|UBDT|BHXH|B[A-ZĐ&]+)$/;
function needsIssuer(number3) {
  return !symbolParts(number3).some((part) => NATIONAL_BODY.test(part));
}
function needsKind(number3) {
  return yearInNumber(number3) === null && symbolParts(number3).length < 2;
}
function identify(work) {
  const number3 = work.number === null ? null : foldNumber(work.number);
  const year = /^\d{4}/.exec(work.date ?? "")?.[0] ?? null;
  const kind2 = work.kind === null ? null : foldWords(work.kind);
  const name = work.name === null ? null : foldWords(work.name);
  const issuer3 = work.issuer === null ? null : foldWords(work.issuer);
  if (number3 === null) return { number: number3, kind: kind2, year, issuer: issuer3, name };
  return {
    number: number3,
    kind: needsKind(number3) ? kind2 : null,
    year: yearInNumber(number3) ?? year,
    issuer: needsIssuer(number3) ? issuer3 : null,
    name
  };
}
function claimKey(work, urn, local) {
  const { number: number3, kind: kind2, year, issuer: issuer3, name } = identify(work);
  const isDated = kind2 !== null && issuer3 !== null && /^\d{4}-\d\d-\d\d$/.test(work.date ?? "");
  const isAlone = number3 === null && name === null && urn === null;
  return JSON.stringify([
    number3,
    kind2,
    year,
    issuer3,
    name,
    urn,
    isAlone ? isDated ? work.date : local : null
  ]);
}
function readKey(key) {
  const [number3, kind2, year, issuer3, name, urn, alone2] = JSON.parse(key);
  const part = (value) => value ?? null;
  return {
    identity: {
      number: part(number3),
      kind: part(kind2),
      year: part(year),
      issuer: part(issuer3),
      name: part(name)
    },
    urn: part(urn),
    alone: part(alone2)
  };
}

// src/graph/mention-sentences.ts
var REACH10 = 240;
function collectLeaves(node, leaves) {
  const start = node.position.start.offset;
  if (node.type === "paragraph" || node.type === "field") {
    leaves.push({ start, value: node.value });
    return;
  }
  if (node.type === "table") {
    leaves.push({ start, value: node.rows.map((row) => row.join(" ")).join("\n") });
    return;
  }
  if ("heading" in node && node.heading !== null)
    leaves.push({ start, value: `${node.label}. ${node.heading}` });
  for (const child of node.children) collectLeaves(child, leaves);
}
function lastLeafBefore(leaves, offset) {
  let low = 0;
  let high = leaves.length;
  while (low < high) {
    const middle = low + high >>> 1;
    if ((leaves[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return leaves[low - 1];
}
function nearest2(value, mention, expected) {
  let best = value.indexOf(mention);
  for (let at = best; at !== -1; at = value.indexOf(mention, at + 1)) {
    if (Math.abs(at - expected) < Math.abs(best - expected)) best = at;
  }
  return best;
}
function sentenceStart(value, at) {
  const before = value.slice(Math.max(0, at - REACH10), at);
  const stops = [...before.matchAll(/[.;!?]\s+(?=\p{Lu})|\n/gu)];
  const last = stops.at(-1);
  return at - before.length + (last === void 0 ? 0 : last.index + last[0].length);
}
function sentenceEnd(value, from) {
  const after2 = value.slice(from, from + REACH10);
  const stop = /[.;!?](?=\s+\p{Lu}|\s*$)|\n/u.exec(after2);
  return from + (stop === null ? after2.length : stop.index + (stop[0] === "\n" ? 0 : 1));
}
function cut(value, start, end) {
  const isCutBefore = start > 0 && !/[\s.;!?]/.test(value.charAt(start - 1));
  const isCutAfter = end < value.length && !/[\s.;!?]/.test(value.charAt(end - 1)) && value.charAt(end) !== "\n";
  let text = value.slice(start, end);
  if (isCutBefore) text = `\u2026${text.replace(/^\S*\s/, "")}`;
  if (isCutAfter) text = `${text.replace(/\s\S*$/, "")}\u2026`;
  return text.trim();
}
function createSentenceFinder(document) {
  const leaves = [];
  collectLeaves(document.body, leaves);
  leaves.sort((a, b) => a.start - b.start);
  return (citation) => {
    const leaf = lastLeafBefore(leaves, citation.position.start.offset);
    if (leaf === void 0) return null;
    const value = leaf.value.replace(/[^\S\n]+/g, " ");
    const mention = citation.text.replace(/\s+/g, " ");
    const at = nearest2(value, mention, citation.position.start.offset - leaf.start);
    if (at === -1) return null;
    return cut(value, sentenceStart(value, at), sentenceEnd(value, at + mention.length));
  };
}

// src/graph/digest.ts
var saidFields = ["urn", "number", "name", "kind", "issuer", "date", "title"];
function fingerprint(document) {
  const said = JSON.stringify([document.metadata, document.citations]);
  let low = 2166136261;
  let high = 2646966556;
  for (let index = 0; index < said.length; index += 1) {
    low = Math.imul(low ^ said.charCodeAt(index), 16777619);
    high = Math.imul(high ^ said.charCodeAt(said.length - 1 - index), 16777619);
  }
  return [low, high].map((half) => (half >>> 0).toString(16).padStart(8, "0")).join("");
}
function valuesOf(work) {
  return saidFields.map((field2) => work[field2]);
}
function groupByWork(citations) {
  const groups = /* @__PURE__ */ new Map();
  for (const citation of citations) {
    const known3 = groups.get(citation.work);
    if (known3 === void 0) groups.set(citation.work, [citation]);
    else known3.push(citation);
  }
  return groups;
}
function saidBesides(work, citations) {
  return citations.flatMap(
    (citation) => ["date", "kind", "issuer"].flatMap((field2) => {
      const value = citation[field2];
      return value === null || value === work[field2] ? [] : [[field2, value]];
    })
  );
}
function digestWorks({ works, citations }, input) {
  const byWork = groupByWork(citations);
  return works.map((work) => ({
    key: claimKey(work, work.urn, `${input} ${work.id}`),
    mentions: work.mentions,
    said: valuesOf(work),
    also: saidBesides(work, byWork.get(work.id) ?? [])
  }));
}
function placeFinder(document, detail) {
  const sentenceOf = detail === "sentence" ? createSentenceFinder(document) : () => null;
  return (citation) => ({
    citation: citation.id,
    unit: citation.unit,
    line: citation.position.start.line,
    offset: citation.position.start.offset,
    text: citation.text.replace(/\s+/g, " "),
    sentence: sentenceOf(citation)
  });
}
function digestEdges(document, detail) {
  const { works, citations, edges } = document;
  const placeOf2 = placeFinder(document, detail);
  const positions = new Map([["self", -1], ...works.map(({ id }, index) => [id, index])]);
  const byId = new Map(citations.map((citation) => [citation.id, citation]));
  return edges.flatMap(({ source: from, target: to, relation, mentions }) => {
    const source = positions.get(from);
    const target = positions.get(to);
    if (source === void 0 || target === void 0) return [];
    const said = mentions.flatMap((id) => byId.get(id) ?? []);
    return [
      {
        source,
        target,
        relation,
        pins: said.flatMap(({ pins }) => pins),
        count: said.length,
        places: detail === "count" ? [] : said.map(placeOf2)
      }
    ];
  });
}
function digestDocument(document, detail = "sentence") {
  const { source, metadata } = document;
  const { kind: kind2, number: number3, issuedOn, issuer: issuer3, title, urn } = metadata;
  const self2 = { kind: kind2, number: number3, date: issuedOn, issuer: issuer3, name: null, title, urn };
  const input = source.sha256 ?? source.path ?? fingerprint(document);
  return {
    input,
    path: source.path,
    self: { key: claimKey(self2, urn, input), mentions: 0, said: valuesOf(self2), also: [] },
    works: digestWorks(document, input),
    edges: digestEdges(document, detail)
  };
}

// src/graph/claims.ts
init_tally();
function emptyClaims() {
  return { claims: /* @__PURE__ */ new Map(), edges: [], inputs: /* @__PURE__ */ new Map(), values: /* @__PURE__ */ new Map() };
}
var POSITIONS = Object.fromEntries(saidFields.map((field2, position) => [field2, position]));
function* sayings(claims, field2) {
  const position = POSITIONS[field2];
  for (const { testimonies } of claims) {
    for (const testimony of testimonies) {
      const value = testimony.said[position] ?? null;
      if (value !== null) yield [value, testimony];
      for (const [other2, said] of testimony.also) if (other2 === field2) yield [said, testimony];
    }
  }
}
function countSaid(claims, field2) {
  const counts = /* @__PURE__ */ new Map();
  for (const [value] of sayings(claims, field2)) tally(counts, value);
  return counts;
}
function whoSays(claims, field2) {
  const inputs = /* @__PURE__ */ new Map();
  for (const [value, { input }] of sayings(claims, field2)) {
    const known3 = inputs.get(value);
    if (known3 === void 0) inputs.set(value, [input]);
    else known3.push(input);
  }
  return inputs;
}
function agreedIn(claims) {
  const [claim] = claims;
  const [only2] = claim?.testimonies ?? [];
  if (claims.length === 1 && claim?.testimonies.length === 1 && only2?.also.length === 0) return only2.said;
  const agreed = saidFields.map(() => null);
  const hear = (position, value) => {
    if (value !== null && value !== agreed[position])
      agreed[position] = agreed[position] === null ? value : void 0;
  };
  for (const { testimonies } of claims) {
    for (const { said, also } of testimonies) {
      for (let position = 0; position < said.length; position += 1) hear(position, said[position] ?? null);
      for (const [field2, value] of also) hear(POSITIONS[field2], value);
    }
  }
  return agreed;
}
function agreedOn(agreed, field2) {
  return agreed[POSITIONS[field2]];
}
function ownValues(claims, field2) {
  const position = POSITIONS[field2];
  const values = [];
  for (const { testimonies, present } of claims) {
    if (present.length === 0) continue;
    for (const { own, said } of testimonies) {
      const value = own ? said[position] ?? null : null;
      if (value !== null) values.push(value);
    }
  }
  return values;
}
var areEqual = (a, b) => {
  for (let position = 0; position < a.length; position += 1) if (a[position] !== b[position]) return false;
  return true;
};
var FEW2 = saidFields.map((field2) => field2 === "kind" || field2 === "issuer");
function shared({ values }, said, first) {
  if (first !== void 0 && areEqual(said, first)) return first;
  return said.map((value, position) => {
    if (value === null) return null;
    if (value === first?.[position]) return first[position] ?? null;
    if (FEW2[position] !== true) return value;
    const known3 = values.get(value);
    if (known3 === void 0) values.set(value, value);
    return known3 ?? value;
  });
}
function addWork(all, { key, mentions, said, also }, input, own) {
  let claim = all.claims.get(key);
  if (claim === void 0) {
    claim = {
      key,
      index: all.claims.size,
      ...readKey(key),
      testimonies: [],
      mentions: 0,
      present: []
    };
    all.claims.set(key, claim);
  }
  claim.mentions += mentions;
  claim.testimonies.push({ input, own, said: shared(all, said, claim.testimonies[0]?.said), also });
  if (own) claim.present.push(input);
  return claim;
}
function addEdges(all, { edges, input }, self2, works) {
  for (const { source, target, relation, pins, count, places: places2 } of edges)
    all.edges.push({
      source: (works[source] ?? self2).index,
      target: (works[target] ?? self2).index,
      relation,
      pins,
      count,
      places: places2.map((place) => ({ input, place }))
    });
}
function addClaims(all, digest) {
  const { input, path } = digest;
  const before = all.inputs.get(input);
  if (before !== void 0) {
    if (path !== null) before.paths.add(path);
    return;
  }
  const self2 = addWork(all, digest.self, input, true);
  all.inputs.set(input, { claim: self2.index, paths: new Set(path === null ? [] : [path]) });
  addEdges(
    all,
    digest,
    self2,
    digest.works.map((work) => addWork(all, work, input, false))
  );
}

// src/graph/resolve.ts
init_tally();
var KEYS = ["kind", "year", "issuer"];
function compareKeys(a, b) {
  return compareText(a.key, b.key);
}
function gaps(claim) {
  return KEYS.filter((key) => claim.identity[key] === null).length;
}
function mayBeSame(a, b) {
  return a === null || b === null || a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `);
}
function isCompatible(a, b) {
  return KEYS.every((key) => mayBeSame(a[key], b[key]));
}
function isEqual(a, b) {
  return KEYS.every((key) => a[key] === b[key]) && a.number === b.number && a.name === b.name;
}
function longer(a, b) {
  if (a === null || b === null) return a ?? b;
  return b.length > a.length ? b : a;
}
function join(cluster, claim) {
  const { identity } = cluster;
  cluster.claims.push(claim);
  cluster.identity = {
    number: identity.number ?? claim.identity.number,
    kind: identity.kind ?? claim.identity.kind,
    year: identity.year ?? claim.identity.year,
    issuer: longer(identity.issuer, claim.identity.issuer),
    name: identity.name ?? claim.identity.name
  };
}
function clusterGroup(claims) {
  const [only2, more] = claims;
  if (only2 !== void 0 && more === void 0) return [{ claims: [only2], identity: only2.identity }];
  const clusters = [];
  for (const claim of [...claims].sort((a, b) => gaps(a) - gaps(b) || compareKeys(a, b))) {
    const agreeing = clusters.filter((cluster) => isCompatible(cluster.identity, claim.identity));
    const target = agreeing.length === 1 ? agreeing[0] : agreeing.find((cluster) => isEqual(cluster.identity, claim.identity));
    if (target === void 0) clusters.push({ claims: [claim], identity: claim.identity });
    else join(target, claim);
  }
  return clusters;
}
function groupBy(items, keyOf2) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of items) {
    const key = keyOf2(item);
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
function isShort(number3) {
  return !/\p{L}/u.test(number3.replace(/^\d+[A-ZĐ]?/u, ""));
}
function shortForms(number3) {
  const serial = /^[\d.]+\p{L}?/u.exec(number3)?.[0];
  if (serial === void 0) return [];
  const withYear = /^[\d.]+\p{L}?\/(?:19|20)\d\d/u.exec(number3)?.[0];
  return withYear === void 0 ? [serial] : [serial, withYear];
}
function valuesSaid(claims, field2) {
  const agreed = agreedOn(agreedIn(claims), field2);
  if (agreed === void 0) return [...countSaid(claims, field2).keys()];
  return agreed === null ? [] : [agreed];
}
function foldedKinds(cluster) {
  return valuesSaid(cluster.claims, "kind").map(foldWords);
}
function namesOf({ claims }) {
  const [only2] = claims;
  if (only2 !== void 0 && claims.length === 1 && only2.present.length === 0)
    return only2.identity.name === null ? [] : [only2.identity.name];
  const names = /* @__PURE__ */ new Set();
  for (const claim of claims) {
    if (claim.identity.name !== null) names.add(claim.identity.name);
    const kinds2 = valuesSaid([claim], "kind").map(foldWords);
    for (const title of ownValues([claim], "title").map(foldWords)) {
      names.add(title);
      for (const kind2 of kinds2) names.add(`${kind2} ${title}`.trim());
    }
  }
  return names;
}
function indexBy(clusters, asked, keysOf) {
  const index = /* @__PURE__ */ new Map();
  if (asked.size === 0) return index;
  for (const cluster of clusters) {
    for (const key of keysOf(cluster)) {
      if (!asked.has(key)) continue;
      const known3 = index.get(key);
      if (known3 === void 0) index.set(key, [cluster]);
      else known3.push(cluster);
    }
  }
  return index;
}
function resolveVague(claims, clusters, { keyOf: keyOf2, keysOf, agrees }) {
  const index = indexBy(clusters, new Set(claims.map(keyOf2)), keysOf);
  const left = [];
  const joins = [];
  for (const claim of claims) {
    const candidates = (index.get(keyOf2(claim)) ?? []).filter((cluster) => agrees(claim, cluster));
    const [only2] = candidates;
    if (only2 !== void 0 && candidates.length === 1) joins.push([only2, claim]);
    else left.push(claim);
  }
  for (const [cluster, claim] of joins) cluster.claims.push(claim);
  return groupBy(left, keyOf2).flatMap(clusterGroup);
}
function leastKey({ claims }) {
  return claims.reduce((least2, { key }) => compareText(key, least2) < 0 ? key : least2, claims[0]?.key ?? "");
}
function compareClusters(a, b) {
  return compareText(leastKey(a), leastKey(b));
}
function mergeByUrn(clusters) {
  const byUrn = /* @__PURE__ */ new Map();
  const merged3 = /* @__PURE__ */ new Map();
  const find = (cluster) => {
    const next = merged3.get(cluster);
    return next === void 0 ? cluster : find(next);
  };
  const unite = (a, b) => {
    const order2 = a === b ? 0 : compareClusters(a, b);
    if (order2 < 0) merged3.set(b, a);
    else if (order2 > 0) merged3.set(a, b);
  };
  for (const cluster of clusters) {
    for (const { urn } of cluster.claims) {
      if (urn === null) continue;
      const known3 = byUrn.get(urn);
      if (known3 === void 0) byUrn.set(urn, cluster);
      else unite(find(known3), find(cluster));
    }
  }
  for (const cluster of [...merged3.keys()].sort(compareClusters)) {
    const into = find(cluster);
    for (const claim of cluster.claims) join(into, claim);
  }
  return clusters.filter((cluster) => !merged3.has(cluster));
}
function resolveClaims(claims) {
  const full2 = [];
  const short = [];
  const named = [];
  const alone2 = [];
  for (const claim of claims) {
    const { number: number3 } = claim.identity;
    if (claim.alone !== null) alone2.push({ claims: [claim], identity: claim.identity });
    else if (number3 === null) named.push(claim);
    else if (isShort(number3)) short.push(claim);
    else full2.push(claim);
  }
  const numberOf2 = ({ identity }) => identity.number ?? "";
  short.sort(compareKeys);
  named.sort(compareKeys);
  const clusters = groupBy(full2, numberOf2).flatMap(clusterGroup);
  const shortClusters = resolveVague(short, clusters, {
    keyOf: numberOf2,
    keysOf: ({ identity }) => shortForms(identity.number ?? ""),
    agrees: ({ identity: { kind: kind2, year, issuer: issuer3 } }, cluster) => (kind2 === null || foldedKinds(cluster).includes(kind2)) && mayBeSame(year, cluster.identity.year) && mayBeSame(issuer3, cluster.identity.issuer)
  });
  const namedClusters = resolveVague(named, clusters, {
    keyOf: ({ identity }) => identity.name ?? "",
    keysOf: namesOf,
    agrees: ({ identity }, cluster) => mayBeSame(identity.year, cluster.identity.year)
  });
  return mergeByUrn([...clusters, ...shortClusters, ...namedClusters, ...alone2]);
}

// src/graph/assemble.ts
init_tally();
function mostCounted(counts) {
  return ranked(counts)[0]?.[0] ?? null;
}
function mostSaid(claims, field2) {
  return mostCounted(countSaid(claims, field2));
}
function bestDate(claims) {
  const counts = countSaid(claims, "date");
  const fullest = Math.max(0, ...[...counts.keys()].map((date) => date.length));
  return mostCounted(new Map([...counts].filter(([date]) => date.length === fullest)));
}
function bestNumber({ claims, identity }) {
  const numbers = countSaid(claims, "number");
  const full2 = new Map([...numbers].filter(([number3]) => foldNumber(number3) === identity.number));
  return mostCounted(full2.size > 0 ? full2 : numbers);
}
function least(values) {
  let first = null;
  for (const value of values) if (first === null || value < first) first = value;
  return first;
}
function localId(cluster) {
  const { number: number3, kind: kind2, year, issuer: issuer3, name } = cluster.identity;
  const alone2 = cluster.claims[0]?.alone ?? null;
  const parts = [kind2, number3, year, issuer3, name, alone2].filter((part) => part !== null);
  return `work:${parts.join(";")}`;
}
function filesOf(inputs, all) {
  if (inputs.length === 0) return [];
  return inputs.flatMap((input) => [...all.inputs.get(input)?.paths ?? []]).sort(compareText);
}
function nodeOf(cluster, agreed, all) {
  const { claims } = cluster;
  const best = (field2, choose) => {
    const value = agreedOn(agreed, field2);
    return value === void 0 ? choose() : value;
  };
  const most = (field2) => best(field2, () => mostSaid(claims, field2));
  const urn = least(ownValues(claims, "urn")) ?? most("urn");
  const kind2 = most("kind");
  const number3 = best("number", () => bestNumber(cluster));
  const present = claims.flatMap((claim) => claim.present);
  return {
    id: urn ?? localId(cluster),
    urn,
    kind: kind2,
    number: number3,
    date: least(ownValues(claims, "date")) ?? best("date", () => bestDate(claims)),
    issuer: most("issuer"),
    title: least(ownValues(claims, "title")) ?? most("title"),
    name: most("name"),
    rank: rankOf(kind2, number3),
    present: present.length > 0,
    files: filesOf(present, all),
    mentions: claims.reduce((total, claim) => total + claim.mentions, 0)
  };
}
function foldIssuer(issuer3) {
  return foldWords(issuer3).replace(
    /^(?:bo truong (?=bo )|chu nhiem (?=uy ban )|thong doc (?=ngan hang ))/,
    ""
  );
}
function contradictory(values, field2) {
  const fold3 = { date: (value) => value, kind: foldWords, issuer: foldIssuer }[field2];
  const folded = values.map(fold3);
  return values.filter((_, position) => {
    const value = folded[position] ?? "";
    return folded.some((other2) => !other2.startsWith(value) && !value.startsWith(other2));
  });
}
function conflictsOf(id, { claims }, agreed, documentId) {
  return ["date", "kind", "issuer"].flatMap((field2) => {
    if (agreedOn(agreed, field2) !== void 0) return [];
    const counts = countSaid(claims, field2);
    const values = contradictory(
      ranked(counts).map(([value]) => value),
      field2
    );
    if (values.length < 2) return [];
    const inputs = whoSays(claims, field2);
    return [
      {
        node: id,
        field: field2,
        values: values.map((value) => ({
          value,
          count: counts.get(value) ?? 0,
          saidBy: [...new Set((inputs.get(value) ?? []).map(documentId))].sort(compareText)
        }))
      }
    ];
  });
}
function comparePins(a, b) {
  const collate = (x, y) => (Number.parseInt(x ?? "0", 10) || 0) - (Number.parseInt(y ?? "0", 10) || 0) || compareText(x ?? "", y ?? "");
  return collate(a.article, b.article) || collate(a.clause, b.clause) || collate(a.point, b.point);
}
function uniquePins(pins) {
  if (pins.length < 2) return pins;
  const byText = new Map(pins.map((pin) => [JSON.stringify([pin.article, pin.clause, pin.point]), pin]));
  return [...byText.values()].sort(comparePins);
}
function placeOf({ input, place }, namesOf2) {
  const { document, file } = namesOf2(input);
  const { citation, unit, line, text, sentence } = place;
  return { document, file, citation, unit, line, text, sentence };
}
function placesOf(places2, namesOf2) {
  if (places2.length < 2) return places2.map((place) => placeOf(place, namesOf2));
  return places2.map((claimed) => ({ place: placeOf(claimed, namesOf2), offset: claimed.place.offset })).sort(
    (a, b) => compareText(a.place.document, b.place.document) || compareText(a.place.file ?? "", b.place.file ?? "") || a.offset - b.offset || compareText(a.place.citation, b.place.citation)
  ).map(({ place }) => place);
}
function sumEdges(all, nodeOfClaim) {
  const sums = /* @__PURE__ */ new Map();
  for (const edge of all.edges) {
    const { relation } = edge;
    const source = nodeOfClaim[edge.source] ?? 0;
    const target = nodeOfClaim[edge.target] ?? 0;
    if (source === target) continue;
    let ofRelation = sums.get(relation);
    if (ofRelation === void 0) {
      ofRelation = /* @__PURE__ */ new Map();
      sums.set(relation, ofRelation);
    }
    const key = source * nodeOfClaim.length + target;
    const known3 = ofRelation.get(key);
    if (known3 === void 0) ofRelation.set(key, { source, target, relation, claimed: [edge] });
    else known3.claimed.push(edge);
  }
  return [...sums.values()].flatMap((ofRelation) => [...ofRelation.values()]).sort((a, b) => a.source - b.source || a.target - b.target || compareText(a.relation, b.relation));
}
function edgesOf2(all, ids, nodeOfClaim, namesOf2) {
  return sumEdges(all, nodeOfClaim).map(({ source, target, relation, claimed }) => {
    const [only2, more] = claimed;
    const single = more === void 0 ? only2 : void 0;
    const places2 = placesOf(single?.places ?? claimed.flatMap((edge) => edge.places), namesOf2);
    return {
      source: ids[source] ?? "",
      target: ids[target] ?? "",
      relation,
      count: claimed.reduce((total, { count }) => total + count, 0),
      pins: uniquePins(single?.pins ?? claimed.flatMap((edge) => edge.pins)),
      places: places2
    };
  });
}
function assemble(all) {
  const clusters = resolveClaims(all.claims.values()).map((cluster) => {
    const agreed = agreedIn(cluster.claims);
    return { cluster, agreed, node: nodeOf(cluster, agreed, all) };
  });
  clusters.sort((a, b) => compareText(a.node.id, b.node.id) || compareClusters(a.cluster, b.cluster));
  const nodes = [];
  const nodeOfClaim = new Array(all.claims.size).fill(0);
  const taken = /* @__PURE__ */ new Map();
  for (const [position, { cluster, node }] of clusters.entries()) {
    const before = taken.get(node.id) ?? 0;
    taken.set(node.id, before + 1);
    nodes.push(before === 0 ? node : { ...node, id: `${node.id}~${before + 1}` });
    for (const claim of cluster.claims) nodeOfClaim[claim.index] = position;
  }
  const ids = nodes.map((node) => node.id);
  const names = new Map(
    [...all.inputs].map(([input, { claim, paths }]) => {
      const document = ids[nodeOfClaim[claim] ?? 0] ?? input;
      return [input, { document, file: [...paths].sort(compareText)[0] ?? null }];
    })
  );
  const namesOf2 = (input) => names.get(input) ?? { document: input, file: null };
  const conflicts = clusters.flatMap(
    ({ cluster, agreed }, position) => conflictsOf(ids[position] ?? "", cluster, agreed, (input) => namesOf2(input).document)
  );
  return { nodes, edges: edgesOf2(all, ids, nodeOfClaim, namesOf2), conflicts, measures: null };
}

// src/graph/amendment-chains.ts
init_tally();
function amendmentChains(graph, id) {
  const dates = new Map(graph.nodes.map((node) => [node.id, node.date ?? "9999"]));
  const amenders = /* @__PURE__ */ new Map();
  for (const { relation, source, target } of graph.edges) {
    if (relation === "amends") amenders.set(target, [...amenders.get(target) ?? [], source]);
  }
  const chains = [];
  const walked = /* @__PURE__ */ new Set();
  const pending = [[id]];
  for (let chain = pending.pop(); chain !== void 0; chain = pending.pop()) {
    const at = chain.at(-1) ?? id;
    const next = walked.has(at) ? [] : [...amenders.get(at) ?? []].sort(
      (a, b) => compareText(dates.get(a) ?? "", dates.get(b) ?? "") || compareText(a, b)
    );
    walked.add(at);
    if (next.length === 0 && chain.length > 1) chains.push(chain);
    for (const amender of next.reverse()) pending.push([...chain, amender]);
  }
  return chains;
}

// src/graph/find-works.ts
function findWorks(graph, query) {
  const words2 = foldWords(query);
  const number3 = foldNumber(query.trim().split(/\s+/).at(-1) ?? "");
  const isNumber = (node) => number3 !== null && node.number !== null && foldNumber(node.number) === number3;
  const kindIsSaid = (node) => foldWords(`${node.kind ?? ""} ${node.number ?? ""}`) === words2.replace(/ so(?= \S+$)/, "");
  const ways = [
    (node) => node.id === query || node.urn === query || node.files.includes(query),
    (node) => isNumber(node) && kindIsSaid(node),
    isNumber,
    (node) => node.name !== null && foldWords(node.name) === words2,
    (node) => node.title !== null && foldWords(node.title) === words2
  ];
  for (const way of ways) {
    const found = graph.nodes.filter(way);
    if (found.length > 0) return found;
  }
  return [];
}

// src/graph/select-graph.ts
function compareDates(a, b) {
  const length = Math.min(a.length, b.length);
  const [left, right] = [a.slice(0, length), b.slice(0, length)];
  return left < right ? -1 : left > right ? 1 : 0;
}
function nodeFilter(selection) {
  const { since, until, presentOnly = false, minMentions = 0 } = selection;
  const kinds2 = selection.kinds === void 0 ? null : new Set(selection.kinds.map(foldWords));
  return (node) => {
    if (kinds2 !== null && !kinds2.has(foldWords(node.kind ?? ""))) return false;
    if (since !== void 0 && (node.date === null || compareDates(node.date, since) < 0)) return false;
    if (until !== void 0 && (node.date === null || compareDates(node.date, until) > 0)) return false;
    if (presentOnly && !node.present) return false;
    return node.present || node.mentions >= minMentions;
  };
}
function reachable(edges, roots, depth, direction) {
  const neighbours2 = /* @__PURE__ */ new Map();
  const link = (from, to) => {
    const known3 = neighbours2.get(from);
    if (known3 === void 0) neighbours2.set(from, [to]);
    else known3.push(to);
  };
  for (const { source, target } of edges) {
    if (direction !== "in") link(source, target);
    if (direction !== "out") link(target, source);
  }
  const reached = new Set(roots);
  let frontier = [...roots];
  for (let step = 0; step < depth && frontier.length > 0; step += 1) {
    const next = [];
    for (const id of frontier.flatMap((at) => neighbours2.get(at) ?? [])) {
      if (reached.has(id)) continue;
      reached.add(id);
      next.push(id);
    }
    frontier = next;
  }
  return reached;
}
function selectGraph(graph, selection) {
  if (Object.values(selection).every((wish) => wish === void 0)) return { ...graph, measures: null };
  const relations = selection.relations === void 0 ? null : new Set(selection.relations);
  const roots = selection.from === void 0 ? null : findWorks(graph, selection.from).map((node) => node.id);
  const isWanted = nodeFilter(selection);
  let kept = new Set(
    graph.nodes.filter((node) => roots?.includes(node.id) || isWanted(node)).map((node) => node.id)
  );
  let edges = graph.edges.filter(
    (edge) => (relations === null || relations.has(edge.relation)) && kept.has(edge.source) && kept.has(edge.target)
  );
  if (roots !== null) {
    kept = new Set(
      reachable(edges, roots, selection.depth ?? Number.POSITIVE_INFINITY, selection.direction ?? "both")
    );
    edges = edges.filter((edge) => kept.has(edge.source) && kept.has(edge.target));
  }
  if (relations !== null) {
    kept = /* @__PURE__ */ new Set([...roots ?? [], ...edges.flatMap((edge) => [edge.source, edge.target])]);
  }
  return {
    nodes: graph.nodes.filter((node) => kept.has(node.id)),
    edges,
    conflicts: graph.conflicts.filter((conflict2) => kept.has(conflict2.node)),
    measures: null
  };
}

// src/graph/index.ts
function createGraph(options = {}) {
  const claims = emptyClaims();
  return {
    add: (document) => addClaims(claims, digestDocument(document, options.sentences === false ? "place" : "sentence")),
    addDigest: (digest) => addClaims(claims, digest),
    finish: () => assemble(claims)
  };
}
function buildGraph(documents, options = {}) {
  const graph = createGraph(options);
  for (const document of documents) graph.add(document);
  return graph.finish();
}

// src/validate/presets.ts
var RECOMMENDED = { rules: {}, blanks: null, warningsAreErrors: false };
var presets = {
  recommended: RECOMMENDED,
  /** The Gazette's and the law sites' copies often drop the recipients and the end mark. */
  published: { ...RECOMMENDED, rules: { "form/recipients": "off", "form/end-mark": "off" } },
  /** Number, date and signer are filled in when a draft is signed. */
  draft: { ...RECOMMENDED, blanks: "info" },
  strict: { ...RECOMMENDED, warningsAreErrors: true }
};
function combinePresets(names) {
  return names.map((name) => presets[name]).reduce(
    (under, over) => ({
      rules: { ...under.rules, ...over.rules },
      blanks: over.blanks ?? under.blanks,
      warningsAreErrors: under.warningsAreErrors || over.warningsAreErrors
    }),
    RECOMMENDED
  );
}

// src/validate/validate.ts
init_ground();
init_repeal_index();
init_rule_context();
init_rules();
init_scope();
function severityOf(rule41, finding, settings, asked) {
  if (asked !== void 0) return asked;
  const preset = settings.rules[rule41.id];
  if (preset === "off") return "off";
  const { blank: blank3, severity: own } = "basis" in finding ? {} : finding;
  if (blank3 === true && settings.blanks !== null) return settings.blanks;
  const severity = preset ?? own ?? rule41.severity;
  return settings.warningsAreErrors && severity === "warning" ? "error" : severity;
}
function sayFinding(rule41, message, lang) {
  const grounds = rule41.ground.map((provision) => sayProvision(provision, lang));
  return grounds.length === 0 ? message[lang] : `${message[lang]} (${grounds.join("; ")})`;
}
function examine(document, text, options = {}) {
  const { lang = "vi", preset = "recommended" } = options;
  const settings = combinePresets(typeof preset === "string" ? [preset] : preset);
  const context = createRuleContext(document, text);
  const facts = factsOf3(context);
  const found = [];
  for (const rule41 of rules) {
    const asked = options.rules?.[rule41.id];
    if (asked === "off" || asked === void 0 && settings.rules[rule41.id] === "off") continue;
    if (!rule41.scope.covers(facts)) continue;
    for (const finding of rule41.check(context)) {
      const severity = severityOf(rule41, finding, settings, asked);
      if (severity === "off") continue;
      const position = context.source.position(finding.at);
      if ("basis" in finding) found.push({ rule: rule41.id, severity, position, basis: finding.basis });
      else {
        const message = sayFinding(rule41, finding.message, lang);
        found.push({ rule: rule41.id, severity, message, position, fix: finding.fix ?? [] });
      }
    }
  }
  return found.sort((one, other2) => one.position.start.offset - other2.position.start.offset);
}
function settle2(open2, repeals, lang) {
  const { severity, position, basis } = open2;
  const rule41 = rules.find(({ id }) => id === open2.rule);
  const wording = rule41?.settle?.(basis, repeals) ?? null;
  return rule41 === void 0 || wording === null ? null : { rule: rule41.id, severity, message: sayFinding(rule41, wording, lang), position };
}
function findAll(document, text, { others = [], ...options } = {}) {
  const repeals = gatherRepeals(others.flatMap((other2) => repealingOf(other2) ?? []));
  return examine(document, text, options).flatMap((found) => {
    if (!("basis" in found)) return found;
    const settled = settle2(found, repeals, options.lang ?? "vi");
    return settled === null ? [] : { ...settled, fix: [] };
  });
}
function validate(document, text, options = {}) {
  return findAll(document, text, options).map(({ fix, ...diagnostic }) => diagnostic);
}
export {
  amendmentChains,
  buildGraph,
  createGraph,
  digestDocument,
  explainLine,
  extractCitations,
  findWorks,
  parseDocument,
  selectGraph,
  validate
};
