// The `node-*` packages publish `os` and `cpu` as strings, which pnpm leaves out of the lockfile:
// it would then download every platform's binary. As lists they are recorded and respected.
export const hooks = {
  readPackage(pkg) {
    if (/^node-(bin-)?(linux|darwin|win)-(x64|arm64)$/.test(pkg.name ?? "")) {
      pkg.os = [].concat(pkg.os);
      pkg.cpu = [].concat(pkg.cpu);
      if (pkg.os[0] === "linux") pkg.libc = ["glibc"];
    }
    return pkg;
  },
};
