import type { Plugin as BundlerPlugin } from 'esbuild';
import type { Plugin } from 'vite';

export declare function withPlainLetters(source: string): string;
export declare const plainLetters: BundlerPlugin;
export declare const plainLettersInTests: Plugin;
