declare module 'web-ext' {
  interface LintResult {
    readonly summary: { readonly errors: number; readonly warnings: number };
  }
  const webExt: {
    cmd: {
      build(
        options: Record<string, unknown>,
        extra: { shouldExitProgram: boolean },
      ): Promise<unknown>;
      lint(
        options: Record<string, unknown>,
        extra: { shouldExitProgram: boolean },
      ): Promise<LintResult>;
    };
  };
  export default webExt;
}
