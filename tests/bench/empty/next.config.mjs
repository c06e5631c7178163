import { fileURLToPath } from 'node:url';

/** It is built in .cache/bench/empty, with the packages of the project above. */
export default {
  output: 'export',
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: fileURLToPath(new URL('../../..', import.meta.url)) },
};
