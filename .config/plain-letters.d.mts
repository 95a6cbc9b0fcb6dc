import type { Plugin as BundlerPlugin } from 'esbuild';
import type { Plugin } from 'vite';

export declare const classes: Readonly<Record<string, string>>;
export declare function withPlainLetters(source: string): string;
export declare const plainLetters: BundlerPlugin;
export declare const plainLettersInTests: Plugin;
